import gzip
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli
import pytest
from fluent.runtime import FluentBundle, FluentResource

from server.web import assets
from server.web.assets import build, joined, sources
from server.web.assets.__main__ import first_load

REQUESTS = 40
OTHERS = 4  # the page itself, its icon, the door, the socket
BYTES = 160_000
KEY = r"^([a-z][\w-]*) *="


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small static/ with the real libraries."""
    for module in (sources, build, joined):
        monkeypatch.setattr(module, "STATIC", tmp_path)
    monkeypatch.setattr(sources, "ICON_LIST", tmp_path / "ui" / "icons.txt")
    monkeypatch.setattr(build, "BUILT", tmp_path / "built")
    monkeypatch.setattr(build, "MANIFEST", tmp_path / "built" / "manifest.json")
    write(tmp_path / "package-lock.json", "{}")
    write(tmp_path / "ui/icons.txt", "house x")
    write(tmp_path / "styles/buttons.css", ".later{color:red}")
    write(tmp_path / "styles/tokens.css", ":root{color:blue}")
    write(tmp_path / "ui/house.js", "/** For readers. */\nimport { h } from 'preact';\nexport const house = h;\n")
    write(tmp_path / "city/paint.js", "export const paint = () => 'a board of many colours, drawn once';\n")
    for place in ("play", "screen"):
        write(tmp_path / f"{place}/main.js", f"import {{ house }} from '../ui/house.js';\nhouse('{place}');\n")
    write(tmp_path / "play/main.js", (tmp_path / "play/main.js").read_text() + "import('./game.js');\n")
    write(tmp_path / "play/game.js", "import { house } from '../ui/house.js';\nhouse('the game');\n")
    write(tmp_path / "activities/build.js", "import { paint } from '../city/paint.js';\nexport default paint;\n")
    write(tmp_path / "activities/build.css", ".site{color:green}")
    write(tmp_path / "activities/vote.js", "export { card } from './cast/card.js';\nexport default 'votes';\n")
    write(tmp_path / "activities/cast.js", "export { card as default } from './cast/card.js';\n")
    write(tmp_path / "activities/cast/card.js", "export const card = 'a card of a character';\n")
    write(tmp_path / "activities/cast.css", ".face{color:pink}")
    write(tmp_path / "activities/cast/card.css", ".card{color:grey}")
    write(tmp_path / "words/fr/home.ftl", "hello = Bonjour\n")
    write(tmp_path / "words/fr/build.ftl", "site = Un chantier\n")
    write(tmp_path / "words/fr/cast.ftl", "face = Un visage\n")
    write(tmp_path / "words/fr/ui.ftl", "soft = Doux\n")
    write(tmp_path / "words/fr/vote.ftl", "count = Une voix\n")
    write(tmp_path / "words/fr/web.ftl", "gone = Partie\n")
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_only_what_pages_lead_to_is_in_the_build(folder: Path) -> None:
    secrets = ("package.json", "play/notes.txt", "play/.env", "play/unused.js", "node_modules/x/a.js", "other/main.js")
    for secret in secrets:
        write(folder / secret, "{}")
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
    library = max(made.files[path].size for path in made.files if path.startswith("joined/"))
    assert any(file.size == library and file.br < file.gzip < library for file in made.files.values())


def test_nothing_is_made_again_while_nothing_changed(folder: Path) -> None:
    first = build.up_to_date()
    stamp = build.MANIFEST.stat().st_mtime_ns
    assert build.up_to_date() == first
    assert build.MANIFEST.stat().st_mtime_ns == stamp


def test_a_changed_file_makes_a_new_address_and_pages_already_open_find_the_old_one(folder: Path) -> None:
    first = build.up_to_date()
    write(folder / "play/main.js", "import { house } from '../ui/house.js';\nhouse('changed');\nimport('./game.js');\n")
    second = build.up_to_date()
    assert second.hash != first.hash
    assert {older.hash for older in build.older_builds()} == {first.hash, second.hash}
    assert b"changed" in (second.folder / "play/main.js").read_bytes()
    assert b"changed" not in (first.folder / "play/main.js").read_bytes()
    kept = first.files.keys() & second.files.keys()
    assert all(first.files[path] == second.files[path] for path in kept - {"play/main.js"})
    assert any(path.startswith("joined/") for path in kept), "a browser that has the library keeps it"


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


def text_of(made: build.Build, paths: list[str]) -> str:
    return "".join((made.folder / path).read_text() for path in paths)


def test_a_page_opens_with_what_it_needs_and_where_people_play_the_game_comes_along(folder: Path) -> None:
    made = build.up_to_date()
    opening, later = assets.modules_of("play", (), made)
    playing, nothing = assets.modules_of("play", ("build",), made)
    assert opening[0] == "play/main.js"
    assert "the game" not in text_of(made, opening)
    assert "the game" in text_of(made, later)
    assert {*opening, *later} < set(playing)
    assert nothing == []
    assert "a board of many colours" in text_of(made, playing)
    assert set(assets.modules_of("play", ("not_made_yet",), made)[0]) == {*opening, *later}


def test_what_two_pages_share_is_fetched_once(folder: Path) -> None:
    made = build.up_to_date()
    play, screen = (set(assets.modules_of(place, (), made)[0]) for place in ("play", "screen"))
    assert play & screen
    assert "diffed" in text_of(made, sorted(play & screen)), "the library is in the shared part"


def test_every_module_lies_one_folder_deep_as_addresses_expect(folder: Path) -> None:
    made = build.up_to_date()
    assert {path.count("/") for path in made.files if path.endswith(".js")} == {1}


def test_comments_and_new_ways_of_writing_stay_in_the_repository(folder: Path) -> None:
    write(folder / "play/main.js", "/** For readers. */\nexport class Town { static { Town.name ||= 'ours'; } }\n")
    made = build.up_to_date()
    served = text_of(made, ["play/main.js"])
    assert "For readers" not in served
    assert "static{" not in served, "Chrome 89 does not know it"


def test_a_mistake_in_a_module_is_told_with_its_line(folder: Path) -> None:
    write(folder / "play/main.js", "\nimport { gone } from './gone.js';\ngone();\n")
    with pytest.raises(sources.AssetsError, match=r'(?s)Could not resolve "\./gone\.js".*play/main\.js:2:'):
        build.up_to_date()


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


def test_a_place_s_words_come_in_one_file_without_those_of_other_places_and_of_the_server(folder: Path) -> None:
    made = build.up_to_date()
    assert (made.folder / "words/fr/home.ftl").read_text() == "hello = Bonjour\n\nsoft = Doux\n"
    assert (made.folder / "words/fr/play.ftl").read_text() == "soft = Doux\n"


def test_the_words_and_the_sheet_of_an_activity_come_with_it_and_not_with_every_page(folder: Path) -> None:
    made = build.up_to_date()
    for place in ("play", "desk", "screen"):
        assert "site" not in text_of(made, [f"words/fr/{place}.ftl", f"styles/{place}.css"])
    assert (made.folder / "words/fr/build.ftl").read_text() == "site = Un chantier\n"
    assert (made.folder / "styles/build.css").read_text() == ".site{color:green}\n"


def test_a_kind_that_imports_a_part_of_another_brings_the_words_and_the_sheet_of_that_one_too(folder: Path) -> None:
    made = build.up_to_date()
    assert (made.folder / "words/fr/vote.ftl").read_text() == "face = Un visage\n\ncount = Une voix\n"
    assert (made.folder / "styles/vote.css").read_text() == ".card{color:gray}.face{color:pink}\n"
    assert (made.folder / "words/fr/cast.ftl").read_text() == "face = Un visage\n"


def test_a_style_sheet_that_would_be_in_no_page_is_told(folder: Path) -> None:
    write(folder / "activities/bild.css", ".site{}")
    with pytest.raises(sources.AssetsError, match=r"activities/bild\.css"):
        build.up_to_date()


def test_a_page_opens_with_the_words_and_the_sheets_of_what_is_open(folder: Path) -> None:
    made = build.up_to_date()
    sheets, words = assets.dress_of("play", "fr", ("build", "not_made_yet"), made)
    assert sheets == ["styles/play.css", "styles/build.css"]
    assert words == ["words/fr/play.ftl", "words/fr/build.ftl"]


def test_the_parts_for_players_and_projectors_do_not_come_to_the_desk(folder: Path) -> None:
    write(folder / "desk/main.js", "import('./sheet.js');\n")
    write(folder / "desk/sheet.js", "alert('a sheet of the desk');\n")
    write(folder / "activities/build.js", "export default () => import('../city/paint.js');\n")
    made = build.up_to_date()
    desk, play = (assets.modules_of(place, ("build",), made)[0] for place in ("desk", "play"))
    assert "a board of many colours" in text_of(made, play)
    assert "a board of many colours" not in text_of(made, desk)
    assert "a sheet of the desk" in text_of(made, desk)


def test_a_mistake_in_a_style_sheet_is_told_with_its_line(folder: Path) -> None:
    write(folder / "styles/buttons.css", ".rush @media (min-width: 56em) {}")
    with pytest.raises(sources.AssetsError, match="@media"):
        build.up_to_date()


@pytest.mark.parametrize("place", assets.PLACES)
def test_whatever_a_page_names_is_served(place: str) -> None:
    page = assets.page_assets(place, "fr", ("build",))
    served = {assets.current().address + path for path in assets.current().files}
    assert {page.entry, *page.preloads, *page.later, *page.styles, *page.fonts, *page.words} <= served


@pytest.mark.parametrize("place", assets.PLACES)
def test_the_first_load_of_a_page_stays_within_its_budget_over_plain_http(place: str) -> None:
    asked = first_load(place, (), assets.current())
    assert sum(asked.values()) <= BYTES


@pytest.mark.parametrize("kind", sources.kinds())
@pytest.mark.parametrize("place", ["play", "desk", "screen"])
def test_with_what_is_played_it_still_does_where_lines_are_slow_which_is_over_https(place: str, kind: str) -> None:
    files = assets.current().files
    asked = first_load(place, (kind,), assets.current())
    assert len(asked) + OTHERS <= REQUESTS
    assert sum(files[path].br or files[path].size for path in asked) <= BYTES


@pytest.mark.parametrize("kind", sources.kinds())
@pytest.mark.parametrize("place", ["play", "desk", "screen"])
def test_what_is_open_beside_and_around_the_step_comes_within_the_requests_too(place: str, kind: str) -> None:
    asked = first_load(place, tuple(dict.fromkeys((kind, "groups", "ideas_box"))), assets.current())
    assert len(asked) + OTHERS <= REQUESTS


def test_what_nearly_all_pages_need_is_no_request_of_its_own(folder: Path) -> None:
    write(folder / "ui/small.js", "export const small = () => alert('small');\n")
    write(folder / "ui/everywhere.js", "import * as small from './small.js';\nObject.freeze([small]);\n")
    for path in ("play/main.js", "activities/build.js"):
        write(folder / path, (folder / path).read_text() + "import { small } from '../ui/small.js';\nsmall();\n")
    made = build.up_to_date()
    small = [path for path in made.files if path.startswith("joined/") and "small" in (made.folder / path).read_text()]
    assert len(small) == 1
    assert small[0] in assets.modules_of("screen", (), made)[0], "it lies with what every page has"


def test_pages_are_sent_no_words_that_the_server_alone_says() -> None:
    files = sources.collect({})
    for language in ("fr", "en"):
        text = b"".join(files[f"words/{language}/{name}.ftl"] for name in ("play", *sources.kinds())).decode()
        keys = re.findall(KEY, text, re.MULTILINE)
        assert {"vote-level-1", "ui-close", "weather-count"} <= set(keys)
        alone = re.compile("^minutes-|^check-|-paper-|-doubt-")
        assert [key for key in keys if alone.search(key)] == []
        whole = FluentBundle([language], use_isolating=False)
        whole.add_resource(FluentResource(text))
        said, problems = whole.format_pattern(whole.get_message("weather-count").value, {"count": 3})
        assert "3" in said and not problems


def test_two_servers_that_start_at_the_same_moment_share_one_build(folder: Path) -> None:
    with ThreadPoolExecutor(max_workers=4) as starting:
        made = list(starting.map(lambda _: build.up_to_date(), range(4)))
    assert {one.hash for one in made} == {made[0].hash}
    assert all((made[0].folder / path).is_file() for path in made[0].files)
    assert not list((folder / "built").glob(".part-*"))


@pytest.mark.parametrize("place", assets.PLACES)
def test_a_page_does_not_grow_with_the_kinds_that_it_does_not_show(place: str) -> None:
    made = assets.current()
    asked = first_load(place, (), made)
    opened = "".join(text_of(made, [path for path in asked if path.endswith((".ftl", ".css"))]))
    for kind in sources.kinds():
        ours = (sources.STATIC / "words" / "fr" / f"{kind}.ftl").read_text(encoding="utf-8")
        keys = set(re.findall(KEY, ours, re.MULTILINE))
        assert keys
        assert not keys & set(re.findall(KEY, opened, re.MULTILINE)), kind
        assert not {f"words/fr/{kind}.ftl", f"styles/{kind}.css", f"activities/{kind}.js"} & asked.keys(), kind
    for sheet in sorted((sources.STATIC / "activities").rglob("*.css")):
        first = re.search(r"^\.([a-z]+-[\w-]+) \{", sheet.read_text(encoding="utf-8"), re.MULTILINE)
        assert first is None or f".{first[1]}{{" not in opened, sheet.name
