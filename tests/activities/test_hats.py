"""Colour hats: the server changes the hat, what was written under it then shows without names, and nobody is typed."""

from server.activities.hats import ACTIVITY, Settings
from server.game.context import Draft
from tests.minutes.played import minutes
from tests.table import Table, bell

SHORT = ["blue", "white", "red"]


def wearing(people: int = 4, **settings: object) -> Table:
    table = Table(("hats", {"sequence": SHORT, **settings}))
    table.seat(*[""] * people)
    table.next()
    return table


def texts(table: Table) -> list[str]:
    return sorted(one["text"] for one in table.run.get("cards", {}).values())


def seconds_left(table: Table) -> int:
    return int(table.room["now"]["deadline"] - table.now) // 1000


def write(table: Table, seat: str, field: str, text: str) -> None:
    table.do(seat, "write_card", field=field, text=text)


def test_one_line_gives_all_six_hats_with_blue_at_both_ends_and_red_the_shortest() -> None:
    table = Table("hats")
    table.next()
    assert table.run["order"] == ["blue", "white", "green", "yellow", "black", "red"]
    worn = []
    while "over" not in table.run:
        worn.append(seconds_left(table))
        bell(table)
    assert len(worn) == 7 and worn[5] == min(worn) == 30, "red is short, and the seventh round is the summary"
    assert table.room["now"]["closed"]


def test_the_same_hat_is_for_all_and_only_its_cards_are_taken() -> None:
    table = wearing()
    bell(table)
    write(table, "s1", "hats_white", "Two buses a day")
    assert table.refused("s2", "write_card", field="hats_red", text="Early") == "answer/too_late"
    assert table.refused("s2", "write_card", field="hats_blue", text="Late") == "answer/too_late"
    assert table.refused("s2", "write_card", field="hats_pink", text="None") == "choice/unknown"


def test_cards_are_hidden_while_their_hat_is_worn_and_shown_without_names_when_it_changes() -> None:
    table = wearing()
    write(table, "s1", "hats_blue", "Secret plan")
    assert "Secret" not in str(table.room) and "Secret" not in str(table.own("s2"))
    bell(table)
    (card,) = table.run["cards"].values()
    assert card["text"] == "Secret plan" and set(card) == {"field", "text", "n"}
    assert not set(table.run["cards"]) & set(table.own("s1")["runs"]["r1"]["cards"])


def test_what_is_typed_when_the_hat_changes_is_kept_under_ones_own_hat_only() -> None:
    table = wearing()
    bell(
        table, Draft("s1", "hats_blue", "Half a"), Draft("s2", "hats_white", "Too early"), Draft("s3", "hats_blue", " ")
    )
    assert texts(table) == ["Half a"]


def test_a_feeling_is_a_word_and_needs_no_reason() -> None:
    table = wearing()
    bell(table)
    bell(table)
    assert table.refused("s1", "write_card", field="hats_red", text="a" * 81) == "text/too_long"
    write(table, "s1", "hats_red", "Tired")


def test_where_hats_go_round_everybody_wears_each_once_and_then_all_wear_blue() -> None:
    table = wearing(people=4, worn="in_turn", sequence=["white", "black", "yellow"])
    for _ in range(3):
        for seat in ("s1", "s2", "s3", "s4"):
            taken = [
                field
                for field in ("hats_white", "hats_black", "hats_yellow")
                if not hasattr(table.try_to(seat, "write_card", field=field, text=f"{seat} {field}"), "code")
            ]
            assert len(taken) == 1, "one hat each at a time"
        bell(table)
    assert len(texts(table)) == len(set(texts(table))) == 12
    write(table, "s1", "hats_summary", "We try")
    assert table.refused("s1", "write_card", field="hats_white", text="No") == "answer/too_late"


def test_hats_are_dealt_evenly_and_who_comes_late_has_one_too() -> None:
    table = wearing(people=6, worn="in_turn", sequence=["white", "black", "yellow"])
    assert sorted(table.run["dealt"].values()) == [0, 0, 1, 1, 2, 2]
    table.seat("")
    made = [table.try_to("s7", "write_card", field=f"hats_{hat}", text="Here") for hat in ("white", "black", "yellow")]
    assert sum(hasattr(one, "code") for one in made) == 2


