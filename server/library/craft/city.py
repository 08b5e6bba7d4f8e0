"""Whether the city asks for cooperation, and can be won: bricks, needs and the ground, by the game's own rules.

A building wants bricks of those who are there, in the colours they bring; so nobody builds alone, as long as two are
there, their colours differ, and what a character hides is not met wherever one builds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from pydantic import BaseModel

from server.game import board
from server.game.city.places import suits
from server.game.city.stories import HEARD_BRICKS, LOADS
from server.game.text import Language, Text
from server.library.craft.look import Look, Placed
from server.library.craft.words import texts_in
from server.library.portrait.colour import BRICK_COLOURS
from server.library.problems import Place
from server.library.remarks import Change, Fix, Remark, remark
from server.library.words import catalogue

SPOKEN: tuple[Language, ...] = ("fr", "en")
SPRINT = frozenset({"sprint_plan", "build", "sprint_review"})
TOWN = (
    "3....r......", "2....r......", "2..mmr......", "1..mmr......", "sssssbpppsss", ",,,,rrppplll",
    ",,..r,...lll", ",,..r,...lll", "....r,......", "....r,......", "....r,......", "....r.......",
)  # fmt: skip


def cities(look: Look) -> Iterator[Remark]:
    """Each scope in which a city is built out of needs."""
    played = [steps for steps in look.scopes().values() if any(_is_of_a_sprint(one) for one in steps)]
    for steps in played:
        yield from _ground(look, steps)
        yield from _sprints(look, steps)
        yield from _bricks(look, steps)
    if played:
        yield from _alone(look, min(steps[0].least for steps in played))
        yield from _needs(look)
        yield from _colours_told(look)


def _is_of_a_sprint(one: Placed) -> bool:
    return one.step.kind in SPRINT and not getattr(one.settings, "free", False)


def _ground(look: Look, steps: Sequence[Placed]) -> Iterator[Remark]:
    first = next(one for one in steps if _is_of_a_sprint(one))
    if look.scenario.terrain is None:
        fix = Fix("check-fix-terrain", (Change(("terrain",), list(TOWN)),))
        yield remark(look.written, first.at, "check-no-board", fix=fix)
    if not look.roles:
        yield remark(look.written, first.at, "check-no-characters")


def _sprints(look: Look, steps: Sequence[Placed]) -> Iterator[Remark]:
    """Needs are told when a sprint is planned, and met when somebody says yes at its review."""
    kinds = [one.step.kind if _is_of_a_sprint(one) else "" for one in steps]
    for number, one in enumerate(steps):
        if kinds[number] == "build" and "sprint_plan" not in kinds[:number]:
            yield remark(look.written, one.at, "check-no-plan", texts={"title": one.step.title})
            break
    built = [number for number, kind in enumerate(kinds) if kind == "build"]
    if built and "sprint_review" not in kinds[built[-1] :]:
        key = "check-no-review" if "sprint_review" not in kinds else "check-last-review"
        yield remark(look.written, steps[built[-1]].at, key, texts={"title": steps[built[-1]].step.title})


def _bricks(look: Look, steps: Sequence[Placed]) -> Iterator[Remark]:
    """What one character holds in all, once their need is told: with less than a building, bots that cooperate lose."""
    plans = [one for one in steps if one.step.kind == "sprint_plan"]
    if not plans:
        return
    dealt = sum(_setting(one.settings, "bricks") for one in plans)
    dealt += sum(_gifts(one.settings) for one in steps if one.step.kind == "happening")
    at: Place = (*plans[0].at, "settings", "bricks")
    if dealt <= 0:
        yield remark(look.written, at, "check-colour-none")
    elif dealt + HEARD_BRICKS < LOADS:
        figures = {"dealt": dealt, "all": dealt + HEARD_BRICKS, "wanted": LOADS}
        yield remark(look.written, at, "check-bricks-few", figures)


def _setting(settings: BaseModel, name: str) -> int:
    return int(getattr(settings, name, 0))


def _gifts(settings: BaseModel) -> int:
    """The most that a happening may give to each."""
    effects = [choice.effects for choice in getattr(settings, "choices", ())]
    return max((max(0, one.bricks) for one in (*effects, getattr(settings, "effects", None)) if one), default=0)


def _alone(look: Look, least: int) -> Iterator[Remark]:
    """One person could play this alone."""
    roles = list(look.roles)
    if least < 2:
        fix = Fix("check-fix-players", (Change(("players", "least"), 2),), {"limit": 2})
        yield remark(look.written, ("players", "least"), "check-alone", fix=fix)
    if len(roles) == 1:
        yield remark(look.written, ("roles", 0), "check-alone-character", texts={"name": look.roles[roles[0]].name})
    for number, name in enumerate(roles):
        role = look.roles[name]
        alike = [one for one in roles[:number] if look.roles[one].colour == role.colour]
        if alike:
            other = look.roles[alike[0]]
            key = "check-alone-colour" if len(alike) + 1 >= min(4, max(2, least)) else "check-colour-twice"
            yield remark(look.written, _where(look, name), key, texts={"name": role.name, "other": other.name})


def _where(look: Look, name: str, *inside: str) -> Place:
    """A character of this scenario is mended where it is written; one of the library is only named here."""
    if name in look.scenario.own_roles:
        return ("own_roles", name, *inside)
    return ("roles", look.scenario.roles.index(name))


def _needs(look: Look) -> Iterator[Remark]:
    terrain = look.scenario.terrain
    if terrain is None:
        return
    lent = any(role.power.kind == "lend_land" for role in look.roles.values())
    for name, role in look.roles.items():
        key = _met(tuple(terrain), role.need.plan, role.hidden.where, lent)
        if key:
            yield remark(look.written, _where(look, name, "hidden", "where"), key, texts={"name": role.name})


@lru_cache(maxsize=256)
def _met(terrain: tuple[str, ...], plan: str, where: str, lent: bool) -> str | None:
    """Whether the board has a place for the building that its character would say yes to; and one they would not."""
    places = board.free_places(terrain, {}, {}, plan, lent=lent)
    if not places:
        return "check-need-no-place"
    if where in ("near_building", "apart"):
        return None  # hangs on what the others build
    met = [suits(where, terrain, (), board.cells(plan, x, y)) for x, y in places]
    return None if any(met) and not all(met) else "check-need-anywhere" if all(met) else "check-need-nowhere"


def _colours_told(look: Look) -> Iterator[Remark]:
    """A text that speaks of bricks in a colour none of the characters brings."""
    brought = {role.colour for role in look.roles.values()}
    for at, text in texts_in({"steps": look.written.value.get("steps")}):
        spoken = {"": text} if isinstance(text, str) else text
        for language, phrase in spoken.items():
            for colour in _coloured(str(phrase), language):
                if brought and colour not in brought:
                    place = (*at, language) if language else at
                    bricks: Text = {one: catalogue().say(one, f"cast-bricks-{colour}") for one in SPOKEN}
                    yield remark(look.written, place, "check-colour-nobody", texts={"bricks": bricks})


def _coloured(phrase: str, language: str) -> Iterator[str]:
    """The colours of the bricks it names."""
    if "bri" not in phrase:
        return
    for one in SPOKEN if language not in SPOKEN else (language,):
        names, pattern = _bricks_in(one)
        for found in pattern.finditer(phrase.lower()):
            yield names[_singular(found[0])]


@cache
def _bricks_in(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """“dark green brick” is looked for before “green brick”, in the singular and in the plural."""
    spoken = {catalogue().say(language, f"city-brick-{colour}"): colour for colour in BRICK_COLOURS}
    longest_first = sorted(spoken, key=len, reverse=True)
    pattern = "|".join(" ".join(rf"{re.escape(word)}s?" for word in name.split()) for name in longest_first)
    return {_singular(name): colour for name, colour in spoken.items()}, re.compile(rf"\b(?:{pattern})\b")


def _singular(name: str) -> str:
    return re.sub(r"s\b", "", name)
