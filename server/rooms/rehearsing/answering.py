"""What the backstage is asked, and what it answers: the part that runs in a program of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from server.game.outcome import refuse
from server.library.reading import Reader
from server.library.role import Role
from server.rooms.rehearsing.led import led_to
from server.rooms.rehearsing.many import play_many

DRAFT = "draft"
Question = Mapping[str, Any]
Answer = dict[str, Any]


class Answering:
    """A question has a `text` (as an author writes it) or a `frozen` scenario. Many plays are asked for once, and then
    with `on`, until they have shown what they show."""

    def __init__(self, roles: Mapping[str, Role]) -> None:
        self._reader = Reader(roles)
        self._plays: Iterator[Answer] = iter(())

    def answer(self, question: Question) -> Answer:
        if question["what"] == "on":
            return next(self._plays)
        frozen = question.get("frozen") or self._frozen(question["text"], question["language"])
        if "refusal" in frozen:
            return frozen
        if question["what"] == "preview":
            return _preview(question, frozen)
        wanted = {name: question[name] for name in ("times", "players", "minds", "language")}
        self._plays = play_many(frozen, **wanted)
        return next(self._plays)

    def _frozen(self, text: str, language: str) -> dict[str, Any]:
        read = self._reader.freeze(text, DRAFT, language)
        frozen: dict[str, Any] = read.get("frozen") or _refused("scenario/problem", **read["problem"])
        return frozen


def _preview(question: Question, frozen: dict[str, Any]) -> Answer:
    step = question.get("step") or frozen["steps"][0]["id"]
    seen = led_to(frozen, step, question["place"], question["language"])
    return {"ok": True, "step": step, "layers": seen} if seen else _refused("scenario/no_step")


def _refused(code: str, **figures: Any) -> Answer:
    return {"ok": False, "refusal": refuse(code, **figures).as_json()}
