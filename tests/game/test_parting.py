"""Steps inside steps, groups side by side, what is open beside everything: who is where, and nothing is lost."""

from server.game.scopes import open_runs
from tests.table import Table

TALK = ("hundred_words", {"question": "What now?"})


def apart(*inside: object, how: str = "random", number: int = 2, seats: int = 4) -> Table:
    table = Table(("groups", {"how": how, "number": number}, list(inside) or ["vote_inside"]), "weather")
    table.seat(*[""] * seats)
    table.next()
    return table


def two(*inside: object, seats: int = 4) -> Table:
    """Two groups that have gone apart; s1 and s2 in the first, s3 and s4 in the second."""
    table = apart(*(inside or ("ideas", TALK)), seats=seats)
    for n in range(1, seats + 1):
        table.do("desk", "place_seat", seat=f"s{n}", to="g1" if n <= seats / 2 else "g2")
    table.do("desk", "open_groups")
    return table


def test_steps_inside_have_the_stage_one_after_the_other_and_then_the_one_around_has_it_again() -> None:
    table = Table(("ideas", {}, ["weather", TALK]), "round")
    table.seat("", "")
    steps = []
    for _ in range(5):
        table.next()
        steps.append((table.room["now"]["step"], table.room["now"].get("outer", [])))
    assert steps == [("st1", []), ("st1_1", ["r1"]), ("st1_2", ["r1"]), ("st1", []), ("st2", [])]


def test_the_clock_of_the_step_around_keeps_what_was_left() -> None:
    table = Table(("ideas", {"seconds": 60}, ["weather"]))
    table.seat("")
    table.next()
    table.now += 20_000
    table.do("desk", "next_step")
    table.now += 500_000
    table.do("desk", "next_step")
    assert table.room["now"]["run"] == "r1"
    assert table.room["now"]["deadline"] - table.now == 40_000


def test_a_step_around_hears_commands_while_a_step_inside_has_the_stage() -> None:
    table = Table(("ideas", {}, ["weather"]))
    table.seat("", "")
    table.next()
    table.next()
    table.do("s1", "write_card", run="r1", field="ideas_1", text="From outside")
    assert "c" in next(iter(table.layers["vault"]["runs"]["r1"]["cards"]))


def test_back_goes_the_same_way_in_and_out() -> None:
    table = Table(("ideas", {}, ["weather", TALK]), "round")
    table.seat("")
    for _ in range(5):
        table.next()
    steps = []
    for _ in range(4):
        table.do("desk", "previous_step")
        steps.append(table.room["now"]["step"])
    assert steps == ["st1", "st1_2", "st1_1", "st1"]


def test_each_group_goes_its_own_way_through_the_steps_inside() -> None:
    table = two()
    table.next("g1")
    assert table.group("g1")["now"]["step"] == "st1_2"
    assert table.group("g2")["now"]["step"] == "st1_1"
    assert table.room["now"]["step"] == "st1"


def test_what_a_group_writes_lies_in_its_own_layer_and_nowhere_else() -> None:
    table = two()
    table.do("s1", "write_card", field="ideas_1", text="For us alone")
    table.do("s3", "write_card", field="ideas_1", text="For them alone")
    assert table.group("g1")["runs"]["g1_r1"]["answered"] == {"s1": True}
    assert table.group("g2")["runs"]["g2_r1"]["answered"] == {"s3": True}
    assert "answered" not in table.run


def test_a_strangers_group_is_refused() -> None:
    table = two()
    assert table.refused("s1", "write_card", run="g2_r1", field="ideas_1", text="Hello") == "group/not_yours"


def test_members_go_on_by_themselves_once_their_clock_has_run_out() -> None:
    table = two()
    assert table.refused("s1", "next_step") == "step/not_over"
    table.do("desk", "close_step", group="g1")
    table.do("s1", "next_step", seen="g1_r1")
    assert table.group("g1")["now"]["step"] == "st1_2"
    assert table.refused("s1", "next_step", seen="g1_r1") in ("step/over", "step/not_over")


def test_nobody_moves_the_room_but_the_desk() -> None:
    table = Table("weather", "round")
    table.seat("")
    table.next()
    assert table.refused("s1", "next_step") == "command/forbidden"


