"""What a rehearsal bot does in the city, from its view alone."""

from __future__ import annotations

from server.game.activity import Act, Mind, View


def mine(view: View) -> list[str]:
    """The characters my seat plays."""
    return [role for role, one in view.room.get("characters", {}).items() if one["seat"] == view.seat]


def plan(view: View, mind: Mind) -> Act | None:
    return None


def build(view: View, mind: Mind) -> Act | None:
    return None


def review(view: View, mind: Mind) -> Act | None:
    return None


def write(view: View, mind: Mind, fields: tuple[str, ...]) -> Act | None:
    return None


def speak(view: View, mind: Mind) -> Act | None:
    return None


def answer(view: View, mind: Mind) -> Act | None:
    return None
