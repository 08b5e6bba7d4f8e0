"""`python3 -m tests bench`: the figures of the budgets, as ratios of one interleaved run. Not a timed test.

python3 -m tests bench            all of them, in a few minutes
python3 -m tests bench NAME …     only some: pace, plenary, ideas, debate, apart, keeper,
                                  durability, joins, start, page
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.bench import hall, keeper
from tests.bench.machine import Machine
from tests.bench.servers import Figures, baseline, product
from tests.live.serving import ROOT, Server

ROOMS, PLAYERS = 100, 8
EVERYDAY, BUSY = 400, 800  # actions a second
TOO_MUCH = 5_000  # more than one core can do
SECONDS = 5
SETTLE_MS = 4_000  # for what came too fast
TURNS = 2
Line = tuple[str, str, str, bool]
"""What, the figure, the budget, whether it is kept."""


def pace() -> Iterator[Line]:
    yield from _pace(EVERYDAY)
    yield from _pace(BUSY)


def _pace(rate: int) -> Iterator[Line]:
    bare, ours = [], []
    for _ in range(TURNS):
        with baseline(ROOMS, PLAYERS) as server:
            bare.append(server.play(rate=rate, seconds=SECONDS))
        with product(ROOMS, PLAYERS) as server:
            ours.append(server.play(rate=rate, seconds=SECONDS))
    theirs, mine = _middle(bare), _middle(ours)
    at = f"100 × 8 at {rate} actions/s: "
    efficiency = mine["perCoreSecond"] / theirs["perCoreSecond"]
    figure = f"{efficiency:.2f} × bare ({mine['perCoreSecond']:.0f})"
    yield f"{at}deliveries a core-second", figure, "≥ 1 ×", efficiency >= 1
    if rate == EVERYDAY:
        slower = mine["p50"] / theirs["p50"]
        yield f"{at}p50 until all have seen it", f"{slower:.2f} × bare ({mine['p50']:.1f} ms)", "≤ 1.5 ×", slower <= 1.5
        yield f"{at}p99", f"{mine['p99']:.1f} ms (bare {theirs['p99']:.1f})", "< 25 ms", mine["p99"] < 25
        yield "bytes a delivery of a placed brick", f"{mine['bytes']:.0f}", "≤ 160", mine["bytes"] <= 160
    yield f"{at}not delivered", f"{mine['lost'] + mine['refused']:.0f}", "0", mine["lost"] + mine["refused"] == 0


def plenary() -> Iterator[Line]:
    with product(1, 300) as server:
        seen = server.play(once=True, seconds=5)
    cores = seen["spent"] / seen["took"]
    yield "1 × 300, all within five seconds: longest wait", f"{seen['max']:.0f} ms", "≤ 250 ms", seen["max"] <= 250
    yield "… of one core", f"{cores:.2f}", "< 1", cores < 1


def ideas() -> Iterator[Line]:
    yield from _hall(hall.IDEAS)


def debate() -> Iterator[Line]:
    yield from _hall(hall.DEBATE, before=1)


def apart() -> Iterator[Line]:
    yield from _hall(hall.APART, before=2)


def _hall(acts: list[dict[str, Any]], before: int = 0) -> Iterator[Line]:
    """The longest anybody waited until all had seen it, act by act; and what all of them cost."""
    with Machine() as machine:
        seen = hall.played([hall.ON] * before + acts)[before:]
    for one in seen:
        yield f"1 × 300, {one['what']}: longest wait", f"{one['seen']:.0f} ms", "≤ 250 ms", one["seen"] <= 250
    answered, refused = max(one["answered"] for one in seen), sum(len(one["refused"]) for one in seen)
    yield "… until its answer", f"{answered:.0f} ms", "≤ 250 ms", answered <= 250
    yield "… refused", f"{refused}", "0", refused == 0
    together = [one for one, act in zip(seen, acts, strict=True) if "everyone" in act]
    cores, bytes_ = (max(one[name] for one in together) for name in ("cores", "bytes"))
    yield "… of one core", f"{cores:.2f}", "< 1", cores < 1
    yield "… bytes a delivery", f"{bytes_:.0f}", "≤ 160", bytes_ <= 160
    alone = f"{machine.writing:.0f} ms to write, {machine.late:.0f} ms late"
    yield "… the machine itself, at its worst", alone, "said", True
    largest = max(one["largest"] for one in seen) / 1000
    yield "… the largest message", f"{largest:.0f} kB", "≤ 100 kB", largest <= 100


def cost_of_a_full_room() -> Iterator[Line]:
    ratio = keeper.full_against_empty()
    yield "a command in a room of 2,000 bricks", f"{ratio:.2f} × an empty one", "≤ 1.2 ×", ratio <= 1.2


def durability() -> Iterator[Line]:
    """Throughput: what a core does when there is more to do than it can. Where there is less, each commit costs more of
    it and nobody minds; that is said too."""
    for rate, what in ((TOO_MUCH, "with more to do than it can"), (BUSY, f"at {BUSY} actions/s")):
        kept, unkept = [], []
        for _ in range(TURNS):
            with product(ROOMS, PLAYERS) as server:
                kept.append(server.play(rate=rate, seconds=SECONDS, settleMs=SETTLE_MS))
            with product(ROOMS, PLAYERS, module="tests.bench.unstored") as server:
                unkept.append(server.play(rate=rate, seconds=SECONDS, settleMs=SETTLE_MS))
        ratio = _middle(kept)["perCoreSecond"] / _middle(unkept)["perCoreSecond"]
        budget = ("≥ 0.85 ×", ratio >= 0.85) if rate == TOO_MUCH else ("said", True)
        yield f"stored against not stored, deliveries a core-second, {what}", f"{ratio:.2f} ×", *budget


def joins() -> Iterator[Line]:
    """The rooms hold 300 bricks; the baseline's are empty."""
    with baseline(5, 200) as server:
        bare = server.play()["joins"]
    with product(5, 200, bricks=300) as server:
        ours = server.play()["joins"]
    ratio = ours["took"] / bare["took"]
    yield "1,000 joins with 300 bricks", f"{ratio:.2f} × bare ({ours['took']:.0f} ms)", "≤ 1.5 ×", ratio <= 1.5
    yield "memory of 1,000 idle players", f"{ours['megabytes']:.0f} MB", "≤ 70 MB", ours["megabytes"] <= 70


