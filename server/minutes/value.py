"""The minutes as one value for one reader: everything is worded or counted, nothing refers to anything hidden."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Way = Literal["aloud", "all", "one", "asked", "review"]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Person(Part):
    """Who held a seat, as they agreed to be named. A shared seat holds several people."""

    name: str
    people: int
    characters: tuple[str, ...] = ()
    site: str = ""
    bot: bool = False


class Character(Part):
    id: str
    name: str
    trade: str
    colour: str
    player: str
    portrait: dict[str, Any] = Field(default_factory=dict, exclude=True)


class Load(Part):
    """What one brought to a building."""

    by: str
    colour: str
    bricks: int


class Building(Part):
    id: str
    plan: str
    name: str
    whose: str
    sentence: str = ""
    opened_by: str
    builders: tuple[str, ...]
    loads: tuple[Load, ...] = ()
    wanted: int
    finished: bool
    by_hand: bool = False
    sprint: int = 0
    verdict: Literal["yes", "no", ""] = ""
    why: str = ""


class Bond(Part):
    """Two who brought bricks to the same buildings; `a` and `b` are places in `builders` of the minutes."""

    a: int
    b: int
    bricks: int
    buildings: int


class Builder(Part):
    name: str
    colour: str = ""
    portrait: dict[str, Any] = Field(default_factory=dict, exclude=True)


class Need(Part):
    whose: str
    building: str
    text: str
    hidden: str = ""  # what only this character knew, where the reader may know it
    private: bool = False  # … and where not everybody may
    ways: tuple[Way, ...] = ()  # how it was told, first to last; none: it was never told
    outcome: Literal["met", "refused", "built", "begun", "waiting"]


class Wish(Part):
    """What one asked of another."""

    by: str
    to: str
    what: Literal["brick", "need", "power"]
    colour: str = ""
    building: str = ""
    times: int
    answered: int


class Gift(Part):
    """Bricks put into another's hand, or carried to another's building."""

    by: str
    to: str
    colour: str
    bricks: int
    building: str = ""


class Power(Part):
    by: str
    text: str
    building: str = ""


class Floor(Part):
    """How often one had the floor: in play as a character, in a round as themselves."""

    who: str
    place: Literal["play", "round"]
    turns: int
    passed: int = 0
    group: str = ""  # where the same character was played in several


class Choice(Part):
    text: str
    votes: int = 0
    chosen: bool = False
    objections: tuple[str, ...] = ()


class Happening(Part):
    """`then`: what the author tells of it; `did`: what it did to the city, in figures."""

    title: str
    group: str = ""
    text: str
    answer: Literal["vote", "consent", "free"] = "vote"
    choices: tuple[Choice, ...]
    then: str = ""
    did: dict[str, int] = Field(default_factory=dict)


class Quote(Part):
    text: str
    by: str = ""


class Answers(Part):
    """What was written in one field of one step, or said in one round."""

    step: str
    kind: str
    field: str
    question: str = ""
    quotes: tuple[Quote, ...]


class Moment(Part):
    """One start of a step."""

    title: str
    part: str = ""
    kind: str
    start: AwareDatetime
    end: AwareDatetime | None = None
    planned_s: int = 0
    added_s: int = 0
    paused_s: int = 0


class Outcome(Part):
    won: bool
    needs: int
    needs_met: int
    enough: int
    dials: dict[str, int]


class Listed(Part):
    """A thing of a list, and what is said of it."""

    title: str
    lines: tuple[str, ...] = ()


class Extra(Part):
    """An activity's own part; `decides`: it stands with the decisions."""

    title: str
    decides: bool = False
    lines: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    picture: str = Field("", exclude=True)
    caption: str = ""
    entries: tuple[Listed, ...] = ()


class City(Part):
    """One city: what was built, by whom together, what was needed, asked and given."""

    outcome: Outcome | None = None
    sprint: int = 0
    buildings: tuple[Building, ...] = ()
    town: dict[str, Any] | None = None
    free_bricks: int = 0
    builders: tuple[Builder, ...] = ()
    bonds: tuple[Bond, ...] = ()
    needs: tuple[Need, ...] = ()
    asked: tuple[Wish, ...] = ()
    given: tuple[Gift, ...] = ()
    powers: tuple[Power, ...] = ()


class GroupCity(City):
    """The city of one group, where several were built side by side."""

    group: str


class Minutes(City):
    minutes: Literal[1] = 1
    language: str
    title: str
    code: str
    scenario: str
    start: AwareDatetime | None = None
    end: AwareDatetime | None = None
    ended: bool = False
    erased_on: AwareDatetime | None = None
    sites: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    characters: tuple[Character, ...] = ()
    cities: tuple[GroupCity, ...] = ()
    floor: tuple[Floor, ...] = ()
    happenings: tuple[Happening, ...] = ()
    decisions: tuple[Quote, ...] = ()
    answers: tuple[Answers, ...] = ()
    time_line: tuple[Moment, ...] = ()
    extras: tuple[Extra, ...] = ()
