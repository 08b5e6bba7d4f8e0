"""Minutes are for one reader: what a reader may not know changes not a byte of them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from server.minutes import FORMS, write
from tests.contract.plays import KINDS, Play, six_roles
from tests.contract.test_secrecy import play_in_world, play_of
from tests.minutes.played import DESK, minutes
from tests.table import Table

SCREEN = ("room",)
LANGUAGES = ("fr", "en")


def bytes_of(room: Any, readable: tuple[str, ...]) -> list[str]:
    return [write(minutes(room, readable, language), form) for form in FORMS for language in LANGUAGES]


def town(secret: str, to: str = "nurse", word: str = "mine") -> Table:
    """Three build; the farmer's need is `secret`, told to one character alone, and a card of hers stays hidden."""
    table = Table(("sprint_plan", {"bricks": 6}), "build", "retrospective")
    hidden = {"where": "near_street", "text": {"fr": secret, "en": secret}, "why": secret}
    table.layers["vault"]["scenario"]["roles"]["farmer"]["hidden"] = hidden
    table.seat("farmer", "nurse", "baker")
    table.next()
    table.do("s1", "tell", to=to)
    table.next()
    table.next()
    table.do("s1", "write_card", field="keep", text=word)
    return table


@pytest.mark.parametrize("readable", [SCREEN, DESK, ("room", "seat:s3")])
def test_a_need_told_to_one_person_changes_nothing_for_the_others(readable: tuple[str, ...]) -> None:
    first, second = (bytes_of(town(secret), readable) for secret in ("SECRET one", "SECRET two"))
    assert first == second
    assert "SECRET" not in "".join(first)


def test_who_was_told_reads_it_and_knows_that_others_do_not() -> None:
    for readable in (("room", "seat:s2"), ("room", "seat:s1")):
        assert any("SECRET" in text for text in bytes_of(town("SECRET one"), readable))
        assert "Written in your minutes only." in write(minutes(town("SECRET one"), readable), "md")


@pytest.mark.parametrize("readable", [SCREEN, DESK])
def test_to_whom_a_need_was_told_in_private_is_nobodys_business(readable: tuple[str, ...]) -> None:
    assert bytes_of(town("a", to="nurse"), readable) == bytes_of(town("a", to="baker"), readable)


@pytest.mark.parametrize("readable", [SCREEN, DESK, ("room", "seat:s2")])
def test_a_card_that_is_not_revealed_changes_nothing(readable: tuple[str, ...]) -> None:
    assert bytes_of(town("a", word="SECRET one"), readable) == bytes_of(town("a", word="SECRET two"), readable)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_for_every_activity_two_worlds_with_other_needs_make_the_same_minutes(kind: str) -> None:
    changed = deepcopy(six_roles())
    for role in changed.values():
        role["hidden"] |= {"text": {"fr": "SECRET autre", "en": "SECRET other"}, "why": "SECRET because"}
    first, second = (Play(kind, mind="silent", roles=roles) for roles in (six_roles(), changed))
    for readable in (SCREEN, DESK):
        assert bytes_of(first.room, readable) == bytes_of(second.room, readable)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_for_every_activity_two_worlds_with_other_hidden_words_or_choices_make_the_same_minutes(kind: str) -> None:
    words = [play_of(kind, six_roles(), text, until=3) for text in ("SECRET one", "SECRET two")]
    choices = [play_in_world(kind, world) for world in ("one", "two")]
    for first, second in (words, choices):
        for readable in (SCREEN, DESK, ("room", "seat:s2")):
            told = bytes_of(first.room, readable)
            assert told == bytes_of(second.room, readable)
            assert "SECRET" not in "".join(told)
