"""Whether two tellings are of one event: time, place, company and wording weighed together."""

from typing import Final

from bilateral.identity.comparing import Degree, Verdict
from bilateral.identity.events.agreement import (
    Agreement,
    agreement,
    contradictions,
    is_another,
    kinds_agree,
    place_is_weak,
    places_differ,
    states_agree,
)
from bilateral.identity.events.days import Precision
from bilateral.identity.events.gatherings import Company, Compared, compared
from bilateral.identity.events.kinds import (
    ASSEMBLIES,
    DEADLINES,
    FOR_GOOD,
    LASTING,
    NEWS,
    OFTEN,
    ONCE,
)
from bilateral.identity.events.tellings import Telling
from bilateral.identity.events.times import TOLD, Time, own_days, time

Weighed = tuple[Degree, int]
"""Degree and weight; APART here means that nothing is to be said."""
_NOTHING: Final[Weighed] = (Degree.APART, 0)


def judge(one: Telling, other: Telling) -> Verdict | None:
    """What is thought of two tellings; symmetric."""
    if not kinds_agree(one, other) or not states_agree(one, other):
        return None
    if is_another(one, other):
        return Verdict(Degree.APART, 0, "another session or another rite")
    if one.doers and other.doers and not one.doers & other.doers:
        return Verdict(Degree.APART, 0, "the other side acts")
    when, people = time(one, other), compared(one.guests, other.guests)
    if people.company is Company.OTHERS:
        if one.kind not in ASSEMBLIES:
            return Verdict(Degree.APART, 0, "other people") if when >= Time.NEAR else None
        people = Compared(Company.SILENT, 0)
    found = agreement(one, other, when, people)
    degree, weight = _weighed(one, other, found)
    if degree is Degree.APART:
        return None
    the_plan = one.planned and other.planned and one.moved != other.moved
    if degree is Degree.SAME and one.level != other.level and not the_plan:
        degree = Degree.LIKELY
    return Verdict(degree, weight, _reason(one, other, found, degree))


def _reason(one: Telling, other: Telling, found: Agreement, degree: Degree) -> str:
    people = {Company.ALIKE: "the same people", Company.PARTLY: "people in common"}
    kinds = " or ".join(sorted({one.kind, other.kind}))
    why = [kinds, " ".join(sorted(one.all_states | other.all_states)), TOLD[found.time]]
    why += [people[found.company]] if found.company in people else []
    why += ["about one matter"] if found.one_matter else []
    why += ["no other such event"] if degree is Degree.LIKELY else []
    return ", ".join([*why, *contradictions(one, other)])


def _weighed(one: Telling, other: Telling, found: Agreement) -> Weighed:
    if found.time is Time.OTHER:
        return _NOTHING
    if places_differ(one, other) and not place_is_weak(one, other, found):
        return _NOTHING
    if one.kind != other.kind:
        alike = found.sides > 1 and found.time in _AT_ONE_TIME
        return (Degree.SAME, 50) if alike else _NOTHING
    return _BY_TIME[found.time](one, other, found)


def _by_news(one: Telling, other: Telling, found: Agreement) -> Weighed:
    """Of two of which at least one is dated by nothing but its publication."""
    if found.sides:
        doubt = found.time is Time.LATER and found.other_matters
        sure = (found.sides > 1 and not doubt) or one.kind in ONCE or found.one_matter
        return (Degree.SAME if sure else Degree.UNSURE), 80 + found.sides
    if not found.states:
        assembled = one.kind in ASSEMBLIES and (found.about or one.hosts & other.hosts)
        return (Degree.SAME, 65) if assembled and found.one_matter else _NOTHING
    meant = one.kind in ONCE or not found.other_matters
    later = found.time is Time.LATER and meant and _is_dated(one, other)
    if one.kind in NEWS and (found.time is Time.NEWS or later):
        return Degree.SAME, 70
    if _is_rare(one, found) or found.one_matter or (one.kind in OFTEN and found.words):
        return Degree.SAME, 60 + min(9, found.words)
    return _NOTHING


def _is_dated(one: Telling, other: Telling) -> bool:
    return one.when is not None or other.when is not None


