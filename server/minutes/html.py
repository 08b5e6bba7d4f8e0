"""The minutes as one page that is whole in itself."""

from __future__ import annotations

from server.minutes.outline import Outline
from server.minutes.pages import environment, style
from server.minutes.speech import Speech

LONG = 140  # characters: a quote that reads better on the whole width


def write_html(outline: Outline) -> str:
    template = environment().get_template("minutes.html")
    return template.render(outline=outline, t=Speech(outline.language), style=style("minutes"), long=LONG)
