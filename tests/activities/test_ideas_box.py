"""The ideas box: a word at any time, read when the group wants, with or without names."""

from __future__ import annotations

from typing import Any

import pytest

from server.activities.ideas_box import ACTIVITY, Settings
from server.game.activity import Mind, View
from server.game.context import Draft
from server.game.paper import CutOut
from server.rooms.chance import SeededChance
from tests.table import Table


def sitting(people: int = 5, *more: str, **settings: Any) -> Table:
    table = Table(("ideas_box", settings), *more)
    table.seat(*[""] * people)
    table.next()
    return table


def filled(words: int = 5, **settings: Any) -> Table:
    """As many words in the box; without names by receipts instead of seats."""
    table = sitting(max(words, 1), **settings)
    who = "x" if settings.get("anonymous") else "s"
    for n in range(1, words + 1):
        table.do(f"{who}{n}", "write_card", text=f"Word {n}")
    return table


def read(table: Table) -> list[str]:
    cards = sorted(table.run["cards"].values(), key=lambda one: int(one["n"]))
    return [one["text"] for one in cards]


def test_a_word_is_nobody_elses_until_the_box_is_opened_and_only_counted() -> None:
    table = sitting()
    table.do("s1", "write_card", text="Let us sing")
    assert table.run["count"] == 1
    assert "Let us sing" not in str(table.room) + str(table.own("s2")) + str(table.layers.get("desk", {}))
    table.do("desk", "open_box")
    assert [(one["text"], one["by"]) for one in table.run["cards"].values()] == [("Let us sing", "s1")]
    assert table.run["count"] == 0


def test_a_word_may_be_taken_back_while_the_box_is_closed() -> None:
    table = sitting()
    table.do("s1", "write_card", text="Hm")
    card = next(iter(table.own("s1")["runs"]["r1"]["cards"]))
    assert table.refused("s2", "take_card", card=card) == "card/unknown"
    table.do("s1", "take_card", card=card)
    assert table.run["count"] == 0
    table.do("s1", "write_card", text="Yes")
    card = next(iter(table.own("s1")["runs"]["r1"]["cards"]))
    table.do("desk", "open_box")
    assert table.refused("s1", "take_card", card=card) == "answer/too_late"


def test_without_names_the_author_is_nowhere_and_the_order_says_nothing() -> None:
    table = filled(6, anonymous=True)
    for made in table.events:
        if made.name == "card_written":
            assert not made.facts and set(made.patches) == {"room", "vault"}
    before = {card: one["text"] for card, one in table.layers["vault"]["runs"]["r1"]["cards"].items()}
    table.do("desk", "open_box")
    assert [set(one) for one in table.run["cards"].values()] == [{"field", "text", "n"}] * 6
    assert not set(before) & set(table.run["cards"]) and sorted(read(table)) == [f"Word {n}" for n in range(1, 7)]
    assert read(table) not in ([f"Word {n}" for n in range(1, 7)], [text for _, text in sorted(before.items())])
    assert "receipts" not in table.layers["vault"]["runs"]["r1"]


def test_without_names_it_never_opens_under_four_words() -> None:
    table = filled(3, anonymous=True)
    assert table.refused("desk", "open_box") == "box/too_few"
    assert table.refused("desk", "open_box", one_by_one=True) == "box/too_few"
    for seat in ("s1", "s2", "s3"):
        table.do(seat, "ask_to_open")
    assert not table.run["cards"]
    table.do("desk", "close_step")
    assert not table.run["cards"] and table.run["too_few"], "what cannot be hidden among others is destroyed"
    assert "Word" not in str(table.layers)


def test_an_empty_box_is_not_opened() -> None:
    table = sitting()
    assert table.refused("desk", "open_box") == "box/empty"
    assert table.refused("desk", "read_next", one_by_one=True) == "box/empty"


