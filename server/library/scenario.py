"""A scenario file, checked: title, steps, the roles it offers, the ground it is played on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from server.activities import kinds
from server.game.text import Language, Text
from server.library.problems import near
from server.library.role import Role

ROWS = 12
ROW = rf"^[.,lrsbpm1-9]{{{ROWS}}}$"
ROLE_NAME = r"^[a-z][a-z0-9_]{0,39}$"
PICTURE_FILE = r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,70}\.(png|jpe?g|webp)$"
Row = Annotated[str, StringConstraints(pattern=ROW)]
RoleName = Annotated[str, StringConstraints(pattern=ROLE_NAME)]
FileName = Annotated[str, StringConstraints(pattern=PICTURE_FILE)]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Players(Part):
    least: int = Field(ge=1, le=400)
    most: int = Field(ge=1, le=400)

    @model_validator(mode="after")
    def in_order(self) -> Self:
        if self.least > self.most:
            raise PydanticCustomError("least_over_most", "least is not more than most", {"limit": self.most})
        return self


class Step(Part):
    kind: str = Field(description="What people do: the name of an activity.")
    title: Text
    part: Text | None = Field(None, description="The chapter it belongs to: steps of one part follow each other.")
    minutes: float | None = Field(
        None, gt=0, le=240, description="Left out: what is inside takes its time, or until the facilitator goes on."
    )
    debrief: bool = Field(False, description="Counts as debrief: its time is protected.")
    instruction: Text | None = Field(None, description="One sentence that says what to do.")
    settings: dict[str, Any] = Field({}, validate_default=True, description="The activity's own settings.")
    steps: list[Step] = Field([], max_length=40, description="Steps inside it; in groups: each group's way.")
    only_for: list[int] | None = Field(None, min_length=1, description="In groups: which of them take this step.")

    @field_validator("kind")
    @classmethod
    def kind_is_known(cls, kind: str) -> str:
        if kind not in kinds():
            raise PydanticCustomError("kind", "the activity is one of {known}", {**near(kind, sorted(kinds()))})
        return kind

    @field_validator("settings")
    @classmethod
    def settings_are_the_kind_s(cls, settings: dict[str, Any], info: ValidationInfo) -> dict[str, Any]:
        if "kind" in info.data:
            kinds()[info.data["kind"]].Settings.model_validate(settings)
        return settings


class Picture(Part):
    file: FileName = Field(description="The picture's file, which lies beside this text.")
    says: Text = Field(description="What it shows, for who cannot see it.")


class Scenario(Part):
    title: Text
    about: Text = Field(description="For who chooses it: what people will do and learn.")
    languages: list[Language] = Field(min_length=1)
    players: Players
    trains: list[Text] = Field([], max_length=8, description="What people practise, a few words each.")
    picture: Picture | None = Field(None, description="Shown on the scenario's card.")
    roles: list[str] = Field([], max_length=40, description="The characters on offer, in this order.")
    own_roles: dict[RoleName, Role] = Field(
        {}, max_length=40, description="Characters written for this scenario; `roles` offers them by these names."
    )
    terrain: list[Row] | None = Field(None, min_length=ROWS, max_length=ROWS, description="The board, row by row.")
    steps: list[Step] = Field(min_length=1, max_length=100)
    beside: list[Step] = Field([], max_length=3, description="Open beside every step, from the first to the last.")


@dataclass(frozen=True, slots=True)
class Offered:
    """A scenario with its name and the roles it offers: all that a room freezes when it opens."""

    name: str
    scenario: Scenario
    roles: Mapping[str, Role]

    def frozen(self) -> dict[str, Any]:
        """What `server.game.opening.open_room` wants. Roles come in the order the scenario offers them."""
        whole = self.scenario.model_dump(mode="json", exclude_none=True, exclude={"steps", "beside", "own_roles"})
        known = {**self.roles, **self.scenario.own_roles}
        roles = {
            role: known[role].model_dump(mode="json", exclude_none=True) | {"order": n}
            for n, role in enumerate(self.scenario.roles, start=1)
        }
        return {**whole, "name": self.name, "steps": frozen_steps(self.scenario), "roles": roles}


def frozen_steps(scenario: Scenario) -> list[dict[str, Any]]:
    """In one list, each with its id, and its seconds where it has minutes; then what is open beside all of them."""
    written = scenario.model_dump(mode="json", exclude_none=True, include={"steps", "beside"})
    beside = [one | {"id": f"be{n}"} for n, one in enumerate(written["beside"], start=1)]
    return [*_frozen(written["steps"]), *({**one, "beside": True} for one in _frozen(beside))]


def _frozen(written: list[dict[str, Any]], around: str = "") -> Iterator[dict[str, Any]]:
    """The steps and those inside them in one list, each before what lies in it.

    `fixed`: it moves on by bells of its own, so its time is what is inside it, whatever its minutes say; unless it
    depends on how many people come, which its author may know.
    """
    for n, one in enumerate(written, start=1):
        step = one.pop("id", f"{around}_{n}" if around else f"st{n}")
        inside, minutes = one.pop("steps"), one.pop("minutes", None)
        about = {key: value for key, value in one.items() if key != "debrief" or value}
        kind = kinds()[one["kind"]]
        takes = kind.takes(kind.Settings.model_validate(one["settings"]), holds=bool(inside))
        about |= {"seconds": round(minutes * 60)} if minutes else {}
        about |= {"fixed": True} if takes is not None else {}
        about |= {"seconds": takes} if takes is not None and not (minutes and kind.by_people) else {}
        about |= {"inside": around} if around else {}
        about |= {"apart": True} if kinds()[one["kind"]].apart else {}
        yield {"id": step, **about}
        yield from _frozen(inside, step)
