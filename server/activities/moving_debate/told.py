"""What a moving debate leaves: its part of the minutes, and the sheet to run it without screens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.activities.moving_debate.settings import Settings
from server.game.activity import Line, Section
from server.game.documents import Layers
from server.game.paper import Block, Say, Scale, Sheet, Told, Word, Write
from server.game.scopes import is_told_again

SIDES = ("left", "middle", "right")


def minutes(state: Mapping[str, Any], run: str, layers: Layers) -> Section | None:
    """Of each statement: first and last places, how many moved, arguments by side. No name, never a winner."""
    if any(key in state and is_told_again(layers, run, key) for key in ("figures", "cards")):
        return None
    statements = sorted(state.get("statements", {}), key=lambda one: int(state["statements"][one]["n"]))
    lines = [line for one in statements for line in _statement(state, one)]
    return Section("minutes-moving-debate", tuple(lines)) if lines else None


def _statement(state: Mapping[str, Any], statement: str) -> list[Line]:
    about = state["statements"][statement]
    figure = state.get("figures", {}).get(statement)
    cards = sorted(
        (one for one in state.get("cards", {}).values() if one["field"] == statement), key=lambda one: int(one["n"])
    )
    if not figure and not cards:
        return []
    key = "minutes-moving-debate-list" if about.get("list") else "minutes-moving-debate-statement"
    ends = {name: about[name] for name in ("left", "right") if name in about}
    asked = Line("minutes-moving-debate-ends", texts=ends) if len(ends) == 2 else None
    return [
        Line(key, texts={"text": about["text"]}),
        *([asked] if asked else []),
        *(_figure(figure) if figure else []),
        *(_card(one, about) for one in sorted(cards, key=_place_in_list)),
    ]


def _place_in_list(card: Mapping[str, Any]) -> int:
    return SIDES.index(card["side"]) if "side" in card else len(SIDES)


def _figure(figure: Mapping[str, Any]) -> list[Line]:
    return [
        Line("minutes-moving-debate-start", sides(figure["start"])),
        Line("minutes-moving-debate-end", sides(figure["end"])),
        Line("minutes-moving-debate-moved", {"count": figure["moved"], "crossed": figure["crossed"]}),
    ]


def sides(columns: list[int]) -> dict[str, int]:
    middle = len(columns) // 2
    return {"left": sum(columns[:middle]), "middle": columns[middle], "right": sum(columns[middle + 1 :])}


def _card(card: Mapping[str, Any], about: Mapping[str, Any]) -> Line:
    if card.get("as") != "argument":
        key = "minutes-moving-debate-doubt" if card.get("as") == "doubt" else "minutes-moving-debate-item"
        return Line(key, {"text": card["text"]})
    count = {"text": card["text"], "count": card.get("touched", 0)}
    end = about.get(card["side"]) if card["side"] != "middle" else None
    if end:
        return Line("minutes-moving-debate-argument", count, texts={"side": end})
    return Line(f"minutes-moving-debate-argument-{card['side']}", count)


def paper(settings: Settings) -> Sheet:
    """The line for the wall, and for the secretary a place for the arguments of each side."""
    blocks: list[Block] = [Say(Word("moving-debate-paper-how"))]
    for one in settings.in_full().values():
        blocks.append(Say(one["text"], large=True))
        if one.get("list"):
            blocks.append(Write(Word("moving-debate-paper-items"), 6))
            continue
        left: Told = one.get("left") or Word("moving-debate-disagree")
        right: Told = one.get("right") or Word("moving-debate-agree")
        middle = Word(f"moving-debate-paper-{one['middle']}")
        blocks += [
            Scale(left, right, middle),
            *(Write(Word(f"moving-debate-paper-{side}"), 3) for side in ("left", "right")),
        ]
        blocks.append(Write(Word("moving-debate-paper-counts"), 1))
    return Sheet(tuple(blocks), copies="room")
