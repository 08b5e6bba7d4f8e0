"""What was decided, learned, written and said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.minutes.outline import Block, Item, Items, Paragraph, Picture, Section, Table, Title, Voice, Voices, section
from server.minutes.speech import Speech
from server.minutes.value import Answers, Choice, Extra, Happening, Minutes, Quote

LEARNED = ("findings", "futures")
LOOKED_BACK = ("facts", "feelings")
KEPT = ("keep", "drop", "try")


def decided(minutes: Minutes, t: Speech) -> list[Section]:
    """What happened, and what the group chose."""
    rows = []
    for one in minutes.happenings:
        chosen = [choice for choice in one.choices if choice.chosen]
        others = [choice.text for choice in one.choices if not choice.chosen]
        if chosen:
            text = t("minutes-in-group", group=one.group, title=one.text) if one.group else one.text
            rows.append((chosen[0].text, " ".join(filter(None, (text, *_happened(one, chosen[0], t))))))
        else:
            rows.append((one.title or one.text, " ".join((t("minutes-not-chosen"), t.row(others)))))
    blocks = [block for extra in minutes.extras if extra.decides for block in _decision(extra, t)]
    return section("decided", t("minutes-decided"), *blocks, Table((), tuple(rows), shape="halves"))


def _happened(one: Happening, chosen: Choice, t: Speech) -> Iterator[str]:
    """How the group answered, what comes of it, and what it did to the city."""
    if one.answer == "consent":
        yield t("minutes-happening-consent", count=len(chosen.objections))
        heard = [choice for choice in one.choices if choice.objections]
        for choice in heard:
            reasons = t.row([t.quote(text) for text in choice.objections])
            yield t("minutes-happening-objections", choice=choice.text, reasons=reasons)
    elif chosen.votes:
        yield t("minutes-votes", count=chosen.votes)
    yield one.then
    for what, count in one.did.items():
        yield t(f"minutes-did-{what.replace('_', '-')}", count=count)


def _decision(extra: Extra, t: Speech) -> list[Block]:
    """The text that was decided on, in large, then how it came about."""
    return [
        Title(extra.title),
        Voices(tuple(Voice(quote.text) for quote in extra.quotes), large=True),
        *(Paragraph(line) for line in extra.lines),
    ]


def learned(minutes: Minutes, t: Speech) -> list[Section]:
    """What the debrief found, and what it will lead to, in large."""
    return [
        one
        for field in LEARNED
        for one in section(field, t(f"minutes-{field}"), *_blocks(_of(minutes, field), t, large=True))
    ]


def answers(minutes: Minutes, t: Speech) -> list[Section]:
    told = [
        one for field in LOOKED_BACK for one in section(field, t(f"minutes-{field}"), *_blocks(_of(minutes, field), t))
    ]
    told += _kept(minutes, t)
    known = {*LEARNED, *LOOKED_BACK, *KEPT}
    fields = dict.fromkeys(one.field for one in minutes.answers if one.field not in known)
    for field in fields:
        told += section(field, t.named("minutes", field), *_blocks(_of(minutes, field), t, steps=True))
    return told


def _of(minutes: Minutes, field: str) -> list[Answers]:
    return [one for one in minutes.answers if one.field == field]


def _kept(minutes: Minutes, t: Speech) -> list[Section]:
    """The retrospectives: what to keep, to drop, to try, of all sprints together."""
    blocks: list[Block] = []
    for field in KEPT:
        found = _of(minutes, field)
        if found:
            blocks += [Title(t(f"minutes-{field}")), _voices([quote for one in found for quote in one.quotes], t)]
    return section("retrospective", t("minutes-retrospective"), *blocks)


def _blocks(found: list[Answers], t: Speech, *, large: bool = False, steps: bool = False) -> list[Block]:
    blocks: list[Block] = []
    for one in found:
        asked = one.question or (one.step if steps and len(found) > 1 else "")
        blocks += [Paragraph(asked, "second")] if asked else []
        blocks.append(_voices(one.quotes, t, large=large))
    return blocks


def _voices(quotes: Sequence[Quote], t: Speech, *, large: bool = False) -> Voices:
    """The same words of several people stand once."""
    said: dict[str, list[str]] = {}
    for quote in quotes:
        said.setdefault(quote.text, []).append(quote.by)
    return Voices(tuple(Voice(text, t.row([*dict.fromkeys(filter(None, by))])) for text, by in said.items()), large)


def extras(minutes: Minutes, t: Speech) -> list[Section]:
    return [
        one
        for n, extra in enumerate((one for one in minutes.extras if not one.decides), start=1)
        for one in section(
            f"extra-{n}",
            extra.title,
            *(Paragraph(line) for line in extra.lines),
            Picture(extra.picture, extra.caption, extra.caption) if extra.picture else None,
            Items(tuple(Item(entry.title, lines=entry.lines) for entry in extra.entries)),
            _voices(extra.quotes, t),
        )
    ]
