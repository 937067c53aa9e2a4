"""Sentences as tensors: grouped by length, padded, with what is to be learned of them.

What a source does not annotate is not learned from it: classes are -1 there, and for
names every tag that could be right is allowed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

import numpy as np
import torch
from torch import Tensor

from bilateral.language.neural.lemmas import edit
from bilateral.language.neural.pieces import Case, Pieces
from training.inventories import Inventories
from training.treebanks import Sentence

PLACES = ("GPE", "LOC", "FAC")
UNKNOWN = -1
MOST_WORDS = 250
MOST_PIECES = 510
NOT_TOLD = {"uner": ("EVENT", "LAW"), "gum": ("LAW",), "ewt": ("EVENT", "LAW"), "domain": ()}
"""Labels that a source leaves out: where it says nothing, they may stand all the same."""


@dataclass(frozen=True, slots=True)
class Batch:
    """B sentences of up to T pieces and W words, row 0 of the words being the root."""

    pieces: Tensor
    cases: Tensor
    mask: Tensor
    pool: Tensor
    xpos: Tensor
    upos: Tensor
    feats: Tensor
    lemmas: Tensor
    heads: Tensor
    deprels: Tensor
    names: Tensor
    """B, W, tags: which tags may be right."""
    lengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Encoder:
    """Turns sentences into batches."""

    pieces: Pieces
    inventories: Inventories

    def batch(self, sentences: Sequence[Sentence], hide: Callable[[], bool] | None = None) -> Batch:
        """One batch; ``hide`` tells for each word whether it is masked."""
        cut = [_fitting(self.pieces.of(s.words)) for s in sentences]
        width = 2 + max(sum(len(p) for p, _ in words) for words in cut)
        most = 1 + max(len(s.words) for s in sentences)
        b = len(sentences)
        ids, cases = np.zeros((b, width), np.int64), np.zeros((b, width), np.int64)
        mask, pool = np.zeros((b, width), np.float32), np.zeros((b, most, width), np.float32)
        for i, words in enumerate(cut):
            ids[i, 0], pool[i, 0, 0], at = self.pieces.opening, 1.0, 1
            for w, (pieces, case) in enumerate(words, start=1):
                stop = at + len(pieces)
                ids[i, at:stop] = self.pieces.masked if hide and hide() else pieces
                cases[i, at:stop] = case
                pool[i, w, at:stop] = 1.0 / len(pieces)
                at = stop
            ids[i, at] = self.pieces.closing
            mask[i, : at + 1] = 1.0
        inv = self.inventories
        return Batch(
            pieces=torch.from_numpy(ids),
            cases=torch.from_numpy(cases),
            mask=torch.from_numpy(mask),
            pool=torch.from_numpy(pool),
            xpos=_column(sentences, most, inv.xpos, lambda s: s.xpos),
            upos=_column(sentences, most, inv.upos, lambda s: s.upos),
            feats=_column(sentences, most, inv.feats, lambda s: s.feats),
            lemmas=_column(sentences, most, inv.lemmas, _edits),
            heads=_heads(sentences, most),
            deprels=_column(sentences, most, inv.deprels, lambda s: s.deprels),
            names=self._names(sentences, most),
            lengths=tuple(len(s.words) for s in sentences),
        )

    def batches(
        self, sentences: Iterable[Sentence], budget: int, random: Random | None = None
    ) -> Iterator[list[Sentence]]:
        """Groups of sentences of like length with at most ``budget`` padded words."""
        pool = [s for s in sentences if 0 < len(s.words) <= MOST_WORDS]
        if random:
            random.shuffle(pool)
        span = 4000 if random else len(pool)
        groups: list[list[Sentence]] = []
        for first in range(0, len(pool), max(span, 1)):
            group: list[Sentence] = []
            for s in sorted(pool[first : first + span], key=lambda s: len(s.words)):
                if group and (len(group) + 1) * len(s.words) > budget:
                    groups.append(group)
                    group = []
                group.append(s)
            groups.append(group)
        if random:
            random.shuffle(groups)
        yield from groups

    def _names(self, sentences: Sequence[Sentence], most: int) -> Tensor:
        tags = self.inventories.names
        number = {tag: i for i, tag in enumerate(tags)}
        allowed = np.zeros((len(sentences), most, len(tags)), bool)
        for i, s in enumerate(sentences):
            if s.names is None:
                continue
            free = NOT_TOLD.get(s.source, ())
            outside = [n for tag, n in number.items() if tag == "O" or tag[2:] in free]
            allowed[i, 1 : len(s.words) + 1, outside] = True
            for start, end, label in s.names:
                allowed[i, start + 1 : end + 1] = False
                for choice in PLACES if label == "PLACE" else () if label == "ANY" else (label,):
                    for w in range(start, end):
                        allowed[i, w + 1, number[f"{_mark(w, start, end)}-{choice}"]] = True
        return torch.from_numpy(allowed)


Cut = list[tuple[tuple[int, ...], Case]]


def _fitting(words: Cut) -> Cut:
    """The words with fewer pieces each, where all would be more than the encoder has places for."""
    for most in (MOST_PIECES, 4, 2, 1):
        words = [(pieces[:most], case) for pieces, case in words]
        if sum(len(pieces) for pieces, _ in words) <= MOST_PIECES:
            break
    return words


def _mark(at: int, start: int, end: int) -> str:
    if end - start == 1:
        return "S"
    return "B" if at == start else "E" if at == end - 1 else "I"


def _edits(sentence: Sentence) -> tuple[str, ...]:
    if not sentence.lemmas:
        return ()
    pairs = zip(sentence.words, sentence.lemmas, strict=True)
    return tuple(_edit(word, lemma) for word, lemma in pairs)


@lru_cache(maxsize=200_000)
def _edit(word: str, lemma: str) -> str:
    return edit(word, lemma)


def _column(
    sentences: Sequence[Sentence],
    most: int,
    classes: tuple[str, ...],
    column: Callable[[Sentence], tuple[str, ...]],
) -> Tensor:
    number = {c: i for i, c in enumerate(classes)}
    found = np.full((len(sentences), most), UNKNOWN, np.int64)
    for i, s in enumerate(sentences):
        values = column(s)
        if values:
            found[i, 1 : len(values) + 1] = [number.get(v, UNKNOWN) for v in values]
    return torch.from_numpy(found)


def _heads(sentences: Sequence[Sentence], most: int) -> Tensor:
    found = np.full((len(sentences), most), UNKNOWN, np.int64)
    for i, s in enumerate(sentences):
        if s.heads:
            found[i, 1 : len(s.heads) + 1] = s.heads
    return torch.from_numpy(found)
