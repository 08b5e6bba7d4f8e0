"""Commands over the wire: counted once, always answered, and never anybody else's business."""

from __future__ import annotations

import pytest

from tests.live.browser import Browser, refusal_of, until
from tests.live.conftest import Table
from tests.live.packets import RawLine

BRICK = {"x": 1, "y": 7, "colour": "lake"}


def test_the_same_command_twice_counts_once_and_has_the_same_answer(table: Table) -> None:
    player = table.player()
    first = player.do("place_brick", BRICK, id="mine.1")
    player.close()
    again = table.browser(table.seats[0].key)
    assert again.do("place_brick", BRICK, id="mine.1") == first
    assert len(again.room["city"]["bricks"]) == 1


def test_the_same_id_with_other_content_is_refused(table: Table) -> None:
    player = table.player()
    player.do("place_brick", BRICK, id="mine.1")
    assert refusal_of(player.do("place_brick", {**BRICK, "x": 2}, id="mine.1")) == "command/id_reused"
    assert refusal_of(player.do("rename_seat", BRICK, id="mine.1")) == "command/id_reused"


def test_the_same_command_sent_twice_before_its_answer_counts_once(table: Table) -> None:
    player = table.player()
    for _ in range(5):
        player.send("place_brick", BRICK, id="mine.1")
    until(lambda: sum(name == "ack" for name, _ in player.heard) == 5, "five answers")
    assert len({said["seq"] for name, said in player.heard if name == "ack"}) == 1
    assert len(player.room["city"]["bricks"]) == 1


def test_two_seats_may_use_the_same_id(table: Table) -> None:
    ada, ben = table.player("Ada"), table.player("Ben")
    assert ada.do("place_brick", BRICK, id="1")["seq"] != ben.do("place_brick", BRICK, id="1")["seq"]


@pytest.mark.parametrize(
    "name", ["connect", "disconnect", "message", "json", "nosuch", "connect_error", "__disconnect_final"]
)
def test_a_reserved_or_unknown_name_is_answered_and_runs_nothing(table: Table, name: str) -> None:
    player = table.player()
    with RawLine(table.server.url) as line:
        line.enter(table.room.code, table.server.take_seat(table.room, "Raw").key)
        line.say(f'42/room,7["{name}",{{}}]')
        assert line.answer_to(7)["refusal"]["code"] == "command/unknown"
        line.do(8, '{"id":"a","name":"place_brick","with":{"x":1,"y":7,"colour":"lake"}}')
        assert line.answer_to(8)["ok"], "the connection is as good as before"
    assert player.do("place_brick", BRICK)["ok"]


@pytest.mark.parametrize(
    ("name", "data"),
    [("take_seat", {"names": ["X"], "key_hash": "h", "words_hash": "h"}), ("ring_bell", {"run": "r1", "deadline": 1}),
     ("add_key", {"kind": "desk", "key_hash": "h"}), ("open_room", {}),
     ("next_step", {}), ("remove_seat", {"seat": "s1"}), ("say_to_all", {"text": "x"}), ("end_room", {}),
     ("lock_room", {"locked": True}), ("pause_clock", {}), ("let_bot_play", {"seat": "s1"})],
)  # fmt: skip
def test_what_belongs_to_the_server_or_the_desk_no_player_can_do(
    table: Table, name: str, data: dict[str, object]
) -> None:
    player = table.player()
    before = table.browser(table.room.screen).revs["room"]
    assert refusal_of(player.do(name, data)) in {"command/forbidden", "command/unknown"}
    player.sync()
    assert player.revs["room"] == before


def test_the_desk_leads_the_room(table: Table) -> None:
    player = table.player()
    desk = table.desk
    assert desk.do("add_time", {"seconds": 60})["ok"] or refusal_of(desk.do("add_time", {})) == "clock/none"
    assert desk.do("say_to_all", {"text": "Two minutes"})["ok"]
    assert desk.do("lock_room", {"locked": True})["ok"]
    late = table.server.ask("POST", f"/api/rooms/{table.room.code}/seats", {"name": "Late"})
    assert refusal_of(late) == "room/locked"
    assert desk.do("rename_seat", {"seat": table.seats[0].seat, "name": "Zoé"})["ok"]
    assert refusal_of(desk.do("next_step", {"seen": "r0"})) == "step/over"
    assert desk.do("end_room")["ok"]
    until(lambda: player.room["state"].get("ended"), "the end")
    assert player.room["said"]["text"] == "Two minutes"
    assert player.room["seats"][table.seats[0].seat]["name"] == "Zoé"
    assert refusal_of(player.do("place_brick", BRICK)) == "room/ended"


def test_two_presses_of_next_for_the_same_run_move_on_once(table: Table) -> None:
    other = table.server.open_room("ideal-city")
    desk = Browser(table.server.url, other.code, other.desk)
    with desk:
        desk.do("next_step")
        seen = desk.room["now"]["run"]
        for _ in range(6):
            desk.send("next_step", {"seen": seen})
        until(lambda: sum(name == "ack" for name, _ in desk.heard) == 7, "all answers")
        answers = [refusal_of(said) for name, said in desk.heard if name == "ack"][1:]
        assert sorted(answers) == ["", *["step/over"] * 5]


def test_what_i_did_last_can_be_taken_back_unless_another_built_upon_it(table: Table) -> None:
    ada, ben = table.player("Ada"), table.player("Ben")
    assert refusal_of(ada.do("take_back")) == "undo/nothing"
    ada.do("place_brick", BRICK)
    assert ada.do("take_back")["ok"]
    ben.sync()
    assert not ben.room["city"].get("bricks")
