"""What an author may choose of a face; everything has a default, and nothing else is accepted."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, field_validator, model_serializer

from server.library.portrait.colour import BrickColour, ClothColour, HairColour

FaceShape = Literal["oval", "round", "square", "long", "heart"]
HairStyle = Literal[
    "crop",
    "side",
    "bob",
    "braids",
    "plait",
    "long",
    "bun",
    "curls",
    "afro",
    "locs",
    "pixie",
    "manbun",
    "bald",
]
HeadwearKind = Literal["straw", "baker", "band", "beret", "hijab"]
GlassesKind = Literal["round", "square", "cat"]
BeardKind = Literal["stubble", "short", "full", "moustache"]
NoseShape = Literal["soft", "straight", "round", "long", "wide"]
Expression = Literal["smile", "grin", "laugh", "soft", "calm", "wry", "wink", "think"]
ClothesKind = Literal[
    "dungarees", "scrubs", "apron", "jacket", "hoodie", "cardigan", "jumper", "shirt", "coat"
]
Accessory = Literal[
    "wheat", "stethoscope", "sash", "earrings", "hoops", "hearing_aid", "headphones", "pencil",
    "cane", "scarf", "rucksack", "tag", "badge", "baby", "wheelchair", "necklace",
]  # fmt: skip


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_serializer(mode="wrap")
    def only_what_differs(self, written: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Short, and one face is written in one way: what is left out is the default."""
        fields = type(self).model_fields
        return {name: one for name, one in written(self).items() if getattr(self, name) != fields[name].default}


class Hair(Part):
    style: HairStyle = Field(default="crop", description="How the hair is worn.")
    colour: HairColour = Field(default="dark", description="Colour of the hair, brows and beard.")


class Headwear(Part):
    kind: HeadwearKind = Field(description="A straw hat, a baker's hat, a band, a beret or a hijab.")
    colour: ClothColour = Field(
        default="own", description="Its cloth; `own` is the character's brick colour."
    )


class Glasses(Part):
    kind: GlassesKind = Field(default="round", description="The shape of the frame.")
    colour: ClothColour = Field(default="navy", description="Colour of the frame.")


class Beard(Part):
    kind: BeardKind = Field(description="How much beard.")
    colour: HairColour | None = Field(default=None, description="Left out: the colour of the hair.")


class Clothes(Part):
    kind: ClothesKind = Field(default="jumper", description="What the character wears.")
    colour: ClothColour = Field(
        default="teal", description="The main cloth; take one that stands off the card."
    )
    second: ClothColour = Field(default="cream", description="Apron, bib, pattern, shirt below or cords.")


class Portrait(Part):
    """A face: a few settings, one picture."""

    skin: int = Field(default=2, ge=0, le=7, description="Skin tone, 0 the lightest to 7 the darkest.")
    face: FaceShape = Field(default="oval", description="The shape of the face.")
    hair: Hair = Field(default=Hair(), description="Hair; a hijab hides it.")
    headwear: Headwear | None = Field(default=None, description="Something on the head.")
    glasses: Glasses | None = Field(default=None, description="Glasses.")
    beard: Beard | None = Field(default=None, description="A beard or a moustache.")
    age: int = Field(default=0, ge=0, le=3, description="Lines of the face: 0 young to 3 old.")
    freckles: bool = Field(default=False, description="Freckles on nose and cheeks.")
    lashes: bool = Field(default=False, description="Longer lashes.")
    nose: NoseShape = Field(default="soft", description="The shape of the nose.")
    expression: Expression = Field(
        default="smile", description="How the character looks at us; never frowning."
    )
    clothes: Clothes = Field(default=Clothes(), description="Clothes.")
    accessories: tuple[Accessory, ...] = Field(
        default=(), max_length=4, description="Things worn or held, four at most."
    )
    colour: BrickColour = Field(
        default="wheat", description="The card behind. In a role file leave it out: it is the role's colour."
    )

    @field_validator("accessories")
    @classmethod
    def each_accessory_once(cls, value: tuple[Accessory, ...]) -> tuple[Accessory, ...]:
        if len(set(value)) != len(value):
            raise ValueError("each accessory can be worn once")
        return value
