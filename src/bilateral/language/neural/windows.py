"""Sentences cut, grouped by length and padded for the encoder.

Pure functions. A window is a sentence, or a part of one that is longer than the encoder
should read at once; a batch is a few windows of like length, so that little is padding.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bilateral.language.neural.pieces import Case, Pieces

MOST_WORDS = 128
"""Words of one window; the treebanks have hardly a longer sentence."""
MOST_PIECES = 400
BUDGET = 512
"""Pieces of one batch, padding included: what fits the cache of a core."""
GROWTH = 1.2
"""How much longer than the shortest window of a batch its longest may be: padding is work."""
BREAKS = frozenset({",", ";", ":", "—", "–", "|", "•", ")", "…"})
Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of one sentence's words, as pieces."""

    sentence: int
    start: int
    """Number of its first word within the sentence."""
    words: tuple[tuple[tuple[int, ...], Case], ...]

    @property
    def width(self) -> int:
        """Its pieces, the opening and the closing one included."""
        return 2 + sum(len(pieces) for pieces, _ in self.words)


@dataclass(frozen=True, slots=True)
class Batch:
    """B windows of up to T pieces and W words; row 0 of the words stands for the root."""

    windows: tuple[Window, ...]
    pieces: Ints
    """B, T"""
    cases: Ints
    """B, T"""
    mask: Floats
    """B, T: one where a piece is."""
    pool: Floats
    """B, W, T: each row the mean over the pieces of a word."""


def windows(pieces: Pieces, sentences: Sequence[Sequence[str]]) -> Iterator[Window]:
    """The sentences as windows, long ones cut behind a comma or where they must be."""
    flat = pieces.of([word for words in sentences for word in words])
    at = 0
    for number, words in enumerate(sentences):
        cut = flat[at : at + len(words)]
        at += len(words)
        start = 0
        while start < len(cut):
            stop = _stop(words, cut, start)
            yield Window(number, start, tuple(cut[start:stop]))
            start = stop


def _stop(words: Sequence[str], cut: Sequence[tuple[tuple[int, ...], Case]], start: int) -> int:
    """Where the window that begins at ``start`` ends."""
    stop, width = start, 0
    while stop < len(cut) and stop - start < MOST_WORDS:
        width += len(cut[stop][0])
        if width > MOST_PIECES and stop > start:
            break
        stop += 1
    if stop < len(cut):
        half = start + (stop - start) // 2
        return next((i + 1 for i in range(stop - 1, half, -1) if words[i] in BREAKS), stop)
    return stop


def batches(pieces: Pieces, found: Sequence[Window], budget: int = BUDGET) -> Iterator[Batch]:
    """The windows in batches, shortest first."""
    group: list[Window] = []
    for window in sorted(found, key=lambda w: w.width):
        over = (len(group) + 1) * window.width > budget
        if group and (over or window.width > GROWTH * group[0].width):
            yield _batch(pieces, group)
            group = []
        group.append(window)
    if group:
        yield _batch(pieces, group)


def _batch(pieces: Pieces, group: Sequence[Window]) -> Batch:
    width, most = max(w.width for w in group), 1 + max(len(w.words) for w in group)
    ids, cases = np.zeros((len(group), width), np.int64), np.zeros((len(group), width), np.int64)
    mask = np.zeros((len(group), width), np.float32)
    pool = np.zeros((len(group), most, width), np.float32)
    pool[:, 0, 0] = 1.0
    for row, window in enumerate(group):
        lengths = np.array([len(cut) for cut, _ in window.words])
        word = np.repeat(np.arange(1, len(lengths) + 1), lengths)
        stop = len(word) + 1
        ids[row, 0] = pieces.opening
        ids[row, 1:stop] = [piece for cut, _ in window.words for piece in cut]
        ids[row, stop] = pieces.closing
        cases[row, 1:stop] = np.repeat([case for _, case in window.words], lengths)
        mask[row, : stop + 1] = 1.0
        pool[row, word, np.arange(1, stop)] = (1.0 / lengths)[word - 1]
    return Batch(tuple(group), ids, cases, mask, pool)
