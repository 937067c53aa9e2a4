"""The shipped pipeline, or another one with the same labels."""

import pytest
import spacy

from bilateral import resources
from bilateral.errors import InputError
from bilateral.language import pipeline
from bilateral.language.neural.loading import load_pipeline
from bilateral.language.neural.network import FILES

MOST_MEGABYTES = 35


def test_the_shipped_pipeline_is_named_versioned_and_small(nlp):
    assert (nlp.meta["lang"], nlp.meta["name"]) == ("en", "bilateral")
    assert nlp.meta["version"]
    assert nlp.meta["license"] == "CC BY-SA 4.0"
    size = sum(p.stat().st_size for p in resources.model().rglob("*") if p.is_file())
    assert size < MOST_MEGABYTES * 1_000_000


def test_no_file_of_it_is_too_large_for_a_code_host():
    sizes = {p.name: p.stat().st_size for p in resources.model().rglob("*") if p.is_file()}
    assert set(FILES) <= sizes.keys()
    assert max(sizes.values()) < 20_000_000


def test_it_needs_no_pytorch(nlp):
    import sys

    assert "torch" not in sys.modules


def a_pipeline(folder, labels, lang="en"):
    """A pipeline whose parser has the labels, trained on nothing."""
    nlp = spacy.blank(lang)
    parser = nlp.add_pipe("parser")
    for label in labels:
        parser.add_label(label)
    nlp.initialize()
    nlp.to_disk(folder)
    return str(folder)


UD = ["nsubj", "obj", "obl", "nmod", "case", "cop", "acl", "advcl", "conj", "flat"]


def test_another_pipeline_of_ud_labels_is_taken_with_our_sentences(tmp_path):
    nlp = pipeline.load(a_pipeline(tmp_path / "ud", UD))
    doc = nlp("Gen. Raza arrived.\nHe left.")
    starts = {t.text for t in doc if t.is_sent_start}
    assert {"Gen.", "He"} <= starts
    assert "Raza" not in starts


@pytest.mark.parametrize(
    ("labels", "lang", "reason"),
    [
        (["nsubj", "dobj", "pobj", "prep"], "en", "no labels acl, .*Universal Dependencies"),
        (UD, "de", "language 'de'; Bilateral reads English"),
    ],
)
def test_other_labels_and_languages_are_refused_in_one_line(tmp_path, labels, lang, reason):
    folder = a_pipeline(tmp_path / "other", labels, lang)
    with pytest.raises(InputError, match=reason) as refusal:
        load_pipeline(folder)
    assert "\n" not in str(refusal.value)
    assert "--model" in str(refusal.value)


@pytest.mark.parametrize("name", ["no_such_pipeline", "./no/such/folder", __file__])
def test_what_is_no_pipeline_is_named(name):
    with pytest.raises(InputError, match="no spaCy pipeline could be loaded") as refusal:
        load_pipeline(name)
    assert name in str(refusal.value)
    assert "\n" not in str(refusal.value)