def test_a_group_that_is_not_apart_is_not_moved_and_neither_is_the_room() -> None:
    table = two()
    assert table.refused("desk", "next_step", group="g7") == "group/unknown"
    table.next()
    assert table.refused("desk", "pause_clock", group="g1") == "group/unknown"


def test_a_bell_rings_in_its_group_alone() -> None:
    table = two()
    deadline = table.group("g1")["now"]["deadline"]
    table.now = deadline
    for _ in range(12):
        now = table.group("g1")["now"]
        table.now = now["deadline"]
        table.do("server", "ring_bell", run=now["run"], deadline=now["deadline"])
        if "closed" in table.group("g1")["now"]:
            break
    assert "closed" in table.group("g1")["now"]
    assert "closed" not in table.group("g2")["now"]


def test_who_comes_late_goes_into_the_smallest_group_and_acts_there() -> None:
    table = two(seats=4)
    table.do("desk", "move_to_group", seat="s3", to="g1")
    table.seat("")
    assert table.room["seats"]["s5"]["group"] == "g2"
    table.do("s5", "write_card", field="ideas_1", text="Late and welcome")
    assert table.group("g2")["runs"]["g2_r1"]["answered"] == {"s5": True}


def test_moving_somebody_takes_them_out_of_one_group_and_into_the_other() -> None:
    table = two("round")
    table.do("desk", "move_to_group", seat="s1", to="g2")
    assert "s1" not in table.group("g1")["runs"]["g1_r1"]["turn"]["order"]
    assert table.refused("desk", "move_to_group", seat="s1", to="g2") == "group/there_already"
    assert table.refused("desk", "move_to_group", seat="s1", to="g9") == "group/unknown"


def test_coming_back_rings_in_every_group_and_loses_nothing() -> None:
    table = two()
    table.do("s1", "write_card", field="ideas_1", text="Kept")
    table.next()
    assert table.room["now"]["step"] == "st2"
    assert {one["closed"] for one in table.room["groups"].values()} == {True}
    texts = [one["text"] for one in table.group("g1")["runs"]["g1_r1"]["cards"].values()]
    assert texts == ["Kept"]
    assert table.refused("s1", "write_card", run="g1_r1", field="ideas_1", text="Too late") == "step/over"


def test_groups_that_are_sent_off_again_find_what_they_left() -> None:
    table = two()
    table.next("g1")
    table.next()
    table.do("desk", "previous_step")
    table.do("desk", "open_groups")
    assert table.group("g1")["now"]["step"] == "st1_2"
    assert table.group("g2")["now"]["step"] == "st1_1"
    assert sorted(table.room["groups"]) == ["g1", "g2"]


def test_ending_the_room_ends_the_groups_too() -> None:
    table = two()
    table.do("desk", "end_room")
    assert "ended" in table.room["state"]
    assert "closed" in table.group("g2")["now"]


def test_ending_the_room_from_within_a_group_ends_it_for_all() -> None:
    table = two()
    table.do("desk", "end_room", group="g1", seen="g1_r1")
    assert "ended" in table.room["state"]
    assert {one["closed"] for one in table.room["groups"].values()} == {True}
    assert "closed" in table.group("g2")["now"]


def test_what_is_open_beside_everything_stays_open_from_the_first_step_to_the_last() -> None:
    table = Table("weather", "round", beside=["ideas"])
    table.seat("")
    table.next()
    assert table.room["beside"] == {"r1": True}
    assert table.room["now"]["run"] == "r2"
    table.do("s1", "write_card", run="r1", field="ideas_1", text="Beside")
    table.next()
    assert list(open_runs(table.room)) == ["r3", "r1"]
    table.do("desk", "end_room")
    assert "beside" not in table.room


def test_in_an_empty_room_each_group_casts_and_builds_its_own_town() -> None:
    table = two("cast")
    table.do("s1", "choose_character", role="farmer")
    table.do("s3", "choose_character", role="farmer")
    assert table.group("g1")["characters"] == {"farmer": {"seat": "s1"}}
    assert table.group("g2")["characters"] == {"farmer": {"seat": "s3"}}
    assert "characters" not in table.room
