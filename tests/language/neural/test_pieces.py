"""Words as the encoder sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.neural.pieces import MOST_PIECES, Case, case_of


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("minister", Case.LOWER),
        ("Minister", Case.TITLE),
        ("Çavuşoğlu", Case.TITLE),
        ("OSCE", Case.UPPER),
        ("J.", Case.LETTER),
        ("McDonald", Case.MIXED),
        ("eMail", Case.MIXED),
        ("2024", Case.NONE),
        ("—", Case.NONE),
        ("外交部", Case.LOWER),
    ],
)
def test_how_a_word_is_written(word, case):
    assert case_of(word) is case


@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=5))
def test_every_word_has_a_piece(pieces, words):
    found = pieces.of(words)
    assert len(found) == len(words)
    assert all(1 <= len(cut) <= MOST_PIECES for cut, _ in found)


def test_capitals_and_accents_do_not_change_the_pieces(pieces):
    (plain, _), (written, _) = pieces.of(["erdogan", "ERDOĞAN"])
    assert plain == written


def test_an_endless_word_is_cut_short(pieces):
    ((cut, _),) = pieces.of(["a1" * 5000])
    assert len(cut) <= MOST_PIECES


def test_a_word_means_the_same_whatever_it_stands_beside(pieces):
    (alone,) = pieces.of(["Nairobi"])
    assert pieces.of(["the", "Nairobi", "talks"])[1] == alone
