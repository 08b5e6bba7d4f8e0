"""The mandala: dream alone, place together, name what gathered, find the mission."""

from __future__ import annotations

from typing import Any

import pytest

from server.activities.mandala import ACTIVITY, Settings
from server.game.activity import Mind, View
from server.game.context import Draft
from server.game.paper import Circle
from server.rooms.chance import SeededChance
from tests.table import Table


def sitting(people: int = 3, *more: str, **settings: Any) -> Table:
    table = Table(("mandala", settings), *more)
    table.seat(*[""] * people)
    table.next()
    return table


def everybody(table: Table, name: str, **data: Any) -> None:
    for seat in table.room["seats"]:
        table.do(seat, name, **data)


def placing(people: int = 3, **settings: Any) -> tuple[Table, list[str]]:
    """Each has dreamt one dream, and all dreams have turned."""
    table = sitting(people, **settings)
    for seat in table.room["seats"]:
        table.do(seat, "write_card", text=f"{seat} dreams")
    everybody(table, "say_ready", phase="dream")
    return table, list(table.run["cards"])


def naming(people: int = 3, **settings: Any) -> Table:
    """All dreams lie in sector a, but for the last, which lies in c."""
    table, dreams = placing(people, **settings)
    for dream in dreams[:-1] or dreams:
        table.do("s1", "place_card", card=dream, ring=1, sector="a")
    if len(dreams) > 1:
        table.do("s1", "place_card", card=dreams[-1], ring=3, sector="c")
    table.do("desk", "go_to", phase="name")
    return table


def at_mission(people: int = 3, **settings: Any) -> Table:
    table = naming(people, **settings)
    table.do("desk", "go_to", phase="mission")
    return table


def proposed(table: Table, field: str) -> str:
    return [card for card, one in table.run["cards"].items() if one["field"] == field][-1]


def test_a_dream_is_nobody_elses_until_all_turn() -> None:
    table = sitting()
    table.do("s1", "write_card", text="A house without keys")
    assert "keys" not in str(table.room) + str(table.own("s2")) + str(table.layers.get("desk", {}))
    assert table.refused("s2", "place_card", card="c5", ring=0) == "step/over"
    everybody(table, "say_ready", phase="dream")
    assert [one["text"] for one in table.run["cards"].values()] == ["A house without keys"]
    assert table.run["phase"] == "place"


def test_a_phase_begins_when_everybody_is_ready_and_one_may_take_it_back() -> None:
    table = sitting()
    table.do("s1", "say_ready", phase="dream")
    table.do("s1", "say_ready", phase="dream", ready=False)
    table.do("s2", "say_ready", phase="dream")
    table.do("s3", "say_ready", phase="dream")
    assert table.run["phase"] == "dream"
    assert table.refused("s1", "say_ready", phase="place") == "step/over"
    table.do("s1", "say_ready", phase="dream")
    assert table.run["phase"] == "place" and "ready" not in table.run


def test_who_leaves_is_not_waited_for() -> None:
    table = sitting()
    for seat in ("s1", "s2"):
        table.do(seat, "say_ready", phase="dream")
    table.do("s3", "leave_seat")
    assert table.run["phase"] == "place"


def test_anyone_may_move_a_dream_and_it_is_said_who_did() -> None:
    table, (dream, *_) = placing()
    table.do("s1", "place_card", card=dream, ring=1, sector="a")
    table.do("s2", "place_card", card=dream, ring=0)
    one = table.run["cards"][dream]
    assert (one["ring"], one.get("sector"), one["moved"]["by"], one["by"]) == (0, None, "s2", "s1")


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ({"ring": 4, "sector": "a"}, "choice/unknown"),
        ({"ring": 1, "sector": "h"}, "choice/unknown"),
        ({"ring": 1}, "choice/unknown"),
        ({"ring": 0, "sector": "a"}, "choice/unknown"),
        ({"ring": 101, "sector": "a"}, "command/bad_data"),
        ({"ring": -1, "sector": "a"}, "command/bad_data"),
        ({"ring": 1, "sector": "zz"}, "command/bad_data"),
    ],
)
def test_a_place_that_the_circle_has_not_is_refused(place: dict[str, Any], code: str) -> None:
    table, (dream, *_) = placing()
    assert table.refused("s1", "place_card", card=dream, **place) == code
    assert table.refused("s1", "place_card", card="c99", ring=0) == "card/unknown"


