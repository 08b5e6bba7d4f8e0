"""`python3 -m server minutes CODE`: a room's minutes, read from the store without a server."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from server import cli
from server.activities import kinds
from server.game.context import Actor
from server.game.outcome import Refusal
from server.journal.opening import open_store
from server.rooms.chance import RandomIds, SeededChance
from server.rooms.registry import Rooms
from tests.rooms.room import DESK, HandClock, Recorder, scenario


def played(folder: Path) -> str:
    store = open_store(folder / "tutti.db")
    rooms = Rooms(store, Recorder(), HandClock(), RandomIds(), SeededChance, kinds(), {"seats": 400})
    opened = rooms.open(scenario({"kind": "round", "seconds": 60}), language="en", title="", sites=[])
    assert not isinstance(opened, Refusal)
    keeper = rooms.find(opened.code)
    assert keeper
    rooms.take_seat(keeper, ["Amina"], None)
    for n, (actor, name, data) in enumerate(
        ((DESK, "next_step", {}), (Actor("seat", "s1"), "speak", {"text": "Thank you all."}))
    ):
        rooms.act(keeper, actor, "device", f"id{n}", name, data)
    store.close()
    return opened.code


def test_it_prints_the_minutes_in_each_form(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    code = played(tmp_path)
    assert cli.run(["minutes", code, "--data", str(tmp_path)]) == 0
    assert "Thank you all." in capfdbinary.readouterr().out.decode()
    assert cli.run(["minutes", code.lower(), "--to", "json", "--language", "fr", "--data", str(tmp_path)]) == 0
    assert json.loads(capfdbinary.readouterr().out)["language"] == "fr"
    assert cli.run(["--data", str(tmp_path), "minutes", code, "--to", "html"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"<!doctype html>")


def test_reading_changes_nothing_in_the_store(tmp_path: Path) -> None:
    code = played(tmp_path)
    before = (tmp_path / "tutti.db").read_bytes()
    assert cli.run(["minutes", code, "--data", str(tmp_path)]) == 0
    assert (tmp_path / "tutti.db").read_bytes() == before


@pytest.mark.parametrize("code", ["ZZZZZZ", "no", "'; drop"])
def test_an_unknown_code_is_one_sentence_and_bad_input(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], code: str
) -> None:
    played(tmp_path)
    assert cli.run(["minutes", code, "--data", str(tmp_path)]) == 2
    assert capfd.readouterr().err == f"No room has the code {code}: check it, or say with --data where its data is.\n"


def test_where_there_is_no_data_it_says_what_to_do(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["minutes", "ABCDEF", "--data", str(tmp_path / "none")]) == 1
    assert "say with --data where yours is" in capfd.readouterr().err
    assert not (tmp_path / "none").exists()
