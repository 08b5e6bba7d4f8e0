"""Laying the characters down: from here on people speak as themselves."""

from server.game.context import Draft
from tests.table import Table


def laying_down() -> Table:
    table = Table("derole")
    table.seat("farmer", "nurse", "")
    table.next()
    return table


def test_a_character_is_laid_down_once_with_a_goodbye() -> None:
    table = laying_down()
    table.do("s1", "lay_down", goodbye="Thank you, Odile.")
    assert table.room["characters"]["farmer"] == {"seat": "s1", "laid": True}
    assert [one["text"] for one in table.run["cards"].values()] == ["Thank you, Odile."]
    assert table.refused("s1", "lay_down") == "answer/already"
    assert table.refused("s3", "lay_down") == "role/none"


def test_at_the_bell_all_characters_are_laid_down_and_goodbyes_being_written_are_said() -> None:
    table = laying_down()
    table.do("desk", "close_step", Draft("s2", "goodbye", "Rest well."))
    assert all(one["laid"] for one in table.room["characters"].values())
    assert [one["role"] for one in table.run["cards"].values()] == ["nurse"]


def test_how_the_minutes_name_one_can_be_said_from_the_activity() -> None:
    """A page sends the run along with whatever it sends."""
    table = laying_down()
    table.do("s1", "agree_name", how="nobody", run="r1")
    assert table.room["seats"]["s1"]["named"] == "nobody"
