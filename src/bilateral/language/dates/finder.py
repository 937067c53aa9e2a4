"""Finding the dates of a sentence, and of a whole article in its course."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Protocol

from spacy.tokens import Doc

from bilateral.language.coreference.quotations import quotations
from bilateral.language.dates import (
    anchored,
    days,
    exclusions,
    months,
    relative,
    weekdays,
    years,
)
from bilateral.language.dates.cues import cue_direction
from bilateral.language.dates.direction import direction
from bilateral.language.dates.model import Bound, DateMention, Direction, Told
from bilateral.language.dates.reckoning import side_of
from bilateral.language.dates.setting import DirectionAt, Interpretation, Setting, Value
from bilateral.language.dates.words import SEASON, WEEKDAY, month

_FAMILIES = (
    (rf"\d|{month()}", (*exclusions.PATTERNS, *days.PATTERNS)),
    (rf"{month()}", months.PATTERNS),
    (r"(?i:to(?:day|night|morrow)|yesterday|(?:last|this)\s+(?:evening|night|morning|afternoon))",
     relative.DAY_PATTERNS),
    (WEEKDAY, weekdays.PATTERNS),
    (r"\b(?:days?|months?|years?)\b", anchored.PATTERNS),
    (rf"\b(?:days?|weeks?|weekend|months?|years?)\b|\b(?i:last|this|next)\s+{SEASON}",
     relative.PATTERNS),
    (r"(?:19|20)\d\d", years.PATTERNS),
)  # fmt: skip
_Read = tuple[re.Pattern[str], Interpretation]
FAMILIES: tuple[tuple[re.Pattern[str], tuple[_Read, ...]], ...] = tuple(
    (re.compile(need), tuple((re.compile(form), interpret) for form, interpret in patterns))
    for need, patterns in _FAMILIES
)
"""Patterns in the order of their right: what one has taken is free for none that follows. Most
sentences hold no date, so that a family is tried only where the sentence has what it needs."""
_FROM = re.compile(
    r"\b(?:since|from|starting|beginning|effective|as of|as from|after|commencing)"
    r"(?:\s+(?:on|in|from))?(?:\s+the)?\s*$",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:until|till|by|before|up to|through|no later than|not later than|prior to|ending|ends)"
    r"(?:\s+(?:on|in))?(?:\s+the)?\s*$",
    re.IGNORECASE,
)
_REACH = 24


class Stretch(Protocol):
    """A sentence: its text, and where it starts in the article."""

    @property
    def start(self) -> int:
        """Offset of the first character."""

    @property
    def text(self) -> str:
        """The words."""


def find_dates(
    sentence: str,
    published: str | None,
    offset: int = 0,
    *,
    told: Told | None = None,
    direction_at: DirectionAt | None = None,
    quoted_at: Callable[[int], bool] | None = None,
) -> tuple[DateMention, ...]:
    """The dates of ``sentence``, left to right, without overlaps.

    ``published`` is the day of publication (``YYYY-MM-DD``) or None, in which case only
    what is absolute is understood. ``offset`` is added to every position. ``told`` holds
    the dates told before, ``direction_at`` and ``quoted_at`` what is known of the offsets
    of the sentence; without them its own words and marks must do.
    """
    matches = _matches(sentence)
    if not matches:
        return ()
    setting = Setting(
        published=date.fromisoformat(published) if published else None,
        told=told or Told(),
        direction_at=direction_at or (lambda start, end: cue_direction(sentence, start, end)),
        quoted_at=quoted_at or quotations(sentence).covers,
    )
    found: list[DateMention] = []
    for match, interpret in matches:
        for value in _values(match, interpret, setting):
            mention = _mention(value, sentence, setting, offset)
            setting.told = setting.told.after(mention)
            found.append(mention)
    return tuple(found)


def article_dates(
    doc: Doc, sentences: Iterable[Stretch], published: str | None
) -> tuple[DateMention, ...]:
    """The dates of the sentences of ``doc`` in their course, each leaning on those before it."""
    quoted = quotations(doc.text)
    told, found = Told(), list[DateMention]()
    for sentence in sentences:
        start = sentence.start
        dates = find_dates(
            sentence.text,
            published,
            start,
            told=told,
            direction_at=_parsed(doc, start) if doc.has_annotation("DEP") else None,
            quoted_at=_shifted(quoted.covers, start),
        )
        for mention in dates:
            told = told.after(mention)
        found.extend(dates)
    return tuple(found)


def _shifted(covers: Callable[[int], bool], shift: int) -> Callable[[int], bool]:
    return lambda at: covers(at + shift)


def _parsed(doc: Doc, shift: int) -> DirectionAt:
    return lambda start, end: direction(doc, start + shift, end + shift)


def _matches(sentence: str) -> list[tuple[re.Match[str], Interpretation]]:
    """What the patterns find, left to right; a stretch belongs to the first that takes it."""
    ends: list[int] = []
    kept: list[tuple[re.Match[str], Interpretation]] = []
    for pattern, interpret in _apt_patterns(sentence):
        for match in pattern.finditer(sentence):
            start, end = match.span()
            at = bisect_right(ends, start)
            if start < end and (at == len(kept) or end <= kept[at][0].start()):
                ends.insert(at, end)
                kept.insert(at, (match, interpret))
    return kept


def _apt_patterns(sentence: str) -> Iterator[_Read]:
    for need, patterns in FAMILIES:
        if need.search(sentence):
            yield from patterns


def _values(match: re.Match[str], interpret: Interpretation, setting: Setting) -> Iterator[Value]:
    """What a match comes to; nothing where the reckoning leaves the calendar."""
    try:
        yield from interpret(match, setting)
    except (OverflowError, ValueError):
        return


def _mention(value: Value, sentence: str, setting: Setting, offset: int) -> DateMention:
    return DateMention(
        value.start + offset,
        value.end + offset,
        value.value,
        value.value_end,
        direction=_direction(value, setting),
        bound=_bound(value, sentence),
    )


def _direction(value: Value, setting: Setting) -> Direction:
    """The side of publication on which the date lies; its tense where it holds that day."""
    side = Direction.UNKNOWN
    if setting.published:
        side = side_of(value.value, value.value_end, setting.published)
    if side is not Direction.UNKNOWN:
        return side
    return setting.direction_at(value.start, value.end)


def _bound(value: Value, sentence: str) -> Bound:
    before = sentence[max(0, value.start - _REACH) : value.start]
    if _UNTIL.search(before):
        return Bound.UNTIL
    if value.value_end is None and _FROM.search(before):
        return Bound.FROM
    return Bound.WITHIN
