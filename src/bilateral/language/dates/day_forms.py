"""How days told by their number are written, as patterns; ``days`` says what they mean."""

from bilateral.language.dates.words import (
    COUNTED,
    OF_WEEK,
    ORDINAL_WORD,
    TO,
    day,
    month,
    year,
)
from bilateral.language.dates.years import OF_YEAR

_BEHIND = (
    r"(?=\s*(?:[.,;:()\]–—-]|$)|\s+(?:of|and|in|at|to|with|for|on|by|as|when|where|while|during"
    r"|this|will|is|was|were|are|that|after|before|under|between|\d{4})\b)"
)
"""What may follow "May 3 and 5"; a noun there would make the five a count."""
_AND = rf"(?:,\s?\d\d?(?:st|nd|rd|th)?){{0,9}},?(?:\s+and\s+|\s?&\s?)(?:the\s+)?{OF_WEEK}"
_YEAR_BEHIND = r"(?P<year>(?:19|20)\d\d)(?![\w/-])"
_BETWEEN = r"(?=[\dJFMASOND])(?<=[Bb]etween\s)"
_IN_MONTH = r"\s+(?:of\s+)?"


def _year(suffix: str = "") -> str:
    return rf"(?:,?\s+(?:of\s+|in\s+)?{year('year' + suffix)}{COUNTED})"


_OF_YEAR = rf"(?:{_year()}|{OF_YEAR})?"


def _day_month(suffix: str = "") -> str:
    gap = rf"(?:(?:\s+day)?{_IN_MONTH}|-)"
    by_dashes = rf"(?:{_year(suffix)}|-{year('dashed' + suffix)})?"
    return rf"{day('day' + suffix)}{gap}{month('month' + suffix)}{by_dashes}"


def _month_day(suffix: str = "") -> str:
    first = rf"{month('month' + suffix)}\s?(?:the\s+)?{day('day' + suffix)}{COUNTED}"
    return rf"{first}{_year(suffix)}?"


_TO_END = rf"{TO}{OF_WEEK}"

ACROSS_MONTHS = tuple(
    form
    for one in (_day_month, _month_day)
    for form in (
        rf"\b{OF_WEEK}{one()}{_TO_END}{one('_end')}(?:{OF_YEAR})?",
        rf"{_BETWEEN}{one()}\s+and\s+{one('_end')}(?:{OF_YEAR})?",
    )
)
"""From a day of one month to a day of another: "May 30 to June 2"."""
IN_ONE_MONTH = (
    rf"{_BETWEEN}{day()}\s+and\s+{day('day_end')}{_IN_MONTH}{month()}{_OF_YEAR}",
    rf"{_BETWEEN}{month()}\s+{day()}\s+and\s+{day('day_end')}{_OF_YEAR}",
    rf"\b{OF_WEEK}{day()}{_TO_END}{day('day_end')}{_IN_MONTH}{month()}{_OF_YEAR}",
    rf"\b{OF_WEEK}{month()}\s?{day()}{_TO_END}{day('day_end')}{COUNTED}{_OF_YEAR}",
)
"""From one day of a month to another: "9–11 April"."""
TWO_DAYS = (
    rf"\b{OF_WEEK}{day()}{_AND}{day('day_end')}{_IN_MONTH}{month()}{_OF_YEAR}",
    rf"\b{OF_WEEK}{month()}\s?{day()}{_AND}{day('day_end')}{_BEHIND}{_OF_YEAR}",
)
"""Two or more days of a month: "the 3rd and 4th of May"."""
ONE_DAY = (
    rf"\b{OF_WEEK}{_day_month()}(?:{OF_YEAR})?",
    rf"\b{OF_WEEK}{_month_day()}(?:{OF_YEAR})?",
    rf"\b(?:the\s+)?(?P<ordinal>{ORDINAL_WORD})\s+(?:day\s+)?of\s+{month()}{_OF_YEAR}",
)
"""A day of a month: "3rd of May 2024", "Friday (May 3)"."""
IN_FIGURES = (
    rf"(?<![\w.,/-]){year()}(?P<iso>[-/.])(?P<mm>[01]?\d)(?P=iso)(?P<day>[0-3]?\d)(?![\w/-])",
    rf"(?<![\w.,/-])(?P<day>[0-3]?\d)(?P<mark>[-/.])(?P<mm>[0-3]?\d)(?P=mark){_YEAR_BEHIND}",
)
"""A day in figures: "2024-05-03", "03.05.2024"."""
_ON = r"(?=the)(?:(?<=\bon )|(?<=\bOn ))"
_NO_NOUN = r"(?=\s*(?:[.,;:)]|$)|\s+(?:and|to|in|at|with|for|but|when|where|after|before)\b)"
OF_TOLD_MONTH = (rf"{_ON}the\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th){_NO_NOUN}",)
"""A day of a month told before: "on the 29th"."""
