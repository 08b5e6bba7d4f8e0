"""A real server in a process of its own, on a port of its own, that can be killed and started again."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FACILITATOR_KEY = "the-facilitator-of-these-tests"
STARTS_WITHIN_S = 30


@dataclass(frozen=True)
class OpenRoom:
    """A room, and the keys to its desk and its projector."""

    code: str
    desk: str
    screen: str


@dataclass(frozen=True)
class SeatKey:
    seat: str
    key: str
    words: str


class Server:
    """`tree`: another copy of the program, with a mistake planted in it. `module`: what is run of it."""

    def __init__(self, data: Path, mode: str = "eventlet", tree: Path = ROOT, module: str = "server") -> None:
        self.data, self._tree, self._mode, self._module = data, tree, mode, module
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = data.parent / f"{data.name}.log"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Server:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.kill()

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    @property
    def exit_status(self) -> int | None:
        assert self._process
        return self._process.returncode

    @property
    def log(self) -> str:
        """What it said on the terminal, over all its lives."""
        return self._log.read_text(errors="replace")

    def start(self) -> None:
        """Returns once it answers."""
        command = [sys.executable, "-m", self._module, "--port", str(self.port), "--data", str(self.data)]
        chosen = {"TUTTI_NO_SETUP": "1", "TUTTI_FACILITATOR_KEY": FACILITATOR_KEY, "TUTTI_ASYNC_MODE": self._mode}
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                command, cwd=self._tree, env={**os.environ, **chosen}, stdout=log, stderr=log
            )
        until = time.monotonic() + STARTS_WITHIN_S
        try:
            while not self.answers():
                assert self._process.poll() is None, self.log
                assert time.monotonic() < until, f"it does not answer within {STARTS_WITHIN_S} s: {self.log}"
                time.sleep(0.02)
        except BaseException:
            self.kill()  # who waits in vain leaves nobody behind
            raise

    def answers(self) -> bool:
        try:
            return self.status("/healthz") == 200
        except OSError:
            return False

    def kill(self) -> None:
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """As a supervisor does for an upgrade."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._process and self._process.poll() is None:
            self._process.send_signal(how)
            self._process.wait()

    # --- the HTTP interface

    def status(self, path: str) -> int:
        try:
            with urllib.request.urlopen(self.url + path, timeout=5) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as refused:
            return refused.code

    def ask(self, method: str, path: str, body: Any = None, key: str = "") -> dict[str, Any]:
        """The answer as JSON, a refusal too."""
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {key}"} if key else {})}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                said: dict[str, Any] = json.loads(answer.read())
        except urllib.error.HTTPError as refused:
            said = json.loads(refused.read())
        return said

    def open_room(self, scenario: str = "free-build", sites: Sequence[str] = ()) -> OpenRoom:
        wish = {"scenario": scenario, "language": "en", "sites": list(sites)}
        said = self.ask("POST", "/api/rooms", wish, FACILITATOR_KEY)
        return OpenRoom(said["code"], said["keys"]["desk"], said["keys"]["screen"])

    def take_seat(self, room: OpenRoom, name: str = "Ada", site: str | None = None) -> SeatKey:
        said = self.ask("POST", f"/api/rooms/{room.code}/seats", {"name": name, "site": site})
        return SeatKey(said["seat"], said["key"], said["return_words"])

    def new_key(self, room: OpenRoom, kind: str, **of: str) -> str:
        """One that the desk hands out: a screen's or a relay's."""
        return str(self.ask("POST", f"/api/rooms/{room.code}/keys", {"kind": kind, **of}, room.desk)["key"])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
