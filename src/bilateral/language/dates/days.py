"""Days told by their number: "3 May 2024", "May 3-5", "from May 30 to June 2", "03.05.2024"."""

from datetime import date
from re import Match

from bilateral.language.dates import day_forms
from bilateral.language.dates.model import Direction
from bilateral.language.dates.reckoning import iso, nearest_year
from bilateral.language.dates.setting import Interpretation, Setting, Value, Values, whole
from bilateral.language.dates.words import month_number, ordinal
from bilateral.language.dates.years import told_year

_MONTHS = 12


def _day(match: Match[str], setting: Setting) -> Values:
    """A single day, or the days of one month from the first to the last told."""
    groups = match.groupdict()
    first = ordinal(groups["ordinal"]) if groups.get("ordinal") else int(match["day"])
    month = month_number(match["month"])
    year = _year_for(match, setting, first, month)
    if year is None:
        return
    if last := groups.get("day_end"):
        if value_end := iso(year, month, int(last)):
            yield from whole(match, iso(year, month, first), value_end)
        return
    yield from whole(match, iso(year, month, first))


def _two_days(match: Match[str], setting: Setting) -> Values:
    """Days of one month: a range where they follow each other, else two dates."""
    first, last, month = int(match["day"]), int(match["day_end"]), month_number(match["month"])
    year = _year_for(match, setting, first, month)
    if year is None:
        return
    value, value_end = iso(year, month, first), iso(year, month, last)
    listed = "," in match.string[match.end("day") : match.start("day_end")]
    if not value or not value_end or last <= first:
        return
    if last - first == 1 or listed:
        yield from whole(match, value, value_end)
    else:
        yield Value(match.start(), match.end("day"), value)
        yield Value(match.start("day_end"), match.end(), value_end)


def _across_months(match: Match[str], setting: Setting) -> Values:
    """From a day of one month to a day of another; the year may turn in between."""
    first, month = int(match["day"]), month_number(match["month"])
    last, month_end = int(match["day_end"]), month_number(match["month_end"])
    turns = (month_end, last) < (month, first)
    year_end = int(match["year_end"]) if match["year_end"] else None
    if not match["year"] and year_end is not None:
        year: int | None = year_end - turns
    else:
        year = _year_for(match, setting, first, month)
    if year is None:
        return
    if value_end := iso(year + turns if year_end is None else year_end, month_end, last):
        yield from whole(match, iso(year, month, first), value_end)


def _year_for(match: Match[str], setting: Setting, day: int, month: int) -> int | None:
    """The year told, or the one that puts the day nearest to publication."""
    groups = match.groupdict()
    if figures := groups.get("year") or groups.get("dashed"):
        return int(figures)
    if words := groups.get("of_year"):
        return told_year(words, setting)
    if setting.published:
        return nearest_year(day, month, setting.published, setting.direction(match))
    return None


def _figures(match: Match[str], setting: Setting) -> Values:  # noqa: ARG001 (an Interpretation)
    """A date in figures; with slashes or dashes only where one number can be no month.

    Half of the world reads 03/04/2024 as a day in March, the other half as one in April.
    """
    first, second = int(match["day"]), int(match["mm"])
    if match.groupdict().get("mark") in {"/", "-"} and first != second:
        if first <= _MONTHS and second <= _MONTHS:
            return
        if second > _MONTHS:
            first, second = second, first
    yield from whole(match, iso(int(match["year"]), second, first))


def _of_told_month(match: Match[str], setting: Setting) -> Values:
    """Of the month told last, or of the nearest month on the side of the tense."""
    number, told = int(match["day"]), setting.told.last
    if told and len(told.value) > len("YYYY"):
        yield from whole(match, iso(int(told.value[:4]), int(told.value[5:7]), number))
    elif setting.published:
        yield from whole(match, _nearest_day(number, setting.published, setting.direction(match)))


def _nearest_day(number: int, published: date, direction: Direction) -> str | None:
    """The next such day of a month if it is planned, else the last."""
    step = 1 if direction is Direction.PLANNED else -1
    this_month = published.year * _MONTHS + published.month - 1
    for month in (this_month, this_month + step, this_month + 2 * step):
        value = iso(month // _MONTHS, month % _MONTHS + 1, number)
        delta = (date.fromisoformat(value) - published).days if value else None
        if value and delta is not None and delta * step >= 0:
            return value
    return None


PATTERNS: tuple[tuple[str, Interpretation], ...] = (
    *((form, _across_months) for form in day_forms.ACROSS_MONTHS),
    *((form, _day) for form in day_forms.IN_ONE_MONTH),
    *((form, _two_days) for form in day_forms.TWO_DAYS),
    *((form, _day) for form in day_forms.ONE_DAY),
    *((form, _figures) for form in day_forms.IN_FIGURES),
    *((form, _of_told_month) for form in day_forms.OF_TOLD_MONTH),
)
