"""A scenario as one file to hand on: its text, or with its picture a zip of both. What comes in is not trusted."""

from __future__ import annotations

import io
import re
import stat
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath

from server.game.text import Text, pick
from server.library.yaml_text import MOST_BYTES

TEXT_FILE = "scenario.yaml"
MOST_FILES = 8
MOST_PICTURE = 4_000_000
PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
TEXTS, PICTURES = (".yaml", ".yml"), (".png", ".jpg", ".jpeg", ".webp")
BROKEN = (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, zlib.error)
LATEST = (1980, 1, 1, 0, 0, 0)  # a share made twice is the same
SHOWN, LONGEST_NAME = 80, 60


class NotAShare(Exception):
    """Why a file cannot be taken: a refusal's code, and the file in it that it is about."""

    def __init__(self, code: str, name: str = "", **figures: int) -> None:
        super().__init__(code)
        self.code = code
        self.figures = {**({"name": _shown(name)} if name else {}), **figures}


@dataclass(frozen=True, slots=True)
class Share:
    """The text's bytes as they came, and the picture: its file's name and what is in it."""

    text: bytes
    picture: tuple[str, bytes] | None = None


def pack(text: str, picture: tuple[str, bytes] | None) -> bytes:
    """`picture`: its file's name and what is in it."""
    if picture is None:
        return text.encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo(TEXT_FILE, LATEST), text.encode(), zipfile.ZIP_DEFLATED)
        made.writestr(zipfile.ZipInfo(picture[0], LATEST), picture[1], zipfile.ZIP_STORED)
    return out.getvalue()


def file_name(title: Text, language: str) -> str:
    """A title as the name of a file on any machine."""
    letters = unicodedata.normalize("NFKD", pick(title, language).lower())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_NAME].strip("-") or "scenario"


def unpack(raw: bytes) -> Share:
    """Raises NotAShare. Nothing is written anywhere, and nothing larger than its limit is ever made."""
    if not raw.startswith(b"PK"):
        return Share(raw)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            return _unpacked(packed)
    except BROKEN as wrong:
        raise NotAShare("share/broken") from wrong


def _unpacked(packed: zipfile.ZipFile) -> Share:
    entries = packed.infolist()
    if len(entries) > MOST_FILES:
        raise NotAShare("share/too_many_files", limit=MOST_FILES)
    for entry in entries:
        _check(entry)
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names):
        raise NotAShare("share/broken")
    texts = [entry for entry in entries if _suffix(entry) in TEXTS]
    pictures = [entry for entry in entries if _suffix(entry) in PICTURES]
    if len(texts) != 1 or len(pictures) > 1:
        raise NotAShare("share/no_scenario")
    picture = (pictures[0].filename, _read(packed, pictures[0], MOST_PICTURE)) if pictures else None
    return Share(_read(packed, texts[0], MOST_BYTES), picture)


def _check(entry: zipfile.ZipInfo) -> None:
    """One file of ours lies at the top, is a plain file, open, and of a kind we know."""
    name = entry.orig_filename
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise NotAShare("share/link", name)
    if "\\" in name or "\0" in name or PurePosixPath(name).name != name or name[1:2] == ":":
        raise NotAShare("share/outside", name)
    if entry.flag_bits & 0x1:
        raise NotAShare("share/locked", name)
    if _suffix(entry) not in (*TEXTS, *PICTURES) or entry.compress_type not in PLAIN:
        raise NotAShare("share/kind", name)


def _read(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> bytes:
    """What it says of its size is not believed: reading stops at the limit."""
    with packed.open(entry) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise NotAShare("share/too_large", entry.filename, limit=limit)
    return content


def _suffix(entry: zipfile.ZipInfo) -> str:
    return PurePosixPath(entry.filename).suffix.lower()


def _shown(name: str) -> str:
    plain = "".join(c if c.isprintable() else "·" for c in name)
    return plain if len(plain) <= SHOWN else f"{plain[: SHOWN - 1]}…"
