"""A round: everyone once, pass once, nobody forgotten."""

from server.game.activity import Act, Mind, View
from server.game.context import Draft
from server.rooms.chance import SeededChance
from tests.table import Table


def sitting() -> Table:
    table = Table(("round", {"prompt": "One word."}))
    table.seat("", "", "")
    table.next()
    return table


def test_the_floor_goes_round_once() -> None:
    table = sitting()
    assert table.run["prompt"] == "One word."
    assert table.refused("s2", "speak", text="Me first") == "turn/not_yours"
    for seat in ("s1", "s2", "s3"):
        table.do(seat, "speak", text=f"{seat} is glad")
    assert table.run["turn"]["at"] == 3
    assert table.refused("s1", "speak", text="Again") == "turn/not_yours"
    assert [one["by"] for one in table.run["cards"].values()] == ["s1", "s2", "s3"]


def test_who_passes_is_asked_again_at_the_end_and_may_stay_silent() -> None:
    table = sitting()
    table.do("s1", "pass_turn")
    table.do("s2", "speak")
    table.do("desk", "move_on")
    assert table.run["turn"]["order"][table.run["turn"]["at"]] == "s1"
    table.do("s1", "pass_turn")
    assert table.refused("desk", "move_on") == "turn/not_yours"


def test_who_leaves_is_not_waited_for_and_who_comes_late_speaks_last() -> None:
    table = sitting()
    table.do("s1", "leave_seat")
    table.seat("")
    table.do("s2", "speak", text="Two")
    table.do("s3", "speak", text="Three")
    table.do("s4", "speak", text="Four")
    assert table.refused("s4", "speak", text="Five") == "turn/not_yours"


def test_words_being_written_at_the_bell_are_kept() -> None:
    table = sitting()
    table.do("s1", "speak", text="One")
    table.do("desk", "close_step", Draft("s2", "words", "Two"), Draft("s1", "words", "Twice"))
    assert [one["text"] for one in table.run["cards"].values()] == ["One", "Two"]


def test_a_bot_that_plays_for_a_person_says_nothing_in_their_name() -> None:
    table = sitting()
    view = View({"room": table.room, "seat:s1": table.own("s1")}, "s1", table.now)
    chance = SeededChance("1", 1)
    act = table.rules.kinds["round"].bot(view, Mind("cooperative", chance, "s1", writes=False))
    assert act == Act("pass_turn")
    act = table.rules.kinds["round"].bot(view, Mind("cooperative", chance, "s1"))
    assert act is not None and act.name == "speak"