def test_an_empty_a_long_and_a_fourth_dream_are_refused() -> None:
    table = sitting()
    assert table.refused("s1", "write_card", text="  ") == "text/empty"
    assert table.refused("s1", "write_card", text="a" * 10_000) == "text/too_long"
    for n in range(3):
        table.do("s1", "write_card", text=f"Dream {n}")
    assert table.refused("s1", "write_card", text="One more") == "card/too_many"


def test_three_people_at_one_place_may_dream_three_times_as_much() -> None:
    table = Table(("mandala", {"dreams": 1}))
    table.do("server", "take_seat", names=["A", "B", "C"], key_hash="k", words_hash="w")
    table.next()
    for n in range(3):
        table.do("s1", "write_card", text=f"Dream {n}")
    assert table.refused("s1", "write_card", text="Dream 4") == "card/too_many"


def test_who_comes_late_adds_a_dream_that_lies_open_at_once() -> None:
    table, _ = placing(dreams=1)
    table.seat("")
    table.do("s4", "write_card", text="Late and welcome")
    assert [one["n"] for one in table.run["cards"].values()] == [1, 2, 3, 4]
    assert table.refused("s4", "write_card", text="Twice") == "card/too_many"


def test_a_dream_being_written_at_the_bell_is_kept_and_shown() -> None:
    table = sitting()
    table.do("desk", "close_step", Draft("s2", "dreams", "Half a dre"))
    assert [one["text"] for one in table.run["cards"].values()] == ["Half a dre"]
    assert table.run["phase"] == "place"


def test_a_sector_has_no_name_before_dreams_lie_in_it() -> None:
    table, _ = placing()
    assert table.refused("s1", "propose_name", sector="a", text="Living") == "step/over"
    table = naming()
    assert table.refused("s1", "propose_name", sector="b", text="Empty") == "choice/unknown"


def test_a_name_is_adopted_once_everybody_has_answered_and_nobody_objects() -> None:
    table = naming()
    table.do("s1", "propose_name", sector="a", text="Living here")
    card = table.run["sectors"]["a"]["card"]
    table.do("s2", "answer", card=card)
    assert "adopted" not in table.run["cards"][card]
    table.do("s3", "answer", card=card)
    assert table.run["cards"][card]["adopted"]
    assert table.refused("s2", "propose_name", sector="a", text="Other") == "mandala/waiting"
    assert table.refused("s2", "answer", card=card, objection="Too late") == "answer/already"


def test_one_objection_holds_a_name_back_until_it_is_lifted_or_another_name_comes() -> None:
    table = naming()
    table.do("s1", "propose_name", sector="a", text="Living here")
    first = table.run["sectors"]["a"]["card"]
    assert table.refused("s2", "propose_name", sector="a", text="Mine") == "mandala/waiting"
    assert table.refused("s2", "answer", card=first, objection=" ") == "text/empty"
    table.do("s2", "answer", card=first, objection="And who is not from here?")
    table.do("s3", "answer", card=first)
    table.do("desk", "go_to", phase="mission")
    assert "adopted" not in table.run["cards"][first]
    table.do("desk", "go_to", phase="name")
    table.do("s3", "propose_name", sector="a", text="Welcome")
    second = table.run["sectors"]["a"]["card"]
    assert table.refused("s1", "answer", card=first) == "card/unknown"
    table.do("s1", "answer", card=second)
    table.do("s2", "answer", card=second)
    assert table.run["cards"][second]["adopted"]


def test_an_objection_can_be_lifted() -> None:
    table = naming()
    table.do("s1", "propose_name", sector="a", text="Living here")
    card = table.run["sectors"]["a"]["card"]
    table.do("s2", "answer", card=card, objection="Hm")
    table.do("s3", "answer", card=card)
    table.do("s2", "answer", card=card)
    assert table.run["cards"][card]["adopted"]
    assert not [one for one in table.run["cards"].values() if one["field"] == "objection"]


def test_at_the_end_of_naming_what_others_answered_without_objection_is_adopted() -> None:
    table = naming()
    table.do("s1", "propose_name", sector="a", text="Living here")
    table.do("s1", "propose_name", sector="c", text="Nobody answered")
    table.do("s2", "answer", card=table.run["sectors"]["a"]["card"])
    table.do("desk", "go_to", phase="mission")
    adopted = [one["text"] for one in table.run["cards"].values() if "adopted" in one]
    assert adopted == ["Living here"]


