"""The debrief: one question at a time, alone, then together."""

from server.game.context import Draft
from tests.table import Table


def debriefing(**settings: object) -> Table:
    table = Table(("debrief", settings), "derole")
    table.seat("farmer", "nurse", "baker", "elder")
    table.next()
    return table


def texts(table: Table) -> list[str]:
    return [one["text"] for one in table.run["cards"].values()]


def test_the_four_questions_come_one_after_the_other_and_show_what_was_written() -> None:
    table = debriefing()
    table.do("s1", "write_card", field="facts", text="We built three.")
    assert table.refused("s1", "write_card", field="feelings", text="Glad") == "choice/unknown"
    assert texts(table) == []
    table.do("desk", "next_question")
    assert table.run["question"] == "feelings" and texts(table) == ["We built three."]
    assert table.refused("s1", "write_card", field="facts", text="Late") == "answer/too_late"
    table.do("desk", "next_question")
    table.do("desk", "next_question")
    assert table.refused("desk", "next_question") == "step/last"
    assert table.run["question"] == "futures"


def test_the_facilitator_can_show_the_answers_before_going_on() -> None:
    table = debriefing()
    table.do("s1", "write_card", field="facts", text="We built three.")
    assert table.refused("desk", "reveal_cards", field="futures") == "choice/unknown"
    table.do("desk", "reveal_cards")
    assert texts(table) == ["We built three."]
    assert table.refused("desk", "reveal_cards") == "answer/too_late"
    assert table.refused("s1", "reveal_cards") == "command/forbidden"


def test_who_has_answered_is_counted_anew_for_each_question() -> None:
    table = debriefing()
    table.do("s1", "write_card", field="facts", text="We built three.")
    assert table.run["answered"] == {"s1": True}
    table.do("desk", "next_question")
    assert table.run.get("answered", {}) == {}


def test_at_the_bell_what_was_being_written_is_shown_too() -> None:
    table = debriefing()
    table.do("desk", "close_step", Draft("s2", "facts", "Half a sentence"), Draft("s2", "futures", "No"))
    assert texts(table) == ["Half a sentence"]


def test_anonymous_answers_have_no_author_and_one_seat_answers_each_question() -> None:
    table = debriefing(anonymous=True)
    for field in ("facts", "feelings"):
        for n in range(4):
            table.do(f"x{n}", "write_card", field=field, text=f"{field} {n}")
        table.do("desk", "next_question")
    assert len(texts(table)) == 8
    assert all("by" not in card for card in table.run["cards"].values())
