"""The rules of extraction as data: read from ``data/rules``, checked, compiled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
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
    called_off: str
    planned: str
    planned_after: str
    past: str

    def __post_init__(self) -> None:
        for text in (self.negated, self.hypothetical, self.called_off):
            _compiles(text)
        for text in (self.planned, self.planned_after, self.past):
            _compiles(text)


@dataclass(frozen=True, slots=True)
class ClauseRules:
    """The file ``clauses.yaml``: lists of words, each a regular expression."""

    no_part: tuple[str, ...]
    clause_end: tuple[str, ...]
    joining: tuple[str, ...]
    reporting: tuple[str, ...]
    other_time: tuple[str, ...]
    discussion: tuple[str, ...]

    def __post_init__(self) -> None:
        for words in (self.no_part, self.clause_end, self.joining, self.reporting):
            _compiles(any_of(words))
        for words in (self.other_time, self.discussion):
            _compiles(any_of(words))


@dataclass(frozen=True, slots=True)
class DocumentRules:
    """The file ``documents.yaml``."""

    kinds: Mapping[str, tuple[str, ...]]
    about: tuple[str, ...]
    about_end: tuple[str, ...]
    plain: tuple[str, ...]
    generic: str
    worldwide: str
    planned: str
    agreed: str

    def __post_init__(self) -> None:
        unknown = set(self.kinds) - set(DOCUMENT_KINDS)
        if unknown:
            msg = f"unknown kinds of document {sorted(unknown)}; use those of the fact schema"
            raise ValueError(msg)
        singles = (self.generic, self.worldwide, self.planned, self.agreed)
        for text in (*singles, *chain(*self.kinds.values())):
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


@cache
def clause_rules() -> ClauseRules:
    """The words that show who stands in a clause."""
    return rulefiles.load(resources.rules("clauses.yaml"), ClauseRules)


def any_of(words: tuple[str, ...]) -> str:
    """One expression for any of the words, as a group between word boundaries."""
    return rf"\b(?:{'|'.join(words)})\b"


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
