"""The welcome: one tap for each person, and the group's rules in the minutes."""

from server.activities.welcome import ACTIVITY, RULES, Settings
from tests.table import Table


def arriving(**settings: object) -> Table:
    table = Table(("welcome", settings), "round")
    table.seat("", "")
    table.next()
    return table


def test_a_tap_lays_a_brick_that_all_see() -> None:
    table = arriving()
    table.do("s1", "tap_brick")
    assert [one["by"] for one in table.run["bricks"].values()] == ["s1"]


def test_each_person_at_a_place_has_one_tap() -> None:
    table = arriving()
    table.do("server", "take_seat", names=["A", "B", "C"], key_hash="k9", words_hash="w9")
    for _ in range(3):
        table.do("s3", "tap_brick")
    assert table.refused("s3", "tap_brick") == "answer/already"
    table.do("s1", "tap_brick")
    assert table.refused("s1", "tap_brick") == "answer/already"


def test_one_line_gives_rules_and_an_author_may_write_their_own() -> None:
    assert len(arriving().run["rules"]) == len(RULES)
    assert [one["text"] for one in arriving(rules=["Be kind."]).run["rules"].values()] == ["Be kind."]


def test_ones_name_in_the_minutes_can_be_chosen_here() -> None:
    table = arriving()
    table.do("s1", "agree_name", how="nobody")
    assert table.room["seats"]["s1"]["named"] == "nobody"


def test_who_steps_back_finds_the_wall_as_it_was() -> None:
    table = arriving()
    table.do("s1", "tap_brick")
    table.next()
    table.do("desk", "previous_step")
    assert len(table.run["bricks"]) == 1


def test_the_minutes_hold_the_rules_once() -> None:
    table = arriving(rules=["Be kind."])
    table.next()
    table.do("desk", "previous_step")
    assert ACTIVITY.minutes("r1", [], table.layers) is None
    section = ACTIVITY.minutes(table.room["now"]["run"], [], table.layers)
    assert section and [line.texts for line in section.lines] == [{"rule": "Be kind."}]


def test_its_sheet_hangs_once_in_the_room_with_every_rule() -> None:
    sheet = ACTIVITY.paper(Settings(rules=["Be kind."]))
    assert sheet and sheet.copies == "room"
    assert "Be kind." in [getattr(block, "text", "") for block in sheet.blocks]
