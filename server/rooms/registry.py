"""The rooms of this process: opening, finding, joining, acting."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from server.game.activity import Activity
from server.game.context import Actor
from server.game.opening import open_room
from server.game.outcome import Refusal, refuse
from server.game.rules import Rules
from server.game.scopes import ROOM, group_at, home_of, scope_of
from server.game.seats import screen_added
from server.rooms.keeper import Accepted, Answer, Keeper, Waiting
from server.rooms.ports import ChanceOf, Clock, CodeTaken, Ids, Journal, JournalUnavailable, Publisher, RoomRow
from server.rooms.tick import Tick
from server.runtime import Lock, spawn

KEPT_MS = 30 * 24 * 60 * 60 * 1000  # a room is deleted whole this long after it was opened
REST_AFTER_MS = 60 * 60 * 1000
MOST_DRAFTS = 20  # fields one seat writes in at a time; no activity has so many
SERVER = Actor("server")
KeyKind = Literal["desk", "screen", "relay"]


@dataclass(frozen=True, slots=True)
class Opened:
    code: str
    desk_key: str
    screen_key: str


@dataclass(frozen=True, slots=True)
class Seated:
    seat: str
    key: str
    return_words: str


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a key belongs to."""

    kind: Literal["seat", "desk", "screen", "relay"]
    seat: str
    key_hash: str
    group: str = ""  # a screen that shows one group
    site: str = ""  # a site's screen, or its relay
    screen: str = ""  # a projector page's id, by which the desk ends it

    @property
    def at_desk(self) -> bool:
        """The facilitator, or the relay of a site: both read what the desk reads and do what it may do."""
        return self.kind in ("desk", "relay")

    @property
    def bound(self) -> dict[str, str]:
        """The site or the group that the key is of, as its page is told."""
        return {name: of for name, of in (("site", self.site), ("group", self.group)) if of}

    def actor(self) -> Actor | None:
        """None for a screen: it only looks."""
        if self.kind == "seat":
            return Actor("seat", self.seat)
        return Actor("desk") if self.at_desk else None


