"""The minutes as Markdown: everything people wrote comes out as text, whatever signs it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from server.minutes.outline import Block, Faces, Items, Outline, Paragraph, Picture, Table, Title, Voices

SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&$^])")
BULLETS = re.compile(r"^(\s*)([-+=])", re.MULTILINE)
NUMBERS = re.compile(r"^(\s*\d+)(?=[.)])", re.MULTILINE)
LINKS = re.compile(r"(?i)\b(https?|ftp|www)([:.])")


def write_markdown(outline: Outline) -> str:
    parts = [f"# {plain(outline.title)}", *(plain(line) for line in outline.lead)]
    for section in outline.sections:
        parts.append(f"## {plain(section.title)}")
        for block in section.blocks:
            parts += _block(block)
    return "\n\n".join([*parts, "---", plain(outline.foot)]) + "\n"


def plain(text: str) -> str:
    """`text` as itself: no sign in it means anything, no address becomes a link."""
    escaped = NUMBERS.sub(r"\1\\", BULLETS.sub(r"\1\\\2", SIGNS.sub(r"\\\1", text)))
    return LINKS.sub(lambda found: f"{found[1]}\\:" if found[2] == ":" else f"{found[1]}&#46;", escaped)


def _on_one_line(text: str) -> str:
    return " ".join(plain(text).split("\n"))


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield plain(block.text)
    elif isinstance(block, Title):
        yield f"### {plain(block.text)}"
    elif isinstance(block, Picture):
        yield f"*{plain(block.caption)}*"
    elif isinstance(block, Voices):
        yield from (quoted(voice.text, voice.by) for voice in block.voices)
    elif isinstance(block, Items):
        yield "\n".join(_item(item.title, [item.said, *item.lines]) for item in block.items)
    elif isinstance(block, Faces):
        yield "\n".join(_item(name, [said]) for _, name, said in block.faces)
    else:
        yield _table(block)


def quoted(text: str, by: str) -> str:
    said = "  \n".join(f"> {plain(line)}".rstrip() for line in text.split("\n"))
    return "\n".join([said, *([">", f"> — {_on_one_line(by)}"] if by else [])])


def _item(title: str, lines: Sequence[str]) -> str:
    said = [_on_one_line(line) for line in lines if line]
    return "  \n  ".join([f"- **{_on_one_line(title)}**", *said])


def _table(table: Table) -> str:
    wide = len(table.rows[0])
    head = [_on_one_line(cell) for cell in table.head] or [" "] * wide
    rows = [head, ["---"] * wide, *([_on_one_line(cell) for cell in row] for row in table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
