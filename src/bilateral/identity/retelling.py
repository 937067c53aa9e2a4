"""Whether two tellings are of one event: time, place and company weighed together."""

from enum import IntEnum
from typing import Final

from bilateral.identity.comparing import Degree, Verdict
from bilateral.identity.days import Precision, Span
from bilateral.identity.gatherings import Company, company
from bilateral.identity.tellings import Telling

AFTER: Final = 3
"""Days after an event within which news of it without a date is taken to tell of it."""
_AHEAD: Final = 31
"""Days before an event within which news of the plan without a date is taken to tell of it."""
_PUT_OFF: Final = 180
"""Days by which an event may be put off."""
_ASSEMBLIES: Final = frozenset({"MultilateralMeeting", "MilitaryExercise"})
"""Kinds of which each report names its own side's people."""
_LASTING: Final = _ASSEMBLIES | {"Visit", "Negotiation"}
"""Kinds that last, so that reports may differ by a day or two."""
_ONCE: Final = _ASSEMBLIES | {"Visit", "Signing", "Consultation", "EmbassyOpening", "Recall"}
"""Kinds of which two states rarely have two in a month."""


_NEWS: Final = _ONCE | {
    "PhoneCall", "Expulsion", "SeveranceOfRelations", "DiplomaticRecognition", "TreatyRatification",
    "CredentialsPresentation",
}  # fmt: skip
"""Kinds of which two states rarely have two in a week, so that the news tells which is meant."""


class Time(IntEnum):
    """How the times of two tellings stand to each other."""

    OTHER = 0
    MOVED = 1
    """One tells that the event was put off, and the other day is not too far."""
    BOTH_NEWS = 2
    """Neither tells a date, and both were published at one time."""
    NEWS = 3
    """One tells no date, and was published when news of the other's day would be."""
    WITHIN = 4
    """One tells a month or year, and the other is in it."""
    NEAR = 5
    """A day or two lie between them."""
    SAME = 6


_TOLD: Final = {
    Time.MOVED: "put off",
    Time.BOTH_NEWS: "reported at one time",
    Time.NEWS: "reported when the other took place",
    Time.WITHIN: "in one month",
    Time.NEAR: "days that touch",
    Time.SAME: "one day",
}


def judge(one: Telling, other: Telling) -> Verdict | None:
    """What is thought of two tellings; symmetric."""
    time = _time(one, other)
    if one.kind != other.kind or not _states_agree(one, other):
        return None
    if one.ordinals and other.ordinals and not one.ordinals & other.ordinals:
        return Verdict(Degree.APART, 0, "sessions of other numbers")
    if one.doers and other.doers and not one.doers & other.doers:
        return Verdict(Degree.APART, 0, "the other side acts")
    with_whom = company(one.guests, other.guests)
    if with_whom is Company.OTHERS and one.kind in _ASSEMBLIES:
        with_whom = Company.SILENT
    if with_whom is Company.OTHERS:
        return Verdict(Degree.APART, 0, "other people") if time >= Time.NEAR else None
    degree, weight = _weighed(one, other, time, with_whom)
    if degree is Degree.APART:
        return None
    if degree is Degree.SAME and one.level != other.level:
        degree = Degree.LIKELY
    return Verdict(degree, weight, _reason(one, other, time, with_whom, degree))


def _reason(one: Telling, other: Telling, time: Time, with_whom: Company, degree: Degree) -> str:
    people = {Company.ALIKE: "the same people", Company.PARTLY: "people in common"}
    why = [one.kind, " ".join(sorted(one.states | other.states)), _TOLD[time]]
    why += [people[with_whom]] if with_whom in people else []
    why += ["no other such event"] if degree is Degree.LIKELY else []
    return ", ".join([*why, *_contradictions(one, other)])


def _weighed(one: Telling, other: Telling, time: Time, with_whom: Company) -> tuple[Degree, int]:
    """Degree and weight; APART here means that nothing is to be said."""
    sides = len(one.guests.keys() & other.guests.keys())
    known = with_whom >= Company.PARTLY and (sides > 1 or one.states == other.states)
    set_apart = _places_differ(one, other) and not (sides > 1 and time is Time.SAME)
    if set_apart:
        return Degree.APART, 0
    about = bool(one.bodies & other.bodies or one.towns & other.towns)
    sides = sides if known else 0
    match time:
        case Time.SAME:
            return _on_one_day(one, other, known=known, about=about)
        case Time.NEAR:
            return _on_days_that_touch(one.kind, sides, about=about)
        case Time.WITHIN:
            return _in_one_month(one, other, sides, about=about)
        case _:
            return _by_news(one, other, time, sides)


