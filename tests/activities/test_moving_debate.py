"""A moving debate: hidden places, one reveal, moves, statements. Its talk, and no names, are tried beside."""

from __future__ import annotations

import json
from typing import Any

from server.activities.moving_debate import ACTIVITY, Settings
from server.game.context import Draft
from server.game.paper import Scale, Write
from tests.activities.debating import LISTED, TWO, debating, move_on, ring, stand, talking, where
from tests.table import Table

# --- placing


def test_a_first_place_is_hidden_and_all_are_shown_at_once_when_everybody_stands() -> None:
    table = debating()
    stand(table, -80, -70, 90)
    assert "dots" not in table.run and "-80" not in str(table.room) and "90" not in str(table.own("s1"))
    assert set(table.run["answered"]) == {"s1", "s2", "s3"}
    table.do("s4", "place_dot", at=0)
    assert where(table) == {"s1": -80, "s2": -70, "s3": 90, "s4": 0} and table.run["phase"] == "talk"
    assert table.room["now"]["deadline"] == table.now + 480_000


def test_the_inner_bell_shows_the_line_with_the_place_that_was_picked_and_not_sent() -> None:
    table = debating()
    stand(table, -80, -70)
    other = Draft("s4", "place_d2", "20")
    picked = Draft("s3", "place_d1", "55"), Draft("s4", "place_d1", "101"), Draft("s1", "place_d1", "0"), other
    ring(table, *picked)
    assert where(table) == {"s1": -80, "s2": -70, "s3": 55}


def test_the_desk_shows_the_line_by_ending_the_clock_once() -> None:
    table = debating()
    stand(table, -80)
    table.now += 1000
    move_on(table)
    assert table.room["now"]["deadline"] == table.now
    ring(table)
    assert where(table) == {"s1": -80}
    assert table.refused("desk", "move_on", statement="d1", phase="place") == "step/over"


def test_a_paused_clock_is_no_obstacle_for_the_desk() -> None:
    table = debating()
    table.do("desk", "pause_clock")
    move_on(table)
    assert "left" not in table.room["now"]
    ring(table)
    assert table.run["phase"] == "talk" and "left" not in table.room["now"]


def test_each_of_several_people_at_one_place_has_a_dot() -> None:
    table = debating(people=1)
    table.do("server", "take_seat", names=["Ana", "Bo"], key_hash="k", words_hash="w")
    stand(table, -80, 40)
    assert table.run["phase"] == "place", "the second person at the table is waited for"
    table.do("s2", "place_dot", at=-40, who=2)
    assert where(table) == {"s1": -80, "s2": 40, "s2_2": -40}


def test_a_middle_that_is_forbidden_and_one_that_asks_for_a_sentence() -> None:
    strict = debating({**TWO, "middle": "forbidden"})
    assert strict.refused("s1", "place_dot", at=5) == "position/no_middle"
    strict.do("s1", "place_dot", at=11)
    river = debating({**TWO, "middle": "river"})
    assert river.refused("s1", "place_dot", at=5) == "text/empty"
    assert river.refused("s1", "place_dot", at=5, text="a" * 201) == "text/too_long"
    river.do("s1", "place_dot", at=5, text="It depends")
    assert "It depends" not in str(river.room)
    stand(river, 0 - 50, 50, 50, 50)
    assert "It depends" not in str(river.room), "who left the river takes the sentence along"
    river.do("s1", "place_dot", at=0, text="Now I doubt")
    assert [(one["as"], one["text"]) for one in river.run["cards"].values()] == [("doubt", "Now I doubt")]
    assert "by" not in str(river.run["cards"])


def test_who_comes_late_takes_a_place_on_the_open_line() -> None:
    table = talking(-80, 80)
    table.seat("")
    table.do("s3", "place_dot", at=20)
    assert where(table)["s3"] == 20 and "was" not in table.run["dots"]["s3"]


def test_who_leaves_is_not_waited_for() -> None:
    table = debating(people=3)
    stand(table, -80, 80)
    table.do("desk", "remove_seat", seat="s3")
    assert table.run["phase"] == "talk"


def test_junk_is_refused_with_its_reason() -> None:
    table = debating()
    assert table.refused("s1", "place_dot", at=101) == "command/out_of_range"
    assert table.refused("s1", "place_dot", at=-101) == "command/out_of_range"
    assert table.refused("s1", "place_dot", at=1.5) == "command/bad_data"
    assert table.refused("s1", "place_dot", at=1, who=2) == "command/out_of_range"
    assert table.refused("s1", "ask_floor") == "answer/too_late"
    table.do("desk", "close_step")
    assert table.refused("s1", "place_dot", at=1) == "step/closed"