def start() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder) / "data")
        took = []
        for _ in range(3):
            since = time.monotonic()
            server.start()
            took.append(time.monotonic() - since)
            server.kill()
    yield "start, when set up", f"{min(took):.2f} s", "≤ 1.5 s", min(took) <= 1.5


def page() -> Iterator[Line]:
    command = [sys.executable, "-m", "server.web.assets"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    requests, size = (
        int(word) for line in said.splitlines() if line.startswith("play:") for word in line.split() if word.isdigit()
    )
    yield "first load of the player's page", f"{size} kB", "≤ 160 kB", size <= 160
    yield "… requests", f"{requests}", "≤ 40", requests <= 40


def _middle(runs: list[Figures]) -> Figures:
    return {
        name: median(run[name] for run in runs) for name, value in runs[0].items() if isinstance(value, int | float)
    }


ALL: dict[str, Callable[[], Iterator[Line]]] = {
    "pace": pace, "plenary": plenary, "ideas": ideas, "debate": debate, "apart": apart,
    "keeper": cost_of_a_full_room, "durability": durability, "joins": joins, "start": start, "page": page,
}  # fmt: skip


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in ALL]
    if unknown:
        print(__doc__, file=sys.stderr)
        return 2
    table, missed = Table("what", "measured", "budget", ""), 0
    for name in names or ALL:
        for what, figure, budget, kept in ALL[name]():
            table.add_row(what, figure, budget, "kept" if kept else "MISSED")
            missed += not kept
            print(f"{what}: {figure} (budget {budget})", file=sys.stderr, flush=True)
    Console().print(table)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
