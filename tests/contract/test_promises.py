"""What every activity promises, whatever it is."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.activities import kinds
from server.game.outcome import Refusal
from tests.contract.plays import KINDS, Play, accepted, copied, readers_views

every_kind = pytest.mark.parametrize("kind", KINDS)
every_kind_that_can_be_played = pytest.mark.parametrize("kind", [kind for kind in KINDS if kinds()[kind].commands])

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 99) | st.floats(allow_nan=False) | st.text(max_size=12)
    | st.sampled_from(["s1", "s2", "farmer", "nurse", "c1", "k1", "t1", "lake", "keep", "facts", "tree", "first"]),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=8), inside, max_size=3),
    max_leaves=6,
)  # fmt: skip


@every_kind
def test_folding_the_journal_gives_the_same_documents(kind: str) -> None:
    play = Play(kind)
    play.bots()
    play.act("desk", "close_step", {})
    before = copied(play.room.keeper.committed)
    play.room.restart()
    assert play.room.keeper.committed == before == play.room.keeper.working


@every_kind
def test_an_old_view_and_the_patches_are_the_fresh_view_for_every_reader(kind: str) -> None:
    play = Play(kind)
    for _ in range(4):
        play.bots(rounds=2)
        assert readers_views(play.room) == play.room.keeper.committed
    play.act("desk", "close_step", {})
    assert readers_views(play.room) == play.room.keeper.committed


@every_kind
def test_bots_bring_it_to_its_end_and_what_they_try_is_mostly_allowed(kind: str) -> None:
    play = Play(kind)
    answers = list(play.bots(rounds=12))
    faults = [
        one for one in answers if isinstance(one[2], Refusal) and one[2].code in {"room/fault", "command/bad_data"}
    ]
    assert not faults
    assert not answers or sum(accepted(one[2]) for one in answers) * 2 >= len(answers)
    if not play.closed:
        play.act("desk", "close_step", {})
    assert play.closed


@every_kind_that_can_be_played
def test_bots_find_something_to_do(kind: str) -> None:
    assert any(accepted(answer) for _, _, answer in Play(kind).bots(rounds=6))


@every_kind
@settings(max_examples=25, derandomize=True)
@given(data=st.data())
def test_junk_is_refused_and_never_raises(kind: str, data: st.DataObject) -> None:
    play = played(kind)
    commands = kinds()[kind].commands
    if not commands:
        return
    name = data.draw(st.sampled_from(sorted(commands)))
    fields = sorted(commands[name].payload.model_fields)
    keys = st.sampled_from([*fields, "run", "as", "extra"])
    payload = data.draw(st.dictionaries(keys, JSON, max_size=4))
    before = copied(play.room.keeper.committed)
    answer = play.room.act(data.draw(st.sampled_from(["s1", "s2", "desk"])), name, payload)
    if isinstance(answer, Refusal):
        assert answer.code != "room/fault", answer
        assert play.room.keeper.committed == before == play.room.keeper.working
    json.dumps(play.room.keeper.committed, allow_nan=False)
    assert not nulls(play.room.keeper.committed)


@cache
def played(kind: str) -> Play:
    """One play a kind for all junk: each refusal is seen to leave it as it was."""
    return Play(kind)


def nulls(value: Any) -> bool:
    if isinstance(value, dict):
        return any(nulls(one) for one in value.values())
    if isinstance(value, list):
        return any(nulls(one) for one in value)
    return value is None


@every_kind
def test_undo_restores_what_was(kind: str) -> None:
    play = Play(kind)
    undoable = {name for name, command in kinds()[kind].commands.items() if command.undoable}
    for _ in range(8):
        for seat in ("s1", "s2", "s3", "s4"):
            before = copied(play.room.keeper.committed)
            known = len(play.script)
            done = one_bot(play, seat)
            if len(play.script) == known or not accepted(done) or play.script[-1][1] not in undoable:
                continue
            assert accepted(play.room.act(seat, "take_back")), play.script[-1]
            assert play.room.keeper.committed == before
            play.room.act(*play.script[-1])


def one_bot(play: Play, seat: str) -> Any:
    from server.game.activity import Mind
    from server.rooms.chance import SeededChance

    mind = Mind("cooperative", SeededChance(seat, len(play.script)), seat)
    act = kinds()[play.running].bot(play.view(seat), mind)
    return play.act(seat, act.name, dict(act.data)) if act else None


@every_kind
def test_the_same_command_twice_counts_once(kind: str) -> None:
    play = Play(kind)
    for nth, (who, name, data) in enumerate(script_of(kind)):
        first = play.room.act(who, name, data, command_id=f"twice{nth}")
        seq = play.room.keeper.seq
        again = play.room.act(who, name, data, command_id=f"twice{nth}")
        assert play.room.keeper.seq == seq
        assert again == first or isinstance(first, Refusal)


def script_of(kind: str) -> list[tuple[str, str, dict[str, Any]]]:
    play = Play(kind)
    known = len(play.script)
    play.bots(rounds=4)
    return play.script[known:]


@every_kind
def test_a_seat_that_leaves_is_not_waited_for(kind: str) -> None:
    play = Play(kind)
    play.bots(rounds=1)
    play.act("desk", "remove_seat", {"seat": "s1"})
    turn = play.room.keeper.committed["room"]["runs"][play.room.keeper.committed["room"]["now"]["run"]].get("turn")
    assert not turn or "s1" not in turn["order"]
    assert accepted(play.act("desk", "close_step", {}))
