"""Months: "June 2023", "in June", "this July", "last September", "early May", "June to August"."""

from re import Match

from bilateral.language.dates.reckoning import month_of, nearest_month_year
from bilateral.language.dates.setting import Interpretation, Setting, Value, Values, whole
from bilateral.language.dates.words import TO, month, month_number, year
from bilateral.language.dates.years import EDGE, OF_YEAR, told_year

_YEAR = rf"(?:(?:\s+of)?,?\s+(?:the\s+year\s+)?{year()})"
_NEAR = r"(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming|[Pp]ast|[Tt]his\s+(?:coming|past))"
_TIMELY = (
    r"(?=[JFMASOND])"
    r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\b[Dd]uring )|(?<=\b[Uu]ntil )|(?<=\btill )"
    r"|(?<=\b[Bb]y )|(?<=\b[Ff]rom )|(?<=\b[Bb]efore )|(?<=\b[Aa]fter )|(?<=\bfor )"
    r"|(?<=\bbeginning of )|(?<=\bend of )|(?<=\bstart of )|(?<=\bmiddle of )|(?<=\bmonth of )"
    r"|(?<=\bthroughout )|(?<=\b[Bb]ack in ))"
)
_AT = (
    r"(?=[JFMASOND])"
    r"(?:(?<=\b[Aa]t )|(?<=\b[Bb]efore )|(?<=\b[Aa]fter )|(?<=\b[Dd]uring )|(?<=\bahead of )"
    r"|(?<=\b[Ss]ince )|(?<=\b[Ii]n )|(?<=\bfor ))"
)
"""Before a month that tells an occasion: "at July's summit"."""
_LONE = r"(?=\s*[.,;:)(–—]|\s*$|\s+[a-z])(?!\s+[A-Z])(?!['’-]\w)"
"""Behind a month that is no name: "in May 2" and "for August Smith" are none."""


def _month_and_year(match: Match[str], setting: Setting) -> Values:
    told = match.groupdict().get("of_year")
    year_ = told_year(told, setting) if told else int(match["year"])
    if year_ is not None:
        yield from whole(match, month_of(year_, month_number(match["month"])))


def _months_and_year(match: Match[str], setting: Setting) -> Values:
    """From a month to another; the year may stand with the first, the last or both."""
    first, last = month_number(match["month"]), month_number(match["month_end"])
    turns = last < first
    before, behind = match["year"], match["year_end"]
    if before or behind:
        year_ = int(before) if before else int(behind) - turns
    elif setting.published:
        year_ = nearest_month_year(first, setting.published, setting.direction(match))
    else:
        return
    year_end = int(behind) if behind else year_ + turns
    yield from whole(match, month_of(year_, first), month_of(year_end, last))


def _two_months(match: Match[str], setting: Setting) -> Values:
    """Two months without a year: a range where they follow each other, else two dates."""
    if not setting.published:
        return
    names, direction = ("month", "month_end"), setting.direction(match)
    numbers = [month_number(match[name]) for name in names]
    first, last = (
        month_of(nearest_month_year(number, setting.published, direction), number)
        for number in numbers
    )
    if numbers[1] - numbers[0] == 1 and last > first:
        yield from whole(match, first, last)
    else:
        yield Value(*match.span("month"), first)
        yield Value(*match.span("month_end"), last)


def _near_month(match: Match[str], setting: Setting) -> Values:
    """Before this month ("last September"), in this year ("this July") or after ("next May")."""
    if not setting.published:
        return
    number, this = month_number(match["month"]), setting.published
    which = match["which"].lower().split()[-1]
    year_ = this.year
    if which in {"last", "past"} and number >= this.month:
        year_ -= 1
    if which in {"next", "coming"} and number <= this.month:
        year_ += 1
    yield from whole(match, month_of(year_, number))


def _lone_month(match: Match[str], setting: Setting) -> Values:
    if setting.published:
        number = month_number(match["month"])
        year_ = nearest_month_year(number, setting.published, setting.direction(match))
        yield from whole(match, month_of(year_, number))


_YEAR_END = rf"(?:(?:\s+of)?,?\s+{year('year_end')})"
_RANGE = rf"{month()}{_YEAR}?{TO}{month('month_end')}"
PATTERNS: tuple[tuple[str, Interpretation], ...] = (
    (rf"\b{_RANGE}{_YEAR_END}", _months_and_year),
    (rf"{_TIMELY}{_RANGE}{_YEAR_END}?", _months_and_year),
    (rf"(?:{_TIMELY}|(?<=[Bb]etween\s)){month()}{_YEAR}?\s+and\s+{month('month_end')}{_YEAR_END}",
     _months_and_year),
    (rf"(?<=[Bb]etween\s){month()}{_YEAR}?\s+and\s+{month('month_end')}{_YEAR_END}?",
     _months_and_year),
    (rf"{_TIMELY}{month()}\s+and\s+{month('month_end')}{_LONE}", _two_months),
    (rf"\b(?:{EDGE})?{month()}{_YEAR}", _month_and_year),
    (rf"\b(?:{EDGE})?{month()}{OF_YEAR}", _month_and_year),
    (rf"\b(?:{EDGE})?{_NEAR}\s+{month()}{_LONE}", _near_month),
    (rf"\b{EDGE}{month()}{_LONE}", _lone_month),
    (rf"{_TIMELY}{month()}{_LONE}", _lone_month),
    (rf"{_AT}{month()}['’]s(?=\s+[a-z])", _lone_month),
)  # fmt: skip
