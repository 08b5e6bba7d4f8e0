"""Reading an authored file from the disk, within the limits that hold for every text."""

from __future__ import annotations

from pathlib import Path

from server.library.problems import Problem
from server.library.yaml_text import MOST_BYTES, Written, read_text


def read_yaml(path: Path) -> Written | Problem:
    """The value of a file; a problem when it is not plain YAML."""
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= MOST_BYTES else b""
    except OSError:
        return Problem(str(path), 1, "unreadable")
    if size > MOST_BYTES:
        return Problem(str(path), 1, "too-big", {"size": size, "limit": MOST_BYTES})
    return read_bytes(str(path), raw)


def read_bytes(file: str, raw: bytes) -> Written | Problem:
    try:
        return read_text(file, raw.decode("utf-8"))
    except UnicodeDecodeError as wrong:
        return Problem(file, raw.count(b"\n", 0, wrong.start) + 1, "not-utf8", {"at": wrong.start + 1})
