"""Sentences cut, grouped by length and padded."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral.language.neural.windows import BUDGET, MOST_WORDS, batches, windows

WORDS = st.sampled_from(["Talks", "with", "Uzbekistan", ",", "Shavkat", "agreements", "."])
SENTENCES = st.lists(st.lists(WORDS, max_size=300), max_size=6)


@given(SENTENCES)
@settings(deadline=None, max_examples=40)
def test_the_windows_of_a_sentence_are_its_words_in_order(pieces, sentences):
    found = list(windows(pieces, sentences))
    for number, words in enumerate(sentences):
        own = [w for w in found if w.sentence == number]
        assert [w.start for w in own] == list(np.cumsum([0, *(len(w.words) for w in own)]))[
            : len(own)
        ]
        assert [cut for w in own for cut in w.words] == pieces.of(words)
        assert all(0 < len(w.words) <= MOST_WORDS for w in own)


@given(SENTENCES)
@settings(deadline=None, max_examples=40)
def test_every_window_is_in_one_batch_and_small_batches_fit_the_budget(pieces, sentences):
    found = list(windows(pieces, sentences))
    made = list(batches(pieces, found))
    assert sorted((w.sentence, w.start) for b in made for w in b.windows) == sorted(
        (w.sentence, w.start) for w in found
    )
    assert all(b.pieces.size <= BUDGET or len(b.windows) == 1 for b in made)


@given(SENTENCES)
@settings(deadline=None, max_examples=40)
def test_each_word_is_the_mean_of_its_own_pieces(pieces, sentences):
    for batch in batches(pieces, list(windows(pieces, sentences))):
        for row, window in enumerate(batch.windows):
            n = len(window.words)
            shares = batch.pool[row, 1 : n + 1]
            assert np.allclose(shares.sum(axis=1), 1.0)
            assert [int((s > 0).sum()) for s in shares] == [len(cut) for cut, _ in window.words]
            assert not shares[:, batch.mask[row] == 0].any()


def test_a_long_sentence_is_cut_behind_a_comma(pieces):
    words = ["word"] * 100 + [","] + ["word"] * 100
    first, second = windows(pieces, [words])
    assert len(first.words) == 101
    assert second.start == 101
