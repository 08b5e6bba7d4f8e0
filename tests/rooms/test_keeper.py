"""What a room promises: order, exactly once, nothing published before it is stored, undo, coming back."""

from __future__ import annotations

from copy import deepcopy

import pytest

from server.game.context import Actor
from server.game.documents import apply
from server.game.outcome import Refusal
from server.rooms.keeper import Accepted, Waiting
from server.rooms.registry import SERVER
from server.rooms.undo import BuiltUpon, gently
from tests.rooms.room import Room, scenario

TALK = scenario({"kind": "derole", "seconds": 60}, {"kind": "derole", "seconds": 60})


def test_the_same_command_twice_counts_once_and_has_the_same_answer() -> None:
    room = Room(TALK)
    first = room.act("s1", "ask_help", command_id="a")
    assert first == room.act("s1", "ask_help", command_id="a")
    assert isinstance(first, Accepted)
    assert room.keeper.seq == first.seq


def test_the_same_id_with_other_content_is_refused() -> None:
    room = Room(TALK)
    room.act("s1", "ask_help", {"wanted": True}, command_id="a")
    again = room.act("s1", "ask_help", {"wanted": False}, command_id="a")
    assert isinstance(again, Refusal)
    assert again.code == "command/id_reused"


def test_a_repeat_after_a_restart_still_counts_once() -> None:
    room = Room(TALK)
    first = room.act("s1", "ask_help", command_id="a")
    room.restart()
    assert room.act("s1", "ask_help", command_id="a") == first


def test_a_restarted_room_is_the_same_room() -> None:
    room = Room(TALK, seats=3)
    room.act("desk", "next_step")
    room.act("s2", "rename_seat", {"name": "Zoé"})
    before, revs = room.keeper.committed, room.keeper.revs
    room.restart()
    assert room.keeper.committed == before
    assert room.keeper.working == before
    assert room.keeper.revs == revs


def test_what_was_published_makes_the_old_view_the_fresh_one() -> None:
    room = Room(TALK, seats=3)
    room.act("desk", "next_step")
    room.act("desk", "pause_clock")
    room.act("desk", "start_clock")
    views: dict[str, dict[str, object]] = {}
    for sent in room.publisher.sent:
        apply(views.setdefault(sent.layer, {}), sent.patch)
    assert views == room.keeper.committed


def test_a_store_that_fails_is_said_and_leaves_no_trace() -> None:
    room = Room(TALK)
    before, sent = dict(room.keeper.committed["room"]["seats"]), len(room.publisher.sent)
    room.journal.trouble = "The disk is full."
    answer = room.act("s1", "rename_seat", {"name": "Zoé"}, command_id="n")
    assert answer == Refusal("store/unavailable")
    assert room.keeper.committed["room"]["seats"] == before == room.keeper.working["room"]["seats"]
    assert len(room.publisher.sent) == sent
    room.journal.trouble = None
    assert isinstance(room.act("s1", "rename_seat", {"name": "Zoé"}, command_id="n"), Accepted)


def test_a_bell_rings_once_however_often_it_is_pulled() -> None:
    room = Room(TALK)
    room.act("desk", "next_step")
    [(run, deadline)] = room.keeper.deadlines()
    for nth in range(3):
        room.act(SERVER, "ring_bell", {"run": run, "deadline": deadline}, command_id=f"b{nth}")
    rung = [one for one in room.journal.read(room.keeper.row.id) if one.name == "bell_rang"]
    assert len(rung) == 1
    assert not room.keeper.deadlines()


def test_two_presses_of_next_for_the_same_run_move_one_step() -> None:
    room = Room(TALK)
    room.act("desk", "next_step", {"seen": ""})
    run = room.keeper.committed["room"]["now"]["run"]
    room.act("desk", "next_step", {"seen": run})
    second = room.act("desk", "next_step", {"seen": run})
    assert isinstance(second, Refusal)
    assert second.code == "step/over"


def test_a_player_is_not_the_facilitator() -> None:
    room = Room(TALK)
    before = room.keeper.seq
    for name in ("next_step", "lock_room", "remove_seat", "end_room", "take_seat", "ring_bell", "add_key"):
        answer = room.act("s1", name, {})
        assert isinstance(answer, Refusal)
        assert answer.code == "command/forbidden"
    assert room.keeper.seq == before


def test_who_was_removed_acts_no_more_and_their_keys_are_revoked() -> None:
    room = Room(TALK)
    room.act("desk", "remove_seat", {"seat": "s1"})
    assert len(room.publisher.revoked) == 1
    answer = room.act("s1", "ask_help")
    assert isinstance(answer, Refusal)
    assert answer.code == "seat/gone"