def test_who_leaves_holds_no_name_back() -> None:
    table = naming()
    table.do("s1", "propose_name", sector="a", text="Living here")
    card = table.run["sectors"]["a"]["card"]
    table.do("s2", "answer", card=card)
    table.do("desk", "remove_seat", seat="s3")
    assert table.run["cards"][card]["adopted"]


def test_an_objection_still_counts_when_who_made_it_has_left() -> None:
    table = naming()
    table.do("s1", "propose_name", sector="a", text="Living here")
    card = table.run["sectors"]["a"]["card"]
    table.do("s2", "answer", card=card)
    table.do("s3", "answer", card=card, objection="And those who leave?")
    table.do("s3", "leave_seat")
    assert "adopted" not in table.run["cards"][card]
    table.do("s2", "propose_name", sector="a", text="Living or having lived here")


def test_the_mission_is_put_to_all_amended_after_an_objection_and_adopted() -> None:
    table = at_mission()
    assert table.refused("s1", "propose_mission", text="a" * 281) == "text/too_long"
    table.do("s1", "propose_mission", text="Keep the mill.")
    first = proposed(table, "mission")
    table.do("s2", "put_mission", card=first)
    table.do("s3", "answer", card=first, objection="And those who live far away?")
    table.do("s3", "propose_mission", text="Keep the mill open to the whole valley.", amends=first)
    second = proposed(table, "mission")
    table.do("s3", "put_mission", card=second)
    table.do("s1", "answer", card=second)
    table.do("s2", "answer", card=second)
    assert table.run["mission"]["card"] == second and table.run["cards"][second]["adopted"]
    assert table.run["cards"][second]["amends"] == first
    assert table.refused("s1", "propose_mission", text="More") == "step/over"


def test_one_sentence_at_a_time_is_put_to_the_group() -> None:
    table = at_mission()
    for seat in ("s1", "s2"):
        table.do(seat, "propose_mission", text=f"By {seat}")
    first, second = [card for card, one in table.run["cards"].items() if one["field"] == "mission"]
    table.do("s1", "put_mission", card=first)
    assert table.refused("s2", "put_mission", card=second) == "mandala/waiting"
    assert table.refused("s2", "elect_mission", card=second) == "step/over"


def test_an_election_is_unseen_until_all_have_elected() -> None:
    table = at_mission(mission="election")
    for seat in ("s1", "s2"):
        table.do(seat, "propose_mission", text=f"By {seat}")
    first, second = [card for card, one in table.run["cards"].items() if one["field"] == "mission"]
    table.do("s1", "elect_mission", card=first)
    table.do("s2", "elect_mission", card=second)
    assert "votes" not in table.run and first not in str(table.run.get("answered"))
    table.do("s3", "elect_mission", card=second)
    assert table.run["mission"]["card"] == second and table.run["votes"] == {first: 1, second: 2}
    assert "elected" not in table.layers["vault"]["runs"]["r1"]


def test_even_voices_elect_once_more_among_the_even_ones() -> None:
    table = at_mission(2, mission="election")
    assert table.refused("desk", "count_mission") == "mandala/nobody"
    for seat in ("s1", "s2", "s1"):
        table.do(seat, "propose_mission", text=f"By {seat}")
    first, second, third = [card for card, one in table.run["cards"].items() if one["field"] == "mission"]
    table.do("s1", "elect_mission", card=first)
    table.do("s2", "elect_mission", card=second)
    assert set(table.run["even"]) == {first, second} and "mission" not in table.run
    assert table.refused("s1", "elect_mission", card=third) == "card/unknown"
    table.do("s1", "elect_mission", card=second)
    table.do("s2", "elect_mission", card=second)
    assert table.run["mission"]["card"] == second and "even" not in table.run


def test_one_person_alone_can_make_a_whole_mandala() -> None:
    table = naming(1)
    table.do("s1", "propose_name", sector="a", text="Mine")
    table.do("s1", "say_ready", phase="name")
    table.do("s1", "propose_mission", text="Begin.")
    table.do("s1", "put_mission", card=proposed(table, "mission"))
    assert table.run["cards"][table.run["mission"]["card"]]["adopted"]


def test_stepping_back_keeps_the_whole_mandala() -> None:
    table = sitting(2, "round")
    table.do("s1", "write_card", text="Kept")
    everybody(table, "say_ready", phase="dream")
    dream = next(iter(table.run["cards"]))
    table.do("s2", "place_card", card=dream, ring=2, sector="b")
    table.next()
    table.do("desk", "previous_step")
    assert table.run["phase"] == "place" and table.run["cards"][dream]["sector"] == "b"
    assert ACTIVITY.minutes("r1", [], table.layers) is None, "the later run tells it"
    assert ACTIVITY.minutes("r3", [], table.layers)


