"""The HTTP interface: opening a room, taking a seat, coming back."""

from __future__ import annotations

from tests.web.serving import KEY, URL, Serving


def test_a_program_with_the_facilitator_key_opens_a_room_and_gets_its_links(serving: Serving) -> None:
    answer = serving.ask(
        "POST",
        "/api/rooms",
        key=KEY,
        body={"scenario": "ideal-city", "language": "en", "title": "Ours", "sites": ["Die"]},
    )
    said = answer.get_json()
    assert answer.status_code == 201
    code = said["code"]
    assert said["links"]["play"] == f"{URL}/{code}"
    assert said["links"]["desk"] == f"{URL}/{code}/desk#key={said['keys']['desk']}"
    assert said["links"]["screen"] == f"{URL}/{code}/screen#key={said['keys']['screen']}"
    seen = serving.ask("GET", f"/api/rooms/{code}", key=said["keys"]["desk"]).get_json()
    assert (seen["title"], seen["language"], seen["you"]) == ("Ours", "en", {"kind": "desk"})
    assert seen["sites"]["p1"]["name"] == "Die"


def test_who_is_not_the_facilitator_opens_nothing(serving: Serving) -> None:
    answer = serving.ask("POST", "/api/rooms", key="another-key-of-some-length", body={"scenario": "ideal-city"})
    assert answer.status_code == 401
    assert answer.get_json()["refusal"]["code"] == "page/sign_in"


def test_a_first_name_is_enough_for_a_seat_a_key_and_three_words(serving: Serving) -> None:
    room = serving.open_room()
    said = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès"}).get_json()
    assert said["seat"] == "s1"
    assert len(said["return_words"].split()) == 3
    assert serving.ask("GET", f"/api/rooms/{room.code}", key=said["key"]).get_json()["you"]["seat"] == "s1"


def test_several_first_names_share_a_seat(serving: Serving) -> None:
    room = serving.open_room(sites=["Die"])
    body = {"names": ["Inès", "Paul"], "site": "p1"}
    assert serving.ask("POST", f"/api/rooms/{room.code}/seats", body=body).status_code == 201
    keeper = serving.rooms.find(room.code)
    assert keeper and keeper.committed["room"]["seats"]["s1"]["people"] == 2


def test_three_words_bring_back_to_the_seat_and_end_the_old_key(serving: Serving) -> None:
    room = serving.open_room()
    seat = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès"}).get_json()
    words = seat["return_words"].upper().split()
    back = serving.ask("POST", f"/api/rooms/{room.code}/return", body={"words": words}).get_json()
    assert back["seat"] == seat["seat"]
    assert serving.ask("GET", f"/api/rooms/{room.code}", key=back["key"]).get_json()["you"]["seat"] == "s1"
    assert "you" not in serving.ask("GET", f"/api/rooms/{room.code}", key=seat["key"]).get_json()


def test_the_desk_gives_a_seat_to_another_device_and_a_player_cannot(serving: Serving) -> None:
    room = serving.open_room()
    seat = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès"}).get_json()
    path = f"/api/rooms/{room.code}/seats/s1/words"
    assert serving.ask("POST", path, key=seat["key"], body={}).status_code == 403
    assert serving.ask("POST", path, body={}).status_code == 403
    given = serving.ask("POST", path, key=room.desk_key, body={}).get_json()["return_words"]
    assert given != seat["return_words"]
    assert serving.ask("POST", f"/api/rooms/{room.code}/return", body={"words": given}).status_code == 200


def test_a_full_room_says_so(serving: Serving) -> None:
    room = serving.open_room()
    answers = [serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": f"P{n}"}) for n in range(4)]
    assert [answer.status_code for answer in answers] == [201, 201, 201, 409]
    assert answers[-1].get_json()["refusal"] == {"code": "room/full", "limit": 3}


def test_when_the_store_fails_nobody_is_told_that_they_sit(serving: Serving) -> None:
    room = serving.open_room()
    serving.journal.trouble = "The disk is full."
    answer = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès"})
    assert (answer.status_code, answer.get_json()["refusal"]["code"]) == (503, "store/unavailable")
    assert serving.ask("GET", "/readyz").status_code == 503
    assert serving.ask("GET", "/healthz").status_code == 200
    assert serving.ask("POST", "/api/rooms", key=KEY, body={"scenario": "ideal-city"}).status_code == 503
    serving.journal.trouble = None
    assert serving.ask("GET", "/readyz").status_code == 200


def test_the_facilitator_comes_to_an_open_room_from_a_browser_without_a_key(serving: Serving) -> None:
    room = serving.open_room(title="Monday")
    listed = serving.ask("GET", "/api/studio", key=KEY).get_json()["rooms"]
    assert [(one["code"], one["title"]) for one in listed] == [(room.code, "Monday")]
    given = serving.ask("POST", f"/api/rooms/{room.code}/keys", key=KEY, body={"kind": "desk"}).get_json()
    assert serving.ask("GET", f"/api/rooms/{room.code}", key=given["key"]).get_json()["you"] == {"kind": "desk"}
    serving.end(room)
    assert serving.ask("GET", "/api/studio", key=KEY).get_json()["rooms"] == []


def test_asking_again_over_a_bad_line_gives_the_same_seat(serving: Serving) -> None:
    room = serving.open_room()

    def ask(name: str, wish: str) -> str:
        body = {"name": name, "id": wish}
        seat: str = serving.ask("POST", f"/api/rooms/{room.code}/seats", body=body).get_json()["seat"]
        return seat

    assert (ask("Inès", "a"), ask("Inès", "a"), ask("Inès", "b")) == ("s1", "s1", "s2")
    assert ask("Paul", "a") == "s3"


def test_the_door_says_how_many_are_at_each_place(serving: Serving) -> None:
    room = serving.open_room(sites=["Die", "Cluny"])
    serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès", "site": "p2"})
    sites = serving.ask("GET", f"/api/rooms/{room.code}").get_json()["sites"]
    assert [(one["name"], one["count"]) for one in sites.values()] == [("Die", 0), ("Cluny", 1)]


def test_a_name_that_is_far_too_long_is_told_with_its_figures(serving: Serving) -> None:
    room = serving.open_room()
    answer = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "x" * 5000})
    said = answer.get_json()
    assert answer.status_code == 400
    assert said["refusal"] == {"code": "name/too_long", "limit": 40, "length": 5000}
    assert "40" in said["sentence"]
    assert "limit" not in said["sentence"]
