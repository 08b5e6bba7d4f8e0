"""The hand-over sheet and the plenary: one pen a group, nothing lost at the bell, on the big screen at the return."""

from server.game.context import Draft
from tests.table import Table


def apart() -> Table:
    table = Table(("groups", {"number": 2}, ["handover"]), ("plenary", {"seconds": 60}))
    table.seat("", "", "", "")
    table.next()
    for n in range(1, 5):
        table.do("desk", "place_seat", seat=f"s{n}", to="g1" if n < 3 else "g2")
    table.do("desk", "open_groups")
    return table


def back() -> Table:
    table = apart()
    table.do("s1", "write_sheet", field="title", text="A bridge")
    table.do("s3", "write_sheet", field="question", text="Who pays?")
    table.next()
    return table


def test_who_writes_first_holds_the_pen_and_nobody_writes_over_them() -> None:
    table = apart()
    table.do("s1", "write_sheet", field="title", text="A bridge")
    assert table.refused("s2", "write_sheet", field="title", text="A wall") == "sheet/not_your_pen"
    table.do("s2", "take_pen")
    table.do("s2", "write_sheet", field="title", text="A wall")
    assert table.group("g1")["runs"]["g1_r1"]["cards"]["title"]["text"] == "A wall"


def test_the_pen_of_who_leaves_lies_on_the_table() -> None:
    table = apart()
    table.do("s1", "take_pen")
    table.do("desk", "remove_seat", seat="s1")
    assert "pen" not in table.group("g1")["runs"]["g1_r1"]


def test_what_the_pen_was_writing_at_the_bell_stands() -> None:
    table = apart()
    table.do("s1", "take_pen")
    table.do("desk", "close_step", Draft("s1", "quote", "Heard"), Draft("s2", "title", "Not mine"), group="g1")
    cards = table.group("g1")["runs"]["g1_r1"]["cards"]
    assert {field: card["text"] for field, card in cards.items()} == {"quote": "Heard"}


def test_no_sheet_names_who_wrote_it() -> None:
    table = back()
    assert not any("by" in card for card in table.run["cards"].values())


def test_the_sheets_are_there_at_the_return_group_by_group() -> None:
    table = back()
    assert {name: card["text"] for name, card in table.run["cards"].items()} == {
        "g1_title": "A bridge",
        "g2_question": "Who pays?",
    }
    assert table.run["at"] == 0


def test_in_a_tour_the_server_moves_from_group_to_group() -> None:
    table = back()
    now = table.room["now"]
    table.now = now["deadline"]
    table.do("server", "ring_bell", run=now["run"], deadline=now["deadline"])
    assert table.run["at"] == 1
    assert table.refused("desk", "next_group") == "plenary/last"


def test_whoever_listens_leaves_a_note_and_may_take_it_back() -> None:
    table = back()
    table.do("s3", "leave_note", group="g1", text="Where?")
    note = next(name for name, one in table.run["cards"].items() if one["field"] == "note")
    assert table.refused("s1", "take_note", card=note) == "card/unknown"
    table.do("s3", "take_note", card=note)
    assert note not in table.run["cards"]


def test_a_note_for_a_group_that_is_not_there_is_refused() -> None:
    assert back().refused("s1", "leave_note", group="g9", text="Hello") == "group/unknown"


def test_a_note_that_was_being_written_counts() -> None:
    table = back()
    table.do("desk", "close_step", Draft("s4", "g1", "One more thing"))
    assert "One more thing" in [one["text"] for one in table.run["cards"].values()]


def test_without_groups_there_is_one_sheet_for_everybody() -> None:
    table = Table("plenary")
    table.seat("")
    table.next()
    assert table.run["sheets"] == {"all": {"n": 1}}
    table.do("s1", "leave_note", group="all", text="Hello to all")
    assert table.refused("s1", "leave_note", group="g1", text="Hello") == "group/unknown"
    table.do("desk", "close_step")


def test_the_town_that_a_group_built_is_shown_to_the_others_at_the_return_without_what_was_told_in_it() -> None:
    inside = ["cast", ("sprint_plan", {"bricks": 2}), "build"]
    table = Table(("groups", {"number": 2}, inside), ("plenary", {"how": "exhibition"}))
    table.seat("", "", "", "")
    table.next()
    for n in range(1, 5):
        table.do("desk", "place_seat", seat=f"s{n}", to="g1" if n < 3 else "g2")
    table.do("desk", "open_groups")
    table.do("s1", "choose_character", role="farmer")
    table.next("g1")
    table.do("s1", "tell")
    table.do("s1", "choose_story", story="farmer")
    table.next("g1")
    table.do("s1", "open_site", story="farmer", x=1, y=3)
    table.next()
    towns = {group: one.get("town") for group, one in table.run["sheets"].items()}
    assert towns["g2"] is None, "who built nothing has nothing to show"
    assert [site["story"] for site in towns["g1"]["sites"].values()] == ["farmer"]
    assert not {"told", "asks", "supply", "powers"} & set(towns["g1"]), "what was told and asked stays in the group"
