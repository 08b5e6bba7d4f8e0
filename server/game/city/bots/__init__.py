"""Rehearsal bots in the city: what each kind of mind does, from its view alone."""

from server.game.city.bots.answering import answer, review, speak, write
from server.game.city.bots.deciding import build, plan, talk
from server.game.city.bots.sight import mine

__all__ = ["answer", "build", "mine", "plan", "review", "speak", "talk", "write"]
