"""A vote: hidden and changeable until it closes; then the counts, never who."""

from datetime import UTC

from server.activities import kinds
from server.minutes import minutes_of
from tests.minutes.played import journal
from tests.table import Table

CHOICES = ["A garden", "A market", "A school"]


def voting(**settings: object) -> Table:
    table = Table(("vote", settings), "vote")
    table.seat("farmer", "nurse", "baker")
    table.next()
    return table


def test_a_vote_is_hidden_until_it_closes_and_then_only_counts_are_shown() -> None:
    table = voting(choices=CHOICES)
    table.do("s1", "vote", dots={"c1": 2, "c3": 1})
    table.do("s2", "vote", dots={"c1": 1})
    assert "counts" not in table.run and table.run["answered"] == {"s1": True, "s2": True}
    assert "dots" not in str(table.own("s3"))
    table.do("desk", "close_vote")
    assert table.run["counts"] == {"c1": 3, "c2": 0, "c3": 1} and table.run["voters"] == 2
    assert "ballots" not in str(table.layers["vault"])


def test_one_may_change_ones_mind_until_it_closes_and_take_the_vote_back() -> None:
    table = voting(choices=CHOICES)
    table.do("s1", "vote", dots={"c1": 3})
    table.do("s1", "vote", dots={"c2": 1})
    table.do("s2", "vote", dots={"c3": 1})
    table.do("s2", "vote", dots={})
    assert table.own("s1")["runs"]["r1"]["dots"] == {"c2": 1} and table.run["answered"] == {"s1": True}
    table.do("desk", "close_step")
    assert table.run["counts"] == {"c1": 0, "c2": 1, "c3": 0} and table.run["voters"] == 1
    assert table.refused("s1", "vote", dots={"c1": 1}) == "step/closed"


def test_nobody_has_more_dots_than_the_others() -> None:
    table = voting(choices=CHOICES, dots=2)
    assert table.refused("s1", "vote", dots={"c1": 2, "c2": 1}) == "command/out_of_range"
    assert table.refused("s1", "vote", dots={"c9": 1}) == "choice/unknown"
    for dots in ({"c1": 0}, {"c1": -1}, {"c1": 99}, {"c1": "1"}, {"c1": True}):
        assert table.refused("s1", "vote", dots=dots) == "command/bad_data"


def test_where_the_author_says_so_a_choice_takes_one_dot_of_each() -> None:
    table = voting(choices=CHOICES, several=False)
    assert table.refused("s1", "vote", dots={"c1": 2}) == "command/out_of_range"
    table.do("s1", "vote", dots={"c1": 1, "c2": 1})


def test_without_choices_it_is_a_scale_of_agreement_with_one_place_each() -> None:
    table = voting(question="We meet every month.")
    assert table.run["scale"] is True and len(table.run["choices"]) == 5
    assert table.refused("s1", "vote", dots={"c1": 1, "c2": 1}) == "command/out_of_range"
    table.do("s1", "vote", dots={"c5": 1})
    table.do("desk", "close_vote")
    assert table.run["counts"]["c5"] == 1
    assert table.refused("desk", "close_vote") == "answer/too_late"


def test_who_steps_back_reads_the_counts() -> None:
    table = voting(choices=CHOICES)
    table.do("s1", "vote", dots={"c1": 1})
    table.next()
    table.do("desk", "previous_step")
    assert table.run["counts"]["c1"] == 1


def test_the_minutes_give_the_counts_of_what_had_most_first() -> None:
    table = voting(choices=CHOICES, question="What first?")
    table.do("s1", "vote", dots={"c2": 2})
    table.do("s2", "vote", dots={"c1": 1})
    table.next()
    found = minutes_of(journal(table), ("room", "desk"), "en", None, kinds(), UTC)
    told = ("What first?", "2 places voted.", "A market: 2 dots", "A garden: 1 dot", "A school: 0 dots")
    assert [one.lines for one in found.extras] == [told]
