"""The retrospective: written alone, shown together."""

from server.game.context import Draft
from tests.table import Table


def looking_back(**settings: object) -> Table:
    table = Table(("retrospective", settings), "retrospective")
    table.seat("farmer", "nurse", "baker", "elder")
    table.next()
    return table


def texts(table: Table) -> set[str]:
    return {one["text"] for one in table.run.get("cards", {}).values()}


def test_cards_are_hidden_until_the_reveal_and_mine_can_be_taken_back() -> None:
    table = looking_back()
    table.do("s1", "write_card", field="keep", text="We asked first.")
    table.do("s2", "write_card", field="drop", text="Silence.")
    assert "asked" not in str(table.room) and "asked" not in str(table.own("s2"))
    card = next(iter(table.own("s2")["runs"]["r1"]["cards"]))
    assert table.refused("s1", "take_card", card=card) == "card/unknown"
    table.do("s2", "take_card", card=card)
    table.do("desk", "reveal_cards")
    assert texts(table) == {"We asked first."}


def test_a_card_that_has_turned_is_everybody_s_and_cannot_be_taken_back() -> None:
    table = looking_back()
    table.do("s1", "write_card", field="keep", text="We asked first.")
    table.do("desk", "reveal_cards")
    card = next(iter(table.own("s1")["runs"]["r1"]["cards"]))
    assert table.refused("s1", "take_card", card=card) == "answer/too_late"
    assert table.run["answered"] == {"s1": True}


def test_five_cards_a_field_are_enough_and_unknown_fields_are_refused() -> None:
    table = looking_back()
    for n in range(5):
        table.do("s1", "write_card", field="try", text=f"Idea {n}")
    assert table.refused("s1", "write_card", field="try", text="One more") == "card/too_many"
    assert table.refused("s1", "write_card", field="blame", text="You") == "command/bad_data"
    assert table.refused("s1", "write_card", field="keep", text="  ") == "text/empty"


def test_what_was_being_written_at_the_bell_counts() -> None:
    table = looking_back()
    table.do("desk", "close_step", Draft("s3", "try", "Begin with the bricks."))
    assert texts(table) == {"Begin with the bricks."}


def test_an_anonymous_card_has_no_author_anywhere() -> None:
    table = looking_back(anonymous=True)
    assert table.run["anonymous"] is True
    for n in range(4):
        table.do(f"x{n}", "write_card", field="keep", text=f"Thought {n}")
    table.do("desk", "close_step")
    assert texts(table) == {f"Thought {n}" for n in range(4)}
    assert all(set(card) == {"field", "text", "n"} for card in table.run["cards"].values())


def test_under_four_anonymous_answers_nothing_is_shown() -> None:
    table = looking_back(anonymous=True)
    table.do("x1", "write_card", field="keep", text="Only me")
    table.do("desk", "close_step")
    assert texts(table) == set() and table.run["too_few"] == {"all": True}
    assert "Only me" not in str(table.layers)


def test_stepping_back_finds_the_cards_again() -> None:
    table = looking_back()
    table.do("s1", "write_card", field="keep", text="We asked first.")
    table.next()
    table.do("desk", "previous_step")
    assert texts(table) == {"We asked first."}


def test_only_anonymous_settings_make_a_command_anonymous() -> None:
    for anonymous in (True, False):
        table = looking_back(anonymous=anonymous)
        ctx = table.rules.on_stage(table.context())
        assert table.rules.kinds["retrospective"].commands["write_card"].is_anonymous(ctx) is anonymous
