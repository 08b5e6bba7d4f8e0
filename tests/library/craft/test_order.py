"""Steps that nobody takes, that show nothing or that come too soon are told; so is a character nobody can choose."""

from tests.library.craft.planted import CITY, FARMER, keys, own, remarks

GROUPS = """\
title: {fr: Essai, en: Try}
about: {fr: On se sépare., en: We go apart.}
languages: [fr, en]
players: {least: 4, most: 12}
steps:
  - kind: groups
    title: {fr: À part, en: Apart}
    settings: {number: 2}
    steps:
      - {kind: hats, title: {fr: Chapeaux, en: Hats}, only_for: [2]}
      - {kind: handover, title: {fr: Fiche, en: Sheet}, minutes: 5, debrief: true}
  - {kind: plenary, title: {fr: Retour, en: Return}, minutes: 8, debrief: true}
"""


def test_groups_that_come_back_with_their_sheets_are_not_remarked_upon() -> None:
    assert keys(GROUPS) == []


def test_a_step_for_a_group_that_will_not_be_there_is_told() -> None:
    found = {one.key: one for one in remarks(GROUPS.replace("only_for: [2]", "only_for: [3]"))}
    assert found["check-nobody-takes"].path == ("steps", 0, "steps", 0, "only_for")
    assert found["check-nobody-takes"].figures == {"group": 3, "groups": 2}
    unknown = GROUPS.replace("number: 2", "size: 3").replace("only_for: [2]", "only_for: [3]")
    assert "check-nobody-takes" not in keys(unknown)


def test_a_plenary_with_nothing_to_show_is_told() -> None:
    text = "".join(line for line in GROUPS.splitlines(keepends=True) if "handover" not in line)
    assert "check-no-sheets" in keys(text)


def test_a_debrief_in_character_is_told() -> None:
    text = "".join(line for line in CITY.splitlines(keepends=True) if "kind: derole" not in line)
    assert [one.path for one in remarks(text) if one.key == "check-no-derole"] == [("steps", 4)]


def test_a_character_of_its_own_that_is_not_offered_is_told_and_offered_in_one_press() -> None:
    (found,) = remarks(own(FARMER, "ploughman"))
    assert (found.key, found.path) == ("check-not-offered", ("own_roles", "ploughman"))
    assert found.fix and found.fix.changes[0].as_json() == {"path": ["roles", 6], "value": "ploughman"}


def test_a_text_that_is_too_long_for_its_card_is_told() -> None:
    long = FARMER.replace("La halle du lundi", "La halle du lundi, du mardi et du mercredi")
    assert [(one.key, one.path[-3:]) for one in remarks(own(long))] == [("check-card-long", ("need", "story", "fr"))]
