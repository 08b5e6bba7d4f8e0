"""The editor as authors use it: with the keyboard alone, on a bad line, on a phone, beside somebody who writes too."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.author import Author
from tests.browser.spoken import said
from tests.browser.visitor import Server

OFTEN = "".join(
    f"  - kind: groups\n    title: Group {group}\n    steps:\n"
    + "".join(f"      - {{kind: round, title: Round {group}.{n}, minutes: 2}}\n" for n in range(39))
    for group in range(5)
)
TWO_HUNDRED = f"title: Long\nabout: Long.\nlanguages: [en]\nplayers: {{least: 4, most: 9}}\nsteps:\n{OFTEN}"
DEBATE = """\
title: {fr: "Décider", en: "Decide"}
about: {fr: "On décide ensemble.", en: "We decide together."}
languages: [fr, en]
players: {least: 3, most: 12}
steps:
  # we warm up first
  - kind: moving_debate
    title: {fr: "Le débat", en: "The debate"}
    minutes: 25
    settings:
      statements:
        - {fr: "Faut-il décider ensemble ?"}
  - {kind: round, title: {fr: "Un mot", en: "A word"}, minutes: 15, debrief: true}
"""
LINES_TOUCHED = """() => {
  window.touched = new Set();
  new MutationObserver(changes => changes.forEach(({target}) => {
    const row = (target.nodeType === 1 ? target : target.parentElement)?.closest('.step-row, .step-list, .edit-steps');
    if (row) touched.add(row.dataset.path ?? row.className);
  })).observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
}"""


def new(author: Author, text: str) -> None:
    author.opens(str(author.ask("POST", "/api/scenarios", {"text": text})["id"]))


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.dataset.path ?? document.activeElement.dataset.at"))


def test_steps_are_walked_moved_and_put_into_each_other_with_the_keyboard_alone(
    server: Server, browser: Browser
) -> None:
    author = Author(browser, server, "en")
    page = author.page
    author.opens(author.copy("ideal-city"))
    first, second = author.titles()[:2]
    author.row("steps/0").focus()
    page.keyboard.press("ArrowDown")
    assert focused(page) == "steps/1"
    page.keyboard.press("Alt+ArrowUp")
    expect(author.row("steps/0")).to_be_focused()
    assert author.titles()[:2] == [second, first]
    expect(page.locator(".edit > [role=status]")).to_contain_text("is now at place 1 of")
    page.keyboard.press("Alt+ArrowDown")
    page.keyboard.press("Alt+ArrowRight")  # into the one before it
    expect(author.row("steps/0/steps/0")).to_be_focused()
    page.keyboard.press("Alt+ArrowLeft")
    expect(author.row("steps/1")).to_be_focused()
    undo = page.locator(".edit-undo")
    expect(undo.first).to_contain_text("Undo: step moved")
    for _ in range(4):
        page.keyboard.press("Control+z")
    assert author.titles()[:2] == [first, second]
    expect(undo.first).to_have_text(re.compile("^\\s*Undo"))
    page.keyboard.press("Control+Shift+z")
    assert author.titles()[:2] == [second, first]
    assert author.barriers() == []
    assert author.problems == []
    page.context.close()


def test_a_step_is_dragged_to_another_place(server: Server, browser: Browser) -> None:
    author = Author(browser, server)
    page = author.page
    author.opens(author.copy("ideal-city"))
    first, second, third = author.titles()[:3]
    author.row("steps/0").hover()
    page.mouse.down()
    box = author.row("steps/2").bounding_box()
    assert box
    page.mouse.move(box["x"] + 80, box["y"] + 10, steps=6)
    dropped = page.locator(".step-list > li").nth(2).filter(has_text=first)
    for nth in range(40):  # until the list has made room there
        page.mouse.move(box["x"] + 80 + nth % 2, box["y"] + box["height"] / 2)
        if dropped.count():
            break
    page.mouse.up()
    expect(author.row("steps/2")).to_have_attribute("aria-current", "true")
    assert author.titles()[:3] == [second, third, first]
    author.is_saved()
    assert author.problems == []
    page.context.close()


def test_a_remark_leads_to_its_field_and_is_mended_in_one_press(server: Server, browser: Browser) -> None:
    author = Author(browser, server)
    page = author.page
    new(author, DEBATE)
    page.locator(".edit-chip", has_text="une question au lieu d’une affirmation").click()
    question = author.field("steps/0/settings/statements/0/fr")
    expect(question).to_be_focused()
    translation = author.field("steps/0/settings/statements/0/en")
    expect(translation).to_have_class(re.compile(r"\bmissing\b"))
    expect(translation).to_have_attribute("placeholder", "to translate")
    assert author.barriers() == []
    page.locator(".edit-remarks-here .notice button").first.click()
    expect(question).not_to_have_value(re.compile(r"\?"))
    translation.fill("We must decide together.")
    expect(page.locator(".edit-chip").filter(has_text=re.compile("question|à traduire"))).to_have_count(0)
    expect(translation).not_to_have_class(re.compile(r"\bmissing\b"))
    shown = page.frame_locator(".shown iframe")
    expect(shown.locator("main")).to_contain_text("décider ensemble")
    expect(translation).to_be_focused()  # what is shown beside takes the focus from nobody who writes
    assert "# we warm up first" in author.text()
    assert author.problems == []
    page.context.close()


def test_the_text_and_the_forms_are_one_document_and_a_broken_line_is_told(server: Server, browser: Browser) -> None:
    author = Author(browser, server, "en")
    page = author.page
    new(author, DEBATE)
    assert "code" not in str(page.evaluate("performance.getEntriesByType('resource').map(one => one.name).join()"))
    author.goes_to("text")
    code = page.get_by_role("textbox", name=said("en", "edit-code"))
    expect(code).to_be_focused()
    assert author.barriers() == []
    page.keyboard.press("Control+End")
    page.keyboard.type("  - kind: wea")
    page.keyboard.press("Control+Space")
    page.get_by_role("option", name="weather").click()
    page.keyboard.type("\ntitle: The sky # today")
    expect(author.row("steps/2")).to_contain_text("The sky")
    author.goes_to("steps/2")
    author.write(title__en="The sky of each one")
    assert re.search(r"title: .*The sky of each one.* # today", author.text())
    author.goes_to("text")
    expect(code).to_be_focused()
    page.keyboard.press("Control+End")
    page.keyboard.type("\n  players: {")
    expect(page.locator(".edit-main .notice")).to_contain_text("cannot be read")
    expect(author.row("steps/2")).to_contain_text("The sky of each one")  # what could be read last
    page.keyboard.press("Control+z")
    expect(page.locator(".edit-main .notice")).to_have_count(0)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")  # out of the text
    expect(code).not_to_be_focused()
    assert author.problems == []
    page.context.close()


def test_off_line_what_is_written_is_kept_and_nobody_s_version_is_overwritten(server: Server, browser: Browser) -> None:
    author = Author(browser, server)
    page = author.page
    new(author, DEBATE)
    page.context.set_offline(True)
    author.write(title__fr="Décider hors ligne")
    expect(page.locator(".edit-saved")).to_contain_text("Hors ligne")
    there = author.ask("GET", f"/api/scenarios/{author.id}")
    theirs = {"text": there["text"].replace("Decide", "They decide"), "base": there["version"]}
    author.ask("PUT", f"/api/scenarios/{author.id}", theirs)
    page.context.set_offline(False)
    both = page.get_by_role("dialog")
    expect(both).to_contain_text("They decide")
    expect(both).to_contain_text("Décider hors ligne")
    both.get_by_role("button", name="Continuer avec la mienne").click()
    assert "Décider hors ligne" in author.text()
    author.button("library-versions").click()
    versions = page.get_by_role("dialog").locator(".version")
    versions.nth(1).get_by_role("button", name="Ce qui a changé").click()
    expect(versions.nth(1)).to_contain_text("They decide")
    versions.last.get_by_role("button", name="Y revenir").click()
    expect(page.locator(".edit-name")).to_have_text("Décider")
    page.context.close()


def test_typing_in_one_of_two_hundred_steps_touches_that_step_alone(server: Server, browser: Browser) -> None:
    author = Author(browser, server, "en")
    page = author.page
    new(author, TWO_HUNDRED)
    assert page.locator(".step-row[data-path]").count() == 200
    author.goes_to("steps/3/steps/20")
    author.is_saved()
    page.evaluate(LINES_TOUCHED)
    author.field("steps/3/steps/20/title/en").press("End")
    page.keyboard.type(" of hats")
    expect(author.row("steps/3/steps/20")).to_contain_text("Round 3.20 of hats")
    assert page.evaluate("[...touched].filter(one => one.startsWith('steps/'))") == ["steps/3/steps/20"]
    page.context.close()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_editor_fits_a_phone_one_column_at_a_time(server: Server, browser: Browser, language: str) -> None:
    author = Author(browser, server, language, width=360, height=740)
    page = author.page
    id = author.copy("grand-jury")
    page.goto(f"{server.url}/studio/edit/{id}")
    expect(page.locator(".edit-form")).to_be_visible()
    assert author.fits()
    assert author.barriers() == []
    page.locator(".edit-views button").first.click()
    author.row("steps/1").click()
    expect(page.locator(".edit-form")).to_be_visible()
    assert author.fits()
    assert author.problems == []
    page.context.close()


def test_nothing_in_the_studio_shuts_anybody_out_and_a_character_of_tutti_s_can_be_adapted(
    server: Server, browser: Browser
) -> None:
    author = Author(browser, server)
    page = author.page
    page.get_by_role("searchbox").fill("cité idéale")
    page.locator("input[value=ideal-city]").check()
    author.button("library-look").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert author.barriers() == []
    page.keyboard.press("Escape")
    author.opens(author.copy("ideal-city"))
    for place in ("about", "roles"):
        author.goes_to(place)
        assert author.barriers() == [], place
    page.get_by_role("button", name="Adapter").first.click()
    expect(page.locator(".edit-main svg, .edit-main img").first).to_be_visible()
    assert author.barriers() == []
    author.button("edit-step-add").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert author.barriers() == []
    page.keyboard.press("Escape")
    author.button("library-versions").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert author.barriers() == []
    page.keyboard.press("Escape")
    assert "own_roles:" in author.text()
    assert author.problems == []
    page.context.close()
