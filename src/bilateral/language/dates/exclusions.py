"""Words that look like a date and are none; what they cover is kept free of dates."""

from re import Match

from bilateral.language.dates.setting import Interpretation, Setting, Values
from bilateral.language.dates.words import day, month, year

_CAPITALS = r"[A-Z][A-Z.'’-]+(?:\s+[A-Z][A-Z.'’-]+){0,3}"
_MONTH_DAY = rf"(?:{month()}\s+{day()}|{day('day_')}\s+{month('month_')})"


def _nothing(match: Match[str], setting: Setting) -> Values:  # noqa: ARG001 (an Interpretation)
    return iter(())


_TOWN = r"(?!(?:In|On|At|By|Since|From|Until|The)\b)[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]+){0,2}"
_REGION = r"(?:,?\s+\(?[A-Z][\w.]+\)?(?:\s+[A-Z][\w.]+)?)?"
_CLOCK = r"(?:,\s+\d\d?[:.]\d\d)?"
_AGENCY = r"(?:\s*\([^()]{1,40}\))?"
_SHOUTED_DATELINE = (
    rf"^\s*(?:\W\s*)?{_CAPITALS}{_REGION}\s*[,:.(/–—-]*\s*{_MONTH_DAY}(?:,?\s+{year()})?{_CLOCK}"
    r"\s*(?:[(/\[][^()/\]]{1,40}[)/\]])?\s*(?:[-–—:.]|(?<=[)/\]]))"
)
"""A dateline inside the story dates the page: "BAKU, Azerbaijan, May 3 (AP) -"."""
_DATELINE = (
    rf"^\s*{_TOWN}(?:,\s+{_TOWN})?(?:{_AGENCY}\s*[,–—-]\s*|\s*\([A-Z]{{2,8}}\)\s+)\(?{_MONTH_DAY}"
    rf"(?:,?\s+{year()})?\)?{_AGENCY}\s*(?::|\s[-–]|—|(?<=\))|(?<=\d)(?=\s[A-Z]))"
)
"""The same with the town in small letters, where a mark or a sentence must follow."""
_REST_OF_DATELINE = rf"^\s*{_MONTH_DAY}(?:,?\s+{year()})?\s*\([^()]{{1,40}}\)\s*[:–—-]"
"""What a header reader leaves of "ACCRA: May 3 (GNA): " when it stops at the first colon."""
_NAMED_BEFORE = (
    r"\b(?:Agenda|Vision|Expo|EXPO|COP|Plan|Strategy|Resolution|No\.|Roadmap|Horizon|Digital)"
    rf"(?:\s+of)?\s*[-–]?\s*{year()}(?:\s?[-–/]\s?\d+)?"
)
"""Plans, fairs and papers that are named after a year."""
_NAMED_BEHIND = (
    rf"{year()}\s+(?:Agenda|Vision|Expo|Strategy|Roadmap|Sustainable|Olympic\w*|Games|FIFA|World)\b"
)
_PLACE = (
    rf"(?:{_MONTH_DAY})\s+(?:[Ss]treet|[Ss]quare|[Aa]venue|[Mm]etro|[Ss]tation|[Ss]tadium|[Bb]ridge"
    r"|[Uu]niversity|[Aa]irport|[Pp]ark)\b"
)
"""Places that are named after a day: "28 May Street", "20 January metro station"."""
_TIME_OF_DAY = rf"{year()}\s+(?:GMT|UTC|hours|hrs|local\s+time)\b"
_PERSON = (
    r"\b(?:Theresa|Mr\.?|Mrs\.?|Ms\.?|Lady|Minister|Elaine|Brian|Robert|James|John|Peter)\s+"
    r"(?:May|March|August|June|April|January)\b(?!\s+\d)"
)
"""A person whose name is a month's."""
PATTERNS: tuple[tuple[str, Interpretation], ...] = tuple(
    (form, _nothing)
    for form in (
        _SHOUTED_DATELINE, _DATELINE, _REST_OF_DATELINE, _NAMED_BEFORE, _NAMED_BEHIND, _PLACE,
        _TIME_OF_DAY, _PERSON,
    )
)  # fmt: skip
