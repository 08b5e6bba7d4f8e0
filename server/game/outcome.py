"""What deciding a command gives: an Event, or a Refusal that says why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from server.game.documents import Patches, merged, plain

Fact = dict[str, Any]

REFUSALS = frozenset(
    {
        # the wire
        "command/unknown", "command/bad_id", "command/id_reused", "command/bad_data", "command/unknown_field",
        "command/too_large", "command/too_deep", "command/not_a_number", "command/out_of_range",
        "command/bad_character", "command/slow_down", "command/forbidden", "store/unavailable", "room/fault",
        # places, names, seats
        "room/locked", "room/full", "room/ended", "room/not_started", "room/unknown", "room/too_many",
        "seat/unknown", "seat/gone", "name/empty", "name/too_long", "name/bad",
        "text/empty", "text/too_long",
        # steps, turns, time
        "step/over", "step/closed", "step/not_over", "step/paused", "step/first", "step/last",
        "turn/not_yours", "turn/passed_already", "clock/none", "clock/running", "clock/paused",
        # groups
        "group/none", "group/already", "group/unknown", "group/not_yours", "group/there_already", "sheet/not_your_pen",
        "plenary/last",
        # undo
        "undo/nothing", "undo/built_upon",
        # characters
        "role/unknown", "role/taken", "role/none_left", "role/by_lot", "role/not_yours", "role/none",
        # the city
        "city/no_story", "city/not_chosen", "city/already_open", "city/not_free", "city/off_board", "city/too_high",
        "city/no_site", "city/finished", "city/not_finished", "city/not_wanted", "city/no_brick",
        "city/power_used", "city/power_useless", "city/already_told", "city/too_many", "city/reviewed",
        "city/not_builder", "city/not_heard", "talk/silence", "talk/spent",
        # cards, answers, choices
        "card/unknown", "card/too_many", "answer/already", "answer/too_late", "choice/unknown",
        "position/no_middle",
        "mandala/waiting", "mandala/nobody", "box/too_few", "box/empty",
        # decisions
        "consent/other_phase", "consent/decided", "consent/has_proposer", "consent/not_yours", "consent/no_text",
        "consent/text_changed", "consent/same_text", "consent/nobody_answered", "consent/not_your_objection",
        "consent/objections_stand", "consent/bad_day",
        # an activity's moments, and who speaks in them
        "phase/not_now", "owner/silent",
        # pages and the HTTP interface
        "page/none", "page/method", "page/host", "page/origin", "page/address", "page/stale", "page/sign_in",
        "page/link_used", "page/wrong_passphrase", "page/too_many_tries",
        "words/wrong", "words/too_often", "scenario/unknown",
        # authors' scenarios
        "scenario/problem", "scenario/changed", "scenario/too_many", "scenario/read_only",
        "scenario/no_step",
        # rehearsals
        "rehearsal/unknown", "rehearsal/too_many", "rehearsal/running", "rehearsal/not_now", "page/preview",
        "scenario/too_much", "share/broken", "share/no_scenario", "share/too_many_files", "share/outside", "share/link",
        "share/locked", "share/kind", "share/too_large", "picture/kind", "picture/svg", "picture/too_large",
    }
)  # fmt: skip
"""The closed list. Each has one sentence in each language: `refusal-<area>-<reason>` in words/*/refusals.ftl."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a command was not accepted: a code of the closed list and the figures its sentence needs."""

    code: str
    figures: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in REFUSALS:
            raise ValueError(f"'{self.code}' is not in the closed list of refusals")

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, **plain(self.figures)}


def refuse(code: str, **figures: Any) -> Refusal:
    return Refusal(code, figures)


@dataclass(frozen=True, slots=True)
class Event:
    """What one accepted command did: a past-tense name, facts for the minutes, and a patch per layer.

    Facts stay on the server. They refer to people, cards and things by id, never by name.
    """

    name: str
    patches: Patches = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()

    def and_then(self, other: Event, name: str | None = None) -> Event:
        """Both as one event (see `documents.merged`); keeps this one's name unless told."""
        patches = dict(self.patches)
        for layer, patch in other.patches.items():
            patches[layer] = merged(patches.get(layer, {}), patch)
        return Event(name or self.name, patches, self.facts + other.facts)

    def touching(self, layer: str, patch: Mapping[str, Any]) -> Event:
        return self.and_then(Event(self.name, {layer: plain(patch)}))

    def plainly(self) -> Event:
        """Free of every Reading: what a rule took over from the documents it read is copied, once, at the end."""
        return Event(self.name, plain(self.patches), self.facts)

    def in_run(self, run: str) -> Event:
        """With the run in which its facts are, where they do not say it themselves."""
        return Event(self.name, self.patches, tuple({"run": run, **fact} for fact in self.facts))

    def noting(self, what: str, **about: Any) -> Event:
        """With one more fact: `what` in the past tense, and the ids it is about."""
        return Event(self.name, self.patches, (*self.facts, {"what": what, **plain(about)}))


def event(name: str, layer: str | None = None, patch: Mapping[str, Any] | None = None) -> Event:
    return Event(name, {layer: plain(patch)} if layer and patch else {})
