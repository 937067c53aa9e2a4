"""Training text made to look like what is read: newswire, headlines, careless typing.

Every change keeps the words apart and their number, so that annotation stays true; only
the final stop may go, as headlines and captions have none.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from training.treebanks import Sentence

CURLY = {"'": "’", "'s": "’s", "n't": "n’t", "'re": "’re", "'ve": "’ve", "'ll": "’ll", "'m": "’m",
         "'d": "’d", "``": "“", "''": "”", '"': "“"}  # fmt: skip
STRAIGHT = {v: k for k, v in CURLY.items()}
DASHES = {"-": "–", "--": "—", "–": "-", "—": "–"}
SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "and",
        "or",
        "but",
        "by",
        "with",
        "from",
        "as",
        "into",
        "over",
    ]
)


def varied(sentence: Sentence, random: Random) -> Sentence:
    """The sentence, often changed in how it is written."""
    dice = random.random()
    if dice < 0.04:
        sentence = _rewritten(sentence, str.upper)
    elif dice < 0.08:
        sentence = _rewritten(sentence, _title)
    elif dice < 0.11:
        sentence = _rewritten(sentence, str.lower)
    if random.random() < 0.25:
        sentence = _rewritten(sentence, lambda w: CURLY.get(w, STRAIGHT.get(w, w)))
    if random.random() < 0.15:
        sentence = _rewritten(sentence, lambda w: DASHES.get(w, w))
    if random.random() < 0.08:
        sentence = _without_stop(sentence)
    return sentence


def _rewritten(sentence: Sentence, change: Callable[[str], str]) -> Sentence:
    return replace(sentence, words=tuple(change(w) for w in sentence.words))


def _title(word: str) -> str:
    return word if word.lower() in SMALL else word[:1].upper() + word[1:]


def _without_stop(sentence: Sentence) -> Sentence:
    """The sentence without its final full stop, where nothing hangs on it."""
    last = len(sentence.words)
    if last < 4 or sentence.words[-1] != "." or last in sentence.heads:
        return sentence
    if any(end == last for _, end, _ in sentence.names or ()):
        return sentence

    def cut(column: tuple[Any, ...]) -> tuple[Any, ...]:
        return column[:-1]

    return replace(
        sentence,
        words=sentence.words[:-1],
        xpos=cut(sentence.xpos),
        upos=cut(sentence.upos),
        feats=cut(sentence.feats),
        lemmas=cut(sentence.lemmas),
        heads=cut(sentence.heads),
        deprels=cut(sentence.deprels),
        entities=cut(sentence.entities),
    )
