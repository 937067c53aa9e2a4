"""Papers told as a list: what becomes of them stands in its heading or before "include".

"The following documents were signed:" with a paper a line; "the agreements include a
memorandum on health and a protocol on visas"; lines that are nothing but papers.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.syntax import VERBAL, case, children, subjects
from bilateral.facts.model import Document
from bilateral.facts.papers.phrases import paper_words, word_at
from bilateral.facts.papers.standing import bearers, paperwork, standing
from bilateral.language.model import Reading, Sentence

MARKER: Final = re.compile(
    r"\s*(?:[-*•–—·▪]+|\(?\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}[.)])\s*(?=\S)"
)
ALONE: Final = re.compile(r"(?:^|\n)[ \t]*[-*•–—·▪][ \t]*\n\s*$")
"""A bullet on a line of its own, with the item under it."""
LONGEST: Final = 40
"""How many lines a list has at most."""
OPENING: Final = 60
"""How many characters may stand before the paper that a line of a list opens with."""
INCLUDING: Final = frozenset({"including", "include", "includes", "included", "comprising"})
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SETTLED: Final = ("signed", "agreed", "planned")
_PLURAL: Final = frozenset({"NNS", "NNPS"})


def told_by_list(
    reading: Reading, sentence: Sentence, paper: Token, known: Sequence[Document]
) -> str | None:
    """The status that a list gives to a paper in it; None for a paper in no list."""
    top = bearers(paper)[-1]
    package = next((p for p in _holders(reading, sentence, top) if p != paper), None)
    package = package or _holder_by_words(reading, sentence, paper)
    if package is not None:
        return standing(package) or _pointed_at(package, known)
    if not _opens(sentence, paper, top):
        return None
    heading = _heading(reading, sentence)
    if heading is None:
        return None
    return _status_of_list(reading, heading, known, marked=_is_marked(reading, sentence))


def is_item(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence stands in a line of a list, or is nothing but names of papers."""
    if _is_marked(reading, sentence):
        return True
    if sentence.text.rstrip().endswith(":"):
        return False
    words = [w for _, w in paper_words(reading, sentence)]
    return bool(words) and _opens(sentence, words[0], bearers(words[0])[-1])


def _is_marked(reading: Reading, sentence: Sentence) -> bool:
    """Whether the line in which a sentence stands begins with a bullet or a number."""
    text = reading.article.text
    line = text.rfind("\n", 0, sentence.start + 1) + 1
    return bool(MARKER.match(text, line) or ALONE.search(text, max(0, line - 12), line))


def _opens(sentence: Sentence, paper: Token, top: Token) -> bool:
    """Whether the sentence is a row of papers, no clause, and the paper is one of the row."""
    alone = top.dep_ == "ROOT" and top.pos_ not in VERBAL and not children(top, "cop", "nsubj")
    first = paper == top and (paper.idx - sentence.start > OPENING or bool(case(paper)))
    return alone and not first


def _holders(reading: Reading, sentence: Sentence, top: Token) -> Iterator[Token]:
    """The papers in the plural of which ``top`` is told to be one."""
    plurals = [w for _, w in paper_words(reading, sentence) if w.tag_ in _PLURAL]
    verb = top.head
    held = top.dep_ in {"obj", "appos", "obl", "nsubj", "dep", "xcomp", "parataxis"}
    if held and lemma(verb) in paperwork().listing:
        yield from (p for p in subjects(verb) if p in plurals and p != top)
    if case(top) in {"including", "like", "such+as", "namely"} and verb in plurals:
        yield verb
    if children(top, "cop"):
        yield from (p for p in children(top, "nsubj") if p in plurals)
    yield from (p for p in plurals if case(p) == "among" and p.i < top.i)


def _holder_by_words(reading: Reading, sentence: Sentence, paper: Token) -> Token | None:
    """The papers before "including" where long rows are parsed amiss, up to the next verb."""
    for token in reversed(reading.doc[paper.sent.start : paper.i]):
        if token.lower_ in INCLUDING:
            before = [w for _, w in paper_words(reading, sentence) if w.i < token.i]
            return before[-1] if before and before[-1].tag_ in _PLURAL else None
        if token.tag_ in FINITE or token.lower_ in {"to", "which", "that"}:
            return None
    return None


def _heading(reading: Reading, sentence: Sentence) -> Sentence | None:
    """The sentence over a list in which ``sentence`` stands."""
    before = [s for s in reading.sentences if s.start < sentence.start][-LONGEST:]
    return next((s for s in reversed(before) if not is_item(reading, s)), None)


def _status_of_list(
    reading: Reading, heading: Sentence, known: Sequence[Document], *, marked: bool
) -> str | None:
    """What the heading says of the papers under it, if they are a list."""
    words = [w for _, w in paper_words(reading, heading)]
    open_ended = heading.text.rstrip().endswith(":")
    root = word_at(reading, heading.start, heading.end)
    lists = open_ended or (root is not None and lemma(root) in paperwork().listing)
    told = next((status for w in words if (status := standing(w))), None)
    if told and (marked or lists):
        return told
    if open_ended and root is not None and lemma(root) in paperwork().acts["signed"]:
        return "signed"
    plurals = [w for w in words if w.tag_ in _PLURAL]
    return _pointed_at(plurals[0], known) if lists and plurals else None


def _pointed_at(package: Token, known: Sequence[Document]) -> str | None:
    """What became of the papers told last, which "the documents" and "these agreements" are."""
    pointing = {t.lower_ for t in children(package, "det")} & {"the", "these", "those", "all"}
    settled = (d.status for d in reversed(known) if d.status in _SETTLED)
    return next(settled, None) if pointing else None