class Rooms:
    def __init__(
        self, journal: Journal, publisher: Publisher, clock: Clock, ids: Ids, chance_of: ChanceOf,
        kinds: Mapping[str, Activity], limits: Mapping[str, int],
    ) -> None:  # fmt: skip
        self.journal, self.clock, self.ids = journal, clock, ids
        self.tick = Tick(journal, publisher)
        self._chance_of, self._kinds, self._limits = chance_of, kinds, limits
        self._live: dict[str, Keeper] = {}
        self._loading = Lock()

    def open(
        self, scenario: Mapping[str, Any], *, language: str, title: str, sites: list[str], owner: str = "",
        apart: bool = False,
    ) -> Opened | Refusal:  # fmt: skip
        """A new room of a frozen scenario, with a key for its desk and one for its projector. `apart`: a rehearsal."""
        if len(self._live) >= self._limits.get("rooms", 10**6):
            return refuse("room/too_many", limit=self._limits["rooms"])
        try:
            row = self._new_row(title, owner, apart)
        except JournalUnavailable:
            return refuse("store/unavailable")
        code = row.code
        opened = open_room(
            scenario, code=code, language=language, title=title, seed=self.ids.key(), sites=sites,
            kept_until=row.delete_after_ms,
        )  # fmt: skip
        desk, screen = self.ids.key(), self.ids.key()
        keyed = opened.touching("vault", {"keys": {hashed(row.id, desk): {"kind": "desk"}}})
        keeper = self._keeper(row)
        keeper.open_with(keyed.and_then(screen_added(hashed(row.id, screen), "k1", self.clock.now(), {})))
        answer = self._act(keeper, SERVER, "server", "open", "open_room", {})
        if isinstance(answer, Refusal):
            return answer
        self._live[code] = keeper
        return Opened(code, desk, screen)

    def _new_row(self, title: str, owner: str, apart: bool) -> RoomRow:
        now = self.clock.now()
        while True:
            row = RoomRow(self.ids.token(), self.ids.code(), title, now, now + KEPT_MS, self.ids.token(), owner, apart)
            try:
                self.journal.create_room(row)
            except CodeTaken:
                continue
            return row

    def _keeper(self, row: RoomRow) -> Keeper:
        return Keeper(row, Rules(self._kinds), self.clock, self._chance_of, self.ids, self._limits)

    def find(self, code: str) -> Keeper | None:
        """The keeper of the room with this code; read from the journal when it is not live yet.

        Raises `JournalUnavailable` when the store cannot be read now.
        """
        if code in self._live:
            self._live[code].visited_ms = self.clock.now()
            return self._live[code]
        row = self.journal.find_room(code)
        if row is None:
            return None
        with self._loading:
            if code not in self._live:
                loaded = self._load(row)
                if not loaded.seq:
                    return None  # the server died between making its row and opening it
                self._live[code] = loaded
        return self._live[code]

    def _load(self, row: RoomRow) -> Keeper:
        keeper = self._keeper(row)
        keeper.follow(self.journal.read(row.id))
        keeper.start_over()
        for run in keeper.open_runs():
            for seat, field, rev, text in self.journal.drafts(row.id, run):
                keeper.drafts[seat, run, field] = (rev, text)
        return keeper

    def rest(self, is_visited: Callable[[str], bool]) -> None:
        """Forget the rooms that nobody has visited for an hour; who comes back finds them in the journal.

        `is_visited`: is anybody connected to the room with this id?
        """
        now = self.clock.now()
        for code, keeper in list(self._live.items()):
            if is_visited(keeper.row.id):
                keeper.visited_ms = now
            elif now - keeper.visited_ms > REST_AFTER_MS and keeper.is_quiet():
                del self._live[code]

    def delete(self, row: RoomRow) -> None:
        """The room is gone whole, from the disk and from here; whoever is still in it is cut off."""
        with self._loading:  # nobody reads it in the middle
            self.journal.delete_room(row.id)
            keeper = self._live.pop(row.code, None)
        if keeper:
            self.tick.publisher.revoke(row.id, list(keeper.committed.get("vault", {}).get("keys", {})))

    def live(self) -> list[Keeper]:
        return list(self._live.values())

    def rows(self) -> list[RoomRow]:
        return self.journal.rooms()

    def ok(self) -> bool:
        return self.journal.ok()

    # --- who is it, what may they read

    def who(self, keeper: Keeper, key: str) -> Identity | None:
        key_hash = hashed(keeper.row.id, key)
        found = keeper.committed.get("vault", {}).get("keys", {}).get(key_hash)
        if found is None:
            return None
        about = {of: found.get(of, "") for of in ("seat", "group", "site", "screen")}
        return Identity(found["kind"], key_hash=key_hash, **about)

    def readable(self, keeper: Keeper, identity: Identity) -> list[str]:
        return layers_for(keeper.committed.get(ROOM, {}), identity)

    # --- acting

    def act(
        self, keeper: Keeper, actor: Actor, device: str, command_id: str, name: str, data: Mapping[str, Any]
    ) -> Accepted | Refusal:
        """One command: decided in order, on disk and published before this comes back."""
        try:
            self._learn(keeper, actor, name, data)
            answer = self._act(keeper, actor, device, command_id, name, data)
            self._forget(keeper)
        except JournalUnavailable:
            return refuse("store/unavailable")
        return answer

    def act_then(
        self, keeper: Keeper, actor: Actor, device: str, command_id: str, name: str, data: Mapping[str, Any],
        then: Callable[[Answer], None],
    ) -> None:  # fmt: skip
        """The same, and `then` is told the answer: it must not wait. Decided in the order of the calls."""

        def told(answer: Answer) -> None:
            if keeper.must_forget():
                spawn(lambda: then(self._once_forgotten(keeper, answer)))
            else:
                then(answer)

        try:
            self._learn(keeper, actor, name, data)
        except JournalUnavailable:
            then(refuse("store/unavailable"))
        else:
            self.tick.take(keeper, Waiting(actor, device, command_id, name, data, digest(name, data)), told)

    def _once_forgotten(self, keeper: Keeper, answer: Answer) -> Answer:
        try:
            self._forget(keeper)
        except JournalUnavailable:
            return refuse("store/unavailable")
        return answer

    def _learn(self, keeper: Keeper, actor: Actor, name: str, data: Mapping[str, Any]) -> None:
        secret = keeper.lacks_secret(actor, name, data)
        if secret:
            keeper.anonymity.learn(secret, self.journal.secret(keeper.row.id, secret))

    def _act(
        self, keeper: Keeper, actor: Actor, device: str, command_id: str, name: str, data: Mapping[str, Any]
    ) -> Accepted | Refusal:
        return self.tick.act(keeper, Waiting(actor, device, command_id, name, data, digest(name, data)))

    def _forget(self, keeper: Keeper) -> None:
        """What is revealed or over needs its key no more, nor anybody's unsent writing: destroy both."""
        for secret in keeper.anonymity.over(keeper.committed, keeper.working):
            self.journal.forget_secret(keeper.row.id, secret)
            keeper.anonymity.forget(secret)
        for run in keeper.old_drafts():
            self.journal.drop_drafts(keeper.row.id, run)

    # --- the door

    def take_seat(self, keeper: Keeper, names: list[str], site: str | None, bot: str | None = None) -> Seated | Refusal:
        key, words = self.ids.key(), self.ids.words(keeper.committed["room"]["language"])
        key_hash = hashed(keeper.row.id, key)
        data = {"names": names, "key_hash": key_hash, "words_hash": hashed(keeper.row.id, fold(words))}
        data |= {name: value for name, value in {"site": site, "bot": bot}.items() if value}
        answer = self._act(keeper, SERVER, "door", key_hash, "take_seat", data)
        if isinstance(answer, Refusal):
            return answer
        return Seated(keeper.committed["vault"]["keys"][key_hash]["seat"], key, words)

    def return_to(self, keeper: Keeper, words: str) -> Seated | Refusal:
        """Three words bring a person back to their seat: a new key, and the old ones end."""
        wanted = hashed(keeper.row.id, fold(words))
        seats = keeper.committed["vault"]["words"]
        seat = next((seat for seat, words_hash in seats.items() if words_hash == wanted), None)
        if seat is None:
            return refuse("seat/unknown")
        key = self.ids.key()
        key_hash = hashed(keeper.row.id, key)
        data = {"seat": seat, "key_hash": key_hash}
        answer = self._act(keeper, SERVER, "door", key_hash, "return_to_seat", data)
        return answer if isinstance(answer, Refusal) else Seated(seat, key, words)

    def new_words(self, keeper: Keeper, seat: str) -> str | Refusal:
        """New return words for `seat`: the facilitator gives it to another device."""
        words = self.ids.words(keeper.committed["room"]["language"])
        data = {"seat": seat, "words_hash": hashed(keeper.row.id, fold(words))}
        answer = self._act(keeper, SERVER, "door", self.ids.token(), "change_words", data)
        return answer if isinstance(answer, Refusal) else words

    def new_key(
        self, keeper: Keeper, kind: KeyKind, site: str | None = None, group: str | None = None
    ) -> str | Refusal:
        """One more key: the facilitator comes from another browser, opens a screen, or lets in a site's relay."""
        key = self.ids.key()
        key_hash = hashed(keeper.row.id, key)
        data = {"kind": kind, "key_hash": key_hash, "site": site, "group": group}
        answer = self._act(keeper, SERVER, "door", key_hash, "add_key", data)
        return answer if isinstance(answer, Refusal) else key

    # --- unsent writing

    def keep_draft(self, keeper: Keeper, seat: str, step: str, run: str, field: str, rev: int, text: str) -> None:
        """The newest wins; an empty one is gone. Kept for the bell, never shown to anybody else.

        What comes for a run that is over is late, and one of a group is for its members: nobody will ask for it.
        """
        if not keeper.is_written(run) or scope_of(run) not in (ROOM, home_of(keeper.committed[ROOM], seat)):
            return
        known = keeper.drafts.get((seat, run, field))
        if known and known[0] >= rev:
            return
        if not known and sum(of == seat for of, _, _ in keeper.drafts) >= MOST_DRAFTS:
            return
        keeper.drafts[seat, run, field] = (rev, text)
        if text:
            self.journal.save_draft(keeper.row.id, seat, step, run, field, rev, text)
        else:
            self.journal.drop_drafts(keeper.row.id, run, seat, field)


