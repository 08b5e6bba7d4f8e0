"""A round: everyone once, pass once, nobody forgotten."""

from typing import Any

from server.game.activity import Act, Activity, Mind, View
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


def asked(people: int = 3, **settings: Any) -> Table:
    table = Table(("round", settings))
    table.seat(*[""] * people)
    table.next()
    return table


def texts(table: Table) -> list[tuple[str, str]]:
    cards = sorted(table.run["cards"].values(), key=lambda one: int(one["n"]))
    return [(one["text"], one.get("by", "")) for one in cards]


def test_words_without_a_name_have_no_author_anywhere_but_on_the_servers_own_line() -> None:
    table = asked()
    said = table.do("s1", "speak", text="Nobody knows it is me", keep="nameless")
    assert set(said.patches) == {"room", "vault"} and "Nobody" not in str(said.patches["room"])
    assert said.facts == ({"what": "turn_taken", "seat": "s1"},)
    assert "s1" not in str(said.patches["vault"])
    table.do("s2", "speak", text="Two")
    table.do("s3", "speak", text="Three", keep="nameless")
    assert texts(table) == [("Two", "s2")], "those without a name wait for the end of the round"
    shown = table.do("desk", "show_words")
    assert "s1" not in str(shown.patches) and shown.facts == ()
    assert texts(table)[0] == ("Two", "s2")
    assert sorted(texts(table)[1:]) == [("Nobody knows it is me", ""), ("Three", "")]
    assert not table.layers["vault"]["runs"]["r1"].get("cards")


def test_words_without_a_name_are_not_shown_while_somebody_speaks() -> None:
    table = asked()
    table.do("s1", "speak", text="Hidden", keep="nameless")
    assert table.refused("desk", "show_words") == "turn/not_yours"
    table.do("desk", "close_step")
    assert texts(table) == [("Hidden", "")]


def test_words_that_are_not_to_be_kept_are_never_stored() -> None:
    table = asked()
    said = table.do("s1", "speak")
    assert "cards" not in str(said.patches) and table.run["spoke"] == {"s1": True}
    assert table.refused("s2", "speak", text="Kept not at all", keep="none") == "command/bad_data"


def test_at_the_bell_words_are_kept_as_their_author_chose() -> None:
    table = asked(4)
    drafts = [Draft("s1", "words", "Named"), Draft("s2", "words", "Not"), Draft("s2", "keep", "none")]
    drafts += [Draft("s3", "words", "Nameless"), Draft("s3", "keep", "nameless")]
    made = table.do("desk", "close_step", *drafts)
    assert texts(table) == [("Named", "s1"), ("Nameless", "")]
    assert "Not" not in str([one["text"] for one in table.run["cards"].values()])
    assert [fact["seat"] for fact in made.facts if fact["what"] == "words_said"] == ["s1"]


def test_a_spoken_round_takes_no_text_and_a_written_one_needs_it() -> None:
    spoken = asked(words="spoken")
    assert spoken.refused("s1", "speak", text="Written") == "command/unknown_field"
    spoken.do("s1", "speak")
    spoken.do("desk", "close_step", Draft("s2", "words", "Lost on purpose"))
    assert spoken.run["cards"] == {}
    written = asked(words="written")
    assert written.refused("s1", "speak") == "text/empty"
    assert written.refused("s1", "speak", text="a" * 10_000) == "text/too_long"
    written.do("s1", "speak", text="Written")


def test_the_facilitator_has_the_last_word_and_not_before() -> None:
    table = asked(2)
    assert table.refused("desk", "say_last_word", text="First of all") == "turn/not_yours"
    table.do("s1", "speak", text="One", keep="nameless")
    table.do("s2", "speak")
    assert table.refused("desk", "say_last_word", text=" ") == "text/empty"
    assert table.refused("s1", "say_last_word", text="Me") == "command/forbidden"
    table.do("desk", "say_last_word", text="Thank you all")
    assert ("One", "") in texts(table), "nobody's words come after it"
    table.do("desk", "close_step")
    table.do("desk", "say_last_word", text="Thank you very much")
    section = table.rules.kinds["round"].minutes("r1", [], table.layers)
    assert section and [one.text for one in section.quotes] == ["Thank you very much"]
    assert asked_without_last_word() == "command/forbidden"


def asked_without_last_word() -> str:
    table = asked(1, last_word=False)
    table.do("s1", "speak")
    return table.refused("desk", "say_last_word", text="Me too")


def test_the_order_is_as_people_came_by_lot_or_from_place_to_place() -> None:
    assert asked(60).run["turn"]["order"] == [f"s{n}" for n in range(1, 61)]
    drawn = asked(60, order="lot").run["turn"]["order"]
    assert sorted(drawn, key=lambda seat: int(seat[1:])) == [f"s{n}" for n in range(1, 61)]
    assert drawn != [f"s{n}" for n in range(1, 61)]
    table = Table(("round", {"order": "sites"}))
    for n, site in enumerate(("hall", "hall", "hall", "line", "line", None), start=1):
        place = {"site": site} if site else {}
        table.do("server", "take_seat", names=["Guest"], key_hash=f"k{n}", words_hash=f"w{n}", **place)
    table.next()
    assert table.run["turn"]["order"] == ["s1", "s4", "s6", "s2", "s5", "s3"]


def test_a_bot_says_it_aloud_where_nothing_is_written() -> None:
    table = asked(words="spoken")
    view = View({"room": table.room, "seat:s1": table.own("s1")}, "s1", table.now)
    act = table.rules.kinds["round"].bot(view, Mind("cooperative", SeededChance("1", 1), "s1"))
    assert act == Act("speak")


def test_an_author_is_told_whom_a_written_round_leaves_out() -> None:
    kind = table_kind()
    assert [one.key for one in kind.doubts(kind.Settings(words="written"))] == ["round-doubt-written"]
    assert kind.doubts(kind.Settings()) == ()
    assert kind.paper(kind.Settings()) and kind.paper(kind.Settings(words="spoken"))


def table_kind() -> Activity:
    return asked().rules.kinds["round"]
