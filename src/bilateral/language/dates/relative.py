"""Days and periods told from the day of the report: "yesterday", "last month", "two years ago".

A week, a weekend or a season has no form of its own as a date: the month or year that surely
holds it stands for it, and nothing where none does.
"""

from datetime import date, timedelta
from re import Match

from bilateral.language.dates.model import Direction
from bilateral.language.dates.reckoning import WEEK, covering, month_of, week_of
from bilateral.language.dates.setting import Interpretation, Setting, Values, whole
from bilateral.language.dates.words import NUMBER, SEASON, number
from bilateral.language.dates.years import EDGE

_DAYS = {
    "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1,
    "the day before yesterday": -2, "the day after tomorrow": 2,
    "last night": -1, "last evening": -1,
    "this morning": 0, "this afternoon": 0, "this evening": 0, "earlier today": 0,
    "later today": 0,
}  # fmt: skip
_STEPS = {"last": -1, "past": -1, "this": 0, "the": 0, "current": 0, "next": 1, "coming": 1}
_SUMMER_STARTS = {"spring": (3, 9), "summer": (6, 12), "autumn": (9, 3), "fall": (9, 3)}
"""The first month of a season in the north and in the south; winter turns the northern year."""


def _day(match: Match[str], setting: Setting) -> Values:
    """A day by its distance; in a quotation it is the speaker's day, which is not told."""
    word = " ".join(match["word"].lower().split())
    if not setting.published or setting.quoted(match):
        return
    if word == "today" and _is_rhetoric(match, setting):
        return
    told = setting.published + timedelta(days=_DAYS[word])
    yield from whole(match, told.isoformat())


def _is_rhetoric(match: Match[str], setting: Setting) -> bool:
    """Whether "today" means these times: no deed done or to be done stands with it."""
    return setting.direction(match) is Direction.UNKNOWN


def _period(match: Match[str], setting: Setting) -> Values:
    """Last year, this month, next week."""
    this = setting.published
    if not this:
        return
    step = _STEPS[match["which"].lower().split()[-1]]
    unit = match["unit"].lower()
    if unit == "year":
        yield from whole(match, f"{this.year + step:04}")
    elif unit == "month":
        yield from whole(match, month_of(this.year, this.month + step))
    else:
        first, last = week_of(this + timedelta(days=WEEK * step))
        if unit == "weekend":
            first = last - timedelta(days=1)
        yield from whole(match, _covered(first, last, this, setting.direction(match)))


def _covered(first: date, last: date, this: date, direction: Direction) -> str | None:
    """What surely holds the stretch, cut at publication on the side where nothing can lie.

    Some begin the week on Sunday, so that it is never cut down to a single day.
    """
    if direction is Direction.PAST and first <= this:
        last = min(last, this)
    if direction is Direction.PLANNED and last >= this:
        first = max(first, this)
    return covering(first, last) if first != last else first.isoformat()[: len("YYYY-MM")]


def _over_weekend(match: Match[str], setting: Setting) -> Values:
    """The last weekend, or the next one if planned."""
    if setting.published:
        this, direction = setting.published, setting.direction(match)
        back = 0 if direction is Direction.PLANNED or this.weekday() >= 5 else WEEK
        _, sunday = week_of(this - timedelta(days=back))
        yield from whole(match, covering(sunday - timedelta(days=1), sunday))


def _ago(match: Match[str], setting: Setting) -> Values:
    """Days ago tell a day, months ago a month, years ago a year."""
    this = setting.published
    if not this:
        return
    count = number(match["count"])
    unit = match["unit"].lower().rstrip("s")
    if unit == "day":
        yield from whole(match, (this - timedelta(days=count)).isoformat())
    elif unit == "week":
        about = this - timedelta(days=WEEK * count)
        yield from whole(match, covering(about - timedelta(days=3), about + timedelta(days=3)))
    elif unit == "month":
        yield from whole(match, month_of(this.year, this.month - count))
    else:
        yield from whole(match, f"{this.year - count:04}")


def _season(match: Match[str], setting: Setting) -> Values:
    """The year of a season, where north and south agree on it."""
    this = setting.published
    if not this:
        return
    which, season = match["which"].lower(), match["season"].lower()
    if which == "this" and season != "winter":
        yield from whole(match, f"{this.year:04}")
    elif season != "winter":
        years = {_season_year(which, this, start) for start in _SUMMER_STARTS[season]}
        if len(years) == 1:
            yield from whole(match, f"{years.pop():04}")


def _season_year(which: str, this: date, start: int) -> int:
    if which == "last":
        return this.year - (this.month <= start + 2)
    return this.year + (this.month >= start)


_NOT_SPAN = r"\b(?=[LlTtNnEeMmFfBbSsHhQqVv])(?<!\b[Tt]he )(?<!\b[Oo]ver )(?<!\b[Ii]n this )"
_WORDS = "|".join(
    rf"[{w[0].upper()}{w[0]}]{w[1:]}".replace(" ", r"\s+") for w in sorted(_DAYS, key=len)[::-1]
)
_WEEKDAY = r"(?:\s*[(,]\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)?"
"""A weekday told with it is no date of its own: "tomorrow (Thursday)"."""
_UNIT = r"(?P<unit>year|month|week|weekend)\b(?!-)"
_VAGUE = (
    r"(?<!\bthan )(?<!\bover )(?<!\bnearly )(?<!\balmost )(?<!\babout )(?<!\baround )(?<!\bsome )"
    r"(?<!\bthe )(?<!\bfew )(?<!\broughly )(?<!\bof )"
)
_NEAR = r"(?P<which>[Ll]ast|[Tt]his(?:\s+(?:past|coming|current))?|[Nn]ext)"
_PART_OF_THE = (
    r"\b(?P<date>(?:the\s+)?(?:end|beginning|start|middle|close|rest|remainder|turn)\s+of"
    rf"\s+(?P<which>the)\s+(?:current\s+)?{_UNIT})"
)
DAY_PATTERNS: tuple[tuple[str, Interpretation], ...] = (
    (rf"\b(?P<word>{_WORDS})\b(?!['’]s\b(?<!yesterday['’]s)){_WEEKDAY}", _day),
)
"""Apart, because a day takes the weekday told with it, while "Friday last week" takes the week."""
PATTERNS: tuple[tuple[str, Interpretation], ...] = (
    (r"\b(?:[Aa]t|[Oo]ver|[Dd]uring|[Oo]n)\s+(?P<date>the\s+weekend)\b", _over_weekend),
    (rf"{_NOT_SPAN}\b(?:{EDGE})?{_NEAR}\s+{_UNIT}", _period),
    (_PART_OF_THE, _period),
    (rf"\b(?P<which>[Tt]he\s+current)\s+{_UNIT}", _period),
    (
        rf"\b(?=[\da-zA-Z]+(?:-\w+)?\s+[dwmy]\w+\s+ago){_VAGUE}(?P<count>{NUMBER})\s+(?P<unit>days?|weeks?|months?|years?)\s+ago\b",
        _ago,
    ),
    (rf"\b(?:{EDGE})?(?P<which>[Ll]ast|[Tt]his|[Nn]ext)\s+(?P<season>{SEASON})\b", _season),
)