def layers_for(room: Mapping[str, Any], identity: Identity) -> list[str]:
    """The layers this reader may read, in a fixed order; a group's: its members, its screen, the desk.

    A site's screen reads a group's layer as long as the groups are apart and there is one group at its site.
    """
    if identity.at_desk:
        return [ROOM, "desk", *(f"group:{group}" for group in room.get("groups", {}))]
    own = [f"seat:{identity.seat}"] if identity.kind == "seat" else []
    group = identity.group or room.get("seats", {}).get(identity.seat, {}).get("group")
    if identity.site:
        group = group_at(room, identity.site)
    return [ROOM, *own, *([f"group:{group}"] if group in room.get("groups", {}) else [])]


def hashed(room: str, secret: str) -> str:
    """What is kept of a key. Keys have 128 random bits or more, so a plain hash is enough; the room is its salt."""
    return "h" + hashlib.sha256(f"{room}/{secret}".encode()).hexdigest()[:40]


def digest(name: str, data: Mapping[str, Any]) -> str:
    """What tells a repeated command from another one under the same id."""
    return hashlib.sha256(_sorted_json([name, data]).encode()).hexdigest()[:16]


_sorted_json = json.JSONEncoder(sort_keys=True, separators=(",", ":"), default=str).encode


def fold(words: str) -> str:
    """Return words as they are compared: case, accents' form and spacing do not matter."""
    bare = unicodedata.normalize("NFD", words.casefold().replace("-", " "))
    return " ".join("".join(c for c in bare if unicodedata.category(c) != "Mn").split())
