"""Rehearsals as an author has them: a glance at one step, a room to play in beside bots, many plays at once."""
