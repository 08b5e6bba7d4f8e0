"""Bad input over the socket: each gets its refusal or its end of line; nobody else in the room notices.

The numbers are those of the list of bad inputs that the issue names. `ID` stands for a fresh command id.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from websocket import ABNF

from server.game.outcome import REFUSALS
from tests.live.browser import Browser, refusal_of, until
from tests.live.conftest import Table
from tests.live.packets import RawLine
from tests.live.serving import Server
from tests.live.test_bells import bring_near, closed, kind_of

GOOD = '{"x":1,"y":7,"colour":"lake"}'


def place(with_: str = GOOD, id: str = '"ID"') -> str:
    return f'{{"id":{id},"name":"place_brick","with":{with_}}}'


def named(name: str) -> str:
    return f'{{"id":"ID","name":"rename_seat","with":{{"name":{name}}}}}'


# number, what comes, the event that carries it, its arguments as JSON text, the refusal
REFUSED: list[tuple[int, str, str, str, str]] = [
    (1, "an unknown event", "nosuch", "{}", "command/unknown"),
    (1, "an unknown command", "do", '{"id":"ID","name":"nosuch","with":{}}', "command/unknown"),
    (7, "connect as an event", "connect", "{}", "command/unknown"),
    (7, "disconnect as an event", "disconnect", "{}", "command/unknown"),
    (9, "truncated JSON", "do", '{"id":', "closed/third"),
    (10, "NaN", "do", place('{"x":NaN,"y":7,"colour":"lake"}'), "command/not_a_number"),
    (10, "Infinity", "do", place('{"x":-Infinity,"y":7,"colour":"lake"}'), "command/not_a_number"),
    (10, "1e999", "do", place('{"x":1e999,"y":7,"colour":"lake"}'), "command/not_a_number"),
    (10, "NaN in a sync", "sync", '{"have":{"room":NaN}}', "command/not_a_number"),
    (10, "NaN as a draft's revision", "draft", '{"rev":NaN}', "command/not_a_number"),
    (11, "5,000 digits", "do", place(f'{{"x":{"9" * 5_000},"y":7,"colour":"lake"}}'), "command/not_a_number"),
    (11, "2^63", "do", place('{"x":9223372036854775808,"y":7,"colour":"lake"}'), "command/not_a_number"),
    (11, "2^53", "do", place('{"x":9007199254740992,"y":7,"colour":"lake"}'), "command/out_of_range"),
    (11, "a draft's revision of 2^60", "draft", '{"rev":1152921504606846976}', "command/not_a_number"),
    (12, "30,000 nested lists", "do", place("[" * 30_000 + "]" * 30_000), "command/too_deep"),
    (12, "nine levels", "do", place('{"a":' * 9 + "1" + "}" * 9), "command/too_deep"),
    (13, "no argument", "do", "null", "command/bad_data"),
    (13, "two arguments", "do", place() + ',"more"', "command/bad_data"),
    (13, "a list", "do", "[]", "command/bad_data"),
    (13, "a text", "do", '"place_brick"', "command/bad_data"),
    (13, "no name", "do", '{"id":"ID","with":{}}', "command/bad_data"),
    (13, "a number as name", "do", '{"id":"ID","name":5,"with":{}}', "command/bad_data"),
    (13, "`with` a list", "do", '{"id":"ID","name":"place_brick","with":[1]}', "command/bad_data"),
    (13, "a field missing", "do", place('{"x":1,"colour":"lake"}'), "command/bad_data"),
    (13, "a text for a number", "do", place('{"x":"1","y":7,"colour":"lake"}'), "command/bad_data"),
    (13, "a half", "do", place('{"x":1.5,"y":7,"colour":"lake"}'), "command/bad_data"),
    (13, "true for a number", "do", place('{"x":true,"y":7,"colour":"lake"}'), "command/bad_data"),
    (13, "a colour there is not", "do", place('{"x":1,"y":7,"colour":"gold"}'), "command/bad_data"),
    (13, "a place off the board", "do", place('{"x":-1,"y":7,"colour":"lake"}'), "command/bad_data"),
    (13, "a draft of nothing", "draft", "{}", "command/bad_data"),
    (14, "an unknown field in a command", "do", place('{"x":1,"y":7,"colour":"lake","z":3}'), "command/unknown_field"),
    (14, "an unknown field beside it", "do", '{"id":"ID","name":"ask_help","seat":"s2"}', "command/unknown_field"),
    (14, "__proto__", "do", place('{"x":1,"y":7,"colour":"lake","__proto__":{"a":1}}'), "command/unknown_field"),
    (15, "NUL in a text", "do", named('"A\\u0000da"'), "command/bad_character"),
    (15, "NUL in a field's name", "do", place('{"x\\u0000":1}'), "command/bad_character"),
    (16, "half a character", "do", named('"A\\ud800"'), "command/bad_character"),
    (16, "half a character in a draft", "draft", '{"text":"\\udfff"}', "command/bad_character"),
    (17, "nothing but direction marks as a name", "do", named('"\\u202e\\u200f\\u2066"'), "name/"),
    (17, "a name of signs alone", "do", named('"!?…"'), "name/bad"),
    (18, "an empty name", "do", named('""'), "name/empty"),
    (18, "a blank name", "do", named('"   "'), "name/empty"),
    (18, "a name of 10,000 characters", "do", named(f'"{"x" * 10_000}"'), "name/too_long"),
    (18, "a draft of 60,000 characters", "draft", f'{{"step":"st1","run":"r1","field":"f","rev":1,"text":"{"x" * 60_000}"}}', "text/too_long"),  # noqa: E501
    (19, "70 kB", "do", place(f'{{"x":"{"x" * 70_000}"}}'), "command/too_large"),
    (19, "70 kB of characters that take two", "do", place(f'{{"x":"{"é" * 35_000}"}}'), "command/too_large"),
    (25, "no id", "do", '{"name":"place_brick","with":{}}', "command/bad_id"),
    (25, "an id of 10 kB", "do", place(id=f'"{"x" * 10_000}"'), "command/bad_id"),
    (25, "an id that is a number", "do", place(id="5"), "command/bad_id"),
    (25, "an empty id", "do", place(id='""'), "command/bad_id"),
    (25, "an id beyond ASCII", "do", place(id='"é"'), "command/bad_id"),
    (26, "a command of a step that is not now", "do", '{"id":"ID","name":"write_card","with":{"field":"keep","text":"x"}}', "step/over"),  # noqa: E501
    (26, "a command of a run that is over", "do", place('{"x":1,"y":7,"colour":"lake","run":"r0"}'), "step/over"),
    (28, "a command of the facilitator's", "do", '{"id":"ID","name":"next_step","with":{}}', "command/forbidden"),
    (28, "a command of the server's", "do", '{"id":"ID","name":"ring_bell","with":{"run":"r1","deadline":1}}', "command/forbidden"),  # noqa: E501
    (29, "a site of another room", "do", '{"id":"ID","name":"name_building","with":{"site":"t999","name":"A","sentence":""}}', "role/none"),  # noqa: E501
    (33, "to take back what was not done", "do", '{"id":"ID","name":"take_back","with":{}}', "undo/nothing"),
]  # fmt: skip

CARD = {"name": "write_card", "with": {"field": "keep", "text": "We asked one another"}}
CHOICE = {"name": "choose_character", "with": {"role": "nurse"}}
LOT = {"name": "draw_character"}
# number, what comes, in which step, ms after its deadline by the server's clock, what is said, its refusal or none
LATE: list[tuple[int, str, str, int, dict[str, Any], str]] = [
    (27, "a choice a second late", "cast", 1_000, CHOICE, "step/closed"),
    (27, "a lot drawn a second late", "cast", 1_000, LOT, "step/closed"),
    (27, "a card while what was being written still counts", "retrospective", 300, CARD, ""),
    (27, "a card a second after that", "retrospective", 2_500, CARD, "step/closed"),
    (27, "a choice in time, by its own clock", "cast", 1_000, {**LOT, "at": 5}, "command/unknown_field"),
    (27, "a choice in time, it says", "cast", 1_000, {**LOT, "with": {"at": 5}}, "step/closed"),
]  # fmt: skip

# number, what comes: whole packets; after the third the line is closed
UNREADABLE: list[tuple[int, str, str]] = [
    (3, "a command before entering", '42["do",{}]'),
    (8, "an empty list", "42/room,[]"),
    (8, "an object", '42/room,{"a":1}'),
    (8, "a number for a name", "42/room,[5,{}]"),
    (8, "nothing for a name", "42/room,[null]"),
    (9, "truncated JSON", '42/room,["do",{"id":'),
    (9, "no JSON", "42/room,do"),
    (20, "attachments that never come", '451-/room,["do",{"_placeholder":true,"num":0}]'),
    (20, "100,000 attachments", '45100000-/room,["do",{}]'),
    (21, "no packet at all", "49"),
    (21, "a Socket.IO packet of no kind", "4xyz"),
    (22, "an answer to nothing", f"43/room,{'9' * 200}[]"),
]

# number, what comes, `auth` as JSON text
NOT_LET_IN: list[tuple[int, str, str, str]] = [
    (5, "a text", '"code"', "command/bad_data"),
    (5, "a list", "[1]", "command/bad_data"),
    (5, "a number", "5", "command/bad_data"),
    (5, "nothing", "", "command/bad_data"),
    (5, "a code that is none", '{"code":5,"key":"x"}', "command/bad_data"),
    (6, "no key", '{"code":"CODE"}', "command/bad_data"),
    (6, "an unknown key", '{"code":"CODE","key":"nobody"}', "seat/gone"),
    (6, "an unknown room", '{"code":"AAAAAA","key":"nobody"}', "seat/gone"),
    (6, "the key of another room", '{"code":"CODE","key":"OTHER"}', "seat/gone"),
    (6, "a key that was revoked", '{"code":"CODE","key":"REVOKED"}', "seat/gone"),
    (6, "half a character", '{"code":"\\ud800","key":"\\ud800"}', ""),
    (10, "NaN", '{"code":"CODE","key":"x","have":{"room":NaN}}', ""),
    (12, "20,000 nested lists", '{"code":"CODE","key":"x","have":' + "[" * 20_000 + "]" * 20_000 + "}", ""),
]


def ids_of(rows: Sequence[tuple[Any, ...]]) -> list[str]:
    return [f"{number} {what}" for number, what, *_ in rows]


class Witness:
    """Somebody else in the room: their commands and patches go on, whatever others send."""

    def __init__(self, table: Table) -> None:
        self.table, self.player, self.other = table, table.player("Witness"), table.player("Other")

    def sees_nothing_of_it(self) -> None:
        told = f"{self.player.fresh_id()}"
        assert self.table.desk.do("say_to_all", {"text": told})["ok"]
        for one in (self.player, self.other):
            until(lambda one=one: one.room.get("said", {}).get("text") == told, "the next patch")  # type: ignore[misc]
            assert one.connected
            assert not one.gaps
        assert self.player.sync()["now"]


@pytest.fixture
def witness(table: Table) -> Witness:
    return Witness(table)


@pytest.fixture
def line(witness: Witness) -> Iterator[RawLine]:
    with RawLine(witness.table.server.url) as raw:
        raw.enter(witness.table.room.code, witness.table.server.take_seat(witness.table.room, "Raw").key)
        yield raw


@pytest.mark.parametrize(("number", "what", "event", "said", "code"), REFUSED, ids=ids_of(REFUSED))
def test_what_is_wrong_is_answered_with_its_refusal(
    witness: Witness, line: RawLine, number: int, what: str, event: str, said: str, code: str
) -> None:
    before = witness.player.revs["room"]
    packet = f'42/room,7["{event}",{said.replace("ID", Browser.fresh_id())}]'
    line.say(packet)
    if code == "closed/third":
        line.say(packet)
        line.say(packet)
        line.until_closed()
    else:
        answer = line.answer_to(7)
        assert answer["refusal"]["code"].startswith(code)
        assert answer["refusal"]["code"] in REFUSALS
        line.say('42/room,8["sync",{"have":{}}]')
        assert line.answer_to(8)["now"], "the connection is as good as before"
    witness.sees_nothing_of_it()
    assert witness.player.revs["room"] - before <= 4


@pytest.mark.parametrize(("number", "what", "kind", "after", "said", "code"), LATE, ids=ids_of(LATE))
def test_what_comes_after_the_deadline_counts_by_the_servers_clock_or_is_told_so(
    server: Server, number: int, what: str, kind: str, after: int, said: dict[str, Any], code: str
) -> None:
    table = Table(server, "ideal-city")
    late, other = table.player("Late"), table.player("Other")
    table.begin()
    while kind_of(table.desk) != kind:
        assert table.desk.do("next_step")["ok"]
    deadline = bring_near(table.desk, 1)
    until(lambda: table.desk.sync()["now"] >= deadline + after, "the moment")
    if code:
        until(lambda: closed(late), "the bell")
    before = late.revs["room"]
    answer = late.ask("do", {"id": late.fresh_id(), **said})
    assert refusal_of(answer) == code
    assert answer["ok"] or late.revs["room"] == before
    until(lambda: closed(other), "the bell, which the others hear all the same")
    table.close()


@pytest.mark.parametrize(("number", "what", "packet"), UNREADABLE, ids=ids_of(UNREADABLE))
def test_what_cannot_be_read_closes_the_line_at_the_third_time(
    witness: Witness, line: RawLine, number: int, what: str, packet: str
) -> None:
    for _ in range(3):
        line.say(packet)
    line.until_closed()
    witness.sees_nothing_of_it()


@pytest.mark.parametrize(
    ("number", "data", "opcode"),
    [(21, b"", ABNF.OPCODE_TEXT), (21, b"\x00\x01", ABNF.OPCODE_BINARY),
     (20, b"x" * 500, ABNF.OPCODE_BINARY), (19, b"4" + b"x" * 2_000_000, ABNF.OPCODE_TEXT),
     (21, b"\xff\xfe", ABNF.OPCODE_TEXT)],
    ids=["empty", "binary", "stray attachment", "2 MB", "not UTF-8"],
)  # fmt: skip
def test_a_frame_that_is_no_packet_of_ours_closes_the_line(
    witness: Witness, line: RawLine, number: int, data: bytes, opcode: int
) -> None:
    for _ in range(3):
        try:
            line.socket.send(data, opcode)
        except OSError:
            break
    line.until_closed()
    witness.sees_nothing_of_it()


@pytest.mark.parametrize(("number", "what", "auth", "code"), NOT_LET_IN, ids=ids_of(NOT_LET_IN))
def test_who_does_not_say_who_they_are_is_not_let_in(
    witness: Witness, number: int, what: str, auth: str, code: str
) -> None:
    server, room = witness.table.server, witness.table.room
    other, revoked = server.open_room(), server.take_seat(room, "Out")
    assert witness.table.desk.do("remove_seat", {"seat": revoked.seat})["ok"]
    auth = auth.replace("CODE", room.code).replace("OTHER", other.desk).replace("REVOKED", revoked.key)
    with RawLine(server.url) as stranger:
        for _ in range(3):  # what cannot be read at all ends the line at the third time
            stranger.say("40/room," + auth)
            if code:
                break
        answer = stranger.hear()
        if code:
            assert answer.startswith("44/room,"), answer
            assert json.loads(answer[len("44/room,") :])["data"]["code"] == code
        else:
            assert not answer or answer.startswith("44/room,"), answer
    witness.sees_nothing_of_it()


def test_a_packet_of_no_kind_is_let_by(witness: Witness, line: RawLine) -> None:
    """Number 21."""
    for _ in range(5):
        line.say("9xyz")
    line.say('42/room,8["sync",{"have":{}}]')
    assert line.answer_to(8)["now"]
    witness.sees_nothing_of_it()


def test_a_name_is_cleaned_of_direction_marks_and_of_marks_piled_up(witness: Witness, line: RawLine) -> None:
    """Number 17."""
    line.say('42/room,8["do",' + named('"\\u202eA' + "\\u0301" * 300 + 'da\\u0000"').replace("\\u0000", "") + "]")
    assert line.answer_to(8)["ok"]
    witness.sees_nothing_of_it()
    names = [seat["name"] for seat in witness.player.room["seats"].values()]
    assert "\u00c1" + "\u0301" * 4 + "da" in names


def test_another_namespace_is_nowhere(witness: Witness) -> None:
    """Number 4."""
    with RawLine(witness.table.server.url) as stranger:
        stranger.say("40/admin,{}")
        assert stranger.hear().startswith("44/admin,")
    witness.sees_nothing_of_it()


def test_an_answer_nobody_asked_for_changes_nothing(witness: Witness, line: RawLine) -> None:
    """Number 22."""
    line.say("43/room,99[1]")
    line.do(8, place(id=f'"{Browser.fresh_id()}"'))
    assert line.answer_to(8)["ok"]
    witness.sees_nothing_of_it()


def test_entering_twice_over_one_line_gives_no_second_place(witness: Witness, line: RawLine) -> None:
    key = witness.table.server.take_seat(witness.table.room, "Twice").key
    line.say("40/room," + json.dumps({"code": witness.table.room.code, "key": key}))
    line.do(9, place(id=f'"{Browser.fresh_id()}"'))
    witness.sees_nothing_of_it()


def test_who_sends_too_fast_is_told_to_slow_down_and_at_last_cut_off(witness: Witness, line: RawLine) -> None:
    """Number 23."""
    for number in range(1_000):
        try:
            line.do(number, place(id=f'"f{number}"'))
        except OSError:
            break
    heard = line.until_closed()
    assert any("command/slow_down" in one and '"seconds":' in one for one in heard)
    witness.sees_nothing_of_it()


def test_who_asks_for_everything_again_and_again_is_told_to_slow_down_and_goes_on_hearing(
    witness: Witness, line: RawLine
) -> None:
    for number in range(100, 200):
        line.say(f'42/room,{number}["sync",{{"have":{{"room":-1}}}}]')
    assert line.answer_to(100).keys() == {"now"}
    told = line.answer_to(199)
    assert refusal_of(told) == "command/slow_down" and told["now"]
    witness.sees_nothing_of_it()


def test_an_id_with_other_content_is_refused(witness: Witness, line: RawLine) -> None:
    """Number 24."""
    line.do(1, place(id='"mine"'))
    assert refusal_of(line.answer_to(1)) in {"", "city/too_high"}
    line.do(2, place('{"x":2,"y":7,"colour":"lake"}', '"mine"'))
    line.do(3, place('{"x":3,"y":7,"colour":"lake"}', '"mine"'))
    assert "command/id_reused" in (refusal_of(line.answer_to(2)), refusal_of(line.answer_to(3)))
    witness.sees_nothing_of_it()


def test_an_answer_given_twice_is_told_so_and_counts_once(server: Server) -> None:
    """Number 33."""
    table = Table(server, "ice-breaker")
    twice, other = table.player("Twice"), table.player("Other")
    table.begin()
    assert twice.do("tap_brick")["ok"]
    before = twice.revs["room"]
    assert refusal_of(twice.do("tap_brick")) == "answer/already"
    assert twice.revs["room"] == before
    assert other.do("tap_brick")["ok"]
    table.close()
