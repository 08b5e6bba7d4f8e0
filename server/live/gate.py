"""The gate between the transport and Socket.IO: what is not one of our packets never gets in.

The library answers malformed packets with tracebacks or silence, lets a browser call our lifecycle handlers by sending
events of their names, and cuts the line without a word when a message is too large. Here each gets its answer.

Our own three events are read and answered here too: entering and leaving a room is the library's, the rest is a call.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from server.game.outcome import Refusal, refuse
from server.live import strict_json

MOST_BYTES = 65_536
MOST_MISTAKES = 3
NAMESPACE = "/room"
EVENT = re.compile(r'2/room,(\d{1,9})?\["([^"\\]{1,40})"[,\]]')
OTHER = re.compile(r"0/room,\{|0/room,?$|1/room,?$|3/room,\d{1,9}\[")
Answers = Mapping[str, Callable[..., None]]
"""The event's name → what answers it: (line, what takes the answer, what was said). It may answer later."""

log = logging.getLogger("tutti.live")


class Gate:
    """Stands where engine.io hands messages to Socket.IO."""

    def __init__(self, engine: Any, answers: Answers) -> None:
        self._engine, self._answers = engine, answers
        self._inside: Callable[[str, Any], Any] = engine.handlers["message"]
        self._leave: Callable[[str, Any], Any] = engine.handlers["disconnect"]
        self._mistakes: dict[str, int] = {}
        engine.on("message", self.pass_through)
        engine.on("disconnect", self._left)

    def pass_through(self, sid: str, packet: Any) -> None:
        if not isinstance(packet, str):
            self._engine.disconnect(sid)  # nothing here is binary
            return
        event = EVENT.match(packet)
        refusal = self._refusal(packet, event)
        if refusal and event:
            self._refuse(sid, event[1], refusal)
        elif event:
            self._hear(sid, packet, event)
        elif OTHER.match(packet) or packet.startswith("0/"):
            self._read(sid, None, self._inside, sid, packet)
        else:
            self._mistake(sid)

    def _hear(self, sid: str, packet: str, event: re.Match[str]) -> None:
        said = self._read(sid, event[1], strict_json.loads, packet[event.start(2) - 2 :])
        if said is None:
            return
        self._answers[event[2]](sid, partial(self._answer, sid, event[1]), *said[1:])

    def _answer(self, sid: str, ack: str | None, answer: dict[str, Any]) -> None:
        if ack is not None:
            self._engine.send(sid, f"3{NAMESPACE},{ack}[{strict_json.dumps(answer)}]")

    def _read(self, sid: str, ack: str | None, read: Callable[..., Any], *packet: str) -> Any:
        """What `read` makes of the packet; None when it cannot be read, which was answered or counted then."""
        try:
            return read(*packet)
        except strict_json.NotANumber:
            self._refuse(sid, ack, refuse("command/not_a_number"))
        except RecursionError:
            self._refuse(sid, ack, refuse("command/too_deep", limit=8))
        except (ValueError, KeyError, IndexError, TypeError, AttributeError):
            log.info("a packet could not be read", exc_info=True)
            self._mistake(sid)
        return None

    def _refuse(self, sid: str, ack: str | None, refusal: Refusal) -> None:
        """Answer the event that asked for it; count one that did not."""
        if ack is None:
            self._mistake(sid)
        else:
            said = strict_json.dumps([{"ok": False, "refusal": refusal.as_json()}])
            self._engine.send(sid, f"3{NAMESPACE},{ack}{said}")

    def _mistake(self, sid: str) -> None:
        self._mistakes[sid] = self._mistakes.get(sid, 0) + 1
        if self._mistakes[sid] >= MOST_MISTAKES:
            self._engine.disconnect(sid)

    def _left(self, sid: str, reason: Any) -> None:
        """Also who never came into a room."""
        self._mistakes.pop(sid, None)
        self._leave(sid, reason)

    def _refusal(self, packet: str, event: re.Match[str] | None) -> Refusal | None:
        if len(packet) > MOST_BYTES // 4 and len(packet.encode("utf-8", "surrogatepass")) > MOST_BYTES:
            return refuse("command/too_large", limit=MOST_BYTES)
        if event and event[2] not in self._answers:
            return refuse("command/unknown", name=event[2])
        return None
