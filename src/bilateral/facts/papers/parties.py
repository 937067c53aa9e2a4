"""The states between which a paper is: behind it, in its sentence, or those of the story."""

import re
from collections.abc import Sequence
from typing import Final

from bilateral.facts.papers.phrases import Paper
from bilateral.facts.patterns.agents import states_of
from bilateral.language.model import Form, Kind, Reading, Sentence

MANY: Final = 2
NOT_PARTIES: Final = re.compile(
    r"\s+(?:on|concerning|regarding|about|to|for|aimed at|condemning|calling)\b"
    r"(?![^.;]*\bbetween\b)"
)
TRILATERAL: Final = re.compile(r"\b(?:trilateral|tripartite|three-way)\b", re.IGNORECASE)
ROW: Final = re.compile(r"\s*(?:,|,?\s*and|&)?\s*(?:the\s+)?(?:(?:Islamic\s+)?Republic\s+of\s+)?")
"""What stands between the states of one row."""


def parties_of(
    reading: Reading, sentence: Sentence, paper: Paper, pair: Sequence[str]
) -> tuple[str, ...]:
    """The states between which the paper is: behind it, in the sentence, or the pair."""
    group = _group(reading, sentence)
    if len(group) > len(pair):
        return group
    if TRILATERAL.search(reading.article.text, max(sentence.start, paper.start - 60), paper.end):
        three = {*pair, *_states_between(reading, sentence.start, sentence.end)}
        if len(three) == MANY + 1:
            return tuple(sorted(three))
    behind = _states_between(reading, paper.end, min(sentence.end, paper.end + 220))
    before = _states_between(reading, sentence.start, paper.start)
    # What is said behind a paper without "between" may be what it is about.
    apart = NOT_PARTIES.match(reading.article.text, paper.end)
    if len(behind) == 2 and not (apart and len(before) == 2):
        return behind
    if apart and len(before) == 2:
        return before
    around = _states_between(reading, sentence.start, sentence.end)
    if len(around) == 2:
        return around
    return tuple(sorted(pair))


def _group(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Three states or more that the sentence tells in one breath: "A, B and C", "the three"."""
    inside = [
        m
        for m in reading.mentions
        if sentence.start <= m.start < sentence.end
        and m.kind in {Kind.STATE, Kind.SIDE}
        and m.form is not Form.DEMONYM
    ]
    row: list[str] = []
    end = -1
    for m in inside:
        gap = reading.article.text[end : m.start] if end >= 0 else None
        if gap is None or not (m.start < end or ROW.fullmatch(gap)):
            row = row if len(set(row)) > MANY else []
        row.append(m.key)
        end = m.end
    return tuple(sorted(set(row))) if len(set(row)) > MANY else ()


def _states_between(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """Codes of the states that stand between two offsets, through people and bodies too."""
    codes: list[str] = []
    bodies = {b.name: b.country for b in reading.bodies}
    for m in reading.mentions:
        if not start <= m.start < end:
            continue
        if m.kind is Kind.STATE and m.form is not Form.DEMONYM:
            codes.append(m.key)
        elif m.kind is Kind.PERSON:
            codes += states_of(reading, [m.key])
        elif m.kind is Kind.ORGANIZATION and bodies.get(m.key):
            codes.append(str(bodies[m.key]))
    return tuple(sorted(set(codes)))
