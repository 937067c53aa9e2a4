"""Whose a body is: the states that stand before it, behind it, or are meant by "its".

"Argentina's", "Argentine", "of Latvia and Lithuania", "the two neighbours' …"; a pronoun
means the state that the sentence is about.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bilateral.language.intervals import Intervals
from bilateral.language.model import Form, Kind, Mention

OWNER: Final = re.compile(
    r"(?:['’]s|['’])?\s+(?:the\s+)?(?:(?:new|former|own|first|main|local|national|respective)\s+)?"
)
BEHIND: Final = re.compile(r"\s+(?:of|in|for)\s+(?:the\s+)?")
_AND: Final = re.compile(r"(?:['’]s)?(?:,|,?\s+and)\s+(?:the\s+)?")
_PRONOUN: Final = re.compile(
    r"\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|(?:the|his|her|their) (?:country|nation)['’]s)\s+"
    r"(?:(?:new|own|first)\s+)?$"
)
_SENTENCE: Final = re.compile(r"[.!?]['\"”’)]*\s+(?=[\"“‘']?[A-Z])|\n\s*\n")
_DECIDES: Final = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+)?(?:decision|plan|plans|move|vow|pledge|intention|offer|wish)\s+(?:to|of)\b"
)


def code_of(place: Mention) -> str:
    """The state that is, or holds, the place."""
    return place.key if place.kind is Kind.STATE else place.key.rpartition("/")[2]


def before(text: str, start: int, places: Intervals[Mention]) -> Mention | None:
    """The state or town right before ``start`` that owns what begins there."""
    return next(
        (
            m
            for m in places.ending(start - 16, start)
            if OWNER.fullmatch(text, m.end, start) and m.form is not Form.DEMONYM
        ),
        None,
    )


def behind(text: str, end: int, places: Intervals[Mention]) -> Mention | None:
    """The state in a phrase with "of", "in" or "for" right behind ``end``."""
    place = next(iter(places.starting(end + 1, end + 13)), None)
    if (
        place
        and place.kind is Kind.STATE
        and place.form in {Form.NAME, Form.CAPITAL}
        and BEHIND.fullmatch(text, end, place.start)
    ):
        return place
    return None


def more_behind(text: str, first: Mention, places: Intervals[Mention]) -> list[Mention]:
    """The states told in one row with the first: "of Laos, Vietnam and Cambodia"."""
    row: list[Mention] = []
    end = first.end
    closed = False
    while not closed:
        place = next(iter(places.starting(end + 1, end + 11)), None)
        link = _AND.fullmatch(text, end, place.start) if place else None
        if not (place and link and place.kind is Kind.STATE and place.form is Form.NAME):
            break
        row.append(place)
        closed = "and" in link.group()
        end = place.end
    return row if closed else []


def more_before(text: str, first: Mention, places: Intervals[Mention]) -> list[Mention]:
    """The state told together with the one before: "the Brazilian and Argentine armies"."""
    for place in places.ending(first.start - 16, first.start):
        link = _AND.fullmatch(text, place.end, first.start)
        if link and "and" in link.group() and place.kind is Kind.STATE and place.form is first.form:
            return [place]
    return []


def of_pronoun(text: str, start: int, places: Intervals[Mention]) -> str | None:
    """The state meant by "its" right before ``start``.

    It is whose decision is told, else the first that the sentence tells, else the first of
    the sentence before.
    """
    pronoun = _PRONOUN.search(text, max(start - 32, 0), start)
    if not pronoun:
        return None
    ends = [m.end() for m in _SENTENCE.finditer(text, max(start - 1200, 0), pronoun.start() + 1)]
    for i in (1, 2):
        low = ends[-i] if len(ends) >= i else max(start - 1200, 0)
        told = _states(places, low, pronoun.start())
        deciding = [m for m in told if _DECIDES.match(text, m.end)]
        if told:
            return (deciding or told)[-1 if deciding else 0].key
        if len(ends) < i:
            break
    return None


def _states(places: Intervals[Mention], low: int, high: int) -> Sequence[Mention]:
    return [m for m in places.starting(low, high) if m.kind is Kind.STATE]


def pair_of(places: Intervals[Mention]) -> tuple[str, ...]:
    """The two states that the text is about, most told first; none when a third rivals them."""
    told = Counter(m.key for m in places if m.kind is Kind.STATE).most_common(3)
    if len(told) < 2 or (len(told) > 2 and told[1][1] == told[2][1]):
        return ()
    return (told[0][0], told[1][0])


def pair_near(
    text: str, at: int, places: Intervals[Mention], *, reach: int = 500
) -> tuple[str, ...]:
    """The two states last told together before ``at``: "Kenya and Uganda"."""
    near = _states(places, max(at - reach, 0), at)
    for one, other in reversed(list(pairwise(near))):
        if one.key != other.key and (
            _AND.fullmatch(text, one.end, other.start) or text[one.end : other.start] in {"-", "–"}
        ):
            return (one.key, other.key)
    return ()
