"""Objections: hidden until all have answered, taken in one by one, and a decision only where none stands."""

from server.game.context import Draft
from tests.activities.meeting import BETTER, TEXT, answered, at, meeting, told

# --- objections


def test_answers_are_sent_to_nobody_until_everyone_has_answered() -> None:
    table = answered(at("objections"), s1=True, s2=False)
    others = str([table.room, table.layers.get("desk", {}), table.own("s1"), table.own("s3")])
    assert "bus" not in others and "objects" not in others and "answers" not in table.run["rounds"]["o1"]
    assert table.run["answered"] == {"s1": True, "s2": True}
    table.do("s3", "no_objection")
    last = table.run["rounds"]["o1"]
    assert last["answers"] == {"s1": "none", "s2": "objects", "s3": "none"}
    assert table.run["cards"]["o1_s2"]["by"] == "s2" and table.run["cards"]["o1_s2_b"]["of"] == "o1_s2"
    assert "o1_s2" not in str(table.layers["vault"]["runs"])
    assert table.refused("s3", "no_objection") == "answer/too_late"


def test_one_may_change_ones_answer_until_they_turn_and_nothing_of_the_first_stays() -> None:
    table = answered(at("objections"), s1=True, s2=False)
    table.do("s2", "no_objection")
    table.do("s3", "no_objection")
    assert not [card for card in table.run["cards"].values() if card["field"] == "objection"]
    assert "bus" not in str(table.layers["vault"]["runs"]) + str(table.own("s2"))


def test_an_objection_says_what_would_break_and_nobody_abstains() -> None:
    table = at("objections")
    assert table.refused("s2", "object", text="No.", breaks=" ") == "text/empty"
    assert table.refused("s2", "object", text="No.") == "command/bad_data"
    assert table.refused("s2", "abstain") == "command/unknown"
    table.do("s2", "pass_once")
    assert table.refused("s2", "pass_once") == "turn/passed_already"
    answered(table, s1=True, s3=True)
    assert "answers" not in table.run["rounds"]["o1"]
    table.do("s2", "no_objection")
    assert "answers" in table.run["rounds"]["o1"]


def test_the_facilitator_may_go_on_without_some_but_silence_is_no_consent() -> None:
    table = at("objections")
    assert table.refused("desk", "reveal_answers") == "consent/nobody_answered"
    assert table.refused("desk", "go_on") == "consent/nobody_answered"
    answered(table, s1=True)
    table.do("desk", "reveal_answers")
    assert table.run["rounds"]["o1"]["answers"] == {"s1": "none"}


def test_nobody_waits_for_who_left() -> None:
    table = answered(at("objections"), s1=True, s2=True)
    table.do("s3", "leave_seat")
    assert table.run["rounds"]["o1"]["answers"] == {"s1": "none", "s2": "none"}


def test_an_objection_that_was_being_written_at_the_bell_counts() -> None:
    table = answered(at("objections"), s1=True, s2=True)
    table.do("desk", "close_step", Draft("s3", "objection", "Wait."), Draft("s1", "objection", "Late."))
    assert table.run["rounds"]["o1"]["answers"] == {"s1": "none", "s2": "none", "s3": "objects"}
    assert table.run["outcome"]["adopted"] is False


# --- integrating and deciding


def test_an_objection_is_lifted_by_who_made_it_with_the_version_that_took_it_in() -> None:
    table = answered(at("objections"), s1=True, s2=False, s3=True)
    table.do("desk", "go_on")
    assert table.run["phase"] == "integrate" and table.run["looked"] == "o1_s2"
    table.do("s2", "say_lifted", objection="o1_s2", lifted=False)
    table.do("s3", "write_version", text=BETTER)
    assert "stands" not in table.run["cards"]["o1_s2"]
    assert table.refused("s1", "say_lifted", objection="o1_s2", lifted=True) == "consent/not_your_objection"
    assert table.refused("desk", "say_lifted", objection="o1_s2", lifted=True) == "consent/not_your_objection"
    table.do("s2", "say_lifted", objection="o1_s2", lifted=True)
    assert table.run["cards"]["o1_s2"]["lifted"] == table.run["version"] and "looked" not in table.run


