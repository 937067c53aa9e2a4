"""Spans by bisection give what a walk over all gives."""

import itertools
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.intervals import Intervals, longest


@dataclass(frozen=True)
class Piece:
    start: int
    end: int


PIECES = st.lists(
    st.builds(lambda a, n: Piece(a, a + n), st.integers(0, 60), st.integers(1, 20)), max_size=30
)
PLACE = st.integers(-5, 90)


@given(PIECES, PLACE, PLACE)
def test_every_question_is_answered_as_by_a_walk(pieces, low, high):
    spans = Intervals(pieces)
    as_set = lambda found: sorted((p.start, p.end) for p in found)  # noqa: E731 (shorter so)
    assert as_set(spans.starting(low, high)) == as_set(p for p in pieces if low <= p.start < high)
    assert as_set(spans.ending(low, high)) == as_set(p for p in pieces if low <= p.end < high)
    if low < high:
        expected = as_set(p for p in pieces if p.start < high and p.end > low)
        assert as_set(spans.overlapping(low, high)) == expected
    assert spans.covers(low) == any(p.start <= low < p.end for p in pieces)
    before = spans.last_before(low)
    starts = [p.start for p in pieces if p.start < low]
    assert (before.start if before else None) == max(starts, default=None)


@given(PIECES)
def test_the_longest_do_not_overlap_and_leave_out_only_what_overlaps_as_long_a_one(pieces):
    kept = longest(pieces)
    assert all(a.end <= b.start for a, b in itertools.pairwise(kept))
    for piece in pieces:
        assert any(
            k.start < piece.end
            and piece.start < k.end
            and k.end - k.start >= piece.end - piece.start
            for k in kept
        )
