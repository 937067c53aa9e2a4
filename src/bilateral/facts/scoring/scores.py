"""Scores: comparisons of many articles added up into precision, recall and F1 per kind.

Counts are added over all articles before dividing (micro average), so that long
articles weigh more than short ones.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from bilateral.facts.scoring.comparison import Comparison
from bilateral.facts.scoring.pairing import Matching
from bilateral.facts.scoring.slots import (
    document_slots,
    event_slots,
    is_strictly_right,
    person_slots,
)

HEADLINE_KINDS: Final = ("people", "organizations", "events", "documents", "stances")
"""The kinds of fact whose F1 the headline averages; strict events are events once more."""

_Row = Mapping[str, float]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one kind of fact, and the mean rightness of each slot of what was found."""

    gold: int
    predicted: int
    found: int
    slots: Mapping[str, float]

    @property
    def precision(self) -> float:
        """Share of the predicted that is found; of nothing predicted, 1 if gold has nothing."""
        return self.found / self.predicted if self.predicted else float(not self.gold)

    @property
    def recall(self) -> float:
        """Share of gold that is found; 1 when gold has nothing."""
        return self.found / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def to_json(self) -> dict[str, float]:
        """The figures and slots as one flat object."""
        return {
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
            "gold": self.gold,
            "predicted": self.predicted,
            "found": self.found,
            **self.slots,
        }


@dataclass(frozen=True, slots=True)
class Scores:
    """The table: a tally per kind of fact, ``events_strict`` after ``events``."""

    tallies: Mapping[str, Tally]

    @property
    def headline(self) -> float:
        """Mean of the F1 of people, organizations, events, documents and stances."""
        return sum(self.tallies[kind].f1 for kind in HEADLINE_KINDS) / len(HEADLINE_KINDS)

    def to_json(self) -> dict[str, dict[str, float]]:
        """The rows by kind, and ``headline`` with its F1."""
        rows = {kind: tally.to_json() for kind, tally in self.tallies.items()}
        return rows | {"headline": {"f1": self.headline}}


def score(comparisons: Iterable[Comparison]) -> Scores:
    """Add up the comparisons of some articles."""
    articles = tuple(comparisons)
    people = [c.people for c in articles]
    events = [c.events for c in articles]
    documents = [c.documents for c in articles]
    events_right = [event_slots(*found, c.published) for c in articles for found in c.events.pairs]
    return Scores(
        {
            "people": _tally(people, [person_slots(*found) for found in _found(people)]),
            "organizations": _tally([c.organizations for c in articles]),
            "events": _tally(events, events_right),
            "events_strict": Tally(
                gold=sum(m.gold for m in events),
                predicted=sum(m.predicted for m in events),
                found=sum(is_strictly_right(slots) for slots in events_right),
                slots={},
            ),
            "documents": _tally(documents, [document_slots(*found) for found in _found(documents)]),
            "stances": _tally([c.stances for c in articles]),
        }
    )


def _found(matchings: Iterable[Matching[_T]]) -> Iterable[tuple[_T, _T]]:
    return (found for matching in matchings for found in matching.pairs)


def _tally(matchings: Sequence[Matching[_T]], slots: Sequence[_Row] = ()) -> Tally:
    return Tally(
        gold=sum(m.gold for m in matchings),
        predicted=sum(m.predicted for m in matchings),
        found=sum(len(m.pairs) for m in matchings),
        slots=_means(slots),
    )


def _means(rows: Iterable[_Row]) -> _Row:
    """Mean of each slot over the rows that have it."""
    values: dict[str, list[float]] = {}
    for row in rows:
        for name, value in row.items():
            values.setdefault(name, []).append(value)
    return {name: sum(of_slot) / len(of_slot) for name, of_slot in values.items()}