def test_on_a_new_text_objections_are_asked_again_hidden_again() -> None:
    table = answered(at("objections"), s1=True, s2=False, s3=True)
    table.do("desk", "go_on")
    table.do("s1", "write_version", text=BETTER)
    table.do("s2", "say_lifted", objection="o1_s2", lifted=True)
    table.do("desk", "go_on")
    assert table.run["phase"] == "objections" and "answered" not in table.run
    answered(table, s1=True, s2=True)
    assert "answers" not in table.run["rounds"]["o2"]
    table.do("s3", "no_objection")
    table.do("desk", "go_on")
    assert table.run["phase"] == "adopt"


def test_an_objection_lifted_without_a_change_needs_no_new_round() -> None:
    table = answered(at("objections"), s1=True, s2=False, s3=True)
    table.do("desk", "go_on")
    table.do("s2", "say_lifted", objection="o1_s2", lifted=True)
    table.do("desk", "go_on")
    assert table.run["phase"] == "adopt"


def test_the_group_answers_for_an_objector_who_has_left() -> None:
    table = answered(at("objections"), s1=True, s2=False, s3=True)
    table.do("desk", "go_on")
    table.do("s2", "leave_seat")
    table.do("desk", "say_lifted", objection="o1_s2", lifted=True)
    assert "lifted" in table.run["cards"]["o1_s2"]


def test_where_the_author_says_so_only_who_carries_it_changes_the_text() -> None:
    table = answered(at("objections", amend="proposer"), s1=True, s2=False, s3=True)
    table.do("desk", "go_on")
    assert table.refused("s3", "write_version", text=BETTER) == "consent/not_yours"
    table.do("s1", "write_version", text=BETTER)


def test_it_is_adopted_with_a_term_and_a_real_day_and_never_over_an_objection() -> None:
    table = answered(at("objections"), s1=True, s2=False, s3=True)
    table.do("desk", "go_on")
    assert table.refused("desk", "adopt") == "consent/other_phase"
    table.do("desk", "go_back", phase="objections")
    answered(table, s1=True, s2=True, s3=True)
    table.do("desk", "go_on")
    for day in ("1970-02-30", "tomorrow", "1969-12-31", "2099-01-01", "1970-1-1"):
        assert table.refused("s1", "set_term", term="year", review=day) == "consent/bad_day"
    assert table.refused("s2", "set_term", term="year", review="1971-01-01") == "consent/not_yours"
    table.do("s1", "set_term", term="year", review="1971-01-01")
    assert table.refused("s2", "adopt") == "consent/not_yours"
    table.do("s1", "adopt")
    assert table.run["outcome"] == {"adopted": True, "version": table.run["version"], "day": "1970-01-01"}
    assert table.refused("desk", "leave_open") == "consent/decided"


def test_the_day_of_review_comes_from_the_settings() -> None:
    assert meeting(review_days=30).run["review"] == "1970-01-31"


def test_at_the_bell_what_nobody_objects_to_is_adopted_and_what_some_did_not_answer_is_not() -> None:
    table = answered(at("objections"), s1=True, s2=True, s3=True)
    table.do("desk", "close_step")
    assert table.run["outcome"]["adopted"] is True
    table = answered(at("objections"), s1=True, s2=True)
    table.do("desk", "close_step")
    assert table.run["outcome"]["adopted"] is False


def test_not_adopted_is_said_plainly_with_what_still_stands() -> None:
    table = answered(at("objections"), s1=True, s2=False, s3=True)
    table.do("desk", "leave_open")
    assert table.run["outcome"]["adopted"] is False
    page = told(table)
    assert "Not adopted on 1 January 1970. One objection still stands." in page and "It still stands." in page
    assert f"“{TEXT}”" in page
