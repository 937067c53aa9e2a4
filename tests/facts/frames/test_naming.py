"""Whom a word stands for, where its parse or its name alone would mislead."""

import pytest

import bilateral


def countries(text: str):
    events = bilateral.extract(text, published="2024-05-18").events
    return [event.countries for event in events]


@pytest.mark.parametrize(
    "text",
    [
        "Political consultations between the foreign ministries of Peru and Serbia were held.",
        "The third session of the Peruvian-Serbian Joint Commission was held in Lima.",
    ],
)
def test_what_two_states_have_together_stands_for_both(text):
    assert countries(text) == [("PE", "RS")]


def test_a_team_that_plays_stands_for_no_state():
    assert countries("India's cricket team visited a school in Colombo on Tuesday.") == []
    assert countries("India's negotiating team visited Sri Lanka on Tuesday.") == [("IN", "LK")]


def test_a_row_of_states_is_one_however_it_is_parsed():
    text = "Defence chiefs from the United States, Japan and South Korea conferred in Guam."
    assert [set(found) for found in countries(text)] == [{"JP", "KR", "US"}]
