"""A moving debate on the kitchen table: opening it, standing, ringing its inner bells."""

from __future__ import annotations

from typing import Any

from server.game.context import Draft
from tests.table import Table

TWO = {"statements": ["It is better to decide slowly.", "Nothing moves without a leader."], "middle": "allowed"}
LISTED = {"statements": [{"text": "Name kinds of cooperation.", "list": True}, "Slowly is better."]}


def debating(settings: Any = TWO, *then: str, people: int = 4) -> Table:
    table = Table(("moving_debate", settings), *then)
    table.seat(*[""] * people)
    table.next()
    return table


def ring(table: Table, *drafts: Draft) -> None:
    """The clock of this part has run out."""
    now = table.room["now"]
    table.now = now["deadline"]
    table.do("server", "ring_bell", *drafts, run=now["run"], deadline=now["deadline"])


def stand(table: Table, *places: int) -> None:
    for nth, at in enumerate(places, start=1):
        table.do(f"s{nth}", "place_dot", at=at)


def talking(*places: int, settings: Any = TWO) -> Table:
    """Everybody stands, and the line is open."""
    table = debating(settings, people=len(places))
    stand(table, *places)
    assert table.run["phase"] == "talk"
    return table


def where(table: Table) -> dict[str, int]:
    return {dot: one["at"] for dot, one in table.run["dots"].items()}


def move_on(table: Table) -> None:
    table.do("desk", "move_on", statement=table.run["at"], phase=table.run["phase"])
