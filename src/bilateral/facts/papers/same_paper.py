"""Which paper told before a paper is: by its name, by what it is on, or as "the agreement"."""

import re
from collections.abc import Sequence
from typing import Final

from bilateral.facts.model import Document
from bilateral.facts.papers.phrases import Paper
from bilateral.facts.patterns.rules import compiled, document_rules

SHORT: Final = 3
ALIKE: Final = 0.5
WORD: Final = re.compile(r"[A-Za-z][\w'’-]*")
EMPTY: Final = frozenset(
    {
        "cooperation", "co-operation", "bilateral", "joint", "between", "field", "fields", "area",
        "areas", "sphere", "development", "republic", "government", "governments", "ministry",
        "countries", "states", "strengthen", "deepen", "relations", "with", "from", "their", "both",
        "establishment", "framework", "understanding", "intent", "general", "mutual", "cooperate",
        "updated", "decades-old", "long-awaited", "long-standing", "landmark", "historic", "major",
    }
)  # fmt: skip
"""Words of titles that do not tell one paper from another."""
LOOSE_KINDS: Final = frozenset({"agreement", "other"})
"""Kinds whose names ("the agreement", "the document") point at papers of any kind."""


def earlier_told(
    paper: Paper, parties: Sequence[str], known: Sequence[Document]
) -> Document | None:
    """The document told of before that the paper is; None for one that is new."""
    title = paper.title.casefold()
    named = next((d for d in reversed(known) if d.title.casefold() == title), None)
    if named is not None or paper.package:
        return named
    if paper.generic:
        return _pointed_at(paper, known)
    alike = [d for d in known if d.kind == paper.kind and d.parties == tuple(parties)]
    if len(alike) > 1 and not paper.listed and " " not in paper.title:
        return alike[-1]  # "they signed an MoU", once the several of the day are listed
    return next((d for d in reversed(known) if _is_on_the_same(paper, parties, d)), None)


def _pointed_at(paper: Paper, known: Sequence[Document]) -> Document | None:
    """Of "the memorandum" the one told last; "the agreement" may be a paper of any kind."""
    same_kind = next((d for d in reversed(known) if d.kind == paper.kind), None)
    if same_kind is not None or paper.kind not in LOOSE_KINDS:
        return same_kind
    single = [d for d in known if not _is_plural(d.title)]
    return single[0] if len(single) == 1 else None


def _is_on_the_same(paper: Paper, parties: Sequence[str], document: Document) -> bool:
    """Whether the papers are of one kind, one of them told more fully than the other."""
    pointing = paper.definite and paper.kind in LOOSE_KINDS
    if tuple(parties) != document.parties or not (document.kind == paper.kind or pointing):
        return False
    if _is_plural(document.title) or (not paper.definite and paper.status != document.status):
        return False
    mine, other = _telling(paper.title), _telling(document.title)
    if not mine and paper.definite:
        return document.kind == paper.kind  # "the Joint Communique" of which was told
    if not mine or not other:
        return False
    # What is new to the reader is the same only as its fuller telling, as under a headline.
    alike = len(mine & other) / len(mine | other) >= ALIKE
    if document.kind != paper.kind:
        return len(mine & other) / min(len(mine), len(other)) >= ALIKE
    return (mine <= other or other <= mine) and (paper.definite or (alike and not paper.listed))


def _telling(title: str) -> frozenset[str]:
    """The words of a title that tell its field, without endings that come and go."""
    names = (p for patterns in document_rules().kinds.values() for p in patterns)
    kinds = "|".join(p for p in names if "[A-Z]" not in p)
    bare = compiled(rf"\b(?:{kinds})\b").sub(" ", title)
    words = (w.casefold() for w in WORD.findall(bare))
    return frozenset(w.rstrip("s") for w in words if len(w) > SHORT and w not in EMPTY)


def _is_plural(title: str) -> bool:
    return title.split(maxsplit=1)[0].casefold().endswith(("s", "memoranda"))
