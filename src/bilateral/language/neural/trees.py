"""The best dependency tree of a sentence out of the scores of its arcs.

Most often the best head of every word already gives a tree. Where it does not, the
maximum spanning tree is found by contracting cycles (Chu and Liu 1965; Edmonds 1967).
Exactly one word hangs on the root, as Universal Dependencies ask.
"""

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Heads = npt.NDArray[np.int64]


def best_tree(scores: Scores) -> Heads:
    """Heads of the words: ``scores[d, h]`` rates word ``d`` (from 0) hanging on ``h`` (0: root).

    ``scores`` has n rows and n + 1 columns; the result has n entries in 0..n.
    """
    n = len(scores)
    square = np.full((n + 1, n + 1), -np.inf, dtype=np.float64)
    square[1:, :] = scores
    np.fill_diagonal(square, -np.inf)
    if n == 1:
        return np.zeros(1, dtype=np.int64)
    heads: Heads = square.argmax(axis=1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and _cycle(heads) is None:
        return heads[1:].copy()
    finite = square[1:, :][np.isfinite(square[1:, :])]
    square[1:, 0] -= (finite.max() - finite.min() + 1.0) * (n + 1)
    return _spanning(square)[1:].copy()


def _spanning(scores: npt.NDArray[np.float64]) -> Heads:
    """Heads of the maximum spanning tree over all nodes, node 0 being the root."""
    heads: Heads = scores.argmax(axis=1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(scores), dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    members = np.flatnonzero(inside)
    # What it costs to give up a member's arc of the cycle for one from outside.
    entering = scores[np.ix_(members, outside)] - scores[members, heads[members]][:, None]
    leaving = scores[np.ix_(outside, members)]
    size = len(outside) + 1
    smaller = np.full((size, size), -np.inf)
    smaller[:-1, :-1] = scores[np.ix_(outside, outside)]
    smaller[-1, :-1] = entering.max(axis=0)
    smaller[:-1, -1] = leaving.max(axis=1)
    smaller[0, :] = -np.inf
    below = _spanning(smaller)
    result: Heads = heads.copy()
    for i, node in enumerate(outside):
        if node:
            head = below[i]
            result[node] = members[leaving[i].argmax()] if head == size - 1 else outside[head]
    opened = below[-1]
    broken = members[entering[:, opened].argmax()]
    result[broken] = outside[opened]
    return result


def _cycle(heads: Heads) -> list[int] | None:
    """The nodes of a cycle among the arcs, if there is one."""
    state = np.zeros(len(heads), dtype=np.int8)
    state[0] = 2
    for start in range(1, len(heads)):
        path = []
        node = start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return path[path.index(node) :]
        state[path] = 2
    return None
