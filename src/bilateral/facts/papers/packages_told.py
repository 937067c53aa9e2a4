"""The documents of a whole story: packages give way to their papers, each with its field."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bilateral.facts.model import Document
from bilateral.facts.topics import topics_of
from bilateral.language.model import Reading

PLURALS: Final = frozenset(
    {"documents", "agreements", "papers", "memoranda", "mous", "treaties", "instruments"}
)
GOES_ON: Final = re.compile(
    r"(?:Under |According to |With |Through )?(?:It|This|These|The (?:\w+ )?(?:agreements?|pact|"
    r"memorand\w+|MoUs?|documents?|deals?|treat\w+|protocols?|programmes?|assistance|accord))\b"
)
PARTS: Final = 2
"""How many papers told one by one make a package superfluous at least."""


def without_packages(documents: Iterable[Document]) -> tuple[Document, ...]:
    """A package told field by field gives its parts, not itself (convention 24)."""
    listed = list(documents)
    return tuple(d for d in listed if not _is_told_by_parts(d, listed))


def with_topics(documents: tuple[Document, ...], reading: Reading) -> tuple[Document, ...]:
    """A paper whose own sentences show no topic is about what the story opens with."""
    lead = " ".join(s.text for s in reading.sentences[:2])
    opening = topics_of(lead)[:2]
    return tuple(
        d if d.topics else replace(d, topics=_told_next(d, reading) or _by_kind(d) or opening)
        for d in documents
    )


def _is_told_by_parts(package: Document, documents: Iterable[Document]) -> bool:
    """Whether the document is of several papers, of which the article tells one by one."""
    if package.status == "mentioned" or not _is_package(package):
        return False
    parts = [d for d in documents if d.status == package.status and not _is_package(d)]
    if len(parts) < PARTS:
        return bool(parts) and package.kind == "other" and package.title.lower() in PLURALS
    return not package.date or not {None, package.date}.isdisjoint(d.date for d in parts)


def _is_package(document: Document) -> bool:
    """Whether the title is of several papers on many fields or on none."""
    plural = not PLURALS.isdisjoint(document.title.lower().split()[:3])
    return plural and len(topics_of(document.title)) not in {1, 2}


def _told_next(document: Document, reading: Reading) -> tuple[str, ...]:
    """What the sentence behind a paper says it is about: "This agreement will secure ..."."""
    told = max((e.end for e in document.evidence), default=0)
    behind = next((s for s in reading.sentences if s.start >= told), None)
    return topics_of(behind.text)[:3] if behind is not None and GOES_ON.match(behind.text) else ()


def _by_kind(document: Document) -> tuple[str, ...]:
    """What a joint statement is about of which no more is told: the relations of the two."""
    return ("political",) if document.kind == "declaration" else ()
