"""A real server, and people who look at it in a real browser."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "tests" / "node_modules" / "axe-core" / "axe.min.js"
KEY = "the-key-of-the-facilitator"
LINK = re.compile(r"(http://\S+)/sign-in/\S+")


class Server:
    """`python3 -m server`, and the link it prints. `tree`: another copy of the program; `module`: what is run of it."""

    def __init__(self, data: Path, port: int = 0, tree: Path = ROOT, module: str = "server") -> None:
        command = [
            sys.executable,
            "-m",
            module,
            "--port",
            str(port),
            "--data",
            str(data),
            "--facilitator-key",
            KEY,
        ]
        self.process = subprocess.Popen(
            command, cwd=tree, env={**os.environ, "TUTTI_NO_SETUP": "1"}, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout
        found = next((match for line in self.process.stdout if (match := LINK.search(line))), None)
        assert found, "the server printed no sign-in link"
        self.link, self.url = found[0], found[1]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)

    def die(self) -> None:
        """Without a word to anybody."""
        self.process.kill()
        self.process.wait(10)


STILL = """() => document.getAnimations().every(
  one => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity)"""


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
        """What axe finds, and finds again: a card that comes and turns meanwhile has the contrast of neither side."""
        return self._barriers_now() and self._barriers_now()

    def _barriers_now(self) -> Any:
        """It comes in beside the page's own policy, which lets no script of others in."""
        self.page.wait_for_function(STILL)
        found = self._look_for_barriers()
        if found is None:  # the first time on this page
            self._tools.send("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
            found = self._look_for_barriers()
        return json.loads(found)

    def _look_for_barriers(self) -> Any:
        wanted = (
            "window.axe?.run().then(found => JSON.stringify(found.violations.map(one => [one.id, one.nodes[0].html])))"
        )
        said = self._tools.send("Runtime.evaluate", {"expression": wanted, "awaitPromise": True})
        return said["result"].get("value")

    def fits(self) -> bool:
        return bool(self.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))

    def stands_still(self) -> bool:
        """The whole page is on the screen: nothing to scroll."""
        return bool(self.page.evaluate("document.documentElement.scrollHeight <= innerHeight"))
