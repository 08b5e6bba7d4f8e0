"""The composition root: makes every part, once, and knows them all. Nobody imports it but `server/serve.py`."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask_socketio import SocketIO

from server import runtime
from server.activities import kinds
from server.journal.facilitators import StoredFacilitators
from server.journal.opening import StoreProblem, open_store
from server.journal.parted import PartedJournal
from server.journal.scenarios import StoredScenarios
from server.library.shelf import Library
from server.live import strict_json
from server.live.line import write_at_once
from server.live.publisher import SocketPublisher
from server.live.readers import Readers
from server.live.wire import Wire
from server.minutes import minutes_of, were_in, write
from server.minutes.paper import booklet_of, scenario_of_room, write_paper
from server.rooms.bots import Bots
from server.rooms.chance import RandomIds, SeededChance, SystemClock
from server.rooms.keeper import Keeper
from server.rooms.leaving import Leaving
from server.rooms.registry import Identity, Rooms
from server.rooms.rehearsing.alone import Rehearsals
from server.rooms.rehearsing.backstage import Backstage
from server.rooms.rehearsing.runs import Runs
from server.rooms.resting import Resting
from server.rooms.timers import Timers
from server.settings import CannotStart, Settings
from server.sockets import serve_wsgi
from server.web import assets
from server.web.create import Parts, create_web, sign_in_link
from server.web.guard import guarded
from server.web.reading import ReadingApart
from server.web.rehearsals_api import Rehearsing

PING_S, PONG_S = 10, 8
COLLECT = (50_000, 20, 100)  # the collector's thresholds: every connection and document is looked at far less often
LAST_ANSWERS_S = 0.2  # for what was being stored when the end came
TRANSPORT_BYTES = 200_000  # above our own limit, so that ours answers first


@dataclass(frozen=True, slots=True)
class App:
    settings: Settings
    wsgi: Any
    rooms: Rooms
    facilitator_link: str
    _tasks: tuple[Callable[[], None], ...]
    _hang_up: Callable[[], None]

    def serve(self, on_ready: Callable[[], None], stop: runtime.Stop) -> None:
        """Until `stop` is told. `on_ready` is called once the address answers.

        The lines are closed before the journal: whatever was not acknowledged stays in its sender's outbox and comes
        again to the next server, and nobody is told that something cannot be kept.
        """
        for task in self._tasks:
            runtime.spawn(task)
        gc.collect()
        gc.freeze()  # what the start made stays: the collector need not look at it again
        gc.set_threshold(*COLLECT)
        try:
            serve_wsgi(self.wsgi, self.settings.host, self.settings.port, on_ready, stop)
            self._hang_up()
        finally:
            self.rooms.journal.close()
        runtime.sleep(LAST_ANSWERS_S)


def create_app(settings: Settings) -> App:
    """Everything, wired. Raises CannotStart with a sentence when the store cannot be opened."""
    try:
        database = open_store(settings.data / "tutti.db")
    except StoreProblem as problem:
        raise CannotStart(str(problem)) from problem
    ids, readers = RandomIds(), Readers()
    publisher = SocketPublisher(readers)
    limits = {"seats": settings.limits.seats, "rooms": settings.limits.rooms}
    rooms = Rooms(PartedJournal(database), publisher, SystemClock(), ids, SeededChance, kinds(), limits)
    library = Library()
    reading = ReadingApart(library.home)
    rehearsing = Rehearsing(Backstage(), Rehearsals(rooms, lambda room: room in readers.rooms()), Runs(ids.token))
    scenarios, facilitators = StoredScenarios(database), StoredFacilitators(database)
    parts = Parts(
        rooms, library, reading, rehearsing, scenarios, facilitators, assets, minutes_writer(rooms), PaperWriter()
    )
    web = create_web(settings, parts)
    socketio = make_socketio(web, settings)
    write_at_once(socketio.server.eio)
    rates = {name: getattr(settings.limits, name) for name in ("seat_rate", "seat_burst", "room_rate")}
    wire = Wire(socketio.server, rooms, readers, rates, ids.token, assets.current().hash)
    publisher.attach(socketio.server, wire.regroup)
    resting = Resting(rooms, readers.rooms)
    tasks = (
        Timers(rooms).run, wire.presence.run, Bots(rooms).run, resting.run, Leaving(rooms).run,
        rehearsing.backstage.programs.run, reading.readers.run, rehearsing.rehearsals.run,
    )  # fmt: skip
    return App(settings, guarded(web, settings), rooms, sign_in_link(web, settings), tasks, wire.hang_up)


def minutes_writer(rooms: Rooms) -> Callable[[Keeper, Identity, str, str], str]:
    def written(keeper: Keeper, reader: Identity, form: str, language: str) -> str:
        """The minutes as `form`, for this reader."""
        entries = rooms.journal.read(keeper.row.id)
        readable = {*rooms.readable(keeper, reader), *(were_in(entries, reader.seat) if reader.kind == "seat" else ())}
        return write(minutes_of(entries, readable, language, keeper.row, kinds()), form)

    return written


class PaperWriter:
    """The sheets to print, of a room or of a scenario: for facilitators, with all that is hidden in them."""

    def of_room(self, keeper: Keeper, language: str, /) -> str:
        room = keeper.committed["room"]
        people = sum(int(seat.get("people", 1)) for seat in room["seats"].values() if "left" not in seat)
        return write_paper(booklet_of(scenario_of_room(keeper.committed), kinds(), people), language)

    def of_scenario(self, scenario: Mapping[str, Any], language: str, /) -> str:
        return write_paper(booklet_of(scenario, kinds()), language)


def make_socketio(web: Any, settings: Settings) -> SocketIO:
    """Socket.IO in front of `web`, with our bounds instead of the library's."""
    return SocketIO(
        web,
        async_mode=settings.async_mode,
        async_handlers=False,  # one connection's messages are handled in their order
        json=strict_json,
        cors_allowed_origins=sorted(settings.origins),
        ping_interval=PING_S,
        ping_timeout=PONG_S,
        max_http_buffer_size=TRANSPORT_BYTES,
        manage_session=False,
        http_compression=False,
        logger=_warnings_of("tutti.socketio"),
        engineio_logger=_warnings_of("tutti.engineio"),
    )


def _warnings_of(name: str) -> logging.Logger:
    """The libraries' own log lines tell keys and messages: only what is wrong is kept."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.ERROR)
    return logger