def _put_off(one: Telling, other: Telling, found: Agreement) -> Weighed:
    """Of one that was put off, and another day."""
    return _by_news(one, other, found) if one.kind in ONCE or found.sides else _NOTHING


def _recalled(_: Telling, __: Telling, found: Agreement) -> Weighed:
    """Of one that looks back without a date: what it looks back at may be another one, too."""
    if found.states and (found.sides or found.one_matter):
        return Degree.SAME, 40 + found.sides
    return _NOTHING


def _on_one_day(one: Telling, other: Telling, found: Agreement) -> Weighed:
    if found.known:
        return Degree.SAME, 300
    about = found.about or found.one_matter
    if one.bodies and other.bodies and not about:
        return _NOTHING
    if not found.states:
        common = len(one.states & other.states)
        assembled = one.kind in ASSEMBLIES and (common or one.hosts & other.hosts)
        told = len(one.all_states | other.all_states) > 1 or found.one_matter
        return (Degree.SAME, 150) if about and told and (assembled or common > 1) else _NOTHING
    if one.guests and other.guests and not (about or one.kind in ONCE):
        return Degree.UNSURE, 110
    return Degree.SAME, 150 if about else 120


def _on_days_that_touch(one: Telling, other: Telling, found: Agreement) -> Weighed:
    lasting, about = one.kind in LASTING, found.about
    if one.kind in LASTING - {"Visit"} and found.other_matters and own_days(one, other):
        return _NOTHING
    if found.sides > 1:
        return (Degree.SAME if lasting or about else Degree.UNSURE), 140
    if found.sides and lasting:
        return Degree.SAME, 130
    sides = one.states & other.states or found.is_clear
    if one.kind in ASSEMBLIES and (about or (found.one_matter and sides)):
        return Degree.SAME, 125
    planned = one.planned != other.planned and _is_rare(one, found)
    acting = planned or _goes_on(one, found)
    acting = acting or (one.kind in NEWS | OFTEN and found.one_matter)
    return (Degree.SAME, 115) if found.states and acting else _NOTHING


def _in_one_month(one: Telling, other: Telling, found: Agreement) -> Weighed:
    by_year = any(t.when and t.when.precision is Precision.YEAR for t in (one, other))
    if found.sides > 1 or (found.sides and one.kind in ONCE):
        sure = not by_year or (found.sides > 1 and found.about)
        return (Degree.SAME if sure else Degree.UNSURE), 90
    if by_year:
        return (Degree.SAME, 55) if one.kind in FOR_GOOD and found.states else _NOTHING
    once = one.kind in ONCE and (found.about or (found.words and found.states))
    return (Degree.SAME, 60) if once or (found.states and _is_rare(one, found)) else _NOTHING


def _while_it_lasts(one: Telling, _: Telling, found: Agreement) -> Weighed:
    """Of two days of what lasts: its beginning and its end, or its plan and what came of it."""
    matter = found.about or found.one_matter or found.sides or _goes_on(one, found)
    matter = matter or _is_rare(one, found)
    return (Degree.SAME, 100) if found.states and matter else _NOTHING


def _goes_on(one: Telling, found: Agreement) -> bool:
    """Whether it is help that is promised, sent and handed out, by whatever day told."""
    return one.kind == "Aid" and found.acts and bool(found.words)


def _is_rare(one: Telling, found: Agreement) -> bool:
    """Whether one side does it to the other so rarely that no second one is to be thought of."""
    return one.kind in FOR_GOOD or (found.acts and one.kind in DEADLINES & NEWS)


_AT_ONE_TIME: Final = frozenset({Time.SAME, Time.NEWS, Time.BOTH_NEWS})
_BY_TIME: Final = {
    Time.MOVED: _put_off,
    Time.RECALLED: _recalled,
    Time.LATER: _by_news,
    Time.BOTH_NEWS: _by_news,
    Time.NEWS: _by_news,
    Time.LASTING: _while_it_lasts,
    Time.WITHIN: _in_one_month,
    Time.NEAR: _on_days_that_touch,
    Time.SAME: _on_one_day,
}
