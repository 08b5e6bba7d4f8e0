"""A room that decides by consent, led to the phase a test is about."""

from __future__ import annotations

from datetime import UTC

from server.activities import kinds
from server.minutes import minutes_of, write
from tests.minutes.played import journal
from tests.table import Table

TEXT = "We open the mill on two evenings a week."
BETTER = "We open the mill on two afternoons a week."
FAR = {"text": "There is no bus in the evening.", "breaks": "Who has no car could not come."}


def meeting(*seats: str, **settings: object) -> Table:
    table = Table(("consent", {"proposal": TEXT, **settings}), "round")
    table.seat(*(seats or ("", "", "")))
    table.next()
    return table


def at(phase: str, *seats: str, **settings: object) -> Table:
    table = meeting(*seats, **settings)
    table.do("s1", "carry")
    while table.run["phase"] != phase:
        table.do("desk", "go_on")
    return table


def answered(table: Table, **answers: bool) -> Table:
    """Everyone answers; `False` objects."""
    for seat, consents in answers.items():
        if consents:
            table.do(seat, "no_objection")
        else:
            table.do(seat, "object", **FAR)
    return table


def text_of(table: Table) -> str:
    return str(table.run["cards"][table.run["version"]]["text"])


def told(table: Table) -> str:
    return str(write(minutes_of(journal(table), ("room", "desk"), "en", None, kinds(), UTC), "md"))
