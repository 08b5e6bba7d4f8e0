"""Casting: everyone has one character, and nobody else's."""

from tests.table import Table


def cast(*roles: str) -> Table:
    table = Table("cast", "sprint_plan")
    table.seat(*(roles or ("", "", "")))
    table.next()
    return table


def test_a_chosen_character_is_mine_and_its_secret_lies_with_me_alone() -> None:
    table = cast()
    table.do("s1", "choose_character", role="farmer")
    assert table.room["characters"] == {"farmer": {"seat": "s1"}}
    assert table.own("s1")["characters"]["farmer"]["hidden"]["where"] == "near_street"
    assert "near_street" not in str(table.room)


def test_a_character_somebody_has_is_refused() -> None:
    table = cast()
    table.do("s1", "choose_character", role="farmer")
    assert table.refused("s2", "choose_character", role="farmer") == "role/taken"
    assert table.refused("s2", "choose_character", role="wizard") == "role/unknown"


def test_who_changes_their_mind_lays_the_first_one_back_with_its_secret() -> None:
    table = cast()
    table.do("s1", "choose_character", role="farmer")
    table.do("s1", "choose_character", role="nurse")
    assert table.room["characters"] == {"nurse": {"seat": "s1"}}
    assert list(table.own("s1")["characters"]) == ["nurse"]


def test_at_the_bell_who_has_none_draws_one_by_lot() -> None:
    table = cast()
    table.do("s2", "choose_character", role="farmer")
    table.next()
    assert {one["seat"] for one in table.room["characters"].values()} == {"s1", "s2", "s3"}
    assert table.room["characters"]["farmer"] == {"seat": "s2"}


def test_with_more_players_than_characters_the_last_ones_stay_without() -> None:
    table = cast(*[""] * 14)
    table.next()
    assert len(table.room["characters"]) == 12


def test_a_character_can_be_laid_back() -> None:
    table = cast()
    assert table.refused("s1", "leave_character") == "role/none"
    table.do("s1", "draw_character")
    table.do("s1", "leave_character")
    assert table.room["characters"] == {}


def test_where_the_lot_decides_everyone_draws_once_and_nobody_picks() -> None:
    table = Table(("cast", {"by_lot": True}))
    table.seat("", "")
    table.next()
    assert table.refused("s1", "choose_character", role="farmer") == "role/by_lot"
    table.do("s1", "draw_character")
    assert table.refused("s1", "draw_character") == "role/by_lot"
    assert table.refused("s1", "leave_character") == "role/by_lot"
    table.do("desk", "close_step")
    assert {one["seat"] for one in table.room["characters"].values()} == {"s1", "s2"}
