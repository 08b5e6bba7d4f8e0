"""Groups: people go apart, each group with its own question and its own way through the steps inside, and come back.

Who is in which group is drawn or chosen while the step is young, and shown to all; the facilitator may move anybody.
Then the groups are sent off (`server/game/parting.py`), and come back when the room leaves the step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Doubt, Line, Mind, Nothing, Pace, Section, View
from server.game.context import Actor, Context
from server.game.dealing import deal
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Say, Sheet, Word, Write
from server.game.scopes import ROOM, is_told_again, state_of
from server.game.seats import Id
from server.game.text import Text

How = Literal["random", "site", "mixed", "chosen"]
MOST = 40


class Planned(BaseModel, extra="forbid"):
    name: Text | None = Field(None, description="What the group is called; left out: its number.")
    question: Text | None = Field(None, description="What this group works on.")


class Settings(BaseModel, extra="forbid", json_schema_extra={"examples": [{"how": "chosen", "number": 2}]}):
    how: How = Field("random", description="By lot, by site, mixed (by character, then by site), or as people choose.")
    size: int = Field(5, ge=2, le=50, description="About how many people there are to be in a group.")
    number: int | None = Field(None, ge=1, le=MOST, description="How many groups; left out: as the size asks for.")
    groups: list[Planned] = Field([], max_length=MOST, description="Each group's name and question, in their order.")


class ChooseGroup(BaseModel, extra="forbid"):
    to: str = Id


class PlaceSeat(ChooseGroup):
    seat: str = Id


def choose_group(ctx: Context, actor: Actor, data: ChooseGroup) -> Event | Refusal:
    """Where people choose; one may change one's mind until the groups go."""
    if ctx.state["how"] != "chosen":
        return refuse("command/forbidden")
    return _put(ctx, actor.seat, data.to)


def place_seat(ctx: Context, actor: Actor, data: PlaceSeat) -> Event | Refusal:
    """The facilitator puts somebody into another group, before they go."""
    return _put(ctx, data.seat, data.to) if data.seat in ctx.seats() else refuse("seat/unknown")


def _put(ctx: Context, seat: str, group: str) -> Event | Refusal:
    if _are_apart(ctx):
        return refuse("group/already")
    if group not in ctx.state["plan"]:
        return refuse("group/unknown")
    return ctx.change("seat_placed", {"placed": {seat: group}})


