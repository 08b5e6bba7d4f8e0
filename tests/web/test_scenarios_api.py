"""A facilitator's own scenarios: copied, changed, saved by two at once, taken back to an earlier version, played."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.serving import KEY, TEXT, Serving

ALL = "/api/scenarios"
OTHER = TEXT.replace("A city, in", "A town, in").replace("minutes: 10", "minutes: 20")


def ask(serving: Serving, method: str, path: str, body: Any = None, status: int = 200) -> dict[str, Any]:
    answer = serving.ask(method, path, key=KEY, body=body)
    assert answer.status_code == status, answer.text
    said: dict[str, Any] = answer.get_json()
    return said


def copied(serving: Serving) -> str:
    return f"{ALL}/{ask(serving, 'POST', ALL, {'copy_of': 'ideal-city'}, 201)['id']}"


def test_a_copy_of_a_common_scenario_is_mine_to_the_letter(serving: Serving) -> None:
    mine = ask(serving, "GET", copied(serving))
    assert (mine["text"], mine["mine"], mine["version"]) == (TEXT, True, 1)
    common = ask(serving, "GET", f"{ALL}/ideal-city")
    assert (common["text"], common["mine"], "version" in common) == (TEXT, False, False)


def test_the_common_library_stays_as_it_is(serving: Serving) -> None:
    for method, body in (("PUT", {"text": OTHER, "base": 1}), ("DELETE", None)):
        refused = ask(serving, method, f"{ALL}/ideal-city", body, 403)
        assert refused["refusal"]["code"] == "scenario/read_only"


def test_a_form_that_is_sent_twice_makes_one_scenario(serving: Serving) -> None:
    ids = {ask(serving, "POST", ALL, {"text": TEXT, "id": "a1"}, 201)["id"] for _ in range(2)}
    assert len(ids) == 1


def test_what_is_saved_is_the_latest_version_with_who_and_when(serving: Serving) -> None:
    path = copied(serving)
    serving.clock.ms += 60_000
    saved = ask(serving, "PUT", path, {"text": OTHER, "base": 1})
    assert (saved["version"], saved["saved_ms"]) == (2, serving.clock.ms)
    assert ask(serving, "GET", path)["text"] == OTHER
    assert [one["version"] for one in ask(serving, "GET", f"{path}/versions")["versions"]] == [2, 1]
    again = ask(serving, "PUT", path, {"text": OTHER, "base": 1})
    assert again["version"] == 2, "sent again over a bad line"


def test_of_two_that_save_at_once_nothing_is_overwritten_and_both_are_told(serving: Serving) -> None:
    path = copied(serving)
    ask(serving, "PUT", path, {"text": OTHER, "base": 1})
    late = ask(serving, "PUT", path, {"text": TEXT + "# late\n", "base": 1}, 409)
    assert late["refusal"]["code"] == "scenario/changed"
    assert (late["theirs"]["version"], late["theirs"]["text"], late["yours"]) == (2, OTHER, 3)
    versions = ask(serving, "GET", f"{path}/versions")["versions"]
    assert [(one["version"], one.get("beside", False)) for one in versions] == [(3, True), (2, False), (1, False)]
    assert ask(serving, "GET", path)["text"] == OTHER
    assert ask(serving, "GET", f"{path}/versions/3")["text"].endswith("# late\n")
    assert ask(serving, "PUT", path, {"text": TEXT + "# both\n", "base": 2})["version"] == 4


def test_each_version_tells_what_it_changed(serving: Serving) -> None:
    path = copied(serving)
    ask(serving, "PUT", path, {"text": OTHER, "base": 1})
    told = ask(serving, "GET", f"{path}/versions/2")
    assert "-# A city, in ten minutes." in told["changes"] and "+# A town, in ten minutes." in told["changes"]
    assert told["since"] == 1


def test_going_back_is_a_new_version_with_the_old_text(serving: Serving) -> None:
    path = copied(serving)
    ask(serving, "PUT", path, {"text": OTHER, "base": 1})
    assert ask(serving, "POST", f"{path}/versions/1/back", {"base": 2})["version"] == 3
    assert ask(serving, "GET", path)["text"] == TEXT


def test_what_saves_itself_while_one_writes_is_kept_once_in_a_while(serving: Serving) -> None:
    path = copied(serving)
    base = 1
    for minute in range(25):
        serving.clock.ms += 60_000
        text = TEXT + f"# {minute}\n"
        base = ask(serving, "PUT", path, {"text": text, "base": base, "draft": True})["version"]
    kept = [one["saved_ms"] for one in ask(serving, "GET", f"{path}/versions")["versions"]]
    assert len(kept) == 4 and ask(serving, "GET", path)["text"].endswith("# 24\n")


def test_a_draft_with_mistakes_is_kept_and_cannot_be_played_yet(serving: Serving) -> None:
    text = TEXT.replace("kind: derole", "kind: drole")
    id = ask(serving, "POST", ALL, {"text": text}, 201)["id"]
    card = ask(serving, "GET", "/api/studio")["scenarios"][0]
    assert (card["id"], card["title"], card["problems"], card["mine"]) == (id, "A city", 1, True)
    refused = ask(serving, "POST", "/api/rooms", {"scenario": id}, 400)
    assert (refused["refusal"]["code"], refused["refusal"]["line"]) == ("scenario/problem", 7)
    assert "Did you mean “derole”?" in refused["sentence"]


def test_a_room_is_opened_from_my_own_scenario(serving: Serving) -> None:
    id = ask(serving, "POST", ALL, {"text": TEXT.replace("title: A city", "title: Our own")}, 201)["id"]
    code = ask(serving, "POST", "/api/rooms", {"scenario": id}, 201)["code"]
    assert ask(serving, "GET", f"/api/rooms/{code}")["title"] == "Our own"


def test_the_card_says_what_one_chooses_by(serving: Serving) -> None:
    ask(serving, "POST", ALL, {"text": TEXT + "trains: [listening, {fr: bâtir, en: building}]\n"}, 201)
    card = ask(serving, "GET", "/api/studio")["scenarios"][0]
    assert card["trains"] == ["listening", {"fr": "bâtir", "en": "building"}]
    assert (card["minutes"], card["players"], card["languages"]) == (10, {"least": 2, "most": 12}, ["fr", "en"])
    assert card["saved_ms"] == serving.clock.ms


def test_what_is_deleted_is_gone_with_its_versions(serving: Serving) -> None:
    path = copied(serving)
    ask(serving, "DELETE", path)
    for method, more in (("GET", ""), ("GET", "/versions"), ("GET", "/versions/1"), ("DELETE", "")):
        assert ask(serving, method, path + more, None, 404)["refusal"]["code"] == "scenario/unknown"


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", ALL, {}, 400),
        ("POST", ALL, {"text": "x", "copy_of": "ideal-city"}, 400),
        ("POST", ALL, {"copy_of": "nothing"}, 404),
        ("POST", ALL, {"text": "x" * 256_001}, 400),
        ("POST", ALL, {"text": 5}, 400),
        ("GET", f"{ALL}/own-0123", None, 404),
        ("GET", f"{ALL}/..%2f..%2fetc", None, 404),
        ("PUT", f"{ALL}/own-0123", {"text": "x", "base": 1}, 404),
        ("PUT", f"{ALL}/own-0123", {"text": "x", "base": 0}, 400),
        ("PUT", f"{ALL}/own-0123", {"text": "x", "base": True}, 400),
    ],
)
def test_what_makes_no_sense_is_refused(serving: Serving, method: str, path: str, body: Any, status: int) -> None:
    assert serving.ask(method, path, key=KEY, body=body).status_code == status


def test_nobody_reads_or_writes_without_having_signed_in(serving: Serving) -> None:
    path = copied(serving)
    change = {"text": "x", "base": 1}
    for method, of, body in (("GET", path, None), ("PUT", path, change), ("POST", ALL, {"text": "x"})):
        assert serving.ask(method, of, body=body).status_code == 401
