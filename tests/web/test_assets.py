import base64
import gzip
import hashlib
import json
from pathlib import Path

import brotli
import pytest
from flask import Flask

from server.web import assets
from server.web.assets import build, sources
from server.web.assets.__main__ import first_load
from server.web.assets.graph import modules_from
from server.web.assets.responses import blueprint

REQUESTS = 40
BYTES = 160_000


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small static/ with the real libraries."""
    for module in (sources, build):
        monkeypatch.setattr(module, "STATIC", tmp_path)
    monkeypatch.setattr(sources, "ICON_LIST", tmp_path / "ui" / "icons.txt")
    monkeypatch.setattr(build, "BUILT", tmp_path / "built")
    monkeypatch.setattr(build, "MANIFEST", tmp_path / "built" / "manifest.json")
    write(tmp_path / "ui/icons.txt", "house x")
    write(tmp_path / "styles/buttons.css", ".later{}")
    write(tmp_path / "styles/tokens.css", ":root{}")
    write(tmp_path / "play/main.js", "import { house } from '../ui/house.js';\n" * 40)
    write(tmp_path / "ui/house.js", "/** For readers. */\nimport { h } from 'preact';\nexport const house = h;\n")
    write(tmp_path / "words/fr/home.ftl", "hello = Bonjour\n")
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def client_of(made: build.Build):
    app = Flask("test", static_folder=None)
    app.register_blueprint(blueprint(made))
    return app.test_client()


def test_only_listed_files_are_served(folder: Path) -> None:
    for secret in ("package.json", "play/notes.txt", "play/.env", "node_modules/x/index.js", "other/main.js"):
        write(folder / secret, "not for you")
    made = build.up_to_date()
    client = client_of(made)
    assert client.get(f"{made.address}play/main.js").status_code == 200
    for secret in ("package.json", "play/notes.txt", "play/.env", "other/main.js", "../package.json", "manifest.json"):
        assert client.get(made.address + secret).status_code == 404
    assert client.get(f"{made.address}..%2f..%2fpackage.json").status_code == 404
    assert client.get("/static/built/manifest.json").status_code == 404


def test_a_browser_gets_the_smallest_form_it_reads_and_keeps_it_for_ever(folder: Path) -> None:
    made = build.up_to_date()
    client = client_of(made)
    plain = client.get(f"{made.address}play/main.js")
    for encoding, unpack in (("br", brotli.decompress), ("gzip", gzip.decompress)):
        packed = client.get(f"{made.address}play/main.js", headers={"Accept-Encoding": f"{encoding}, x"})
        assert packed.headers["Content-Encoding"] == encoding
        assert len(packed.data) < len(plain.data)
        assert unpack(packed.data) == plain.data
    assert "Content-Encoding" not in plain.headers
    assert plain.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert plain.headers["Vary"] == "Accept-Encoding"
    assert plain.headers["Content-Type"] == "text/javascript; charset=utf-8"
    again = client.get(f"{made.address}play/main.js", headers={"If-None-Match": plain.headers["ETag"]})
    assert again.status_code == 304


def test_nothing_is_made_again_while_nothing_changed(folder: Path) -> None:
    first = build.up_to_date()
    stamp = build.MANIFEST.stat().st_mtime_ns
    assert build.up_to_date() == first
    assert build.MANIFEST.stat().st_mtime_ns == stamp


def test_a_changed_file_makes_a_new_address_and_pages_already_open_find_the_old_one(folder: Path) -> None:
    first = build.up_to_date()
    write(folder / "play/main.js", "export const changed = true;\n")
    second = build.up_to_date()
    assert second.hash != first.hash
    client = client_of(second)
    assert b"changed" in client.get(f"{second.address}play/main.js").data
    assert b"changed" not in client.get(f"{first.address}play/main.js").data
    assert client.get(f"{first.address}vendor/preact.js").data == client.get(f"{second.address}vendor/preact.js").data


def test_a_build_is_whole_or_absent(folder: Path) -> None:
    made = build.up_to_date()
    (made.folder / "manifest.json").unlink()
    build.MANIFEST.unlink()
    again = build.up_to_date()
    assert again == made
    assert (again.folder / "manifest.json").is_file()


def test_what_a_page_needs_is_found_from_its_entry_nearest_first(folder: Path) -> None:
    made = build.up_to_date()
    assert assets.modules_of(["play/main.js"], made) == ["play/main.js", "ui/house.js", "vendor/preact.js"]


def test_an_import_of_something_that_is_not_served_is_named() -> None:
    with pytest.raises(sources.AssetsError, match=r"static/play/main\.js imports “\./gone\.js”"):
        modules_from(["play/main.js"], {"play/main.js": b"import './gone.js'"})


def test_comments_stay_in_the_repository_and_lines_keep_their_numbers() -> None:
    source = "/** What.\n * Why. */\nconst a = '/* kept */'; // kept\n  // gone\nconst b = 2;\n"
    assert sources.without_comments(source) == "\n\nconst a = '/* kept */'; // kept\n\nconst b = 2;\n"


def test_the_sprite_holds_the_icons_we_use_and_names_one_that_does_not_exist(folder: Path) -> None:
    made = build.up_to_date()
    sprite = (made.folder / "icons.svg").read_text()
    assert sprite.count("<symbol") == 2
    write(folder / "ui/icons.txt", "no-such-icon")
    with pytest.raises(sources.AssetsError, match="no-such-icon"):
        build.up_to_date()


def test_one_style_sheet_a_place_begins_with_fonts_and_tokens(folder: Path) -> None:
    made = build.up_to_date()
    sheet = (made.folder / "styles/play.css").read_text()
    assert sheet.index("@font-face") < sheet.index(":root") < sheet.index(".later")


def test_the_words_of_a_language_also_come_in_one_file(folder: Path) -> None:
    made = build.up_to_date()
    assert (made.folder / "words/fr.ftl").read_text() == "hello = Bonjour\n"


@pytest.mark.parametrize("place", assets.PLACES)
def test_the_policy_hash_is_that_of_the_import_map(place: str) -> None:
    page = assets.page_assets(place)
    digest = hashlib.sha256(page.import_map_json.encode()).digest()
    assert page.import_map_sha256 == base64.b64encode(digest).decode()
    served = {assets.current().address + path for path in assets.current().files}
    mapped = set(json.loads(page.import_map_json)["imports"].values())
    assert mapped | {*page.preloads, *page.styles, *page.fonts, page.icons} <= served


@pytest.mark.parametrize("place", assets.PLACES)
def test_the_first_load_of_a_page_stays_within_its_budget(place: str) -> None:
    modules, size = first_load(place, assets.current())
    others = 6  # the page, its style, two fonts, icons, words
    assert modules + others <= REQUESTS
    assert size <= BYTES
