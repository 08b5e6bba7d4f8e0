"""Days of the calendar, without a clock."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from server.game.days import DAY_MS, day_of, is_day, parts
from server.game.wordings import changes, words_of


@given(st.dates(date(1970, 1, 1), date(2400, 12, 31)), st.integers(0, DAY_MS - 1), st.integers(0, 4_000))
def test_a_day_is_the_one_the_calendar_says(day: date, ms: int, later: int) -> None:
    at = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000) + ms
    assert day_of(at) == day.isoformat() and is_day(day.isoformat())
    assert day_of(at, later) == (day + timedelta(days=later)).isoformat()
    assert parts(day.isoformat()) == (day.year, day.month, day.day)


def test_what_is_not_in_the_calendar_is_no_day() -> None:
    for wrong in ("2027-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-1", "", "2026-04-01 "):
        assert not is_day(wrong), wrong
    assert is_day("2028-02-29")


@given(st.lists(st.sampled_from("abcde"), max_size=12), st.lists(st.sampled_from("abcde"), max_size=12))
def test_the_changes_lead_from_one_wording_to_the_other(before: list[str], after: list[str]) -> None:
    old, new = " ".join(before), " ".join(after)
    made, at = [], 0
    for a, b, c, d in changes(old, new):
        made += [word.strip() for word in words_of(old)[at:a]] + [word.strip() for word in words_of(new)[c:d]]
        at = b
    assert made + [word.strip() for word in words_of(old)[at:]] == after
