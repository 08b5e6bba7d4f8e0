"""A happening: the group answers, unseen until the bell; then it happens."""

from tests.table import Table

FLOOD = {
    "text": "The river rises.",
    "choices": [
        {"text": "Sandbags", "effects": {"bricks": -1}},
        {"text": "Let it pass", "effects": {"flood": True}},
        {"text": "A gift", "effects": {"bricks": 1, "wild": 1}},
    ],
}


def happening() -> Table:
    table = Table(("sprint_plan", {"bricks": 2}), "build", ("happening", FLOOD), "sprint_plan")
    table.seat("farmer", "nurse", "baker")
    table.next()
    table.do("s1", "choose_story", story="farmer")
    table.next()
    return table


def held(table: Table) -> int:
    return len(table.city["supply"])


def test_choices_are_hidden_until_the_bell_and_the_most_chosen_happens() -> None:
    table = happening()
    table.next()
    table.do("s1", "choose", choice="c2")
    table.do("s1", "choose", choice="c1")
    table.do("s2", "choose", choice="c1")
    assert "c1" not in str(table.run.get("answered")) and "counts" not in table.run
    assert table.own("s1")["runs"]["r3"]["choice"] == "c1"
    assert table.refused("s3", "choose", choice="c9") == "choice/unknown"
    table.do("desk", "close_step")
    assert table.run["chosen"] == "c1" and table.run["counts"] == {"c1": 2, "c2": 0, "c3": 0}
    assert held(table) == 3


def test_a_gift_reaches_everyone_and_a_wild_brick_the_poorest() -> None:
    table = happening()
    table.next()
    table.do("s1", "choose", choice="c3")
    table.do("desk", "close_step")
    assert held(table) == 10
    assert sum("wild" in brick for brick in table.city["supply"].values()) == 1


def test_a_flood_takes_a_brick_from_open_sites_by_the_river_and_washes_trees_away() -> None:
    table = happening()
    table.do("s1", "open_site", story="farmer", x=6, y=8)
    table.do("s2", "place_prop", kind="tree", x=3, y=8)
    table.do("s2", "place_prop", kind="tree", x=9, y=8)
    table.next()
    table.do("desk", "previous_step")
    site = next(iter(table.city["sites"]))
    table.do("s1", "carry_brick", site=site)
    table.next()
    table.do("s1", "choose", choice="c2")
    table.do("desk", "close_step")
    assert [prop["x"] for prop in table.city["props"].values()] == [9]
    assert len(table.city["sites"][site]["bricks"]) == 1


def test_it_happens_once_even_when_the_facilitator_steps_back() -> None:
    table = happening()
    table.next()
    table.do("s1", "choose", choice="c3")
    table.next()
    bricks = held(table)
    table.do("desk", "previous_step")
    assert table.run["chosen"] == "c3"
    assert table.refused("s1", "choose", choice="c1") == "answer/too_late"
    table.do("desk", "close_step")
    assert held(table) == bricks
