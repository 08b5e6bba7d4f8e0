"""Two halls over real sockets: who gets which layer when groups open, when somebody is moved, when they come back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.live.browser import Browser, Said, until
from tests.live.serving import SeatKey, Server

P1, P2 = "p1", "p2"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("sites") / "data", module="tests.authored") as running:
        yield running
        assert "Traceback" not in running.log, running.log


class Halls:
    """Two players in each hall, a screen in each, a relay in the second; the step of the groups has begun."""

    def __init__(self, server: Server) -> None:
        self.server, self.room = server, server.open_room("two-halls", ["Foyer rural", "Mairie"])
        self._open: list[Browser] = []
        self.desk = self.browser(self.room.desk)
        self.screens = {site: self.browser(self.key("screen", site=site)) for site in (P1, P2)}
        self.seats = [server.take_seat(self.room, f"P{n}", site) for n, site in enumerate([P1, P1, P2, P2], start=1)]
        self.players = [self.browser(seat.key) for seat in self.seats]
        assert self.desk.do("next_step")["ok"]

    def key(self, kind: str, **of: str) -> str:
        return self.server.new_key(self.room, kind, **of)

    def browser(self, key: str, **auth: object) -> Browser:
        made = Browser(self.server.url, self.room.code, key, **auth).connect()
        self._open.append(made)
        return made

    def close(self) -> None:
        for one in self._open:
            one.close()


@pytest.fixture
def halls(server: Server) -> Iterator[Halls]:
    made = Halls(server)
    yield made
    made.close()


def groups_of(one: Browser) -> set[str]:
    return {layer for layer in one.layers if layer.startswith("group:")}


def holds(one: Browser, *groups: str) -> None:
    until(lambda: groups_of(one) == {f"group:{group}" for group in groups}, f"{groups}, not {groups_of(one)}")


def dropped(one: Browser) -> list[Said]:
    return [said for name, said in one.heard if name == "drop"]


def test_readers_get_their_layers_when_groups_open_and_screens_lose_them_when_they_come_back(halls: Halls) -> None:
    assert [one.you for one in halls.screens.values()] == [{"site": P1}, {"site": P2}]
    assert halls.desk.do("open_groups")["ok"]
    for one, groups in ((halls.screens[P1], ["g1"]), (halls.screens[P2], ["g2"]), (halls.desk, ["g1", "g2"])):
        holds(one, *groups)
    for player, group in zip(halls.players, ["g1", "g1", "g2", "g2"], strict=True):
        holds(player, group)
    assert halls.players[2].do("write_card", {"field": "ideas_1", "text": "Ours", "run": "g2_r1"})["ok"]
    written = lambda one: len(one.layers["group:g2"]["runs"]["g2_r1"].get("answered", {}))  # noqa: E731
    until(lambda: written(halls.screens[P2]) == 1, "its group goes on, on the second screen")
    assert halls.desk.do("next_step")["ok"]
    for site in (P1, P2):
        holds(halls.screens[site])
    assert dropped(halls.screens[P2]) == [{"of": "group:g2"}]
    assert not dropped(halls.players[0]) and not any(one.gaps for one in halls.players)


def test_whoever_is_moved_forgets_one_group_and_gets_the_other_whole(halls: Halls) -> None:
    assert halls.desk.do("open_groups")["ok"]
    holds(halls.players[0], "g1")
    assert halls.desk.do("move_to_group", {"seat": halls.seats[0].seat, "to": "g2"})["ok"]
    holds(halls.players[0], "g2")
    assert dropped(halls.players[0]) == [{"of": "group:g1"}]
    holds(halls.players[1], "g1")
    assert halls.players[0].layers["group:g2"] == halls.desk.layers["group:g2"]


def test_a_screen_that_was_off_line_when_the_groups_came_back_is_told_to_forget(halls: Halls) -> None:
    assert halls.desk.do("open_groups")["ok"]
    key = halls.key("screen", site=P1)
    screen = halls.browser(key)
    holds(screen, "g1")
    have, epoch = dict(screen.revs), screen.epoch
    screen.close()
    assert halls.desk.do("next_step")["ok"]
    back = Browser(halls.server.url, halls.room.code, key, epoch=epoch, have=have)
    back.layers, back.revs = screen.layers, screen.revs
    with back:
        holds(back)
        until(lambda: back.room == halls.desk.room, "the room as it is now")


def test_a_relay_takes_over_and_both_desks_see_who_is_there(halls: Halls) -> None:
    relay = halls.browser(halls.key("relay", site=P2))
    assert relay.you == {"site": P2}
    until(lambda: halls.desk.layers["presence"]["relays"] == {P2: "here"}, "the relay, at the desk", 15)
    assert relay.layers["presence"]["desk"] == {"facilitator": "here"}
    halls.desk.close()
    assert halls.players[3].do("ask_help")["ok"]
    asked = lambda: relay.layers["desk"]["help"]  # noqa: E731
    until(lambda: halls.seats[3].seat in asked(), "the call for help")
    for name, data in moves(halls.seats[3]):
        assert relay.do(name, data)["ok"], name
    holds(relay, "g1", "g2")
    assert halls.seats[3].seat not in asked()
    until(lambda: relay.layers["presence"]["desk"] == {"facilitator": "gone"}, "the facilitator's line is down", 30)


def moves(seat: SeatKey) -> list[tuple[str, Said]]:
    return [
        ("give_help", {"seat": seat.seat}), ("say_to_all", {"text": "I go on from here"}), ("open_groups", {}),
        ("move_to_group", {"seat": seat.seat, "to": "g1"}), ("next_step", {}),
    ]  # fmt: skip


def test_a_relay_that_is_ended_hears_and_says_nothing_any_more(halls: Halls) -> None:
    relay = halls.browser(halls.key("relay", site=P1))
    assert halls.desk.do("end_relay", {"site": P1})["ok"]
    until(lambda: not relay.connected, "its line to be cut")
    assert relay.heard and halls.desk.connected


def test_a_screen_that_is_ended_goes_dark_and_the_other_one_stays(halls: Halls) -> None:
    here = lambda: halls.desk.layers["presence"]["screens"]  # noqa: E731
    until(lambda: list(here().values()).count("here") == 2, "both screens, at the desk", 15)
    out = halls.desk.layers["desk"]["screens"]
    ended = next(screen for screen, of in out.items() if of.get("site") == P1)
    assert halls.desk.do("end_screen", {"screen": ended})["ok"]
    until(lambda: not halls.screens[P1].connected, "its line to be cut")
    assert halls.screens[P2].connected and ended not in halls.desk.layers["desk"]["screens"]
