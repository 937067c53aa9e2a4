"""Where a date stands, on which side of publication it lies, and how it bounds."""

import pytest
from tests.language.dates.saying import PUBLISHED, dates

from bilateral.language.dates import Bound, Direction, find_dates


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They met on 10 July 2023 in Accra.", "10 July 2023"),
        ("They met on Friday (May 10) in Accra.", "Friday (May 10)"),
        ("They met in early 2023.", "early 2023"),
        ("They met at the end of July 2023.", "the end of July 2023"),
        ("They met last week.", "last week"),
        ("They met on Wednesday night.", "Wednesday"),
        ("They met from 9 to 11 April.", "9 to 11 April"),
    ],
)
def test_positions_point_at_the_words_of_the_date(sentence, words):
    (found,) = find_dates(sentence, PUBLISHED, offset=100)
    assert sentence[found.start - 100 : found.end - 100].strip(" ()") in {words, words.rstrip(")")}


@pytest.mark.parametrize(
    ("sentence", "bound"),
    [
        ("They met in 1992.", Bound.WITHIN),
        ("Ties have existed since 1992.", Bound.FROM),
        ("It applies from 17 June.", Bound.FROM),
        ("It applies starting on 17 June.", Bound.FROM),
        ("It holds from 17 to 19 June.", Bound.WITHIN),
        ("It runs until 2026.", Bound.UNTIL),
        ("It will double by the end of 2026.", Bound.UNTIL),
        ("It must be signed no later than May 30.", Bound.UNTIL),
        ("It must be signed before May 30.", Bound.UNTIL),
    ],
)
def test_a_preposition_tells_how_a_date_bounds(sentence, bound):
    (found,) = dates(sentence)
    assert found.bound is bound
    assert found.value_end is None or found.bound is Bound.WITHIN


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("They met on May 3.", Direction.PAST),
        ("The plan to meet on May 3 failed.", Direction.PAST),  # the calendar knows better
        ("They spoke of 3 June 2030.", Direction.PLANNED),
        ("They met today.", Direction.PAST),
        ("They will meet on Saturday.", Direction.PLANNED),
        ("They met in 2024.", Direction.PAST),
        ("They will meet in 2024.", Direction.PLANNED),
        ("Talks of May 2024.", Direction.UNKNOWN),
    ],
)
def test_the_calendar_tells_the_side_and_where_it_cannot_the_tense(sentence, direction):
    (found,) = dates(sentence)
    assert found.direction is direction


def test_without_a_day_of_publication_only_the_tense_tells():
    assert [d.direction for d in dates("They met in 2024 and will meet in 2026.", None)] == [
        Direction.PAST,
        Direction.PLANNED,
    ]