def test_three_words_bring_a_person_back_and_end_the_old_key() -> None:
    room = Room(TALK)
    seated = room.seated[0]
    back = room.rooms.return_to(room.keeper, seated.return_words.upper().replace(" ", "-"))
    assert back.seat == seated.seat
    assert room.rooms.who(room.keeper, seated.key) is None
    assert room.rooms.who(room.keeper, back.key).seat == seated.seat


def test_a_full_or_locked_room_says_so() -> None:
    room = Room(TALK)
    room.act("desk", "lock_room", {"locked": True})
    assert room.rooms.take_seat(room.keeper, ["Late"], None) == Refusal("room/locked")


def test_a_reader_who_was_away_is_sent_what_they_missed() -> None:
    room = Room(TALK)
    have = room.keeper.revs["room"]
    view = {"room": deepcopy(room.keeper.committed["room"])}
    room.act("s1", "rename_seat", {"name": "Zoé"})
    room.act("s1", "rename_seat", {"name": "Ana"})
    for one in room.keeper.missing("room", have) or []:
        apply(view["room"], one.patch)
    assert view["room"] == room.keeper.committed["room"]
    assert room.keeper.missing("room", 10**18) is None
    assert room.keeper.missing("room", "yesterday") is None


def test_where_publishing_breaks_what_is_stored_is_answered_and_play_goes_on() -> None:
    room = Room(TALK)

    def broken(_room: str, _patches: object) -> None:
        raise RuntimeError("planted")

    working, room.publisher.publish = room.publisher.publish, broken  # type: ignore[method-assign]
    assert isinstance(room.act("s1", "ask_help"), Accepted)
    room.publisher.publish = working  # type: ignore[method-assign]
    assert isinstance(room.act("s2", "ask_help"), Accepted)


def test_a_command_that_cannot_even_be_placed_is_a_fault_with_a_number() -> None:
    room = Room(TALK)
    room.act("desk", "next_step")
    room.keeper.rules.kinds = {}
    answer = room.rooms.tick.act(room.keeper, waiting_for_help())
    assert isinstance(answer, Refusal)
    assert answer.code == "room/fault"


def waiting_for_help() -> Waiting:
    return Waiting(Actor("seat", "s1"), "device", "id", "no_such_command", {}, "digest")


FREE = scenario({"kind": "build", "seconds": 60, "settings": {"free": True}})


def place(room: Room, seat: str, x: int) -> object:
    return room.act(seat, "place_brick", {"x": x, "y": 0, "colour": "poppy"})


def bricks(room: Room) -> int:
    return len(room.keeper.committed["room"]["city"].get("bricks", {}))


def test_what_was_done_before_a_restart_can_still_be_taken_back() -> None:
    room = free_room()
    for x in (0, 1, 2):
        assert isinstance(place(room, "s1", x), Accepted)
    place(room, "s2", 5)
    room.act("s1", "take_back")
    assert bricks(room) == 3
    room.restart()
    assert isinstance(room.act("s1", "take_back"), Accepted)
    assert isinstance(room.act("s1", "take_back"), Accepted)
    assert room.act("s1", "take_back") == Refusal("undo/nothing")
    assert bricks(room) == 1


def test_after_a_restart_the_last_step_is_not_undone() -> None:
    room = free_room()
    place(room, "s1", 0)
    room.act("desk", "next_step")
    room.restart()
    assert room.act("s1", "take_back") == Refusal("undo/nothing")


def test_what_could_not_be_taken_back_for_want_of_a_disk_still_can() -> None:
    room = free_room()
    place(room, "s1", 0)
    room.journal.trouble = "The disk is full."
    assert room.act("s1", "take_back") == Refusal("store/unavailable")
    room.journal.trouble = None
    assert isinstance(room.act("s1", "take_back"), Accepted)
    assert bricks(room) == 0


def test_who_placed_the_first_brick_of_all_takes_back_nobody_elses() -> None:
    room = free_room()
    place(room, "s1", 0)
    place(room, "s2", 5)
    assert isinstance(room.act("s1", "take_back"), Accepted)
    assert [one["by"] for one in room.keeper.committed["room"]["city"]["bricks"].values()] == ["s2"]


def test_a_thing_of_mine_that_others_added_to_stays() -> None:
    mine = {"sites": {"t1": {"x": 1, "bricks": {"k1": {"n": 1}}}}}
    assert gently({"sites": None}, mine, mine) == {"sites": None}
    theirs = {"sites": {"t1": {"x": 1, "bricks": {"k1": {"n": 1}, "k2": {"n": 2}}}}}
    for back in ({"sites": None}, {"sites": {"t1": None}}):
        with pytest.raises(BuiltUpon):
            gently(back, mine, theirs)


def free_room() -> Room:
    room = Room({**FREE, "steps": [FREE["steps"][0], {**FREE["steps"][0], "id": "st2"}], "terrain": ["." * 12] * 12})
    room.act("desk", "next_step")
    return room
