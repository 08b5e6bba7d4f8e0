"""An activity adds its own part to the minutes, in words of its own, about people named as they agreed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from server.activities import kinds
from server.game.activity import Activity, Line, Said, Section
from server.game.documents import Layers
from server.game.outcome import Fact
from server.minutes import minutes_of, write
from tests.minutes.played import journal
from tests.table import Table

READABLE = ("room", "desk")


class Telling(Activity):
    """Says who spoke, from the facts of its run."""

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        assert set(layers) <= set(READABLE)
        spoke = [fact["seat"] for fact in facts if fact["what"] == "turn_taken"]
        lines = tuple(Line("minutes-person-at", {"place": run}, {"name": seat}) for seat in spoke)
        return Section("minutes-floor", lines, (Said("<b>Word</b>", spoke[0]),)) if spoke else None


def test_an_activity_has_its_own_section() -> None:
    table = Table("round", "round")
    table.seat("farmer", "nurse")
    table.next()
    table.do("s1", "speak")
    table.next()
    table.do("s1", "speak")
    table.do("s2", "speak")
    found = minutes_of(journal(table), READABLE, "en", None, {**kinds(), "round": Telling()}, UTC)
    assert [one.lines for one in found.extras] == [("Odile (r1)",), ("Odile (r2)", "Samir (r2)")]
    assert found.extras[0].quotes[0].by == "Odile"
    assert "&lt;b&gt;Word&lt;/b&gt;" in write(found, "html")
    assert "Samir (r2)" in write(found, "md")
