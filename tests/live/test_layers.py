"""What browsers hear: whole layers once, then patches, in one order; and what they missed when they come back."""

from __future__ import annotations

import pytest
from socketio.exceptions import ConnectionError as NotLetIn

from tests.live.browser import Browser, refusal_of, until
from tests.live.conftest import Table
from tests.live.packets import RawLine


def brick(n: int, colour: str = "wheat") -> dict[str, object]:
    return {"x": n % 12, "y": 6 + n // 12 % 4, "colour": colour}


def test_who_connects_gets_their_layers_whole_and_no_other(table: Table) -> None:
    player, screen = table.player(), table.browser(table.room.screen)
    assert set(player.layers) == {"room", f"seat:{table.seats[0].seat}"}
    assert set(table.desk.layers) == {"room", "desk", "presence"}
    assert set(screen.layers) == {"room"}
    assert player.heard[0][0] == "layers"


def test_a_second_connect_with_what_one_has_gets_only_what_is_missing(table: Table) -> None:
    player = table.player()
    have, epoch = dict(player.revs), player.epoch
    player.close()
    assert table.desk.do("say_to_all", {"text": "Hello"})["ok"]
    back = Browser(table.server.url, table.room.code, table.seats[0].key, epoch=epoch, have=have)
    back.layers, back.revs = player.layers, player.revs
    with back:
        until(lambda: back.room.get("said"), "the message")
        greeting = dict(back.heard)["layers"]
        assert greeting["layers"] == {}
        assert back.room == table.desk.room
        assert not back.gaps


@pytest.mark.parametrize(
    "have",
    [-1, 10**15, "three", None, 1.5, [], True],
    ids=["negative", "future", "text", "null", "half", "list", "bool"],
)
def test_a_revision_nobody_can_have_is_answered_with_the_whole_layer(table: Table, have: object) -> None:
    player = table.player()
    player.heard.clear()
    assert "now" in player.sync({"room": have})
    until(lambda: "layers" in dict(player.heard), "the whole layer")
    table.desk.sync()
    assert dict(player.heard)["layers"]["layers"]["room"]["doc"] == table.desk.room


def test_another_epoch_is_answered_with_everything_whole(table: Table) -> None:
    player = table.player()
    again = table.browser(table.seats[0].key, epoch="of-a-former-database", have=player.revs)
    assert set(again.layers) == {"room", f"seat:{table.seats[0].seat}"}


def test_an_old_view_and_the_patches_are_the_fresh_view(table: Table) -> None:
    players = [table.player(f"P{n}") for n in range(4)]
    for n in range(30):
        players[n % 4].send("place_brick", brick(n))
        if n % 10 == 5:
            players[n % 4].send("take_back")
            table.desk.send("say_to_all", {"text": f"{n}"})
    for one in (*players, table.desk):
        assert one.sync()["now"]
    fresh = table.browser(table.room.screen)
    until(lambda: all(one.room == fresh.room for one in (*players, table.desk)), "equal views")
    assert not any(one.gaps for one in players)
    assert len(fresh.room["city"]["bricks"]) == 27


def test_one_connection_s_commands_are_done_in_their_order(table: Table) -> None:
    player = table.player()
    for n in range(25):
        player.send("rename_seat", {"name": f"Name {n}"})
    until(lambda: sum(name == "ack" for name, _ in player.heard) == 25, "all answers")
    seqs = [said["seq"] for name, said in player.heard if name == "ack"]
    assert seqs == sorted(seqs)
    assert player.room["seats"][table.seats[0].seat]["name"] == "Name 24"


def test_an_answer_comes_after_the_patch_of_one_s_own_command(table: Table) -> None:
    player = table.player()
    for n in range(10):
        player.heard.clear()
        answer = player.do("place_brick", brick(n))
        order = [name for name, _ in player.heard]
        assert order.index("patch") < order.index("ack")
        assert player.revs["room"] >= answer["seq"]


def test_what_one_seat_alone_may_read_reaches_that_seat_and_the_desk_alone(table: Table) -> None:
    asks, other = table.player("Ada"), table.player("Ben")
    other.heard.clear()
    assert asks.do("ask_help")["ok"]
    until(lambda: table.desk.layers["desk"].get("help"), "the call at the desk")
    other.sync()
    assert asks.layers[f"seat:{table.seats[0].seat}"]["help"] is True
    assert other.patches() == []


@pytest.mark.parametrize("key", ["", "nobody's", "x" * 5_000])
def test_a_key_that_is_nobody_s_is_refused_with_its_reason(table: Table, key: str) -> None:
    stranger = Browser(table.server.url, table.room.code, key)
    with pytest.raises(NotLetIn):
        stranger.connect()
    assert stranger.refused["code"] == "seat/gone"


def test_the_key_of_one_room_opens_no_other(table: Table) -> None:
    other = table.server.open_room()
    stranger = Browser(table.server.url, other.code, table.room.desk)
    with pytest.raises(NotLetIn):
        stranger.connect()
    assert stranger.refused["code"] == "seat/gone"


def test_a_screen_looks_and_cannot_act(table: Table) -> None:
    screen = table.browser(table.room.screen)
    for name in ("place_brick", "next_step", "say_to_all"):
        assert refusal_of(screen.do(name, {"text": "x"})) == "command/forbidden"
    assert refusal_of(screen.draft("why", "text")) == "command/bad_data"
    assert table.desk.room.get("said") is None


def test_compression_is_declined_for_it_would_be_done_once_for_each_reader(table: Table) -> None:
    offered = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"
    with RawLine(table.server.url, header=[offered]) as line:
        assert "sec-websocket-extensions" not in line.socket.headers
        line.enter(table.room.code, table.room.screen)