def test_where_each_group_has_a_hat_they_begin_with_different_ones_and_go_round() -> None:
    three = ["white", "black", "yellow"]
    settings = {"worn": "by_group", "sequence": three, "turn_seconds": 40}
    table = Table(("groups", {"how": "random", "number": 4}, [("hats", settings)]))
    table.seat(*[""] * 4)
    table.next()
    for n in range(1, 5):
        table.do("desk", "place_seat", seat=f"s{n}", to=f"g{n}")
    table.do("desk", "open_groups")
    orders = [table.layers[f"group:g{n}"]["runs"][f"g{n}_r1"]["order"] for n in range(1, 5)]
    assert [order[0] for order in orders] == ["white", "black", "yellow", "white"]
    assert all(sorted(order) == sorted(three) for order in orders), "each group wears each of them"
    table.do("s2", "write_card", run="g2_r1", field="hats_black", text="What breaks")
    assert table.refused("s2", "write_card", run="g2_r1", field="hats_white", text="A fact") == "answer/too_late"
    clocks = {table.layers[f"group:g{n}"]["now"]["deadline"] for n in range(1, 5)}
    assert clocks == {table.now + 40_000}, "the hats go on in all groups at once"
    assert wearing(worn="by_group").run["order"] == ["blue", "white", "red"], "with all together, one hat for all"


def test_other_hat_goes_to_the_desk_alone_and_never_says_from_whom() -> None:
    table = wearing()
    table.do("s2", "signal", what="other_hat")
    table.do("s3", "signal", what="other_hat")
    assert table.layers["desk"]["hats"] == {"r1": {"other_hat": 2}}
    assert "other_hat" not in str(table.room) and "other_hat" not in str(table.own("s1"))
    assert "s2" not in str(table.layers["desk"]) and table.facts("signal_given") == []
    assert table.refused("s2", "signal", what="other_hat") == "answer/already"
    table.now += 21_000
    table.do("s2", "signal", what="other_hat")
    table.do("desk", "hear_signals")
    assert table.layers["desk"]["hats"] == {}


def test_a_signal_is_about_the_hat_that_is_worn_and_ends_with_it() -> None:
    table = wearing()
    table.do("s2", "signal", what="blue")
    bell(table)
    assert table.layers["desk"]["hats"] == {}
    assert table.refused("desk", "hear_signals") == "choice/unknown"


def test_a_blue_moment_stops_the_sequence_and_then_gives_back_the_hat_and_its_time() -> None:
    table = wearing()
    bell(table)
    table.now += 20_000
    left = seconds_left(table)
    table.do("desk", "call_blue")
    assert seconds_left(table) == 60 and table.run["at"] == 1
    assert table.refused("s1", "write_card", field="hats_white", text="Now") == "step/paused"
    assert table.refused("desk", "call_blue") == "clock/running"
    bell(table)
    assert "time_out" not in table.run and table.run["at"] == 1 and seconds_left(table) == left
    write(table, "s1", "hats_white", "Now")


def test_the_facilitator_may_end_a_blue_moment_and_players_may_not_call_one() -> None:
    table = wearing()
    assert table.refused("s1", "call_blue") == "command/forbidden"
    assert table.refused("desk", "end_blue") == "clock/none"
    table.do("desk", "call_blue")
    table.do("desk", "end_blue")
    assert seconds_left(table) == 60 and "time_out" not in table.run


def test_a_paused_clock_is_not_moved_by_a_blue_moment() -> None:
    table = wearing()
    table.do("desk", "call_blue")
    table.do("desk", "pause_clock")
    assert table.refused("desk", "end_blue") == "clock/paused"
    table.do("desk", "start_clock")
    bell(table)
    table.do("desk", "pause_clock")
    assert table.refused("desk", "call_blue") == "clock/paused"


