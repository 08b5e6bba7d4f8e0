"""The seam to eventlet, gevent and threads: only this and `sockets.py` import them or ask which of them runs.

`patch` comes before every other import of the program. Two worlds meet here. On *the hub* live the green
threads (real ones in threading mode); `spawn`, `sleep`, `Queue`, `Event` and `Lock` are theirs. A *native*
thread is one of the operating system, and must never touch a lock of the hub: that includes logging, whose
locks are green. It takes work from a `NativeQueue` and hands results back through a `HubInbox`.
"""

# What a native thread needs is taken here, before anything is patched.
import os
import queue
import signal
import threading
import warnings
from _queue import SimpleQueue as NativeQueue
from _thread import allocate_lock as _native_lock
from _thread import start_new_thread as _start_native_thread
from collections.abc import Callable, Iterable
from contextlib import suppress
from os import read as _native_read
from os import write as _native_write
from queue import Empty, Full
from time import sleep as native_sleep
from types import TracebackType
from typing import Any, Generic, Literal, ParamSpec, TypeVar, cast, get_args

from server.companion import Companion, CompanionGone

__all__ = [
    "MODES", "Companion", "CompanionGone", "Empty", "Event", "Full", "Gathering", "HubInbox", "Lock", "Mode",
    "NativeQueue", "Queue", "Readable", "Signal", "Stop", "call_native", "mode", "native_sleep", "patch", "sleep",
    "spawn", "start_native",
]  # fmt: skip

Mode = Literal["eventlet", "gevent", "threading"]
MODES: tuple[Mode, ...] = get_args(Mode)

P = ParamSpec("P")
T = TypeVar("T")

_mode: Mode = "threading"
_patched = False


def patch(wanted: Mode) -> None:
    """Choose how the program waits; once, before any other import."""
    global _mode, _patched
    if _patched:
        raise RuntimeError(f"already patched for {_mode}")
    if wanted == "eventlet":
        _patch_eventlet()
    elif wanted == "gevent":
        from gevent import monkey

        monkey.patch_all()
    _mode, _patched = wanted, True


def _patch_eventlet() -> None:
    # Its own name resolver knows no .local names, which are what a hall without internet has.
    os.environ["EVENTLET_NO_GREENDNS"] = "yes"
    # It says at import that it is in maintenance. We know: this file is the answer. Other warnings stay.
    warnings.filterwarnings("ignore", message=r"\s*Eventlet is deprecated\.")
    import eventlet

    eventlet.monkey_patch()


def mode() -> Mode:
    return _mode


