"""Every message between a browser and a room (namespace `/room`), and what each one does.

    server → browser    layers {epoch, now, build, you?, layers: {of: {rev, doc}}}: a page of another build reloads
                        patch {layers: {of: {from, rev, patch}}} · drop {of, why}
    browser → server    do {id, name, with} · sync {have} · draft {step, run, field, rev, text}; each is answered

Connecting and disconnecting change nothing in a room. Commands from one connection are decided in their order, and
nobody else waits for them. Whatever is wrong is answered with a refusal; a fault with an incident number, and the room
lives on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from socketio.exceptions import ConnectionRefusedError as Refused

from server.game.outcome import Refusal, refuse
from server.game.scopes import ROOM
from server.game.writing import ANSWER_LENGTH
from server.live import strict_json
from server.live.gate import NAMESPACE, Gate
from server.live.messages import Documents, message, patch_json
from server.live.plausible import implausible
from server.live.presence import PresenceLayer
from server.live.rates import Bucket
from server.live.readers import PRESENCE, Reader, Readers
from server.rooms.keeper import Answer, Keeper
from server.rooms.ports import JournalUnavailable, LayerPatch
from server.rooms.registry import Identity, Rooms

ID_LENGTH = 64
MOST_DRAFT = 4 * ANSWER_LENGTH
Said = dict[str, Any]
Reply = Callable[[Said], None]
Missing = dict[str, list[LayerPatch] | None]
"""Layer → the patches that a reader lacks; None where the gap is large: the whole document."""

log = logging.getLogger("tutti.live")


class Wire:
    def __init__(
        self,
        server: Any,
        rooms: Rooms,
        readers: Readers,
        rates: dict[str, int],
        new_token: Callable[[], str],
        build: str = "",
    ):
        self._server, self._rooms, self._readers, self._build = server, rooms, readers, build
        self._rates, self._new_token = rates, new_token
        self.presence = PresenceLayer(rooms.clock, readers, self._send)
        self._documents = Documents()
        self._crowds: dict[tuple[str, str], Bucket] = {}  # (room, what is sent)
        server.on("connect", self.connect, namespace=NAMESPACE)
        server.on("disconnect", self.disconnect, namespace=NAMESPACE)
        answers = {"do": self._do, "sync": self._sync, "draft": self._draft}
        self.gate = Gate(server.eio, {name: self._answering(answer) for name, answer in answers.items()})

    # --- coming and going

    def connect(self, sid: str, environ: Any, auth: Any = None) -> None:
        keeper, key = self._door(auth)
        identity = self._rooms.who(keeper, key)
        if identity is None:
            raise _refused(refuse("seat/gone"))
        layers = self._layers(keeper, identity)
        engine_sid = self._server.manager.eio_sid_from_sid(sid, NAMESPACE)
        bucket = Bucket(self._rates["seat_rate"], self._rates["seat_burst"])
        reader = Reader(sid, engine_sid, keeper, identity, layers, self._rooms.clock.now(), bucket)
        for older in self._readers.elsewhere(reader):
            self._send(older, "drop", '{"of":"room","why":"seat/elsewhere"}')
            self._server.disconnect(older.sid, namespace=NAMESPACE)
        self._readers.add(reader)
        reader.layers = self._layers(keeper, identity)  # groups may have opened while the older line was being cut
        if self._rooms.who(keeper, key) is None:  # it ended while the older line was being cut
            self._readers.remove(sid)
            raise _refused(refuse("seat/gone"))
        same = auth.get("epoch") == keeper.row.epoch
        known = _known(auth.get("have") if same else None)
        self._send_missing(reader, known, self._missing(reader, known), greet=True)

    def _layers(self, keeper: Keeper, identity: Identity) -> tuple[str, ...]:
        return (*self._rooms.readable(keeper, identity), *((PRESENCE,) if identity.at_desk else ()))

    def regroup(self, room: str) -> None:
        """Who reads what has changed: each reader is sent the layers that are new to them, and told which to forget."""
        for reader in self._readers.of_room(room):
            before, reader.layers = reader.layers, self._layers(reader.keeper, reader.identity)
            for layer in set(before) - set(reader.layers):
                self._send(reader, "drop", strict_json.dumps({"of": layer}))
            fresh = [layer for layer in reader.layers if layer not in before]
            if fresh:
                self._send_whole(reader, [self._documents.json(reader.keeper, layer) for layer in fresh])

    def _door(self, auth: Any) -> tuple[Keeper, str]:
        """Who has no key is told the same whether there is such a room or not: here nobody slows who guesses codes."""
        if not isinstance(auth, dict) or not isinstance(auth.get("code"), str) or not isinstance(auth.get("key"), str):
            raise _refused(refuse("command/bad_data", field="auth"))
        try:
            keeper = self._rooms.find(auth["code"][:20].upper())
        except JournalUnavailable:
            raise _refused(refuse("store/unavailable")) from None
        if keeper is None:
            raise _refused(refuse("seat/gone"))
        return keeper, auth["key"][:200]

    def disconnect(self, sid: str, *reason: Any) -> None:
        reader = self._readers.remove(sid)
        if reader and not self._readers.of_room(reader.keeper.row.id):
            self._documents.forget(reader.keeper)
            for what in ("do", "draft"):
                self._crowds.pop((reader.keeper.row.id, what), None)

    def hang_up(self) -> None:
        """The server stops: nothing more is heard from anybody. Browsers come back to the next one by themselves."""
        for line in list(self._server.eio.sockets.values()):
            line.close(wait=False)

    # --- what browsers say

    def _do(self, reader: Reader, said: Said, reply: Reply) -> None:
        wrong = _bad_command(said) or self._too_fast(reader)
        actor = reader.identity.actor()
        if wrong or actor is None:
            reply(_refusal(wrong or refuse("command/forbidden")))
            return

        def told(answer: Answer) -> None:
            reply(_refusal(answer) if isinstance(answer, Refusal) else {"ok": True, "seq": answer.seq})

        device, data = reader.identity.key_hash, said.get("with") or {}
        self._rooms.act_then(reader.keeper, actor, device, said["id"], said["name"], data, told)

    def _sync(self, reader: Reader, said: Said, reply: Reply) -> None:
        """A small question may have a large answer: whole documents have their rate."""
        now, known = self._rooms.clock.now(), _known(said.get("have"))
        missing = self._missing(reader, known)
        wait = reader.wholes.wait(now / 1000) if None in missing.values() else 0
        if wait:
            reply({"now": now} | _refusal(refuse("command/slow_down", seconds=max(1, round(wait)))))
            return
        self._send_missing(reader, known, missing)
        reply({"now": now})

    def _draft(self, reader: Reader, said: Said, reply: Reply) -> None:
        reply(self._keep_draft(reader, said))

    def _keep_draft(self, reader: Reader, said: Said) -> Said:
        texts = all(isinstance(said.get(key), str) and len(said[key]) <= 60 for key in ("step", "run", "field"))
        text, rev = said.get("text"), said.get("rev")
        if not texts or not isinstance(text, str) or type(rev) is not int or not reader.identity.seat:
            return _refusal(refuse("command/bad_data", field="draft"))
        if len(text) > MOST_DRAFT:
            return _refusal(refuse("text/too_long", limit=ANSWER_LENGTH, length=len(text)))
        wrong = self._too_fast(reader, "draft")
        if wrong:
            return _refusal(wrong)
        self._rooms.keep_draft(reader.keeper, reader.identity.seat, said["step"], said["run"], said["field"], rev, text)
        return {"ok": True}

    def _answering(self, answer: Callable[[Reader, Said, Reply], None]) -> Callable[..., None]:
        """Every call is answered: who it is, is it plausible, and never an exception."""

        def answering(line: str, reply: Reply, said: Any = None, *more: Any) -> None:
            reader = self._readers.on_line(line)
            if reader is None:
                reply(_refusal(refuse("seat/gone")))
                return
            self._readers.hear(reader, self._rooms.clock.now())
            try:
                well_formed = isinstance(said, dict) and not more
                wrong = implausible(said) if well_formed else refuse("command/bad_data", field="")
                if wrong:
                    reply(_refusal(wrong))
                else:
                    answer(reader, said, reply)
            except Exception:
                incident = self._new_token()
                log.exception("incident %s", incident)
                reply(_refusal(refuse("room/fault", incident=incident)))

        return answering

    def _too_fast(self, reader: Reader, what: str = "do") -> Refusal | None:
        """At a bell everybody's drafts come at once: they take nothing from what people do."""
        now = self._rooms.clock.now() / 1000
        rate = self._rates["room_rate"]
        crowd = self._crowds.setdefault((reader.keeper.row.id, what), Bucket(rate, 2 * rate, patience=10**9))
        wait = reader.bucket.wait(now) or crowd.wait(now)
        if reader.bucket.spent:
            self._server.eio.disconnect(reader.engine_sid)  # the whole line: what is still in it is not read
        return refuse("command/slow_down", seconds=max(1, round(wait))) if wait else None

    # --- what browsers hear

    def _missing(self, reader: Reader, known: Said) -> Missing:
        shared = (layer for layer in reader.layers if layer != PRESENCE)
        return {layer: reader.keeper.missing(layer, known.get(layer)) for layer in shared}

    def _send_missing(self, reader: Reader, known: Said, missing: Missing, *, greet: bool = False) -> None:
        """What `reader`, who has the revisions `known`, has not got yet."""
        for group in reader.keeper.committed.get(ROOM, {}).get("groups", {}):
            if f"group:{group}" in known and f"group:{group}" not in reader.layers:  # it ended while they were away
                self._send(reader, "drop", strict_json.dumps({"of": f"group:{group}"}))
        for one in (one for patches in missing.values() for one in patches or ()):
            self._send(reader, "patch", f'{{"layers":{{{patch_json(one)}}}}}')
        whole = [self._documents.json(reader.keeper, layer) for layer, patches in missing.items() if patches is None]
        if PRESENCE in reader.layers:
            whole += self.presence.missing(reader, known.get(PRESENCE))
        if whole or greet:
            self._send_whole(reader, whole)

    def _send_whole(self, reader: Reader, whole: list[str]) -> None:
        you = {"you": reader.identity.bound} if reader.identity.bound else {}
        head = {"epoch": reader.keeper.row.epoch, "now": self._rooms.clock.now(), "build": self._build, **you}
        self._send(reader, "layers", f'{{{strict_json.dumps(head)[1:-1]},"layers":{{{",".join(whole)}}}}}')

    def _send(self, reader: Reader, name: str, said: str) -> None:
        self._server.eio.send_packet(reader.engine_sid, message(name, said))


def _known(have: Any) -> Said:
    return have if isinstance(have, dict) else {}


def _bad_command(said: Said) -> Refusal | None:
    command_id, name, data = said.get("id"), said.get("name"), said.get("with", {})
    if not isinstance(command_id, str) or not 0 < len(command_id) <= ID_LENGTH or not command_id.isascii():
        return refuse("command/bad_id", limit=ID_LENGTH)
    if not isinstance(name, str) or not name:
        return refuse("command/bad_data", field="name")
    if data is not None and not isinstance(data, dict):
        return refuse("command/bad_data", field="with")
    extra = set(said) - {"id", "name", "with"}
    return refuse("command/unknown_field", field=min(extra)[:40]) if extra else None


def _refusal(refusal: Refusal) -> Said:
    return {"ok": False, "refusal": refusal.as_json()}


def _refused(refusal: Refusal) -> Refused:
    return Refused(refusal.code, refusal.as_json())
