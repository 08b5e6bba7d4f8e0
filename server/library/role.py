"""A role file, checked: a character to play, with a public need, a hidden need and a power of its own."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from server.game.text import Text
from server.library.portrait import Portrait
from server.library.portrait.colour import BrickColour

Plan = Literal[
    "house", "chalet", "cottage", "school", "clinic", "library", "workshop", "hall", "market", "garden"
]
Dial = Literal["homes", "food", "care", "learning", "nature", "links"]
Where = Literal[
    "near_river", "near_street", "near_square", "near_hill", "near_mill",
    "far_from_street", "far_from_river", "near_edge", "near_building", "apart",
]  # fmt: skip
PowerKind = Literal[
    "lend_land", "first_aid", "extra_brick", "ask_anything", "join_hands", "memory",
    "reshape", "fresh_eyes", "share_out", "delivery", "rally", "more_time",
]  # fmt: skip


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Need(Part):
    """What everyone knows this character wants."""

    plan: Plan = Field(description="The building wanted.")
    dial: Dial = Field(description="The dial of the city that this building feeds.")
    text: Text = Field(description="The need in one short sentence; the whole group reads it.")
    story: Text = Field(description="The name of the building on the board, as people would call it.")


class Hidden(Part):
    """What only this character knows, until it is told."""

    where: Where = Field(description="Where the building must stand for this character to say yes.")
    text: Text = Field(description="The condition, said plainly and in the first person.")
    why: Text = Field(description="The secret behind it, one or two sentences: a reason anyone can respect.")


class Power(Part):
    """What this character alone can do."""

    kind: PowerKind = Field(description="The rule behind the power.")
    text: Text = Field(description="What the card says, in one short sentence.")


class Role(Part):
    name: Text = Field(description="The character's first name.")
    trade: Text = Field(description="What the character does in the town, one to four words.")
    colour: BrickColour = Field(description="The bricks that only this character brings.")
    order: int = Field(ge=1, le=99, description="Rank in which roles are offered: the lowest first.")
    voice: Text = Field(description="How the character speaks: one sentence to play it by.")
    need: Need = Field(description="The public need.")
    hidden: Hidden = Field(description="The hidden need.")
    power: Power = Field(description="The power.")
    portrait: Portrait = Field(default=Portrait(), description="The face, drawn from a few settings.")

    @model_validator(mode="after")
    def card_is_of_the_role_s_colour(self) -> Self:
        if "colour" not in self.portrait.model_fields_set:
            dressed = self.portrait.model_copy(update={"colour": self.colour})
            object.__setattr__(self, "portrait", dressed)
        elif self.portrait.colour != self.colour:
            figures = {"portrait": self.portrait.colour, "role": self.colour}
            raise PydanticCustomError("other_colour", "the portrait says {portrait}, the role {role}", figures)
        return self
