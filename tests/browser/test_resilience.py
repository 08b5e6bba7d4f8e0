"""What people did and wrote outlives a reload, a lost line and a server killed under them."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.builder import Builder
from tests.browser.person import Person
from tests.browser.room import Room
from tests.browser.visitor import Server
from tests.faults.crowd import in_time

NAMES = ["Amina", "Bruno", "Chloé", "Dan", "Emma", "Finn"]
BACK_IN = 2.0  # seconds after the server answers again
NOTE_BACK = """([away, here]) => {
  const says = () => document.querySelector('.line').innerText.trim();
  let gone = false;
  window.backAt = 0;
  new MutationObserver(() => {
    if (new RegExp(away, 's').test(says())) gone = true;
    if (gone && !window.backAt && new RegExp(here, 's').test(says())) window.backAt = Date.now() / 1000;
  }).observe(document.querySelector('.line'), {subtree: true, childList: true, characterData: true});
}"""
AWAY = {"fr": "Hors ligne", "en": "Off line"}
HERE = {"fr": "Tout est enregistré", "en": "Everything is saved"}

def building(browser: Browser, server: Server, names: list[str]) -> list[Person]:
    """People who have told their needs and build all at once, with two stories to build."""
    room = Room(server)
    desk = room.wire(room.desk_key)
    people = [
        Person(browser, server, name, "fr" if n % 2 else "en", phone=n > 2, contrast=False)
        for n, name in enumerate(names)
    ]
    for one in people:
        one.come_in(room.code)
    assert desk.do("next_step")["ok"]
    for nth, one in enumerate(people):
        one.choose(nth)
    assert desk.do("next_step")["ok"]
    for one in people:
        one.tell_all()
    people[0].take_my_story()
    for _ in range(5):  # to the second sprint, where all build at once
        assert desk.do("next_step")["ok"]
    people[-1].take_my_story()
    assert desk.do("next_step")["ok"]
    for one in people:
        expect(one.page.locator(".town")).to_be_visible()
    room.leave()
    return people


def test_a_lost_line_is_said_and_what_was_done_meanwhile_arrives(server: Server, browser: Browser) -> None:
    odile, samir = building(browser, server, NAMES[:2])
    assert Builder(odile).act("open") == "open"
    odile.page.context.set_offline(True)
    expect(odile.page.locator(".line")).to_contain_text("Off line", timeout=30_000)
    odile.main.click()
    expect(odile.page.locator(".line")).to_contain_text("kept here")
    brought = samir.page.get_by_role("img", name=re.compile("Déjà là : 1 verte"))
    expect(brought).to_have_count(0)
    odile.page.context.set_offline(False)
    expect(odile.page.locator(".line")).to_contain_text("Everything is saved", timeout=30_000)
    expect(brought).to_be_attached()


@pytest.mark.timeout(180)
def test_six_people_are_back_in_their_places_when_the_killed_server_answers_again(
    browser: Browser, tmp_path: Path
) -> None:
    server = Server(tmp_path)
    people = building(browser, server, NAMES)
    builders = [Builder(one) for one in people]
    assert [one.act("open", "carry") for one in builders].count("open") >= 1
    before = [one.page.locator(".hand").inner_html() for one in people]
    sentences = [one.page.locator(".sentence").inner_text() for one in people]
    for one in people:
        one.page.evaluate(NOTE_BACK, [AWAY[one.language], HERE[one.language]])
    server.die()
    for one in people:
        expect(one.page.locator(".line")).to_contain_text(AWAY[one.language], timeout=30_000)
    again = Server(tmp_path, int(server.url.rpartition(":")[2]))
    answers = time.time()
    try:
        took = []
        for one in people:
            one.page.wait_for_function("() => window.backAt")
            took.append(one.page.evaluate("window.backAt") - answers)
        assert max(took) <= in_time(BACK_IN), took
        assert [one.page.locator(".hand").inner_html() for one in people] == before
        assert [one.page.locator(".sentence").inner_text() for one in people] == sentences
        for one in people:
            assert not one.page.locator("main textarea, .notice").count()
        assert builders[0].act() or builders[1].act(), "and the game goes on"
    finally:
        again.die()
