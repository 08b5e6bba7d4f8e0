"""The minutes in each form they can be had in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from server.minutes.html import write_html
from server.minutes.markdown import write_markdown
from server.minutes.tell import tell
from server.minutes.value import Minutes

WRITERS: Mapping[str, Callable[[Minutes], str]] = {
    "html": lambda minutes: write_html(tell(minutes)),
    "md": lambda minutes: write_markdown(tell(minutes)),
    "json": lambda minutes: minutes.model_dump_json(indent=2) + "\n",
}
FORMS = tuple(WRITERS)


def write(minutes: Minutes, form: str) -> str:
    return WRITERS[form](minutes)