def test_the_minutes_tell_the_mission_the_picture_and_every_dream_without_names() -> None:
    table = at_mission()
    table.do("s1", "propose_mission", text="Keep the mill.")
    table.do("s1", "put_mission", card=proposed(table, "mission"))
    everybody_else = ("s2", "s3")
    for seat in everybody_else:
        table.do(seat, "answer", card=proposed(table, "mission"))
    section = ACTIVITY.minutes("r1", [], table.layers)
    assert section and section.drawing and section.lines[0].figures == {"text": "Keep the mill."}
    assert [entry.title.key for entry in section.entries] == ["minutes-mandala-nameless"] * 2
    assert sum(len(entry.lines) for entry in section.entries) == 3
    assert not any(line.whos for entry in section.entries for line in entry.lines)


@pytest.mark.parametrize("mind", ["cooperative", "silent", "selfish", "late"])
@pytest.mark.parametrize("mission", ["consent", "election"])
def test_bots_come_to_the_mission_without_any_help(mind: str, mission: str) -> None:
    table = sitting(5, mission=mission)
    for _ in range(60):
        for seat in table.room["seats"]:
            view = View({"room": table.room, f"seat:{seat}": table.own(seat)}, seat, table.now)
            act = ACTIVITY.bot(view, Mind(mind, SeededChance(seat, table.seq), seat))  # type: ignore[arg-type]
            if act:
                table.try_to(seat, act.name, **act.data)
    assert table.run["phase"] == "mission"
    assert ("mission" in table.run) is (mind != "silent")


def test_a_bot_that_plays_for_a_person_puts_no_words_into_their_mouth() -> None:
    table = sitting(1)
    view = View({"room": table.room, "seat:s1": table.own("s1")}, "s1", table.now)
    act = ACTIVITY.bot(view, Mind("cooperative", SeededChance("1", 1), "s1", writes=False))
    assert act and act.name == "say_ready"


def test_the_sheet_has_the_circle_and_slips_to_dream_on() -> None:
    sheet = ACTIVITY.paper(Settings())
    assert sheet and any(isinstance(block, Circle) for block in sheet.blocks)


def test_an_author_is_told_when_it_is_much_to_read_or_too_quick_to_act() -> None:
    assert ACTIVITY.doubts(Settings()) == ()
    keys = [doubt.key for doubt in ACTIVITY.doubts(Settings(dreams=5, rings=["Act"]))]
    assert keys == ["mandala-doubt-dreams", "mandala-doubt-rings"]


def test_two_worlds_that_differ_in_a_dream_look_the_same_until_the_dreams_turn() -> None:
    seen = []
    for text in ("SECRET one", "SECRET two"):
        table = sitting()
        table.do("s1", "write_card", text=text)
        table.do("s1", "take_card", card=next(iter(table.own("s1")["runs"]["r1"]["cards"])))
        table.do("s1", "write_card", text=text)
        seen.append(str([{of: made.patches.get(of) for of in ("room", "desk", "seat:s2")} for made in table.events]))
    assert seen[0] == seen[1] and "SECRET" not in seen[0]


def test_a_move_is_undone_only_by_who_made_it_and_only_while_nobody_moved_it_on() -> None:
    from tests.rooms.room import Room, scenario

    room = Room(scenario({"kind": "mandala", "seconds": 300}))
    room.act("desk", "next_step")
    room.act("s1", "write_card", {"text": "A dream"})
    room.act("desk", "go_to", {"phase": "place"})
    dream = next(iter(room.keeper.committed["room"]["runs"]["r1"]["cards"]))
    room.act("s1", "place_card", {"card": dream, "ring": 1, "sector": "a"})
    assert room.act("s2", "take_back").code == "undo/nothing"
    room.act("s2", "place_card", {"card": dream, "ring": 2, "sector": "b"})
    assert room.act("s1", "take_back").code == "undo/built_upon"
    room.act("s2", "take_back")
    assert room.keeper.committed["room"]["runs"]["r1"]["cards"][dream]["sector"] == "a"
    room.act("s1", "take_back")
    assert "ring" not in room.keeper.committed["room"]["runs"]["r1"]["cards"][dream]
