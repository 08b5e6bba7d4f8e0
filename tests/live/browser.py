"""A reader of a room over a real WebSocket: holds its layers by patches, as a page does, and notes all it hears."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from typing import Any

import socketio

from server.game.documents import apply

NAMESPACE = "/room"
PATIENCE_S = 10
Said = dict[str, Any]


def hearing_in_order(client: socketio.Client) -> socketio.Client:
    """As a browser does; the library gives each message a thread of its own, and the later one may be first."""
    engine = client.eio
    begin, one_by_one = engine.start_background_task, ThreadPoolExecutor(max_workers=1)

    def begin_or_call(target: Callable[..., Any], *args: Any, **named: Any) -> Any:
        if target == engine.handlers["message"]:
            return one_by_one.submit(target, *args)
        return begin(target, *args, **named)

    engine.start_background_task = begin_or_call
    return client


class Browser:
    """One connection. `heard`: (event, payload) in the order it came; acks are in it too, as `ack`."""

    _numbers = itertools.count()

    def __init__(self, url: str, code: str, key: str, **auth: Any) -> None:
        self._url, self._auth = url, {"code": code, "key": key, **auth}
        self.heard: list[tuple[str, Said]] = []
        self.layers: dict[str, Said] = {}
        self.revs: dict[str, int] = {}
        self.epoch = ""
        self.you: Said = {}
        self.gaps = 0
        self.refused: Any = None
        self.client = hearing_in_order(socketio.Client(reconnection=False, handle_sigint=False))
        heard: dict[str, Callable[[Said], None]] = {"layers": self._whole, "patch": self._patch, "drop": self._drop}
        for name, listener in heard.items():
            self.client.on(name, self._noting(name, listener), namespace=NAMESPACE)
        self.client.on("connect_error", self._not_let_in, namespace=NAMESPACE)

    def connect(self) -> Browser:
        """Returns once the first `layers` are here; raises ConnectionError when we are not let in."""
        self.client.connect(
            self._url, auth=self._auth, transports=["websocket"], namespaces=[NAMESPACE], wait_timeout=PATIENCE_S
        )
        until(lambda: "layers" in dict(self.heard), "the first layers")
        return self

    def __enter__(self) -> Browser:
        return self.connect()

    def __exit__(self, *of: object) -> None:
        self.close()

    def close(self) -> None:
        self.client.disconnect()

    @property
    def connected(self) -> bool:
        return NAMESPACE in self.client.namespaces

    @property
    def room(self) -> Said:
        return self.layers["room"]

    # --- saying

    def do(self, name: str, with_: Said | None = None, *, id: str = "") -> Said:
        """A command, and its answer."""
        return self.ask("do", {"id": id or self.fresh_id(), "name": name, "with": with_ or {}})

    def send(self, name: str, with_: Said | None = None, *, id: str = "") -> None:
        """A command whose answer is only noted."""
        said = {"id": id or self.fresh_id(), "name": name, "with": with_ or {}}
        self.client.emit("do", said, namespace=NAMESPACE, callback=lambda answer: self.heard.append(("ack", answer)))

    def ask(self, event: str, said: Any) -> Said:
        answers: list[Said] = []

        def answered(answer: Said) -> None:
            self.heard.append(("ack", answer))
            answers.append(answer)

        self.client.emit(event, said, namespace=NAMESPACE, callback=answered)
        until(lambda: answers, f"an answer to {event} {str(said)[:200]}")
        return answers[0]

    def sync(self, have: Any = None) -> Said:
        return self.ask("sync", {"have": self.revs if have is None else have})

    def draft(self, field: str, text: str, rev: int = 1) -> Said:
        now = self.room["now"]
        return self.ask("draft", {"step": now["step"], "run": now["run"], "field": field, "rev": rev, "text": text})

    @classmethod
    def fresh_id(cls) -> str:
        return f"c{next(cls._numbers)}"

    # --- hearing

    def _noting(self, name: str, listener: Callable[[Said], None]) -> Callable[[Said], None]:
        def noted(said: Said) -> None:
            listener(said)
            self.heard.append((name, said))

        return noted

    def _whole(self, said: Said) -> None:
        self.epoch = said["epoch"]
        self.you = said.get("you", self.you)
        for layer, one in said["layers"].items():
            self.layers[layer], self.revs[layer] = deepcopy(one["doc"]), one["rev"]

    def _patch(self, said: Said) -> None:
        for layer, one in said["layers"].items():
            if one["rev"] <= self.revs.get(layer, -1):
                continue
            if one["from"] != self.revs.get(layer):
                self.gaps += 1
                continue
            apply(self.layers[layer], one["patch"])
            self.revs[layer] = one["rev"]

    def _drop(self, said: Said) -> None:
        self.layers.pop(said["of"], None)

    def _not_let_in(self, said: Any) -> None:
        self.refused = said.get("data", said) if isinstance(said, dict) else said

    def patches(self) -> list[Said]:
        return [said for name, said in list(self.heard) if name == "patch"]


def refusal_of(answer: Said) -> str:
    return "" if answer.get("ok") else str(answer["refusal"]["code"])


def until(true: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
    """Waits for what another process does; no longer than it takes."""
    end = time.monotonic() + patience_s
    while not true():
        assert time.monotonic() < end, f"waited {patience_s} s for {what}"
        time.sleep(0.005)
