"""Alembic runs this; the connection comes from `server/journal/opening.py`."""

from alembic import context

from server.journal import studio_tables

context.configure(connection=context.config.attributes["connection"], target_metadata=studio_tables.metadata)
with context.begin_transaction():
    context.run_migrations()
