"""Weekdays: "on Wednesday", "last Friday", "Monday to Wednesday", "Saturday (6th)"."""

from datetime import date, timedelta
from re import Match

from bilateral.language.dates.model import Direction
from bilateral.language.dates.reckoning import WEEK, week_of, weekday_after, weekday_before
from bilateral.language.dates.setting import Interpretation, Setting, Value, Values, whole
from bilateral.language.dates.words import DASH, WEEKDAY, WEEKDAY_END, day, weekday_number

_NAME_BEFORE = (
    r"(?<!\b[Ee]ach )(?<!\b[Ee]very )(?<!\bGood )(?<!\bBlack )(?<!\bBloody )(?<!\bPalm )"
    r"(?<!\bEaster )(?<!\bAsh )(?<!\bHoly )(?<!\bSuper )(?<!\bCyber )(?<!\bThe )(?<!\b[Oo]n a )"
)
_NAME_BEHIND = (
    r"(?!s\b)(?!\s+(?:Times|Telegraph|Mail|Express|Tribune|Standard|Independent|Guardian|Post"
    r"|Herald|Vision|Monitor|Mirror|Magazine|Sun|Mass))(?!-\w)"
)
"""Feasts, newspapers and habits that are named after weekdays."""
_PART = r"(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|noon))?"
_WEEKDAY = rf"\b(?=[MTWFSmtwfs]){_NAME_BEFORE}{WEEKDAY}\b{_NAME_BEHIND}"
_WHICH = r"(?P<which>[Ll]ast|[Nn]ext|[Pp]ast|[Cc]oming|[Tt]his(?:\s+(?:coming|past))?|[Ff]ollowing)"
_TO = rf"(?:{DASH}|\s+(?:to|until|till|through)\s+)"


def _weekday(match: Match[str], setting: Setting) -> Values:
    """The last such day up to publication, or the next one from it on when planned."""
    if setting.published:
        which = (match.groupdict().get("which") or "").lower().split()
        number = weekday_number(match["weekday"])
        direction = setting.direction(match)
        yield from whole(match, _told(which, number, direction, setting.published).isoformat())


def _told(which: list[str], number: int, direction: Direction, published: date) -> date:
    word = which[-1] if which else ""
    if word in {"last", "past"}:
        return weekday_before(published, number, strictly=True)
    if word in {"next", "coming"}:
        return weekday_after(published, number, strictly=True)
    if direction is Direction.PLANNED:
        return weekday_after(published, number)
    return weekday_before(published, number)


def _of_week(match: Match[str], setting: Setting) -> Values:
    """The weekday of a week told by its side: "Wednesday next week"."""
    if setting.published:
        step = {"last": -WEEK, "this": 0, "next": WEEK}[match["week"].lower()]
        monday, _ = week_of(setting.published + timedelta(days=step))
        told = monday + timedelta(days=weekday_number(match["weekday"]))
        yield from whole(match, told.isoformat())


def _numbered(match: Match[str], setting: Setting) -> Values:
    """A weekday with the day of the month: the number may correct the week."""
    if not setting.published:
        return
    weekday, number = weekday_number(match["weekday"]), int(match["day"])
    first = _told([], weekday, setting.direction(match), setting.published)
    near = [first + timedelta(days=WEEK * weeks) for weeks in (0, 1, -1, 2, -2)]
    told = next((day_ for day_ in near if day_.day == number), first)
    yield from whole(match, told.isoformat())


def _range(match: Match[str], setting: Setting) -> Values:
    """From one weekday to the next such other; both lie behind where both are past."""
    if not setting.published:
        return
    direction = setting.direction(match)
    first = _told([], weekday_number(match["weekday"]), direction, setting.published)
    last = weekday_after(first, weekday_number(match["weekday_end"]))
    if direction is Direction.PAST and last > setting.published:
        first, last = first - timedelta(days=WEEK), last - timedelta(days=WEEK)
    yield from whole(match, first.isoformat(), last.isoformat())


def _two(match: Match[str], setting: Setting) -> Values:
    """Two weekdays: a range where they follow each other, else two dates."""
    first, last = weekday_number(match["weekday"]), weekday_number(match["weekday_end"])
    if (last - first) % WEEK == 1:
        yield from _range(match, setting)
    elif setting.published:
        direction = setting.direction(match)
        told = [_told([], day_, direction, setting.published) for day_ in (first, last)]
        yield Value(match.start(), match.end("weekday") + len("day"), told[0].isoformat())
        yield Value(match.start("weekday_end"), match.end(), told[1].isoformat())


_SECOND = rf"{WEEKDAY_END}\b{_NAME_BEHIND}"
_FROM = r"(?=[MTWFSmtwfs])(?:(?<=\b[Ff]rom )|(?<=\b[Bb]etween ))"
PATTERNS: tuple[tuple[str, Interpretation], ...] = (
    (rf"{_FROM}{_WEEKDAY}{_PART}(?:{_TO}|\s+and\s+){_SECOND}", _range),
    (rf"{_WEEKDAY}{_PART}{_TO}{_SECOND}", _range),
    (rf"{_WEEKDAY}{_PART}\s+and\s+{_SECOND}", _two),
    (rf"{_WEEKDAY}{_PART}\s*\(\s*{day()}\s*\)", _numbered),
    (rf"{_WEEKDAY}{_PART},?\s+the\s+{day()}(?!\s+[a-z]*(?:session|round|anniv))", _numbered),
    (rf"{_WEEKDAY}{_PART},?\s+(?:of\s+)?(?P<week>[Ll]ast|[Tt]his|[Nn]ext)\s+week\b", _of_week),
    (rf"\b{_WHICH}\s+{WEEKDAY}\b{_NAME_BEHIND}", _weekday),
    (_WEEKDAY, _weekday),
)
