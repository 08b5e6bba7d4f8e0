"""Writes the served files under static/built/<hash>/, each with its gzip and brotli form, and a manifest.

The folder's name is the hash of everything in it: what lies there never changes, browsers keep it for ever.
"""

import fcntl
import gzip
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import brotli

from server.web.assets.joined import join, styles
from server.web.assets.sources import STATIC, AssetsError, collect, inputs

BUILT = STATIC / "built"
MANIFEST = BUILT / "manifest.json"
KEPT = 3  # older builds, for pages that were open while the server was renewed
ALREADY_SMALL = {".woff2", ".png", ".webp", ".ico"}


@dataclass(frozen=True)
class File:
    sha256: str
    size: int
    gzip: int = 0  # 0: not kept in that form
    br: int = 0


@dataclass(frozen=True)
class Build:
    hash: str
    files: dict[str, File]
    at_once: dict[str, list[str]] = field(default_factory=dict)  # module → the modules it imports
    later: dict[str, list[str]] = field(default_factory=dict)  # module → those it imports when it comes to need them

    @property
    def folder(self) -> Path:
        return BUILT / self.hash

    @property
    def address(self) -> str:
        return f"/static/{self.hash}/"


def up_to_date() -> Build:
    """The build of the files as they are now: read where nothing changed, else made again."""
    stamps = _stamps()
    found = _known(stamps)
    if isinstance(found, Build):
        return found
    with _alone():
        found = _known(stamps)  # another server, started at the same moment, may have made it
        return found if isinstance(found, Build) else _make(stamps, _build_of(found) if found else None)


def _known(stamps: dict[str, list[int]]) -> Build | dict[str, Any] | None:
    """The build that is ready; else what is known of the last one, from which what did not change is taken over."""
    try:
        kept: dict[str, Any] = json.loads(MANIFEST.read_text(encoding="utf-8"))
        if kept["stamps"] == stamps and (BUILT / kept["hash"]).is_dir():
            return _build_of(kept)
    except (OSError, ValueError, KeyError):
        return None
    return kept


@contextmanager
def _alone() -> Iterator[None]:
    """One makes it at a time; where nothing may be written, nobody does."""
    with ExitStack() as held:
        with suppress(OSError):
            BUILT.mkdir(exist_ok=True)
            fcntl.flock(held.enter_context((BUILT / ".lock").open("w")), fcntl.LOCK_EX)
        yield


def older_builds() -> list[Build]:
    return [_build_of(json.loads(path.read_text(encoding="utf-8"))) for path in BUILT.glob("*/manifest.json")]


def _stamps() -> dict[str, list[int]]:
    stats = ((path, path.stat()) for path in inputs())
    return {os.path.relpath(path, STATIC): [stat.st_mtime_ns, stat.st_size] for path, stat in stats}


def _build_of(kept: dict[str, Any]) -> Build:
    files = {path: File(**file) for path, file in kept["files"].items()}
    return Build(kept["hash"], files, kept.get("at_once", {}), kept.get("later", {}))


def _make(stamps: dict[str, list[int]], before: Build | None) -> Build:
    modules = join()
    contents = {**collect(modules.shown), **styles(modules.shown), **modules.files}
    shas = {path: hashlib.sha256(content).hexdigest() for path, content in sorted(contents.items())}
    name = hashlib.sha256(json.dumps(shas).encode()).hexdigest()[:16]
    if not (BUILT / name / "manifest.json").is_file():
        try:
            BUILT.mkdir(exist_ok=True)
            shutil.rmtree(BUILT / name, ignore_errors=True)
            files = _write(part := _new_folder(), contents, shas, before)
            _replace(part / "manifest.json", asdict(Build(name, files, modules.at_once, modules.later)))
            part.rename(BUILT / name)
        except OSError as error:
            raise AssetsError(f"Tutti may not write its pages to {BUILT} ({error.strerror}).") from error
    build = _build_of(json.loads((BUILT / name / "manifest.json").read_text(encoding="utf-8")))
    with suppress(OSError):  # a read-only copy of a finished build: the next start compares the contents again
        _replace(MANIFEST, asdict(build) | {"stamps": stamps})
        _forget_all_but(name)
    return build


def _new_folder() -> Path:
    part = Path(tempfile.mkdtemp(prefix=".part-", dir=BUILT))
    part.chmod(0o755)
    return part


def _write(part: Path, contents: dict[str, bytes], shas: dict[str, str], before: Build | None) -> dict[str, File]:
    older = before.files.items() if before else ()
    same = {file.sha256: (before.folder / path, file) for path, file in older} if before else {}
    files = {}
    for path, content in contents.items():
        target = part / path
        target.parent.mkdir(parents=True, exist_ok=True)
        twin = same.get(shas[path])
        packed = twin and twin[0].is_file()
        files[path] = _taken_over(*twin, target) if twin and packed else _written(target, content, shas[path])
    return files


def _written(target: Path, content: bytes, sha256: str) -> File:
    target.write_bytes(content)
    if target.suffix in ALREADY_SMALL:
        return File(sha256, len(content))
    forms = {".gz": gzip.compress(content, 9, mtime=0), ".br": brotli.compress(content)}
    sizes = {".gz": 0, ".br": 0}
    for suffix, packed in forms.items():
        if len(packed) < len(content):
            target.with_name(target.name + suffix).write_bytes(packed)
            sizes[suffix] = len(packed)
    return File(sha256, len(content), sizes[".gz"], sizes[".br"])


def _taken_over(source: Path, file: File, target: Path) -> File:
    kept = {"": True, ".gz": bool(file.gzip), ".br": bool(file.br)}
    for suffix in (suffix for suffix, there in kept.items() if there):
        shutil.copyfile(source.with_name(source.name + suffix), target.with_name(target.name + suffix))
    return file


def _replace(path: Path, value: dict[str, Any]) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_text(json.dumps(value), encoding="utf-8")
    part.replace(path)


def _forget_all_but(name: str) -> None:
    others = [path for path in BUILT.iterdir() if path.is_dir() and path.name != name]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[KEPT - 1 :]:
        shutil.rmtree(path, ignore_errors=True)
