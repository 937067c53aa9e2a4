"""Held, planned, past, or no event at all."""

import pytest

from bilateral.facts.status import status_of

PUBLISHED = "2024-05-18"


def status(sentence: str, day: str | None = None, published: str | None = PUBLISHED) -> str | None:
    start = sentence.index("[")
    plain = sentence.replace("[", "").replace("]", "")
    return status_of(plain, start, sentence.index("]") - 1, day, published)


@pytest.mark.parametrize(
    "sentence",
    [
        "The two ministers [met] in Accra.",
        "She was [received] by the president.",
        "A protocol was not only drafted but [signed] in Accra.",
    ],
)
def test_told_as_done_is_held(sentence):
    assert status(sentence) == "held"


@pytest.mark.parametrize(
    "sentence",
    [
        "The two ministers have not [met] since spring.",
        "The minister never [visited] Ghana.",
        "The envoy refused to [sign] the text.",
        "They would [sign] it if asked.",
        "The sides discussed the possibility of [signing] a pact.",
        "She is ready to [visit] Ghana.",
        "He hopes to [visit] Ghana.",
    ],
)
def test_negated_or_only_thought_of_is_no_event(sentence):
    assert status(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister will [visit] Ghana.",
        "A protocol is to be [signed] in Accra.",
        "The president is scheduled to [visit] Ghana.",
        "The [signing] of the protocol will take place in Accra.",
    ],
)
def test_the_future_is_planned(sentence):
    assert status(sentence) == "planned"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ghana called off the [visit] of its premier.",
        "Ghana cancelled the [meeting] with Togo.",
        "The minister put off his [visit] to Togo.",
    ],
)
def test_what_is_called_off_was_planned(sentence):
    assert status(sentence) == "planned"


def test_what_follows_something_called_off_was_held():
    assert status("After the fair was cancelled, they [met] in Accra.") == "held"


def test_a_day_after_publication_is_planned_whatever_the_words():
    assert status("They [met].", day="2024-06-01") == "planned"


@pytest.mark.parametrize("day", ["2024-01-10", "2023", "2024-02"])
def test_long_before_publication_is_past(day):
    assert status("They [met].", day=day) == "past"


@pytest.mark.parametrize("day", ["2024-05-17", "2024-05", "2024", "2024-04-20"])
def test_close_to_publication_is_news(day):
    assert status("They [met].", day=day) == "held"


def test_recalled_is_past():
    assert status("The minister recalled that they had [met] in Accra.") == "past"


def test_without_a_day_of_publication_a_month_alone_is_background():
    assert status("They [signed] it.", day="2023-07", published=None) == "past"
    assert status("They [signed] it.", day=None, published=None) == "held"