# --- moving


def test_a_move_tells_where_it_came_from_until_the_next_one() -> None:
    table = talking(-80, 80)
    table.do("s1", "place_dot", at=40)
    assert table.run["dots"]["s1"] == {"at": 40, "was": -80, "n": table.seq}
    table.do("s1", "place_dot", at=-20)
    assert table.run["dots"]["s1"] == {"at": -20, "was": 40, "n": table.seq}


def test_moves_after_an_argument_count_people_not_gestures() -> None:
    table = talking(-80, 80, 80)
    table.do("s1", "place_dot", at=-40)
    assert "moves" not in table.run, "nothing was said yet"
    table.do("s1", "ask_floor")
    table.do("s1", "place_dot", at=-60)
    assert "moves" not in table.run, "nor while the first one speaks"
    table.do("s3", "ask_floor")
    table.do("s1", "speak")
    card = table.run["heard"]["card"]
    table.do("s2", "place_dot", at=40)
    table.do("s2", "place_dot", at=20)
    table.do("s3", "place_dot", at=81)
    assert table.run["moves"] == {card: 1}, "twice the same person, and one who stayed in place"


def test_the_figure_tells_start_end_and_how_many_moved_and_never_who() -> None:
    table = talking(-80, 80, 80)
    table.do("s1", "place_dot", at=80)
    table.do("s2", "place_dot", at=40)
    table.do("desk", "count_aside", side="left", count=3)
    ring(table)
    assert table.run["phase"] == "end"
    figure = table.run["figures"]["d1"]
    assert figure["start"] == [0, 1, 3, 0, 0, 0, 0, 0, 0, 2, 0]
    assert figure["end"] == [0, 0, 3, 0, 0, 0, 0, 1, 0, 2, 0]
    assert (figure["moved"], figure["crossed"]) == (2, 1)
    assert "starts" not in table.layers["vault"]["runs"]["r1"]


def test_people_without_a_device_are_counted_by_the_desk_alone() -> None:
    table = debating()
    table.do("desk", "count_aside", side="right", count=2)
    table.do("desk", "count_aside", side="right", count=5)
    assert table.run["aside"] == {"right": 5}
    assert table.refused("s1", "count_aside", side="right", count=1) == "command/forbidden"
    assert table.refused("desk", "count_aside", side="right", count=-1) == "command/out_of_range"
    table.do("desk", "count_aside", side="right", count=0)
    assert not table.run["aside"]


# --- from statement to statement


def test_the_clock_goes_from_place_to_talk_to_figure_to_the_next_statement_and_closes() -> None:
    table = debating()
    seen = []
    while "closed" not in table.room["now"]:
        seen.append((table.run["at"], table.run["phase"]))
        ring(table)
    assert seen == [("d1", "place"), ("d1", "talk"), ("d1", "end"), ("d2", "place"), ("d2", "talk"), ("d2", "end")]
    assert table.run["phase"] == "over"


def test_the_next_statement_begins_with_an_empty_line_and_keeps_what_was_said() -> None:
    table = talking(-100, 50)
    table.do("s1", "ask_floor")
    table.do("s1", "speak", text="Because")
    ring(table)
    ring(table)
    gone = {"dots", "open", "queue", "floor", "heard", "answered", "last"}
    assert table.run["at"] == "d2" and not gone & set(table.run)
    assert len(table.run["cards"]) == 1 and table.run["spoke"] == {"s1": 1}
    stand(table, 20, 40)
    assert where(table) == {"s1": 20, "s2": 40}


def test_the_bell_of_the_step_keeps_everything_and_stepping_back_lets_the_rest_be_debated() -> None:
    table = debating(TWO, "round", people=2)
    stand(table, -100, 50)
    table.do("s1", "ask_floor")
    table.do("s1", "speak", text="Because")
    table.next()
    table.do("desk", "previous_step")
    assert table.run["phase"] == "over" and table.run["figures"]["d1"]["moved"] == 0 and len(table.run["cards"]) == 1
    move_on(table)
    assert (table.run["at"], table.run["phase"]) == ("d2", "place")
    table.do("desk", "close_step")
    assert table.refused("desk", "move_on", statement="d2", phase="over") == "step/last"


