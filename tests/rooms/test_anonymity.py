"""Anonymous means that the author stands nowhere: not in the room, not in the journal, not in a time or an order."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from server.game.context import Actor
from server.game.outcome import Refusal
from server.rooms.keeper import Accepted
from tests.rooms.room import Room, scenario

SEATS = ("s1", "s2", "s3", "s4")


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room(scenario({"kind": "debrief", "seconds": 600, "settings": {"anonymous": True}}), seats=4)
    made.act("desk", "next_step")
    yield made


def write(room: Room, seat: str, text: str = "", field: str = "facts", command_id: str = "") -> object:
    room.clock.ms += 7_000
    return room.act(seat, "write_card", {"field": field, "text": text or f"Answer of nobody {seat}"}, command_id)


def anonymous_entries(room: Room) -> list[object]:
    return [one for one in room.journal.read(room.keeper.row.id) if one.actor.startswith("anonymous:")]


def test_the_journal_names_no_seat_no_device_and_no_moment(room: Room) -> None:
    for seat in SEATS:
        assert isinstance(write(room, seat), Accepted)
    entries = anonymous_entries(room)
    assert len(entries) == 4
    for entry in entries:
        assert entry.at_ms == room.keeper.committed["room"]["now"]["started"]
        assert entry.actor == "anonymous:st1"
        assert not entry.digest
        kept = json.dumps([entry.device, entry.command_id, entry.facts, json.loads(entry.patches)])
        assert not any(f'"{word}{seat}"' in kept for seat in SEATS for word in ("", "device-", "seat:"))


def test_only_a_count_is_shown_before_the_reveal(room: Room) -> None:
    write(room, "s1")
    write(room, "s2")
    run = room.keeper.committed["room"]["runs"]["r1"]
    assert run["count"] == 2
    assert "answered" not in run
    assert not run.get("cards")


def test_the_same_command_sent_again_still_counts_once(room: Room) -> None:
    first = write(room, "s1", command_id="once")
    assert write(room, "s1", command_id="once") == first
    assert room.keeper.committed["room"]["runs"]["r1"]["count"] == 1


def test_after_the_reveal_the_key_is_gone_and_cards_have_new_ids_in_a_new_order(room: Room) -> None:
    for seat in SEATS:
        write(room, seat)
    secret = room.journal.secret(room.keeper.row.id, "r1.0")
    hidden = set(room.keeper.committed["vault"]["runs"]["r1"]["cards"])
    assert isinstance(room.act("desk", "reveal_cards", {"field": "facts"}), Accepted)
    run = room.keeper.committed["room"]["runs"]["r1"]
    assert len(run["cards"]) == 4
    assert not hidden & set(run["cards"])
    assert not any("by" in card for card in run["cards"].values())
    assert "receipts" not in room.keeper.committed["vault"]["runs"]["r1"]
    assert room.journal.secret(room.keeper.row.id, "r1.0") != secret


def test_under_four_answers_nothing_is_shown(room: Room) -> None:
    for seat in SEATS[:3]:
        write(room, seat)
    room.act("desk", "reveal_cards", {"field": "facts"})
    run = room.keeper.committed["room"]["runs"]["r1"]
    assert run["too_few"] == {"facts": True}
    assert not run.get("cards")
    assert not room.keeper.committed["vault"]["runs"]["r1"].get("cards")


def test_a_later_question_has_a_key_of_its_own_and_still_counts_each_answer_once(room: Room) -> None:
    for seat in SEATS:
        write(room, seat)
    room.act("desk", "next_question")
    for seat in SEATS:
        first = write(room, seat, field="feelings", command_id=f"f{seat}")
        assert write(room, seat, field="feelings", command_id=f"f{seat}") == first
    for _ in range(2):
        write(room, "s1", field="feelings")
    refused = write(room, "s1", field="feelings")
    assert isinstance(refused, Refusal)
    assert refused.code == "answer/already"


def test_the_answer_is_kept_over_a_restart_and_still_counts_once(room: Room) -> None:
    first = write(room, "s1", command_id="once")
    room.restart()
    assert write(room, "s1", command_id="once") == first
    assert room.keeper.committed["room"]["runs"]["r1"]["count"] == 1


def test_unsent_writing_is_forgotten_once_its_step_is_over(room: Room) -> None:
    room.rooms.keep_draft(room.keeper, "s1", "st1", "r1", "facts", 1, "I never sent this")
    assert room.journal.drafts(room.keeper.row.id, "r1")
    room.act("desk", "close_step")
    assert not room.journal.drafts(room.keeper.row.id, "r1")
    assert not room.keeper.drafts


def test_a_key_lives_as_long_as_any_decided_command_needs_it(room: Room) -> None:
    """The next step is decided but not stored: its key is not destroyed by what ends at the same moment."""
    keys = room.keeper.anonymity
    keys.learn("r1.0", b"now")
    keys.learn("r2.0", b"decided, on its way to the disk")
    keys.learn("r0.0", b"over")
    coming = {"room": {"now": {"run": "r2"}}}
    assert keys.over(room.keeper.committed, coming) == ["r0.0"]


def test_an_answer_whose_key_is_gone_is_late_and_no_fault(room: Room) -> None:
    answer = room.rooms._act(room.keeper, Actor("seat", "s1"), "d", "i", "write_card", {"field": "facts", "text": "x"})
    assert answer == Refusal("step/over", {"step": "st1"})


def test_writing_for_a_step_that_is_over_is_not_kept(room: Room) -> None:
    room.rooms.keep_draft(room.keeper, "s1", "st1", "r1", "facts", 1, "for now")
    room.rooms.keep_draft(room.keeper, "s1", "st0", "r0", "facts", 9, "for long ago")
    assert room.keeper.drafts == {("s1", "r1", "facts"): (1, "for now")}


def test_one_seat_cannot_fill_the_memory_with_unsent_writing(room: Room) -> None:
    for nth in range(50):
        room.rooms.keep_draft(room.keeper, "s1", "st1", "r1", f"field{nth}", 1, "x")
    assert len(room.keeper.drafts) == 20
