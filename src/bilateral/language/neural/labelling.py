"""The best sequence of name tags that fits together.

Tags follow the BIOES scheme: a name is one ``S-X``, or ``B-X``, any number of ``I-X`` and
``E-X`` (Ratinov and Roth 2009). The scores of each word come from the network; which tag
may follow which is fixed, and the best path is found by dynamic programming (Viterbi 1967).
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
NEVER = -1e9
OUTSIDE = "O"


class Labelling:
    """Decoder for one inventory of tags."""

    __slots__ = ("_ending", "_following", "_opening", "tags")

    def __init__(self, tags: Sequence[str]) -> None:
        """Keep what may follow what among ``tags``."""
        self.tags = tuple(tags)
        self._following = np.array(
            [[0.0 if _may_follow(a, b) else NEVER for b in tags] for a in tags], dtype=np.float32
        )
        self._opening = np.array([0.0 if t[0] in "OBS" else NEVER for t in tags], dtype=np.float32)
        self._ending = np.array([0.0 if t[0] in "OES" else NEVER for t in tags], dtype=np.float32)

    def decode(self, scores: Scores) -> list[int]:
        """The numbers of the best tags for ``scores`` (one row for each word)."""
        best = scores.argmax(axis=1)
        if self._fits(best):
            return [int(t) for t in best]
        total = scores[0] + self._opening
        back = np.zeros(scores.shape, dtype=np.int64)
        for i in range(1, len(scores)):
            paths = total[:, None] + self._following
            back[i] = paths.argmax(axis=0)
            total = paths.max(axis=0) + scores[i]
        tag = int((total + self._ending).argmax())
        path = [tag]
        for i in range(len(scores) - 1, 0, -1):
            tag = int(back[i, tag])
            path.append(tag)
        return path[::-1]

    def spans(self, path: Sequence[int]) -> list[tuple[int, int, str]]:
        """The names that a decoded path tells: first word, last word + 1, label."""
        found: list[tuple[int, int, str]] = []
        start = 0
        for i, number in enumerate(path):
            tag = self.tags[number]
            if tag[0] in "BS":
                start = i
            if tag[0] in "ES":
                found.append((start, i + 1, tag[2:]))
        return found

    def _fits(self, path: npt.NDArray[np.int64]) -> bool:
        return bool(
            self._opening[path[0]] == 0
            and self._ending[path[-1]] == 0
            and (self._following[path[:-1], path[1:]] == 0).all()
        )


def inventory(labels: Sequence[str]) -> tuple[str, ...]:
    """All tags for the labels, "O" first."""
    return (OUTSIDE, *(f"{mark}-{label}" for label in labels for mark in "BIES"))


def _may_follow(tag: str, following: str) -> bool:
    if tag[0] in "BI":
        return following[0] in "IE" and following[2:] == tag[2:]
    return following[0] in "OBS"
