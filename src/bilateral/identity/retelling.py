"""Whether two tellings are of one event: time, place, company and wording weighed together."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from bilateral.identity.comparing import Degree, Verdict
from bilateral.identity.days import Precision, Span
from bilateral.identity.gatherings import Company, Compared, compared
from bilateral.identity.tellings import Telling
from bilateral.identity.wording import in_common

AFTER: Final = 3
"""Days after an event within which news of it without a date is taken to tell of it."""
_AHEAD: Final = 31
"""Days before an event within which news of the plan without a date is taken to tell of it."""
_PUT_OFF: Final = 180
"""Days by which an event may be put off."""
LONGEST: Final = 14
"""Days that an exercise lasts, or that an act is announced before it takes effect."""
_ONE_MATTER: Final = 2
"""How much the wording must have in common for two reports to be about one matter."""
_ALMOST_ALL: Final = 3
"""How much in common is more than chance, whatever else differs."""
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

_OFTEN: Final = frozenset({"Protest", "Aid", "Sanction", "Mediation", "Recall"})
"""Kinds of which two states may have two in a week, and then on other matters."""
_DEADLINES: Final = frozenset({"Expulsion", "Recall", "Sanction", "SeveranceOfRelations"})
"""Kinds of which one tells the day it was made known, another the day it takes effect."""
_TALKS: Final = frozenset({"Meeting", "MultilateralMeeting", "Negotiation", "Consultation"})

SPREAD: Final = _DEADLINES | {"MilitaryExercise"}
"""Kinds that are told with days far apart."""
_ACTING: Final = _DEADLINES | {"Aid"}
"""Kinds that are done by being made known, and told as to come for long after."""


class Time(IntEnum):
    """How the times of two tellings stand to each other."""

    OTHER = 0
    MOVED = 1
    """One tells that the event was put off, and the other day is not too far."""
    BOTH_NEWS = 2
    """Neither tells a date, and both were published at one time."""
    NEWS = 3
    """One tells no date, and was published when news of the other's day would be."""
    LASTING = 4
    """Two days of what may last as long."""
    WITHIN = 5
    """One tells a month or year, and the other is in it."""
    NEAR = 6
    """A day or two lie between them."""
    SAME = 7


_TOLD: Final = {
    Time.MOVED: "put off",
    Time.BOTH_NEWS: "reported at one time",
    Time.NEWS: "reported when the other took place",
    Time.LASTING: "in two weeks",
    Time.WITHIN: "in one month",
    Time.NEAR: "days that touch",
    Time.SAME: "one day",
}


def judge(one: Telling, other: Telling) -> Verdict | None:
    """What is thought of two tellings; symmetric."""
    if not _kinds_agree(one, other) or not _states_agree(one, other):
        return None
    time = _time(one, other)
    if _is_another(one, other):
        return Verdict(Degree.APART, 0, "another session or another rite")
    if one.doers and other.doers and not one.doers & other.doers:
        return Verdict(Degree.APART, 0, "the other side acts")
    people = compared(one.guests, other.guests)
    if people.company is Company.OTHERS and one.kind in _ASSEMBLIES:
        people = Compared(Company.SILENT, 0)
    if people.company is Company.OTHERS:
        return Verdict(Degree.APART, 0, "other people") if time >= Time.NEAR else None
    agreement = _agreement(one, other, time, people)
    degree, weight = _weighed(one, other, agreement)
    if degree is Degree.APART:
        return None
    if degree is Degree.SAME and one.level != other.level:
        degree = Degree.LIKELY
    return Verdict(degree, weight, _reason(one, other, agreement, degree))


@dataclass(frozen=True, slots=True)
class Agreement:
    """In what two tellings agree.

    ``sides`` counts those of which both name somebody the same, where that tells; ``known``
    says that it does. ``about`` is a body or town in common, ``words`` how much the
    sentences have in common beside what all reports of the kind say; ``papers`` says that
    both signed a paper about the same.
    """

    time: Time
    company: Company
    sides: int
    known: bool
    about: bool
    words: int
    papers: bool

    @property
    def one_matter(self) -> bool:
        """Whether both are clearly about one matter."""
        return self.papers or self.words >= _ONE_MATTER


