"""The review of a sprint: whose need it is says yes or no; the answer follows the hidden need, the words are theirs."""

from __future__ import annotations

from typing import Any

from server.game.city.acting import seat_of
from server.game.city.document import city_of, is_finished, part
from server.game.city.places import verdict
from server.game.city.talk import hidden_of
from server.game.context import Context
from server.game.outcome import Event


def waiting(ctx: Context) -> list[str]:
    """The finished buildings nobody has judged yet, in the order they were opened."""
    city = city_of(ctx)
    sites, stories = part(city, "sites"), part(city, "stories")
    found = [
        name for name, site in sites.items() if "verdict" not in site and is_finished(site, stories[site["story"]])
    ]
    return sorted(found, key=lambda name: int(sites[name]["n"]))


def site_to_judge(ctx: Context, owner: str) -> str | None:
    sites = part(city_of(ctx), "sites")
    return next((name for name in waiting(ctx) if sites[name]["story"] == owner), None)


def judge(ctx: Context, site: str, why: str = "", nth: int = 0) -> Event:
    """The answer, the words that go with it, and the hidden need that comes out."""
    city = city_of(ctx)
    owner = str(part(city, "sites")[site]["story"])
    hidden = hidden_of(ctx, owner)
    where = hidden.get("where", "")
    yes = verdict(where, city, site)
    story: dict[str, Any] = {"met": ctx.run} if yes else {"refused": {ctx.run: where}, "chosen": None}
    told = part(city, "told")
    patch = {
        "sites": {site: {"verdict": "yes" if yes else "no", "reviewed": ctx.run}},
        "stories": {owner: story},
        "told": {} if owner in told else {owner: hidden},
    }
    about = {"site": site, "story": owner, "verdict": "yes" if yes else "no", "where": where}
    heard = "heard" in part(city, "stories")[owner] or owner in told
    made = Event("verdict_said", {ctx.scope: {"city": patch}}).noting("verdict_said", **about, heard=heard)
    return made.and_then(_words(ctx, site, owner, why, nth)) if why else made


def _words(ctx: Context, site: str, owner: str, why: str, nth: int) -> Event:
    card = ctx.new_id("c", nth)
    words = {"field": "why", "text": why, "by": seat_of(ctx, owner), "site": site, "n": ctx.seq}
    made = ctx.change("verdict_said", {"cards": {card: words}})
    return made.noting("verdict_explained", site=site, card=card, role=owner)
