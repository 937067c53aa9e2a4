"""Varied text: other letters and signs, the same words with the same annotation."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.augment import CURLY, DASHES, varied
from training.treebanks import Sentence

WORDS = st.sampled_from(
    [
        "The",
        "minister",
        "of",
        "Straße",
        "İzmir",
        "Şahbaz",
        "'s",
        "n't",
        "“",
        "''",
        "--",
        "-",
        ".",
        "3.5",
    ]
) | st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=6)
SEEDS = st.integers(0, 10_000)
COLUMNS = ("xpos", "upos", "feats", "lemmas", "heads", "deprels", "entities")


@st.composite
def sentences(draw):
    """Annotated sentences, most of them with a final stop."""
    words = draw(st.lists(WORDS, min_size=1, max_size=8))
    if draw(st.integers(0, 3)):
        words.append(".")
    n = len(words)
    # Some hang on the final stop, some names end with it: then it may not go.
    heads = draw(st.lists(st.integers(0, n), min_size=n, max_size=n))
    start = draw(st.integers(0, n - 1))
    names = draw(st.sampled_from([None, (), ((start, n, "ORG"),), ((0, 1, "GPE"),)]))
    numbered = {name: tuple(f"{name}{i}" for i in range(n)) for name in COLUMNS}
    return Sentence("ewt", "d", tuple(words), **numbered | {"heads": tuple(heads)}, names=names)


@given(sentences(), SEEDS)
def test_words_stay_as_many_but_for_the_final_stop(sentence, seed):
    found = varied(sentence, Random(seed))
    gone = len(sentence.words) - len(found.words)
    assert gone in {0, 1}
    if gone:
        assert sentence.words[-1] == "."
    assert all(found.words)


@given(sentences(), SEEDS)
def test_what_is_annotated_stays_true_of_every_word_left(sentence, seed):
    found = varied(sentence, Random(seed))
    n = len(found.words)
    for column in COLUMNS:
        assert getattr(found, column) == getattr(sentence, column)[:n]
    assert found.names == sentence.names
    assert all(head <= n for head in found.heads)
    assert all(end <= n for _, end, _ in found.names or ())


@given(sentences(), SEEDS)
def test_a_word_changes_only_in_its_case_or_its_quotes_and_dashes(sentence, seed):
    # Lower-casing loses the dot of a capital dotted i; both ways are compared the same way.
    def folded(word: str) -> str:
        return word.upper().lower()

    signs = {*CURLY, *CURLY.values(), *DASHES, *DASHES.values()}
    signs |= {folded(sign) for sign in signs}
    for before, after in zip(sentence.words, varied(sentence, Random(seed)).words, strict=False):
        if folded(before) != folded(after):
            assert {folded(before), folded(after)} <= signs


@given(sentences(), SEEDS)
def test_the_same_dice_make_the_same_sentence(sentence, seed):
    assert varied(sentence, Random(seed)) == varied(sentence, Random(seed))


SENTENCE = Sentence(
    "domain", "d", ("The", "envoy", "said", "''", "it", "'s", "over", "--", "for", "now", ".")
)


@pytest.mark.parametrize(
    "written",
    [
        "The envoy said '' it 's over -- for now .",
        "THE ENVOY SAID '' IT 'S OVER -- FOR NOW .",
        "The Envoy Said '' It 's over -- for Now .",
        "the envoy said '' it 's over -- for now .",
        "The envoy said ” it ’s over -- for now .",
        "The envoy said '' it 's over — for now .",
        "The envoy said '' it 's over -- for now",
    ],
)
def test_each_way_of_writing_comes_up(written):
    made = {" ".join(varied(SENTENCE, Random(seed)).words) for seed in range(600)}
    assert written in made


def test_most_sentences_keep_their_letters():
    same = sum(
        varied(SENTENCE, Random(seed)).words[:2] == SENTENCE.words[:2] for seed in range(600)
    )
    assert same > 500


@pytest.mark.parametrize(
    "kept",
    [
        {"heads": (2, 0, 4, 2)},
        {"heads": (2, 0, 2, 2), "names": ((2, 4, "ORG"),)},
    ],
)
def test_a_stop_that_a_word_hangs_on_or_a_name_ends_with_stays(kept):
    sentence = Sentence("gum", "d", ("He", "left", "Inc", "."), **kept)
    assert all(len(varied(sentence, Random(seed)).words) == 4 for seed in range(200))


def test_a_text_of_three_words_keeps_its_stop():
    sentence = Sentence("domain", "d", ("He", "left", "."))
    assert all(len(varied(sentence, Random(seed)).words) == 3 for seed in range(200))
