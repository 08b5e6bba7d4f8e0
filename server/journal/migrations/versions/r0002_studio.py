"""Facilitators with their sessions, authors' scenarios with their versions, and whose each room is."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _scenario() -> "sa.Column[str]":
    return sa.Column("scenario", sa.Text, sa.ForeignKey("scenario.id", ondelete="CASCADE"), primary_key=True)


def upgrade() -> None:
    op.add_column("room", sa.Column("owner", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "facilitator",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False, unique=True),
        sa.Column("passphrase", sa.Text, nullable=False),
        sa.Column("created_ms", sa.Integer, nullable=False),
    )
    op.create_table(
        "session",
        sa.Column("token", sa.Text, primary_key=True),
        sa.Column("facilitator", sa.Text, nullable=False, index=True),
        sa.Column("created_ms", sa.Integer, nullable=False),
        sa.Column("until_ms", sa.Integer, nullable=False),
    )
    op.create_table(
        "scenario",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("owner", sa.Text, nullable=False, index=True),
        sa.Column("card", sa.Text, nullable=False),
    )
    op.create_table(
        "version",
        _scenario(),
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("saved_ms", sa.Integer, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("beside", sa.Boolean, nullable=False),
        sa.Column("draft", sa.Boolean, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_table(
        "picture",
        _scenario(),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
