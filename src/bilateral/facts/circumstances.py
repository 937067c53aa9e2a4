"""When and where an act took place, by the words of its own sentence.

The dateline dates and places the page, not the act; a date that only tells when
somebody reported the act is none of its own (conventions 2, 3 and 5).
"""

import re
from dataclasses import dataclass
from functools import cache

from bilateral.facts.rules import any_of, clause_rules
from bilateral.language.model import Kind, Mention, Reading, Sentence

STANDING_IN = re.compile(r"\b(?:in|at|near|to)\s+(?:the\s+)?(?:\w+\s+){0,3}$")


@dataclass(frozen=True, slots=True)
class Where:
    """A town, as spelled, and a state; either may be unknown."""

    place: str | None = None
    country: str | None = None


@cache
def _reporting() -> re.Pattern[str]:
    words = any_of(clause_rules().reporting)
    return re.compile(rf"{words}(?: (?:late|early))?\s*(?:on\s*)?$", re.IGNORECASE)


@cache
def _other_time() -> re.Pattern[str]:
    return re.compile(rf"{any_of(clause_rules().other_time)}\s+(?:in |on )?$", re.IGNORECASE)


def date_near(reading: Reading, sentence: Sentence, position: int) -> tuple[str | None, str | None]:
    """The date of the sentence that stands nearest to ``position``, and the end of its range."""
    text = reading.article.text
    dates = [
        m
        for m in _of(reading, sentence, Kind.DATE)
        if not _reporting().search(text, max(sentence.start, m.start - 40), m.start)
        and not _other_time().search(text, max(sentence.start, m.start - 24), m.start)
    ]
    if not dates:
        return None, None
    nearest = min(dates, key=lambda m: (abs(m.start - position), m.start))
    first, _, last = nearest.key.partition("/")
    return first, last or None


def place_near(reading: Reading, sentence: Sentence, position: int) -> Where:
    """The town of the sentence that stands nearest to ``position``, after a preposition."""
    text = reading.article.text
    towns = [
        m
        for m in _of(reading, sentence, Kind.PLACE)
        if STANDING_IN.search(text, max(sentence.start, m.start - 40), m.start)
    ]
    if not towns:
        return Where()
    nearest = min(towns, key=lambda m: (abs(m.start - position), m.start))
    return town(nearest)


def town(mention: Mention) -> Where:
    """The town and state that a mention of a place names."""
    name, _, code = mention.key.rpartition("/")
    return Where(name, code or None)


def _of(reading: Reading, sentence: Sentence, kind: Kind) -> list[Mention]:
    return [
        m
        for m in reading.mentions
        if m.kind is kind and sentence.start <= m.start and m.end <= sentence.end
    ]
