"""The studio in a real browser, before the real server: signing in, opening a room, with a keyboard alone."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests import chromium

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "tests" / "node_modules" / "axe-core" / "axe.min.js"
KEY = "the-key-of-the-facilitator"
LINK = re.compile(r"(http://\S+)/sign-in/\S+")


class Server:
    """`python3 -m server`, and the link it prints."""

    def __init__(self, data: Path) -> None:
        command = [sys.executable, "-m", "server", "--port", "0", "--data", str(data), "--facilitator-key", KEY]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, "TUTTI_NO_SETUP": "1"}, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout
        found = next((match for line in self.process.stdout if (match := LINK.search(line))), None)
        assert found, "the server printed no sign-in link"
        self.link, self.url = found[0], found[1]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    started = Server(tmp_path_factory.mktemp("data"))
    yield started
    started.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=chromium.executable(), args=chromium.FLAGS)
        yield started
        started.close()


class Visitor:
    """One browser window; what its console says is remembered."""

    def __init__(self, browser: Browser, language: str = "fr", width: int = 1366, height: int = 768) -> None:
        context = browser.new_context(locale=language, viewport={"width": width, "height": height})
        self.page: Page = context.new_page()
        self.problems: list[str] = []
        self.page.on("console", lambda said: self.problems.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda fault: self.problems.append(str(fault)))
        self._tools = context.new_cdp_session(self.page)

    def sign_in(self, server: Server) -> None:
        self.page.goto(f"{server.url}/studio")
        self.page.locator("input[type=password]").fill(KEY)
        self.page.locator(".button.main").click()
        expect(self.page.locator(".scenario").first).to_be_visible()

    def barriers(self) -> Any:
        """What axe finds. It comes in beside the page's own policy, which lets no script of others in."""
        self._tools.send("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
        wanted = "axe.run().then(found => JSON.stringify(found.violations.map(one => [one.id, one.nodes[0].html])))"
        said = self._tools.send("Runtime.evaluate", {"expression": wanted, "awaitPromise": True})
        return json.loads(said["result"]["value"])

    def fits(self) -> bool:
        return bool(self.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def test_the_link_opens_the_studio_once_and_says_so_the_second_time(server: Server, browser: Browser) -> None:
    one, other = Visitor(browser), Visitor(browser)
    one.page.goto(server.link)
    expect(one.page.get_by_role("heading", level=1)).to_have_text("Ouvrez une salle.")
    expect(one.page).to_have_url(f"{server.url}/studio")
    other.page.goto(server.link)
    expect(other.page.get_by_role("heading", level=1)).to_contain_text("Ce lien a déjà servi")
    other.page.goto(f"{server.url}/studio")
    expect(other.page.get_by_role("heading", level=1)).to_have_text("Connectez-vous pour ouvrir une salle.")
    assert other.barriers() == []
    assert one.problems == []


def test_a_room_is_opened_with_the_keyboard_alone(server: Server, browser: Browser) -> None:
    visitor = Visitor(browser, "en")
    page = visitor.page
    page.goto(f"{server.url}/studio")
    page.get_by_label("facilitator’s key").focus()
    page.keyboard.type(KEY)
    page.keyboard.press("Enter")
    expect(page.get_by_role("radio", name="The ideal city")).to_be_checked()
    assert visitor.barriers() == []
    page.get_by_role("radio", name="The ideal city").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Free bricks")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.type("Monday in Die")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.type("Village hall")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # one more place, which has the focus at once
    page.keyboard.type("On line")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("The room is open: Monday in Die")
    code = page.locator(".opened-code").inner_text()
    assert re.fullmatch(r"[A-Z2-9]{6}", code)
    expect(page.locator(".opened-link")).to_contain_text(f"{server.url}/{code}")
    assert page.locator(".opened-qr").evaluate("picture => picture.complete && picture.naturalWidth > 0")
    assert visitor.barriers() == []
    page.get_by_role("link", name="Go to my desk").press("Enter")
    page.wait_for_url(f"{server.url}/{code}/desk")  # the key has gone from the address
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert visitor.problems == []


def test_another_browser_finds_the_open_room_and_its_desk(server: Server, browser: Browser) -> None:
    first, second = Visitor(browser), Visitor(browser)
    for visitor in (first, second):
        visitor.sign_in(server)
    first.page.get_by_label("Le nom de la rencontre").fill("Lundi <b>à Die</b>")
    first.page.get_by_role("button", name="Ouvrir la salle").click()
    expect(first.page.locator(".opened-code")).to_be_visible()
    second.page.reload()
    room = second.page.get_by_role("listitem").filter(has_text="Lundi <b>à Die</b>")
    room.get_by_role("button", name="Aller à mon pupitre").click()
    second.page.wait_for_url(re.compile(r"/[A-Z2-9]{6}/desk$"))
    assert first.problems == second.problems == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_studio_fits_a_phone(server: Server, browser: Browser, language: str) -> None:
    visitor = Visitor(browser, language, width=360, height=740)
    visitor.sign_in(server)
    assert visitor.fits()
    visitor.page.locator(".button.main").click()
    expect(visitor.page.locator(".opened-code")).to_be_visible()
    assert visitor.fits()
    assert visitor.barriers() == []
    assert visitor.problems == []
