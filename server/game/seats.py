"""Seats: taking one, leaving it, its name, its keys; and the characters they play."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, Field

from server.game.activity import Command, Nothing
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.scopes import ROOM, home_of
from server.game.writing import clean, read_name, read_text

MOST_NAMES = 8
BOUND_TO: dict[str, tuple[set[str], ...]] = {
    "desk": (set(),),
    "screen": (set(), {"site"}, {"group"}),
    "relay": ({"site"},),
}
Id = Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")


class TakeSeat(BaseModel, extra="forbid"):
    """Sent by the server for somebody at the door: the key and the return words come hashed."""

    names: list[str] = Field(min_length=1, max_length=MOST_NAMES)
    key_hash: str
    words_hash: str
    site: str | None = None
    bot: str | None = None


def take_seat(ctx: Context, actor: Actor, data: TakeSeat) -> Event | Refusal:
    state = ctx.room.at("state", default={})
    if state.get("ended"):
        return refuse("room/ended")
    if state.get("locked"):
        return refuse("room/locked")
    most = ctx.limits.get("seats", 400)
    if len(ctx.seats()) >= most:
        return refuse("room/full", limit=most)
    names = [read_name(name) for name in data.names]
    for name in names:
        if isinstance(name, Refusal):
            return name
    seat = f"s{len(ctx.room.get('seats', {})) + 1}"
    doc = {"name": ", ".join(str(name) for name in names), "people": len(names), "n": ctx.seq}
    if data.site:
        doc["site"] = data.site
    if data.bot:
        doc["bot"] = data.bot
    keys = {data.key_hash: {"kind": "seat", "seat": seat}}
    return (
        event("seat_taken", "room", {"seats": {seat: doc}})
        .touching("vault", {"keys": keys, "words": {seat: data.words_hash}})
        .touching(f"seat:{seat}", {"seat": seat})
        .noting("seat_taken", seat=seat, people=len(names))
    )


class ReturnToSeat(BaseModel, extra="forbid"):
    """Sent by the server when the three words were right: the old keys end, the new one begins."""

    seat: str
    key_hash: str


def return_to_seat(ctx: Context, actor: Actor, data: ReturnToSeat) -> Event | Refusal:
    if data.seat not in ctx.seats():
        return refuse("seat/unknown")
    return event("seat_returned", "vault", {"keys": {**_keys_of(ctx, data.seat), data.key_hash: _key(data.seat)}})


class ChangeWords(BaseModel, extra="forbid"):
    """Sent by the server when the facilitator gives a seat to another device: new return words."""

    seat: str
    words_hash: str


def change_words(ctx: Context, actor: Actor, data: ChangeWords) -> Event | Refusal:
    if data.seat not in ctx.seats():
        return refuse("seat/unknown")
    return event("words_changed", "vault", {"words": {data.seat: data.words_hash}})


class AddKey(BaseModel, extra="forbid"):
    """Sent by the server. A screen is the room's, a site's or a group's; a relay is of a site."""

    kind: Literal["desk", "screen", "relay"]
    key_hash: str
    site: str | None = None
    group: str | None = None


def add_key(ctx: Context, actor: Actor, data: AddKey) -> Event | Refusal:
    bound = {name: of for name, of in (("site", data.site), ("group", data.group)) if of}
    if not any(set(bound) == wanted for wanted in BOUND_TO[data.kind]):
        return refuse("command/bad_data", field="group" if "group" in bound else "site")
    for name, of in bound.items():
        if of not in ctx.room.get(f"{name}s", {}):
            return refuse("command/bad_data", field=name)
    if data.kind == "screen":
        return screen_added(data.key_hash, ctx.new_id("k"), ctx.now, bound)
    made = event("key_added", "vault", {"keys": {data.key_hash: {"kind": data.kind, **bound}}})
    return made.touching("desk", {"relays": {data.site: ctx.now}}) if data.kind == "relay" else made


def screen_added(key_hash: str, screen: str, now: int, bound: Mapping[str, str]) -> Event:
    """A projector page's key; the desk knows it by an id, with which it can end it."""
    made = event("key_added", "vault", {"keys": {key_hash: {"kind": "screen", "screen": screen, **bound}}})
    return made.touching("desk", {"screens": {screen: {"at": now, **bound}}})


