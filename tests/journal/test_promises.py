"""What every journal promises to the rooms: on SQLite and in memory alike."""

import pytest

from server.rooms.ports import CodeTaken, Conflict, Journal, JournalUnavailable, Repeated, Stored, Unavailable
from tests.journal.entries import appended, entry, room


def test_what_is_stored_is_read_back_in_order(journal: Journal) -> None:
    entries = [entry("a", 1, facts='["é"]', patches='{"room":{}}'), entry("a", 2), entry("a", 3)]
    assert appended(journal, entries) == [Stored(), Stored(), Stored()]
    assert journal.read("a") == entries


def test_reading_after_a_number_gives_what_came_later(journal: Journal) -> None:
    appended(journal, [entry("a", seq) for seq in (1, 2, 3)])
    assert [one.seq for one in journal.read("a", after=1)] == [2, 3]
    assert journal.read("a", after=3) == []


def test_a_room_goes_on_where_it_was(journal: Journal) -> None:
    appended(journal, [entry("a", 1)])
    assert appended(journal, [entry("a", 2)]) == [Stored()]


def test_a_repeated_command_is_told_its_first_number_and_nothing_is_stored(journal: Journal) -> None:
    appended(journal, [entry("a", 1, "tap"), entry("a", 2)])
    assert appended(journal, [entry("a", 3, "tap", digest="other")]) == [Repeated(1, "digest of tap")]
    assert len(journal.read("a")) == 2


def test_the_same_command_twice_in_one_submission_counts_once(journal: Journal) -> None:
    twice = [entry("a", 1, "tap"), entry("a", 2, "tap")]
    assert appended(journal, twice) == [Stored(), Repeated(1, "digest of tap")]
    assert journal.read("a") == twice[:1]


def test_what_follows_a_repeat_is_not_stored_and_what_came_before_is(journal: Journal) -> None:
    appended(journal, [entry("a", 1, "tap")])
    outcomes = appended(journal, [entry("a", 2), entry("a", 3, "tap"), entry("a", 4)])
    assert outcomes == [Stored(), Repeated(1, "digest of tap"), Conflict()]
    assert [one.seq for one in journal.read("a")] == [1, 2]


def test_a_command_id_belongs_to_one_device_in_one_room(journal: Journal) -> None:
    appended(journal, [entry("a", 1, "tap")])
    others = [entry("a", 2, "tap", device="laptop"), entry("b", 1, "tap")]
    assert appended(journal, others) == [Stored(), Stored()]


def test_a_number_that_is_taken_is_a_conflict_with_all_that_follows(journal: Journal) -> None:
    appended(journal, [entry("a", 1)])
    assert appended(journal, [entry("a", 1, "x"), entry("a", 2, "y")]) == [Conflict(), Conflict()]


def test_a_hole_is_a_conflict(journal: Journal) -> None:
    assert appended(journal, [entry("a", 2)]) == [Conflict()]
    assert journal.read("a") == []


def test_a_conflict_in_one_room_leaves_the_others_stored(journal: Journal) -> None:
    appended(journal, [entry("a", 1)])
    mixed = [entry("b", 1), entry("a", 1, "x"), entry("b", 2), entry("a", 2, "y")]
    assert appended(journal, mixed) == [Stored(), Conflict(), Stored(), Conflict()]
    assert [one.seq for one in journal.read("b")] == [1, 2]


def test_after_a_conflict_the_room_goes_on_from_what_is_there(journal: Journal) -> None:
    appended(journal, [entry("a", 1)])
    appended(journal, [entry("a", 1, "x")])
    assert appended(journal, [entry("a", 2, "x")]) == [Stored()]


def test_a_room_nobody_made_cannot_be_written_and_harms_no_other(journal: Journal) -> None:
    lost, kept = appended(journal, [entry("nowhere", 1), entry("a", 1)])
    assert isinstance(lost, Unavailable)
    assert kept == Stored()
    assert journal.ok()


def test_many_entries_at_once_are_all_stored(journal: Journal) -> None:
    assert appended(journal, [entry("a", seq) for seq in range(1, 1201)]) == [Stored()] * 1200
    assert len(journal.read("a")) == 1200


def test_nothing_to_append_is_answered_too(journal: Journal) -> None:
    assert appended(journal, []) == []


@pytest.mark.parametrize("journal", ["store", "memory"], indirect=True)  # a rehearsal is in no list
def test_a_room_is_found_by_its_code_and_listed(journal: Journal) -> None:
    assert journal.find_room("A") == room("a")
    assert journal.find_room("Z") is None
    assert journal.rooms() == [room("a"), room("b")]


def test_two_rooms_never_have_the_same_code(journal: Journal) -> None:
    with pytest.raises(CodeTaken):
        journal.create_room(room("a"))


def test_the_newest_draft_of_each_field_is_given_back_at_once(journal: Journal) -> None:
    journal.save_draft("a", "s1", "st1", "r1", "title", 2, "newer")
    journal.save_draft("a", "s1", "st1", "r1", "title", 1, "older")
    journal.save_draft("a", "s2", "st1", "r1", "title", 1, "hers")
    journal.save_draft("a", "s1", "st1", "r2", "title", 1, "of another run")
    assert journal.drafts("a", "r1") == [("s1", "title", 2, "newer"), ("s2", "title", 1, "hers")]
    assert journal.drafts("b", "r1") == []


@pytest.mark.parametrize(
    ("seat", "field", "left"),
    [
        ("s1", "title", ["s1 text", "s2 title"]),
        ("s1", None, ["s2 title"]),
        (None, "title", ["s1 text"]),
        (None, None, []),
    ],
)
def test_drafts_are_dropped_by_seat_and_by_field(
    journal: Journal, seat: str | None, field: str | None, left: list[str]
) -> None:
    for writer, what in (("s1", "title"), ("s1", "text"), ("s2", "title")):
        journal.save_draft("a", writer, "st1", "r1", what, 1, "words")
    journal.drop_drafts("a", "r1", seat, field)
    assert [f"{writer} {what}" for writer, what, _, _ in journal.drafts("a", "r1")] == left


def test_a_secret_stays_until_it_is_forgotten(journal: Journal) -> None:
    kept = journal.secret("a", "reveal")
    assert len(kept) == 32
    assert journal.secret("a", "reveal") == kept
    assert journal.secret("b", "reveal") != kept
    journal.forget_secret("a", "reveal")
    assert journal.secret("a", "reveal") != kept


def test_a_closed_journal_says_so_and_hangs_nobody(journal: Journal) -> None:
    assert journal.ok()
    journal.close()
    assert not journal.ok()
    assert isinstance(appended(journal, [entry("a", 1)])[0], Unavailable)
    with pytest.raises(JournalUnavailable):
        journal.create_room(room("c"))
