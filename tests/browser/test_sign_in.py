"""On a shared server facilitators come in by name and passphrase, by keyboard, and go out wherever they are."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import ROOT, Server, Visitor

PASSPHRASE = "the mill by the river"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data: Path = tmp_path_factory.mktemp("shared")
    subprocess.run(
        [sys.executable, "-m", "server", "facilitator", "add", "Inès", "--data", str(data)],
        input=f"{PASSPHRASE}\n", text=True, cwd=ROOT, env={**os.environ, "TUTTI_NO_SETUP": "1"}, check=True,
    )  # fmt: skip
    started = Server(data)
    yield started
    started.stop()


def signed_in(server: Server, browser: Browser, width: int = 1366) -> Visitor:
    visitor = Visitor(browser, "fr", width)
    page = visitor.page
    page.goto(f"{server.url}/studio")
    expect(page.get_by_label("Votre nom")).to_be_focused()
    page.keyboard.type("inès")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSPHRASE)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Inès", exact=True)).to_be_visible()
    return visitor


def test_a_wrong_passphrase_says_what_to_do_and_the_right_one_opens_the_studio(
    shared: Server, browser: Browser
) -> None:
    visitor = Visitor(browser, "en", 360, 740)
    page = visitor.page
    page.goto(f"{shared.url}/studio")
    page.get_by_label("Your name").fill("Inès")
    page.get_by_label("Your passphrase").fill("the mill by the sea")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("do not go together")
    assert visitor.barriers() == []
    page.get_by_label("Your passphrase").fill(PASSPHRASE)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Inès", exact=True)).to_be_visible()
    assert visitor.barriers() == []


def test_signing_out_everywhere_shuts_the_other_device_too(shared: Server, browser: Browser) -> None:
    here, there = signed_in(shared, browser), signed_in(shared, browser, 360)
    here.page.get_by_text("Inès", exact=True).click()
    assert here.barriers() == []
    here.page.get_by_role("button", name="Me déconnecter partout").press("Enter")
    expect(here.page.get_by_label("Votre nom")).to_be_visible()
    there.page.reload()
    expect(there.page.get_by_label("Votre nom")).to_be_visible()
    assert here.problems == there.problems == []
