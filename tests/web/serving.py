"""The whole web part over real rooms, the journal in memory, and a build of pages made of three files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import Client, TestResponse

from server.activities import kinds
from server.app import PaperWriter
from server.journal.facilitators import StoredFacilitators
from server.journal.memory import MemoryDatabase, MemoryJournal
from server.journal.parted import PartedJournal
from server.journal.scenarios import StoredScenarios
from server.library.reading import Reader
from server.library.role import Role
from server.rooms.chance import SeededChance
from server.rooms.registry import Identity, Opened, Rooms
from server.rooms.rehearsing.alone import Rehearsals
from server.rooms.rehearsing.backstage import Backstage
from server.rooms.rehearsing.runs import Runs
from server.settings import Settings
from server.web.assets import Build, PageAssets
from server.web.assets.build import File
from server.web.create import SERVER_KEY, Parts, create_web
from server.web.guard import guarded
from server.web.reading import ReadingInThread
from server.web.rehearsals_api import Rehearsing
from tests.rooms.room import CountedIds, HandClock, Recorder, scenario

KEY = "the-key-of-the-facilitator"
URL = "http://192.168.1.20:8000"
HOST = "192.168.1.20:8000"
IDEAL = scenario({"kind": "derole", "seconds": 600}) | {
    "name": "ideal-city", "languages": ["fr", "en"], "about": "A city.", "players": {"least": 2, "most": 12}
}  # fmt: skip
TEXT = """\
# A city, in ten minutes.
title: A city
about: A city.
languages: [fr, en]
players: {least: 2, most: 12}
steps:
  - {kind: derole, title: Lay it down, minutes: 10}
"""
FARMER = {
    "name": "Odile", "trade": {"fr": "agricultrice", "en": "farmer"}, "colour": "meadow", "order": 1, "voice": "Slow.",
    "need": {"plan": "garden", "dial": "food", "text": "A garden.", "story": "The garden"},
    "hidden": {"where": "near_river", "text": "By the water.", "why": "It is dry."},
    "power": {"kind": "lend_land", "text": "Lends a meadow."},
}  # fmt: skip


class Authored:
    def frozen(self) -> dict[str, Any]:
        return dict(IDEAL)


class SmallLibrary:
    def scenarios(self) -> list[str]:
        return ["ideal-city"]

    def scenario(self, name: str, /) -> Authored | None:
        return Authored()

    def text(self, name: str, /) -> str:
        return TEXT

    def picture(self, name: str, /) -> Path | None:
        return None

    def roles(self) -> Mapping[str, Role]:
        return {"farmer": Role.model_validate(FARMER)}


@dataclass(frozen=True)
class BuildIn(Build):
    """A build that lies elsewhere."""

    where: Path = Path()

    @property
    def folder(self) -> Path:
        return self.where


class SmallBuild:
    """Three served files, one of them compressed."""

    def __init__(self, folder: Path) -> None:
        files = {"play/main.js": File("", 9, gzip=5, br=4), "icons.svg": File("", 4)}
        self.build = BuildIn("0123456789abcdef", files, where=folder)
        for path, content in {"play/main.js": b"let a = 1", "play/main.js.gz": b"gzips", "icons.svg": b"<svg"}.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        (folder / "play/main.js.br").write_bytes(b"brot")

    def current(self) -> Build:
        return self.build

    def older_builds(self) -> list[Build]:
        return []

    def page_assets(self, place: str, language: str, kinds: tuple[str, ...] = (), page: str = "main", /) -> PageAssets:
        base = self.build.address
        names = (place, *kinds)
        styles, words = ([f"{base}{form}" for form in forms] for forms in (
            [f"styles/{name}.css" for name in names], [f"words/{language}/{name}.ftl" for name in names],
        ))  # fmt: skip
        return PageAssets(base, f"{base}{place}/{page}.js", (), (), tuple(styles), (), tuple(words))


@dataclass
class Serving:
    """A server, seen through its guard as a browser sees it."""

    folder: Path
    settings: Settings = field(init=False)
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    database: MemoryDatabase = field(default_factory=MemoryDatabase)
    clock: HandClock = field(default_factory=HandClock)

    def __post_init__(self) -> None:
        self.settings = Settings(
            host="0.0.0.0", data=self.folder / "data", public_url=URL, lan=True, facilitator_key=KEY
        )
        self.start()

    def start(self, **changes: Any) -> None:
        """The server starts, perhaps again: the journal and the folder are as they were."""
        self.settings = Settings(**{**vars(self.settings), **changes})
        journal = PartedJournal(self.journal)
        self.rooms = Rooms(journal, Recorder(), self.clock, CountedIds(), SeededChance, kinds(), {"seats": 3})
        library = SmallLibrary()
        reading, built = ReadingInThread(Reader(library.roles())), SmallBuild(self.folder / "built")
        self.facilitators = StoredFacilitators(self.database)
        scenarios = StoredScenarios(self.database)
        self.rehearsing = Rehearsing(
            Backstage(), Rehearsals(self.rooms, lambda room: True), Runs(self.rooms.ids.token)
        )
        parts = Parts(
            self.rooms, library, reading, self.rehearsing, scenarios, self.facilitators, built, say_minutes,
            PaperWriter(),
        )  # fmt: skip
        self.web: Flask = create_web(self.settings, parts)
        self.web.wsgi_app = guarded(self.web.wsgi_app, self.settings)  # type: ignore[method-assign]

    @property
    def link_token(self) -> str:
        token: str = self.web.extensions[SERVER_KEY].link_token
        return token

    def browser(self) -> FlaskClient:
        return self.web.test_client()

    def program(self) -> Client:
        """Without cookies."""
        return Client(self.web, use_cookies=False)

    def ask(self, method: str, path: str, *, key: str = "", body: Any = None, **more: Any) -> TestResponse:
        headers = {"Accept-Language": "en", **more.pop("headers", {})}
        if key:
            headers["Authorization"] = f"Bearer {key}"
        return self.program().open(
            path, method=method, base_url=more.pop("base_url", URL), headers=headers, json=body, **more
        )

    def open_room(self, **more: Any) -> Opened:
        opened = self.rooms.open(IDEAL, language="fr", title=more.get("title", ""), sites=more.get("sites", []))
        assert isinstance(opened, Opened)
        return opened

    def end(self, opened: Opened) -> None:
        self.do(opened, "end_room")

    def do(self, opened: Opened, name: str) -> None:
        """By the desk."""
        keeper = self.rooms.find(opened.code)
        assert keeper
        desk = self.rooms.who(keeper, opened.desk_key)
        assert desk
        actor = desk.actor()
        assert actor
        self.rooms.act(keeper, actor, "desk", name, name, {})


def say_minutes(keeper: Any, reader: Identity, form: str, language: str) -> str:
    names = ", ".join(seat["name"] for seat in keeper.committed["room"]["seats"].values())
    return f"<!doctype html><style>p{{color:red}}</style><p>{form} {language} {reader.kind} {names}"
