"""Dates told from a date told before: "the next day", "that year", "two days earlier".

Where the text told no date that is exact enough to reckon from, there is none here either.
"""

from datetime import date, timedelta
from re import Match

from bilateral.language.dates.reckoning import month_of
from bilateral.language.dates.setting import Interpretation, Setting, Values, whole
from bilateral.language.dates.words import NUMBER, number

_BACK = {"before", "earlier", "previous", "preceding", "prior"}
_ON = {"after", "later", "following", "next", "ensuing"}


def _step(word: str) -> int:
    word = word.lower()
    return -1 if word in _BACK else 1 if word in _ON else 0


def _unit_told(match: Match[str], setting: Setting) -> Values:
    """The unit before, at or after the one told: "the following day", "that year"."""
    yield from _from_told(match, setting, match["unit"].lower(), _step(match["which"].split()[-1]))


def _counted(match: Match[str], setting: Setting) -> Values:
    """So many units from the one told: "two days earlier", "a year later"."""
    steps = number(match["count"]) * _step(match["which"])
    yield from _from_told(match, setting, match["unit"].lower().rstrip("s"), steps)


def _from_told(match: Match[str], setting: Setting, unit: str, steps: int) -> Values:
    last = setting.told.last
    if unit == "day" and setting.told.day:
        told = setting.told.day
        anchor = told.value_end if steps > 0 and told.value_end else told.value
        moved = date.fromisoformat(anchor) + timedelta(days=steps)
        end = told.value_end if steps == 0 and match["which"].lower() != "that" else None
        yield from whole(match, moved.isoformat(), end)
    elif unit == "month" and last and len(last.value) > len("YYYY"):
        yield from whole(match, month_of(int(last.value[:4]), int(last.value[5:7]) + steps))
    elif unit == "year" and last:
        yield from whole(match, f"{int(last.value[:4]) + steps:04}")


_WHICH = (
    r"(?P<which>[Tt]he\s+(?:same|following|next|previous|preceding|ensuing)|[Tt]hat(?:\s+same)?)"
)
_CLOSED = r"(?=\s*[.,;:)–—]|\s*$|\s+(?:in|at|with|to|by|for|on|and|but|when|he|she|they|it|the)\b)"
_NO_CLAUSE = r"(?!\s+(?:the|he|she|they|it|his|her)\b)"
"""Behind "the day before": with a noun or clause it leans on that, not on the day told."""
_NOT_SPAN = (
    r"\b(?=[Tt]h)(?<!\b[Oo]ver )(?<!\b[Ff]or )(?<!\b[Ii]n )(?<!\b[Dd]uring )(?<!\b[Ww]ithin )"
)
_SAME = (
    r"\b(?:(?:later|earlier|late|early)\s+)?(?P<which>(?:[Tt]he\s+)?same|[Tt]hat(?:\s+same)?"
    r"|[Tt]he\s+(?:following|previous|preceding))\s+(?P<unit>month|year)\b(?!['’-])"
)
_SIDE = rf"(?P<which>earlier|later|(?:before|after){_NO_CLAUSE}){_CLOSED}"
PATTERNS: tuple[tuple[str, Interpretation], ...] = (
    (rf"{_NOT_SPAN}\b{_WHICH}\s+(?P<unit>day)\b", _unit_told),
    (_SAME, _unit_told),
    (rf"\b[Tt]he\s+(?P<unit>day)\s+{_SIDE}", _unit_told),
    (rf"\b(?P<count>{NUMBER})\s+(?P<unit>days?|months?|years?)\s+{_SIDE}", _counted),
)
