"""Sentence boundaries of newswire text."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles.model import Article
from bilateral.language import sentences
from bilateral.language.model import ARTICLE


@pytest.fixture(scope="module")
def split():
    nlp = spacy.blank("en")
    nlp.add_pipe(sentences.FACTORY)
    return lambda text: [s.text.strip() for s in nlp(text).sents]


@pytest.mark.parametrize(
    "text",
    [
        "Later Gen. Raza thanked Mr. Ilham Karimov for the welcome.",
        "The U.S. envoy met General N. Okoro in Abuja.",
        "It was published on Oct. 1. 15:45 local time.",
        "The ministry's No. 2 official, Lt. Col. Ade Bello, arrived at 5 p.m. on Monday.",
        'He asked "Why now?" and left.',
        "Lt. Gen. (Retd.) Asim Malik met Dr. A. B. Okello.",
        "Col.-Gen. Hasan Rzayev arrived.",
        "Rs. 500 million was given by H.E. Mr. Kim Jong-un et al. for relief.",
        "1. Ministry of Health",
        "The report of News.Az was read in St. Petersburg.",
    ],
)
def test_stops_inside_a_sentence_do_not_end_it(split, text):
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They met. They talked. They left.", 3),
        ("They met in the U.S. The talks went well.", 2),
        ('He said: "We agree." The guests left.', 2),
        ("What next? Nobody knows!", 2),
        ("“We agree.” The guests left.", 2),
        ("They signed an agreement.The sides also talked.", 2),
        ("1. Ministry of Health\n2. Ministry of Trade", 2),
    ],
)
def test_stops_at_the_end_do(split, text, count):
    assert len(split(text)) == count


def test_a_paragraph_ends_a_sentence_without_a_stop(split):
    assert split("Ministers meet in Accra\n\nACCRA, May 3 - They met.") == [
        "Ministers meet in Accra",
        "ACCRA, May 3 - They met.",
    ]


def test_a_single_line_break_is_a_paragraph_in_text_from_a_page(split):
    assert len(split("Photo: the ministers\nThey met in Accra on Monday.")) == 2


def test_a_line_break_in_hard_wrapped_text_is_none(split):
    text = (
        "The foreign ministers of the two countries met in the capital on Monday and\n"
        "discussed the trade that both of them hope will grow over the coming ten\n"
        "years, as a statement said."
    )
    assert len(split(text)) == 1


def test_bullets_of_hard_wrapped_text_stand_alone(split):
    text = (
        "The foreign ministers of the two countries met in the capital on Monday and\n"
        "discussed the trade that both of them hope will grow over the coming years:\n"
        "- fisheries\n- energy"
    )
    assert split(text)[1:] == ["- fisheries", "- energy"]


@given(st.text(alphabet="Ab .!?\n\"'”1é", max_size=80))
def test_no_sentence_crosses_a_blank_line(split, text):
    assert all("\n\n" not in sentence for sentence in split(text))


def test_an_endless_line_shows_that_no_text_was_wrapped(split):
    heading = "The ambassador of Peru was summoned to the ministry today"
    first = "The ambassador of Peru to Kenya was summoned to the foreign ministry on Monday."
    body = "The minister spoke with him of " + "fisheries and trade, " * 8 + "and of the port."
    found = split(f"{heading}\n{first}\n{body}")
    assert [s for s in found if s] == [heading, first, body]


def test_the_story_begins_a_sentence_of_its_own():
    header, story = " date 2024-09-22 ", "On Monday the ministers met."
    nlp = spacy.blank("en")
    nlp.add_pipe(sentences.FACTORY)
    doc = nlp.make_doc(header + story)
    doc.user_data[ARTICLE] = Article(
        id="a", text=header + story, source="a.txt", body_start=len(header)
    )
    assert [s.text for s in nlp(doc).sents][-1] == story
