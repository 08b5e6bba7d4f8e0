"""Consent: said by everyone, hidden until all have answered, and never taken for granted."""

from datetime import UTC

import pytest

from server.activities import kinds
from server.activities.consent import Settings
from server.game.activity import Act, Mind, View
from server.game.context import Draft
from server.minutes import minutes_of, write
from server.rooms.chance import SeededChance
from tests.minutes.played import journal
from tests.table import Table

TEXT = "We open the mill on two evenings a week."
BETTER = "We open the mill on two afternoons a week."
FAR = {"text": "There is no bus in the evening.", "breaks": "Who has no car could not come."}


def meeting(*seats: str, **settings: object) -> Table:
    table = Table(("consent", {"proposal": TEXT, **settings}), "round")
    table.seat(*(seats or ("", "", "")))
    table.next()
    return table


def at(phase: str, *seats: str, **settings: object) -> Table:
    table = meeting(*seats, **settings)
    table.do("s1", "carry")
    while table.run["phase"] != phase:
        table.do("desk", "go_on")
    return table


def answered(table: Table, **answers: bool) -> Table:
    """Everyone answers; `False` objects."""
    for seat, consents in answers.items():
        if consents:
            table.do(seat, "no_objection")
        else:
            table.do(seat, "object", **FAR)
    return table


def text_of(table: Table) -> str:
    return str(table.run["cards"][table.run["version"]]["text"])


def told(table: Table) -> str:
    return str(write(minutes_of(journal(table), ("room", "desk"), "en", None, kinds(), UTC), "md"))


# --- the text and who carries it


def test_without_a_text_who_volunteers_writes_it_and_nothing_goes_on_before() -> None:
    table = Table(("consent", {}))
    table.seat("", "")
    table.next()
    assert table.refused("desk", "go_on") == "consent/no_text"
    assert table.refused("s1", "write_version", text=TEXT) == "consent/not_yours"
    table.do("s1", "carry")
    assert table.refused("s2", "carry") == "consent/has_proposer"
    table.do("s1", "write_version", text=TEXT)
    assert text_of(table) == TEXT
    table.do("desk", "go_on")
    assert table.run["phase"] == "clarify"


def test_the_desk_may_choose_who_carries_it_and_a_carrier_who_leaves_is_not_waited_for() -> None:
    table = meeting()
    table.do("desk", "choose_proposer", seat="s2")
    assert table.refused("desk", "choose_proposer", seat="s9") == "seat/unknown"
    table.do("s2", "leave_seat")
    assert "proposer" not in table.run and text_of(table) == TEXT
    table.do("s3", "carry")
    assert table.run["proposer"] == "s3"


def test_every_version_says_what_changed_word_by_word() -> None:
    table = at("amend")
    table.do("s1", "write_version", text=BETTER)
    version = table.run["cards"][table.run["version"]]
    assert version["n"] == 2 and version["by"] == "s1" and version["changes"] == [[6, 7, 6, 7]]
    assert table.run["cards"][version["since"]]["text"] == TEXT


def test_who_writes_on_a_text_that_has_just_changed_is_told() -> None:
    table = at("amend")
    first = table.run["version"]
    table.do("desk", "write_version", text=BETTER, of=first)
    assert table.refused("s1", "write_version", text="Another one.", of=first) == "consent/text_changed"
    assert table.refused("s1", "write_version", text=BETTER) == "consent/same_text"
    assert table.refused("s1", "write_version", text=" \n ") == "text/empty"
    assert table.refused("s1", "write_version", text="x" * 10_000) == "text/too_long"
    assert table.refused("s2", "write_version", text="Mine.") == "consent/not_yours"


def test_who_carries_it_may_keep_the_text_or_take_the_proposal_back() -> None:
    table = at("amend")
    assert table.refused("s2", "keep_text") == "consent/not_yours"
    table.do("s1", "keep_text")
    assert table.run["kept"] == table.run["version"]
    assert table.refused("s2", "withdraw") == "consent/not_yours"
    table.do("s1", "withdraw")
    assert table.run["outcome"]["withdrawn"] is True and not table.run["outcome"]["adopted"]
    assert table.refused("s1", "write_version", text=BETTER) == "consent/other_phase"


# --- clarifying and reacting


def test_questions_are_answered_by_who_carries_it_in_writing_aloud_or_by_saying_that_it_does_not_say() -> None:
    table = at("clarify")
    for n in range(3):
        table.do("s2", "ask", text=f"Question {n}?")
    one, two, three = (name for name, card in table.run["cards"].items() if card["field"] == "question")
    assert table.refused("s3", "answer_question", question=one, text="I think so.") == "consent/not_yours"
    table.do("s1", "answer_question", question=one, text="Tuesdays.")
    table.do("s1", "answer_question", question=one, text="Thursdays.")
    assert [card["text"] for card in table.run["cards"].values() if card["field"] == "answer"] == ["Thursdays."]
    table.do("s1", "settle_question", question=two, how="unspecified")
    table.do("desk", "settle_question", question=three, how="aloud")
    assert table.refused("s1", "settle_question", question="nothing", how="aloud") == "card/unknown"
    table.do("desk", "go_on")
    assert table.refused("s2", "ask", text="One more?") == "consent/other_phase"


