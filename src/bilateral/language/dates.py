"""Dates in news prose, reckoned from the day of publication.

Pure functions over one sentence. A date says no more than the text does: "last
September" is a month, "last year" a year. Where day and month stand without a year,
or only a weekday or a month is named, the tense of the sentence decides between the
nearest past and the nearest future (conventions 1 to 3 of the fact schema).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"),
            ("may",), ("june", "jun"), ("july", "jul"), ("august", "aug"),
            ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
WEEKDAY = r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
ON_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*[,(]?\s*(?:the\s+)?)?"
"""A weekday told with the day is no date of its own: "Friday (June 2)"."""
SAID_REACH = 24
SAID_ON = re.compile(
    r"\b(?P<aux>be\s+|being\s+|is\s+|are\s+)?(?:said|told|met|held|spoke|began|left|\w+ed),?\s+$"
)
"""A past act right before the weekday puts it into the past, whatever else is planned."""
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
DAY_END = r"(?:\s?(?:-|–|—|to|and)\s?(?P<day_end>[0-3]?\d)(?:st|nd|rd|th)?)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
FUTURE = re.compile(
    r"\b(?:will|shall|is to|are to|to be (?:held|signed|hosted)|scheduled|planned|plans|upcoming"
    r"|expected|next|due to|slated|set to|going to|forthcoming)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text: character offsets, ``YYYY[-MM[-DD]]``, and the end of a range."""

    start: int
    end: int
    value: str
    value_end: str | None = None


def looks_ahead(sentence: str) -> bool:
    """Whether the sentence speaks of the future."""
    return bool(FUTURE.search(sentence))