def test_one_by_one_only_what_was_read_out_is_known() -> None:
    table = filled(4, anonymous=True)
    table.do("desk", "open_box", one_by_one=True)
    assert not table.run["cards"] and table.run["pile"] == 4 and "Word" not in str(table.room)
    for n in range(1, 5):
        table.do("desk", "read_next", one_by_one=True)
        assert len(read(table)) == n and table.run["talk"] in table.run["cards"]
    assert "pile" not in table.run
    assert table.refused("desk", "read_next", one_by_one=True) == "box/empty"


def test_the_rest_of_the_pile_can_be_read_at_once() -> None:
    table = filled(4)
    table.do("desk", "open_box", one_by_one=True)
    table.do("desk", "read_next", one_by_one=True)
    table.do("desk", "read_next")
    assert len(read(table)) == 4 and "talk" not in table.run


def test_what_is_written_after_the_opening_is_for_the_next_one() -> None:
    table = filled(4, anonymous=True)
    table.do("desk", "open_box", one_by_one=True)
    table.do("desk", "read_next", one_by_one=True)
    for n in range(5, 9):
        table.do(f"x{n}", "write_card", text=f"Word {n}")
    assert table.run["count"] == 4 and table.run["pile"] == 3
    table.do("desk", "open_box")
    assert sorted(read(table)) == [f"Word {n}" for n in range(1, 9)]
    assert len(table.run["revealed"]) == 2, "each opening ends the key under which second answers are known"


def test_more_than_half_open_it_by_themselves() -> None:
    table = filled(5)
    table.do("s1", "ask_to_open")
    table.do("s1", "ask_to_open", wanted=False)
    table.do("s2", "ask_to_open")
    table.do("s3", "ask_to_open")
    assert not table.run["cards"]
    table.do("s1", "ask_to_open")
    assert len(read(table)) == 5 and "asks" not in table.run


def test_a_mark_can_be_taken_away_and_nobody_sees_whose_it_is() -> None:
    table = filled(5)
    table.do("desk", "open_box")
    cards = sorted(table.run["cards"])
    made = table.do("s1", "mark_word", card=cards[0])
    assert "s1" not in str(made.patches["room"])
    table.do("s2", "mark_word", card=cards[0])
    assert table.run["marks"] == {cards[0]: 2}
    table.do("s1", "mark_word", card=cards[0])
    table.do("s2", "mark_word", card=cards[0])
    assert not table.run["marks"]
    for card in cards[:3]:
        table.do("s1", "mark_word", card=card)
    assert table.refused("s1", "mark_word", card=cards[3]) == "card/too_many"
    assert table.refused("s1", "mark_word", card="c999") == "card/unknown"
    assert filled_without_marks() == "card/unknown"


def filled_without_marks() -> str:
    table = filled(5, marking=False)
    table.do("desk", "open_box")
    return table.refused("s1", "mark_word", card=next(iter(table.run["cards"])))


def test_the_desk_lays_one_word_large_and_puts_it_back() -> None:
    table = filled(5)
    assert table.refused("desk", "talk_about", card="c1") == "card/unknown"
    table.do("desk", "open_box")
    card = next(iter(table.run["cards"]))
    assert table.refused("s1", "talk_about", card=card) == "command/forbidden"
    table.do("desk", "talk_about", card=card)
    assert table.run["talk"] == card
    table.do("desk", "talk_about", card=card)
    assert "talk" not in table.run


def test_at_the_end_everything_that_was_not_read_is_read_with_what_was_being_written() -> None:
    table = filled(4)
    table.do("desk", "open_box", one_by_one=True)
    table.do("desk", "close_step", Draft("s3", "words", "Half a wo"), Draft("s4", "else", "No"))
    assert sorted(read(table)) == ["Half a wo", *(f"Word {n}" for n in range(1, 5))]
    assert table.run["count"] == 0 and "pile" not in table.run


@pytest.mark.parametrize(
    ("text", "code"), [("  ", "text/empty"), ("a" * 301, "text/too_long"), ("a" * 10_000, "text/too_long")]
)
def test_an_empty_and_a_long_word_are_refused(text: str, code: str) -> None:
    assert sitting().refused("s1", "write_card", text=text) == code