def _agreement(one: Telling, other: Telling, time: Time, people: Compared) -> Agreement:
    with_whom, sides = people.company, people.sides
    known = with_whom >= Company.PARTLY and (sides > 1 or _same_states(one, other))
    about = bool(one.bodies & other.bodies or one.towns & other.towns)
    words = in_common(one.words, other.words)
    return Agreement(
        time, with_whom, sides if known else 0, known, about, words, _one_paper(one, other)
    )


def _one_paper(one: Telling, other: Telling) -> bool:
    """Whether a paper signed may be the other's, by what it is about."""
    return any(a <= b or b <= a for a in one.papers for b in other.papers)


def _is_another(one: Telling, other: Telling) -> bool:
    """Whether both tell which of their kind is meant, and not the same one."""
    return bool(one.which and other.which and not one.which & other.which)


def _reason(one: Telling, other: Telling, found: Agreement, degree: Degree) -> str:
    people = {Company.ALIKE: "the same people", Company.PARTLY: "people in common"}
    kinds = " or ".join(sorted({one.kind, other.kind}))
    why = [kinds, " ".join(sorted(one.all_states | other.all_states)), _TOLD[found.time]]
    why += [people[found.company]] if found.company in people else []
    why += ["about one matter"] if found.one_matter else []
    why += ["no other such event"] if degree is Degree.LIKELY else []
    return ", ".join([*why, *_contradictions(one, other)])


def _weighed(one: Telling, other: Telling, found: Agreement) -> tuple[Degree, int]:
    """Degree and weight; APART here means that nothing is to be said."""
    if _places_differ(one, other) and not _place_is_weak(one, other, found):
        return Degree.APART, 0
    if one.kind != other.kind:
        alike = found.sides > 1 and found.time in {Time.SAME, Time.NEWS, Time.BOTH_NEWS}
        return (Degree.SAME if alike else Degree.APART), 50
    return _BY_TIME.get(found.time, _by_news)(one, other, found)


def _by_news(one: Telling, other: Telling, found: Agreement) -> tuple[Degree, int]:
    """Of two of which at least one is dated by nothing but its publication."""
    nothing = (Degree.APART, 0)
    if found.time is Time.OTHER:
        return nothing
    if found.sides:
        sure = found.sides > 1 or one.kind in _ONCE
        return (Degree.SAME if sure else Degree.UNSURE), 80 + found.sides
    if not _same_states(one, other) or len(one.all_states) < 2:
        assembled = one.kind in _ASSEMBLIES and (found.about or one.hosts & other.hosts)
        return (Degree.SAME, 65) if assembled and found.one_matter else nothing
    if one.kind in _NEWS and found.time is Time.NEWS:
        return Degree.SAME, 70
    once = found.time is not Time.MOVED or one.kind in _ONCE
    if (one.kind in _OFTEN and found.words) or (found.one_matter and once):
        return Degree.SAME, 60 + min(9, found.words)
    return nothing


def _on_one_day(one: Telling, other: Telling, found: Agreement) -> tuple[Degree, int]:
    if found.known:
        return Degree.SAME, 300
    about = found.about or found.one_matter
    if one.bodies and other.bodies and not about:
        return Degree.APART, 0
    common = len(one.states & other.states)
    together = _same_states(one, other) or (about and (one.kind in _ASSEMBLIES or common > 1))
    sides = len(one.all_states | other.all_states)
    assembled = found.one_matter and one.kind in _ASSEMBLIES
    if not together or (sides < 2 and not assembled):
        return Degree.APART, 0
    if one.guests and other.guests and not (about or one.kind in _ONCE):
        return Degree.UNSURE, 110
    return Degree.SAME, 150 if about else 120


def _on_days_that_touch(one: Telling, other: Telling, found: Agreement) -> tuple[Degree, int]:
    lasting, about = one.kind in _LASTING, found.about
    if found.sides > 1:
        return (Degree.SAME if lasting or about else Degree.UNSURE), 140
    if found.sides and lasting:
        return Degree.SAME, 130
    if one.kind in _ASSEMBLIES and (about or (found.one_matter and one.states & other.states)):
        return Degree.SAME, 125
    sides = _same_states(one, other) and len(one.all_states) > 1
    rare = one.kind in _DEADLINES & _NEWS and bool(one.doers & other.doers)
    acting = rare or (one.kind in _NEWS | _OFTEN and found.one_matter)
    return (Degree.SAME if sides and acting else Degree.APART), 115


