"""Steps run in scopes: the room's path, or a group's own."""

from __future__ import annotations

from dataclasses import replace

from server.game import steps
from server.game.documents import apply
from tests.table import Table


def test_a_groups_runs_have_names_of_their_own_beside_the_rooms() -> None:
    """The vault and a seat's layer hold the runs of all scopes: the same name would mix their cards."""
    table = Table("retrospective", "round")
    table.seat("farmer")
    table.next()
    for number in (1, 2):
        ctx = replace(table.context(), scope="group:g1")
        opened = steps.open_step(table.rules, ctx, "st2", again=True)
        apply(table.layers.setdefault("group:g1", {}), opened.patches["group:g1"])
        assert table.layers["group:g1"]["now"]["run"] == f"g1_r{number}"
        assert set(opened.patches) == {"group:g1"}
    assert table.room["now"]["run"] == "r1"
