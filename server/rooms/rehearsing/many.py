"""Many plays of one scenario, and what they show together. Nothing here ranks anybody: bots are not people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median
from typing import Any

from server.rooms.rehearsal import rehearse
from server.rooms.rehearsing.one_play import OnePlay, shown_by

COMPARED = ("cooperative", "selfish", "alpha")  # all for all; each for themself; one who decides, and followers
COMPARED_TIMES = 20
OFTEN, SELDOM = 0.6, 0.3  # of the plays
Scenario = Mapping[str, Any]
Steps = Sequence[Mapping[str, Any]]


def play_many(frozen: Scenario, *, times: int, players: int, minds: str, language: str) -> Iterator[dict[str, Any]]:
    """`{done, of}` after each play, then `{result}`."""
    plays: list[OnePlay] = []
    compared: dict[str, list[OnePlay]] = {}
    of = times
    for seed in range(1, times + 1):
        plays.append(_played(frozen, players, minds, seed, language))
        if seed == 1 and plays[0].needs:
            of += COMPARED_TIMES * len(COMPARED)
        yield {"done": seed, "of": of}
    for kind in COMPARED if plays[0].needs else ():
        compared[kind] = []
        for seed in range(1, COMPARED_TIMES + 1):
            compared[kind].append(_played(frozen, players, kind, seed, language))
            yield {"done": times + sum(map(len, compared.values())), "of": of}
    yield {"result": result_of(frozen, plays, compared) | {"players": players, "minds": minds, "times": times}}


def _played(frozen: Scenario, players: int, minds: str, seed: int, language: str) -> OnePlay:
    return shown_by(rehearse(frozen, players=players, minds=minds, seed=seed, language=language))


def result_of(frozen: Scenario, plays: Sequence[OnePlay], compared: Mapping[str, Sequence[OnePlay]]) -> dict[str, Any]:
    steps = [one for one in frozen["steps"] if not one.get("beside")]
    result: dict[str, Any] = {
        "title": frozen["title"],
        "steps": [_step(one, plays) for one in steps],
        "characters": [_character(role, one, plays) for role, one in frozen["roles"].items()],
        "choices": list(_choices(steps, plays)),
        "never": _never(frozen, steps, plays),
    }
    if compared:
        shares = {kind: _outcome(played) for kind, played in compared.items()}
        result |= {"outcome": _outcome(plays), "compared": shares, "verdict": verdict(shares)}
    return result


def _outcome(plays: Sequence[OnePlay]) -> dict[str, Any]:
    return {
        "of": len(plays),
        "won": sum(one.won for one in plays),
        "needs": round(median(one.needs for one in plays)),
        "met": [one.needs_met for one in plays],
    }


def verdict(shares: Mapping[str, Mapping[str, Any]]) -> str:
    """Whether people need each other to win, as far as bots can tell."""
    share = {kind: one["won"] / one["of"] for kind, one in shares.items()}
    if share["cooperative"] < SELDOM:
        return "too_hard"
    if share["alpha"] >= OFTEN:
        return "one_decides"
    if share["selfish"] >= OFTEN:
        return "alone"
    necessary = share["cooperative"] >= OFTEN and max(share["alpha"], share["selfish"]) <= SELDOM
    return "necessary" if necessary else "helps"


def _step(one: Mapping[str, Any], plays: Sequence[OnePlay]) -> dict[str, Any]:
    busy = [play.busy[one["id"]] for play in plays if one["id"] in play.busy]
    told = {key: one[key] for key in ("id", "kind", "title", "part", "seconds", "inside", "debrief") if key in one}
    took = {"least": min(busy), "usual": round(median(busy)), "most": max(busy)} if busy else {}
    return {**told, "reached": len(busy), **took}


def _character(role: str, one: Mapping[str, Any], plays: Sequence[OnePlay]) -> dict[str, Any]:
    played = [play for play in plays if role in play.roles]
    counts = {what: sum(role in getattr(play, what) for play in played) for what in ("met", "told", "powers", "built")}
    shown = {key: one[key] for key in ("name", "trade", "colour", "portrait", "need", "power") if key in one}
    return {"role": role, **shown, "played": len(played), **counts}


def _choices(steps: Steps, plays: Sequence[OnePlay]) -> Iterator[dict[str, Any]]:
    """The answers to what happens that an author wrote, and how often each was the one."""
    for one in steps:
        for n, choice in enumerate(_written(one), start=1):
            won = sum((one["id"], f"c{n}") in play.chosen for play in plays)
            yield {"step": one["id"], "title": one["title"], "text": choice["text"], "won": won}


def _written(step: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    choices: Iterable[Mapping[str, Any]] = step.get("settings", {}).get("choices", ()) if _chooses(step) else ()
    return choices


def _chooses(step: Mapping[str, Any]) -> bool:
    return bool(step["kind"] == "happening" and step.get("settings", {}).get("answer", "vote") != "free")


def _never(frozen: Scenario, steps: Steps, plays: Sequence[OnePlay]) -> dict[str, list[Any]]:
    """What no play showed. A need or a power is missed only where its character was played."""
    ever = {what: set().union(*(getattr(play, what) for play in plays)) for what in ("roles", "met", "told", "powers")}
    city = any(play.needs for play in plays)
    played = [role for role in frozen["roles"] if city and role in ever["roles"]]
    around = {one.get("inside") for one in steps}
    return {
        "steps": [one["id"] for one in steps if not any(one["id"] in play.busy for play in plays)],
        "idle": [one["id"] for one in steps if one["id"] not in around and _is_idle(one["id"], plays)],
        "characters": [role for role in frozen["roles"] if role not in ever["roles"]],
        **{what: [role for role in played if role not in ever[what]] for what in ("met", "told", "powers")},
        "choices": [one for one in _choices(steps, plays) if not one["won"]],
    }


def _is_idle(step: str, plays: Sequence[OnePlay]) -> bool:
    """It was reached, and nobody ever did anything in it."""
    return any(step in play.busy for play in plays) and not any(play.busy.get(step) for play in plays)
