"""Who takes part: the people, bodies and states on either side of a trigger.

Without a parse the nearest group of coordinated people counts as the side; somebody
named only in a relative clause or as a superior takes no part.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bilateral.language.model import Form, Kind, Mention, Profile, Reading, Sentence

NO_PART = re.compile(
    r"(?:under (?:the )?(?:\w+ )?(?:leadership|command|chairmanship|instructions?|orders?) of|invitation of|behalf of|according to"
    r"|in memory of|memory of(?: the)?|successor of|instructed by|authori[sz]ed by|led at the time by|\bciting|quoting|told by"
    r"|headed by the late|named after|in presence of)\b[^,;]*$",
    re.IGNORECASE,
)
RELATIVE = re.compile(r",\s+(?:who|whose|whom|which|where)\b[^,]*,")
CLAUSE_END = re.compile(
    r"\s(?:where|which|whose|during which|at which|in which|as part of|within the framework"
    r"|on the sidelines|to discuss|discuss\w+|said|says|according to|reports|reported|noting|stressing"
    r"|while|after|before|when|because|since|for talks|and (?:discussed|said|stressed|noted|expressed|held"
    r"|signed|visited|met|then|also|praised|congratulated|thanked|invited)"
    r"|who (?:said|stressed|noted|remarked|thanked))\b|;",
)
JOINED = re.compile(
    r"(?:\s|,|\band\b|\bas well as\b|\balong with\b|\btogether with\b|\bwith\b|\bthe\b|\bof\b|\bfor\b|\bto\b|\bhis\b|\bher\b|\btheir\b"
    r"|\ba\b|\bdelegations?\b|\b(?:led|headed) by\b|\bcounterparts?\b|\bcolleagues?\b|\bvisiting\b|\bMr\.?|\bMrs\.?|\bMs\.?|\bDr\.?|['’]s\b|\(|\))*"
)
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
    clause = CLAUSE_END.search(text, position, stop)
    window = _within(reading, position, clause.start() if clause else stop)
    return _group(text, window, position, forward=True)


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
    return _group(text, window, position, forward=False)


def everyone(reading: Reading, start: int, end: int) -> Side:
    """All people, bodies and states mentioned between two offsets."""
    return _side(_within(reading, start, end))


def _within(reading: Reading, start: int, end: int) -> list[Mention]:
    """Mentions of possible participants inside the window, those with no part left out."""
    text = reading.article.text
    return [
        m
        for m in reading.mentions
        if start <= m.start < end
        and m.kind in {Kind.PERSON, Kind.ORGANIZATION, Kind.STATE, Kind.OFFICE}
        and not NO_PART.search(text, max(start, m.start - 120), m.start)
    ]


def _group(text: str, window: Sequence[Mention], position: int, *, forward: bool) -> Side:
    """The people nearest to ``position`` that coordination joins; without people, the rest."""
    people = [m for m in window if m.kind is Kind.PERSON]
    if not people:
        return _side([m for m in window if m.form is not Form.ADJECTIVE])
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
    """Whether only offices, bodies, states and joining words stand between two people."""
    gap = list(text[start:end])
    for mention in window:
        if mention.kind is not Kind.PERSON and start <= mention.start and mention.end <= end:
            gap[mention.start - start : mention.end - start] = " " * (mention.end - mention.start)
    joined = "".join(gap)
    return bool(JOINED.fullmatch(joined)) and len(joined.split()) < 24


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