def test_in_a_list_round_everybody_writes_items_that_are_shown_without_names() -> None:
    table = debating(LISTED)
    assert table.refused("s1", "place_dot", at=10) == "answer/too_late"
    assert table.refused("s1", "write_card", field="d2", text="No list") == "choice/unknown"
    assert table.refused("s1", "write_card", field="d1", text=" ") == "text/empty"
    assert table.refused("s1", "write_card", field="d1", text="a" * 121) == "text/too_long"
    table.do("s1", "write_card", field="d1", text="A shared garden")
    table.do("s2", "write_card", field="d1", text="Sharing cars")
    assert "garden" not in str(table.run)
    ring(table, Draft("s3", "d1", "A coop"))
    assert {one["text"] for one in table.run["cards"].values()} == {"A shared garden", "Sharing cars", "A coop"}
    assert not any("by" in one for one in table.run["cards"].values())
    assert table.refused("s1", "write_card", field="d1", text="Late") == "answer/too_late"
    ring(table)
    assert (table.run["at"], table.run["phase"]) == ("d2", "place")


# --- authors and readers


def test_a_list_that_is_over_takes_no_more_items() -> None:
    table = debating({"statements": [{"text": "One", "list": True}, {"text": "Two", "list": True}]})
    ring(table)
    ring(table)
    assert table.refused("s1", "write_card", field="d1", text="Late") == "answer/too_late"
    table.do("s1", "write_card", field="d2", text="In time")


def test_an_author_is_told_that_a_question_leaves_nowhere_to_stand() -> None:
    statements = ["Must we agree?", {"text": {"fr": "Faut-il un chef ? »", "en": "We need a leader"}}, "Slow is good"]
    listed = {"text": "Which kinds?", "list": True}
    doubts = ACTIVITY.doubts(Settings.model_validate({"statements": [*statements, listed]}))
    assert [one.at for one in doubts] == [("statements", 0, "text"), ("statements", 1, "text", "fr")]
    assert [one.instead for one in doubts] == [None, "Il faut un chef."]
    assert ACTIVITY.doubts(Settings()) == ()


def test_the_minutes_tell_statement_places_moves_and_arguments_by_side_and_name_nobody() -> None:
    table = talking(-100, 50)
    table.do("s2", "ask_floor")
    table.do("s1", "ask_floor")
    table.do("s2", "speak", text="For")
    table.do("s1", "speak", text="Against")
    table.do("s1", "touched_by", card=next(iter(table.run["cards"])))
    table.do("s1", "place_dot", at=100)
    table.do("desk", "close_step")
    section = ACTIVITY.minutes("r1", [], table.layers)
    assert section and [
        (line.key.removeprefix("minutes-moving-debate-"), dict(line.figures)) for line in section.lines
    ] == [
        ("statement", {}),
        ("start", {"left": 1, "middle": 0, "right": 1}),
        ("end", {"left": 0, "middle": 0, "right": 2}),
        ("moved", {"count": 1, "crossed": 1}),
        ("argument-left", {"text": "Against", "count": 0}),
        ("argument-right", {"text": "For", "count": 1}),
    ]
    assert not any(line.whos for line in section.lines)


def test_the_sheet_has_a_line_for_each_statement_and_room_for_a_list() -> None:
    sheet = ACTIVITY.paper(Settings.model_validate(LISTED))
    kinds = [type(block) for block in sheet.blocks]
    assert kinds.count(Scale) == 1 and kinds.count(Write) == 4 and sheet.copies == "room"


# --- a hall


def test_in_a_hall_of_three_hundred_a_move_and_the_queue_stay_as_small_as_for_two() -> None:
    table = debating(TWO, people=300)
    for nth in range(1, 301):
        table.do(f"s{nth}", "place_dot", at=(nth * 37) % 201 - 100)
    assert table.run["phase"] == "talk" and len(table.run["dots"]) == 300
    for nth in range(1, 101):
        table.do(f"s{nth}", "ask_floor")
    sizes = {
        "move": size(table, "s200", "place_dot", at=13),
        "ask": size(table, "s201", "ask_floor"),
        "leave": size(table, "s201", "leave_queue"),
        "go_on": size(table, "desk", "go_on"),
        "touch": size(table, "desk", "note_argument", text="Because"),
    }
    assert all(one <= 260 for one in sizes.values()), sizes
    assert sizes["move"] <= 120, sizes


def size(table: Table, who: str, name: str, **data: Any) -> int:
    """The bytes that every reader of the room is sent."""
    return len(json.dumps(table.do(who, name, **data).patches["room"], separators=(",", ":")))


def test_an_author_may_leave_the_minutes_out() -> None:
    listed = {"text": "Ways to meet", "list": True, "place": 90, "talk": 60}
    settings = Settings(place=60, talk=360, figure=30, statements=["To cooperate is to agree.", listed])  # type: ignore[list-item]
    assert ACTIVITY.takes(settings) == 60 + 360 + 30 + 90 + 60
