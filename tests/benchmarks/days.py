"""Moves every date of a text by a number of days; weekdays and years move along."""

import calendar
import re
from datetime import date, timedelta
from typing import Final

_MONTHS: Final = tuple(calendar.month_name)
_SHORT: Final = {name[:3]: number for number, name in enumerate(_MONTHS) if number}
_YEAR: Final = r"(?:19|20)\d\d"


def _month(mark: str) -> str:
    written = "|".join((*_MONTHS[1:], "Sept", *_SHORT))
    return rf"(?P<month{mark}>{written})\b(?P<dot{mark}>\.?)"


def _days(mark: str) -> str:
    range_end = rf"(?:(?P<dash{mark}>[-–])(?P<last{mark}>[0-3]?\d))?"
    return rf"(?P<day{mark}>[0-3]?\d)(?P<ordinal{mark}>st|nd|rd|th)?{range_end}"


def _year(mark: str) -> str:
    return rf"(?:(?P<gap{mark}>,?\ )(?P<year{mark}>{_YEAR}))?"


_DATE: Final = re.compile(
    rf"""\b(?:
      (?P<iso>{_YEAR}-[01]\d-[0-3]\d)
    | (?P<numeric>[0-3]\d/[01]\d/{_YEAR})
    | {_days("")}\ {_month("")}{_year("")}
    | {_month("2")}(?:\ {_days("2")}(?![\d:]))?{_year("2")}
    | (?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)
    | (?P<alone>{_YEAR})(?![\d,.]\d|:\d)
    )\b""",
    re.VERBOSE,
)
_WEEKDAYS: Final = tuple(calendar.day_name)


def moved(text: str, published: date, by: int) -> str:
    """The text of a story of the day ``published``, told ``by`` days later.

    A day without a year is that of the year of publication, a month without a day is its
    middle, and a year alone moves by as many years as the day of publication does.
    """
    days = timedelta(days=by)

    def replace(match: re.Match[str]) -> str:
        if match["iso"]:
            return (date.fromisoformat(match["iso"]) + days).isoformat()
        if match["numeric"]:
            day, month, year = map(int, match["numeric"].split("/"))
            return (date(year, month, day) + days).strftime("%d/%m/%Y")
        if match["weekday"]:
            return _WEEKDAYS[(_WEEKDAYS.index(match["weekday"]) + by) % 7]
        if match["alone"]:
            return str(int(match["alone"]) + (published + days).year - published.year)
        return _written_out(match, published, days)

    return _DATE.sub(replace, text)


def _written_out(match: re.Match[str], published: date, days: timedelta) -> str:
    """``24 Oct, 2014``, ``October 24``, ``14-15 December 2022``, ``July 2024``, ``July``."""
    mark = "" if match["month"] else "2"

    def part(name: str) -> str:
        return match[name + mark] or ""

    month = _SHORT[part("month")[:3]]
    year = int(part("year") or published.year)
    first = _day(year, month, int(part("day") or 15)) + days
    new = _MONTHS[first.month]
    if len(part("month")) < len(_MONTHS[month]):
        new = new[:3]
    new += part("dot") if len(new) == 3 else ""
    tail = f"{part('gap')}{first.year}" if part("year") else ""
    if not part("day"):
        return new + tail
    numbers = f"{first.day}{_ordinal(first.day) if part('ordinal') else ''}"
    if part("last"):
        last = _day(year, month, int(part("last"))) + days
        if last.month != first.month:  # the end is cut off at the end of the month
            last = _day(first.year, first.month, 31)
        if last > first:
            numbers += f"{part('dash')}{last.day}"
    return f"{new} {numbers}{tail}" if mark else f"{numbers} {new}{tail}"


def _day(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _ordinal(day: int) -> str:
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
