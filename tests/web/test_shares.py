"""A scenario goes out as one file and comes in again; what could do harm is refused with a sentence."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from typing import Any

import pytest
from PIL import Image
from werkzeug.test import TestResponse

from tests.web.serving import KEY, TEXT, Serving

ALL = "/api/scenarios"
PICTURED = TEXT + "picture: {file: picture.webp, says: {fr: Un moulin, en: A mill}}\n"


def send(serving: Serving, content: bytes, path: str = f"{ALL}/import", method: str = "POST") -> TestResponse:
    return serving.program().open(
        path, method=method, base_url="http://192.168.1.20:8000", data={"file": (io.BytesIO(content), "share.zip")},
        headers={"Authorization": f"Bearer {KEY}", "Accept-Language": "en"},
    )  # fmt: skip


def drawn(size: tuple[int, int] = (40, 30), form: str = "PNG", **more: Any) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "#7FB556").save(out, form, **more)
    return out.getvalue()


def zipped(*files: tuple[str | zipfile.ZipInfo, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as made:
        for name, content in files:
            made.writestr(name, content)
    return out.getvalue()


def link(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def locked(share: bytes) -> bytes:
    """Every entry says that it is encrypted."""
    marked = bytearray(share)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        found = marked.find(sign)
        while found >= 0:
            marked[found + at] |= 1
            found = marked.find(sign, found + 4)
    return bytes(marked)


def liar(share: bytes, size: int) -> bytes:
    """Its directory says that the first file is `size` bytes."""
    marked = bytearray(share)
    at = marked.find(b"PK\x01\x02")
    marked[at + 24 : at + 28] = struct.pack("<I", size)
    return bytes(marked)


def test_what_goes_out_comes_in_again_to_the_letter(serving: Serving) -> None:
    id = serving.ask("POST", ALL, key=KEY, body={"text": TEXT}).get_json()["id"]
    shared = serving.ask("GET", f"{ALL}/{id}/file", key=KEY)
    assert shared.headers["Content-Disposition"] == 'attachment; filename="a-city.yaml"'
    taken = send(serving, shared.data).get_json()["id"]
    assert taken != id and serving.ask("GET", f"{ALL}/{taken}", key=KEY).get_json()["text"] == TEXT


def test_a_file_is_named_after_the_scenario(serving: Serving) -> None:
    text = TEXT.replace("title: A city", "title: {fr: \"L’été à Die : bâtir ?\", en: ../../x}")
    id = serving.ask("POST", ALL, key=KEY, body={"text": text}).get_json()["id"]
    for language, name in (("fr", "l-ete-a-die-batir"), ("en", "x")):
        shared = serving.ask("GET", f"{ALL}/{id}/file", key=KEY, headers={"Accept-Language": language})
        assert shared.headers["Content-Disposition"] == f'attachment; filename="{name}.yaml"'


def test_with_its_picture_it_goes_out_as_a_zip_and_comes_back_the_same(serving: Serving) -> None:
    id = serving.ask("POST", ALL, key=KEY, body={"text": PICTURED}).get_json()["id"]
    assert send(serving, drawn(), f"{ALL}/{id}/picture", "PUT").get_json()["file"] == "picture.webp"
    card = serving.ask("GET", "/api/studio", key=KEY).get_json()["scenarios"][0]
    assert card["picture"]["says"] == {"fr": "Un moulin", "en": "A mill"}
    first = serving.ask("GET", card["picture"]["address"], key=KEY)
    assert first.content_type == "image/webp" and first.data[8:12] == b"WEBP"
    shared = serving.ask("GET", f"{ALL}/{id}/file", key=KEY).data
    taken = send(serving, shared).get_json()["id"]
    assert serving.ask("GET", f"{ALL}/{taken}/picture", key=KEY).data == first.data
    assert serving.ask("GET", f"{ALL}/{taken}/file", key=KEY).data == shared
    assert serving.ask("DELETE", f"{ALL}/{id}/picture", key=KEY).status_code == 200
    assert serving.ask("GET", f"{ALL}/{id}/picture", key=KEY).status_code == 404


def test_a_picture_is_made_anew_without_what_the_camera_noted(serving: Serving) -> None:
    id = serving.ask("POST", ALL, key=KEY, body={"text": PICTURED}).get_json()["id"]
    place = Image.Exif()
    place[0x8825] = {1: "N"}
    place[0x010F] = "a camera"
    assert send(serving, drawn((3000, 20), "JPEG", exif=place), f"{ALL}/{id}/picture", "PUT").status_code == 200
    kept = Image.open(io.BytesIO(serving.ask("GET", f"{ALL}/{id}/picture", key=KEY).data))
    assert max(kept.size) == 1600 and not kept.getexif()


def test_a_draft_comes_in_though_it_cannot_be_played_yet(serving: Serving) -> None:
    assert send(serving, TEXT.replace("derole", "drole").encode()).status_code == 201
    assert serving.ask("GET", "/api/studio", key=KEY).get_json()["scenarios"][0]["problems"] == 1


YAML = ("scenario.yaml", TEXT.encode())
BAD: list[tuple[str, bytes, str, str]] = [
    ("climbs out", zipped(YAML, ("../../x.yaml", b"a: 1")), "share/outside", "../../x.yaml"),
    ("an absolute place", zipped(("/etc/x.yaml", b"a: 1")), "share/outside", "/etc/x.yaml"),
    ("another system's place", zipped(("C:x.yaml", b"a: 1")), "share/outside", "C:x.yaml"),
    ("a backslash", zipped(("..\\x.yaml", b"a: 1")), "share/outside", "x.yaml"),
    ("a folder", zipped(YAML, ("more/", b"")), "share/outside", "more/"),
    ("a link", zipped(YAML, (link("picture.png"), b"/etc/passwd")), "share/link", "picture.png"),
    ("a bomb", zipped(("scenario.yaml", b"#" * 50_000_000)), "share/too_large", "scenario.yaml"),
    ("a bomb that lies", liar(zipped(("scenario.yaml", b"#" * 50_000_000)), 10), "share/", ""),
    ("a bomb in a picture", zipped(YAML, ("p.png", b"\0" * 50_000_000)), "share/too_large", "p.png"),
    ("a zip in a zip", zipped(YAML, ("inner.zip", zipped(YAML))), "share/kind", "inner.zip"),
    ("a program", zipped(YAML, ("run.exe", b"MZ")), "share/kind", "run.exe"),
    ("a way of packing we do not read", zipped(YAML, how=zipfile.ZIP_LZMA), "share/kind", "scenario.yaml"),
    ("a password", locked(zipped(YAML)), "share/locked", "scenario.yaml"),
    ("too many files", zipped(*((f"{n}.png", b"x") for n in range(2_000))), "share/too_many_files", "8"),
    ("two texts", zipped(YAML, ("other.yaml", b"a: 1")), "share/no_scenario", ""),
    ("no text", zipped(("p.png", drawn())), "share/no_scenario", ""),
    ("an empty zip", zipped(), "share/no_scenario", ""),
    ("half a zip", zipped(YAML)[:60], "share/broken", ""),
    ("damage", zipped(YAML).replace(b"scenario.yaml", b"sc\0nario.yaml"), "share/", ""),
    ("a text in a picture's place", zipped(YAML, ("p.png", b"<svg onload='x()'/>")), "picture/svg", ""),
    ("no picture", zipped(YAML, ("p.png", b"hello")), "picture/kind", ""),
    ("not a scenario", b"shopping: [milk, bread]\n", "share/no_scenario", ""),
    ("one word", b"hello", "share/no_scenario", ""),
    ("nothing to read", b"\xff\xfe\x00", "scenario/problem", "UTF-8"),
    ("an alias bomb", b"a: &a [x]\nb: [*a, *a]\n", "scenario/problem", "Line 1"),
    ("a tag", TEXT.encode() + b"x: !!python/object/apply:os.system [ls]\n", "scenario/problem", "Line 8"),
    ("too large", b"# " + b"x" * 300_000, "scenario/problem", "256,000"),
    ("another world's picture", drawn(), "scenario/problem", "UTF-8"),
]


@pytest.mark.parametrize(("content", "code", "named"), [one[1:] for one in BAD], ids=[one[0] for one in BAD])
def test_what_could_do_harm_is_refused_with_a_sentence_and_nothing_is_taken(
    serving: Serving, content: bytes, code: str, named: str
) -> None:
    answer = send(serving, content)
    said = answer.get_json()
    assert answer.status_code in (400, 413) and said["refusal"]["code"].startswith(code), said
    assert named in said["sentence"] and said["sentence"].endswith((".", "…"))
    assert [card["mine"] for card in serving.ask("GET", "/api/studio", key=KEY).get_json()["scenarios"]] == [False]


def test_a_share_larger_than_the_limit_is_not_even_read(serving: Serving) -> None:
    assert send(serving, b"x" * 5_000_000).status_code == 413


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>", "picture/svg"),
        (b"<?xml version='1.0'?><!DOCTYPE svg><svg/>", "picture/svg"),
        (b"GIF89a" + bytes(50), "picture/kind"),
        (drawn()[:60], "picture/kind"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "picture/kind"),
    ],
)
def test_a_picture_is_a_picture(serving: Serving, content: bytes, code: str) -> None:
    id = serving.ask("POST", ALL, key=KEY, body={"text": PICTURED}).get_json()["id"]
    answer = send(serving, content, f"{ALL}/{id}/picture", "PUT")
    assert (answer.status_code, answer.get_json()["refusal"]["code"]) == (400, code)


def test_a_picture_that_unfolds_into_too_many_points_is_refused(serving: Serving) -> None:
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    id = serving.ask("POST", ALL, key=KEY, body={"text": PICTURED}).get_json()["id"]
    answer = send(serving, out.getvalue(), f"{ALL}/{id}/picture", "PUT")
    assert answer.get_json()["refusal"]["code"] == "picture/too_large"


def test_a_form_without_a_file_and_a_stranger_s_scenario_are_refused(serving: Serving) -> None:
    assert serving.ask("POST", f"{ALL}/import", key=KEY, body={}).status_code == 400
    assert send(serving, drawn(), f"{ALL}/own-00/picture", "PUT").status_code == 404
    assert send(serving, drawn(), f"{ALL}/ideal-city/picture", "PUT").status_code == 403
    assert serving.ask("GET", f"{ALL}/own-00/file", key=KEY).status_code == 404