def spawn(fn: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
    """Run `fn` beside the caller. What is spawned together may start in any order; an exception is logged."""
    if _mode == "eventlet":
        import eventlet

        eventlet.spawn_n(_logging_faults, fn, args, kwargs)
    elif _mode == "gevent":
        import gevent

        gevent.spawn(_logging_faults, fn, args, kwargs)
    else:
        threading.Thread(target=_logging_faults, args=(fn, args, kwargs), daemon=True).start()


def _logging_faults(fn: Callable[..., object], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    try:
        fn(*args, **kwargs)
    except Exception:
        import logging

        logging.getLogger("tutti").exception("a spawned task failed")


def sleep(seconds: float) -> None:
    if _mode == "eventlet":
        import eventlet

        eventlet.sleep(seconds)
    elif _mode == "gevent":
        import gevent

        gevent.sleep(seconds)
    else:
        native_sleep(seconds)


class Queue(Generic[T]):
    """The standard queue of the mode that was patched in."""

    def __init__(self, maxsize: int | None = None) -> None:
        self._queue: queue.Queue[T] = queue.Queue(maxsize) if maxsize else queue.Queue()

    def put(self, item: T, timeout: float | None = None) -> None:
        """Wait for room; raises `Full` when there is none in time."""
        self._queue.put(item, timeout=timeout)

    def put_nowait(self, item: T) -> None:
        self._queue.put_nowait(item)

    def get(self, timeout: float | None = None) -> T:
        """Wait for an item; raises `Empty` when none comes in time."""
        return self._queue.get(timeout=timeout)

    def get_nowait(self) -> T:
        return self._queue.get_nowait()

    def __len__(self) -> int:
        return self._queue.qsize()


class Event:
    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        self._event.set()

    def clear(self) -> None:
        self._event.clear()

    def is_set(self) -> bool:
        return self._event.is_set()

    def wait(self, timeout: float | None = None) -> bool:
        """True as soon as the event is set, False when it was not in time."""
        return self._event.wait(timeout)


class Signal:
    """An `Event` that is set once and never cleared: made for every command, so as light as the mode allows."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        if _mode == "eventlet":
            from eventlet.event import Event as Light

            self._event: Any = Light()
        else:
            self._event = threading.Event()

    def set(self) -> None:
        if _mode == "eventlet":
            self._event.send()
        else:
            self._event.set()

    def wait(self) -> None:
        self._event.wait()


class Lock:
    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()


class Stop:
    """Told by a signal, or by `tell`; who waits for it goes on. A signal's handler runs inside whichever green thread
    happens to run, so nothing is raised there: it would end that one's work in the middle, or be swallowed by it."""

    def __init__(self, *numbers: int) -> None:
        self._told: HubInbox[None] = HubInbox()
        # The system may hand a signal to any thread, and only the main one calls handlers: this wakes it.
        signal.set_wakeup_fd(self._told.button, warn_on_full_buffer=False)
        for number in numbers:
            signal.signal(number, self._hear)

    def _hear(self, number: int, frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)  # who insists is obeyed at once
        self.tell()

    def tell(self) -> None:
        self._told.put(None)

    def wait(self) -> None:
        """One waits."""
        self._told.take()


def call_native(fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run something that blocks in a native thread; only the caller waits. `fn` must not log: see above."""
    if _mode == "threading":
        return fn(*args, **kwargs)

    def outcome() -> tuple[T | None, BaseException | None]:
        # The pools of eventlet and gevent print what is raised; the caller decides what is worth printing.
        try:
            return fn(*args, **kwargs), None
        except BaseException as fault:
            return None, fault

    result, fault = _in_pool(outcome)
    if fault is not None:
        raise fault
    return cast(T, result)


def _in_pool(fn: Callable[[], T]) -> T:
    if _mode == "eventlet":
        from eventlet import tpool

        return cast(T, tpool.execute(fn))
    import gevent

    return cast(T, gevent.get_hub().threadpool.apply(fn))


def start_native(fn: Callable[..., object], *args: object) -> None:
    """Start a native thread. It is killed when the program ends: who starts it also stops it."""
    _start_native_thread(fn, args)


class Gathering(Generic[T]):
    """What the hub gathers for a native thread until that one takes it. The hub never waits for the lock."""

    __slots__ = ("_items", "_lock", "_taken")

    def __init__(self, items: Iterable[T]) -> None:
        self._items, self._lock, self._taken = list(items), _native_lock(), False

    def add(self, item: T) -> bool:
        """False: it came too late."""
        if not self._lock.acquire(False):
            return False  # it is being taken right now
        try:
            if not self._taken:
                self._items.append(item)
            return not self._taken
        finally:
            self._lock.release()

    def take(self) -> list[T]:
        """All there is; nothing more can be added."""
        with self._lock:
            self._taken = True
        return self._items


class HubInbox(Generic[T]):
    """What native threads hand back to the hub: `put` from any thread, `take` from one green thread only."""

    def __init__(self) -> None:
        self._items: NativeQueue[T] = NativeQueue()
        self._bell, self.button = os.pipe()
        os.set_blocking(self.button, False)
        os.set_blocking(self._bell, _mode == "threading")
        self._rung = Readable(self._bell)

    def put(self, item: T) -> None:
        self._items.put(item)
        with suppress(BlockingIOError):  # a full pipe has rung already
            _native_write(self.button, b"!")

    def take(self) -> list[T]:
        """Wait until there is something, then everything there is, in order."""
        while True:
            self._rung.wait()
            try:
                _native_read(self._bell, 65_536)
            except BlockingIOError:
                continue
            items = [self._items.get_nowait() for _ in range(self._items.qsize())]
            if items:
                return items

    def close(self) -> None:
        self._rung.end()
        os.close(self._bell)
        os.close(self.button)


class Readable:
    """Waits again and again until the same descriptor can be read; one green thread only.

    Eventlet tells the system before and after each wait. Here it is told once, and again only after something came
    while nobody was waiting: otherwise the hub would be called for it without end.
    """

    __slots__ = ("_descriptor", "_listener", "_waiting")

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._listener: Any = None
        self._waiting: Any = None

    def wait(self) -> None:
        if _mode == "eventlet":
            self._wait_on_hub()
        elif _mode == "gevent":
            from gevent.socket import wait_read

            wait_read(self._descriptor)
        # In threading mode the read itself waits.

    def _wait_on_hub(self) -> None:
        from eventlet import hubs
        from eventlet.support import greenlets

        hub = hubs.get_hub()
        if self._listener is None:
            self._listener = hub.add(hub.READ, self._descriptor, self._come, self._lose, None)
        self._waiting = greenlets.getcurrent()
        try:
            hub.switch()
        finally:
            self._waiting = None

    def _come(self, _descriptor: int) -> None:
        if self._waiting is None:
            self.end()
        else:
            self._waiting.switch()

    def _lose(self, fault: Exception) -> None:
        """The descriptor was closed, and is another's by now."""
        self._listener = None
        if self._waiting is not None:
            self._waiting.throw(fault)

    def end(self) -> None:
        """Nobody waits for it any more."""
        listener, self._listener = self._listener, None
        if listener is not None:
            from eventlet import hubs

            with suppress(KeyError):  # the hub has given it up by itself
                hubs.get_hub().remove(listener)
