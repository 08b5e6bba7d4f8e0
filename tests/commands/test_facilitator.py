"""Facilitators of a shared server are added, listed, given a new passphrase and removed from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from server.authors.passphrases import fits
from server.commands.facilitator import command
from server.journal import open_store
from server.journal.facilitators import StoredFacilitators
from server.settings import Settings


def run(folder: Path, *arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(command, list(arguments), obj=Settings(data=folder), input=typed)


def hashed(folder: Path, name: str) -> str:
    store = open_store(folder / "tutti.db")
    known = StoredFacilitators(store).find(name)
    store.close()
    assert known
    return known.hashed


def test_a_passphrase_is_made_and_printed_once_and_only_its_hash_is_kept(tmp_path: Path) -> None:
    said = run(tmp_path, "add", "Inès", "--make").output
    passphrase = said.strip().splitlines()[-1].strip()
    assert len(passphrase.split()) == 5
    assert fits(passphrase, hashed(tmp_path, "INÈS"))
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("tutti.db*"))
    assert passphrase.encode() not in kept


def test_a_chosen_passphrase_is_not_printed_and_must_be_long_enough(tmp_path: Path) -> None:
    chosen = run(tmp_path, "add", "Paul", typed="the mill by the river\n")
    assert chosen.exit_code == 0 and "mill" not in chosen.output
    assert fits("the mill by the river", hashed(tmp_path, "paul"))
    short = run(tmp_path, "add", "Odile", typed="mill\n")
    assert short.exit_code != 0 and "12" in str(short.exception)


def test_two_facilitators_cannot_have_one_name(tmp_path: Path) -> None:
    run(tmp_path, "add", "Inès", "--make")
    again = run(tmp_path, "add", " inès ", "--make")
    assert "already" in str(again.exception)


def test_everybody_is_listed_and_who_is_removed_is_gone(tmp_path: Path) -> None:
    run(tmp_path, "add", "Inès", "--make")
    run(tmp_path, "add", "Paul", "--make")
    assert [line.split()[0] for line in run(tmp_path, "list").output.splitlines()] == ["Inès", "Paul"]
    assert "removed" in run(tmp_path, "remove", "inès", "--yes").output
    assert [line.split()[0] for line in run(tmp_path, "list").output.splitlines()] == ["Paul"]


def test_a_new_passphrase_replaces_the_old_one(tmp_path: Path) -> None:
    run(tmp_path, "add", "Inès", typed="the mill by the river\n")
    run(tmp_path, "passphrase", "Inès", typed="the bridge over the river\n")
    assert fits("the bridge over the river", hashed(tmp_path, "Inès"))
    assert not fits("the mill by the river", hashed(tmp_path, "Inès"))


def test_while_the_server_runs_a_new_passphrase_ends_the_sessions_it_knows(tmp_path: Path) -> None:
    run(tmp_path, "add", "Inès", "--make")
    server = open_store(tmp_path / "tutti.db")
    facilitators = StoredFacilitators(server)
    known = facilitators.find("Inès")
    assert known
    facilitators.begin_session("token", known.who, 1, 10)
    assert facilitators.session("token", 5)
    assert run(tmp_path, "passphrase", "Inès", "--make").exit_code == 0
    assert facilitators.session("token", 5) is None
    server.close()


@pytest.mark.parametrize(
    "arguments", [("remove", "nobody", "--yes"), ("passphrase", "nobody"), ("add", "\n"), ("add", "x" * 41)]
)
def test_what_makes_no_sense_is_refused_in_a_sentence(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert str(run(tmp_path, *arguments).exception)
