"""Documents: the papers between states that an article names, and what became of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Token

from bilateral.facts.frames.syntax import case
from bilateral.facts.papers.packages import Part, fields_of
from bilateral.facts.papers.standing import standing
from bilateral.facts.papers.titles import title_of
from bilateral.facts.patterns.rules import compiled, document_rules
from bilateral.facts.patterns.triggers import Trigger
from bilateral.language.model import Reading, Sentence

SIGNING_REACH = 260
FEW = 2
AUXILIARIES = 24
"""How many characters the auxiliaries before a verb take at most."""
DEFINITE = re.compile(r"\b(?:the|this|that|these|those|such|said)\s+$", re.IGNORECASE)
VAGUE = re.compile(
    r"documents?|papers|deals?|program(?:me)?s?|credit lines?|lines? of credit|.*plans?|minutes",
    re.IGNORECASE,
)
"""Words for so many other things that only what is done to it makes one a paper."""
YEAR = re.compile(r"\b(?:19|20)\d\d(?: [a-z-]+){0,3} $")
"""A year before the name: "the 1991 treaty", "under the 2019 bilateral agreement"."""
ON = re.compile(r"\s(?:on|in|between|with|regarding|concerning|about)\s")
"""What leads to a field that tells which paper is meant; "the agreement to meet" is none."""
POINTING = frozenset({"the", "this", "that", "these", "those"})
NEW = frozenset({"a", "an", "another", "new", "several", "some", "further", "other", "additional"})
AMONG_THEM = re.compile(r"\bamong (?:them|these|those|which)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paper:
    """A mention of a paper: offsets in the article, kind, title as worded, and status.

    ``generic`` says that it only points back ("the memorandum"); ``package`` that it
    stands for several papers, told by ``parts`` where its own phrase tells them.
    """

    start: int
    end: int
    kind: str
    title: str
    status: str
    generic: bool
    package: bool
    parts: tuple[Part, ...] = ()
    definite: bool = False
    """Whether the reader is taken to know which one it is: "the", "Kenya's", "the 2019 ..."."""
    weak: bool = False
    """Whether the words alone make it no paper between states: only a list can."""
    listed: bool = False
    """Whether it is told as one of several."""


def papers(reading: Reading, sentence: Sentence, signings: tuple[Trigger, ...]) -> Iterator[Paper]:
    """The papers a sentence speaks of; ``signings`` are the signing triggers in it."""
    for kind, match in _mentions(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        word = word_at(reading, start, end)
        title = title_of(sentence, match, word)
        generic = _is_generic(sentence.text, match, word)
        if word is not None and not _is_paper(word):
            continue
        status = _status(reading, sentence, signings, match, word)
        plural = match.group().split()[0].lower().endswith(("s", "memoranda")) or (
            match.group().endswith("s")
        )
        vague = kind == "other" or bool(VAGUE.fullmatch(match.group()))
        definite = bool(DEFINITE.search(sentence.text[: match.start()])) or (
            word is not None
            and any(t.dep_ == "nmod:poss" or t.lower_ in POINTING for t in word.children)
        )
        named = len([w for w in match.group().split() if w[0].isupper()]) > 1
        fielded = title.casefold() != match.group().casefold()
        own = title.casefold().partition(match.group().casefold())
        told_of = ON.match(own[2]) or (kind == "protocol" and own[2].startswith(" of"))
        narrow = bool(own[0].strip() or told_of)
        dated = bool(YEAR.search(sentence.text[: match.start()]))
        pointing = generic and not fielded
        known = named or (narrow and definite) or dated
        weak = status == "mentioned" and not pointing and not dated and (not known or vague)
        yield Paper(
            start,
            end,
            kind,
            title,
            status,
            generic and title == match.group(),
            plural,
            _fields(word, status),
            definite or dated,
            weak,
        )


def _fields(word: Token | None, status: str) -> tuple[Part, ...]:
    """The fields of which each has a paper; of what is only planned, if there are many."""
    fields = fields_of(word) if word is not None and status != "mentioned" else ()
    return () if status == "planned" and len(fields) <= FEW else fields


def word_at(reading: Reading, start: int, end: int) -> Token | None:
    """The head word of the stretch of text, as the parse has it."""
    span = reading.doc.char_span(start, end, alignment_mode="expand")
    return span.root if span is not None else None


def paper_words(reading: Reading, sentence: Sentence) -> list[tuple[str, Token]]:
    """Every word of a sentence that names a paper, with its kind, whatever becomes of it."""
    found = (
        (kind, word_at(reading, sentence.start + m.start(), sentence.start + m.end()))
        for kind, m in _mentions(sentence.text)
    )
    return [(kind, word) for kind, word in found if word is not None and _is_paper(word)]


def kind_of(words: str) -> str | None:
    """The kind of paper that the words name, if they name one ("a roadmap for tourism")."""
    return next((kind for kind, _ in _mentions(words)), None)


def _is_paper(word: Token) -> bool:
    """Whether the word is a noun ("to deal" is a verb) and not what something is said not to be."""
    denied = any(t.dep_ == "cop" for t in word.children) and any(
        t.lower_ in {"not", "n't", "no"} for t in word.children
    )
    return word.tag_.startswith("NN") and not denied


def _status(
    reading: Reading,
    sentence: Sentence,
    signings: tuple[Trigger, ...],
    match: re.Match[str],
    word: Token | None,
) -> str:
    """What became of the paper: by the parse of its clause, else by the words around it."""
    rules = document_rules()
    told = standing(word) if word is not None else None
    if told:
        return told
    near = [s for s in signings if _concerns(sentence, s, match)]
    signed = [] if _has_its_verb(word, near) else near
    before = sentence.text[_last_verb(sentence, match, word) : match.start()]
    if compiled(rules.planned).search(before[-80:] + match.group()) or (
        signed and all(s.status == "planned" for s in signed)
    ):
        return "planned"
    if AMONG_THEM.search(sentence.text) and _signed_before(reading, sentence):
        return "signed"
    if signed and not VAGUE.fullmatch(match.group()):
        return "signed"
    return "agreed" if compiled(rules.agreed).search(before[-60:]) else "mentioned"


def _last_verb(sentence: Sentence, match: re.Match[str], word: Token | None) -> int:
    """Where, in the sentence, the verb begins that stands last before the paper."""
    start = sentence.start + match.start()
    verbs = [
        t.idx
        for t in (word.sent if word is not None else ())
        if t.pos_ == "VERB" and t.idx < start and t.dep_ not in {"xcomp", "amod"}
    ]
    # The words before the last verb are of another act; its own auxiliaries stand before it.
    return max(0, max(verbs) - sentence.start - AUXILIARIES) if verbs else 0


def _has_its_verb(word: Token | None, signings: list[Trigger]) -> bool:
    """Whether another verb than that of the signing has the paper: "signed X, updating Y"."""
    if word is None or word.dep_ != "obj":
        return False
    verb = word.head
    return verb.pos_ == "VERB" and not any(s.start <= verb.idx < s.end for s in signings)


def _signed_before(reading: Reading, sentence: Sentence) -> bool:
    """Whether the two sentences before tell of papers that were signed."""
    before = [s for s in reading.sentences if s.start < sentence.start][-2:]
    return any(standing(word) == "signed" for s in before for _, word in paper_words(reading, s))


def _is_generic(text: str, match: re.Match[str], word: Token | None) -> bool:
    """Whether the words only point back; "a memorandum" and "nine agreements" are new papers."""
    lead = DEFINITE.search(text[: match.start()])
    if not compiled(document_rules().generic).match(
        f"{lead.group() if lead else ''}{match.group()}"
    ):
        return False
    if lead or word is None:
        return True
    if case(word) == "as" or any(t.dep_ == "cop" for t in word.children):
        return True  # "this is an agreement", "we see it as a treaty"
    if word.tag_ in {"NNS", "NNPS"}:
        return False
    return not any(t.dep_ == "nummod" or t.lower_ in NEW for t in word.children)


@lru_cache(maxsize=16)  # a sentence is asked for its papers several times in a row
def _mentions(text: str) -> tuple[tuple[str, re.Match[str]], ...]:
    """Kinds and matches of the words that name papers, in order, without overlaps."""
    found: list[tuple[str, re.Match[str]]] = []
    for kind, patterns in document_rules().kinds.items():
        for pattern in patterns:
            for match in re.finditer(rf"\b(?:{pattern})\b", text, _flags(pattern)):
                if not any(match.start() < m.end() and m.start() < match.end() for _, m in found):
                    found.append((kind, match))
    ordered = sorted(found, key=lambda item: item[1].start())
    ends = {m.end() for _, m in ordered}
    # "A memorandum of understanding (MoU)" is one paper.
    return tuple(
        (kind, m)
        for kind, m in ordered
        if not (text[: m.start()].endswith("(") and len(text[: m.start() - 1].rstrip()) in ends)
    )


def _flags(pattern: str) -> re.RegexFlag:
    """A rule that asks for a capital letter is about proper names; others are about words."""
    return re.NOFLAG if "[A-Z]" in pattern else re.IGNORECASE


def _concerns(sentence: Sentence, signing: Trigger, match: re.Match[str]) -> bool:
    """Whether a signing in the sentence is that of this paper."""
    start = sentence.start + match.start()
    return abs(signing.start - start) < SIGNING_REACH
