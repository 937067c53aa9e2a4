"""Dates in news prose: what is said, no more, and on the right side of publication."""

import pytest

from bilateral.language.dates import find_dates, looks_ahead

PUBLISHED = "2024-05-18"  # a Saturday


def values(sentence: str, published: str | None = PUBLISHED) -> list[str]:
    return [
        d.value + (f"/{d.value_end}" if d.value_end else "")
        for d in find_dates(sentence, published)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on 10 July 2023 in Accra.", ["2023-07-10"]),
        ("They met on July 10, 2023 in Accra.", ["2023-07-10"]),
        ("They met on the 1st of March 2021.", ["2021-03-01"]),
        ("The paper of 2023-07-10 is in force.", ["2023-07-10"]),
        ("The paper of 10.07.2023 is in force.", ["2023-07-10"]),
        ("The talks of 9–11 April 2024 ended.", ["2024-04-09/2024-04-11"]),
        ("The talks ran from 9 to 11 April 2024.", ["2024-04-09/2024-04-11"]),
        ("They signed it in July 2022.", ["2022-07"]),
        ("They signed it in 1996.", ["1996"]),
        ("On 31 February 2024 nothing happened.", []),
    ],
)
def test_absolute_dates_keep_their_precision(sentence, expected):
    assert values(sentence) == expected
    assert values(sentence, None) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on Wednesday.", ["2024-05-15"]),
        ("They met on Saturday.", ["2024-05-18"]),
        ("They will meet on Wednesday.", ["2024-05-22"]),
        ("They met last Saturday.", ["2024-05-11"]),
        ("The meeting held last September was useful.", ["2023-09"]),
        ("The session is to be held this July.", ["2024-07"]),
        ("It was his visit last year.", ["2023"]),
        ("Earlier this month they spoke.", ["2024-05"]),
        ("He arrived yesterday.", ["2024-05-17"]),
        ("They met on Friday, May 10.", ["2024-05-10"]),
        ("They met on Friday (May 10) and Thursday, 9th May 2024.", ["2024-05-10", "2024-05-09"]),
        ("He said on Monday that they will meet.", ["2024-05-13"]),
        ("He said Monday that they will meet.", ["2024-05-13"]),
        ("It will be signed on Monday.", ["2024-05-20"]),
        ("They will meet on Saturday.", ["2024-05-18"]),
        ("They will meet next Saturday.", ["2024-05-25"]),
        ("Consultations took place in the capital today.", ["2024-05-18"]),
        ("They met on March 3 in Accra.", ["2024-03-03"]),
        ("They met on December 20 in Accra.", ["2023-12-20"]),
        ("They will meet on January 9 in Accra.", ["2025-01-09"]),
        ("The commission met in October.", ["2023-10"]),
    ],
)
def test_relative_dates_are_reckoned_from_publication(sentence, expected):
    assert values(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    ["They met on Wednesday.", "They met last year.", "They met on March 3.", "He came yesterday."],
)
def test_without_a_day_of_publication_relative_dates_are_unknown(sentence):
    assert values(sentence, None) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Today, the visit symbolises a deepening of ties.",  # rhetoric
        "The two may sign it.",  # the verb, not the month
        "Some 2000 guests came to the May Fair hotel.",
    ],
)
def test_words_that_only_look_like_dates(sentence):
    assert values(sentence) == []


def test_positions_point_at_the_words_of_the_date():
    sentence = "They met on 10 July 2023 in Accra."
    (found,) = find_dates(sentence, None, offset=100)
    assert sentence[found.start - 100 : found.end - 100] == "10 July 2023"


@pytest.mark.parametrize(
    "sentence", ["They will sign it.", "It is to be signed.", "The upcoming talks"]
)
def test_the_future_is_seen_in_the_words(sentence):
    assert looks_ahead(sentence)
    assert not looks_ahead("They signed it on Monday.")
