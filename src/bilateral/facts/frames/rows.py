"""Rows of people or bodies: "Minister A, Minister B and Minister C", however they are parsed.

Long rows of names with offices are where parses fail most. A row is read by its words:
between its members stand offices, commas and joining words only, and an "and" before the
last. Somebody who is the subject of another verb is no member.
"""

import re

from spacy.tokens import Token

from bilateral.facts.frames.syntax import ancestors
from bilateral.facts.frames.told import Told
from bilateral.language.model import Kind, Mention

GAP = re.compile(r"(?:[\s,()]|\b(?:and|as well as|the|his|her|their|Mr|Mrs|Ms|Dr)\b\.?)*")
AND = re.compile(r"\b(?:and|as well as)\b")
LONGEST = 160


def row(told: Told, kind: Kind, names: tuple[str, ...], start: int) -> tuple[str, ...]:
    """Who else stands in the row that the last of ``names`` behind token ``start`` begins."""
    text = told.reading.article.text
    offset = told.doc[start].sent.start_char
    end = told.doc[start].sent.end_char
    members = [
        m for m in told.reading.mentions
        if m.kind is kind and offset <= m.start < end
    ]  # fmt: skip
    last = max((m for m in members if m.key in names), default=None)
    found: list[str] = []
    closed: list[str] = []
    while last is not None:
        after = next((m for m in members if m.start >= last.end), None)
        if after is None or not _joined(told, last, after):
            break
        found.append(after.key)
        if AND.search(text, last.end, after.start):
            closed = list(found)
        last = after
    return tuple(closed)


def _joined(told: Told, one: Mention, other: Mention) -> bool:
    text = told.reading.article.text
    gap = list(text[one.end : other.start])
    if len(gap) > LONGEST:
        return False
    for m in told.reading.mentions:
        if m.kind is not one.kind and one.end <= m.start and m.end <= other.start:
            gap[m.start - one.end : m.end - one.end] = " " * (m.end - m.start)
    if not GAP.fullmatch("".join(gap)):
        return False
    return not _begins_clause(told.span(other.start, other.end).root, told, one)


def _begins_clause(root: Token, told: Told, before: Mention) -> bool:
    """Whether somebody is the subject of a verb that the one before is not."""
    first, mine = (_top(t) for t in (told.span(before.start, before.end).root, root))
    return mine.dep_.startswith("nsubj") and mine != first and mine.head != first.head


def _top(token: Token) -> Token:
    """The head of the row or the name that a word belongs to."""
    for above in ancestors(token):
        if above.dep_ not in {"conj", "appos", "flat", "nmod:desc", "compound"}:
            return above
    return token
