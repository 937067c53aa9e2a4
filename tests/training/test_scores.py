"""Counting what was read right."""

from dataclasses import replace

import pytest

from training.scores import SYNTAX, Scores, as_uner
from training.treebanks import Sentence

GOLD = Sentence(
    "ewt",
    "d",
    ("Dogs", "bark", "loudly", "."),
    xpos=("NNS", "VBP", "RB", "."),
    upos=("NOUN", "VERB", "ADV", "PUNCT"),
    feats=("Number=Plur", "_", "_", "_"),
    lemmas=("dog", "bark", "loudly", "."),
    heads=(2, 0, 2, 2),
    deprels=("nsubj", "root", "advmod", "punct"),
)


def syntax(*read: Sentence) -> dict[str, float]:
    scores = Scores()
    for got in read:
        scores.add_syntax(GOLD, got)
    return {name: scores.share(name) for name in SYNTAX}


def test_what_is_read_as_annotated_is_all_right():
    assert syntax(GOLD) == dict.fromkeys(SYNTAX, 1.0)


def test_tags_and_lemmas_count_word_by_word():
    read = replace(
        GOLD,
        xpos=("NN", "VB", "JJ", "."),
        upos=("NOUN", "VERB", "ADJ", "PUNCT"),
        feats=("_", "_", "_", "_"),
        lemmas=("dogs", "barks", "loud", "!"),
    )
    found = syntax(read)
    assert found == {"xpos": 0.25, "upos": 0.75, "feats": 0.75, "lemmas": 0.0, "uas": 1, "las": 1}


def test_a_labelled_arc_is_right_only_with_its_head_and_its_label():
    # One wrong head with the right label, one right head with a wrong label.
    read = replace(GOLD, heads=(2, 0, 1, 2), deprels=("obj", "root", "advmod", "punct"))
    found = syntax(read)
    assert found["uas"] == 0.75
    assert found["las"] == 0.5


def test_words_and_not_sentences_are_averaged():
    nothing = replace(GOLD, heads=(9, 9, 9, 9))
    assert syntax(GOLD, nothing, nothing, nothing)["uas"] == 0.25


def test_columns_of_another_length_are_refused():
    with pytest.raises(ValueError, match="shorter"):
        syntax(replace(GOLD, xpos=("NNS",)))


def test_a_name_is_right_only_with_its_ends_and_its_label():
    scores = Scores()
    gold = [(0, 2, "PERSON"), (3, 4, "ORG"), (5, 6, "GPE"), (7, 8, "GPE")]
    got = [(0, 2, "PERSON"), (3, 5, "ORG"), (5, 6, "LOC"), (7, 8, "GPE"), (9, 10, "GPE")]
    scores.add_names(gold, got)
    assert scores.f1("PERSON") == 1.0
    assert scores.f1("ORG") == 0.0
    assert scores.f1("GPE") == pytest.approx(2 * 1 / (2 + 2))
    assert scores.f1() == pytest.approx(2 * 2 / (4 + 5))


def test_names_are_summed_over_sentences_before_f1_is_taken():
    scores = Scores()
    scores.add_names([(0, 1, "ORG")], [(0, 1, "ORG")])
    scores.add_names([(0, 1, "ORG"), (2, 3, "ORG")], [])
    assert scores.f1() == pytest.approx(2 * 1 / (3 + 1))


def test_labels_told_but_nowhere_annotated_cost_precision_and_get_no_line():
    scores = Scores()
    scores.add_names([(0, 1, "ORG")], [(0, 1, "ORG"), (2, 3, "LAW")])
    assert scores.labels() == ["ORG"]
    assert scores.f1() == pytest.approx(2 / 3)


def test_nothing_counted_is_no_score_and_no_crash():
    assert Scores().f1() == 0.0
    assert Scores().share("uas") == 0.0


def test_names_as_uner_marks_them():
    labels = ["PERSON", "ORG", "GPE", "LOC", "FAC", "PLACE", "EVENT", "LAW"]
    ours = [(i, i + 1, label) for i, label in enumerate(labels)]
    assert as_uner(ours) == [
        (0, 1, "PER"),
        (1, 2, "ORG"),
        (2, 3, "LOC"),
        (3, 4, "LOC"),
        (4, 5, "LOC"),
        (5, 6, "LOC"),
    ]
