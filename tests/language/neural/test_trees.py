"""The best dependency tree of a sentence."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from bilateral.language.neural.trees import best_tree

NUMBERS = st.floats(-8, 8, allow_nan=False, width=32)


def scores(most):
    sizes = st.integers(1, most)
    return sizes.flatmap(lambda n: arrays(np.float32, (n, n + 1), elements=NUMBERS))


def is_tree(heads) -> bool:
    """Whether every word leads up to the root, and one word hangs on it."""
    for word in range(1, len(heads) + 1):
        seen, node = set(), word
        while node:
            if node in seen:
                return False
            seen.add(node)
            node = heads[node - 1]
    return list(heads).count(0) == 1


def weight(table, heads) -> float:
    return float(sum(np.float64(table[d, h]) for d, h in enumerate(heads)))


@given(scores(4))
@settings(deadline=None)
def test_no_tree_is_better(table):
    n = len(table)
    trees = (h for h in product(range(n + 1), repeat=n) if is_tree(h))
    best = max(weight(table, h) for h in trees)
    found = best_tree(table)
    assert is_tree(found)
    assert weight(table, found) == pytest.approx(best, abs=1e-4)


@given(scores(30))
@settings(deadline=None)
def test_any_scores_give_a_tree_with_one_word_on_the_root(table):
    assert is_tree(best_tree(table))


def test_a_cycle_is_broken_where_it_costs_least():
    # Words 1 and 2 want each other; 1 gives less up for the root.
    table = np.array([[4.0, 0.0, 5.0], [1.0, 9.0, 0.0]], dtype=np.float32)
    assert list(best_tree(table)) == [0, 1]


def test_a_single_word_is_the_root():
    assert list(best_tree(np.zeros((1, 2), dtype=np.float32))) == [0]