def test_nobody_fills_the_box_alone() -> None:
    table = sitting()
    for n in range(10):
        table.do("s1", "write_card", text=f"Word {n}")
    assert table.refused("s1", "write_card", text="Once more") == "card/too_many"
    nameless = sitting(anonymous=True)
    for n in range(10):
        nameless.do("x1", "write_card", text=f"Word {n}")
    assert nameless.refused("x1", "write_card", text="Once more") == "answer/already"


def test_stepping_back_keeps_what_was_read_and_the_minutes_tell_it_once() -> None:
    table = sitting(5, "round")
    for n in range(1, 6):
        table.do(f"s{n}", "write_card", text=f"Word {n}")
    table.next()
    table.do("desk", "previous_step")
    assert len(read(table)) == 5
    table.do("s1", "write_card", text="Word 6")
    table.do("desk", "open_box")
    assert len({one["n"] for one in table.run["cards"].values()}) == 6
    assert ACTIVITY.minutes("r1", [], table.layers) is None
    section = ACTIVITY.minutes("r3", [], table.layers)
    assert section and len(section.quotes) == 6


def test_the_minutes_say_which_words_to_take_up_and_name_by_ids_alone() -> None:
    table = filled(5, question="What next?")
    table.do("desk", "open_box")
    card = next(iter(table.run["cards"]))
    table.do("s1", "mark_word", card=card)
    section = ACTIVITY.minutes("r1", [], table.layers)
    assert section and [line.key for line in section.lines] == ["minutes-ideas-box-about", "minutes-ideas-box-marked"]
    assert {quote.by for quote in section.quotes} == {"s1", "s2", "s3", "s4", "s5"}
    nameless = filled(4, anonymous=True)
    nameless.do("desk", "open_box")
    section = ACTIVITY.minutes("r1", [], nameless.layers)
    assert section and {quote.by for quote in section.quotes} == {""}


@pytest.mark.parametrize("nameless", [False, True])
def test_bots_fill_the_box_open_it_and_mark_a_word(nameless: bool) -> None:
    table = sitting(5, anonymous=nameless)
    for nth in range(6):
        for n, seat in enumerate(list(table.room["seats"]), start=1):
            view = View({"room": table.room, f"seat:{seat}": table.own(seat)}, seat, table.now)
            act = ACTIVITY.bot(view, Mind("cooperative", SeededChance(seat, nth), seat))
            if act:
                who = f"x{n}" if nameless and act.name == "write_card" else seat
                table.try_to(who, act.name, **act.data)
    assert len(read(table)) >= 4 and table.run["marks"]


def test_the_sheet_has_slips_and_says_how_they_are_read() -> None:
    for nameless in (False, True):
        sheet = ACTIVITY.paper(Settings(anonymous=nameless))
        assert sheet and any(isinstance(block, CutOut) for block in sheet.blocks)
    assert ACTIVITY.doubts(Settings(anonymous=True)) and not ACTIVITY.doubts(Settings())


def beside(**settings: Any) -> Table:
    table = Table("round", "round", beside=[("ideas_box", settings)])
    table.seat(*[""] * 5)
    table.next()
    return table


def box_of(table: Table) -> tuple[str, dict[str, Any]]:
    return next((run, one) for run, one in table.room["runs"].items() if one["kind"] == "ideas_box")


@pytest.mark.parametrize("nameless", [False, True])
def test_beside_other_steps_it_takes_words_from_all_of_them_and_opens_at_the_latest_at_the_end(nameless: bool) -> None:
    table = beside(anonymous=nameless)
    run, _ = box_of(table)
    for n in range(1, 5):
        table.do(f"{'x' if nameless else 's'}{n}", "write_card", text=f"Word {n}", run=run)
        if n == 2:
            table.next()
    assert box_of(table)[1]["count"] == 4
    table.do("desk", "end_room", Draft("s5", "words", "Half a wo", run))
    read_out = sorted(one["text"] for one in box_of(table)[1]["cards"].values())
    assert read_out == ["Half a wo", *(f"Word {n}" for n in range(1, 5))]
