"""Hidden means never sent: two worlds that differ only in one seat's secrets look the same to everybody else."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from server.activities import kinds
from tests.contract.plays import KINDS, Play, six_roles

REVEALING = frozenset(name for kind in kinds().values() for name, command in kind.commands.items() if command.shown)
OTHERS = ("room", "desk", "seat:s2", "seat:s3", "seat:s4")


def sent_to_others(play: Play) -> str:
    """Every byte that readers other than the first seat were sent, without times."""
    sent = [[one.layer, one.patch] for one in play.room.publisher.sent if one.layer in OTHERS]
    return json.dumps(sent, sort_keys=True)


def play_in_world(kind: str, world: str) -> Play:
    """The same silent play, in which the first seat draws its choices in a `world` of its own; the last seat waits."""
    play = Play(kind, mind="silent", roles=six_roles())
    for nth in range(4):
        for seat in ("s1", "s2", "s3"):
            act = one_act(play, seat, nth, world if seat == "s1" else "")
            if act and act[0] not in REVEALING:
                play.act(seat, *act)
    return play


def play_of(kind: str, roles: dict[str, Any], text: str, until: int = 99) -> Play:
    """The same silent play, in which the first seat's secrets are `roles`' needs and the `text` it hides."""
    play = Play(kind, mind="silent", roles=roles)
    for nth in range(until):
        for seat in ("s1", "s2", "s3", "s4"):
            act = one_act(play, seat, nth)
            if act is None or act[0] in REVEALING:
                continue
            name, data = act
            play.act(seat, name, {**data, "text": text} if seat == "s1" and "text" in data else data)
    return play


def one_act(play: Play, seat: str, nth: int, world: str = "") -> tuple[str, dict[str, Any]] | None:
    from server.game.activity import Mind
    from server.rooms.chance import SeededChance

    found = kinds()[play.running].bot(play.view(seat), Mind("silent", SeededChance(f"secret{seat}{world}", nth), seat))
    return (found.name, dict(found.data)) if found else None


@pytest.mark.parametrize("kind", KINDS)
def test_two_worlds_that_differ_in_a_hidden_text_look_the_same_to_others(kind: str) -> None:
    roles = six_roles()
    first, second = (play_of(kind, roles, text, until=4) for text in ("SECRET one", "SECRET two"))
    assert sent_to_others(first) == sent_to_others(second)
    assert "SECRET" not in sent_to_others(first)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_two_worlds_that_differ_in_a_hidden_choice_look_the_same_to_others(kind: str) -> None:
    first, second = (play_in_world(kind, world) for world in ("one", "two"))
    assert sent_to_others(first) == sent_to_others(second)


@pytest.mark.parametrize("kind", KINDS)
def test_two_worlds_that_differ_in_a_hidden_need_look_the_same_to_others(kind: str) -> None:
    roles = six_roles()
    changed = deepcopy(roles)
    for role in changed.values():  # the words of every need; the seats that hold them are left out of what is compared
        role["hidden"] |= {"text": {"fr": "SECRET autre", "en": "SECRET other"}, "why": "SECRET because"}
    first, second = (play_of(kind, world, "a word", until=4) for world in (roles, changed))
    public = [json.dumps([one.patch for one in play.room.publisher.sent if one.layer in ("room", "desk")])
              for play in (first, second)]  # fmt: skip
    assert public[0] == public[1]
    assert "SECRET" not in public[1]
