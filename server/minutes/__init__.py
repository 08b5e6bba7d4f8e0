"""From the journal to the minutes: what happened, who built with whom, as one value for one reader; and its writers."""

from server.minutes.compose import minutes_of
from server.minutes.course import of_the_desk, were_in
from server.minutes.value import Minutes
from server.minutes.writers import FORMS, write

__all__ = ["FORMS", "Minutes", "minutes_of", "of_the_desk", "were_in", "write"]
