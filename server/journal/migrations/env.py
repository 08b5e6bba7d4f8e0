"""Alembic runs this; the connection comes from `server/journal/opening.py`."""

from alembic import context

from server.journal.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
