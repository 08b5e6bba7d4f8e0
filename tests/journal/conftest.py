import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from server.journal import MemoryJournal, Store, open_store
from server.journal.parted import PartedJournal
from server.rooms.ports import Journal
from tests.journal.entries import room


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The store on SQLite, with the rooms a and b."""
    kept = open_store(tmp_path / "tutti.db")
    kept.create_room(room("a"))
    kept.create_room(room("b"))
    yield kept
    kept.close()


@pytest.fixture
def memory() -> MemoryJournal:
    kept = MemoryJournal()
    kept.create_room(room("a"))
    kept.create_room(room("b"))
    return kept


@pytest.fixture
def parted() -> PartedJournal:
    """A rehearsal a, and a room b that lasts."""
    kept = PartedJournal(MemoryJournal())
    kept.create_room(replace(room("a"), apart=True))
    kept.create_room(room("b"))
    return kept


@pytest.fixture(params=["store", "memory", "parted"])
def journal(request: pytest.FixtureRequest) -> Journal:
    kept: Journal = request.getfixturevalue(request.param)
    return kept


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 600 kB."""
    if os.geteuid() != 0:
        pytest.skip("only root can make a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "none", disk], capture_output=True)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)
