"""Rehearsals lie in memory beside the rooms that last: the two never mix."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from server.journal import MemoryJournal
from server.journal.parted import PartedJournal
from server.rooms.ports import CodeTaken, Conflict, Entry, Outcome, Stored, Unavailable
from tests.journal.entries import entry, room


def both() -> tuple[PartedJournal, MemoryJournal]:
    lasting = MemoryJournal()
    kept = PartedJournal(lasting)
    kept.create_room(replace(room("a"), apart=True))
    kept.create_room(room("b"))
    return kept, lasting


def test_a_rehearsal_is_found_by_its_code_and_stands_in_no_list_and_on_no_disk() -> None:
    kept, lasting = both()
    assert kept.find_room(room("a").code)
    assert [one.id for one in kept.rooms()] == ["b"]
    assert lasting.find_room(room("a").code) is None


def test_what_both_did_in_one_moment_is_answered_in_its_order() -> None:
    kept, lasting = both()
    told: list[list[Outcome]] = []
    kept.submit([entry("a", 1), entry("b", 1), entry("a", 3), entry("b", 2)], told.append)
    assert told == [[Stored(), Stored(), Conflict(), Stored()]]
    assert (len(kept.read("a")), len(lasting.read("b")), lasting.read("a")) == (1, 2, [])


def test_a_rehearsal_goes_on_while_the_disk_is_full() -> None:
    kept, lasting = both()
    lasting.trouble = "The disk is full."
    told: list[list[Outcome]] = []
    kept.submit([entry("a", 1), entry("b", 1)], told.append)
    assert told == [[Stored(), Unavailable("The disk is full.")]]


class Gathering(MemoryJournal):
    """What is submitted may be joined until it is written."""

    def __init__(self) -> None:
        super().__init__()
        self.joined: list[Entry] = []

    def submit(self, entries: Sequence[Entry], done: Callable[[list[Outcome]], None]) -> Callable[[Entry], bool]:
        def join(one: Entry) -> bool:
            self.joined.append(one)
            return True

        return join


def test_a_rehearsal_that_begins_while_something_is_written_does_not_join_it() -> None:
    lasting = Gathering()
    kept = PartedJournal(lasting)
    kept.create_room(room("b"))
    join = kept.submit([entry("b", 1)], lambda outcomes: None)
    kept.create_room(replace(room("a"), apart=True))
    assert not join(entry("a", 1))
    assert join(entry("b", 2))
    assert [one.room for one in lasting.joined] == ["b"]


def test_nothing_of_a_rehearsal_is_left_once_it_is_deleted() -> None:
    kept, _ = both()
    kept.submit([entry("a", 1)], lambda outcomes: None)
    kept.delete_room("a")
    assert (kept.read("a"), kept.find_room(room("a").code)) == ([], None)
    kept.create_room(replace(room("a"), apart=True))  # its code is free again


def test_a_code_is_of_one_room_alone_wherever_it_lies() -> None:
    kept, _ = both()
    with pytest.raises(CodeTaken):
        kept.create_room(replace(room("c"), code=room("a").code))
    with pytest.raises(CodeTaken):
        kept.create_room(replace(room("c"), code=room("b").code, apart=True))
