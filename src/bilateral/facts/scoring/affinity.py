"""Affinity: how well a predicted item stands for a gold one; 0 means not at all.

Affinities rank the candidates of one kind of fact for pairing; they are sums of
agreeing parts and have no meaning across kinds.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import eq
from typing import Final

from bilateral.facts.scoring.names import fold, likeness, same_name, same_person
from bilateral.facts.scoring.sheet import (
    DocumentItem,
    EventItem,
    OrganizationItem,
    PersonItem,
    StanceItem,
)

_KIN: Final = (
    frozenset({"Meeting", "Negotiation", "Consultation"}),
    frozenset({"Meeting", "MultilateralMeeting"}),
    frozenset({"Expulsion", "Recall", "Protest"}),
    frozenset({"MilitaryExercise", "MilitaryCooperation"}),
    frozenset({"Ceremony", "CredentialsPresentation"}),
)
"""Types of events that readers tell apart with effort: one for the other is half right."""

_SAME_BODY: Final = 0.67
"""The part of their telling words that two names of one body share at least."""

_ALIKE_TITLES: Final = 0.6


def person_affinity(gold: PersonItem, predicted: PersonItem) -> float:
    """Names match, by any alias of the gold person; nearer spellings rank higher."""
    names = (gold.name, *gold.aliases)
    if not any(same_person(name, predicted.name) for name in names):
        return 0.0
    return 1.0 + likeness(gold.name, predicted.name)


def organization_affinity(gold: OrganizationItem, predicted: OrganizationItem) -> float:
    """A full or short name is the same, or the full names match and no two states differ."""
    theirs = {fold(name) for name in (predicted.name, predicted.short) if name}
    if any(fold(name) in theirs for name in (gold.name, gold.short, *gold.aliases) if name):
        return 1.0
    if gold.country and predicted.country and gold.country != predicted.country:
        return 0.0
    return float(same_name(gold.name, predicted.name, _SAME_BODY))


def event_affinity(gold: EventItem, predicted: EventItem) -> float:
    """The types are the same or kin, participants overlap, and the years do not differ."""
    kinship = max(_kinship(type_, predicted.type) for type_ in gold.types)
    states = overlap(gold.countries, predicted.countries)
    if not kinship or not (states >= 0.5 or _share_participant(gold, predicted)):
        return 0.0
    if gold.date and predicted.date and gold.date[:4] != predicted.date[:4]:
        return 0.0
    return (
        kinship
        + overlap(gold.people, predicted.people, same_person)
        + states
        + 0.5 * same_date(gold.date, predicted.date)
        + 0.25 * same_place(gold, predicted)
    )


def document_affinity(gold: DocumentItem, predicted: DocumentItem) -> float:
    """Parties overlap where both name some; and the title, or two of kind, date, topic agree."""
    parties = overlap(gold.parties, predicted.parties)
    if gold.parties and predicted.parties and parties < 0.5:
        return 0.0
    title = likeness(gold.title, predicted.title)
    kind = gold.kind == predicted.kind
    date = bool(gold.date) and same_date(gold.date, predicted.date)
    topic = not set(gold.topics).isdisjoint(predicted.topics)
    if title < _ALIKE_TITLES and kind + date + topic < 2:
        return 0.0
    return parties + title + kind + date


def stance_affinity(
    gold: StanceItem, predicted: StanceItem, states: Mapping[str, str | None]
) -> float:
    """Kind and both sides agree; a nearer subject ranks higher.

    ``states`` gives the state of each gold person: person and state may stand for
    each other.
    """
    agree = (
        predicted.kind in gold.kinds
        and _same_side(gold.who, predicted.who, predicted.who_country, states)
        and _same_side(gold.whom, predicted.whom, predicted.whom_country, states)
    )
    return 1.0 + likeness(gold.about, predicted.about) if agree else 0.0


def overlap(
    gold: Sequence[str],
    predicted: Sequence[str],
    same: Callable[[str, str], bool] = eq,
) -> float:
    """Share of what two lists hold together that both hold; 1 when both are empty.

    The Jaccard index with ``same`` in the place of equality. It lies in [0, 1] where
    each item is the same as at most one other; one vague name that several gold names
    match ("Aliyev") lifts it above 1.
    """
    if not gold and not predicted:
        return 1.0
    shared = sum(any(same(one, other) for other in predicted) for one in gold)
    return shared / (len(gold) + len(predicted) - shared)


def same_date(gold: str | None, predicted: str | None) -> bool:
    """Whether two partial dates agree as far as both are known, or both are unknown."""
    if not gold or not predicted:
        return not gold and not predicted
    known = min(len(gold), len(predicted))
    return known >= 4 and gold[:known] == predicted[:known]


def same_place(gold: EventItem, predicted: EventItem) -> bool:
    """Whether two events are in the same town, or neither tells its town."""
    return fold(gold.place) == fold(predicted.place)


def _kinship(gold: str, predicted: str) -> float:
    if gold == predicted:
        return 1.0
    return 0.5 if any({gold, predicted} <= family for family in _KIN) else 0.0


def _share_participant(gold: EventItem, predicted: EventItem) -> bool:
    return any(same_person(g, p) for g in gold.people for p in predicted.people) or any(
        same_name(g, p, _SAME_BODY) for g in gold.organizations for p in predicted.organizations
    )


def _same_side(
    gold: str | None,
    predicted: str | None,
    predicted_state: str | None,
    states: Mapping[str, str | None],
) -> bool:
    return (
        _same_party(gold, predicted)
        or (bool(predicted_state) and _same_party(gold, predicted_state))
        or (bool(predicted) and gold is not None and states.get(gold) == predicted)
    )


def _same_party(gold: str | None, predicted: str | None) -> bool:
    if not gold or not predicted:
        return not gold and not predicted
    if len(gold) == 2 or len(predicted) == 2:
        return gold == predicted
    return same_person(gold, predicted) or same_name(gold, predicted, _SAME_BODY)
