"""Bad input 34: the server is upgraded under open pages. They load themselves anew, and nobody loses a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.leader import Leader, Wall
from tests.browser.person import Person
from tests.browser.room import Room
from tests.browser.visitor import Server
from tests.faults.planted import planted

BUILD = "() => document.querySelector('script[type=module]').src.split('/')[4]"
NEWER = "build => document.querySelector('script[type=module]').src.split('/')[4] !== build"


class Upgraded:
    """A server of the program as it is, then, on the same address and data, one of another build."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tree = planted(folder, "static/words/en/play.ftl", "play-help-short = Help", "play-help-short = Call")
        self.now = Server(folder / "data")

    def upgrade(self) -> None:
        port = int(self.now.url.rpartition(":")[2])
        self.now.stop()
        self.now = Server(self.folder / "data", port, self.tree)


@pytest.fixture
def upgraded(tmp_path: Path) -> Iterator[Upgraded]:
    made = Upgraded(tmp_path)
    yield made
    made.now.stop()


def test_pages_of_the_build_before_renew_themselves_and_keep_what_is_being_written(
    upgraded: Upgraded, browser: Browser
) -> None:
    room = Room(upgraded.now, "free-build")
    idle, writer = (
        Person(browser, upgraded.now, name, "en", phone=True, contrast=False) for name in ("Idle", "Writer")
    )
    desk, wall = Leader(browser, room), Wall(browser, room)
    for one in (idle, writer):
        one.come_in(room.code)
    writing = desk.page.locator(".say-form .input")
    build = idle.page.evaluate(BUILD)
    writing.fill("Let us begin in a minute")
    upgraded.upgrade()
    for one in (idle, writer, wall):
        one.page.wait_for_function(NEWER, arg=build)
    for one in (idle, writer):
        expect(one.page.locator(".lobby")).to_contain_text(one.name)
        expect(one.page.locator("footer.bottom")).to_contain_text("Call")
    notice = desk.page.locator(".notice").filter(has_text="Tutti has just been renewed.")
    expect(notice).to_be_visible()
    assert desk.page.evaluate(BUILD) == build, "who is writing is not interrupted"
    expect(writing).to_have_value("Let us begin in a minute")
    desk.page.keyboard.press("Enter")
    desk.page.wait_for_function(NEWER, arg=build)
    expect(idle.page.locator(".notices")).to_contain_text("Let us begin in a minute")
    assert [one.page.evaluate("window.faults") for one in (idle, writer, wall)] == [[], [], []]
