"""Authors' texts are read by a program apart: a hostile one costs its author a refusal, and nobody else anything."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from time import monotonic, sleep

import pytest

from server.library.shelf import HOME
from server.web.answers import Declined
from server.web.reading import READERS, ReadingApart

BESIDE = """
import sys
from server import runtime
runtime.patch(sys.argv[1])
from server.web.reading import ReadingApart

beats = []

def beat():
    while True:
        runtime.sleep(0.01)
        beats.append(1)

reading = ReadingApart()
reading.card("")
runtime.spawn(beat)
reading.check("a: [" + "x," * 127_000 + "]", "en")
print(len(beats))
"""
GOOD = (HOME / "scenarios" / "free-build.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reading() -> Iterator[ReadingApart]:
    apart = ReadingApart()
    yield apart
    apart.readers.end()


def test_a_text_is_read_as_it_would_be_here(reading: ReadingApart) -> None:
    assert reading.check(GOOD, "fr")["problems"] == []
    assert reading.freeze(GOOD, "free-build", "en")["frozen"]["name"] == "free-build"
    assert reading.card(GOOD)["problems"] == 0
    assert reading.changes("a\nb", "a\nc") == ["@@ -1,2 +1,2 @@", " a", "-b", "+c"]


@pytest.mark.parametrize(
    "text",
    [
        "a: [" + "x," * 127_000 + "]", "[" * 100_000, "{" * 250_000, '"' * 200_000, ":" * 250_000, "? " * 120_000,
        "&a " * 80_000, "# x\n" * 60_000, "a: 1\n" * 50_000, "".join(f"z{n}: 1\n" for n in range(9_000)),
        GOOD + "".join(f"z{n}: 1\n" for n in range(9_000)), "\ud800", "\x00", "",
    ],
    ids=lambda text: repr(text[:12]),
)  # fmt: skip
def test_a_hostile_text_is_told_its_problem_and_harms_nothing(reading: ReadingApart, text: str) -> None:
    problems = reading.check(text, "en")["problems"]
    assert 1 <= len(problems) <= 100 and all(problem["sentence"] for problem in problems)


def test_what_takes_too_long_is_ended_and_refused_and_the_next_is_read() -> None:
    draw = random.Random(1)
    before, after = ("\n".join(str(draw.randint(0, 120)) for _ in range(60_000)) for _ in range(2))
    apart = ReadingApart()
    assert apart.card(GOOD)["problems"] == 0
    apart._within_s = 2
    with pytest.raises(Declined, match="scenario/too_much"):
        apart.changes(before, after)
    assert not apart.readers.are_wanted(), "whoever read it is ended"
    apart._within_s = 60
    assert apart.card(GOOD)["problems"] == 0
    apart.readers.end()


def test_a_reader_is_ready_when_a_facilitator_has_come_into_the_studio() -> None:
    apart = ReadingApart()
    apart.prepare()
    until = monotonic() + 60
    while not apart.readers._idle and monotonic() < until:
        sleep(0.05)
    assert len(apart.readers._idle) == 1
    apart.prepare()
    assert len(apart.readers._turns) == READERS, "one is enough"
    apart.readers.end()


def test_a_reader_that_dies_costs_one_text(reading: ReadingApart) -> None:
    with pytest.raises(Declined, match="scenario/too_much"):
        reading._ask("nothing it knows")
    assert reading.card(GOOD)["problems"] == 0


def test_the_program_ends_when_nobody_can_ask_it_any_more() -> None:
    command = [sys.executable, "-m", "server.library.apart", str(HOME)]
    done = subprocess.run(command, cwd=HOME, input=b'["card", "x"]\n', capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.count(b"\n")) == (0, 1)


@pytest.mark.parametrize("mode", ["eventlet", "gevent"])
def test_nobody_else_waits_while_a_text_is_read(mode: str) -> None:
    """The hub goes on: a green thread counts while a reader works on a list of 127,000 values."""
    command = [sys.executable, "-c", BESIDE, mode]
    done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 1
