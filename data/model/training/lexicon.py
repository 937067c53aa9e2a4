"""The lemmas of the words that the treebanks show: what is known need not be guessed."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from training.treebanks import Sentence

PROPER = frozenset({"NNP", "NNPS"})
AGREED = 0.75
"""The share of a word's uses under one tag that must have the lemma."""


def lexicon(sentences: Iterable[Sentence]) -> dict[str, dict[str, str]]:
    """By tag, lower-cased words and their lemmas; proper nouns as they are written."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for s in sentences:
        for word, tag, lemma in zip(s.words, s.xpos, s.lemmas, strict=True):
            counts[tag, word if tag in PROPER else word.lower()][lemma] += 1
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for (tag, word), lemmas in sorted(counts.items()):
        (lemma, times), *_ = lemmas.most_common(1)
        trivial = tag in PROPER and lemma == word
        if times >= AGREED * lemmas.total() and not trivial:
            found[tag][word] = lemma
    return dict(found)
