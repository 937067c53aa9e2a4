"""How the times of two tellings of an event stand to each other."""

from enum import IntEnum
from typing import Final

from bilateral.identity.events.days import Precision, Span
from bilateral.identity.events.kinds import ACTING, DEADLINES, FOR_GOOD, LASTING
from bilateral.identity.events.tellings import Telling

AFTER: Final = 3
"""Days after an event within which news of it without a date is taken to tell of it."""
_AT_ONCE: Final = 1
"""Days after an event within which most of the news of it is published."""
LONGEST: Final = 14
"""Days that an exercise lasts, or that an act is announced before it takes effect."""
_AHEAD: Final = 31
"""Days before an event within which news of the plan without a date is taken to tell of it."""
_TOUR: Final = 5
"""Days between the beginning of a visit and the day of it that was announced."""
_DRAWN_OUT: Final = frozenset({"MilitaryExercise", "Aid"})
"""Kinds of which the news goes on from the beginning to the end."""
_PUT_OFF: Final = 180
"""Days by which an event may be put off."""
_FOR_GOOD: Final = 365
"""Days within which what is done once may be told as planned and as done."""


class Time(IntEnum):
    """How the times of two tellings stand to each other."""

    OTHER = 0
    MOVED = 1
    """One tells that the event was put off, and the other day is not too far."""
    RECALLED = 2
    """One tells no date and looks back, and was published when news of the other would be."""
    LATER = 3
    """One or both tell no date, and two days or more lie between them or their news."""
    BOTH_NEWS = 4
    """Neither tells a date, and both were published at one time."""
    NEWS = 5
    """One tells no date, and was published when news of the other's day would be."""
    LASTING = 6
    """Two days of what may last as long, or be told from its plan to its end."""
    WITHIN = 7
    """One tells a month or year, and the other is in it."""
    NEAR = 8
    """A day or two lie between them."""
    SAME = 9


TOLD: Final = {
    Time.MOVED: "put off",
    Time.RECALLED: "looked back at soon after",
    Time.LATER: "reported days apart",
    Time.BOTH_NEWS: "reported at one time",
    Time.NEWS: "reported when the other took place",
    Time.LASTING: "days as far apart as it lasts",
    Time.WITHIN: "in one month",
    Time.NEAR: "days that touch",
    Time.SAME: "one day",
}


def time(one: Telling, other: Telling) -> Time:
    """How the times of two tellings of one kind of event stand to each other; symmetric."""
    if one.when is not None and other.when is not None:
        return _by_dates(one, other, one.when, other.when)
    if one.when is None and other.when is None:
        return _by_news(one, other)
    undated, when = (one, other.when) if one.when is None else (other, one.when)
    if undated.published is None or when is None:
        return Time.OTHER
    return _by_news_of(undated, undated.published, when)


def _by_news_of(undated: Telling, news: Span, when: Span) -> Time:
    """Of one without a date, by its publication, and a date."""
    if undated.kind in FOR_GOOD and news.distance(when) <= _AHEAD:
        return Time.LASTING
    if when.precision is not Precision.DAY:
        known = when.precision is Precision.MONTH and not (undated.past or undated.planned)
        return Time.WITHIN if known and news.distance(when) == 0 else Time.OTHER
    after = news.first - when.first
    return _before(undated, -after) if after < 0 else _since(undated, after)


def _before(undated: Telling, ahead: int) -> Time:
    """Of one without a date, published days before the other's day."""
    if (undated.planned or undated.moved) and ahead <= _AHEAD:
        return Time.NEWS
    if undated.moved and ahead <= _PUT_OFF:
        return Time.MOVED
    if undated.kind in LASTING and ahead == 1 and not undated.past:
        return Time.NEWS  # the day of arrival, where the other tells that of the talks
    return Time.LASTING if undated.kind in _DRAWN_OUT and ahead <= LONGEST else Time.OTHER


def _since(undated: Telling, after: int) -> Time:
    """Of one without a date, published on the other's day or days after it."""
    if undated.planned and undated.kind not in ACTING:
        return Time.NEWS if after == 0 else Time.OTHER
    if after > AFTER:
        drawn_out = undated.kind in _DRAWN_OUT and not undated.past
        return Time.LASTING if drawn_out and after <= LONGEST else Time.OTHER
    if undated.past:
        return Time.RECALLED
    return Time.NEWS if after <= _AT_ONCE or undated.planned else Time.LATER


def _by_news(one: Telling, other: Telling) -> Time:
    """Of two without a date, by when they were published."""
    if one.published is None or other.published is None:
        return Time.OTHER
    distance = one.published.distance(other.published)
    if one.past or other.past:
        near = distance < AFTER and one.past != other.past
        return Time.RECALLED if near else Time.OTHER
    if distance < AFTER:
        return Time.BOTH_NEWS if distance <= _AT_ONCE else Time.LATER
    longest = _AHEAD if one.planned != other.planned else LONGEST
    lasting = (one.kind in _DRAWN_OUT and distance <= longest) or (
        one.kind in FOR_GOOD and distance <= _AHEAD
    )
    return Time.LASTING if lasting else Time.OTHER


def _by_dates(one: Telling, other: Telling, first: Span, second: Span) -> Time:
    distance = first.distance(second)
    plan = one.planned != other.planned
    if one.kind in FOR_GOOD and distance and distance <= (_FOR_GOOD if plan else _AHEAD):
        return Time.LASTING
    if max(first.precision, second.precision) > Precision.DAY:
        return Time.OTHER if distance else Time.WITHIN
    if distance == 0:
        return Time.SAME
    if distance <= (2 if one.kind in LASTING else 1):
        contradict = one.kind in LASTING | _DRAWN_OUT or plan or not own_days(one, other)
        return Time.NEAR if contradict else Time.OTHER
    if distance <= _lasting(one.kind, plan=plan):
        return Time.LASTING
    moved = (one.moved or other.moved) and distance <= _PUT_OFF
    return Time.MOVED if moved else Time.OTHER


def own_days(one: Telling, other: Telling) -> bool:
    """Whether each was published as long after its day as the other, so each has a day of its own.

    Of two that contradict each other on the day of one event, one was published sooner after
    the day it tells.
    """
    if one.when is None or other.when is None or one.published is None or other.published is None:
        return False
    lags = {t.published.first - t.when.first for t in (one, other) if t.published and t.when}
    return one.when.distance(other.when) > 0 and len(lags) == 1


def _lasting(kind: str, *, plan: bool) -> int:
    """Days by which two days told of one event may differ, where one is of its plan or not."""
    if kind in _DRAWN_OUT or (kind in DEADLINES and plan):
        return LONGEST
    return _TOUR if kind == "Visit" and plan else 0
