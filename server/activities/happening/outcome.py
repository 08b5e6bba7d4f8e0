"""It happens: what was chosen is told, what comes of it, and in figures what it did to the city."""

from __future__ import annotations

from typing import Any

from server.activities.happening.settings import Choice, Settings
from server.game.city.effects import did, happen
from server.game.context import Context
from server.game.outcome import Event


def settled(ctx: Context, chosen: str, **state: Any) -> Event:
    """`chosen`, a choice or a card, comes to pass."""
    settings = ctx.settings_as(Settings)
    about: Choice | Settings = settings
    if settings.answer != "free":
        about = settings.choices[int(chosen[1:]) - 1]
    made = ctx.change("it_happened", {"chosen": chosen, **state, **({"then": about.then} if about.then else {})})
    if not about.effects.model_dump(exclude_defaults=True):
        return made
    happened = happen(ctx, about.effects)
    told = ctx.change("it_happened", {"did": did(happened.patches[ctx.scope]["city"])})
    return made.and_then(happened).and_then(told)


def most_of(ctx: Context, counts: dict[str, int]) -> str:
    """What has the most; of several, one by lot."""
    return ctx.chance.choice([one for one, count in counts.items() if count == max(counts.values())])


def counted(ctx: Context, among: list[str]) -> dict[str, int]:
    """How many chose each, unseen."""
    counts = dict.fromkeys(among, 0)
    for choice in ctx.hidden.get("chosen", {}).values():
        if choice in counts:
            counts[choice] += 1
    return counts
