"""When and where an act took place, by the words of its own sentence.

The dateline dates and places the page, not the act; a date that only tells when
somebody reported the act is none of its own (conventions 2, 3 and 5).
"""

import re
from dataclasses import dataclass
from functools import cache

from bilateral.facts.frames.syntax import ancestors
from bilateral.facts.patterns.rules import any_of, clause_rules
from bilateral.language.model import Kind, Mention, Reading, Sentence

STANDING_IN = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|to|(?:left|leaves?|leaving|depart\w*|bound|head(?:s|ed|ing)?) for)"
    r"\s+(?:the\s+)?(?:\w+\s+){0,3}$"
)


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


def dates(reading: Reading, sentence: Sentence) -> list[Mention]:
    """All dates of a sentence."""
    return _of(reading, sentence, Kind.DATE)


def tells_an_act(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    """Whether a date may be that of an act, by the words before it."""
    text, start = reading.article.text, mention.start
    return not (
        _reporting().search(text, max(sentence.start, start - 40), start)
        or _other_time().search(text, max(sentence.start, start - 24), start)
    )


def date_near(reading: Reading, sentence: Sentence, position: int) -> tuple[str | None, str | None]:
    """The date of the sentence that stands nearest to ``position``, and the end of its range."""
    found = [
        m
        for m in dates(reading, sentence)
        if tells_an_act(reading, sentence, m) and not _aside(reading, m, position)
    ]
    if not found:
        return None, None
    nearest = min(found, key=lambda m: (abs(m.start - position), m.start))
    first, _, last = nearest.key.partition("/")
    return first, last or None


def _aside(reading: Reading, mention: Mention, position: int) -> bool:
    """Whether a date stands in a clause that describes somebody and does not tell the act."""
    span = reading.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    for token in ancestors(span.root) if span is not None else ():
        if token.dep_ == "acl:relcl":
            inside = [t.idx for t in token.subtree]
            return not min(inside) <= position <= max(inside)
    return False


def towns(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The towns of a sentence behind a preposition of place."""
    text = reading.article.text
    return [
        m
        for m in _of(reading, sentence, Kind.PLACE)
        if STANDING_IN.search(text, max(sentence.start, m.start - 40), m.start)
    ]


def place_near(reading: Reading, sentence: Sentence, position: int) -> Where:
    """The town of the sentence that stands nearest to ``position``, after a preposition."""
    found = towns(reading, sentence)
    if not found:
        return Where()
    return town(min(found, key=lambda m: (abs(m.start - position), m.start)))


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
