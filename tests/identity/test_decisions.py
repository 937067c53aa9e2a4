"""Reading decisions: what holds, and how broken lines are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import IdentityError
from bilateral.identity.decisions import HEADER, Decision, Judgement, holding, line, read

A, B, C = "person/az/a", "person/az/b", "person/az/c"


def file(*rows: str, head: str = HEADER) -> bytes:
    return "\n".join((head, *rows, "")).encode()


def row(left=A, right=B, judgement="same", *, when="2026-01-02", why="one office"):
    fields = [left, right, judgement, "me", when, why]
    return "\t".join(fields)


def test_a_line_is_a_decision():
    (decision,) = read(file(row()), "d.tsv")
    assert decision == Decision(A, B, Judgement.SAME, "me", "2026-01-02", "one office")
    assert decision.line == 2


def test_blank_lines_and_remarks_are_no_decisions():
    assert len(read(file("", "# looked at in May", row()), "d.tsv")) == 1


def test_no_file_is_no_decision():
    assert read(b"", "d.tsv") == ()


def test_of_two_decisions_on_a_pair_the_later_holds():
    told = read(file(row(), row(B, A, "different")), "d.tsv")
    assert [d.judgement for d in holding(told).values()] == [Judgement.DIFFERENT]


text = st.text(max_size=8)


@given(text, text, st.sampled_from(list(Judgement)))
def test_what_is_written_is_read(by, why, judgement):
    decision = Decision(A, f"{B}@tab\tand\nline \ud800", judgement, by, "2026-01-02", why)
    assert read(f"{HEADER}\n{line(decision)}".encode(), "d.tsv") == (decision,)


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ([row(), "person/az/a\tperson/az/b"], "line 3: 2 fields"),
        ([row(judgement="maybe")], "line 2: 'maybe' is none of same, different, unsure"),
        ([row(left="a")], "line 2: 'a' is no identifier"),
        ([row(left="state/AZ")], "line 2: 'state/AZ' is no identifier"),
        ([row(right=A)], "line 2: 'person/az/a' is compared with itself"),
        ([row(right="event/0123")], "line 2: .* of different kinds"),
        ([row(when="yesterday")], "line 2: 'yesterday' is no day"),
        ([row(why='a "quoted" word')], "line 2: a field is not escaped"),
        (
            [row(A, B), row(B, C), row(A, C, "different")],
            "line 4: .* contradicts .* person/az/a = person/az/b = person/az/c",
        ),
        ([row(A, C, "different"), row(A, B), row(B, C)], "line 4: .* contradicts"),
    ],
)
def test_a_line_that_cannot_be_is_refused_by_its_number(rows, what):
    with pytest.raises(IdentityError, match=f"d.tsv, {what}.*nothing was changed"):
        read(file(*rows), "d.tsv")


def test_a_newer_version_is_refused():
    with pytest.raises(IdentityError, match=r"line 1: version 2, .* reads 1"):
        read(file(row(), head="# bilateral decisions 2"), "d.tsv")


def test_another_file_is_refused():
    with pytest.raises(IdentityError, match="line 1: not the head"):
        read(b"left,right\n", "d.tsv")


def test_bytes_that_are_no_text_are_refused_by_their_line():
    with pytest.raises(IdentityError, match="line 2: not UTF-8"):
        read(file() + b"\xff\n", "d.tsv")


def test_changing_ones_mind_is_no_contradiction():
    rows = [row(A, B), row(B, C), row(B, C, "different"), row(A, C, "different")]
    assert len(read(file(*rows), "d.tsv")) == 4
    assert len(read(file(*rows, row(A, B, "unsure"), row(A, C)), "d.tsv")) == 6
