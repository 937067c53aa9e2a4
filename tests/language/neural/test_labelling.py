"""The best sequence of name tags that fits together."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from bilateral.language.neural.labelling import Labelling, inventory

TAGS = inventory(["PERSON"])
NUMBERS = st.floats(-5, 5, allow_nan=False, width=32)
TABLES = st.integers(1, 4).flatmap(lambda n: arrays(np.float32, (n, len(TAGS)), elements=NUMBERS))


def fits(path) -> bool:
    """Whether tags make whole names: opened, gone on with, closed."""
    inside = False
    for number in path:
        mark = TAGS[number][0]
        if inside != (mark in "IE"):
            return False
        inside = mark in "BI"
    return not inside


@given(TABLES)
@settings(deadline=None)
def test_no_path_that_fits_is_better(table):
    def weight(path):
        return float(sum(table[i, t] for i, t in enumerate(path)))

    best = max(weight(p) for p in product(range(len(TAGS)), repeat=len(table)) if fits(p))
    found = Labelling(TAGS).decode(table)
    assert fits(found)
    assert weight(found) == pytest.approx(best, abs=1e-4)


@pytest.mark.parametrize(
    ("tags", "names"),
    [
        (["O", "S-PERSON", "O"], [(1, 2, "PERSON")]),
        (["B-PERSON", "I-PERSON", "E-PERSON"], [(0, 3, "PERSON")]),
        (["S-PERSON", "B-PERSON", "E-PERSON"], [(0, 1, "PERSON"), (1, 3, "PERSON")]),
        (["O", "O"], []),
    ],
)
def test_the_names_of_a_path(tags, names):
    assert Labelling(TAGS).spans([TAGS.index(t) for t in tags]) == names


def test_a_name_is_never_of_two_labels():
    tags = inventory(["PERSON", "ORG"])
    table = np.full((2, len(tags)), -9.0, dtype=np.float32)
    table[0, tags.index("B-PERSON")] = 5.0
    table[1, tags.index("E-ORG")] = 5.0
    table[1, tags.index("E-PERSON")] = 1.0
    labelling = Labelling(tags)
    assert labelling.spans(labelling.decode(table)) == [(0, 2, "PERSON")]
