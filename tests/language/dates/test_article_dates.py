"""Dates in the course of an article: what was told before, and what only the page tells."""

import pytest
import spacy
from spacy.tokens import Doc
from tests.language.told import _nlp, keys_of, reading

from bilateral.articles.compose import compose
from bilateral.articles.record import Record
from bilateral.language import mentions, pipeline
from bilateral.language.dates import Bound, Direction, article_dates
from bilateral.language.model import Kind, Sentence

TEXT = (
    "The minister arrived in Lima on Monday. She met the president there. "
    "The next day she laid a wreath.\n\nShe will return to Accra on Friday."
)


def test_the_next_day_leans_on_a_sentence_before():
    assert keys_of(TEXT, Kind.DATE) == ["2024-05-13", "2024-05-14", "2024-05-24"]


def test_a_bound_between_does_not_take_the_place_of_the_day_told():
    text = (
        "The minister arrived on Monday. It was the first visit since 1992. "
        "The next day she left, and it will hold until 2030."
    )
    assert keys_of(text, Kind.DATE) == ["2024-05-13", "1992", "2024-05-14", "2030"]


def test_mentions_hold_the_words_of_the_date_without_the_preposition():
    found = reading(TEXT)
    assert [TEXT[m.start : m.end] for m in found.mentions if m.kind is Kind.DATE] == [
        "Monday",
        "The next day",
        "Friday",
    ]


def test_direction_and_bound_are_kept_beside_the_mentions():
    text = "The minister came on Monday. The pact has been in force since 1992 and will run until 2030."
    dates = mentions.layers_of(reading(text).doc).dates
    assert [(d.value, d.direction, d.bound) for d in dates] == [
        ("2024-05-13", Direction.PAST, Bound.WITHIN),
        ("1992", Direction.PAST, Bound.FROM),
        ("2030", Direction.PLANNED, Bound.UNTIL),
    ]


def test_a_quotation_over_several_sentences_hides_its_today():
    text = "“We came a long way. Today we signed the pact. It is good,” she said. They signed it today."
    assert keys_of(text, Kind.DATE) == ["2024-05-18"]


@pytest.mark.parametrize(
    "head",
    [
        "ACCRA, May 3 (GNA) – ",
        "ACCRA: May 3 (GNA): ",
        "ACCRA, Ghana, May 3, 2024 — ",
        "Accra, 3 May 2024 (GNA) - ",
        "Ministers meet in Lima\n\nMay 3, 2024\n\n",
        "Ministers meet in Lima\n\nPublished: 3 May 2024, 10:15\n\nACCRA, May 3 (GNA) – ",
        "Ministers meet in Lima\n\nBy Ama Mensah | 3 May 2024\n\n",
    ],
)
@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("The foreign ministers of Ghana and Peru met in Lima and spoke about trade.", []),
        (
            "The foreign ministers of Ghana and Peru met in Lima on April 29 and spoke.",
            ["2024-04-29"],
        ),
    ],
)
def test_neither_header_nor_dateline_gives_a_date(head, story, expected):
    article = compose(
        Record(text=head + story, source="t", fallback_id="t", published="2024-05-03")
    )
    found = pipeline.read(_nlp(), article)
    assert [m.key for m in found.mentions if m.kind is Kind.DATE] == expected


def test_a_parse_comes_before_the_words_around():
    """By words alone "planned" would put Friday into the future; the tree hangs it on "left"."""
    doc = Doc(
        spacy.blank("en").vocab,
        words=["She", "left", "the", "talks", "planned", "with", "Peru", "on", "Friday"],
        tags=["PRP", "VBD", "DT", "NNS", "VBN", "IN", "NNP", "IN", "NNP"],
        heads=[1, 1, 3, 1, 3, 6, 4, 8, 1],
        deps=["nsubj", "ROOT", "det", "obj", "acl", "case", "obl", "case", "obl"],
    )
    sentence = Sentence(0, len(doc.text), doc.text, 0)
    assert [d.value for d in article_dates(doc, [sentence], "2024-05-18")] == ["2024-05-17"]
