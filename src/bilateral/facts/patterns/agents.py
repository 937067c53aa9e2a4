"""Who takes part: the people, bodies and states on either side of a trigger.

Without a parse the nearest group of coordinated people counts as the side; somebody
named only in a relative clause or as a superior takes no part.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bilateral.facts.patterns.rules import any_of, clause_rules
from bilateral.language.model import Form, Kind, Mention, Profile, Reading, Sentence
from bilateral.language.people.titles import titles_in

RELATIVE = re.compile(r",\s+(?:who|whose|whom|which|where)\b[^,]*,")
WHERE = re.compile(r"\b(?:in|to|at|near|from)\s+(?:the\s+|neighbou?ring\s+)?$", re.IGNORECASE)
"""Before a state that is only where something is."""
TAKING_PART = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.STATE, Kind.OFFICE})
REACH = 220
"""How many characters from a trigger somebody may stand to take part."""


@dataclass(frozen=True, slots=True)
class Side:
    """Those who stand on one side of a trigger."""

    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    states: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people or self.bodies or self.states)


def side_after(reading: Reading, sentence: Sentence, position: int) -> Side:
    """The group that follows ``position`` in its clause."""
    text = reading.article.text
    stop = min(sentence.end, position + REACH)
    clause = _clause_end().search(text, position, stop)
    window = _within(reading, position, clause.start() if clause else stop)
    return _group(text, window, forward=True)


def side_before(reading: Reading, sentence: Sentence, position: int) -> Side:
    """The group that precedes ``position`` in its sentence."""
    text = reading.article.text
    start = max(sentence.start, position - REACH)
    hidden = [range(m.start(), m.end()) for m in RELATIVE.finditer(text, start, position)]
    window = [
        m
        for m in _within(reading, start, position)
        if not any(m.start in stretch for stretch in hidden)
    ]
    return _group(text, window, forward=False)


@cache
def _no_part() -> re.Pattern[str]:
    """What stands before somebody who takes no part, up to the name."""
    return re.compile(rf"{any_of(clause_rules().no_part)}[^,;]*$", re.IGNORECASE)


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of(clause_rules().clause_end)}|;")


@cache
def _joining() -> re.Pattern[str]:
    """Nothing but joining words, commas, brackets and possessive endings."""
    return re.compile(rf"(?:[\s,().]|['’]s\b|{any_of(clause_rules().joining)})*")


def _within(reading: Reading, start: int, end: int) -> list[Mention]:
    """Mentions of possible participants inside the window, those with no part left out.

    A pronoun inside an office ("her Ugandan counterpart") belongs to the office.
    """
    text = reading.article.text
    window = [m for m in reading.mentions if start <= m.start < end and m.kind in TAKING_PART]
    offices = [range(m.start, m.end) for m in window if m.kind is Kind.OFFICE]
    return [
        m
        for m in window
        if not _no_part().search(text, max(start, m.start - 120), m.start)
        and not (m.form is Form.PRONOUN and any(m.start in office for office in offices))
    ]


def _group(text: str, window: Sequence[Mention], *, forward: bool) -> Side:
    """The people nearest to the trigger that coordination joins; without people, the rest."""
    people = [m for m in window if m.kind is Kind.PERSON]
    if not people:
        return _side(
            [
                m
                for m in window
                if m.form is not Form.ADJECTIVE
                and not (m.kind is Kind.STATE and WHERE.search(text, max(0, m.start - 24), m.start))
            ]
        )
    ordered = people if forward else people[::-1]
    group = [ordered[0]]
    for mention in ordered[1:]:
        left, right = (group[-1], mention) if forward else (mention, group[-1])
        if not _joined(text, window, left.end, right.start):
            break
        group.append(mention)
    group.sort()
    first, last = group[0].start, group[-1].end
    beside = [m for m in window if m.kind is Kind.ORGANIZATION and first <= m.start < last]
    return _side([*group, *beside])


def _joined(text: str, window: Sequence[Mention], start: int, end: int) -> bool:
    """Whether only offices, ranks, bodies, states and joining words stand between two people."""
    gap = list(text[start:end])
    for mention in window:
        if mention.kind is not Kind.PERSON and start <= mention.start and mention.end <= end:
            gap[mention.start - start : mention.end - start] = " " * (mention.end - mention.start)
    for title in titles_in("".join(gap)):
        gap[title.start : title.end] = " " * (title.end - title.start)
    joined = "".join(gap)
    return bool(_joining().fullmatch(joined)) and len(joined.split()) < 24


def _side(mentions: Sequence[Mention]) -> Side:
    return Side(
        people=_keys(mentions, Kind.PERSON),
        bodies=_keys(mentions, Kind.ORGANIZATION),
        states=_keys(mentions, Kind.STATE),
    )


def _keys(mentions: Sequence[Mention], kind: Kind) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.key for m in mentions if m.kind is kind))


def profile(reading: Reading, name: str) -> Profile:
    """The profile of a person of the article."""
    return next(p for p in reading.people if p.name == name)


def states_of(reading: Reading, people: Sequence[str]) -> tuple[str, ...]:
    """The states that the people represent, without repeats."""
    codes = (profile(reading, name).country for name in people)
    return tuple(dict.fromkeys(code for code in codes if code))
