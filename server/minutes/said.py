"""What was written and said, what was chosen, and the floor each one had."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

from server.game.activity import Activity
from server.game.scopes import ROOM, group_of, run_number, scope_of
from server.minutes.course import Course
from server.minutes.naming import Names, in_order
from server.minutes.speech import Speech
from server.minutes.value import Answers, Choice, Extra, Floor, Happening, Quote

ORDER = ("facts", "feelings", "findings", "futures", "keep", "drop", "try", "goodbye", "words")
SPOKEN_FOR = "why"  # shown with the building it is about


def runs_in_order(course: Course) -> list[tuple[str, dict[str, Any]]]:
    """Of the room and of every group the reader may read, as they began."""
    scopes = (layer for name, layer in course.layers.items() if name == ROOM or name.startswith("group:"))
    runs = [(run, state) for layer in scopes for run, state in layer.get("runs", {}).items()]
    return sorted(runs, key=lambda pair: (pair[1]["started"], scope_of(pair[0]), run_number(pair[0])))


def answers_of(course: Course, names: Names, speech: Speech, kinds: Mapping[str, Activity]) -> tuple[Answers, ...]:
    """What is shown to all, field by field, but for what a kind `tells` itself.

    Who stepped back to a step finds the same cards in its next run.
    """
    runs = runs_in_order(course)
    latest = {(scope_of(run), card): run for run, state in runs for card in state.get("cards", {})}
    return tuple(
        answers
        for run, state in runs
        for answers in _fields(
            course,
            names,
            speech,
            run,
            state,
            {
                card: one
                for card, one in _cards(state)
                if latest[scope_of(run), card] == run and not _told(kinds, state, one)
            },
        )
    )


def _told(kinds: Mapping[str, Activity], state: Mapping[str, Any], card: Mapping[str, Any]) -> bool:
    kind = kinds.get(state["kind"])
    return bool(kind and card["field"] in kind.tells)


def _cards(state: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return sorted(state.get("cards", {}).items(), key=lambda pair: (int(pair[1].get("n", 0)), pair[0]))


def _fields(
    course: Course, names: Names, speech: Speech, name: str, run: Mapping[str, Any], cards: Mapping[str, Any]
) -> Iterator[Answers]:
    fields = {card["field"] for card in cards.values() if card.get("text")} - {SPOKEN_FOR}
    played = list(run.get("questions", {}))  # as they were asked: hats in the order in which they were worn
    for field in sorted(fields, key=lambda field: (_place(field, ORDER), _place(field, played), field)):
        asked = run.get("questions", {}).get(field) or run.get("prompt")
        quotes = [
            Quote(text=card["text"], by=names.seat(card["by"]) if "by" in card else "")
            for card in cards.values()
            if card["field"] == field and card.get("text")
        ]
        yield Answers(
            step=title_of(course, speech, run["step"], name),
            kind=run["kind"],
            field=field,
            question=speech.pick(asked),
            quotes=tuple(quotes),
        )


def _place(field: str, order: Sequence[str]) -> int:
    return order.index(field) if field in order else len(order)


def title_of(course: Course, speech: Speech, step: str, run: str = "") -> str:
    """A step's title; in a group, after the group's name."""
    title = speech.pick(course.room.get("steps", {}).get(step, {}).get("title"))
    group = course.room.get("groups", {}).get(group_of(scope_of(run)))
    return speech("minutes-in-group", group=group_name(group, speech), title=title) if group else title


def group_name(group: Mapping[str, Any], speech: Speech) -> str:
    return speech.pick(group.get("name")) or speech("minutes-group-number", n=int(group["n"]))


def happenings_of(course: Course, speech: Speech) -> tuple[Happening, ...]:
    """What happened to everyone, once in each group, with its answer once it is known."""
    runs = [(run, state) for run, state in runs_in_order(course) if state["kind"] == "happening" and "text" in state]
    latest = {(scope_of(run), state["step"]): state for run, state in runs}
    groups = course.room.get("groups", {})
    return tuple(
        Happening(
            title=title_of(course, speech, step),
            group=group_name(groups[group_of(scope)], speech) if group_of(scope) in groups else "",
            text=speech.pick(run["text"]),
            answer=run.get("answer", "vote"),
            choices=tuple(_choices(run, speech)),
            then=speech.pick(run.get("then")),
            did=run.get("did", {}),
        )
        for (scope, step), run in latest.items()
    )


def _choices(run: Mapping[str, Any], speech: Speech) -> Iterator[Choice]:
    """What the author offered; where the answer was free, what people wrote."""
    cards = _cards(run)
    free = [(name, card) for name, card in cards if card["field"] == "answer"]
    offered = sorted(run["choices"].items(), key=lambda pair: int(pair[1]["n"]))
    counts = run.get("wishes", run.get("counts", {}))
    for name, choice in free or offered:
        yield Choice(
            text=speech.pick(choice["text"]),
            votes=counts.get(name, 0),
            chosen=run.get("chosen") == name,
            objections=tuple(card["text"] for _, card in cards if card.get("choice") == name),
        )


def decisions_of(happenings: tuple[Happening, ...], extras: tuple[Extra, ...]) -> tuple[Quote, ...]:
    """What the group chose, and what it answered by it; and what activities decided."""
    chosen = tuple(
        Quote(text=choice.text, by=happening.text)
        for happening in happenings
        for choice in happening.choices
        if choice.chosen
    )
    return chosen + tuple(quote for extra in extras if extra.decides for quote in extra.quotes)


def floor_of(course: Course, names: Names, speech: Speech) -> tuple[Floor, ...]:
    """In the order of roles and seats, never by how often. The same character of two groups is not one and the same."""
    groups = course.room.get("groups", {})
    order = sorted(groups, key=lambda group: (int(groups[group]["n"]), group))
    scopes = {"": course.seen_from(ROOM), **{group: course.seen_from(f"group:{group}") for group in order}}
    play = [
        floor.model_copy(update={"group": group_name(groups[group], speech) if group else ""})
        for group, here in scopes.items()
        for floor in _floor(here, names, lambda whos: in_order(names.roles, whos & set(names.roles)))
    ]
    seats: Mapping[str, Any] = course.room.get("seats", {})
    by_coming = _floor(course, names, lambda whos: sorted(whos & set(seats), key=lambda seat: int(seats[seat]["n"])))
    return (*play, *by_coming)


def _floor(course: Course, names: Names, ordered: Callable[[set[str]], Sequence[str]]) -> Iterator[Floor]:
    turns = Counter(_who(fact) for fact in course.facts("turn_taken"))
    passed = Counter(_who(fact) for fact in course.facts("turn_passed"))
    for who in ordered(set(turns) | set(passed)):
        place: Literal["play", "round"] = "play" if who in names.roles else "round"
        yield Floor(who=names.of(who), place=place, turns=turns[who], passed=passed[who])


def _who(fact: Mapping[str, Any]) -> str:
    return fact.get("role") or fact.get("seat") or ""