def test_the_bell_in_a_blue_moment_loses_nothing() -> None:
    table = wearing()
    bell(table)
    write(table, "s1", "hats_white", "Kept")
    table.do("desk", "call_blue")
    table.do("desk", "close_step", Draft("s2", "hats_white", "Kept too"))
    assert texts(table) == ["Kept", "Kept too"] and "time_out" not in table.run


def test_a_hat_that_comes_back_has_cards_of_its_own() -> None:
    table = wearing(sequence=["green", "black", "green"])
    for text in ("One", "Two", "Three"):
        write(table, "s1", list(table.run["questions"])[table.run["at"]], text)
        bell(table)
    assert [one["field"] for one in sorted(table.run["cards"].values(), key=lambda one: one["n"])] == [
        "hats_green", "hats_black", "hats_green_2",
    ]  # fmt: skip


def test_who_steps_back_reads_what_every_hat_gave() -> None:
    table = Table(("hats", {"sequence": SHORT}), "round")
    table.seat("", "")
    table.next()
    write(table, "s1", "hats_blue", "Plan")
    table.next()
    table.do("desk", "previous_step")
    assert texts(table) == ["Plan"] and table.run["over"]
    assert table.refused("s1", "write_card", field="hats_summary", text="More") == "answer/too_late"


def test_a_place_where_three_people_sit_may_put_down_three_times_as_many() -> None:
    table = wearing(people=1)
    table.do("server", "take_seat", names=["A", "B", "C"], key_hash="k9", words_hash="w9")
    for nth in range(15):
        write(table, "s2", "hats_blue", f"Point {nth}")
    assert table.refused("s2", "write_card", field="hats_blue", text="Too many") == "card/too_many"


def test_empty_and_long_cards_are_refused() -> None:
    table = wearing()
    assert table.refused("s1", "write_card", field="hats_blue", text=" ") == "text/empty"
    assert table.refused("s1", "write_card", field="hats_blue", text="a" * 10_000) == "text/too_long"


def test_the_minutes_tell_what_the_blue_hat_kept_once() -> None:
    table = wearing()
    for _ in range(3):
        bell(table)
    write(table, "s1", "hats_summary", "We try for a month")
    table.do("desk", "close_step")
    section = ACTIVITY.minutes("r1", [], table.layers)
    assert section and [one.text for one in section.quotes] == ["We try for a month"]
    assert not any(one.by for one in section.quotes)


def test_an_author_is_warned_of_black_without_yellow_and_of_a_long_red() -> None:
    assert ACTIVITY.doubts(Settings()) == []
    doubts = ACTIVITY.doubts(Settings(sequence=["black", "red"], seconds={"red": 120}))
    assert [one.key for one in doubts] == ["hats-doubt-only-black", "hats-doubt-long-red"]


def test_its_sheet_has_each_hat_once_and_a_place_to_write_under_each() -> None:
    sheet = ACTIVITY.paper(Settings())
    assert sheet and sheet.copies == "group"
    assert sum(hasattr(block, "lines") for block in sheet.blocks) == 7


def test_a_blue_hat_that_an_author_wrote_last_is_the_summary_and_comes_once() -> None:
    table = wearing(sequence=["white", "blue"])
    assert list(table.run["questions"]) == ["hats_white", "hats_summary"]


def test_the_agenda_is_told_how_long_all_the_hats_take() -> None:
    assert ACTIVITY.takes(Settings()) == 60 + 120 + 120 + 90 + 90 + 30 + 120
    assert ACTIVITY.takes(Settings(worn="in_turn", turn_seconds=60)) == 6 * 60 + 120


def test_the_minutes_tell_the_hats_in_the_order_in_which_they_were_worn() -> None:
    table = wearing(2, sequence=["white", "red", "black"])
    for field in ("hats_white", "hats_red", "hats_black"):
        write(table, "s1", field, f"Under {field}")
        bell(table)
    assert [one.field for one in minutes(table).answers] == ["hats_white", "hats_red", "hats_black"]
