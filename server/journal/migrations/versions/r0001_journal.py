"""Rooms, their events, and what is kept beside them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _room() -> "sa.Column[str]":
    return sa.Column("room", sa.Text, sa.ForeignKey("room.id", ondelete="CASCADE"), primary_key=True)


def upgrade() -> None:
    op.create_table(
        "room",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("code", sa.Text, nullable=False, unique=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("created_ms", sa.Integer, nullable=False),
        sa.Column("delete_after_ms", sa.Integer, nullable=False),
        sa.Column("epoch", sa.Text, nullable=False),
    )
    op.create_table(
        "event",
        _room(),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at_ms", sa.Integer, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("command_id", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("patches", sa.Text, nullable=False),
        sa.Column("undoable", sa.Boolean, nullable=False),
        sa.UniqueConstraint("room", "device", "command_id", name="a_command_counts_once"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "draft",
        _room(),
        sa.Column("run", sa.Text, primary_key=True),
        sa.Column("seat", sa.Text, primary_key=True),
        sa.Column("field", sa.Text, primary_key=True),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_table(
        "secret",
        _room(),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
