"""Opposite numbers: "his Pakistani counterpart", "her colleague from Chad"."""

import re

from bilateral.language.intervals import Intervals
from bilateral.language.model import Kind, Mention, OfficeMention
from bilateral.language.offices.roles import COUNTERPART

OPPOSITE = re.compile(r"\b(?:counterpart|colleague|opposite number)\b")
WHOSE = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Ii]ts)\s+(?:then[ -])?$")
OWNER = re.compile(r"(?:['’]s?)?\s+")
FROM_STATE = re.compile(r"\s+(?:from|in|of)\s+(?:the\s+)?")
IN_BRACKETS = re.compile(r"\s*\([A-Z][\w-]*\)")
REACH = 16


def counterparts_in(text: str, places: Intervals[Mention]) -> list[OfficeMention]:
    """Opposite numbers of somebody else: "his Pakistani counterpart".

    Without "his" and without a state it is a common word.
    """
    found = []
    for match in OPPOSITE.finditer(text):
        start, end = match.span()
        before = next(
            (
                s
                for s in places.ending(start - 3, start)
                if s.kind is Kind.STATE and OWNER.fullmatch(text, s.end, start)
            ),
            None,
        )
        start = before.start if before else start
        whose = WHOSE.search(text, max(0, start - 16), start)
        behind = next(iter(places.starting(end, end + REACH)), None)
        if behind and not (
            behind.kind is Kind.STATE and FROM_STATE.fullmatch(text, end, behind.start)
        ):
            behind = None
        if behind:
            bracket = IN_BRACKETS.match(text, behind.end)
            end = bracket.end() if bracket else behind.end
        state = before or behind
        if whose or state:
            start = whose.start() if whose else start
            found.append(
                OfficeMention(start, end, COUNTERPART, None, state.key if state else None, None)
            )
    return found
