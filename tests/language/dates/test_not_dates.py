"""Words and numbers that only look like dates."""

import pytest
from tests.language.dates.saying import values


@pytest.mark.parametrize(
    "sentence",
    [
        "The two may sign it.",
        "They march on.",
        "Troops march in 3 columns.",
        "The two august bodies met.",
        "Some 2000 guests came to the May Fair hotel.",
        "He met a group of 2000 students.",
        "In 2000 households there was light.",
        "They met 2,024 people at COP29.",
        "They back the 2030 Agenda and Vision 2030.",
        "They spoke of the Agenda for 2030 Sustainable Development.",
        "Expo 2025 will be big.",
        "It cited UNSC Resolution 1540 and Resolution 2254 (2015).",
        "It cited Resolution 2025 of the Council.",
        "They discussed the 2021 Lima Declaration.",
        "They won by 3-5 at the age of 25.",
        "The war has gone on for 2024 hours.",
        "The Second World War ended.",
        "They live on 28 May Street.",
        "They met at 20 January metro station.",
        "Theresa May spoke.",
        "The visit of Theresa May to Lima ended.",
        "It was sold for $2020 then.",
        "The call came at 2015 GMT.",
        "He dialled 2024-2025 again.",
        "It is the 29th session in the 21st century.",
    ],
)
def test_no_date(sentence):
    assert values(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "ACCRA, May 3 (GNA) - The two met.",
        "ACCRA: May 3 (GNA): The two met.",
        "ACCRA, Ghana, May 3, 2024 — The two met.",
        "ACCRA, May 3, 2:05 /GNA/. The two met.",
        "Accra, May 3, 2024: The two met.",
    ],
)
def test_a_dateline_inside_the_story_dates_no_act(sentence):
    assert values(sentence) == []


@pytest.mark.parametrize("sentence", ["", " ", "\n", "May", "2024", "day", "-", "3", "May 99"])
def test_odd_sentences_hold_none(sentence):
    assert values(sentence) == []
