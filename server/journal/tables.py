"""The journal's tables, and the statements on them, written once with SQLAlchemy and kept as text.

The native threads hand that text to SQLite themselves: SQLAlchemy's connections and pools log, and a log
takes locks of the hub.
"""

import sqlalchemy as sa
from sqlalchemy import bindparam as value
from sqlalchemy.dialects import sqlite

metadata = sa.MetaData()


def _room() -> "sa.Column[str]":
    return sa.Column("room", sa.Text, sa.ForeignKey("room.id", ondelete="CASCADE"), primary_key=True)


room = sa.Table(
    "room",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("code", sa.Text, nullable=False, unique=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("created_ms", sa.Integer, nullable=False),
    sa.Column("delete_after_ms", sa.Integer, nullable=False),
    sa.Column("epoch", sa.Text, nullable=False),
    sa.Column("owner", sa.Text, nullable=False, server_default=""),
)

# Without row ids a room's events lie together, and a commit touches two pages a room instead of three.
event = sa.Table(
    "event",
    metadata,
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

draft = sa.Table(
    "draft",
    metadata,
    _room(),
    sa.Column("run", sa.Text, primary_key=True),
    sa.Column("seat", sa.Text, primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("step", sa.Text, nullable=False),
    sa.Column("rev", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
)

secret = sa.Table(
    "secret",
    metadata,
    _room(),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.LargeBinary, nullable=False),
)

_named = sqlite.dialect(paramstyle="named")


def as_text(statement: sa.ClauseElement) -> str:
    return str(statement.compile(dialect=_named))


# The one statement of the hot path takes tuples: the fields of an `Entry`, in their order.
ADD_EVENT = str(sa.insert(event).compile(dialect=sqlite.dialect()))

ADD_ROOM = str(sa.insert(room).compile(dialect=sqlite.dialect()))
FIND_ROOM = as_text(sa.select(room).where(room.c.code == value("code")))
DELETE_ROOM = as_text(sa.delete(room).where(room.c.id == value("room")))  # and all that hangs on it
HAS_ROOM = as_text(sa.select(room.c.id).where(room.c.id == value("room")))
ROOMS = as_text(sa.select(room).order_by(room.c.created_ms, room.c.id))

EVENTS = as_text(
    sa.select(event).where(event.c.room == value("room"), event.c.seq > value("after")).order_by(event.c.seq)
)
HEAD = as_text(sa.select(sa.func.max(event.c.seq)).where(event.c.room == value("room")))
FIND_COMMAND = as_text(
    sa.select(event.c.seq, event.c.digest).where(
        event.c.room == value("room"),
        event.c.device == value("device"),
        event.c.command_id == value("command_id"),
    )
)

_draft = sqlite.insert(draft)
SAVE_DRAFT = as_text(
    _draft.on_conflict_do_update(
        index_elements=["room", "run", "seat", "field"],
        set_={"step": _draft.excluded.step, "rev": _draft.excluded.rev, "text": _draft.excluded.text},
        where=draft.c.rev <= _draft.excluded.rev,
    )
)
DRAFTS = as_text(
    sa.select(draft.c.seat, draft.c.field, draft.c.rev, draft.c.text)
    .where(draft.c.room == value("room"), draft.c.run == value("run"))
    .order_by(draft.c.seat, draft.c.field)
)
DROP_DRAFTS = as_text(
    sa.delete(draft).where(
        draft.c.room == value("room"),
        draft.c.run == value("run"),
        draft.c.seat == sa.func.coalesce(value("seat"), draft.c.seat),
        draft.c.field == sa.func.coalesce(value("field"), draft.c.field),
    )
)

ADD_SECRET = as_text(sqlite.insert(secret).on_conflict_do_nothing())
SECRET = as_text(sa.select(secret.c.value).where(secret.c.room == value("room"), secret.c.name == value("name")))
FORGET_SECRET = as_text(sa.delete(secret).where(secret.c.room == value("room"), secret.c.name == value("name")))
