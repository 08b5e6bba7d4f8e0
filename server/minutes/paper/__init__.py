"""What a scenario needs on paper: the sheets of its activities, in words and on A4."""

from server.minutes.paper.booklet import booklet_of, scenario_of_room
from server.minutes.paper.page import write_paper

__all__ = ["booklet_of", "scenario_of_room", "write_paper"]
