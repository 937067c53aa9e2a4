"""Packages: several papers told by their fields, each field a paper (convention 24).

"Agreements on trade, fisheries and tourism", "the documents cover trade and energy", or a
list of fields under such words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.syntax import case, children, joined
from bilateral.facts.frames.triggers import NOMINAL
from bilateral.facts.papers.standing import paperwork
from bilateral.facts.topics import topics_of
from bilateral.language.model import Reading, Sentence

FEWEST: Final = 2
MOST: Final = 15
AHEAD: Final = 3
"""How many sentences behind the news of a package its fields are told at the latest."""
LIST_LINE: Final = re.compile(r"\s*(?:[-*•–—·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s*(?P<item>\S[^\n]*)")
_ON: Final = frozenset({"on", "in", "for", "about", "regarding", "concerning", "covering"})
_WORKING: Final = frozenset({"cooperation", "co-operation", "collaboration", "partnership"})
_FIELDS: Final = frozenset({"field", "area", "sphere", "sector", "domain"})


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a package: its words and their place in the article."""

    start: int
    end: int
    text: str


def fields_of(paper: Token) -> tuple[Part, ...]:
    """The fields in the paper's own phrase, if it names several and gives each a paper."""
    if paper.tag_ not in {"NNS", "NNPS"}:
        return ()
    told = [c for c in children(paper, "nmod", "obl") if c.i > paper.i and case(c) in _ON]
    # What follows at once belongs to the paper, also where the parse gives it to the verb.
    told += [
        t for t in children(paper.head, "obl") if t.left_edge.i == paper.i + 1 and case(t) in _ON
    ]
    # "Agreements on cooperation in health and education": the fields are those cooperated in.
    told = [
        next((c for c in children(t, "nmod") if case(c) in _ON), t)
        if lemma(t) in _WORKING and len(joined(t)) == 1
        else t
        for t in told
    ]
    for first in told:
        inner = [t for t in children(first, "nmod") if case(t) == "of"]
        rows = (joined(t) for t in ([first] if lemma(first) not in _FIELDS else inner))
        for row in rows:
            number = next((t for t in children(paper, "nummod")), None)
            parts = _parts(row) or _kinds_of(row)
            if parts and (number is None or _number(number) in {None, len(parts)}):
                return parts
    return ()


def told_fields(reading: Reading, sentence: Sentence, papers: list[Token]) -> tuple[Part, ...]:
    """The fields that a sentence gives for papers that it only points at."""
    for paper in papers:
        if paper.tag_ not in {"NNS", "NNPS"}:
            continue
        verb = paper.head
        verbs = (*paperwork().covering, *paperwork().listing)
        if paper.dep_ == "nsubj" and lemma(verb) in verbs:
            told = _lines(reading, sentence) or next(
                (p for t in children(verb, "obj", "obl") if (p := _parts(joined(t)))), ()
            )
            # Papers among the fields are told by their own names.
            counted = lemma(verb) in paperwork().listing
            listed = tuple(
                p for p in told if not (counted and any(p.start <= w.idx < p.end for w in papers))
            )
            if listed:
                return listed
        fields = paper.head
        if paper.dep_ == "nmod" and lemma(fields) in paperwork().fields:
            listed = _lines(reading, sentence) or _after_copula(fields)
            if listed:
                return listed
    return ()


def following(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences in which the fields of a package may still be told."""
    behind = [s for s in reading.sentences if s.start > sentence.start]
    yield from behind[:AHEAD]


def _after_copula(fields: Token) -> tuple[Part, ...]:
    """Of "their subjects are X and Y" and "among their subjects are X and Y", X and Y."""
    for first in (fields, *children(fields, "nsubj")):
        behind = first.i > fields.i or (first == fields and children(fields, "cop"))
        if behind and (parts := _parts(joined(first))):
            return parts
    return ()


def _lines(reading: Reading, sentence: Sentence) -> tuple[Part, ...]:
    """The list under the sentence, a field a line."""
    text = reading.article.text
    colon = text.find(":", sentence.start, sentence.end)
    if colon < 0 or text[colon + 1 :].lstrip(" \t")[:1] != "\n":
        return ()
    parts: list[Part] = []
    position = colon + 1
    for line in text[position:].splitlines(keepends=True):
        match = LIST_LINE.match(line)
        if match:
            item = match["item"].strip(" ;,.")
            start = position + match.start("item")
            parts.append(Part(start, start + len(item), item))
        elif line.strip():
            break
        position += len(line)
    return _sound(parts)


def _parts(row: list[Token]) -> tuple[Part, ...]:
    """The phrases of coordinated words, each without the next."""
    doc = row[0].doc
    # "Economic and financial integration" is one field, also where the parse joins them all.
    ordered = sorted((t for t in row if t.pos_ in NOMINAL), key=lambda t: t.i)
    adjectives = {t.i for t in row if t.pos_ == "ADJ"}
    parts = []
    for word, after in zip(ordered, [*ordered[1:], None][: len(ordered)], strict=True):
        inside = [t for t in word.subtree if t == word or _is_within(t, after, adjectives)]
        words = [t for t in inside if t.i >= word.left_edge.i and t.dep_ != "det"]
        first, last = min(t.i for t in words), max(t.i for t in words)
        while {first - 1, first - 2} & adjectives:
            first -= 1 if first - 1 in adjectives else 2
        span = doc[first : last + 1]
        parts.append(Part(span.start_char, span.end_char, " ".join(span.text.split())))
    return _sound(_together(doc.text, parts))


def _is_within(token: Token, after: Token | None, adjectives: set[int]) -> bool:
    """Whether a word below one of a row belongs to it and not to the next."""
    before = after is None or token.i < after.left_edge.i
    return before and token.dep_ not in {"cc", "punct", "case"} and token.i not in adjectives


def _kinds_of(row: list[Token]) -> tuple[Part, ...]:
    """Of "legal, trade and cultural cooperation" in papers of the plural each kind of it."""
    if len(row) != 1 or lemma(row[0]) not in _WORKING:
        return ()
    first = next((t for t in children(row[0], "amod", "compound") if children(t, "conj")), None)
    kinds = sorted(joined(first), key=lambda t: t.i) if first is not None else []
    parts = [Part(t.idx, t.idx + len(t), f"{t.text} {row[0].text}") for t in kinds]
    return _sound(parts) if len(parts) > FEWEST else ()


def _together(text: str, parts: list[Part]) -> list[Part]:
    """The parts, of which "science and technology" is one: joined words of the same field."""
    whole: list[Part] = []
    for part in parts:
        last = whole[-1] if whole else None
        joining = last is not None and text[last.end : part.start].strip() in {"and", "&"}
        if last is not None and joining and topics_of(last.text) == topics_of(part.text) != ():
            whole[-1] = Part(last.start, part.end, " ".join(text[last.start : part.end].split()))
        else:
            whole.append(part)
    return whole


def _sound(parts: list[Part]) -> tuple[Part, ...]:
    """The parts, if nearly each is a field that is known, and hardly two are of the same."""
    topics = [t for t in (topics_of(p.text) for p in parts) if t]
    apart = len(topics) - len(set(topics)) <= len(parts) // 4
    known = len(topics) >= FEWEST and len(parts) - len(topics) <= len(parts) // 3
    return tuple(parts) if apart and known and len(parts) <= MOST else ()


def _number(token: Token) -> int | None:
    words = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    if token.text.isdecimal():
        return int(token.text)
    return words.index(token.lower_) + 2 if token.lower_ in words else None
