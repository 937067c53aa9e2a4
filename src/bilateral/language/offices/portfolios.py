"""The field of a minister or ministry, read off the words around "minister".

A field may be one the gazetteer lists, a list of such ("Trade, Industry and Tourism"), or
words it only knows singly ("Poverty Alleviation"), which then stand as told. A list must be
closed by "and": in "Minister of Interior, Defence Minister" the comma ends the field.
"""

import re
from dataclasses import dataclass

from bilateral.language.gazetteers import national_bodies, states

WORD = re.compile(r"[^\W\d_][\w’'-]*")
LINK = re.compile(r"\s*,\s+and\s+|\s+and\s+(?:the\s+)?|\s*&\s*|\s*,\s+")
INNER = re.compile(r"\s+(?:(?:of|for|in)\s+)?")
NEXT_OFFICE = re.compile(r"\s+(?:[Ss]tate\s+)?(?:[Mm]inist|[Ss]ecretar)")
NEXT_BODY = re.compile(r"[Mm]inistr(?:y|ies)\b|Department\b")
OWN_AFFAIRS = re.compile(r"\s+Affairs\b")
"""Makes a field of any word: "CARICOM Affairs"."""
MOST_SEGMENTS = 8
MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class Field:
    """A field as found: offsets, canonical name or words as told, topics."""

    start: int
    end: int
    name: str
    topics: tuple[str, ...]
    known: bool


@dataclass(frozen=True, slots=True)
class _Segment:
    """A run of words of fields, and the link that leads from it to the one read before it."""

    start: int
    end: int
    link: str


def field_after(text: str, start: int) -> Field | None:
    """The field that begins at ``start``: "Foreign Affairs" in "Minister of Foreign Affairs"."""
    capital = text[start : start + 1].isupper()
    segments: list[_Segment] = []
    position, link = start, ""
    while len(segments) < MOST_SEGMENTS:
        if segments and NEXT_BODY.match(text, position):
            break
        end = _run_forward(text, position, capital=capital)
        if end is None or (segments and NEXT_OFFICE.match(text, end)):
            break
        segments.append(_Segment(position, end, link))
        joint = LINK.match(text, end)
        if not joint or _closes(link):
            break
        position, link = joint.end(), joint.group()
    segments = _closed(segments)
    return _field(text, start, segments[-1].end, capital=capital) if segments else None


def field_before(text: str, end: int) -> Field | None:
    """The field that stops at ``end``: "Foreign" in "Foreign Minister"."""
    segments: list[_Segment] = []
    position, link = end, ""
    capital = bool(re.search(r"[A-Z][\w’'-]*$", text[max(0, end - 30) : end]))
    while len(segments) < MOST_SEGMENTS:
        start = _run_backward(text, position, capital=capital)
        if start is None:
            break
        segments.append(_Segment(start, position, link))
        window = max(0, start - 8)
        joint = re.search(r"(?:\s+and\s+|\s*,\s+and\s+|\s*&\s*|,\s+)$", text[window:start])
        if not joint or (not _closes(joint.group()) and len(segments) == 1):
            break
        position, link = window + joint.start(), joint.group()
        if _closes(link) and len(segments) > 1:
            break
    for segment in reversed(segments):
        found = _field(text, segment.start, end, capital=capital)
        if found and (found.known or len(segments) > 1):
            return found
    return _shrunk(text, segments[0].start, end, capital=capital) if segments else None


def _shrunk(text: str, start: int, end: int, *, capital: bool) -> Field | None:
    """The longest known field among the last words."""
    for word in WORD.finditer(text, start, end):
        found = _field(text, word.start(), end, capital=capital)
        if found and found.known:
            return found
    return None


def _closes(link: str) -> bool:
    return "and" in link or "&" in link


def _closed(segments: list[_Segment]) -> list[_Segment]:
    """The segments up to the "and" that closes the list; the first alone without one."""
    for index, segment in enumerate(segments):
        if _closes(segment.link):
            return segments[: index + 1]
    return segments[:1]


def _run_forward(text: str, start: int, *, capital: bool) -> int | None:
    end = None
    position = start
    for _ in range(MOST_WORDS):
        word = WORD.match(text, position)
        if not word:
            break
        if _is_field_word(word.group(), capital=capital) or OWN_AFFAIRS.match(text, word.end()):
            end = word.end()
        elif word.group() not in states.match_forms() or (end and end + 1 < word.start()):
            break
        gap = INNER.match(text, word.end())
        if not gap:
            break
        position = gap.end()
    return end


def _run_backward(text: str, end: int, *, capital: bool) -> int | None:
    start = None
    position = end
    for _ in range(MOST_WORDS):
        window = max(0, position - 30)
        words = [*WORD.finditer(text, window, position)]
        if not words or words[-1].end() != position:
            break
        if not _is_field_word(words[-1].group(), capital=capital):
            break
        start = words[-1].start()
        blank = re.search(r"\s+$", text[window:start])
        if not blank:
            break
        position = window + blank.start()
    return start


def _is_field_word(word: str, *, capital: bool) -> bool:
    if not ((capital and word[0].isupper()) or (not capital and word.islower())):
        return capital and word.lower() == "affairs"
    return word.lower() in national_bodies.portfolio_words()


def _field(text: str, start: int, end: int, *, capital: bool) -> Field | None:
    words = " ".join(text[start:end].split())
    portfolio = national_bodies.portfolio(words)
    if portfolio:
        return Field(start, end, portfolio.name, portfolio.topics, known=True)
    parts = [national_bodies.portfolio(part) for part in LINK.split(words)]
    if not capital and not any(parts):
        return None
    told = words.replace(" & ", " and ").replace(", and ", " and ")
    name = told if capital else " ".join(w if w == "and" else w.capitalize() for w in told.split())
    topics = dict.fromkeys(topic for part in parts if part for topic in part.topics)
    return Field(start, end, name, tuple(topics), known=False)
