"""A happening as its author writes it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from server.game.city.effects import Effects
from server.game.text import Text

EXAMPLE = {"text": "The river rises.", "choices": [{"text": "Build a dyke."}, {"text": "Let it pass."}]}


class Choice(BaseModel, extra="forbid"):
    text: Text = Field(description="What the group would do.")
    then: Text | None = Field(None, description="What comes of it, in a sentence told once it is chosen.")
    effects: Effects = Field(default=Effects(), description="What it does to the city.")


class Settings(BaseModel, extra="forbid", json_schema_extra={"examples": [EXAMPLE]}):
    text: Text = Field(description="What happens, in one or two sentences.")
    answer: Literal["vote", "consent", "free"] = Field(
        "vote",
        description="How the group answers: `vote`, the most chosen happens; `consent`, the most wished for is "
        "proposed and everyone may object; `free`, everyone writes an answer, and one of them stands.",
    )
    choices: list[Choice] = Field(
        [], max_length=6, description="The answers the group can give; none where the answer is `free`."
    )
    then: Text | None = Field(None, description="Where the answer is `free`: what comes of it.")
    effects: Effects = Field(default=Effects(), description="Where the answer is `free`: what it does to the city.")
    pick: int = Field(60, ge=15, le=600, description="Where the answer is `free`: seconds to pick the one that stands.")

    @model_validator(mode="after")
    def choices_suit_the_answer(self) -> Settings:
        if self.answer == "free" and self.choices:
            raise PydanticCustomError("free_with_choices", "a free answer has no choices")
        if self.answer != "free" and not self.choices:
            raise PydanticCustomError("no_choices", "there is at least one choice")
        if self.answer != "free" and self.then:
            raise PydanticCustomError("then_outside", "each choice says its own then")
        return self
