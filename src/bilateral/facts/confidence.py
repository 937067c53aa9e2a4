"""How sure a fact is: the share of facts like it that were right on development gold.

A logistic model over a few marks that anyone can see in a fact: its kind, whether a
pattern or the parse told it, whether its people are named in its sentence, whether it is
told once or again. The weights are data (``data/rules/confidence.yaml``), fitted by
``python -m tests.benchmarks.confidence``; a mark without a weight says nothing.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from bilateral import resources, rulefiles
from bilateral.facts.frames import loading
from bilateral.facts.model import (
    Document,
    Event,
    Evidence,
    Facts,
    Organization,
    ParticipantKind,
    Person,
    Stance,
)

Fact = Person | Organization | Event | Document | Stance
F = TypeVar("F", Person, Organization, Event, Document, Stance)

HOSTILE = frozenset({"condemns", "accuses", "demands", "rejects", "threatens"})
PLACES = 2
"""Decimal places: no more is known."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The file ``confidence.yaml``: the weight of each mark, in log odds."""

    weights: Mapping[str, float]


def weighed(facts: Facts) -> Facts:
    """The facts, each with its confidence in all of its evidence."""
    return replace(
        facts,
        people=_all(facts.people),
        organizations=_all(facts.organizations),
        events=_all(facts.events),
        documents=_all(facts.documents),
        stances=_all(facts.stances),
    )


def confidence(fact: Fact) -> float:
    """The share, in [0, 1], of facts with these marks that are right."""
    known = _weights()
    odds = sum(known.get(mark, 0.0) for mark in marks(fact))
    return round(1 / (1 + math.exp(-odds)), PLACES)


def marks(fact: Fact) -> tuple[str, ...]:
    """What is seen of a fact, each mark at most once; the first is its kind."""
    return tuple(dict.fromkeys((*_marks(fact), *_witnesses(fact.evidence))))


def _all(facts: Iterable[F]) -> tuple[F, ...]:
    return tuple(_with(fact, confidence(fact)) for fact in facts)


def _with(fact: F, value: float) -> F:
    return replace(fact, evidence=tuple(replace(e, confidence=value) for e in fact.evidence))


def _marks(fact: Fact) -> Iterator[str]:
    match fact:
        case Person():
            yield from _of_person(fact)
        case Organization():
            yield from _of_organization(fact)
        case Event():
            yield from _of_event(fact)
        case Document():
            yield from _of_document(fact)
        case Stance():
            yield from _of_stance(fact)


def _of_person(person: Person) -> Iterator[str]:
    yield "person"
    if " " not in person.name:
        yield "person: one word"
    if person.country is None and person.role is None:
        yield "person: neither state nor office"


def _of_organization(organization: Organization) -> Iterator[str]:
    yield "organization"
    yield f"organization: {'of a state' if organization.country else 'of none'}"
    if organization.kind == "Institution":
        yield "organization: of no known kind"


def _of_document(document: Document) -> Iterator[str]:
    yield "document"
    yield f"document: {document.status}"
    if len(document.parties) < 2:
        yield "document: parties open"
    if document.kind == "other":
        yield "document: kind open"


def _of_stance(stance: Stance) -> Iterator[str]:
    yield "stance"
    if stance.kind in HOSTILE:
        yield "stance: hostile"
    if _unnamed((stance.who, stance.whom), stance.evidence):
        yield "stance: somebody not in the sentence"


def _of_event(event: Event) -> Iterator[str]:
    yield "event"
    people = event.names(ParticipantKind.PERSON)
    yield f"event: {event.status}"
    yield f"event: {'with' if event.date else 'without'} a date"
    if not people:
        yield "event: nobody named"
    elif _unnamed(people, event.evidence):
        yield "event: somebody not in the sentence"
    if event.type in {"Meeting", "Visit", "Signing"}:
        yield "event: of a common kind"


def _witnesses(evidence: tuple[Evidence, ...]) -> Iterator[str]:
    frames = _frames()
    if any(e.rule in frames for e in evidence):
        yield "told by a frame"
    if any(e.rule not in frames and not e.rule.endswith(".named") for e in evidence):
        yield "told by a pattern"
    if len(evidence) > 1:
        yield "told again"


def _unnamed(names: Iterable[str], evidence: tuple[Evidence, ...]) -> bool:
    """Whether a person stands in none of the sentences by any part of the name."""
    text = " ".join(e.sentence for e in evidence)
    people = (name for name in names if " " in name)
    return any(not any(part in text for part in name.split() if len(part) > 2) for name in people)


@cache
def _weights() -> Mapping[str, float]:
    return rulefiles.load(resources.rules("confidence.yaml"), Weights).weights


@cache
def _frames() -> frozenset[str]:
    return frozenset(frame.name for file in loading.files() for frame in file.frames)
