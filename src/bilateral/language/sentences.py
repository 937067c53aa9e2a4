"""Sentence boundaries of newswire text.

Invariant: no sentence crosses a paragraph, and a full stop after an abbreviation, an
initial or inside a date or time ends none. A line break ends a paragraph unless the
text is hard-wrapped (a plain-text feed), where only a blank line or a bullet does.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Token

from bilateral.language.model import ARTICLE

FACTORY = "bilateral_sentences"

ABBREVIATIONS = frozenset(
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "brig",
        "adm", "cmdr", "sen", "rep", "gov", "pres", "amb", "rev", "hon", "st", "mt", "jr",
        "sr", "no", "nos", "vol", "art", "inc", "ltd", "co", "corp", "dept", "est", "jan",
        "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
        "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "vs", "viz", "etc", "al",
        "approx", "u.s", "u.k", "u.n", "e.g", "i.e", "p.m", "a.m", "h.e", "retd", "ret", "rs",
        "rtd", "cdr", "cpt", "messrs", "mgr", "bros", "pp", "fig", "ph.d", "ave", "eng", "adv",
    }
)  # fmt: skip
STARTERS = frozenset(
    {
        "the", "a", "an", "in", "on", "at", "he", "she", "they", "it", "this", "these",
        "those", "but", "and", "however", "meanwhile", "earlier", "later",
    }
)  # fmt: skip
RUN_ON = STARTERS | frozenset(
    {
        "we", "i", "you", "both", "according", "as", "during", "after", "before", "for", "to",
        "if", "while", "with", "president", "prime", "foreign", "minister", "his",
        "her", "their", "there", "also", "such", "today",
    }
)  # fmt: skip
"""Words that begin a sentence even where the space before them was forgotten: "signed.The"."""
ENDS = frozenset(".!?…")
CLOSERS = frozenset("\"'”’»)]")
MOST_CLOSERS = 4
WRAP_WIDTH = range(55, 101)
LONGEST = 150
"""A line of more characters was never wrapped, and so none of its text was."""
BULLET = re.compile(r"\s*(?:[-*•–—·▪]|\d{1,2}[.)])\s+\S")


def paragraph_breaks(text: str) -> Iterator[int]:
    """Character offsets at which a new paragraph begins, in order."""
    wrapped = _is_hard_wrapped(text)
    for match in re.finditer(r"[ \t]*\n\s*", text):
        blank_line = match.group().count("\n") > 1
        if blank_line or not wrapped or BULLET.match(text, match.start() + 1):
            yield match.end()


def _is_hard_wrapped(text: str) -> bool:
    """Whether most lines that another line follows directly are about as long as a terminal.

    One endless line shows that a heading above short paragraphs only looks wrapped.
    """
    lines = text.split("\n")
    inner = [a for a, b in pairwise(lines) if a.strip() and b.strip()]
    full = sum(len(line) in WRAP_WIDTH for line in inner)
    endless = any(len(line) > LONGEST for line in lines)
    return len(inner) >= 2 and full >= 0.6 * len(inner) and not endless


def sentence_offsets(doc: Doc) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence, in one walk (``Doc.sents`` takes one for each)."""
    start: int | None = None
    end = 0
    for token in doc:
        if token.is_sent_start and start is not None:
            yield start, end
            start = None
        start = token.idx if start is None else start
        end = token.idx + len(token.text)
    if start is not None:
        yield start, end


def ends_sentence(token: Token) -> bool:
    """Whether the sentence is over after ``token``, a closing quote after the stop included."""
    doc, last = token.doc, token.i
    following = doc[last + 1] if last + 1 < len(doc) else None
    if following is None or following.text in CLOSERS or following.text in ENDS:
        return False
    stop = last
    while stop > max(0, last - MOST_CLOSERS) and doc[stop].text in CLOSERS:
        stop -= 1
    if doc[stop].text not in ENDS:
        return _ends_in_abbreviation(doc[stop], following)
    if not (doc[last].whitespace_ or following.is_space) and not _runs_on(doc[stop], following):
        return False
    if doc[stop].text == "." and stop > 0 and _is_inner_stop(doc[stop - 1], following):
        return False
    return not following.text[:1].islower()


def _ends_in_abbreviation(token: Token, following: Token) -> bool:
    """Whether the stop of an abbreviation is also the sentence's: "in the U.S. The talks"."""
    return (
        token.text.endswith(".")
        and len(token.text) > 2
        and token.lower_.rstrip(".") not in {"mr", "mrs", "ms", "dr", "gen", "col", "prof"}
        and following.is_title
        and following.lower_ in STARTERS
    )


def _is_inner_stop(before: Token, following: Token) -> bool:
    """A stop after an abbreviation, an initial, a list's number, or inside "Oct. 1. 15:45"."""
    initial = len(before.text) == 1 and before.text.isupper()
    numeral = before.text.isdigit() and following.text[:1].isdigit()
    word = before.lower_.rpartition("-")[2].strip(".")
    return initial or numeral or _is_list_number(before) or word in ABBREVIATIONS


def _is_list_number(token: Token) -> bool:
    """Whether a number of one or two digits stands at the beginning of a line."""
    opens = token.i == 0 or "\n" in token.doc[token.i - 1].text
    return opens and len(token.text) <= 2 and token.text.isdigit()


def _runs_on(stop: Token, following: Token) -> bool:
    """Whether a sentence begins behind a stop without a space, after a whole word."""
    before = stop.doc[stop.i - 1].text if stop.i else ""
    whole = len(before) > 2 and before.isalpha() and before[-1].islower()
    return whole and following.text[:1].isupper() and following.lower_ in RUN_ON


class SentenceSplitter:
    """spaCy component that sets the sentence starts."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark the first token of every sentence of ``doc``.

        The story begins one, so that its header and dateline stay out of its parse.
        """
        article = doc.user_data.get(ARTICLE)
        opening = () if article is None else (article.body_start,)
        breaks = iter(sorted({*paragraph_breaks(doc.text), *opening}))
        next_break = next(breaks, None)
        start = True
        marks: list[int] = []
        for token in doc:
            if next_break is not None and token.idx >= next_break:
                start = True
                while next_break is not None and token.idx >= next_break:
                    next_break = next(breaks, None)
            marks.append(1 if start else -1)
            start = ends_sentence(token)
        column = np.array(marks, dtype="int64").astype("uint64").reshape(-1, 1)
        return doc.from_array(["SENT_START"], column)  # type: ignore[arg-type]  # spaCy's stub: Ints2d


@Language.factory(FACTORY, assigns=["token.is_sent_start"])
def make_sentence_splitter(nlp: Language, name: str) -> SentenceSplitter:  # noqa: ARG001 (spaCy's signature)
    """The registered factory."""
    return SentenceSplitter()
