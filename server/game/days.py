"""Days of the calendar as values, written `2027-03-15`. Pure arithmetic: no clock, no zone."""

from __future__ import annotations

import re

DAY_MS = 86_400_000
_WRITTEN = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_ERA_DAYS = 146_097  # in 400 years
_BEFORE_1970 = 719_468  # days from 0000-03-01, where a leap day is the last of its year


def day_of(ms: int, later: int = 0) -> str:
    """The day of the moment `ms`, or the one so many days later."""
    return _written(ms // DAY_MS + later)


def is_day(text: str) -> bool:
    """A day that is in the calendar: no 30th of February."""
    found = _WRITTEN.fullmatch(text)
    return bool(found) and _written(_count(*parts(text))) == text


def parts(day: str) -> tuple[int, int, int]:
    """Year, month and day of the month."""
    year, month, number = day.split("-")
    return int(year), int(month), int(number)


def _count(year: int, month: int, day: int) -> int:
    """Days since 1970, by the calendar in which the year begins in March."""
    year -= month <= 2
    era, of_era = divmod(year, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * _ERA_DAYS + of_era * 365 + of_era // 4 - of_era // 100 + of_year - _BEFORE_1970


def _written(count: int) -> str:
    era, day = divmod(count + _BEFORE_1970, _ERA_DAYS)
    of_era = (day - day // 1460 + day // 36_524 - day // 146_096) // 365
    of_year = day - (365 * of_era + of_era // 4 - of_era // 100)
    month = (5 * of_year + 2) // 153
    number = of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    return f"{era * 400 + of_era + (month <= 2):04}-{month:02}-{number:02}"
