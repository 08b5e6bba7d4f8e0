"""An author rehearses in a real browser: alone beside bots, many plays at once, and a step as it will be seen."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, expect

from tests.browser.visitor import Server, Visitor

GIVE = """([place, layers]) => {
  const frame = document.createElement('iframe');
  Object.assign(frame, {title: 'preview', width: 360, height: 640, src: `/studio/preview/${place}`});
  addEventListener('message', ({data}) => {
    if (data.tutti === 'listening') frame.contentWindow.postMessage({tutti: {layers, language: 'en'}}, location.origin);
  });
  document.querySelector('main').replaceChildren(frame);
}"""
ASK = """async (wish) => (await fetch('/api/preview', {
  method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(wish)})).json()"""


def test_an_author_rehearses_alone_and_sees_every_place(server: Server, browser: Browser) -> None:
    author = Visitor(browser)
    author.sign_in(server)
    page = author.page
    page.goto(f"{server.url}/studio/rehearse/decision-meeting")
    page.get_by_label("Combien de personnes").fill("3")
    assert author.barriers() == [] and author.fits()
    page.get_by_role("button", name="Répéter seul").press("Enter")
    mine = page.frame_locator("iframe[title$='Ma place']")
    expect(mine.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("[aria-current=step]")).to_contain_text("min")
    first = page.locator("[aria-current=step]").inner_text()
    page.get_by_role("button", name="Lucie").press("Enter")
    expect(page.frame_locator("iframe[title$='Lucie']").get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("button", name="Le pupitre").press("Enter")
    desk = page.frame_locator("iframe[title$='Le pupitre']")
    expect(desk.get_by_role("heading", level=1)).to_be_visible()
    expect(mine.get_by_role("heading", level=1)).to_be_visible()  # my seat is still there, beside it
    page.get_by_role("radio", name="4 fois plus vite").check(force=True)
    expect(page.get_by_text("Le temps va 4 fois plus vite")).to_be_visible()
    page.get_by_role("button", name="Étape suivante").press("Enter")
    expect(page.locator("[aria-current=step]")).not_to_have_text(first)
    assert author.barriers() == [] and author.fits()
    second = page.locator("[aria-current=step]").inner_text()
    page.get_by_role("button", name="Étape suivante").press("Enter")
    expect(page.locator("[aria-current=step]")).not_to_have_text(second)
    page.get_by_role("button", name="Terminer la rencontre").press("Enter")
    expect(page.get_by_text("Il n’y a plus d’étape")).to_be_visible()
    mine.get_by_role("button", name="compte rendu").press("Enter")  # a page, which may stand in this frame alone
    expect(mine.get_by_role("heading", level=1)).to_have_text(re.compile("Décider"))
    code = re.search(r"/([A-Z2-9]{6})", page.locator("iframe").first.get_attribute("src") or "")
    page.get_by_role("button", name="Arrêter").press("Enter")
    page.wait_for_url(re.compile("/studio/rehearse/decision-meeting$"))
    assert code and page.evaluate(f"Object.keys(localStorage).filter(name => name.includes('{code[1]}'))") == []
    assert author.problems == []


def test_many_plays_show_what_came_of_them(server: Server, browser: Browser) -> None:
    author = Visitor(browser, "en", width=360, height=740)
    author.sign_in(server)
    page = author.page
    page.goto(f"{server.url}/studio/rehearse/decision-meeting")
    page.get_by_role("radio", name="10 times").check(force=True)
    page.get_by_role("button", name="Play 10 times").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("what 10 plays show", timeout=60_000)
    expect(page.get_by_role("heading", name="The time, step by step")).to_be_visible()
    assert author.barriers() == [] and author.fits()
    with page.expect_download() as download:
        page.get_by_role("link", name="The same figures").click()
    assert download.value.suggested_filename.endswith(".json")
    assert author.problems == []


def test_a_step_is_shown_by_the_page_that_will_show_it_and_nothing_in_it_is_sent(
    server: Server, browser: Browser
) -> None:
    author = Visitor(browser, "en")
    author.sign_in(server)
    wish = {"scenario": "ice-breaker", "step": "st2", "place": "play", "language": "en"}
    shown = author.page.evaluate(ASK, wish)
    author.page.evaluate(GIVE, ["play", shown["layers"]])
    frame = author.page.frame_locator("iframe")
    expect(frame.get_by_role("heading", level=1)).to_be_visible()
    expect(frame.get_by_text("A preview: nothing is sent.")).to_be_visible()
    frame.get_by_role("button", name="Help").press("Enter")
    expect(frame.get_by_text("This is a preview: nothing is sent.")).to_be_visible()
    assert author.problems == []