def test_in_the_round_everyone_but_who_carries_it_speaks_once_and_may_pass_once() -> None:
    table = at("react")
    assert table.run["turn"]["order"] == ["s2", "s3"]
    table.do("s2", "pass_turn")
    assert table.refused("s2", "speak", text="Me") == "turn/not_yours"
    table.do("s3", "speak", text="I like it.")
    table.do("s2", "speak")
    assert table.refused("s1", "speak", text="But…") == "turn/not_yours"
    table.seat("")
    table.do("s4", "speak", text="I came late.")
    assert table.refused("s4", "speak", text="Again.") == "turn/not_yours"


def test_the_facilitator_may_move_the_floor_on_or_leave_the_round_whole() -> None:
    table = at("react")
    table.do("desk", "move_on")
    table.do("desk", "go_on", phase="react")
    assert table.run["phase"] == "amend" and "turn" not in table.run
    assert table.refused("desk", "go_on", phase="react") == "consent/other_phase"
    assert table.refused("desk", "move_on") == "turn/not_yours"


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


# --- leading, stepping back, the end


def test_the_facilitator_steps_back_to_an_earlier_phase_and_nothing_is_lost() -> None:
    table = answered(at("objections"), s1=True, s2=False)
    table.do("desk", "go_back", phase="amend")
    assert table.refused("desk", "go_back", phase="adopt") == "consent/other_phase"
    assert table.refused("s1", "go_back", phase="present") == "command/forbidden"
    table.do("desk", "go_on")
    assert table.run["answered"] == {"s1": True, "s2": True}
    table.do("s3", "no_objection")
    assert table.run["rounds"]["o1"]["answers"]["s2"] == "objects"


def test_answers_to_an_older_text_are_never_counted_for_a_newer_one() -> None:
    table = answered(at("objections"), s1=True, s2=True)
    table.do("desk", "go_back", phase="amend")
    table.do("s1", "write_version", text=BETTER)
    table.do("desk", "go_on")
    assert "answered" not in table.run and table.run["rounds"]["o2"]["version"] == table.run["version"]


def test_who_steps_back_to_the_step_finds_the_decision() -> None:
    table = answered(at("objections"), s1=True, s2=True, s3=True)
    table.do("desk", "go_on")
    table.do("desk", "adopt")
    table.next()
    table.do("desk", "previous_step")
    assert table.run["outcome"]["adopted"] and table.run["proposer"] == "s1" and text_of(table) == TEXT
    assert told(table).count("Decided by consent") == 1


def test_a_small_decision_begins_with_the_objections() -> None:
    assert meeting(quick=True).run["phase"] == "objections"
    with pytest.raises(ValueError, match="needs a"):
        Settings(quick=True)


def test_one_person_alone_comes_to_the_end() -> None:
    table = at("react", "")
    assert table.run["turn"]["order"] == []
    table.do("desk", "go_on")
    table.do("desk", "go_on")
    table.do("s1", "no_objection")
    table.do("desk", "go_on")
    table.do("s1", "adopt")
    assert table.run["outcome"]["adopted"]


def test_sixty_people_answer_and_one_who_comes_late_is_waited_for() -> None:
    table = at("objections", *[""] * 60)
    for n in range(1, 61):
        assert "answers" not in table.run["rounds"]["o1"]
        if n == 60:
            table.seat("")
        table.do(f"s{n}", "no_objection")
    table.do("s61", "no_objection")
    assert len(table.run["rounds"]["o1"]["answers"]) == 61


def test_the_minutes_keep_the_text_its_term_its_versions_and_the_objections_that_made_it_better() -> None:
    table = answered(at("objections"), s1=True, s2=False, s3=True)
    table.do("desk", "go_on")
    table.do("s1", "write_version", text=BETTER)
    table.do("s2", "say_lifted", objection="o1_s2", lifted=True)
    table.do("desk", "go_on")
    answered(table, s1=True, s2=True, s3=True)
    table.do("desk", "go_on")
    table.do("s1", "set_term", term="quarter", review="1970-03-15")
    table.do("s1", "adopt")
    found = minutes_of(journal(table), ("room", "desk"), "en", None, kinds(), UTC)
    assert [one.text for one in found.decisions] == [BETTER]
    page = told(table)
    decided = page[page.index("What we decided") :]
    for said in (
        "For three months; looked at again on 15 March 1970.",
        "3 answers, no objection stands",
        "There is no bus in the evening.",
        "Who has no car could not come.",
        "Lifted by version 2.",
        f"Version 1: “{TEXT}”",
    ):
        assert said in decided
    french = str(write(minutes_of(journal(table), ("room", "desk"), "fr", None, kinds(), UTC), "md"))
    assert "revue le 15 mars 1970" in french and "1er janvier 1970" in french


def test_a_bot_that_plays_for_a_person_consents_to_nothing_in_their_name() -> None:
    table = at("objections")
    view = View({"room": table.room, "seat:s2": table.own("s2")}, "s2", table.now)
    bot = table.rules.kinds["consent"].bot
    assert bot(view, Mind("cooperative", SeededChance("1", 1), "s2", writes=False)) is None
    act = bot(view, Mind("follower", SeededChance("1", 1), "s2"))
    assert act == Act("no_objection")


def test_the_author_is_told_of_a_question_that_is_no_proposal() -> None:
    kind = kinds()["consent"]
    assert [one.key for one in kind.doubts(Settings(proposal="Do we meet?"))] == ["consent-doubt-question"]
    assert not kind.doubts(Settings(proposal=TEXT))
    assert kind.paper(Settings(proposal=TEXT)) is not None
