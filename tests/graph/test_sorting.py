"""Sorting in parts gives what sorting at once gives."""

from hypothesis import given
from hypothesis import strategies as st

from bilateral.graph.sorting import sorted_lines

lines = st.lists(st.binary(max_size=3).map(lambda b: b.replace(b"\n", b" ") + b"\n"), max_size=20)


@given(lines, st.integers(1, 8))
def test_lines_come_in_the_order_of_their_bytes_each_once(lines, chunk):
    assert list(sorted_lines(lines, chunk)) == sorted(set(lines))


def test_no_more_than_a_chunk_is_taken_before_it_is_sorted_away():
    taken = []

    def source():
        for number in range(10):
            taken.append(number)
            yield f"{number}\n".encode()

    assert next(iter(sorted_lines(source(), 3))) == b"0\n"
    assert len(taken) == 10
