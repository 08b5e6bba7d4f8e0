"""Steps that are too short or too long for their group, and a scenario for too many or too few, are told."""

import pytest

from server.library.words import catalogue
from tests.library.craft.planted import CITY, keys, remarks

MEETING = """\
title: {fr: Essai, en: Try}
about: {fr: On se parle., en: We talk.}
languages: [fr, en]
players: {least: 3, most: 12}
steps:
  - kind: consent
    title: {fr: Décider, en: Decide}
    minutes: 20
  - kind: round
    title: {fr: Parler, en: Talk}
    minutes: 10
    debrief: true
"""


def test_a_meeting_that_is_well_made_is_not_remarked_upon() -> None:
    assert keys(MEETING) == []


@pytest.mark.parametrize(
    ("text", "key", "wanted"),
    [
        (MEETING.replace("minutes: 10", "minutes: 1"), "check-too-short-each", 2),
        (MEETING.replace("minutes: 10", "minutes: 60"), "check-too-long", 38),
        (MEETING.replace("minutes: 20", "minutes: 3"), "check-too-short-each", 7),
        (MEETING.replace("minutes: 20", "minutes: 120").replace("minutes: 10", "minutes: 38"), "check-too-long", 90),
        (CITY.replace("minutes: 4}\n  - kind: sprint", "minutes: 0.5}\n  - kind: sprint"), "check-too-short", 1),
    ],
)
def test_a_step_that_does_not_fit_its_group_gets_the_minutes_it_wants_in_one_press(
    text: str, key: str, wanted: int
) -> None:
    found = next(one for one in remarks(text) if one.key == key)
    assert found.fix and [one.as_json() for one in found.fix.changes] == [{"path": list(found.path), "value": wanted}]


def test_a_step_without_minutes_is_told_what_it_would_take() -> None:
    words = "steps:\n  - {kind: hundred_words, title: {fr: Cent mots, en: Hundred words}}\n"
    found = {one.key: one for one in remarks(MEETING.replace("steps:\n", words))}
    assert found["check-no-time"].path == ("steps", 0)
    assert found["check-no-time"].figures["wanted"] == 5


def test_what_moves_on_by_bells_of_its_own_needs_no_minutes() -> None:
    debate = "steps:\n  - {kind: moving_debate, title: {fr: Débat, en: Debate}}\n"
    assert "check-no-time" not in keys(MEETING.replace("steps:\n", debate))


def test_alone_a_step_may_go_on_until_people_have_had_enough() -> None:
    steps = MEETING.index("steps:")
    free = "steps:\n  - {kind: build, title: {fr: Libre, en: Free}, settings: {free: true}}\n"
    assert keys(MEETING[:steps] + free) == []


def test_in_a_group_only_its_own_people_count() -> None:
    many = MEETING.replace("most: 12", "most: 30").replace("minutes: 10", "minutes: 2")
    assert "check-too-short-each" in keys(many)
    inside = "".join(f"    {line}\n" for line in many.split("steps:\n")[1].splitlines())
    head = many.split("steps:\n")[0]
    apart = "steps:\n  - kind: groups\n    title: {fr: À part, en: Apart}\n    settings: {size: 5}\n    steps:\n"
    text = head + apart + inside
    assert "check-too-short-each" not in keys(text)


def test_groups_that_need_longer_than_their_step_are_told() -> None:
    inside = "".join(f"    {line}\n" for line in MEETING.split("steps:\n")[1].splitlines())
    apart = "steps:\n  - kind: groups\n    title: {fr: À part, en: Apart}\n    minutes: 20\n    steps:\n"
    text = MEETING.split("steps:\n")[0].replace("least: 3", "least: 6") + apart + inside
    found = {one.key: one for one in remarks(text)}
    assert found["check-minutes"].figures == {"takes": "30", "minutes": "20"}
    assert "check-minutes" not in keys(text.replace("minutes: 20\n    steps", "minutes: 30\n    steps"))


@pytest.mark.parametrize(
    ("text", "key", "path"),
    [
        (MEETING.replace("most: 12", "most: 200"), "check-many", ("players", "most")),
        (MEETING.replace("least: 3", "least: 1"), "check-few", ("players", "least")),
        (CITY.replace("most: 6", "most: 9"), "check-characters", ("players", "most")),
    ],
)
def test_too_many_or_too_few_people_are_told_and_mended_in_one_press(
    text: str, key: str, path: tuple[str | int, ...]
) -> None:
    found = next(one for one in remarks(text) if one.key == key)
    assert found.path == path and found.fix


def test_a_debrief_that_is_too_short_is_made_a_third_in_one_press() -> None:
    text = CITY.replace("minutes: 10", "minutes: 2").replace("minutes: 8", "minutes: 24")
    (found,) = [one for one in remarks(text) if one.key == "check-debrief"]
    assert found.fix and found.fix.changes[0].as_json() == {"path": ["steps", 5, "minutes"], "value": 10}
    mended = text.replace("minutes: 2\n", "minutes: 10\n")
    assert "check-debrief" not in keys(mended)


def test_where_there_is_no_debrief_one_press_adds_it_at_the_end() -> None:
    text = CITY[: CITY.index("  - {kind: derole")].replace("minutes: 8", "minutes: 24")
    (found,) = [one for one in remarks(text) if one.key == "check-debrief-none"]
    assert found.fix
    change = found.fix.changes[0].as_json()
    assert change["path"] == ["steps", 4] and change["value"]["kind"] == "debrief"


def test_a_statement_that_is_a_question_is_told_with_its_affirmation() -> None:
    debate = "  - kind: moving_debate\n    title: {fr: Débat, en: Debate}\n    settings:\n      statements:\n"
    asked = '        - {fr: "Faut-il toujours décider tous ensemble\u202f?", en: "Deciding together is best."}\n'
    text = MEETING.replace("steps:\n", f"steps:\n{debate}{asked}")
    (found,) = [one for one in remarks(text) if "doubt" in one.key]
    told = found.as_json(catalogue(), "fr")
    assert told["path"] == ["steps", 0, "settings", "statements", 0, "fr"]
    assert (told["step"], told["line"]) == ("1", 10)
    assert told["sentence"].startswith("C’est une question.")
    assert told["short"] == "une question au lieu d’une affirmation"
    better = "Il faut toujours décider tous ensemble."
    assert told["fix"] == {"label": "L’écrire ainsi", "changes": [{"path": told["path"], "value": better}]}
