"""Which event an article tells of, among those that others tell of.

Two tellings are of one event when kind, time, states and people agree, each as far as it
is told. A telling that leaves something out joins the only event that it can mean; where
there are two on that day, it stays apart and is listed. Two meetings of other people on
one day, the same people's meetings of two days, and the instances of a yearly summit are
different events, and what links to both does not make them one.

Statuses do not matter: the visit that was planned, put off and held is one event.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from bilateral.identity.comparing import Block, Degree, Profile, Verdict
from bilateral.identity.events.days import Precision
from bilateral.identity.events.kinds import ASSEMBLIES, FOR_GOOD, OFTEN, ONCE, SPREAD
from bilateral.identity.events.retelling import judge
from bilateral.identity.events.tellings import Telling, telling
from bilateral.identity.events.times import AFTER, LONGEST
from bilateral.identity.slugs import NOWHERE

_BY_MONTH: Final = ONCE | OFTEN | SPREAD | {"Negotiation"}
"""Kinds of which two states have so few in a month that all may be compared."""
_MOST_STATES: Final = 6
"""Of a larger assembly the pairs of states are too many to be kept."""


@dataclass(frozen=True, slots=True)
class Events:
    """The rules for events."""

    name: str = "event"

    def blocks(self, profile: Profile) -> frozenset[Block]:
        """By kind and states, with the days or the month and somebody who took part."""
        told = telling(profile)
        states = sorted(told.all_states)
        sides = [" ".join(pair) for pair in combinations(states[:_MOST_STATES], 2)] or states
        if told.kind in ASSEMBLIES and len(states) > 1:
            sides += sorted(told.hosts)
        heads = [f"{told.kind} {side}" for side in sides or [NOWHERE]]
        months = list(_months(told))
        marks = [*_days(told), *_years(told), *(f"{m} {w}" for m in months for w in _marks(told))]
        found = {f"{told.kind} {mark}" for mark in _recalled(told)}
        if told.kind in _BY_MONTH and len(states) > 1:
            marks += months
            within = [f"{month} {mark}" for month in months for mark in _marks(told)]
            found |= {f"{told.kind} {state} {mark}" for state in states for mark in within}
        found |= {f"{head} {mark}" for head in heads for mark in marks}
        found |= {f"{pair} {day}" for pair in _pairs(told) for day in _days(told)}
        return frozenset(map(Block, found | {f"id {s}" for s in profile.of("shared")}))

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """See the module."""
        if one.of("shared") & other.of("shared"):
            return Verdict(Degree.SAME, 400, "the same kind, date, states, people and bodies")
        if one.of("article") & other.of("article"):
            return Verdict(Degree.APART, 0, "one article tells both")
        return judge(telling(one), telling(other))


def _days(told: Telling) -> Iterator[str]:
    """Spans of three days, two for each day, so that two days apart always share one."""
    if told.when is None:
        news = told.published
        before = LONGEST if told.kind == "MilitaryExercise" else AFTER
        days = range(news.first - before, news.last + 2) if news else range(0)
    elif told.when.precision is Precision.DAY:
        days = range(told.when.first, min(told.when.last, told.when.first + 10) + 1)
    else:
        return
    yield from sorted({f"d{(day + shift) // 3}" for day in days for shift in (0, 2)})


def _years(told: Telling) -> Iterator[str]:
    """For what is done once, the year and those around it."""
    when = told.when or told.published
    if told.kind in FOR_GOOD and when is not None:
        year = dt.date.fromordinal(when.first).year
        yield from (f"y{year + step}" for step in (0, 1))


def _recalled(told: Telling) -> Iterator[str]:
    """The year with two who took part and the place, for what is told long after."""
    if told.when is not None:
        year = dt.date.fromordinal(told.when.first).year
        where = sorted(told.towns | told.bodies)
        yield from (f"y{year} {pair} {place}" for pair in _pairs(told) for place in where)


def _pairs(told: Telling) -> Iterator[str]:
    """The pairs of those who took part, by surname, for reports that tell no states."""
    known = sorted({guest.surname for guests in told.guests.values() for guest in guests})
    yield from (" ".join(pair) for pair in combinations(known[:_MOST_STATES], 2))


def _months(told: Telling) -> Iterator[str]:
    """The month of it, with those in which another may tell of it."""
    when = told.when or told.published
    if when is None or when.precision is Precision.YEAR:
        return
    first, last = dt.date.fromordinal(when.first), dt.date.fromordinal(when.last)
    months = range(12 * first.year + first.month - 1, 12 * last.year + last.month)
    back = 6 if told.moved and not told.planned else 0
    ahead = 6 if told.moved else 1 if told.planned or told.kind in SPREAD else 0
    for month in range(months[0] - back, months[-1] + ahead + 1):
        yield f"m{month // 12}-{month % 12 + 1:02d}"


def _marks(told: Telling) -> Iterator[str]:
    """What beside kind, states and month is common to tellings of one event."""
    yield from sorted({guest.surname for guests in told.guests.values() for guest in guests})
    yield from sorted(told.towns)
    yield from sorted(told.bodies)
    yield from sorted(told.which)
