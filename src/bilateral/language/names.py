"""Personal names: stretches of capitalised words that may name a person.

Pure functions over the text. A chunk is the longest run of name words that no office,
body, state or date covers; whether it is a person is decided by what stands beside it
(``people.py``).
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from spacy.lang.en.stop_words import STOP_WORDS

from bilateral.language.gazetteers import names

WORD = re.compile(r"(?:[^\W\d_][.])+(?=[ ]|$)|[^\W\d_]+(?:['’`ʼ-][^\W\d_]+)*")
GAP = re.compile(r"[ \u00a0]|[ ]?\n")
POSSESSIVE = re.compile(r"['’]s$")
MONTHS_AND_DAYS = frozenset(
    """January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday""".split()
)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of name words: offsets (possessive ending left out) and the words."""

    start: int
    end: int
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The name as a reader writes it, in one line."""
        return " ".join(self.words)


@cache
def _blocked() -> frozenset[str]:
    return frozenset(names.never_names()) | MONTHS_AND_DAYS


@cache
def _particles() -> frozenset[str]:
    return frozenset(names.particles())


def chunks(text: str, covered: Collection[range], start: int = 0) -> Iterator[Chunk]:
    """The runs of name words in ``text`` from ``start``, outside the covered stretches."""
    covered_at = sorted(((r.start, r.stop) for r in covered), key=lambda r: r[0])
    run: list[re.Match[str]] = []
    index = 0
    for word in WORD.finditer(text, start):
        while index < len(covered_at) and covered_at[index][1] <= word.start():
            index += 1
        is_covered = index < len(covered_at) and covered_at[index][0] < word.end()
        joined = bool(run) and bool(GAP.fullmatch(text, run[-1].end(), word.start()))
        if run and not joined:
            yield from _chunk(text, run)
            run = []
        if is_covered or not _may_belong(word.group(), after_name=bool(run)):
            yield from _chunk(text, run)
            run = []
        else:
            run.append(word)
            if POSSESSIVE.search(word.group()):
                yield from _chunk(text, run)
                run = []
    yield from _chunk(text, run)


def _may_belong(word: str, *, after_name: bool) -> bool:
    """Whether a word can be part of a name: capitalised, or a particle between names."""
    bare = POSSESSIVE.sub("", word)
    if bare in _blocked():
        return False
    if bare.lower() in _particles() and (after_name or bare[0].isupper()):
        return True
    acronym = len(bare) > 3 and bare.isupper() and "." not in bare
    return bare[0].isupper() and not acronym


def _chunk(text: str, run: list[re.Match[str]]) -> Iterator[Chunk]:
    """The run as a chunk, without sentence-opening common words and trailing particles."""
    while run and _opens_sentence(text, run[0]) and run[0].group().lower() in _openers():
        run = run[1:]
    while run and (run[-1].group()[0].islower() or run[-1].group().lower() in STOP_WORDS):
        run = run[:-1]
    if not run or run[0].group()[0].islower():
        return
    words = [w.group() for w in run]
    words[-1] = POSSESSIVE.sub("", words[-1])
    end = run[-1].start() + len(words[-1])
    yield Chunk(run[0].start(), end, tuple(words))


def _opens_sentence(text: str, word: re.Match[str]) -> bool:
    before = text[: word.start()].rstrip(" \t\"'“”‘’(«-–—•")
    return not before or before[-1] in ".!?:;\n…" or text[word.start() - 1] == "\n"


@cache
def _openers() -> frozenset[str]:
    return frozenset(STOP_WORDS) | frozenset(names.openers())
