"""How much may be said: where a step counts it, telling and asking spend it. Giving a brick is a gesture, and free."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.game.context import Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.paper import Say, Word

MOST = 20


class Saying(BaseModel, extra="forbid"):
    """The settings of a step that may ask for few words, or for none."""

    may_say: int | None = Field(
        None,
        ge=0,
        le=MOST,
        description="How many things each character may tell or ask here; 0 is silence. Left out: as they like.",
    )


def counted(ctx: Context, before: Mapping[str, Any] | None) -> dict[str, Any]:
    """What the run says from its beginning on; what was said before a step back stays said."""
    most = ctx.settings_as(Saying).may_say
    return {} if most is None else {"may_say": most, "said": (before or {}).get("said", {})}


def say(ctx: Context, role: str) -> Event | Refusal:
    """One more thing said by the character, where it is counted."""
    most = ctx.state.get("may_say")
    if most is None:
        return event("said")
    if list(ctx.state.get("said", {}).values()).count(role) >= most:
        return refuse("talk/spent", count=most) if most else refuse("talk/silence")
    return ctx.change("said", {"said": {ctx.new_id("n"): role}})


def on_paper(settings: BaseModel) -> tuple[Say, ...]:
    """The rule in a sentence, where there is one."""
    most = settings.may_say if isinstance(settings, Saying) else None
    return () if most is None else (Say(Word("talk-paper-may-say", {"count": most})),)
