"""A room is a few JSON documents, a command becomes an event that patches them, the journal is the truth."""
