"""What each kind of mind does while the city is planned and built: one act at a time, the most useful first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import get_args

from server.game.activity import Act, Mind, View
from server.game.city.bots.placing import place_for
from server.game.city.bots.sight import Sight, mine
from server.game.city.bots.using import use_power
from server.game.city.bots.words import building_name
from server.game.city.document import Colour

MOST_WAITING = 4  # a person does not ask for more at a time
Wish = Callable[[Sight], Act | None]
JOINS_IN_SPRINT = 2


def plan(view: View, mind: Mind) -> Act | None:
    """While a sprint is planned."""
    if not mine(view):
        return _join(view, mind)
    return _first(view, mind, _PLANS[mind.kind])


def talk(view: View, mind: Mind) -> Act | None:
    """Where one may still tell and ask, and nothing else."""
    return _first(view, mind, (tell,) if mind.kind in ("cooperative", "late", "alpha") else ())


def build(view: View, mind: Mind) -> Act | None:
    """While the city is built. Who has the floor and nothing to do gives it on."""
    if view.run.get("free"):
        return _play_freely(view, mind)
    if not mine(view):
        return _join(view, mind)
    return _first(view, mind, _BUILDS[mind.kind])


def _first(view: View, mind: Mind, wishes: Iterable[Wish]) -> Act | None:
    roles = mine(view)
    for role in roles:
        sight = Sight(view, role)
        if mind.kind == "late" and sight.sprint < JOINS_IN_SPRINT:
            return None
        for wish in wishes:
            act = wish(sight) if mind.writes or wish is not name_own else None
            if act is not None:
                return Act(act.name, {**act.data, "as": role}) if len(roles) > 1 else act
    return None


def _join(view: View, mind: Mind) -> Act | None:
    free = [role for role in view.room.get("roles", {}) if role not in view.room.get("characters", {})]
    return Act("choose_character", {"role": mind.chance.choice(free)}) if free else None


def _play_freely(view: View, mind: Mind) -> Act:
    terrain = view.room["city"]["terrain"]
    y = mind.chance.choice(range(len(terrain)))
    x = mind.chance.choice(range(len(terrain[y])))
    return Act("place_brick", {"x": x, "y": y, "colour": mind.chance.choice(get_args(Colour))})


# --- talking


def tell(sight: Sight) -> Act | None:
    done = sight.me in sight.told or sight.me not in sight.stories
    return Act("tell") if sight.may_say and not done else None


def ask_for_missing(sight: Sight, sites: Iterable[str]) -> Act | None:
    """A brick that a site of mine misses, from who holds one: one request for each."""
    if not sight.may_say:
        return None
    mine_open = [one for one in sight.asks.values() if one["from"] == sight.me and "done" not in one]
    for site in sites:
        for colour, count in sight.open_sites[site].items():
            asked = sum(one.get("site") == site and one.get("colour") == colour for one in mine_open)
            if asked >= count or colour == sight.colour:
                continue
            kind = colour if sight.in_town(colour) else "wild"  # what goes with every colour
            for role, hand in sight.held.items():
                waiting = sum(one["to"] == role and one.get("colour") == colour for one in mine_open)
                if role != sight.me and hand.get(kind, 0) > waiting:
                    return Act("ask", {"to": role, "colour": colour, "site": site})
    return None


def ask_modestly(sight: Sight) -> Act | None:
    """For my own building, a few at a time."""
    waiting = [one for one in sight.asks.values() if one["from"] == sight.me and "done" not in one]
    own = [name for name in sight.open_sites if sight.sites[name]["story"] == sight.me]
    return ask_for_missing(sight, own) if len(waiting) < MOST_WAITING else None


# --- choosing and opening


def choose(sight: Sight, more: int = 0) -> Act | None:
    """A story from the wall, as long as there are bricks for one more: known needs first."""
    if len(sight.taken()) >= max(1, sight.capacity() + more):
        return None
    wall = sight.wall()
    wall.sort(key=lambda one: (one not in sight.wheres, one != sight.me, _short_of(sight, one)))
    return Act("choose_story", {"story": wall[0]}) if wall else None


def _short_of(sight: Sight, story: str) -> int:
    """How many of its bricks nobody holds, once the open sites have theirs."""
    wanted = dict(sight.stories[story]["wanted"])
    for site in sight.open_sites.values():
        for colour, count in site.items():
            wanted[colour] = wanted.get(colour, 0) + count
    return sum(max(0, count - sight.in_town(colour)) for colour, count in wanted.items())


def choose_for_all(sight: Sight) -> Act | None:
    """One decides for all, and has always one more story ready to begin."""
    return choose(sight, more=1)


def choose_own(sight: Sight) -> Act | None:
    return Act("choose_story", {"story": sight.me}) if sight.me in sight.wall() else None


def open_own(sight: Sight) -> Act | None:
    return _open(sight, [sight.me]) if sight.has_floor else None


def open_orphans(sight: Sight) -> Act | None:
    """What was told by somebody who is not here any more."""
    gone = [role for role in sight.stories if role not in sight.played and role in sight.wheres]
    return _open(sight, gone) if sight.has_floor else None


def open_any(sight: Sight) -> Act | None:
    """One decides for all: known needs first, then guesses."""
    stories = sorted(sight.stories, key=lambda one: (one not in sight.wheres, one != sight.me))
    return _open(sight, stories) if sight.has_floor else None


def _open(sight: Sight, stories: Iterable[str]) -> Act | None:
    for story in stories:
        one = sight.stories.get(story, {})
        if "chosen" in one and "met" not in one and story not in sight.building:
            place = place_for(sight, story)
            if place is not None:
                return Act("open_site", {"story": story, "x": place[0], "y": place[1]})
    return None


# --- carrying


def carry(sight: Sight, only: str | None = None) -> Act | None:
    """A brick of mine to where it is wanted: first where it was asked for, then where the least is missing."""
    if not sight.has_floor:
        return None
    for site in _asked_first(sight):
        if only not in (None, sight.sites[site]["story"]):
            continue
        for colour in sight.open_sites[site]:
            if sight.mine_held.get(colour):
                return Act("carry_brick", {"site": site, "colour": colour})
    return _carry_wild(sight, only)


def _carry_wild(sight: Sight, only: str | None) -> Act | None:
    """A brick of any colour goes where a colour is missing that nobody holds."""
    if not sight.mine_held.get("wild"):
        return None
    for site, wanted in sight.open_sites.items():
        if only in (None, sight.sites[site]["story"]):
            for colour in wanted:
                if sight.in_town(colour) == 0:
                    return Act("carry_brick", {"site": site, "colour": colour})
    return None


def _asked_first(sight: Sight) -> list[str]:
    asked = {one.get("site") for one in sight.asks.values() if one["to"] == sight.me and "done" not in one}
    return sorted(sight.open_sites, key=lambda site: site not in asked)


def power(sight: Sight, only: str | None = None) -> Act | None:
    if not sight.has_floor:
        return None
    return use_power(sight, [site for site in sight.open_sites if only in (None, sight.sites[site]["story"])])


def name_own(sight: Sight) -> Act | None:
    for name, site in sight.sites.items():
        if site["story"] == sight.me and "name" not in site and name not in sight.open_sites:
            return Act("name_building", {"site": name, "name": building_name(sight.room)})
    return None


def plant(sight: Sight) -> Act | None:
    """Nothing left to do: a tree or a bench for the square, one in each sprint."""
    props = sight.city.get("props", {}).values()
    if sight.open_sites or sum(one["by"] == sight.me for one in props) >= sight.sprint:
        return None
    taken = {(one["x"], one["y"]) for one in props}
    for y, row in enumerate(sight.city["terrain"]):
        for x, letter in enumerate(row):
            if letter == "p" and (x, y) not in taken:
                return Act("place_prop", {"kind": ("tree", "bench")[len(taken) % 2], "x": x, "y": y})
    return None


def give_floor_on(sight: Sight) -> Act | None:
    return Act("end_turn") if sight.in_turn and sight.has_floor else None


# --- obeying


def obey(sight: Sight) -> Act | None:
    """Exactly what was asked of me, and nothing else; a need is not told."""
    for one in _orders(sight):
        colour, site = one.get("colour"), one.get("site")
        if one.get("power"):
            act = power(sight)
        elif site in sight.open_sites and colour in sight.open_sites[site] and _holds(sight, colour):
            act = Act("carry_brick", {"site": site, "colour": colour}) if sight.has_floor else None
        elif colour and not site and sight.mine_held.get(colour):
            act = Act("give", {"to": one["from"], "colour": colour})
        else:
            act = None
        if act is not None:
            return act
    return None


def _holds(sight: Sight, colour: str) -> bool:
    return bool(sight.mine_held.get(colour) or sight.mine_held.get("wild"))


def _orders(sight: Sight) -> Iterator[dict[str, str]]:
    for one in sight.asks.values():
        if one["to"] == sight.me and "done" not in one:
            yield one


def command_bricks(sight: Sight) -> Act | None:
    return ask_for_missing(sight, sight.open_sites)


def command_powers(sight: Sight) -> Act | None:
    """Everybody's power, once in each sprint."""
    if not sight.may_say:
        return None
    asked = {one["to"] for one in sight.asks.values() if one.get("power") and "done" not in one}
    used = sight.city.get("powers", {})
    for role in sight.played:
        if role != sight.me and role not in asked and used.get(role, {}).get("sprint") != sight.sprint:
            return Act("ask", {"to": role, "power": True})
    return None


def _own(wish: Callable[[Sight, str | None], Act | None]) -> Wish:
    return lambda sight: wish(sight, sight.me)


_WITH_ALL: tuple[Wish, ...] = (carry, power, open_own, open_orphans)
_PLANS: dict[str, tuple[Wish, ...]] = {
    "cooperative": (tell, choose),
    "late": (tell, choose),
    "selfish": (choose_own,),
    "silent": (choose,),
    "alpha": (tell, choose_for_all),
    "follower": (),
}
_BUILDS: dict[str, tuple[Wish, ...]] = {
    "cooperative": (tell, choose, *_WITH_ALL, ask_modestly, name_own, plant, give_floor_on),
    "late": (tell, choose, *_WITH_ALL, ask_modestly, name_own, plant, give_floor_on),
    "selfish": (choose_own, open_own, _own(carry), _own(power), ask_modestly, name_own, give_floor_on),
    "silent": (choose, *_WITH_ALL, name_own, plant, give_floor_on),
    "alpha": (
        tell, choose_for_all, open_any, command_bricks, command_powers, carry, power, name_own, give_floor_on,
    ),
    "follower": (obey, give_floor_on),
}  # fmt: skip
