"""What a rehearsal tells of the course of play."""

from __future__ import annotations

from server.commands.rehearse import course
from server.game.outcome import event
from server.rooms.rehearsal import BEGIN_MS, Happened, Played


def test_a_groups_own_city_is_told_of_by_the_story_that_is_built() -> None:
    story = {"need": {"story": {"fr": "Lire le soir", "en": "Read at night"}}, "name": "Odile"}
    room = {"roles": {"farmer": story}, "seats": {}, "steps": {}, "characters": {}, "groups": {"g1": {"n": 1}}}
    group = {"city": {"sites": {"t1": {"story": "farmer"}}}, "runs": {}}
    made = event("site_finished").noting("site_finished", site="t1").in_run("g1_r3")
    played = Played({"room": room, "group:g1": group}, 1, [Happened(BEGIN_MS, "server", made)])
    assert "  00:00  group 1: finished: Read at night" in list(course(played, "en"))
