"""The tables of facilitators and authors, and the statements on them, kept as text like those of the journal."""

import sqlalchemy as sa
from sqlalchemy import bindparam as value

from server.journal import tables

metadata = tables.metadata
as_text = tables.as_text

facilitator = sa.Table(
    "facilitator",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("folded", sa.Text, nullable=False, unique=True),
    sa.Column("passphrase", sa.Text, nullable=False),
    sa.Column("created_ms", sa.Integer, nullable=False),
)

# Who came by the link or the key has no row of their own: the facilitator is then empty.
session = sa.Table(
    "session",
    metadata,
    sa.Column("token", sa.Text, primary_key=True),
    sa.Column("facilitator", sa.Text, nullable=False, index=True),
    sa.Column("created_ms", sa.Integer, nullable=False),
    sa.Column("until_ms", sa.Integer, nullable=False),
)

scenario = sa.Table(
    "scenario",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("owner", sa.Text, nullable=False, index=True),
    sa.Column("card", sa.Text, nullable=False),
)


def _scenario() -> "sa.Column[str]":
    return sa.Column("scenario", sa.Text, sa.ForeignKey("scenario.id", ondelete="CASCADE"), primary_key=True)


version = sa.Table(
    "version",
    metadata,
    _scenario(),
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("saved_ms", sa.Integer, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("beside", sa.Boolean, nullable=False),
    sa.Column("draft", sa.Boolean, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
)

picture = sa.Table(
    "picture",
    metadata,
    _scenario(),
    sa.Column("file", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
)

_v = version.c
_about = (_v.n, _v.saved_ms, _v.by, _v.beside, _v.draft)
_whole = (*_about, _v.text)
_mine = (scenario.c.id == value("id"), scenario.c.owner == value("owner"))
_each = version.alias("each").c
_latest = (
    sa.select(sa.func.max(_each.n))
    .where(_each.scenario == scenario.c.id, _each.beside.is_(sa.false()))
    .scalar_subquery()
)

SCENARIOS = as_text(
    sa.select(scenario.c.id, *_about, scenario.c.card)
    .select_from(scenario)
    .join(version, (_v.scenario == scenario.c.id) & (_v.n == _latest))
    .where(scenario.c.owner == value("owner"))
    .order_by(_v.saved_ms.desc(), scenario.c.id)
)
HOW_MANY = as_text(sa.select(sa.func.count()).select_from(scenario).where(scenario.c.owner == value("owner")))
HAS_SCENARIO = as_text(sa.select(scenario.c.id).where(*_mine))
ADD_SCENARIO = as_text(sa.insert(scenario))
CHANGE_CARD = as_text(sa.update(scenario).where(scenario.c.id == value("key")).values(card=value("shown")))
DELETE_SCENARIO = as_text(sa.delete(scenario).where(*_mine))
GIVE_SCENARIOS = as_text(sa.update(scenario).where(scenario.c.owner == value("from")).values(owner=value("to")))
GIVE_ROOMS = as_text(sa.update(tables.room).where(tables.room.c.owner == value("from")).values(owner=value("to")))

LATEST = as_text(
    sa.select(*_whole).where(_v.scenario == value("id"), _v.beside.is_(sa.false())).order_by(_v.n.desc())
)
VERSIONS = as_text(sa.select(*_about).where(_v.scenario == value("id")).order_by(_v.n.desc()))
UP_TO = as_text(
    sa.select(*_whole).where(_v.scenario == value("id"), _v.n <= value("n")).order_by(_v.n.desc())
)
ADD_VERSION = as_text(sa.insert(version))
DROP_VERSION = as_text(sa.delete(version).where(_v.scenario == value("id"), _v.n == value("n")))

PICTURE = as_text(
    sa.select(picture.c.file, picture.c.kind, picture.c.content).where(picture.c.scenario == value("id"))
)
ADD_PICTURE = as_text(sa.insert(picture))
DROP_PICTURE = as_text(sa.delete(picture).where(picture.c.scenario == value("id")))

_f, _s = facilitator.c, session.c
ADD_FACILITATOR = as_text(sa.insert(facilitator))
FACILITATORS = as_text(sa.select(_f.id, _f.name, _f.created_ms).order_by(_f.folded))
FACILITATOR = as_text(sa.select(_f.id, _f.name, _f.created_ms, _f.passphrase).where(_f.folded == value("folded")))
CHANGE_PASSPHRASE = as_text(
    sa.update(facilitator).where(_f.id == value("key")).values(passphrase=value("hashed"))
)
DELETE_FACILITATOR = as_text(sa.delete(facilitator).where(_f.id == value("id")))

ADD_SESSION = as_text(sa.insert(session))
SESSION = as_text(
    sa.select(_s.facilitator, _f.name, _s.until_ms)
    .select_from(session.outerjoin(facilitator, _f.id == _s.facilitator))
    .where(_s.token == value("token"))
)
END_SESSION = as_text(sa.delete(session).where(_s.token == value("token")))
END_SESSIONS = as_text(sa.delete(session).where(_s.facilitator == value("facilitator")))
FORGET_SESSIONS = as_text(sa.delete(session).where(_s.until_ms < value("now")))
