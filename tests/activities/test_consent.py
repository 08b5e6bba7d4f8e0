"""Consent: said by everyone, hidden until all have answered, and never taken for granted."""

from datetime import UTC

import pytest

from server.activities import kinds
from server.activities.consent import Settings
from server.game.activity import Act, Mind, View
from server.minutes import minutes_of, write
from server.rooms.chance import SeededChance
from tests.activities.meeting import BETTER, TEXT, answered, at, meeting, text_of, told
from tests.minutes.played import journal
from tests.table import Table

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
