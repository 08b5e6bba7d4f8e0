"""Every scenario that ships is opened in real browsers and walked, step by step, to its minutes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import Server
from tests.browser.walk import Walk
from tests.shipped import LIBRARY

NAMES = [name for name in LIBRARY.scenarios() if name != "whole-day"]  # played by twelve in `test_whole_day.py`


@pytest.mark.timeout(280)
@pytest.mark.parametrize("name", NAMES)
def test_two_people_the_desk_and_the_projector_walk_it_to_its_minutes(
    name: str, server: Server, browser: Browser
) -> None:
    found = LIBRARY.scenario(name)
    assert found
    walk = Walk(browser, server, name)
    assert set(walk.to_the_end()) == set(walk.titles)
    walk.desk.end()
    for one, language in zip(walk.people, ("fr", "en"), strict=True):
        one.page.locator("main .button.main").click()
        one.page.wait_for_url("**/minutes.html*")
        expect(one.page.locator("h1")).to_have_text(found.scenario.title[language])  # type: ignore[index]
        assert one.fits() and one.barriers() == []
    assert walk.faults() == []