def _in_one_month(one: Telling, other: Telling, found: Agreement) -> tuple[Degree, int]:
    by_year = any(t.when and t.when.precision is Precision.YEAR for t in (one, other))
    if found.sides > 1 or (found.sides and one.kind in _ONCE):
        sure = not by_year or (found.sides > 1 and found.about)
        return (Degree.SAME if sure else Degree.UNSURE), 90
    if one.kind in _ONCE and not by_year:
        matter = found.one_matter and _same_states(one, other)
        return (Degree.SAME if found.about or matter else Degree.APART), 60
    return Degree.APART, 0


def _of_one_exercise(one: Telling, other: Telling, found: Agreement) -> tuple[Degree, int]:
    """Of two days of what lasts, one its beginning, the other its end."""
    if _same_states(one, other) and len(one.states) > 1 and (found.about or found.one_matter):
        return Degree.SAME, 100
    return Degree.APART, 0


_BY_TIME: Final = {
    Time.SAME: _on_one_day,
    Time.NEAR: _on_days_that_touch,
    Time.WITHIN: _in_one_month,
    Time.LASTING: _of_one_exercise,
}


def _kinds_agree(one: Telling, other: Telling) -> bool:
    """Whether what one calls it, the other may call it; "met" is said of negotiations too."""
    return one.kind == other.kind or {one.kind, other.kind} <= _TALKS


def _states_agree(one: Telling, other: Telling) -> bool:
    """Whether one tells of no other states than the other; large assemblies are told in parts.

    Where something took place may take part or not.
    """
    mine, others = one.states - other.hosts, other.states - one.hosts
    if mine <= others or others <= mine:
        return True
    return one.kind in _ASSEMBLIES and len(one.states & other.states) > 1


def _same_states(one: Telling, other: Telling) -> bool:
    """Whether both tell of the same states, whoever is only the host."""
    return one.states - other.hosts == other.states - one.hosts and bool(
        one.all_states & other.all_states
    )


def _places_differ(one: Telling, other: Telling) -> bool:
    """Whether the two took place elsewhere; calls have no place, visits go to several towns."""
    if one.kind == "PhoneCall":
        return False
    countries = bool(one.country and other.country and one.country != other.country)
    towns = bool(one.towns and other.towns and not one.towns & other.towns)
    return countries or (towns and one.kind != "Visit")


def _place_is_weak(one: Telling, other: Telling, found: Agreement) -> bool:
    """Whether much speaks against what the places say.

    The capital that tells of an act is easily taken for the place of it.
    """
    if found.time is Time.SAME and found.sides > 1:
        return True
    if found.time is Time.SAME and found.words > _ALMOST_ALL and _same_states(one, other):
        return True
    acting = one.kind in _NEWS | _OFTEN and one.kind != "Visit"
    told_at_home = {one.country, other.country} <= one.all_states & other.all_states
    return acting and told_at_home and found.one_matter


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
    acting = undated.kind in _ACTING
    in_time = 0 <= after <= AFTER
    if undated.planned:
        in_time = 0 <= ahead <= _AHEAD or (acting and in_time)
    return Time.NEWS if in_time else Time.OTHER


def _by_dates(one: Telling, other: Telling, first: Span, second: Span) -> Time:
    distance = first.distance(second)
    if max(first.precision, second.precision) > Precision.DAY:
        return Time.OTHER if distance else Time.WITHIN
    if distance == 0:
        return Time.SAME
    if distance <= (2 if one.kind in _LASTING else 1):
        return Time.NEAR
    if one.kind == "MilitaryExercise" and distance <= LONGEST:
        return Time.LASTING
    if one.kind in _DEADLINES and one.planned != other.planned and distance <= LONGEST:
        return Time.NEAR
    moved = (one.moved or other.moved) and distance <= _PUT_OFF
    return Time.MOVED if moved else Time.OTHER