def _by_news(one: Telling, other: Telling, time: Time, sides: int) -> tuple[Degree, int]:
    """Of two of which at least one is dated by nothing but its publication."""
    if time is Time.OTHER:
        return Degree.APART, 0
    if sides:
        sure = sides > 1 or one.kind in _ONCE
        return (Degree.SAME if sure else Degree.UNSURE), 80 + sides
    told_of_states = len(one.states) > 1 and one.states == other.states
    if time is Time.NEWS and told_of_states and one.kind in _NEWS:
        return Degree.SAME, 70
    return Degree.APART, 0


def _on_one_day(one: Telling, other: Telling, *, known: bool, about: bool) -> tuple[Degree, int]:
    if known:
        return Degree.SAME, 300
    if one.bodies and other.bodies and not one.bodies & other.bodies and not about:
        return Degree.APART, 0
    common = len(one.states & other.states)
    together = one.states == other.states or (about and (one.kind in _ASSEMBLIES or common > 1))
    if not together or len(one.states | other.states) < 2:
        return Degree.APART, 0
    if one.guests and other.guests and not (about or one.kind in _ONCE):
        return Degree.UNSURE, 110
    return Degree.SAME, 150 if about else 120


def _on_days_that_touch(kind: str, sides: int, *, about: bool) -> tuple[Degree, int]:
    lasting = kind in _LASTING
    if sides > 1:
        return (Degree.SAME if lasting or about else Degree.UNSURE), 140
    if sides and lasting:
        return Degree.SAME, 130
    if kind in _ASSEMBLIES and about:
        return Degree.SAME, 125
    return Degree.APART, 0


def _in_one_month(one: Telling, other: Telling, sides: int, *, about: bool) -> tuple[Degree, int]:
    by_year = any(t.when and t.when.precision is Precision.YEAR for t in (one, other))
    if sides > 1 or (sides and one.kind in _ONCE):
        sure = not by_year or (sides > 1 and about)
        return (Degree.SAME if sure else Degree.UNSURE), 90
    if about and one.kind in _ONCE and not by_year:
        return Degree.SAME, 60
    return Degree.APART, 0


def _states_agree(one: Telling, other: Telling) -> bool:
    """Whether one tells of no other states than the other; large assemblies are told in parts."""
    if one.states <= other.states or other.states <= one.states:
        return True
    return one.kind in _ASSEMBLIES and len(one.states & other.states) > 1


def _places_differ(one: Telling, other: Telling) -> bool:
    """Whether the two took place elsewhere; calls have no place, visits go to several towns."""
    if one.kind == "PhoneCall":
        return False
    countries = bool(one.country and other.country and one.country != other.country)
    towns = bool(one.towns and other.towns and not one.towns & other.towns)
    return countries or (towns and one.kind != "Visit")


def _contradictions(one: Telling, other: Telling) -> list[str]:
    """What two tellings of one event say differently; both stay in the graph."""
    days = one.when and other.when and one.when.first != other.when.first
    exact = days and one.when and other.when and one.when.precision == other.when.precision
    said = ["the dates differ"] if exact else []
    return said + (["the places differ"] if _places_differ(one, other) else [])


def _time(one: Telling, other: Telling) -> Time:
    if one.when is not None and other.when is not None:
        return _by_dates(one, other, one.when, other.when)
    if one.when is None and other.when is None:
        if one.past or other.past or one.published is None or other.published is None:
            return Time.OTHER
        near = one.published.distance(other.published) < AFTER
        return Time.BOTH_NEWS if near else Time.OTHER
    undated, dated = (one, other) if one.when is None else (other, one)
    news, when = undated.published, dated.when
    if news is None or when is None or undated.past or when.precision is not Precision.DAY:
        return Time.OTHER
    after, ahead = news.first - when.first, when.first - news.first
    in_time = 0 <= ahead <= _AHEAD if undated.planned else 0 <= after <= AFTER
    return Time.NEWS if in_time else Time.OTHER


def _by_dates(one: Telling, other: Telling, first: Span, second: Span) -> Time:
    distance = first.distance(second)
    if max(first.precision, second.precision) > Precision.DAY:
        return Time.OTHER if distance else Time.WITHIN
    if distance == 0:
        return Time.SAME
    if distance <= (2 if one.kind in _LASTING else 1):
        return Time.NEAR
    moved = (one.moved or other.moved) and distance <= _PUT_OFF
    return Time.MOVED if moved else Time.OTHER
