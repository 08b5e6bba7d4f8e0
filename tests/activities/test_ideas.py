"""Ideas by the minute: written alone, moved by the server, shown without names, elected unseen."""

from server.activities.ideas import ACTIVITY
from server.game.context import Draft
from tests.table import Table, bell

TWO = {"prompts": ["The dearest", "The craziest"]}


def minute(**settings: object) -> Table:
    table = Table(("ideas", {**TWO, **settings}))
    table.seat("", "", "")
    table.next()
    return table


def card(table: Table, text: str) -> str:
    return next(name for name, one in table.run["cards"].items() if one["text"] == text)


def reading() -> Table:
    """The first prompt is read: gold, silver and gold again."""
    table = minute()
    table.do("s1", "write_card", field="ideas_1", text="Gold")
    table.do("s2", "write_card", field="ideas_1", text="Silver")
    table.do("s3", "write_card", field="ideas_1", text="All gold")
    bell(table)
    table.do("s1", "write_card", field="ideas_2", text="Fly")
    bell(table)
    return table


def test_one_line_gives_six_prompts_of_one_minute() -> None:
    table = Table("ideas")
    table.next()
    assert len(table.run["questions"]) == 6
    assert table.room["now"]["deadline"] == table.now + 60_000


def test_the_server_moves_everybody_to_the_next_prompt_and_only_then() -> None:
    table = minute()
    assert table.refused("s1", "write_card", field="ideas_2", text="Early") == "answer/too_late"
    bell(table)
    assert table.run["at"] == 1 and "closed" not in table.room["now"]
    assert table.room["now"]["deadline"] == table.now + 60_000
    assert table.refused("s1", "write_card", field="ideas_1", text="Late") == "answer/too_late"
    assert table.refused("s1", "write_card", field="ideas_9", text="Nowhere") == "choice/unknown"


def test_a_bell_rings_once() -> None:
    table = minute()
    deadline = table.room["now"]["deadline"]
    bell(table)
    assert table.refused("server", "ring_bell", run="r1", deadline=deadline) == "step/over"


def test_what_is_typed_at_the_bell_of_its_prompt_is_kept_and_nothing_twice() -> None:
    table = minute()
    bell(table, Draft("s1", "ideas_1", "Half a"), Draft("s2", "ideas_1", "Another"), Draft("s3", "ideas_1", "  "))
    bell(table, Draft("s1", "ideas_1", "Half a"), Draft("s2", "ideas_2", "Fly"))
    assert sorted(one["text"] for one in table.run["cards"].values()) == ["Another", "Half a"]


def test_what_was_sent_and_whose_unsent_copy_came_late_is_no_second_card() -> None:
    table = minute()
    table.do("s1", "write_card", field="ideas_1", text="Gold")
    bell(table, Draft("s1", "ideas_1", " Gold "), Draft("s2", "ideas_1", "Gold"))
    bell(table)
    assert [one["text"] for one in table.run["cards"].values()] == ["Gold", "Gold"], "one of each of the two"


def test_nobody_sees_a_card_of_others_before_its_prompt_is_read_and_never_whose_it_is() -> None:
    table = minute()
    table.do("s1", "write_card", field="ideas_1", text="Secret gold")
    bell(table)
    assert "Secret" not in str(table.room) and "Secret" not in str(table.own("s2"))
    table.do("s1", "write_card", field="ideas_2", text="Secret wings")
    bell(table)
    assert card(table, "Secret gold") not in table.own("s1")["runs"]["r1"]["cards"]
    assert "by" not in table.run["cards"][card(table, "Secret gold")]
    assert "wings" not in str(table.room)


def test_a_place_where_three_people_sit_may_put_down_three_times_as_many() -> None:
    table = minute()
    table.do("server", "take_seat", names=["A", "B", "C"], key_hash="k9", words_hash="w9")
    for nth in range(15):
        table.do("s4", "write_card", field="ideas_1", text=f"Idea {nth}")
    assert table.refused("s4", "write_card", field="ideas_1", text="Too many") == "card/too_many"


