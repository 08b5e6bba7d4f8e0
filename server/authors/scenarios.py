"""An author's scenarios: texts with all their versions. What two people save at once lies side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

MOST_SCENARIOS = 300  # of one facilitator
MOST_VERSIONS = 300  # of one scenario; then the oldest go
SITTING_MS = 10 * 60 * 1000  # what is saved by itself while one writes is kept once in this time

Card = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Version:
    """`by`: the name of who saved it, empty at home. `beside`: it changed a version that was no longer the latest."""

    n: int
    saved_ms: int
    by: str
    beside: bool = False
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """A scenario as it lies on the shelf."""

    id: str
    version: Version
    card: Card


@dataclass(frozen=True, slots=True)
class Written:
    """One version with its text."""

    version: Version
    text: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody was first: theirs is the latest, and what was to be saved is kept beside it, as version `yours`."""

    theirs: Written
    yours: int


@dataclass(frozen=True, slots=True)
class Picture:
    file: str
    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Saving:
    """What is to be kept: by whom, when, and what its card will show. `draft`: it was saved by itself."""

    text: str
    card: Card
    by: str
    at_ms: int
    draft: bool = False


class Scenarios(Protocol):
    """Each call is of one owner: what belongs to somebody else is as good as not there (None, False)."""

    def of(self, owner: str) -> list[Kept]:
        """The last saved first."""

    def create(self, id: str, owner: str, saving: Saving) -> bool:
        """False where the owner has `MOST_SCENARIOS` already."""

    def latest(self, id: str, owner: str) -> Written | None: ...
    def versions(self, id: str, owner: str) -> list[Version] | None:
        """The newest first."""

    def version(self, id: str, owner: str, n: int) -> tuple[Written, Written | None] | None:
        """The version, and the one before it."""

    def save(self, id: str, owner: str, base: int, saving: Saving) -> Version | Conflict | None:
        """The new latest version; `base` is the one that was changed. The same text again is the same version."""

    def delete(self, id: str, owner: str) -> bool:
        """With all its versions and its picture: gone from the disk too."""

    def picture(self, id: str, owner: str) -> Picture | None: ...
    def keep_picture(self, id: str, owner: str, picture: Picture | None) -> bool:
        """None: it has no picture any more."""
