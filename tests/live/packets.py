"""Engine.IO packets by hand, right ones and wrong ones: what no well-made client would send."""

from __future__ import annotations

import json
from typing import Any

import websocket

PATIENCE_S = 10
CLOSE = "1"


class RawLine:
    """A WebSocket to /socket.io. It answers the server's pings, else it says only what it is told to."""

    def __init__(self, url: str, **options: Any) -> None:
        address = url.replace("http://", "ws://") + "/socket.io/?EIO=4&transport=websocket"
        self.socket = websocket.create_connection(address, timeout=PATIENCE_S, suppress_origin=True, **options)
        self.hello = self.hear()
        assert self.hello.startswith("0{"), self.hello

    def __enter__(self) -> RawLine:
        return self

    def __exit__(self, *of: object) -> None:
        self.socket.close()

    def say(self, packet: str) -> None:
        self.socket.send(packet)

    def hear(self) -> str:
        """The next packet but pings; empty when the server closed the line, with or without a word."""
        while True:
            try:
                packet = self.socket.recv()
            except (websocket.WebSocketConnectionClosedException, websocket.WebSocketProtocolException, OSError) as end:
                if isinstance(end, TimeoutError):
                    raise
                return ""
            text = packet.decode() if isinstance(packet, bytes) else str(packet)
            if text == CLOSE:
                return ""
            if text != "2":
                return text
            self.socket.send("3")

    def enter(self, code: str, key: str) -> None:
        """Into the room: returns after its `layers`."""
        self.say("40/room," + json.dumps({"code": code, "key": key}))
        while not (packet := self.hear()).startswith('42/room,["layers"'):
            assert packet, "not let in"

    def do(self, number: int, command: str) -> None:
        """A command as JSON text: it need not be good JSON."""
        self.say(f'42/room,{number}["do",{command}]')

    def answer_to(self, number: int) -> dict[str, Any]:
        """What `number` was answered."""
        start = f"43/room,{number}["
        while not (packet := self.hear()).startswith(start):
            assert packet, f"the line was closed, {number} is not answered"
        answer: dict[str, Any] = json.loads(packet[len(start) - 1 :])[0]
        return answer

    def until_closed(self) -> list[str]:
        """All that comes before the server closes the line."""
        heard = []
        while packet := self.hear():
            heard.append(packet)
        return heard
