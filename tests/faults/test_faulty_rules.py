"""Bad input 2: a rule that raises is answered with the incident's number; its sender's line and the room live on."""

from __future__ import annotations

from pathlib import Path

from tests.faults.planted import plant, planted
from tests.live.browser import refusal_of, until
from tests.live.conftest import Table
from tests.live.serving import Server

A_RULE_THAT_RAISES = (
    "server/game/seats.py",
    "    since = ctx.now if data.wanted else None\n",
    "    raise KeyError(1)\n",
)
A_WIRE_THAT_RAISES = (
    "server/live/wire.py",
    "        reply(self._keep_draft(reader, said))\n",
    "        raise KeyError(2)\n",
)
BRICK = {"x": 1, "y": 7, "colour": "lake"}


def test_a_fault_is_answered_with_its_number_in_the_log_and_everybody_goes_on(tmp_path: Path) -> None:
    tree = planted(tmp_path, *A_RULE_THAT_RAISES)
    plant(tree, *A_WIRE_THAT_RAISES)
    with Server(tmp_path / "data", tree=tree) as server:
        table = Table(server)
        table.begin()
        ada, ben = table.player("Ada"), table.player("Ben")
        for answer in (ada.do("ask_help"), ada.draft("keep", "A word")):
            assert refusal_of(answer) == "room/fault"
            assert f"incident {answer['refusal']['incident']}" in server.log
        assert ada.do("place_brick", BRICK)["ok"], "the line is as good as before"
        until(lambda: ben.room == ada.room == table.desk.room, "the same room for all")
        assert ada.connected and ben.connected and not ben.gaps
        table.close()
