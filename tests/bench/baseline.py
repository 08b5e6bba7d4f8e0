"""What we are compared with: bare Flask-SocketIO on eventlet, the library's defaults, nothing stored, no game.

It does what every tutorial of a live board does: it looks whether the brick is one, and sends it to everybody there.
"""

import eventlet

eventlet.monkey_patch()

import sys  # noqa: E402

from flask import Flask, request  # noqa: E402
from flask_socketio import SocketIO, emit, join_room  # noqa: E402

app = Flask(__name__)
socketio = SocketIO(app, async_mode="eventlet")
rooms: dict[str, str] = {}
COLOURS = {"snow", "wheat", "poppy", "meadow", "lake", "plum"}


@app.get("/healthz")
def alive() -> dict[str, bool]:
    return {"ok": True}


@socketio.on("connect", namespace="/room")
def connected(auth: dict[str, str]) -> None:
    rooms[request.sid] = auth["code"]  # type: ignore[attr-defined]
    join_room(auth["code"])
    emit("layers", {"layers": {}})


@socketio.on("do", namespace="/room")
def done(brick: dict[str, object]) -> None:
    x, y = brick.get("x"), brick.get("y")
    if isinstance(x, int) and isinstance(y, int) and 0 <= x < 64 and 0 <= y < 64 and brick.get("colour") in COLOURS:
        emit("patch", brick, to=rooms[request.sid])  # type: ignore[attr-defined]


if __name__ == "__main__":
    socketio.run(app, port=int(sys.argv[1]))
