"""The day as it went: each step on its way, and nothing that merely stood open beside them."""

from __future__ import annotations

from tests.minutes.played import minutes
from tests.table import Table


def test_what_is_open_beside_every_step_is_no_part_of_the_days_course() -> None:
    table = Table("derole", "welcome", beside=["ideas_box"])
    table.seat("", "")
    table.next()
    table.next()
    table.do("desk", "end_room")
    found = minutes(table).time_line
    assert [moment.kind for moment in found] == ["derole", "welcome"]
    assert all(moment.end and moment.end > moment.start for moment in found)
