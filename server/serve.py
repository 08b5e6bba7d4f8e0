"""Starts the server: looks first at everything that could stop it, and says in one sentence what to do."""

import errno
import fcntl
import os
import signal
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import segno
from rich.console import Console

from server import runtime
from server.settings import CannotStart, Settings

LOCK = "server.lock"


class App(Protocol):
    """What the composition root gives us (server/app.py)."""

    @property
    def facilitator_link(self) -> str: ...

    def serve(self, on_ready: Callable[[], None], stop: runtime.Stop) -> None: ...


def serve(settings: Settings) -> None:
    """Returns when the server was stopped; raises CannotStart when it could not run."""
    check_port(settings.host, settings.port)
    with only_server_on(settings.data):
        app = _made(settings)
        stop = runtime.Stop(signal.SIGINT, signal.SIGTERM)
        app.serve(lambda: announce(settings, app.facilitator_link), stop)
        print("Tutti has stopped. Everything is kept.", file=sys.stderr)


def _made(settings: Settings) -> App:
    from server.app import create_app
    from server.web import assets

    try:
        assets.current()
    except assets.AssetsError as problem:
        raise CannotStart(str(problem)) from problem
    return create_app(settings)


def check_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CannotStart(_about_port(host, port, error)) from error


def _about_port(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} is already in use, perhaps by another Tutti: "
            f"stop that one, or choose another port, for example --port {port + 1}."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"Tutti has no right to port {port}: choose one above 1023, for example --port 8000."
    return f"Tutti cannot listen on {host} ({error.strerror}): choose an address of this machine with --host."


@contextmanager
def only_server_on(data: Path) -> Iterator[None]:
    """Holds the folder for this process; the system lets go of it when the process ends, however it ends."""
    _check_writable(data)
    with (data / LOCK).open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            lock.seek(0)
            process = lock.read().strip() or "unknown"
            raise CannotStart(
                f"Another Tutti (process {process}) already serves {data}: "
                "stop it, or choose another folder with --data."
            ) from error
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield


def _check_writable(data: Path) -> None:
    try:
        data.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data):
            pass
        (data / LOCK).touch()
    except OSError as error:
        raise CannotStart(
            f"Tutti cannot write in the folder {data} ({error.strerror}): "
            "give it a folder it may write to, for example --data ~/tutti-data."
        ) from error


def announce(settings: Settings, facilitator_link: str) -> None:
    out = Console(highlight=False, soft_wrap=True)
    out.print(f"\n[bold]Tutti is ready.[/bold]\n\n  Players go to   {settings.public_url}", markup=True)
    out.print(f"  You sign in at  {facilitator_link}\n                  (this link works once)\n")
    if settings.lan:
        segno.make(settings.public_url).terminal(out=sys.stdout, compact=True)
        out.print()
    if settings.beyond_this_machine and not settings.encrypted:
        out.print(
            "  Note: what people write travels this network unencrypted. "
            "On the Internet, put a server with https before Tutti (see README)."
        )
    out.print("  Ctrl+C stops it; everything is kept.\n")
    sys.stdout.flush()
