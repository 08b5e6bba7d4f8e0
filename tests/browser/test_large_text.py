"""Text at 200 %: every place flows into the phone's column; nothing is cut, covered or wider than the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from ruamel.yaml import YAML

from tests.browser.room import Room
from tests.browser.visitor import ROOT, Server, Visitor

LARGE = {"standard": 32, "fixed": 26}  # what a browser's settings call "very large": twice its own size
KINDS = [one["kind"] for one in YAML(typ="safe").load(ROOT / "scenarios" / "ideal-city.yaml")["steps"]]
PLACES = {"cast": ".cast-card", "sprint_plan": ".plan", "build": ".town", "sprint_review": ".review"}
CUT = """() => {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  const spoken = one => one.closest('[aria-hidden=true], .spoken, svg') || getComputedStyle(one).clipPath !== 'none'
    || (one.parentElement && getComputedStyle(one.parentElement).clipPath !== 'none');
  while (words.nextNode()) {
    const text = words.currentNode, one = text.parentElement;
    if (!text.data.trim() || !one.checkVisibility({visibilityProperty: true}) || spoken(one)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (box.left < -1 || box.right > innerWidth + 1) found.push('wider than the screen: ' + text.data.trim());
      for (let around = one; around && around !== document.body; around = around.parentElement) {
        const {overflowX, overflowY} = getComputedStyle(around), edge = around.getBoundingClientRect();
        const cutX = /hidden|clip/.test(overflowX), cutY = /hidden|clip/.test(overflowY);
        if ((cutX && (box.left < edge.left - 2 || box.right > edge.right + 2))
          || (cutY && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2))) {
          found.push('cut: ' + text.data.trim());
          break;
        }
      }
    }
  }
  return [...new Set(found)];
}"""
SMALL = """least => [...document.querySelectorAll('body *')]
  .filter(one => [...one.childNodes].some(text => text.nodeType === 3 && text.data.trim()) && one.checkVisibility())
  .filter(one => !one.closest('svg, option') && parseFloat(getComputedStyle(one).fontSize) < least)
  .map(one => one.textContent.trim())"""
COVERED = """async () => {
  const found = [];
  for (const one of document.querySelectorAll('button, a, input, textarea, select, summary')) {
    if (!one.checkVisibility({visibilityProperty: true}) || one.type === 'radio' || one.type === 'checkbox') continue;
    one.scrollIntoView({block: 'center'});
    const {left, top, width, height} = one.getBoundingClientRect();
    if (!width) continue;
    const hit = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2);
    if (hit && !one.contains(hit) && !hit.contains(one) && !one.closest('label')?.contains(hit))
      found.push(`${(one.innerText || one.ariaLabel || one.tagName).trim()} under ${hit.getAttribute('class')}`);
  }
  scrollTo(0, 0);
  return found;
}"""


class Reader(Visitor):
    """Somebody who needs twice the size, on a laptop, in French, whose words are longer."""

    least = 16

    def looks(self, where: str) -> None:
        """All is there, in one column."""
        self.page.evaluate("document.fonts.ready")
        assert self.page.evaluate("matchMedia('(max-width: 55.99em)').matches"), "the phone's column"
        assert self.fits(), f"{where}: must be scrolled sideways"
        assert self.page.evaluate(CUT) == [], where
        assert self.page.evaluate(COVERED) == [], where
        assert self.page.evaluate(SMALL, self.least) == [], where


class LargeText(Reader):
    """Their browser shows all text twice as large."""

    least = 31

    def __init__(self, browser: Browser) -> None:
        super().__init__(browser)
        self._tools.send("Page.setFontSizes", {"fontSizes": LARGE})


class Zoomed(Reader):
    """They zoomed the page: half as many pixels are left."""

    def __init__(self, browser: Browser) -> None:
        super().__init__(browser, width=1366 // 2, height=768 // 2)


def enter(reader: Reader, room: Room) -> None:
    page = reader.page
    page.goto(room.server.url)
    page.locator(".code-input").fill(room.code)
    reader.looks("home")
    page.keyboard.press("Enter")
    page.locator("input.input").first.fill("Amina")
    reader.looks("join")
    page.keyboard.press("Enter")
    page.locator(".kept-words").wait_for()
    reader.looks("return words")
    page.locator(".button.main").click()
    expect(page.locator(".lobby")).to_contain_text("Amina")
    reader.looks("lobby")
    for name in ("Annuler", "Aide"):
        expect(page.locator("footer.bottom").get_by_role("button", name=name)).to_be_visible()


def play(reader: Reader, room: Room) -> None:
    """Through every step of the ideal city; the other one sits at a wire."""
    page, other, desk = reader.page, room.player("Karim"), room.wire(room.desk_key)
    seen = set[str]()
    for kind in KINDS:
        assert desk.do("next_step")["ok"]
        if kind in seen:
            continue
        seen.add(kind)
        expect(page.locator(PLACES.get(kind, f".{kind}")).first).to_be_visible()
        reader.looks(kind)
        if kind == "cast":
            page.locator(".cast-card").nth(4).click()
            reader.looks("a character looked at")
            page.locator("main .button.main").click()
            page.locator(".cast-secret").wait_for()
            reader.looks("a character chosen")
            other.do("choose_character", role="nurse")
        if kind == "sprint_plan":
            other.do("tell")
            for way in page.locator(".talk-ways button").all():
                way.click()
                reader.looks("talking")
            page.locator(".need-act button").first.click()
            expect(page.locator(".need.chosen").first).to_be_visible()
        if kind == "build":
            other.do("pass_turn")
            page.locator("main .button.main").click()
            reader.looks("placing")
    assert desk.do("end_room")["ok"]


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server)
    yield opened
    opened.leave()


@pytest.mark.parametrize("kind", [LargeText, Zoomed])
def test_a_player_reads_everything_from_the_first_page_to_the_minutes(
    room: Room, browser: Browser, kind: type[Reader]
) -> None:
    amina = kind(browser)
    enter(amina, room)
    play(amina, room)
    amina.page.locator("main .button.main").click()
    amina.page.wait_for_url("**/minutes.html*")
    amina.looks("minutes")
    assert amina.problems == []


@pytest.mark.parametrize("kind", [LargeText, Zoomed])
def test_a_facilitator_reads_everything_from_the_studio_to_the_desk(
    server: Server, room: Room, browser: Browser, kind: type[Reader]
) -> None:
    leader = kind(browser)
    leader.page.goto(f"{server.url}/studio")
    leader.looks("sign in")
    leader.sign_in(server)
    leader.looks("studio")
    for name in ("Amina", "Karim"):
        room.player(name)
    leader.page.goto(room.desk_link)
    leader.page.locator(".desk").wait_for()
    leader.looks("desk before the start")
    for _ in range(3):
        leader.page.locator(".desk-controls .main").click()
        leader.page.locator(".desk-activity, .desk-step").first.wait_for()
        leader.looks("desk")
    assert leader.problems == []
