"""Everything that may go wrong on a page without anybody seeing it is written down while people play."""

from __future__ import annotations

import os

from playwright.sync_api import Browser, expect

from tests.browser.visitor import ROOT, Visitor

PICTURES = ROOT / "test-results"
WATCH = """
window.faults = [];
addEventListener('securitypolicyviolation', event =>
  faults.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
addEventListener('unhandledrejection', event => faults.push('rejected: ' + event.reason));
new MutationObserver(() => {
  for (const one of document.querySelectorAll('.sentence'))
    if (!one.textContent.trim()) faults.push('an empty sentence');
}).observe(document, {subtree: true, childList: true, characterData: true});
"""
EVERYTHING = """() => [...document.querySelectorAll('*')]
  .flatMap(one => [one.value ?? '', ...[...one.attributes].map(a => a.value)])
  .concat(document.documentElement.textContent).join('\\n')"""


class Watched(Visitor):
    """A visitor whose page is looked at all the time; `contrast` is the wish of their system."""

    name: str

    def __init__(self, browser: Browser, home: str, language: str, width: int, height: int, contrast: bool) -> None:
        super().__init__(browser, language, width, height)
        self.language, self.width = language, width
        self.page.set_default_timeout(15_000)
        self.page.add_init_script(WATCH)
        self.page.on("request", lambda asked: self._leaves(asked.url, home))
        self.page.on("requestfailed", lambda asked: self._failed(asked.url, asked.failure))
        self.page.emulate_media(contrast="more" if contrast else "no-preference")

    def _leaves(self, url: str, home: str) -> None:
        here = (home, home.replace("http", "ws", 1), "data:", "blob:")
        if not url.startswith(here):
            self.problems.append(f"asked elsewhere: {url}")

    def _failed(self, url: str, why: str | None) -> None:
        if why != "net::ERR_ABORTED":
            self.problems.append(f"failed: {url} {why}")

    def faults(self) -> list[str]:
        return [*self.problems, *self.page.evaluate("window.faults ?? []")]

    def everything(self) -> str:
        """All that stands anywhere in the page: words, labels, fields."""
        return str(self.page.evaluate(EVERYTHING))

    def picture(self, name: str) -> None:
        """To look at, for who asks: `TUTTI_PICTURES=1`."""
        if "TUTTI_PICTURES" not in os.environ:
            return
        PICTURES.mkdir(exist_ok=True)
        self.page.screenshot(path=PICTURES / f"{name}.png", animations="disabled")

    def sentence_is_said(self) -> None:
        expect(self.page.locator(".sentence").first).not_to_be_empty()
