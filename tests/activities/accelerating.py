"""An accelerator on the kitchen table, in the phase a test is about."""

from __future__ import annotations

import json
from typing import Any

from server.activities import kinds
from server.minutes import minutes_of, write
from server.rooms.rehearsal import Written
from tests.table import Table, bell

QUESTION = {"question": "How do we leave room for each one?"}


def room(seats: int = 3, **settings: Any) -> Table:
    table = Table(("accelerator", settings), "derole")
    table.seat(*[""] * seats)
    table.next()
    return table


def at(phase: str, seats: int = 3, **settings: Any) -> Table:
    """In `phase`, the first seat owning the problem that was given."""
    table = room(seats, **{**QUESTION, **settings})
    table.do("s1", "volunteer")
    while table.run["phase"] != phase:
        if table.run["phase"] == "ask":
            table.do("s1", "speak", field="ask", text="Help me to be heard.")
        bell(table)
    return table


def cards(table: Table, field: str) -> dict[str, dict[str, Any]]:
    return {card: one for card, one in table.run.get("cards", {}).items() if one["field"] == field}


def minutes_left(table: Table) -> float:
    return (table.room["now"]["deadline"] - table.now) / 60_000


def exported(table: Table, *readable: str) -> str:
    """The minutes as every reader's page, Markdown and JSON hold them."""
    journal = [
        Written(seq, table.now, made.name, json.dumps(made.facts), json.dumps(made.patches))
        for seq, made in enumerate(table.events, start=1)
    ]
    made = minutes_of(journal, ("room", *readable), "en", kinds=kinds())
    return "".join(write(made, form) for form in ("md", "html", "json"))
