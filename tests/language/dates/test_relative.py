"""Dates told from the day of the report, and from a date told before."""

import pytest
from tests.language.dates.saying import values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He arrived yesterday.", "2024-05-17"),
        ("He spoke after yesterday's talks.", "2024-05-17"),
        ("He arrived last night.", "2024-05-17"),
        ("He arrived this morning.", "2024-05-18"),
        ("He arrived earlier today.", "2024-05-18"),
        ("He arrived the day before yesterday.", "2024-05-16"),
        ("Consultations took place in the capital today.", "2024-05-18"),
        ("Today they met in Lima.", "2024-05-18"),
        ("He will speak tonight.", "2024-05-18"),
        ("He will leave tomorrow.", "2024-05-19"),
        ("He will leave the day after tomorrow.", "2024-05-20"),
        ("It was his visit last year.", "2023"),
        ("At last year's summit they met.", "2023"),
        ("Earlier this month they spoke.", "2024-05"),
        ("They spoke earlier this year.", "2024"),
        ("They will speak later this year.", "2024"),
        ("They met last month.", "2024-04"),
        ("They will meet early next month.", "2024-06"),
        ("They will meet next year.", "2025"),
        ("It will be signed by the end of the year.", "2024"),
        ("He came in the autumn of last year.", "2023"),
        ("They met two days ago.", "2024-05-16"),
        ("Three months ago they met.", "2024-02"),
        ("Ten years ago they met.", "2014"),
        ("Fifty years ago they met.", "1974"),
        ("They met last summer.", "2023"),
        ("They will meet this autumn.", "2024"),
    ],
)
def test_what_is_told_from_the_day_of_the_report(sentence, expected):
    assert values(sentence) == [expected]
    assert values(sentence, None) == []


@pytest.mark.parametrize(
    ("sentence", "published", "expected"),
    [
        ("They met this week.", "2024-05-18", ["2024-05"]),
        ("They will meet next week.", "2024-05-18", ["2024-05"]),
        ("They will meet next week.", "2024-05-28", ["2024-06"]),
        ("They will meet next week.", "2024-05-22", ["2024"]),  # May or June
        ("They will meet next week.", "2024-12-24", []),  # the week turns the year
        ("They met over the weekend.", "2024-05-20", ["2024-05"]),
        ("They met a week ago.", "2024-05-18", ["2024-05"]),
        ("They met last month.", "2024-01-05", ["2023-12"]),
        ("They will meet next month.", "2024-12-05", ["2025-01"]),
        ("They will meet next spring.", "2024-12-05", ["2025"]),
        ("They will meet next spring.", "2024-05-18", []),  # in the south that is 2024
    ],
)
def test_a_week_or_season_is_told_by_the_month_or_year_that_surely_holds_it(
    sentence, published, expected
):
    assert values(sentence, published) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Today, the visit symbolises a deepening of ties.",
        "In the world of today this matters.",
        "Ties today are strong.",
        "“We signed the papers today in Lima,” he said.",
        "“I will be back here tomorrow,” he said.",
        "They have met over the past two years.",
        "They met more than ten years ago.",
        "They met a few days ago.",
        "They met recently.",
        "Ties grew in the 1990s.",
        "He wrote of today's world.",
    ],
)
def test_rhetoric_quoted_days_and_vague_times_are_no_dates(sentence):
    assert values(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He came on May 3 and left the next day.", ["2024-05-03", "2024-05-04"]),
        ("He came on May 3 and spoke the same day.", ["2024-05-03", "2024-05-03"]),
        ("He spoke on May 3; he had come the day before.", ["2024-05-03", "2024-05-02"]),
        ("He spoke on May 3 and left two days later.", ["2024-05-03", "2024-05-05"]),
        (
            "He was there on May 3-5 and left the following day.",
            ["2024-05-03/2024-05-05", "2024-05-06"],
        ),
        ("They met in 2020, and again the following year.", ["2020", "2021"]),
        ("They met in 2020, and again later that year.", ["2020", "2020"]),
        ("They met in July 2020, and again the following month.", ["2020-07", "2020-08"]),
        ("They met in July 2020, and again two years later.", ["2020-07", "2022"]),
        ("They met on 31 December 2023 and the next day.", ["2023-12-31", "2024-01-01"]),
    ],
)
def test_what_is_told_from_a_date_told_before(sentence, expected):
    assert values(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "They met the day before.",
        "They met the next day.",
        "They met three months earlier.",
        "They met the same year.",
        "It was signed the day before he left.",
    ],
)
def test_without_a_date_told_before_there_is_no_guess(sentence):
    assert values(sentence) == []


def test_a_month_told_before_is_too_vague_for_the_next_day():
    assert values("They met in May 2023. The next day they left.") == ["2023-05"]
