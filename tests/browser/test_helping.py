"""A project is helped by a step inside it: its owner listens in a real browser, and nobody waits for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.room import Room
from tests.browser.visitor import Server, Visitor


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    started = Server(tmp_path_factory.mktemp("data"), module="tests.authored")
    yield started
    started.stop()


def test_the_owner_has_a_notebook_and_nothing_else_to_fill_in_and_the_desk_counts_the_others(
    server: Server, browser: Browser
) -> None:
    room = Room(server, "one-project")
    (owner, key), *others = [room.seat(name) for name in ("Amina", "Bruno", "Chloé")]
    bruno = room.wire(others[0][1])
    desk = room.wire(room.desk_key)
    assert desk.do("next_step")["ok"]
    assert desk.do("name_owner", seat=owner)["ok"] and desk.do("next_step")["ok"]
    assert bruno.do("write_card", field="ideas_1", text="Un funiculaire")["ok"]

    amina, lead = Visitor(browser, "fr", 360, 740), Visitor(browser, "fr")
    amina.page.goto(f"{server.url}/{room.code}#key={key}&seat={owner}")
    expect(amina.page.locator(".sentence")).to_have_text("Écoutez\u00a0: les autres vous aident.")
    expect(amina.page.locator("main textarea")).to_have_count(1)
    expect(amina.page.locator("main")).to_contain_text("Mon carnet")
    expect(amina.page.locator("main")).to_contain_text("1 sur 2 a répondu.")
    lead.page.goto(room.desk_link)
    expect(waiting(lead.page)).to_contain_text("Chloé")
    expect(waiting(lead.page)).not_to_contain_text("Amina")
    expect(waiting(lead.page)).to_contain_text("1 sur 2")
    assert amina.fits() and amina.barriers() == [] and amina.problems == lead.problems == []
    room.leave()


def waiting(page: Page) -> Locator:
    """Whom the desk waits for, in one line."""
    return page.locator(".call").filter(has_text="n’a pas encore joué")
