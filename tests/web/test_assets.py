import base64
import gzip
import hashlib
import json
from pathlib import Path

import brotli
import pytest

from server.web import assets
from server.web.assets import build, sources
from server.web.assets.__main__ import first_load
from server.web.assets.graph import modules_from

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


def test_only_listed_files_are_in_the_build(folder: Path) -> None:
    secrets = ("package.json", "play/notes.txt", "play/.env", "node_modules/x/index.js", "other/main.js")
    for secret in secrets:
        write(folder / secret, "not for you")
    files = build.up_to_date().files
    assert "play/main.js" in files
    assert not files.keys() & set(secrets)


def test_packed_forms_are_smaller_and_say_the_same(folder: Path) -> None:
    made = build.up_to_date()
    for path, file in made.files.items():
        plain = (made.folder / path).read_bytes()
        assert len(plain) == file.size
        for suffix, size, unpack in ((".br", file.br, brotli.decompress), (".gz", file.gzip, gzip.decompress)):
            if size:
                packed = (made.folder / (path + suffix)).read_bytes()
                assert len(packed) == size < file.size
                assert unpack(packed) == plain
    assert made.files["play/main.js"].br
    assert made.files["play/main.js"].gzip


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
    assert {older.hash for older in build.older_builds()} == {first.hash, second.hash}
    assert b"changed" in (second.folder / "play/main.js").read_bytes()
    assert b"changed" not in (first.folder / "play/main.js").read_bytes()
    assert first.files["vendor/preact.js"] == second.files["vendor/preact.js"]


def test_a_build_is_whole_or_absent(folder: Path) -> None:
    made = build.up_to_date()
    (made.folder / "manifest.json").unlink()
    build.MANIFEST.unlink()
    again = build.up_to_date()
    assert again == made
    assert (again.folder / "manifest.json").is_file()


def test_a_finished_build_that_may_not_be_written_to_is_still_served(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = build.up_to_date()
    build.MANIFEST.unlink()

    def read_only(*anything: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(build, "_replace", read_only)
    assert build.up_to_date() == made


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


def test_a_type_before_code_on_a_line_takes_no_code_with_it() -> None:
    source = "a();\n  /** @type {Map<string, string>} */ (seen).set(1);\nb();\n/** What c does. */\nc();\n"
    assert sources.without_comments(source) == source.replace("/** What c does. */", "")
