"""`rehearse`: bots play a scenario from beginning to end, in virtual time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import click

from server.activities import kinds
from server.game.scopes import ROOM, group_of, scope_of
from server.game.text import pick
from server.library.shelf import Library
from server.minutes import minutes_of, of_the_desk, write
from server.rooms.rehearsal import BEGIN_MS, MINDS, Happened, Played, rehearse, who_plays
from server.rooms.rehearsing.many import play_many
from server.rooms.rehearsing.runs import MOST_TIMES

SENTENCES: Mapping[str, str] = {
    "character_given": "{seat} plays {role}",
    "sprint_began": "sprint {sprint} begins",
    "need_told": "{role} tells a need to {to}",
    "need_came_out": "the need of {role} comes out: {where}",
    "asked": "{role} asks {to} for {thing}",
    "brick_given": "{role} gives {to} a {colour} brick",
    "story_chosen": "{role} takes the story of {story}",
    "site_opened": "{role} opens a site for {story}",
    "brick_carried": "{role} carries a {colour} brick to {place}",
    "site_finished": "finished: {place}",
    "building_named": "{role} gives {place} a name",
    "power_used": "{role} uses a power: {kind}",
    "verdict_said": "{story} says {verdict}: {where}",
    "choice_won": "most choose {choice}",
    "seat_left": "{seat} leaves",
    "character_handed_over": "{role} is played by {seat} now",
    "character_laid_down": "{role} is laid down",
    "card_written": "{seat} writes about {field}",
    "words_said": "{seat} says a closing word",
    "proposal_carried": "{seat} carries the proposal",
    "phase_began": "now: {phase}",
    "version_written": "the text is written anew",
    "answers_turned": "the answers turn, objections: {objections}",
    "decision_made": "adopted: {adopted}",
}

ORDER = {"step_started": 0, "site_finished": 2}  # of what happens at once, what is told first


@click.command()
@click.argument("name")
@click.option("--players", type=click.IntRange(1, 60), default=6)
@click.option("--minds", default="cooperative", help=f"One of {', '.join(MINDS)}; a list with commas; or mixed.")
@click.option("--seed", type=int, default=1, help="The same seed gives the same play.")
@click.option("--times", type=click.IntRange(1, MOST_TIMES), help="Play it so often, and tell what all plays show.")
@click.option("--leave", is_flag=True, help="One player leaves in sprint 2.")
@click.option("--language", type=click.Choice(["fr", "en"]), default="en")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of the course of play and the minutes.")
def command(
    name: str, players: int, minds: str, seed: int, times: int | None, leave: bool, language: str, as_json: bool
) -> None:
    """Let bots play the scenario NAME and see how it goes."""
    library = Library()
    found = library.scenario(name)
    if found is None:
        raise click.BadParameter(f"there is no scenario {name!r}; there are {', '.join(library.scenarios())}")
    try:
        who_plays(minds, players)
    except ValueError as problem:
        raise click.BadParameter(str(problem)) from problem
    frozen = found.frozen()
    if times:
        *_, last = play_many(frozen, times=times, players=players, minds=minds, language=language)
        shown = last["result"]
        click.echo(json.dumps(shown) if as_json else "\n".join(what_many_show(shown, language)))
        return
    played = rehearse(frozen, players=players, minds=minds, seed=seed, leave=leave, language=language)
    if as_json:
        click.echo(json.dumps(played.summary()))
        return
    for line in course(played, language):
        click.echo(line)
    click.echo()
    journal = played.journal()
    click.echo(write(minutes_of(journal, of_the_desk(journal), language, kinds=kinds()), "md"))


def course(played: Played, language: str) -> Iterator[str]:
    """The course of play, one line for each thing that happened, and how it ended."""
    room = played.layers["room"]
    for one in played.course:
        for fact in sorted(one.facts, key=lambda fact: ORDER.get(fact["what"], 1)):
            scope = scope_of(fact.get("run", ""))
            group = f"group {room['groups'][group_of(scope)]['n']}: " if scope != ROOM else ""
            if fact["what"] == "step_started":
                yield f"\n{group}{pick(room['steps'][fact['step']]['title'], language)}"
            elif fact["what"] in SENTENCES:
                city = played.layers[scope].get("city") or room.get("city", {})  # a group may have its own
                yield f"  {_clock(one)}  {group}{_sentence(room, city, fact, language)}"
    end = played.summary()
    yield ""
    if end["needs"]:
        yield f"The city is {'alive' if end['won'] else 'not alive'}: {end['needs_met']} of {end['needs']} needs met."
    yield f"{end['buildings']} buildings, {end['commands']} commands by the players, seed {end['seed']}."
    yield "Commands: " + ", ".join(f"{seat} {share:.0%}" for seat, share in end["balance"].items())


def what_many_show(result: Mapping[str, Any], language: str) -> Iterator[str]:
    """What many plays show, a line for each thing."""
    yield f"{pick(result['title'], language)}: {result['times']} plays, {result['players']} players, {result['minds']}."
    if "outcome" in result:
        yield f"Won {result['outcome']['won']} of {result['outcome']['of']}. Cooperation: {result['verdict']}."
        yield from (f"  all {kind}: won {one['won']} of {one['of']}" for kind, one in result["compared"].items())
        for one in result["characters"]:
            counts = ", ".join(f"{what} {one[what]}" for what in ("played", "met", "told", "powers"))
            yield f"  {pick(one['name'], language)}: {counts}"
    for step in result["steps"]:
        took = f"last action after {step['least']}–{step['most']} s" if step["reached"] else "never reached"
        yield f"  {pick(step['title'], language)}: planned {step.get('seconds', 0)} s, {took}"
    for what, missed in result["never"].items():
        named = ", ".join(one if isinstance(one, str) else pick(one["text"], language) for one in missed)
        yield from [f"Never ({what}): {named}"] if named else []


def _clock(one: Happened) -> str:
    minutes, seconds = divmod((one.at_ms - BEGIN_MS) // 1000, 60)
    return f"{minutes:02}:{seconds:02}"


def _sentence(room: Mapping[str, Any], city: Mapping[str, Any], fact: Mapping[str, Any], language: str) -> str:
    told = {key: _named(room, value, language) for key, value in fact.items()}
    site = city.get("sites", {}).get(fact.get("site", ""))
    story = site["story"] if site else fact.get("story", "")
    if story in room["roles"]:
        told["place"] = pick(room["roles"][story]["need"]["story"], language)
    told["thing"] = f"a {fact['colour']} brick" if "colour" in fact else "a power" if "power" in fact else "a need"
    return SENTENCES[fact["what"]].format_map(told)


def _named(room: Mapping[str, Any], value: Any, language: str) -> str:
    if value in room["roles"]:
        return pick(room["roles"][value]["name"], language)
    if value in room["seats"]:
        return str(room["seats"][value]["name"])
    return str(value).replace("_", " ")
