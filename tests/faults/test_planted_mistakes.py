"""Each guard is seen to catch the mistake it guards against."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.crowd import Crowd, now_ms
from tests.faults.planted import plant, planted
from tests.live.serving import ROOT, Server

BEFORE_THE_COMMIT = (
    "server/rooms/tick.py",
    "                (early or waiting).told.append(then)\n",
    "                if waiting.actor.seat and waiting.entry:\n"
    "                    then(Accepted(waiting.entry.seq))\n"
    "                else:\n"
    "                    (early or waiting).told.append(then)\n",
)
A_SLOW_COMMIT = (
    "server/journal/writer.py",
    '        cursor.execute("commit")\n',
    '        native_sleep(0.1)\n        cursor.execute("commit")\n',
)
NO_REPEAT_KNOWN = (
    "server/live/wire.py",
    "        device, data = reader.identity.key_hash, ",
    "        device, data = self._new_token(), ",
)
PATCHES_LOST = (
    "server/live/publisher.py",
    "            self._server.eio.send_packet(reader.engine_sid, messages[read])\n",
    "            if hash((reader.sid, by_layer[read[0]].rev)) % 5:\n"
    "                self._server.eio.send_packet(reader.engine_sid, messages[read])\n",
)
NO_GAP_CHECK = (
    "static/core/store.js",
    "if (news.some(([of, { from }]) => layer(of).peek()?.rev !== from)) return false;",
    "",
)
SECRET_IN_ROOM = (
    "server/game/seats.py",
    '        .noting("character_given", role=role, seat=seat)\n',
    '        .touching("room", {"characters": {role: {"secret": secret}}})\n'
    '        .noting("character_given", role=role, seat=seat)\n',
)


def losses(data: Path, tree: Path, players: Path = ROOT, kills: int = 0) -> dict[str, list[str]]:
    with Server(data, tree=tree) as server, Crowd(server, tree=players) as crowd:
        for _ in range(kills):
            crowd.answered(25)
            killed = now_ms()
            server.kill()
            server.start()
            crowd.await_all_up(killed)
        crowd.answered(40)
        crowd.finish()
        return {kind: wrong for kind, wrong in crowd.losses().items() if wrong}


@pytest.mark.timeout(180)
def test_an_answer_before_the_commit_is_seen(tmp_path: Path) -> None:
    """The commit is made slow too: a kill falls between the answer and the disk."""
    tree = planted(tmp_path, *BEFORE_THE_COMMIT)
    plant(tree, *A_SLOW_COMMIT)
    assert "acknowledged but lost" in losses(tmp_path / "data", tree, kills=4)


@pytest.mark.timeout(180)
def test_a_repeat_that_is_not_known_is_seen(tmp_path: Path) -> None:
    """A line that breaks leaves commands that are done and not answered: they come again."""
    tree = planted(tmp_path, *NO_REPEAT_KNOWN)
    with Server(tmp_path / "data", tree=tree) as server, Crowd(server) as crowd:
        for _ in range(40):
            crowd.answered(2)
            cut = now_ms()
            crowd.say("cut")
            crowd.await_all_up(cut)
            if _counted_twice(crowd):
                break
        assert _counted_twice(crowd)


def _counted_twice(crowd: Crowd) -> list[str]:
    return crowd.losses()["counted twice"]


def test_patches_lost_on_the_way_are_noticed_by_the_pages_and_asked_for_again(tmp_path: Path) -> None:
    tree = planted(tmp_path, *PATCHES_LOST)
    assert losses(tmp_path / "data", tree) == {}


def test_pages_that_would_not_notice_are_seen(tmp_path: Path) -> None:
    tree = planted(tmp_path, *PATCHES_LOST)
    careless = planted(tmp_path / "careless", *NO_GAP_CHECK)
    assert "unequal ends" in losses(tmp_path / "data", tree, players=careless)


def test_a_secret_put_where_all_can_read_it_is_seen(tmp_path: Path) -> None:
    tree = planted(tmp_path, *SECRET_IN_ROOM)
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "tests/contract/test_secrecy.py"]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout[-3000:]
    assert "failed" in done.stdout
