"""The part of the seam that has sockets in its hands: who is served, and what lies under a WebSocket."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, cast

from server.runtime import Readable, Stop, mode


class Wire:
    """The socket under a WebSocket, written without waiting where that is possible. Who waits in it holds `lock`."""

    __slots__ = ("_green", "_plain", "_readable", "lock")

    def __init__(self, green: Any, plain: Any, lock: Any) -> None:
        self._green, self._plain, self.lock = green, plain, lock
        self._readable = Readable(plain.fileno())

    def is_taken(self) -> bool:
        """Somebody waits in the middle of a frame; who does not wait needs no lock, for nobody comes between."""
        return cast(bool, self.lock.locked())

    def send(self, frame: bytes) -> int:
        """How many bytes of `frame` were taken at once; all of them where the line is broken, for nobody waits."""
        try:
            return cast(int, self._plain.send(frame))
        except BlockingIOError:
            return 0
        except OSError:
            return len(frame)  # its reader notices and ends it

    def take(self, most: int) -> bytes:
        """Wait for what comes; nothing when the line is closed. Who says nothing for too long the pings find."""
        while self._plain.fileno() >= 0:
            self._readable.wait()
            with suppress(BlockingIOError):
                return cast(bytes, self._plain.recv(most))
        return b""

    def end(self) -> None:
        """Nothing more is taken."""
        self._readable.end()

    def send_all(self, frame: bytes) -> None:
        """Wait until `frame` is taken; raises OSError when it is not in time."""
        self._green.sendall(frame)

    def cut(self) -> None:
        with suppress(OSError):
            self._plain.shutdown(socket.SHUT_RDWR)


def wire_of(web_socket: Any) -> Wire | None:
    """What is under `web_socket`, where this mode can write to it at once."""
    if mode() != "eventlet":
        return None
    return Wire(web_socket.socket, web_socket.socket.fd, web_socket._sendlock)


def serve_wsgi(app: Any, host: str, port: int, on_listening: Callable[[], None], stop: Stop) -> None:
    """Serve `app` until `stop` is told. `on_listening` is called once connections are taken. Returns at once when no
    more are taken: those that are open are neither closed nor waited for.

    Small messages leave at once (TCP_NODELAY, which accepted sockets inherit): otherwise an answer that follows a
    patch waits 40 ms for the other side's acknowledgement of that patch.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=1024)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    end = _serving(app, host, port, listener, stop)
    on_listening()
    stop.wait()
    end()
    listener.close()


def _serving(app: Any, host: str, port: int, listener: socket.socket, stop: Stop) -> Callable[[], object]:
    """Takes connections beside the caller; what it returns ends that. If it ends by itself, `stop` is told."""
    if mode() == "eventlet":
        import eventlet
        from eventlet import wsgi

        taking = eventlet.spawn(wsgi.server, listener, app, log_output=False, debug=False)
        taking.link(lambda _: stop.tell())
        return cast(Callable[[], object], taking.kill)  # it would wait for every open line; nobody waits for it
    if mode() == "gevent":
        from gevent import pywsgi

        server = pywsgi.WSGIServer(listener, app, log=None, error_log=None)
        server.start()
        return cast(Callable[[], object], server.close)
    from werkzeug.serving import make_server

    plain = make_server(host, port, app, threaded=True, fd=listener.fileno())
    threading.Thread(target=plain.serve_forever, daemon=True).start()
    return plain.shutdown
