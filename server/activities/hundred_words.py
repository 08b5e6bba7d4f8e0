"""Hundred words: two numbers are chosen, the words turn; what they bring to mind, then what that says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from server.activities._kent_rosanoff import HUNDRED_WORDS
from server.game import cards
from server.game.activity import Act, Activity, Command, Line, Mind, Nothing, Pace, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import CutOut, Say, Sheet, Word, Write
from server.game.scopes import is_told_again, state_of
from server.game.text import Text, pick

FIELDS = ("association", "so")
Number = Annotated[int, Field(ge=1, le=100, strict=True)]


class Settings(BaseModel, extra="forbid"):
    question: Text | None = Field(None, description="The question the two words are to speak to.")
    words: list[Text] | None = Field(
        None, min_length=100, max_length=100, description="Your own hundred words, in the order of their numbers."
    )


class PickNumbers(BaseModel, extra="forbid"):
    numbers: list[Number] = Field(min_length=2, max_length=2)


class WriteCard(BaseModel, extra="forbid"):
    field: Literal["association", "so"]
    text: str


def _has_words(ctx: Context, seat: str) -> bool:
    return "words" in ctx.layer(f"seat:{seat}").at("runs", ctx.run, default={})


def _turned(ctx: Context, actor: Actor, numbers: Sequence[int]) -> Event | Refusal:
    """The words of `numbers` turn, once: whoever could draw again would look for an easy one."""
    if "revealed" in ctx.state:
        return refuse("answer/too_late")
    if _has_words(ctx, actor.seat):
        return refuse("answer/already")
    words = ctx.settings_as(Settings).words or HUNDRED_WORDS
    pair = {"numbers": list(numbers), "words": [plain(words[number - 1]) for number in numbers]}
    made = ctx.change("words_turned", None, {"pairs": {actor.seat: pair}})
    return made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: pair}})


def pick_numbers(ctx: Context, actor: Actor, data: PickNumbers) -> Event | Refusal:
    first, second = data.numbers
    return refuse("choice/unknown") if first == second else _turned(ctx, actor, (first, second))


def draw_numbers(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return _turned(ctx, actor, ctx.chance.shuffled(range(1, 101))[:2])


def write_card(ctx: Context, actor: Actor, data: WriteCard) -> Event | Refusal:
    if "revealed" in ctx.state:
        return refuse("answer/too_late")
    if not _has_words(ctx, actor.seat):
        return refuse("card/unknown")
    return cards.put_card(ctx, actor, data.field, data.text)


def _shown(ctx: Context) -> Event:
    """The cards, and beside them the words they came from."""
    pairs = plain(ctx.hidden.get("pairs", {}))
    made = cards.reveal(ctx)
    return made.and_then(ctx.change("cards_revealed", {"pairs": pairs}, {"pairs": None})) if pairs else made


def reveal_cards(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return refuse("answer/too_late") if "revealed" in ctx.state else _shown(ctx)


class HundredWords(Activity):
    Settings = Settings
    writes = True
    tells = frozenset(FIELDS)
    commands = {  # noqa: RUF012
        "pick_numbers": Command(pick_numbers, PickNumbers),
        "draw_numbers": Command(draw_numbers),
        "write_card": Command(write_card, WriteCard),
        "take_card": Command(cards.take_card, cards.OneCard),
        "reveal_cards": Command(reveal_cards, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to words that have turned reads them; where there are none, the group begins."""
        question = ctx.settings_as(Settings).question
        asked = {"question": question} if question else {}
        known = before if before and before.get("pairs") else {}
        kept = {key: plain(known[key]) for key in ("cards", "pairs", "revealed", "answered") if key in known}
        return ctx.change("hundred_words_began", {**asked, **kept} or {"cards": {}})

    def bell(self, ctx: Context) -> Event:
        if "revealed" in ctx.state:
            return ctx.change("cards_revealed")
        of_words = tuple(draft for draft in ctx.drafts if draft.seat and _has_words(ctx, draft.seat))
        kept = cards.keep_drafts(replace(ctx, unsent=of_words), dict.fromkeys(FIELDS, 1))
        return kept.and_then(_shown(ctx.after(kept)), "cards_revealed")

    def bot(self, view: View, mind: Mind) -> Act | None:
        """It takes two numbers, then writes, never in the name of a person."""
        own = view.own.get("runs", {}).get(view.run_id, {})
        if "revealed" in view.run or not mind.writes:
            return None
        if "words" not in own:
            return Act("pick_numbers", {"numbers": mind.chance.shuffled(range(1, 101))[:2]})
        written = {card["field"] for card in own.get("cards", {}).values()}
        field = next((one for one in FIELDS if one not in written), None)
        return Act("write_card", {"field": field, "text": _said(view, own, field)}) if field else None

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        state = state_of(layers, run)
        pairs = state.get("pairs", {})
        if not pairs or is_told_again(layers, run, "pairs"):
            return None
        seats = sorted(pairs, key=lambda seat: int(layers["room"]["seats"][seat]["n"]))
        lines = [line for seat in seats for line in _told(state, seat)]
        return Section("minutes-hundred-words", tuple(lines))

    def pace(self, settings: BaseModel) -> Pace:
        """Two words, then what they say to the question."""
        return Pace(start=3 * 60, longest=20 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """A sheet to answer on; and the words, covered until somebody has said their numbers."""
        own = settings if isinstance(settings, Settings) else Settings()
        list_of: Sequence[Any] = own.words or HUNDRED_WORDS
        words = tuple(
            Word("hundred-words-paper-word", {"number": number}, {"word": word})
            for number, word in enumerate(list_of, start=1)
        )
        listed = (Say(Word("hundred-words-paper-list-how")), CutOut(words, columns=5))
        asked = (Say(Word("hundred-words-question")), Say(own.question, large=True)) if own.question else ()
        answers = (
            *asked,
            Say(Word("hundred-words-paper-how")),
            Write(Word("hundred-words-paper-pair"), 1),
            Write(Word("hundred-words-association"), 8),
            Write(Word("hundred-words-so"), 5),
        )
        covered = Sheet(listed, "group", Word("hundred-words-paper-list"), hidden=True)
        return Sheet(answers, also=(covered,))


def _said(view: View, own: Mapping[str, Any], field: str) -> str:
    language = view.room["language"]
    first, second = (pick(word, language) for word in own["words"])
    if field == "association":
        return f"{first}, {second}…"
    return pick({"fr": "Prendre le temps, ensemble.", "en": "Take the time, together."}, language)


def _told(state: Mapping[str, Any], seat: str) -> list[Line]:
    first, second = state["pairs"][seat]["words"]
    told = [Line("minutes-hundred-words-pair", whos={"who": seat}, texts={"first": first, "second": second})]
    written = {card["field"]: card["text"] for card in state.get("cards", {}).values() if card.get("by") == seat}
    return told + [
        Line(f"minutes-hundred-words-{field}", {"text": written[field]}) for field in FIELDS if written.get(field)
    ]


ACTIVITY = HundredWords()