def find_dates(sentence: str, published: str | None, offset: int = 0) -> tuple[DateMention, ...]:
    """The dates of ``sentence``, left to right, without overlaps.

    ``published`` is the day of publication (``YYYY-MM-DD``) or None, in which case only
    what is absolute is understood. ``offset`` is added to every position.
    """
    day = date.fromisoformat(published) if published else None
    reading = _Reading(day, looks_ahead(sentence))
    found: list[DateMention] = []
    taken: list[range] = []
    for pattern, interpret in PATTERNS:
        for match in pattern.finditer(sentence):
            if any(match.start() < t.stop and t.start < match.end() for t in taken):
                continue
            taken.append(
                range(match.start(), match.end())
            )  # even if it is no date: no part of it is
            for value, value_end in interpret(match, reading):
                found.append(
                    DateMention(match.start() + offset, match.end() + offset, value, value_end)
                )
    return tuple(sorted(found, key=lambda d: d.start))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What an interpretation may lean on: the day of publication and the direction of time."""

    published: date | None
    ahead: bool


Values = Iterator[tuple[str, str | None]]
Interpretation = Callable[[re.Match[str], _Reading], Values]


def _month_of(match: re.Match[str]) -> int:
    return MONTHS[match["month"].rstrip(".").lower()]


def _full(match: re.Match[str], reading: _Reading) -> Values:
    """Day, month and perhaps a year; the nearest year where none is given."""
    day, month = int(match["day"]), _month_of(match)
    if match["year"]:
        year = int(match["year"])
    elif reading.published:
        year = _nearest_year(day, month, reading)
    else:
        return
    first = _iso(year, month, day)
    last = _iso(year, month, int(match["day_end"])) if match["day_end"] else None
    if first:
        yield first, last if last and last > first else None


def _nearest_year(day: int, month: int, reading: _Reading) -> int:
    """The year in which day and month lie nearest to publication, on the side of the tense.

    A sentence in the past may still name a day shortly after publication (a page dated by
    another time zone), one in the future a day just gone; hence the week of grace.
    """
    assert reading.published is not None  # noqa: S101 (callers check; keeps the type narrow)
    years = range(reading.published.year - 1, reading.published.year + 2)
    days = {y: _iso(y, month, day) for y in years}
    grace = timedelta(days=7)

    def distance(year: int) -> tuple[bool, int]:
        value = days[year]
        if value is None or reading.published is None:
            return True, 10_000
        delta = date.fromisoformat(value) - reading.published
        wrong = delta < -grace if reading.ahead else delta > grace
        return wrong, abs(delta.days)

    return min(years, key=distance)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _numeric(match: re.Match[str], reading: _Reading) -> Values:  # noqa: ARG001
    value = _iso(int(match["year"]), int(match["mm"]), int(match["day"]))
    if value:
        yield value, None


def _month_and_year(match: re.Match[str], reading: _Reading) -> Values:  # noqa: ARG001
    yield f"{match['year']}-{_month_of(match):02}", None


def _relative_month(match: re.Match[str], reading: _Reading) -> Values:
    """Before this month ("last September"), in this year ("this July") or after ("next May")."""
    if not reading.published:
        return
    month, year = _month_of(match), reading.published.year
    which = match["which"].lower()
    if which == "last" and month >= reading.published.month:
        year -= 1
    if which == "next" and month <= reading.published.month:
        year += 1
    yield f"{year}-{month:02}", None


def _bare_month(match: re.Match[str], reading: _Reading) -> Values:
    if not reading.published:
        return
    month, year = _month_of(match), reading.published.year
    if reading.ahead and month < reading.published.month:
        year += 1
    if not reading.ahead and month > reading.published.month:
        year -= 1
    yield f"{year}-{month:02}", None


def _weekday(match: re.Match[str], reading: _Reading) -> Values:
    """The last such day up to publication, or the next one after it when looking ahead."""
    if not reading.published:
        return
    number = WEEKDAYS[match["weekday"].lower() + "day"]
    which = (match["which"] or "").lower()
    back = (reading.published.weekday() - number) % 7
    if which == "last" and back == 0:
        back = 7
    said = SAID_ON.search(match.string[max(0, match.start() - SAID_REACH) : match.start()])
    past = which in {"last", "past"} or (said is not None and not said["aux"])
    ahead = which in {"next", "coming"} or (reading.ahead and not past)
    delta = -back if not ahead else (number - reading.published.weekday()) % 7
    if which in {"next", "coming"} and delta == 0:
        delta = 7
    yield (reading.published + timedelta(days=delta)).isoformat(), None


def _around(match: re.Match[str], reading: _Reading) -> Values:
    """today, yesterday, tomorrow; a "Today" that opens its sentence is rhetoric (convention 3)."""
    if not reading.published or (match["word"] == "Today"):
        return
    days = {"yesterday": -1, "today": 0, "tomorrow": 1}[match["word"].lower()]
    yield (reading.published + timedelta(days=days)).isoformat(), None


def _period(match: re.Match[str], reading: _Reading) -> Values:
    """Last year, this month, next year."""
    if not reading.published:
        return
    step = {"last": -1, "this": 0, "next": 1}[match["which"].lower()]
    if match["unit"].lower() == "year":
        yield str(reading.published.year + step), None
        return
    months = reading.published.year * 12 + reading.published.month - 1 + step
    yield f"{months // 12}-{months % 12 + 1:02}", None


def _year(match: re.Match[str], reading: _Reading) -> Values:  # noqa: ARG001
    yield match["year"], None


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


PATTERNS: tuple[tuple[re.Pattern[str], Interpretation], ...] = (
    (_compiled(rf"\b{ON_WEEKDAY}{DAY}{DAY_END}\s+(?:of\s+)?{MONTH}\b(?:,?\s+{YEAR})?"), _full),
    (_compiled(rf"\b{ON_WEEKDAY}{MONTH}\s+{DAY}{DAY_END}\b(?:,?\s+{YEAR})?(?!\d)"), _full),
    (_compiled(rf"\b{YEAR}-(?P<mm>[01]\d)-(?P<day>[0-3]\d)\b"), _numeric),
    (_compiled(rf"\b(?P<day>[0-3]\d)\.(?P<mm>[01]\d)\.{YEAR}\b"), _numeric),
    (_compiled(rf"\b{MONTH}(?:\s+of)?,?\s+{YEAR}\b"), _month_and_year),
    (_compiled(rf"\b(?P<which>last|this|next)\s+{MONTH}\b"), _relative_month),
    (_compiled(rf"\b(?:on|(?P<which>last|next|past|coming|this))\s+{WEEKDAY}\b"), _weekday),
    (_compiled(rf"(?<=\s){WEEKDAY}(?P<which>)\b(?!['’]s\b)"), _weekday),
    (_compiled(r"\b(?P<word>today|yesterday|tomorrow)\b(?!['’]s\b)"), _around),
    (_compiled(r"\b(?P<which>last|this|next)\s+(?P<unit>year|month)\b"), _period),
    (re.compile(rf"\b(?:in|In|during|since|of)\s+{MONTH}(?=\s*[,.;)]|\s+[a-z])"), _bare_month),
    (_compiled(rf"\b(?:in|during|of)\s+{YEAR}\b(?!\s*[-–]\s*\d)"), _year),
)