class OneScreen(BaseModel, extra="forbid"):
    screen: str = Id


def end_screen(ctx: Context, actor: Actor, data: OneScreen) -> Event | Refusal:
    """The key of one projector page ends at once: it went to the wrong place, or nobody needs it any more."""
    keys = ctx.vault.get("keys", {})
    ended = {one: None for one, of in keys.items() if of.get("screen") == data.screen}
    if not ended:
        return refuse("command/bad_data", field="screen")
    return event("screen_ended", "vault", {"keys": ended}).touching("desk", {"screens": {data.screen: None}})


class OfSite(BaseModel, extra="forbid"):
    site: str = Id


def end_relay(ctx: Context, actor: Actor, data: OfSite) -> Event | Refusal:
    """The keys of a site's relay end at once."""
    keys = ctx.vault.get("keys", {})
    ended = {one: None for one, of in keys.items() if of["kind"] == "relay" and of.get("site") == data.site}
    if not ended:
        return refuse("command/bad_data", field="site")
    return event("relay_ended", "vault", {"keys": ended}).touching("desk", {"relays": {data.site: None}})


class OneSeat(BaseModel, extra="forbid"):
    seat: str = Id


def remove_seat(ctx: Context, actor: Actor, data: OneSeat) -> Event | Refusal:
    """The facilitator shows somebody out: the seat's keys end at once."""
    if data.seat not in ctx.seats():
        return refuse("seat/unknown")
    return _leave(ctx, data.seat, "seat_removed")


