"""The spaCy component that writes tags, trees and names into a Doc."""

import pytest
import spacy

from bilateral import resources
from bilateral.language.neural import component

STORY = (
    "  NAIROBI, 3 May\n\nKenya's Foreign Minister Amina Wekesa met Peter Okello of Uganda.\n\n"
    "\tThe two sides signed a memorandum of understanding.  They agreed to meet again. \n"
)
TEXTS = [p.read_text(encoding="utf-8") for p in sorted(resources.demo_articles().glob("2024*.txt"))]


def columns(doc):
    return [
        (t.text, t.tag_, t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.ent_type_) for t in doc
    ]


def test_every_sentence_has_one_root_and_keeps_its_bounds(nlp):
    with nlp.select_pipes(disable=[component.FACTORY]):
        starts = [t.is_sent_start for t in nlp(STORY)]
    doc = nlp(STORY)
    assert [t.is_sent_start for t in doc] == starts
    for sentence in doc.sents:
        assert sum(t.head == t for t in sentence) == 1
        assert all(t.head.sent == sentence for t in sentence)


def test_white_space_is_no_word_and_hangs_on_one(nlp):
    doc = nlp(STORY)
    spaces = [t for t in doc if t.is_space]
    assert len(spaces) >= 4
    assert all(t.pos_ == "SPACE" and not list(t.children) for t in spaces)
    assert all(t.head == t or not t.head.is_space for t in spaces)


def test_names_are_the_entities(nlp):
    told = {(e.text, e.label_) for e in nlp(STORY).ents}
    assert {("Amina Wekesa", "PERSON"), ("Peter Okello", "PERSON"), ("Uganda", "GPE")} <= told


def test_a_stream_reads_as_its_texts_one_by_one(nlp):
    streamed = list(nlp.pipe(TEXTS, batch_size=7))
    assert [columns(doc) for doc in streamed] == [columns(nlp(text)) for text in TEXTS]


def test_the_pipeline_survives_a_round_trip_to_disk(nlp, tmp_path):
    nlp.to_disk(tmp_path / "copy")
    again = spacy.load(tmp_path / "copy")
    assert columns(again(STORY)) == columns(nlp(STORY))
    assert again.meta["version"] == nlp.meta["version"]


def test_without_its_folder_the_component_says_what_is_missing():
    blank = spacy.blank("en")
    blank.add_pipe(component.FACTORY)
    with pytest.raises(ValueError, match="no network is loaded"):
        blank("Talks were held.")


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n\n", "\x00\x07\x1b[31m", "😀😀 🇰🇪🤝🇺🇬 met", "السلام عليكم", "外交部长会见", "a" * 100_000,
     "). ( ! ? ... ,,,", "\u202eevil\u202c \ufeff", "e\u0301" * 300],
)  # fmt: skip
def test_any_text_is_read(nlp, text):
    doc = nlp(text)
    assert doc.text == text
    assert len(columns(doc)) == len(doc)


def test_memory_of_texts_read_before_is_given_back(nlp):
    before = len(nlp.vocab.strings)
    for n in range(3):
        with nlp.memory_zone():
            nlp(f"Zorblax{n} met Quuxly{n} in Frobnicate{n}.")
    assert len(nlp.vocab.strings) - before < 6
