"""The first event of every room: a scenario is frozen into it, what players may not know into the vault."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.game.documents import plain
from server.game.outcome import Event, event

PUBLIC_OF_A_ROLE = ("name", "trade", "colour", "order", "voice", "need", "power", "portrait")
PUBLIC_OF_A_STEP = (
    "kind", "title", "part", "seconds", "fixed", "debrief", "instruction", "inside", "apart", "beside", "only_for",
)  # fmt: skip


def open_room(
    scenario: Mapping[str, Any], *, code: str, language: str, title: str, seed: str, sites: list[str],
    kept_until: int | None = None,
) -> Event:  # fmt: skip
    """`scenario`: a frozen one, as `server.library.scenario.Scenario.frozen()` gives it.

    `{name, title, languages, steps: [{id, kind, title, part?, seconds, debrief?, instruction?, settings, inside?: step,
    apart?: true, beside?: true, only_for?: [number of a group]}],
    roles: {id: role}, terrain?: [str]}`
    """
    steps = {one["id"]: {**_only(one, PUBLIC_OF_A_STEP), "n": n} for n, one in enumerate(scenario["steps"], start=1)}
    room: dict[str, Any] = {
        "code": code,
        "title": title or scenario["title"],
        "language": language,
        "scenario": scenario["name"],
        "state": {},
        "seats": {},
        "steps": steps,
        "roles": {role: _only(one, PUBLIC_OF_A_ROLE) for role, one in scenario["roles"].items()},
        "sites": {f"p{n}": {"name": name, "n": n} for n, name in enumerate(sites, start=1)},
        "runs": {},
    }
    if kept_until is not None:
        room["kept_until"] = kept_until  # when it is deleted whole; said at the door
    if scenario.get("terrain"):
        room["city"] = {"terrain": list(scenario["terrain"])}
    vault = {
        "seed": seed,
        "scenario": {
            "steps": {one["id"]: {"settings": one.get("settings", {})} for one in scenario["steps"]},
            "roles": {role: {"hidden": one["hidden"]} for role, one in scenario["roles"].items() if "hidden" in one},
        },
        "runs": {},
        "keys": {},
        "words": {},
    }
    opened = event("room_opened", "room", room).touching("vault", vault).touching("desk", {"help": {}})
    return opened.noting("room_opened", scenario=scenario["name"])


def _only(one: Mapping[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: plain(one[key]) for key in keys if one.get(key) is not None}
