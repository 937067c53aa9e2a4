"""Told as done, planned, past, or no act at all: by the words an act stands under."""

import pytest

from bilateral.articles.model import Article
from bilateral.facts.frames.certainty import certainty_at
from bilateral.language import pipeline


@pytest.fixture(scope="module")
def nlp():
    return pipeline.load()


def certainty(nlp, text: str):
    """The certainty of the act whose word stands in brackets."""
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    doc = pipeline.read(nlp, Article(id="a", text=plain, source="a")).doc
    return certainty_at(doc.char_span(start, text.index("]") - 1, alignment_mode="expand").root)


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Ghana and Togo [met] in Accra.",
        "Ghana said that the ministers had agreed, and Togo [ratified] the treaty.",
        "The importance of the memorandum [signed] by Ghana and Togo was stressed.",
        "Ghana will not talk to Togo after it [expelled] two diplomats.",
    ],
)
def test_what_is_told_as_done_is_told(nlp, text):
    assert certainty(nlp, text) == "told"


@pytest.mark.parametrize(
    "text",
    [
        "The minister of Ghana did not [visit] Togo.",
        "The minister of Ghana never [visited] Togo.",
        "The minister of Ghana may [visit] Togo.",
        "The minister of Ghana hopes to [visit] Togo.",
        "The minister of Ghana refused to [visit] Togo.",
        "Ghana would help if Togo [signed] the treaty.",
        "The sides discussed the possibility of [signing] a treaty.",
        "Ghana denied that the ministers had [met] in Accra.",
        "Ghana called for [talks] with Togo.",
    ],
)
def test_denied_wished_for_or_a_condition_is_no_act(nlp, text):
    assert certainty(nlp, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The minister of Ghana will [visit] Togo.",
        "The minister of Ghana plans to [visit] Togo.",
        "The minister of Ghana is expected to [visit] Togo.",
        "Ghana is preparing for the upcoming [summit] in Togo.",
    ],
)
def test_what_is_to_come_is_planned(nlp, text):
    assert certainty(nlp, text) == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "The minister of Ghana had [visited] Togo.",
        "The minister of Ghana recalled the [talks] with Togo.",
    ],
)
def test_what_is_looked_back_on_is_past(nlp, text):
    assert certainty(nlp, text) == "past"


@pytest.mark.parametrize(
    "text",
    [
        "The president of Ghana called the president of Togo to [thank] him.",
        "The plan will not be dropped and Ghana [supports] Togo.",
    ],
)
def test_a_call_by_telephone_and_a_denial_beside_undo_nothing(nlp, text):
    assert certainty(nlp, text) == "told"


def test_would_in_what_somebody_said_is_will(nlp):
    assert certainty(nlp, "The minister said that Ghana would [support] Togo.") == "planned"
    assert certainty(nlp, "The minister said that Ghana would [support] Togo if asked.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Ghana called off the [visit] of the premier to Togo.",
        "The [talks] between Ghana and Togo were postponed.",
        "Ghana regretted that the [visit] had been cancelled.",
        "The cancelled [visit] of the premier was spoken of.",
    ],
)
def test_what_is_called_off_was_planned(nlp, text):
    assert certainty(nlp, text) == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "On a [visit] to Togo the premier looks for money.",
        "The ministers agreed to open a market during the [talks] in Accra.",
        "After the [talks] the ministers hoped for rain.",
        "The experts looked at dikes in the [meeting].",
    ],
)
def test_an_occasion_is_none_the_less_told_for_what_is_wished_for_then(nlp, text):
    assert certainty(nlp, text) == "told"


def test_an_occasion_on_which_something_is_expected_is_to_come(nlp):
    assert certainty(nlp, "During the [talks] a treaty is expected to be signed.") == "planned"


def test_what_is_urged_in_a_call_is_a_wish_but_the_call_was_held(nlp):
    assert certainty(nlp, "Ghana's president urged calm in a [call] with Togo's.") == "told"
    assert certainty(nlp, "Ghana's president urged a [call] with Togo's.") is None


def test_what_a_decree_is_issued_for_is_told_and_what_a_warning_is_issued_about_is_not(nlp):
    assert certainty(nlp, "A decree was issued on Monday [appointing] an envoy.") == "told"
    assert certainty(nlp, "Sweden issued a warning about [visiting] Mali.") is None
