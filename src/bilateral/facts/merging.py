"""One act told several times in an article is one event.

``merge`` folds the events of an article, in the order of telling, into as many as there
were acts: same kind and status, states and people that agree, dates and places that do
not contradict. Merging is idempotent: merging merged events changes nothing.
"""

from collections.abc import Iterable
from dataclasses import replace

from bilateral.facts.model import Event, ParticipantKind


def merge(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with repeats of one act folded together, in the order of first telling."""
    merged = list(events)
    while True:
        folded = _fold(merged)
        if len(folded) == len(merged):
            return tuple(folded)
        merged = folded


def _fold(events: Iterable[Event]) -> list[Event]:
    kept: list[Event] = []
    for event in events:
        twin = next((i for i, other in enumerate(kept) if same_act(other, event)), None)
        if twin is None:
            kept.append(event)
        else:
            kept[twin] = united(kept[twin], event)
    return kept


def same_act(a: Event, b: Event) -> bool:
    """Whether two tellings are of one act."""
    if a.type != b.type or a.status != b.status:
        return False
    if not (_agree(a.date, b.date) and _same_or_unknown(a.place_country, b.place_country)):
        return False
    people_a, people_b = set(a.names(ParticipantKind.PERSON)), set(b.names(ParticipantKind.PERSON))
    states_a, states_b = set(a.countries), set(b.countries)
    bodies_a = set(a.names(ParticipantKind.ORGANIZATION))
    bodies_b = set(b.names(ParticipantKind.ORGANIZATION))
    if a.type == "Signing":
        return states_a == states_b and _nested(bodies_a, bodies_b)
    return (
        _nested(people_a, people_b) and _nested(states_a, states_b) and _nested(bodies_a, bodies_b)
    )


def united(first: Event, again: Event) -> Event:
    """One event of two tellings: everything either says, the more exact date, the first place."""
    roles = {(p.kind, p.name): p for p in (*again.participants, *first.participants)}
    order = dict.fromkeys((p.kind, p.name) for p in (*first.participants, *again.participants))
    return replace(
        first,
        date=max(first.date or "", again.date or "", key=len) or None,
        date_end=first.date_end or again.date_end,
        place=first.place or again.place,
        place_country=first.place_country or again.place_country,
        participants=tuple(roles[key] for key in order),
        topics=tuple(dict.fromkeys((*first.topics, *again.topics))),
        documents=tuple(dict.fromkeys((*first.documents, *again.documents))),
        evidence=tuple(dict.fromkeys((*first.evidence, *again.evidence))),
    )


def _agree(a: str | None, b: str | None) -> bool:
    return not a or not b or a.startswith(b) or b.startswith(a)


def _same_or_unknown(a: str | None, b: str | None) -> bool:
    return not a or not b or a == b


def _nested(a: set[str], b: set[str]) -> bool:
    return a <= b or b <= a
