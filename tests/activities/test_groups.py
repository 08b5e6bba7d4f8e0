"""Groups: drawn, by site, mixed by character or chosen; moved before they go; each with its own question."""

from collections import Counter

from tests.table import Table


def planned(how: str, *roles: str, sites: tuple[str, ...] = (), **settings: object) -> Table:
    table = Table(("groups", {"how": how, **settings}, ["weather"]), sites=["Hall", "Barn"])
    for n, role in enumerate(roles):
        table.seat(role, site=sites[n % len(sites)] if sites else None)
    table.next()
    return table


def sizes(table: Table) -> list[int]:
    return sorted(Counter(table.run["placed"].values()).values())


def test_one_line_makes_groups_of_about_five() -> None:
    assert sizes(planned("random", *[""] * 12)) == [6, 6]


def test_one_person_alone_is_one_group() -> None:
    assert sizes(planned("random", "")) == [1]


def test_each_site_is_a_group_with_its_name() -> None:
    table = planned("site", "", "", "", sites=("p1", "p1", "p2"))
    assert {one["name"] for one in table.run["plan"].values()} == {"Hall", "Barn"}
    assert table.run["placed"]["s1"] == table.run["placed"]["s2"] != table.run["placed"]["s3"]


def test_characters_are_spread_over_the_groups() -> None:
    table = planned("mixed", "farmer", "nurse", "baker", "mayor", number=2)
    assert sizes(table) == [2, 2]


def test_people_may_choose_until_the_groups_go() -> None:
    table = planned("chosen", "", "", number=2)
    assert table.run["placed"] == {}
    table.do("s1", "choose_group", to="g2")
    table.do("s1", "choose_group", to="g1")
    assert table.refused("s1", "choose_group", to="g7") == "group/unknown"
    table.do("desk", "open_groups")
    assert table.room["seats"]["s1"]["group"] == "g1"
    assert table.room["seats"]["s2"]["group"] == "g2"
    assert table.refused("s1", "choose_group", to="g2") == "group/already"


def test_where_it_is_drawn_nobody_chooses() -> None:
    assert planned("random", "", "").refused("s1", "choose_group", to="g1") == "command/forbidden"


def test_each_group_has_its_own_question_and_only_its_own_steps() -> None:
    asked = [{"name": "Us", "question": "How?"}, {"name": "You", "question": "Why?"}]
    table = Table(("groups", {"groups": asked}, ["weather", "round"]))
    table.layers["room"]["steps"]["st1_1"]["only_for"] = [2]
    table.seat("", "")
    table.next()
    table.do("desk", "open_groups")
    assert table.room["groups"]["g1"]["question"] == "How?"
    assert table.group("g1")["now"]["step"] == "st1_2"
    assert table.group("g2")["now"]["step"] == "st1_1"


def test_who_comes_before_the_groups_go_is_put_into_the_smallest() -> None:
    table = planned("random", "", "", "", number=2)
    table.seat("")
    assert sizes(table) == [2, 2]


def test_who_leaves_is_in_no_group() -> None:
    table = planned("random", "", "", number=2)
    table.do("desk", "remove_seat", seat="s1")
    assert "s1" not in table.run["placed"]
