"""Years, and the parts of them that are no more exact than a year: "since 1992", "spring 2022"."""

from re import Match

from bilateral.language.dates.setting import Interpretation, Setting, Values, whole
from bilateral.language.dates.words import COUNTED, DASH, SEASON, year

OF_YEAR = (
    r",?\s+(?:of\s+|in\s+)?(?P<of_year>this(?:\s+same)?|last|next|that(?:\s+same)?"
    r"|the\s+(?:same|following|next|previous))\s+year\b(?!['’])"
)
"""A year told by its relation: "in May last year", "on 3 May of the same year"."""
EDGE = (
    r"(?:(?:the\s+)?(?:very\s+)?(?:[Ee]arly|[Ll]ate|[Mm]id(?:dle)?|[Ee]nd)(?:-|\s+)(?:of\s+|in\s+)?"
    r"|[Tt]he\s+(?:very\s+)?(?:end|beginning|start|middle|close|course|turn|early\s+days"
    r"|(?:(?:first|second|third|fourth|last)\s+)(?:\w+\s+)?"
    r"(?:half|quarter|third|days?|weeks?|months?))\s+(?:of\s+|in\s+)"
    r"|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)[\s-](?:half|quarter)\s+(?:of\s+)?"
    r"|(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle)\s+(?:of\s+)?|[QH][1-4]\s+(?:of\s+)?)"
)
"""A part of a month or year that has no form of its own as a date; the unit stands for it."""
_TIMELY = (
    r"(?=[12t])(?:(?<=\b[Ii]n )|(?<=\b[Oo]f )|(?<=\b[Bb]y )|(?<=\bto )|(?<=\b[Ff]or )|(?<=\btill )"
    r"|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil )|(?<=\b[Ff]rom )|(?<=\b[Aa]fter )|(?<=\b[Bb]efore )"
    r"|(?<=\b[Dd]uring )|(?<=\bthrough )|(?<=\bas of )|(?<=\bperiod )|(?<=\byears )"
    r"|(?<=\b[Bb]eyond )|(?<=\b[Tt]hroughout ))"
)
"""The prepositions before a year that is a time; what they can stand before is asked first,
because looking back from every character is what would cost."""
_SURE = r"(?=[12t])(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\b[Dd]uring )|(?<=\b[Uu]ntil ))"
_NO_NOUN = (
    r"(?=\s*[^\w\s]|\s*$|\s+(?:and|or|but|in|on|at|to|by|as|that|which|when|where|while|with|for"
    r"|from|of|is|was|were|are|will|has|have|had|would|after|before|between|under|the|a|an|he|she"
    r"|it|they|we|his|her|their|its|until|through|during|because|when|whose|who)\b)"
)
"""What follows a year; a noun would make it a count or a part of a name."""
_NO_ROUND_COUNT = r"(?!(?:1900|2000)\s+[a-z]+s\b)"
_NAMED = (
    r"(?!\s+(?:Agenda|Vision|Expo|World|Olympic|Olympics|Games|FIFA|Cup|Asian|Summer|Winter"
    r"|Sustainable|Strategy|Roadmap)\b)"
)
_HAPPENING = (
    r"(?=\s+(?:(?:state|official|working|historic|trilateral|bilateral|joint|annual)\s+)*"
    r"(?:visit|trip|tour|meeting|summit|talks|session|round|elections?|conference)\b)"
)
"""The year of an occasion: "his 2019 visit". That of a paper belongs to its name."""
_SCHOOL = r"(?:\s+(?:academic|fiscal|financial|school|budget|period|term|season|cycle|biennium))"


def told_year(words: str, setting: Setting) -> int | None:
    """The year that "this", "last", "next", "that" or "the same" tells."""
    word = words.lower().split()[-1] if words.lower() != "the same" else "same"
    if words.lower().startswith(("that", "the")):
        told = setting.told.last
        steps = {"following": 1, "next": 1, "previous": -1}
        return int(told.value[:4]) + steps.get(word, 0) if told else None
    if setting.published is None:
        return None
    return setting.published.year + {"last": -1, "next": 1}.get(word, 0)


def _year(match: Match[str], setting: Setting) -> Values:  # noqa: ARG001 (an Interpretation)
    yield from whole(match, match["year"])


def _years(match: Match[str], setting: Setting) -> Values:  # noqa: ARG001 (an Interpretation)
    """A stretch of years; the second may be told by its last figures ("2024/25")."""
    first, last = match["year"], match["last"]
    last = first[: len(first) - len(last)] + last
    if last > first:
        yield from whole(match, first, last)


_SPAN = r"(?P<last>(?:(?:19|20)\d\d|\d\d))(?![^\W_])(?![-–/.,]\d)"
_ENDED = rf"{year()}(?:{DASH}|/){_SPAN}"
_FROM = r"(?=[12])(?:(?<=\b[Ff]rom )|(?<=\b[Bb]etween ))"
_YEAR_IN_SEASON = (
    rf"\b(?:[Tt]he\s+)?(?:(?:early|late)\s+)?{SEASON}\s+(?:of\s+|in\s+)?{year()}{COUNTED}"
)
_YEAR = r"(?:the\s+year\s+)?"
_ALONE = r"(?!\s*[-–/]\s*\d)"
_LISTED = r"(?=[12])(?:(?<=\b\d{4} and )|(?<=\b\d{4}, )|(?<=\b\d{4} or ))"
PATTERNS: tuple[tuple[str, Interpretation], ...] = (
    (rf"{_TIMELY}(?:the\s+)?{_ENDED}", _years),
    (rf"\b(?<![-–/])(?:the\s+)?{_ENDED}(?={_SCHOOL})", _years),
    (rf"{_FROM}{year()}\s+(?:to|and|until|till|through)\s+{_SPAN}", _years),
    (rf"\b{EDGE}{year()}{COUNTED}{_NAMED}", _year),
    (_YEAR_IN_SEASON, _year),
    (rf"{_SURE}{_YEAR}{_NO_ROUND_COUNT}{year()}{COUNTED}{_NAMED}{_ALONE}", _year),
    (rf"{_TIMELY}{_YEAR}{year()}{_NO_NOUN}{_ALONE}", _year),
    (rf"{_LISTED}{year()}{_NO_NOUN}", _year),
    (rf"(?=[12])(?<=[a-z]\s){year()}{_HAPPENING}", _year),
)
