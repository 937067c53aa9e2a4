"""Calendar dates as headers, datelines and metadata write them.

A full date has day, month and year, and only one reading: ``03/04/2024`` is none,
because half of the world would take it for another day.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

_MONTHS = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
)  # fmt: skip
_S = r"[^\S\n]"
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![^\W_])"
)
_MONTH = rf"{_MONTH}\.?"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![^\W_])"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_NUMBERS = r"\d{1,2}"

_FULL = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<year>(?:19|20)\d\d)([-/.])(?P<month>{_NUMBERS})\2(?P<day>{_NUMBERS})(?!\d)",
        rf"{_DAY}(?:[.-]|{_S}){{1,2}}{_MONTH}{_S}?[,-]?{_S}{{0,2}}{_YEAR}",
        rf"{_MONTH}{_S}?{_DAY}{_S}?[,/]?{_S}?{_YEAR}",
        rf"(?P<day>{_NUMBERS})(?P<mark>[-/.])(?P<month>{_NUMBERS})(?P=mark){_YEAR}",
    )
)
_PARTIAL = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (rf"{_DAY}{_S}{{1,2}}{_MONTH}", rf"{_MONTH}{_S}{{1,2}}{_DAY}(?!\d|:\d)")
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{6}Z?)?")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class DateStamp:
    """A date found at some place: where it ends, and its value if it is full and plain."""

    value: str | None
    end: int


def date_at(text: str, start: int) -> DateStamp | None:
    """The date that begins exactly at ``start``; one without a year has no value."""
    for form in _FULL:
        if match := form.match(text, start):
            try:
                return DateStamp(_value(match), match.end())
            except ValueError:  # the 31st of February
                continue
    ends = [match.end() for form in _PARTIAL if (match := form.match(text, start))]
    return DateStamp(None, max(ends)) if ends else None


def full_date(written: str) -> str | None:
    """``YYYY-MM-DD`` of a date as metadata write it, or None.

    Reads ISO 8601, RFC 2822, ``20240518T101500Z``, seconds or milliseconds since 1970
    (in UTC), and any full date among weekday, time and zone. The day is the one
    written: zones do not move it.
    """
    line = " ".join(written.split())[:100]
    if match := _COMPACT.fullmatch(line):
        return _checked(*map(int, match.groups()))
    if _EPOCH.fullmatch(line):
        whole = line.partition(".")[0]
        moment = datetime.fromtimestamp(int(whole[:10]), tz=UTC)
        return moment.date().isoformat()
    for start in (0, *(gap.end() for gap in re.finditer(r"[\s,:|(]+", line))):
        if (stamp := date_at(line, start)) and stamp.value:
            return stamp.value
    return None


def _value(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month = parts["month"]
    number = int(month) if month.isdigit() else 1 + _MONTHS.index(month[:3].lower())
    day, year = int(parts["day"]), int(parts["year"])
    may_be_swapped = parts.get("mark") in {"/", "-"} and day != number
    if may_be_swapped and number > len(_MONTHS) >= day:  # 05/18/2024: the month comes first
        return date(year, day, number).isoformat()
    value = date(year, number, day).isoformat()
    return None if may_be_swapped and day <= len(_MONTHS) else value


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
