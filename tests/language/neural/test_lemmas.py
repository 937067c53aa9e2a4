"""A lemma as an edit of its word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.neural.lemmas import apply, edit


@given(st.text(), st.text())
def test_the_edit_of_a_pair_makes_the_lemma_of_the_word(word, lemma):
    assert apply(edit(word, lemma), word) == lemma


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("ministers", "minister"), ("Agreements", "agreement")),
        (("signed", "sign"), ("VISITED", "visit")),
        (("countries", "country"), ("Parties", "party")),
        (("Nairobi", "Nairobi"), ("Baku", "Baku")),
        (("the", "the"), ("The", "the")),
    ],
)
def test_words_that_inflect_alike_share_an_edit(first, second):
    assert edit(*first) == edit(*second)


@pytest.mark.parametrize(("word", "lemma"), [("Nairobi", "Nairobi"), ("UN", "UN"), ("met", "met")])
def test_a_name_keeps_its_capitals(word, lemma):
    assert apply(edit("Tashkent", "Tashkent"), word) == lemma


def test_an_edit_that_does_not_fit_leaves_the_word():
    assert apply(edit("countries", "country"), "as") == "as"


def test_an_unrelated_lemma_is_spelled_out():
    assert apply(edit("was", "be"), "Were") == "be"
