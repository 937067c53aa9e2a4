"""How a fact is coded in event data: PLOVER type and mode, CAMEO code, quad class, Goldstein.

A pure function of the fact: the kind says the coding, and the frame that fired, the words
of what it is about, and whether it is still to come say it more closely. The codings are
data (``data/rules/frames``, ``data/rules/codings.yaml``); the ontology holds the same.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from bilateral import resources, rulefiles
from bilateral.facts.frames import loading
from bilateral.facts.frames.model import Coding, known
from bilateral.facts.model import Act, Event, Stance

NONE: Final = "NONE"
"""What stands for the type where PLOVER has none: statements, symbols, sympathy."""

QUADS: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1)
    | dict.fromkeys(("COOPERATE", "AID", "RETREAT"), 2)
    | dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3)
    | dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4)
    | {NONE: 1}
)
"""Quad classes by PLOVER type, numbered as in GDELT, which counts statements as 1."""


@dataclass(frozen=True, slots=True)
class Finer:
    """A closer coding of some kinds, where what they are about holds one of the words."""

    gives: tuple[str, ...]
    words: tuple[str, ...]
    coding: Coding

    def __post_init__(self) -> None:
        for kind in self.gives:
            known(kind)


@dataclass(frozen=True, slots=True)
class Codings:
    """The file ``codings.yaml``; see its head."""

    planned: Mapping[str, Coding]
    finer: tuple[Finer, ...]
    goldstein: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Coded:
    """A coding with the numbers that follow from it."""

    plover: str
    mode: str | None
    cameo: str
    quad_class: int
    goldstein: float


@cache
def codings() -> Codings:
    """The codings beyond those of the frames."""
    return rulefiles.load(resources.rules("codings.yaml"), Codings)


def coded_event(event: Event) -> Coded:
    """The coding of an event, of one still to come as the intent to do it."""
    if event.status == "planned" and event.type in codings().planned:
        return coded(codings().planned[event.type])
    rules = [e.rule for e in event.evidence]
    return coded(_coding(event.type, rules, event.evidence[0].sentence if rules else ""))


def coded_stance(stance: Stance) -> Coded:
    """The coding of a stance."""
    return coded(_coding(stance.kind, [e.rule for e in stance.evidence], stance.about))


def coded(coding: Coding) -> Coded:
    """A coding with its quad class and Goldstein value."""
    return Coded(
        coding.plover, coding.mode, coding.cameo, QUADS[coding.plover], _goldstein(coding.cameo)
    )


def coded_act(act: Act) -> Coded:
    """The coding of an act, which it carries itself."""
    return coded(Coding(act.plover, act.cameo, act.mode))


def _coding(kind: str, rules: list[str], matter: str) -> Coding:
    """That of the frame, if it has one of its own; else by the words; else that of the kind."""
    for rule in rules:
        own = _by_frame().get(rule)
        if own is not None:
            return own
    for finer, pattern in _finer().get(kind, ()):
        if pattern.search(matter):
            return finer.coding
    return _by_kind()[kind]


def _goldstein(cameo: str) -> float:
    """The value of a CAMEO code, or of the nearest code that it is part of."""
    values = codings().goldstein
    return next(values[cameo[:n]] for n in range(len(cameo), 1, -1) if cameo[:n] in values)


@cache
def _by_kind() -> Mapping[str, Coding]:
    return MappingProxyType({file.gives: file.coding for file in loading.files()})


@cache
def _by_frame() -> Mapping[str, Coding]:
    frames = (frame for file in loading.files() for frame in file.frames)
    return MappingProxyType({f.name: f.coding for f in frames if f.coding is not None})


@cache
def _finer() -> Mapping[str, tuple[tuple[Finer, re.Pattern[str]], ...]]:
    kinds = dict.fromkeys(kind for finer in codings().finer for kind in finer.gives)
    return MappingProxyType(
        {
            kind: tuple((f, _pattern(f.words)) for f in codings().finer if kind in f.gives)
            for kind in kinds
        }
    )


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = (re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)
