"""Taking back: my own last act, exactly, and never what somebody else did since."""

from server.game.documents import Touched, apply, holds, plain
from server.game.outcome import Event
from tests.table import Table


class Undoing:
    """A table that can take its last event back as the keeper does: by the inverse, where nobody touched it."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def do(self, who: str, name: str, /, **data: object) -> tuple[Event, dict[str, dict[str, object]]]:
        ctx_layers = plain(self.table.layers)
        made = self.table.do(who, name, **data)
        back = {}
        for layer, patch in made.patches.items():
            document, notes = ctx_layers.setdefault(layer, {}), Touched()
            apply(document, patch, notes)
            back[layer] = notes.back(document)
        return made, back

    def may_undo(self, made: Event) -> bool:
        return all(holds(self.table.layers[layer], patch) for layer, patch in made.patches.items())

    def undo(self, back: dict[str, dict[str, object]]) -> None:
        for layer, patch in back.items():
            apply(self.table.layers[layer], patch)


def building() -> Undoing:
    table = Table(("sprint_plan", {"bricks": 3}), "build")
    table.seat("farmer", "nurse")
    table.next()
    table.do("s1", "choose_story", story="farmer")
    table.next()
    return Undoing(table)


def test_a_carried_brick_comes_back_to_the_hand_it_came_from() -> None:
    play = building()
    play.table.do("s1", "open_site", story="farmer", x=1, y=3)
    site = next(iter(play.table.city["sites"]))
    play.table.do("s1", "ask", to="nurse", colour="snow", site=site)
    before = plain(play.table.city)
    made, back = play.do("s2", "carry_brick", site=site)
    play.table.do("s1", "carry_brick", site=site)
    assert play.may_undo(made)
    play.undo(back)
    assert len(play.table.city["sites"][site]["bricks"]) == 1
    assert play.table.city["asks"] == before["asks"]


def test_a_site_is_taken_back_only_while_nobody_brought_anything() -> None:
    play = building()
    made, _ = play.do("s1", "open_site", story="farmer", x=1, y=3)
    assert play.may_undo(made)
    play.table.do("s2", "carry_brick", site=next(iter(play.table.city["sites"])))
    assert not play.may_undo(made)


def test_a_brick_given_on_cannot_be_taken_back() -> None:
    play = building()
    made, _ = play.do("s1", "give", to="nurse")
    brick = next(iter(made.patches["room"]["city"]["supply"]))
    play.table.do("s2", "give", to="farmer", brick=brick)
    assert not play.may_undo(made)


CITY = ("cast", "sprint_plan", "build", "sprint_review", "retrospective", "happening")  # the kinds that change the city


def test_what_was_told_drawn_or_judged_is_never_undoable() -> None:
    kinds = building().table.rules.kinds
    undoable = {name for kind in CITY for name, one in kinds[kind].commands.items() if one.undoable}
    assert undoable == {
        "ask", "give", "choose_story", "drop_story", "open_site", "carry_brick", "place_prop", "place_brick",
        "declare_done", "name_building",
    }  # fmt: skip


def test_a_request_that_is_taken_back_was_not_said_also_when_something_was_said_since() -> None:
    table = Table(("sprint_plan", {"may_say": 2}))
    table.seat("farmer", "nurse")
    table.next()
    play = Undoing(table)
    made, back = play.do("s1", "ask", to="nurse")
    table.do("s1", "tell")
    assert play.may_undo(made)
    play.undo(back)
    table.do("s1", "ask", to="nurse", colour="snow")
    assert table.refused("s1", "ask", to="nurse") == "talk/spent"