def leave_seat(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return _leave(ctx, actor.seat, "seat_left")


def _leave(ctx: Context, seat: str, name: str) -> Event:
    return (
        event(name, "room", {"seats": {seat: {"left": ctx.now}}})
        .touching("vault", {"keys": _keys_of(ctx, seat), "words": {seat: None}})
        .touching("desk", {"help": {seat: None}})
        .noting("seat_left", seat=seat)
    )


def _keys_of(ctx: Context, seat: str) -> dict[str, None]:
    keys = ctx.vault.get("keys", {})
    return {one: None for one, of in keys.items() if of.get("seat") == seat}


def _key(seat: str) -> dict[str, str]:
    return {"kind": "seat", "seat": seat}


class RenameSeat(BaseModel, extra="forbid"):
    name: str
    seat: str | None = None  # the facilitator says whose; a player's own is left out


def rename_seat(ctx: Context, actor: Actor, data: RenameSeat) -> Event | Refusal:
    seat = actor.seat or data.seat or ""
    if seat not in ctx.seats():
        return refuse("seat/unknown")
    if data.seat not in (None, seat):
        return refuse("command/forbidden")
    parts = [read_name(part) for part in clean(data.name).split(",")[:MOST_NAMES]]
    for part in parts:
        if isinstance(part, Refusal):
            return part
    return event("seat_renamed", "room", {"seats": {seat: {"name": ", ".join(map(str, parts))}}})


class LockRoom(BaseModel, extra="forbid"):
    locked: bool


def lock_room(ctx: Context, actor: Actor, data: LockRoom) -> Event | Refusal:
    return event("room_locked", "room", {"state": {"locked": data.locked}})


class AgreeName(BaseModel, extra="forbid"):
    """How I am named in the minutes."""

    how: Literal["name", "character", "nobody"]


def agree_name(ctx: Context, actor: Actor, data: AgreeName) -> Event | Refusal:
    return event("name_agreed", "room", {"seats": {actor.seat: {"named": data.how}}})


class AskHelp(BaseModel, extra="forbid"):
    wanted: bool = True


def ask_help(ctx: Context, actor: Actor, data: AskHelp) -> Event | Refusal:
    since = ctx.now if data.wanted else None
    return (
        event("help_asked" if data.wanted else "help_ended", "desk", {"help": {actor.seat: since}})
        .touching(f"seat:{actor.seat}", {"help": data.wanted or None})
    )  # fmt: skip


def give_help(ctx: Context, actor: Actor, data: OneSeat) -> Event | Refusal:
    """The facilitator went there."""
    if data.seat not in ctx.seats():
        return refuse("seat/unknown")
    return event("help_given", "desk", {"help": {data.seat: None}}).touching(f"seat:{data.seat}", {"help": None})


class SayToAll(BaseModel, extra="forbid"):
    text: str


def say_to_all(ctx: Context, actor: Actor, data: SayToAll) -> Event | Refusal:
    text = read_text(data.text, 300) if data.text else ""
    if isinstance(text, Refusal):
        return text
    return event("said_to_all", "room", {"said": {"text": text, "n": ctx.seq} if text else None})


class HandOver(BaseModel, extra="forbid"):
    """A character goes to another seat: taken over, or doubled by who plays one already."""

    role: str = Id
    to: str = Id


def hand_over(ctx: Context, actor: Actor, data: HandOver) -> Event | Refusal:
    if data.to not in ctx.seats():
        return refuse("seat/unknown")
    ctx = replace(ctx, scope=home_of(ctx.layers[ROOM], data.to))
    holder = ctx.room.at("characters", data.role, "seat")
    if holder is None:
        return refuse("role/unknown")
    made = give_character(ctx, data.role, data.to).noting("character_handed_over", role=data.role, seat=data.to)
    if holder == data.to:
        return made
    return made.and_then(_told_along(ctx, data.role, holder, data.to)).touching(
        f"seat:{holder}", {"characters": {data.role: None}}
    )


def _told_along(ctx: Context, role: str, holder: str, to: str) -> Event:
    """What `role` was told in private goes to who plays it now, and from who did."""
    heard = {one: said for one, said in ctx.layer(f"seat:{holder}").get("told", {}).items() if said.get("to") == role}
    made = event("character_handed_over")
    if not heard:
        return made
    known = ctx.layer(f"seat:{to}").get("told", {})
    fresh = {one: dict(said) for one, said in heard.items() if one not in known}
    return made.touching(f"seat:{to}", {"told": fresh}).touching(f"seat:{holder}", {"told": dict.fromkeys(heard)})


def give_character(ctx: Context, role: str, seat: str) -> Event:
    """`seat` plays `role` from now on, and alone learns its secret."""
    secret = ctx.vault.at("scenario", "roles", role, "hidden", default={})
    own = {"hidden": secret} if secret else {"plays": True}
    return (
        event("character_given", ctx.home("characters"), {"characters": {role: {"seat": seat}}})
        .touching(f"seat:{seat}", {"characters": {role: own}})
        .noting("character_given", role=role, seat=seat)
    )


class LetBotPlay(BaseModel, extra="forbid"):
    seat: str = Id
    on: bool = True


def let_bot_play(ctx: Context, actor: Actor, data: LetBotPlay) -> Event | Refusal:
    """A bot plays for somebody who is gone, until they are back."""
    if "seats" not in ctx.room or data.seat not in ctx.room["seats"]:
        return refuse("seat/unknown")
    return event("bot_plays", "room", {"seats": {data.seat: {"bot": "cooperative" if data.on else None}}})


COMMANDS = {
    "take_seat": Command(take_seat, TakeSeat, who="server", open=False),
    "return_to_seat": Command(return_to_seat, ReturnToSeat, who="server", open=False),
    "change_words": Command(change_words, ChangeWords, who="server", open=False),
    "add_key": Command(add_key, AddKey, who="server", open=False),
    "end_relay": Command(end_relay, OfSite, who="desk", open=False),
    "end_screen": Command(end_screen, OneScreen, who="desk", open=False),
    "remove_seat": Command(remove_seat, OneSeat, who="desk", open=False),
    "leave_seat": Command(leave_seat, who="seat", open=False),
    "rename_seat": Command(rename_seat, RenameSeat, who="anyone", open=False),
    "lock_room": Command(lock_room, LockRoom, who="desk", open=False),
    "agree_name": Command(agree_name, AgreeName, who="seat", open=False),
    "ask_help": Command(ask_help, AskHelp, who="seat", open=False),
    "give_help": Command(give_help, OneSeat, who="desk", open=False),
    "say_to_all": Command(say_to_all, SayToAll, who="desk", open=False),
    "hand_over": Command(hand_over, HandOver, who="desk", open=False),
    "let_bot_play": Command(let_bot_play, LetBotPlay, who="desk", open=False),
}
