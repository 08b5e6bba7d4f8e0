"""What an author writes for a moving debate, and what they should look at again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, Field

from server.game.activity import Doubt
from server.game.affirming import affirmed, is_question
from server.game.text import Text, spoken

Middle = Literal["allowed", "forbidden", "river"]
MOST_STATEMENTS = 12
PLACE_S, TALK_S, FIGURE_S = 60, 480, 30


class Statement(BaseModel, extra="forbid"):
    text: Text = Field(description="An affirmation that people can share or not; in a list round, what is listed.")
    list: bool = Field(False, description="A list round: everyone writes short items instead of taking a place.")
    left: Text | None = Field(None, description="The left end of the line, where it is not “disagree”.")
    right: Text | None = Field(None, description="The right end of the line, where it is not “agree”.")
    middle: Middle | None = Field(None, description="Another rule for the middle than the debate's.")
    place: int | None = Field(None, ge=10, le=600, description="Seconds to take a place, where they differ.")
    talk: int | None = Field(None, ge=10, le=3600, description="Seconds to talk, where they differ.")


def _spelled_out(value: Any) -> Any:
    """A statement may be written as its text alone."""
    alone = isinstance(value, str) or (isinstance(value, Mapping) and set(value) <= {"fr", "en"})
    return {"text": value} if alone else value


Written = Annotated[Statement, BeforeValidator(_spelled_out, json_schema_input_type=Statement | Text)]
OURS: list[Any] = [
    {"fr": "Coopérer, c’est être d’accord.", "en": "To cooperate is to agree."},
    {"fr": "Mieux vaut décider lentement, avec tout le monde.", "en": "It is better to decide slowly, with everybody."},
    {"fr": "Sans quelqu’un qui tranche, rien n’avance.", "en": "Without somebody who decides, nothing moves."},
]


class Settings(BaseModel, extra="forbid"):
    statements: list[Written] = Field(
        [Statement(text=text) for text in OURS],
        min_length=1,
        max_length=MOST_STATEMENTS,
        description="Affirmations, not questions, from the easiest to the most divisive.",
    )
    middle: Middle = Field(
        "river", description="The middle: allowed, forbidden, or a river of doubt that asks for a sentence."
    )
    anonymous: bool = Field(False, description="Nobody is told who stands where, not even the server.")
    place: int = Field(PLACE_S, ge=10, le=600, description="Seconds to take a place, for each statement.")
    talk: int = Field(TALK_S, ge=10, le=3600, description="Seconds to talk, for each statement.")
    figure: int = Field(FIGURE_S, ge=5, le=600, description="Seconds to look at what moved, before the next statement.")

    def in_full(self) -> dict[str, dict[str, Any]]:
        """Every statement as the run shows it, by its id."""
        return {f"d{n}": self._shown(one, n) for n, one in enumerate(self.statements, start=1)}

    def whole(self) -> int:
        """All its bells, in seconds: of a list nothing moves that could be looked at."""
        return sum(one["place"] + one["talk"] + ("list" not in one) * self.figure for one in self.in_full().values())

    def _shown(self, one: Statement, n: int) -> dict[str, Any]:
        about = {"text": one.text, "n": n, "list": one.list or None, "left": one.left, "right": one.right}
        times = {"place": one.place or self.place, "talk": one.talk or self.talk}
        middle = None if one.list else one.middle or self.middle
        return {key: value for key, value in {**about, **times, "middle": middle}.items() if value is not None}


def doubts(settings: Settings) -> Iterator[Doubt]:
    """A question can be answered, not shared: people do not know where to stand."""
    for nth, one in enumerate(settings.statements):
        for at, language, text in spoken(one.text, ("statements", nth, "text")):
            if not one.list and is_question(text):
                better = affirmed(text, language)
                key = "moving-debate-doubt-affirm" if better else "moving-debate-doubt-question"
                yield Doubt(at, key, texts={"text": text, "better": better or ""}, instead=better)
