"""Weekdays, reckoned from the day of publication by the tense."""

import pytest
from tests.language.dates.saying import values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on Wednesday.", "2024-05-15"),
        ("They met Wednesday evening.", "2024-05-15"),
        ("They met late Wednesday.", "2024-05-15"),
        ("They met on Saturday.", "2024-05-18"),
        ("They met this Wednesday.", "2024-05-15"),
        ("They met last Saturday.", "2024-05-11"),
        ("They met at Thursday's summit.", "2024-05-16"),
        ("They will meet on Wednesday.", "2024-05-22"),
        ("They will meet this coming Wednesday.", "2024-05-22"),
        ("They will meet on Saturday.", "2024-05-18"),
        ("They will meet next Saturday.", "2024-05-25"),
        ("It will be signed on Monday.", "2024-05-20"),
        ("He is to take over Tuesday the chair.", "2024-05-21"),
        ("He is visiting Lima on Friday.", "2024-05-24"),
        ("He arrives in Lima on Friday.", "2024-05-24"),
        ("He said on Monday that they will meet.", "2024-05-13"),
        ("He said Monday that they will meet.", "2024-05-13"),
        ("They will meet soon, an official said on Friday.", "2024-05-17"),
        ("He will arrive on Wednesday next week.", "2024-05-22"),
        ("He arrived on Friday of last week.", "2024-05-10"),
        ("They were there from Monday to Wednesday.", "2024-05-13/2024-05-15"),
        ("They will be there from Monday to Wednesday.", "2024-05-20/2024-05-22"),
        ("It will be held between Saturday and Sunday.", "2024-05-18/2024-05-19"),
        ("They met on Monday and Tuesday.", "2024-05-13/2024-05-14"),
    ],
)
def test_a_weekday_is_the_last_one_or_if_planned_the_next(sentence, expected):
    assert values(sentence) == [expected]
    assert values(sentence, None) == []


def test_weekdays_apart_are_two_dates():
    assert values("They met on Monday and Thursday.") == ["2024-05-13", "2024-05-16"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met this Wednesday morning (15) in Lima.", "2024-05-15"),
        ("They met on Saturday (11th) in Lima.", "2024-05-11"),
        ("They met on Thursday the 16th of May.", "2024-05-16"),
        ("They met on Thursday the 9th in Lima.", "2024-05-09"),
    ],
)
def test_the_day_of_the_month_beside_a_weekday_belongs_to_it(sentence, expected):
    assert values(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "published", "expected"),
    [
        ("They met on Sunday.", "2024-01-02", "2023-12-31"),
        ("They will meet on Tuesday.", "2023-12-30", "2024-01-02"),
        ("They were there from Sunday to Tuesday.", "2024-01-03", "2023-12-31/2024-01-02"),
        ("They met on Thursday.", "2024-03-01", "2024-02-29"),
    ],
)
def test_weeks_run_over_the_ends_of_years_and_months(sentence, published, expected):
    assert values(sentence, published) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "They meet every Monday.",
        "They meet on Mondays.",
        "They met after Good Friday.",
        "He wrote in The Sunday Times.",
        "A Black Friday sale began.",
    ],
)
def test_feasts_papers_and_habits_named_after_weekdays_are_none(sentence):
    assert values(sentence) == []
