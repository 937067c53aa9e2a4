"""Reckoning with days, months and years, and with no more of them than is known.

A date is written as far as it is known: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``. A week or a
quarter has no form of its own; ``covering`` gives the smallest unit that surely holds it.
"""

from datetime import date, timedelta

from bilateral.language.dates.model import Direction

WEEK = 7
GRACE = timedelta(days=30)
"""A day about a month on the wrong side of publication is meant rather than one eleven months on
the right side, of which news would tell the year: the page may be dated after the text was
written, or the tense be that of another verb."""


def iso(year: int, month: int, day: int) -> str | None:
    """The day as written, or None where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def month_of(year: int, month: int) -> str:
    """The month as written; ``month`` may run over the ends of the year."""
    months = year * 12 + month - 1
    return f"{months // 12:04}-{months % 12 + 1:02}"


def covering(first: date, last: date) -> str | None:
    """The smallest of day, month and year that holds the whole stretch; None where none does."""
    if first == last:
        return first.isoformat()
    if (first.year, first.month) == (last.year, last.month):
        return month_of(first.year, first.month)
    return f"{first.year:04}" if first.year == last.year else None


def side_of(value: str, value_end: str | None, published: date) -> Direction:
    """On which side of publication a date lies as a whole; UNKNOWN where it holds that day."""
    today = published.isoformat()
    if value > today[: len(value)]:
        return Direction.PLANNED
    last = value_end or value
    return Direction.PAST if last < today[: len(last)] else Direction.UNKNOWN


def nearest_year(day: int, month: int, published: date, direction: Direction) -> int | None:
    """The year in which day and month lie nearest to publication, on the side of the tense.

    None where no year about has that day.
    """
    near = range(published.year - 1, published.year + 2)
    if (month, day) == (2, 29):
        near = range(published.year - 4, published.year + 5)
    days = {y: date.fromisoformat(v) for y in near if (v := iso(y, month, day))}

    def distance(year: int) -> tuple[bool, int]:
        delta = days[year] - published
        wrong = delta < -GRACE if direction is Direction.PLANNED else delta > GRACE
        return wrong, abs(delta.days)

    return min(days, key=distance, default=None)


def nearest_month_year(month: int, published: date, direction: Direction) -> int:
    """The year of a month told without one: not after publication, or not before if planned."""
    if direction is Direction.PLANNED:
        return published.year + (month < published.month)
    return published.year - (month > published.month)


def weekday_before(published: date, number: int, *, strictly: bool = False) -> date:
    """The last such weekday up to publication."""
    back = (published.weekday() - number) % WEEK
    return published - timedelta(days=back or (WEEK if strictly else 0))


def weekday_after(published: date, number: int, *, strictly: bool = False) -> date:
    """The next such weekday from publication on."""
    ahead = (number - published.weekday()) % WEEK
    return published + timedelta(days=ahead or (WEEK if strictly else 0))


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week that holds the day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=WEEK - 1)
