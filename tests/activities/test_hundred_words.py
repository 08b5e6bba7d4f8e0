"""Hundred words: the number first, the word after; what they bring to mind, then what that says to the question."""

from hashlib import sha256

import pytest
from pydantic import ValidationError

from server.activities import kinds
from server.activities._kent_rosanoff import HUNDRED_WORDS
from server.activities.hundred_words import Settings
from server.game.context import Draft
from tests.table import Table

PUBLISHED = "31ab5dd87c812e7204231c8756ed3e2572befdb611a7320aaf601cedfbbbf210"
BREAD, SLOW = {"fr": "pain", "en": "bread"}, {"fr": "lent", "en": "slow"}


def choosing(**settings: object) -> Table:
    table = Table(("hundred_words", settings), "hundred_words")
    table.seat("farmer", "nurse")
    table.next()
    return table


def holding() -> Table:
    table = choosing()
    table.do("s1", "pick_numbers", numbers=[55, 25])
    return table


def texts(table: Table) -> list[str]:
    return [one["text"] for one in table.run.get("cards", {}).values()]


def test_the_hundred_words_are_those_of_1910_in_their_order_and_each_has_its_french() -> None:
    known = {1: "table", 2: "dark", 12: "mutton", 25: "slow", 55: "bread", 73: "religion", 74: "whiskey"}
    known |= {50: "stomach", 89: "tobacco", 100: "afraid"}
    assert {n: HUNDRED_WORDS[n - 1]["en"] for n in known} == known
    assert len(HUNDRED_WORDS) == len({word["en"] for word in HUNDRED_WORDS}) == 100
    assert [HUNDRED_WORDS[n - 1]["fr"] for n in (2, 25, 55, 73)] == ["foncé", "lent", "pain", "religion"]


def test_the_list_is_word_for_word_the_published_one() -> None:
    """Its fingerprint is that of another edition in the public domain, compared once by hand."""
    published = "\n".join(word["en"].lower() for word in HUNDRED_WORDS)
    assert sha256(published.encode()).hexdigest() == PUBLISHED


def test_no_two_words_are_the_same_in_french() -> None:
    assert len({word["fr"] for word in HUNDRED_WORDS}) == 100


def test_the_words_turn_for_who_chose_their_numbers_and_for_nobody_else() -> None:
    table = holding()
    own = table.own("s1")["runs"]["r1"]
    assert own["numbers"] == [55, 25] and own["words"] == [BREAD, SLOW]
    assert "bread" not in str(table.room) and "bread" not in str(table.own("s2"))


def test_nobody_draws_again() -> None:
    table = holding()
    assert table.refused("s1", "pick_numbers", numbers=[1, 2]) == "answer/already"
    assert table.refused("s1", "draw_numbers") == "answer/already"


def test_the_numbers_are_two_different_ones_from_1_to_100() -> None:
    table = choosing()
    for numbers in ([0, 5], [5, 101], [5], [1, 2, 3], ["1", 2], [True, 2]):
        assert table.refused("s1", "pick_numbers", numbers=numbers) == "command/bad_data"
    assert table.refused("s1", "pick_numbers", numbers=[7, 7]) == "choice/unknown"


def test_two_numbers_can_be_drawn_by_lot() -> None:
    table = choosing()
    table.do("s2", "draw_numbers")
    own = table.own("s2")["runs"]["r1"]
    assert len(set(own["numbers"])) == 2
    assert own["words"] == [HUNDRED_WORDS[n - 1] for n in own["numbers"]]


def test_nothing_is_written_before_the_words_have_turned() -> None:
    table = choosing()
    assert table.refused("s1", "write_card", field="association", text="Too early") == "card/unknown"
    table.do("desk", "close_step", Draft("s1", "association", "Too early"))
    assert texts(table) == []


def test_all_is_hidden_until_the_reveal_and_then_shown_with_the_words_it_came_from() -> None:
    table = holding()
    table.do("s1", "write_card", field="association", text="Bread takes its time.")
    table.do("s1", "write_card", field="so", text="Begin slowly.")
    assert "Begin" not in str(table.room) and "Begin" not in str(table.own("s2"))
    table.do("desk", "reveal_cards")
    assert sorted(texts(table)) == ["Begin slowly.", "Bread takes its time."]
    assert table.run["pairs"]["s1"] == {"numbers": [55, 25], "words": [BREAD, SLOW]}
    assert table.refused("s2", "pick_numbers", numbers=[1, 2]) == "answer/too_late"
    assert table.refused("s1", "write_card", field="so", text="Late") == "answer/too_late"


def test_what_was_being_written_at_the_bell_counts() -> None:
    table = holding()
    table.do("desk", "close_step", Draft("s1", "association", "Bread ri"))
    assert texts(table) == ["Bread ri"]


def test_the_bell_after_the_reveal_changes_nothing() -> None:
    table = holding()
    table.do("s1", "write_card", field="so", text="Begin slowly.")
    table.do("desk", "reveal_cards")
    table.do("desk", "close_step", Draft("s1", "association", "Late"))
    assert texts(table) == ["Begin slowly."]


def test_who_steps_back_reads_the_words_again() -> None:
    table = holding()
    table.do("s1", "write_card", field="so", text="Begin slowly.")
    table.next()
    table.do("desk", "previous_step")
    assert texts(table) == ["Begin slowly."] and "s1" in table.run["pairs"]
    assert table.refused("s1", "draw_numbers") == "answer/too_late"


def test_an_author_may_bring_a_hundred_words_and_not_fewer() -> None:
    table = choosing(words=[f"word {n}" for n in range(1, 101)], question="How?")
    table.do("s1", "pick_numbers", numbers=[1, 100])
    assert table.own("s1")["runs"]["r1"]["words"] == ["word 1", "word 100"]
    assert table.run["question"] == "How?"
    with pytest.raises(ValidationError):
        Settings.model_validate({"words": ["one"]})


def test_the_minutes_tell_the_words_then_what_they_brought_to_mind_then_what_it_says() -> None:
    table = holding()
    table.do("s1", "write_card", field="so", text="Begin slowly.")
    table.do("s1", "write_card", field="association", text="Bread takes its time.")
    table.do("desk", "reveal_cards")
    section = kinds()["hundred_words"].minutes("r1", [], table.layers)
    assert section and [line.key.rpartition("-")[2] for line in section.lines] == ["pair", "association", "so"]
    assert section.lines[0].texts == {"first": BREAD, "second": SLOW}
    assert section.lines[0].whos == {"who": "s1"}
