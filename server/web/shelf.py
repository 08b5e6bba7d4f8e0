"""What a facilitator finds on the shelf: the common library, which stays as it is, and their own scenarios."""

from __future__ import annotations

import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from server.authors.facilitators import Facilitator
from server.authors.scenarios import MOST_SCENARIOS, Conflict, Picture, Saving, Scenarios, Version, Written
from server.library.sharing import file_name, pack
from server.web.answers import decline, language
from server.web.offered import Library, cards_of, frozen_scenario
from server.web.reading import Reading

T = TypeVar("T")

OWN = "own-"
UPLOADED = "picture.webp"
WEBP = "image/webp"
KINDS = {".webp": WEBP, ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
MAKES_ID = 8


@dataclass(frozen=True, slots=True)
class Found:
    """A scenario's text; one that is common has no versions."""

    text: str
    mine: bool
    version: Version | None = None


class Shelf:
    def __init__(
        self, library: Library, scenarios: Scenarios, reading: Reading,
        known: Callable[[bool], Facilitator], now: Callable[[], int],
    ) -> None:  # fmt: skip
        self._library, self._scenarios, self._reading = library, scenarios, reading
        self._known, self._now = known, now

    def me(self, *, changes: bool = False) -> Facilitator:
        """Who asks; nobody else may go on."""
        return self._known(changes)

    def prepare(self) -> None:
        """A facilitator is in the studio: they may write."""
        self._reading.prepare()

    def cards(self, me: Facilitator) -> list[dict[str, Any]]:
        """The own ones first, the last saved before the others; then the common ones."""
        own = [
            {"id": one.id, "mine": True, "version": one.version.n, "saved_ms": one.version.saved_ms, **one.card}
            for one in self._scenarios.of(me.id)
        ]
        return [_with_picture(card) for card in (*own, *cards_of(self._library))]

    def read(self, me: Facilitator, id: str) -> Found:
        if not id.startswith(OWN):
            return Found(self._common(id), mine=False)
        found = self._own(self._scenarios.latest(id, me.id))
        return Found(found.text, mine=True, version=found.version)

    def frozen(self, me: Facilitator, id: str) -> dict[str, Any]:
        """As a room wants it; what cannot be played yet says why."""
        if not id.startswith(OWN):
            common = frozen_scenario(self._library, id)
            if common is None:
                raise decline("scenario/unknown")
            return common
        read = self._reading.freeze(self.read(me, id).text, id, language())
        if "problem" in read:
            raise decline("scenario/problem", **read["problem"])
        frozen: dict[str, Any] = read["frozen"]
        return frozen

    def create(self, me: Facilitator, text: str) -> str:
        id = f"{OWN}{secrets.token_hex(MAKES_ID)}"
        if not self._scenarios.create(id, me.id, self._saving(me, text)):
            raise decline("scenario/too_many", limit=MOST_SCENARIOS)
        return id

    def copy(self, me: Facilitator, id: str) -> str:
        made = self.create(me, self.read(me, id).text)
        picture = self.picture(me, id)
        if picture:
            self._scenarios.keep_picture(made, me.id, picture)
        return made

    def save(self, me: Facilitator, id: str, base: int, text: str, *, draft: bool = False) -> Version | Conflict:
        self._check_own(id)
        saved: Version | Conflict | None = self._scenarios.save(id, me.id, base, self._saving(me, text, draft))
        if saved is None:
            raise decline("scenario/unknown")
        return saved

    def share(self, me: Facilitator, id: str) -> tuple[str, bytes]:
        """(its file's name, what is in the file): the text, or a zip of the text and its picture."""
        text, picture = self.read(me, id).text, self.picture(me, id)
        title = next((one.card["title"] for one in self._scenarios.of(me.id) if one.id == id), id)
        name = file_name(title or id, language())
        packed = pack(text, (picture.file, picture.content) if picture else None)
        return f"{name}.{'zip' if picture else 'yaml'}", packed

    def take_in(self, me: Facilitator, raw: bytes) -> str:
        """Somebody's file becomes an own scenario."""
        taken = self._taken(self._reading.unpack(b64encode(raw).decode(), language()))
        id = self.create(me, taken["text"])
        if "picture" in taken:
            self._scenarios.keep_picture(id, me.id, _picture(**taken["picture"]))
        return id

    def picture(self, me: Facilitator, id: str) -> Picture | None:
        """Of an own one; the common ones have theirs beside their text."""
        if id.startswith(OWN):
            return self._scenarios.picture(id, me.id)
        beside = self._library.picture(id) if id in self._library.scenarios() else None
        return Picture(beside.name, KINDS[beside.suffix.lower()], beside.read_bytes()) if beside else None

    def keep_picture(self, me: Facilitator, id: str, raw: bytes | None) -> Picture | None:
        """None takes it away."""
        self._check_own(id)
        picture = _picture(**self._taken(self._reading.picture(b64encode(raw).decode()))) if raw else None
        if not self._scenarios.keep_picture(id, me.id, picture):
            raise decline("scenario/unknown")
        return picture

    def _taken(self, read: dict[str, Any]) -> dict[str, Any]:
        if "refusal" in read:
            raise decline(read["refusal"], **read["figures"])
        return read

    def delete(self, me: Facilitator, id: str) -> None:
        self._check_own(id)
        if not self._scenarios.delete(id, me.id):
            raise decline("scenario/unknown")

    def versions(self, me: Facilitator, id: str) -> list[Version]:
        return self._own(self._scenarios.versions(id, me.id))

    def version(self, me: Facilitator, id: str, n: int) -> tuple[Written, Written | None]:
        return self._own(self._scenarios.version(id, me.id, n))

    def changes(self, before: str, after: str) -> list[str]:
        return self._reading.changes(before, after)

    def _saving(self, me: Facilitator, text: str, draft: bool = False) -> Saving:
        return Saving(text, self._reading.card(text), me.name, self._now(), draft)

    def _check_own(self, id: str) -> None:
        if not id.startswith(OWN):
            raise decline("scenario/read_only" if id in self._library.scenarios() else "scenario/unknown")

    def _own(self, found: T | None) -> T:
        if found is None:
            raise decline("scenario/unknown")
        return found

    def _common(self, name: str) -> str:
        if name not in self._library.scenarios():
            raise decline("scenario/unknown")
        return self._library.text(name)


def _picture(content: str, file: str = UPLOADED) -> Picture:
    return Picture(file, WEBP, b64decode(content))


def _with_picture(card: dict[str, Any]) -> dict[str, Any]:
    """With the address of its picture, which changes when the scenario does."""
    if "picture" not in card:
        return card
    address = f"/api/scenarios/{card['id']}/picture?v={card.get('version', 1)}"
    return {**card, "picture": {**card["picture"], "address": address}}
