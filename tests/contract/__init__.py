"""Promises that every activity keeps: a new kind is picked up by its file name, with nothing added here."""