def test_each_place_elects_one_per_prompt_unseen_and_may_change_its_mind() -> None:
    table = reading()
    table.do("s1", "elect_card", card=card(table, "Silver"))
    table.do("s1", "elect_card", card=card(table, "Gold"))
    table.do("s2", "elect_card", card=card(table, "Gold"))
    assert "votes" not in table.run and "elected" not in str(table.room) and "elected" not in table.own("s2")
    table.do("desk", "close_step")
    assert table.run["votes"] == {card(table, "Gold"): 2}
    assert table.refused("s1", "elect_card", card="i99") == "step/closed"


def test_cards_that_say_the_same_are_laid_together_and_count_as_one() -> None:
    table = reading()
    gold, again = card(table, "Gold"), card(table, "All gold")
    table.do("s1", "elect_card", card=again)
    table.do("s2", "elect_card", card=gold)
    table.do("desk", "merge_cards", card=again, into=gold)
    assert table.refused("s3", "elect_card", card=again) == "card/unknown"
    assert table.refused("desk", "merge_cards", card=gold, into=again) == "card/unknown"
    assert table.refused("desk", "merge_cards", card=gold, into=gold) == "card/unknown"
    assert table.refused("s1", "merge_cards", card=gold, into=again) == "command/forbidden"
    table.do("desk", "close_step")
    assert table.run["votes"] == {gold: 2}


def test_a_pile_can_be_parted_again() -> None:
    table = reading()
    gold, again = card(table, "Gold"), card(table, "All gold")
    table.do("desk", "merge_cards", card=again, into=gold)
    table.do("desk", "part_card", card=again)
    assert "into" not in table.run["cards"][again]
    assert table.refused("desk", "part_card", card=again) == "card/unknown"


def test_a_group_lays_its_own_cards_together_without_a_facilitator() -> None:
    table = Table(("groups", {"how": "random", "number": 2}, [("ideas", {**TWO, "seconds": 30})]))
    table.seat("", "", "", "")
    table.next()
    for n in range(1, 5):
        table.do("desk", "place_seat", seat=f"s{n}", to="g1" if n < 3 else "g2")
    table.do("desk", "open_groups")
    ours = {"run": "g1_r1"}
    table.do("s1", "write_card", **ours, field="ideas_1", text="Gold")
    table.do("s2", "write_card", **ours, field="ideas_1", text="All gold")
    for _ in TWO["prompts"]:
        table.now = table.layers["group:g1"]["now"]["deadline"]
        table.do("server", "ring_bell", **ours, deadline=table.now)
    cards = table.layers["group:g1"]["runs"]["g1_r1"]["cards"]
    gold, again = sorted(cards)
    assert table.refused("s3", "merge_cards", **ours, card=again, into=gold) == "group/not_yours"
    table.do("s2", "merge_cards", **ours, card=again, into=gold)
    assert table.layers["group:g1"]["runs"]["g1_r1"]["cards"][again]["into"] == gold
    table.do("s1", "part_card", **ours, card=again)
    assert "into" not in table.layers["group:g1"]["runs"]["g1_r1"]["cards"][again]


def test_after_the_last_prompt_is_read_the_step_closes_by_itself() -> None:
    table = reading()
    bell(table)
    assert table.run["at"] == 3 and "over" not in table.run
    bell(table)
    assert table.run["over"] and table.room["now"]["closed"]


def test_a_facilitator_who_moves_on_early_loses_nobodys_card() -> None:
    table = minute()
    table.do("s1", "write_card", field="ideas_1", text="Gold")
    table.do("desk", "close_step", Draft("s2", "ideas_1", "Silv"))
    assert sorted(one["text"] for one in table.run["cards"].values()) == ["Gold", "Silv"]


def test_the_minutes_keep_what_was_elected() -> None:
    table = reading()
    table.do("s1", "elect_card", card=card(table, "Silver"))
    table.do("desk", "close_step")
    section = ACTIVITY.minutes("r1", [], table.layers)
    assert section and [one.text for one in section.quotes] == ["Silver"]


def test_empty_and_long_cards_are_refused() -> None:
    table = minute()
    assert table.refused("s1", "write_card", field="ideas_1", text=" ") == "text/empty"
    assert table.refused("s1", "write_card", field="ideas_1", text="a" * 10_000) == "text/too_long"
