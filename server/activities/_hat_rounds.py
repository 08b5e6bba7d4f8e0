"""The colour hats in their order: which is worn in which round, by whom, for how long, and the field of its cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args

from server.game.text import Text

Hat = Literal["white", "red", "black", "yellow", "green", "blue"]
HATS: tuple[Hat, ...] = get_args(Hat)
BLUE: Hat = "blue"
SUMMARY = "hats_summary"
ORDER: list[Hat] = ["blue", "white", "green", "yellow", "black", "red"]
SECONDS: dict[Hat, int] = {"blue": 60, "white": 120, "green": 120, "yellow": 90, "black": 90, "red": 30}
PROMPTS: dict[str, Text] = {
    "white": {"fr": "Que savons-nous ? Que nous manque-t-il ?", "en": "What do we know? What is missing?"},
    "red": {"fr": "Que ressentez-vous, en un mot ?", "en": "What do you feel, in one word?"},
    "black": {"fr": "Qu’est-ce qui peut mal tourner ?", "en": "What could go wrong?"},
    "yellow": {"fr": "Qu’y a-t-il de bon là-dedans ?", "en": "What is good about it?"},
    "green": {"fr": "Que pourrait-on faire d’autre ?", "en": "What else could we do?"},
    "blue": {"fr": "De quoi voulons-nous parler, et comment ?", "en": "What do we want to talk about, and how?"},
    "summary": {"fr": "Que gardons-nous ? Que fait-on ensuite ?", "en": "What do we keep? What comes next?"},
}


def field_at(order: Sequence[str], at: int) -> str:
    """The cards of a hat lie in its field; those of its second wearing in one of their own."""
    if at >= len(order):
        return SUMMARY
    worn = list(order[: at + 1]).count(order[at])
    return f"hats_{order[at]}" + (f"_{worn}" if worn > 1 else "")


def hat_of(field: str) -> Hat:
    name = field.split("_")[1]
    return next((hat for hat in HATS if hat == name), BLUE)


def round_of(state: Mapping[str, Any], seat: str) -> int:
    """Which round's hat `seat` wears now: the same for all, or its own where hats go round."""
    order, at = state["order"], int(state["at"])
    if not state.get("rotates") or at >= len(order):
        return at
    return (int(state["dealt"].get(seat, int(seat[1:]))) + at) % len(order)


def field_of(state: Mapping[str, Any], seat: str) -> str:
    return field_at(state["order"], round_of(state, seat))
