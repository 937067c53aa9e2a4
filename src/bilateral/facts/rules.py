"""The rules of extraction as data: read from ``data/rules``, checked, compiled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from bilateral import resources, rulefiles
from bilateral.facts.lists import DOCUMENT_KINDS

Sides = Literal["both", "after", "between", "before", "owner"]


@dataclass(frozen=True, slots=True)
class EventRule:
    """One way in which prose tells an event; see the head of ``events.yaml``."""

    name: str
    event: Literal["Meeting", "Visit", "Signing"]
    trigger: str
    sides: Sides
    example: str
    goal: Literal["behind", "inside"] = "behind"

    def __post_init__(self) -> None:
        _compiles(self.trigger)

    def pattern(self) -> re.Pattern[str]:
        """The trigger, compiled."""
        return _pattern(self.trigger)


@dataclass(frozen=True, slots=True)
class EventRules:
    """The file ``events.yaml``."""

    rules: tuple[EventRule, ...]


@dataclass(frozen=True, slots=True)
class StatusRules:
    """The file ``status.yaml``."""

    reach: int
    negated: str
    hypothetical: str
    planned: str
    planned_after: str
    past: str

    def __post_init__(self) -> None:
        for text in (self.negated, self.hypothetical, self.planned, self.planned_after, self.past):
            _compiles(text)


@dataclass(frozen=True, slots=True)
class DocumentRules:
    """The file ``documents.yaml``."""

    kinds: Mapping[str, tuple[str, ...]]
    generic: str
    planned: str
    agreed: str

    def __post_init__(self) -> None:
        unknown = set(self.kinds) - set(DOCUMENT_KINDS)
        if unknown:
            msg = f"unknown kinds of document {sorted(unknown)}; use those of the fact schema"
            raise ValueError(msg)
        for text in (self.generic, self.planned, self.agreed, *sum(self.kinds.values(), ())):
            _compiles(text)


@cache
def event_rules() -> tuple[EventRule, ...]:
    """The rules for events, in the order of the file: an earlier rule wins a stretch of text."""
    return rulefiles.load(resources.rules("events.yaml"), EventRules).rules


@cache
def status_rules() -> StatusRules:
    """The words that negate, plan or date back an act."""
    return rulefiles.load(resources.rules("status.yaml"), StatusRules)


@cache
def document_rules() -> DocumentRules:
    """The words that name papers."""
    return rulefiles.load(resources.rules("documents.yaml"), DocumentRules)


def _compiles(text: str) -> None:
    try:
        re.compile(text)
    except re.error as error:
        msg = f"not a regular expression ({error}): {text}"
        raise ValueError(msg) from error


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


def compiled(text: str) -> re.Pattern[str]:
    """A rule's pattern, compiled once, without regard to case."""
    return _pattern(text)
