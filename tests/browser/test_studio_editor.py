"""The editor in a real browser: a scenario is written from nothing, rehearsed, played, given away and taken in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.author import Author, OpenedRoom
from tests.browser.leader import Leader
from tests.browser.person import Person
from tests.browser.visitor import Server


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Server]:
    """Another server, on which nobody has written anything."""
    started = Server(tmp_path / "empty")
    yield started
    started.stop()


def test_a_scenario_is_written_from_nothing_rehearsed_played_and_taken_to_another_server(
    server: Server, empty: Server, browser: Browser, tmp_path: Path
) -> None:
    author = Author(browser, server)
    page = author.page
    author.begin()
    _write(author)
    _rehearse(author)
    _play(author, browser)
    shared = _share(author, tmp_path)
    reader = Author(browser, empty)
    reader.page.locator("input[type=file]").set_input_files(shared)
    taken = reader.page.locator(".scenario.mine")
    expect(taken).to_contain_text("Une place pour tous")
    id = taken.locator("input").get_attribute("value")
    assert reader.ask("GET", f"/api/scenarios/{id}")["text"] == shared.read_text(encoding="utf-8")
    assert author.problems == reader.problems == []
    page.context.close()


def _write(author: Author) -> None:
    """Three steps and two characters."""
    author.write(title__fr="Une place pour tous", about__fr="Deux voisins décident d’un banc.", players__least="2")
    for name, trade in (("Lina", "fleuriste"), ("Bastien", "facteur")):
        author.goes_to("roles")
        author.button("edit-role-new").click()
        author.write(name__fr=name, trade__fr=trade, voice__fr="Parle peu, écoute bien.")
        author.write(need__text__fr="Un endroit où s’asseoir.", need__story__fr="Le banc")
        author.write(hidden__text__fr="Je veux voir la rivière.", hidden__why__fr="Elle me calme.")
        author.write(power__text__fr="J’apporte une brique de plus.")
    for kind in ("Choisir son personnage", "Voter", "Faire le bilan"):
        author.add(kind)
    author.write(title__fr="Ce qu’on retient", minutes="9")
    author.page.get_by_role("radio", name="bilan, protégé").check()
    author.goes_to("steps/1")
    author.write(question__fr="Où mettre le banc ?")
    for nth, choice in enumerate(("Près de l’eau", "Sur la place")):
        author.button("edit-add").click()
        author.field(f"steps/1/settings/choices/{nth}/fr").fill(choice)
    author.goes_to("about")
    expect(author.page.locator(".edit-chips .edit-chip", has_text="à remplir")).to_have_count(0)
    author.is_saved()


def _rehearse(author: Author) -> None:
    page = author.page
    author.button("edit-rehearse").click()
    page.wait_for_url("**/studio/rehearse/own-*")
    author.button("rehearsal-alone-go").click()
    frame = page.frame_locator("iframe").first
    expect(frame.locator("body")).to_contain_text("Lina")
    author.button("rehearsal-stop").click()
    page.wait_for_url(re.compile(r"/studio/(edit|rehearse)/own-|/studio$"))


def _play(author: Author, browser: Browser) -> None:
    page = author.page
    page.goto(f"{author.server.url}/studio")
    page.get_by_role("radio", name="Une place pour tous").check()
    author.button("studio-open-go").click()
    room = OpenedRoom(author)
    people = [Person(browser, author.server, name, "fr", phone=True, contrast=False) for name in ("Ana", "Basile")]
    for one in people:
        one.come_in(room.code)
    leader = Leader(browser, room)
    leader.step_on()
    for one, role in zip(people, ("Lina", "Bastien"), strict=True):
        one.page.locator(".cast-card", has_text=role).click()
        one.main.click()
    leader.step_on()
    for one in people:
        expect(one.page.locator("main")).to_contain_text("Où mettre le banc ?")
        one.page.get_by_role("button", name="Près de l’eau").last.click()
    leader.step_on()
    people[0].write("Le banc va près de l’eau.")
    leader.end()
    expect(people[1].page.locator("main")).to_contain_text("La rencontre est finie")
    for one in (leader, *people):
        assert one.problems == [], one.name
        one.page.context.close()


def _share(author: Author, folder: Path) -> Path:
    page: Page = author.page
    page.goto(f"{author.server.url}/studio")
    page.get_by_role("radio", name="Une place pour tous").check()
    with page.expect_download() as coming:
        page.get_by_role("link", name="Partager en fichier").click()
    shared = folder / "place.yaml"
    coming.value.save_as(shared)
    return shared