def draw_again(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    if _are_apart(ctx):
        return refuse("group/already")
    fresh = _dealt(ctx, plain(ctx.state["plan"]))
    gone = dict.fromkeys(seat for seat in ctx.state.get("placed", {}) if seat not in fresh)
    return ctx.change("groups_drawn", {"placed": {**gone, **fresh}})


def _are_apart(ctx: Context) -> bool:
    groups = ctx.room.get("groups", {})
    return any(group in groups and "closed" not in groups[group] for group in ctx.state["plan"])


def _planned(ctx: Context) -> dict[str, Any]:
    """The groups to be: their ids are new in the room."""
    settings = ctx.settings_as(Settings)
    known = len(ctx.room.get("groups", {}))
    plan = {}
    for n in range(1, _number(ctx, settings) + 1):
        one = settings.groups[n - 1] if n <= len(settings.groups) else Planned()
        about = {"name": one.name, "question": one.question}
        plan[f"g{known + n}"] = {"n": n, **{key: text for key, text in about.items() if text}}
    if settings.how == "site" and not settings.groups:
        for site, group in zip(_sites(ctx), plan.values(), strict=False):
            group |= {"site": site, "name": ctx.room["sites"][site]["name"]}
    return plan


def _number(ctx: Context, settings: Settings) -> int:
    if settings.groups:
        return len(settings.groups)
    if settings.how == "site" and _sites(ctx):
        return len(_sites(ctx))
    people = sum(_people(ctx, seat) for seat in ctx.seats())
    return settings.number or max(1, round(people / settings.size))


def _sites(ctx: Context) -> list[str]:
    """The sites where somebody is, in their order."""
    used = {ctx.room.at("seats", seat, "site") for seat in ctx.seats()}
    sites = ctx.room.get("sites", {})
    return sorted((site for site in sites if site in used), key=lambda site: int(sites[site]["n"]))[:MOST]


def _people(ctx: Context, seat: str) -> int:
    return int(ctx.room.at("seats", seat, "people", default=1))


def _dealt(ctx: Context, plan: Mapping[str, Any]) -> dict[str, str]:
    """Seat → group, as the settings say; where people choose, nobody is placed."""
    how = ctx.settings_as(Settings).how
    if how == "chosen":
        return {}
    groups = sorted(plan, key=lambda group: int(plan[group]["n"]))
    seats = ctx.chance.shuffled(ctx.seats())
    if how == "site":
        return deal(_by_site(ctx, seats), groups, lambda seat: _people(ctx, seat), _site_group(ctx, groups))
    if how == "mixed":
        seats = sorted(seats, key=lambda seat: (_role_of(ctx, seat), str(ctx.room.at("seats", seat, "site"))))
    return deal(seats, groups, lambda seat: _people(ctx, seat))


def _by_site(ctx: Context, seats: Sequence[str]) -> list[str]:
    return sorted(seats, key=lambda seat: str(ctx.room.at("seats", seat, "site", default="~")))


def _site_group(ctx: Context, groups: Sequence[str]) -> Mapping[str, str]:
    """Seat → the group of its site; who said no site goes where room is."""
    group_of_site = {site: groups[n % len(groups)] for n, site in enumerate(_sites(ctx))}
    there = {seat: group_of_site.get(str(ctx.room.at("seats", seat, "site"))) for seat in ctx.seats()}
    return {seat: group for seat, group in there.items() if group}


def _role_of(ctx: Context, seat: str) -> int:
    """Characters in their order, so that dealt round they are spread; who plays none comes last."""
    held = ctx.room.get("characters", {})
    mine = [int(ctx.room.at("roles", role, "order", default=99)) for role in held if held[role]["seat"] == seat]
    return min(mine, default=100)


class Groups(Activity):
    Settings = Settings
    apart = True
    commands = {  # noqa: RUF012
        "choose_group": Command(choose_group, ChooseGroup, open=False),
        "place_seat": Command(place_seat, PlaceSeat, who="desk", open=False),
        "draw_again": Command(draw_again, who="desk", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back finds the same groups, and in each what it left."""
        how = ctx.settings_as(Settings).how
        plan = plain(before["plan"]) if before else _planned(ctx)
        placed = plain(before.get("placed", {})) if before else _dealt(ctx, plan)
        return ctx.change("groups_planned", {"how": how, "plan": plan, "placed": placed})

    def seat_joined(self, ctx: Context, seat: str) -> Event | None:
        """Before the groups go; later the room sees to it."""
        if ctx.state["how"] == "chosen" or _are_apart(ctx):
            return None
        sizes = dict.fromkeys(ctx.state["plan"], 0)
        for one, group in ctx.state.get("placed", {}).items():
            sizes[group] += _people(ctx, one)
        return ctx.change("seat_placed", {"placed": {seat: min(sizes, key=lambda group: sizes[group])}})

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        return ctx.change("seat_placed", {"placed": {seat: None}}) if seat in ctx.state.get("placed", {}) else None

    def bot(self, view: View, mind: Mind) -> Act | None:
        run = view.run
        if run.get("how") != "chosen" or view.seat in run.get("placed", {}):
            return None
        return Act("choose_group", {"to": mind.chance.choice(sorted(run["plan"]))})

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        """Who worked with whom on what."""
        plan = state_of(layers, run).get("plan", {})
        room = layers.get(ROOM, {})
        there = {group: [s for s, one in room["seats"].items() if one.get("group") == group] for group in plan}
        if not any(there.values()) or is_told_again(layers, run, "plan"):
            return None
        lines = [_told(plan[group], there[group]) for group in sorted(plan, key=lambda group: int(plan[group]["n"]))]
        return Section("minutes-groups", tuple(lines))

    def pace(self, settings: BaseModel) -> Pace:
        """Two people at least in each of those that are described."""
        chosen = settings if isinstance(settings, Settings) else Settings()
        return Pace(fewest=2 * (len(chosen.groups) or chosen.number or 1))

    def among(self, settings: BaseModel, people: int) -> int:
        chosen = settings if isinstance(settings, Settings) else Settings()
        number = len(chosen.groups) or chosen.number or max(1, round(people / chosen.size))
        return max(1, -(-people // number))

    def paper(self, settings: BaseModel) -> Sheet | None:
        assert isinstance(settings, Settings)
        asked = [one.question for one in settings.groups if one.question]
        asks = (Say(one, large=True) for one in asked)
        return Sheet((Say(Word("groups-paper-how")), *asks, Write(Word("groups-paper-who"), 3)), copies="group")

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        assert isinstance(settings, Settings)
        if settings.number and settings.groups and settings.number != len(settings.groups):
            figures = {"number": settings.number, "named": len(settings.groups)}
            return [Doubt(("number",), "groups-doubt-number", figures)]
        return ()


def _told(group: Mapping[str, Any], seats: Sequence[str]) -> Line:
    texts = {key: group[key] for key in ("name", "question") if key in group}
    key = "minutes-groups" + ("-named" if "name" in texts else "") + ("-asked" if "question" in texts else "")
    return Line(f"{key}-who", {"n": int(group["n"])}, {"who": tuple(seats)}, texts)


ACTIVITY = Groups()
