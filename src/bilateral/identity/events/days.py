"""Partial dates as spans of days, and how two of them stand to each other."""

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from bilateral.identity.names import KEPT


class Precision(IntEnum):
    """How much a date tells; the less, the greater."""

    DAY = 0
    MONTH = 1
    YEAR = 2
    NONE = 3


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a date may mean, first and last, counted from the year one."""

    first: int
    last: int
    precision: Precision

    def distance(self, other: "Span") -> int:
        """Days between the two, 0 where they share one."""
        return max(0, self.first - other.last, other.first - self.last)


@lru_cache(maxsize=KEPT)
def span(date: str | None) -> Span | None:
    """The days that ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` may mean; None for what is none."""
    if not date:
        return None
    parts = date.split("-")
    try:
        numbers = [int(part) for part in parts]
        year, month = numbers[0], numbers[1] if len(numbers) > 1 else 1
        if len(numbers) == 3:
            day = dt.date(year, month, numbers[2]).toordinal()
            return Span(day, day, Precision.DAY)
        first = dt.date(year, month, 1).toordinal()
        last_month = month if len(numbers) == 2 else 12
        last = dt.date(year, last_month, monthrange(year, last_month)[1]).toordinal()
    except ValueError:
        return None
    return Span(first, last, Precision.MONTH if len(numbers) == 2 else Precision.YEAR)
