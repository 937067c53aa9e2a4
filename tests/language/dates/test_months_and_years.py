"""Months and years: no date is more exact than the text."""

import pytest
from tests.language.dates.saying import values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They signed it in July 2022.", "2022-07"),
        ("They signed it in July of 2022.", "2022-07"),
        ("They signed it in July, 2022.", "2022-07"),
        ("They signed it in early July 2022.", "2022-07"),
        ("They signed it in mid-July 2022.", "2022-07"),
        ("They signed it at the end of July 2022.", "2022-07"),
        ("They signed it in the first half of July 2022.", "2022-07"),
        ("They signed it in 1996.", "1996"),
        ("They signed it in the year 1996.", "1996"),
        ("Back in 1996 they signed it.", "1996"),
        ("They signed it in early 2023.", "2023"),
        ("They signed it in late 2023.", "2023"),
        ("They signed it at the end of 2023.", "2023"),
        ("They signed it in the summer of 2023.", "2023"),
        ("They signed it in spring 2022.", "2022"),
        ("They signed it in the first half of 2025.", "2025"),
        ("Trade grew in the second quarter of 2024.", "2024"),
        ("Trade grew in Q2 2024.", "2024"),
        ("During his 2019 visit they signed it.", "2019"),
        ("It was held from June to August 2023.", "2023-06/2023-08"),
        ("It was held from November 2022 to January 2023.", "2022-11/2023-01"),
        ("It was held in November-January 2023.", "2022-11/2023-01"),
        ("They met in May and June 2023.", "2023-05/2023-06"),
        ("He led it in 2005-2009.", "2005/2009"),
        ("He led it from 2005 to 2009.", "2005/2009"),
        ("He led it between 2005 and 2009.", "2005/2009"),
        ("The seat is for the period 2021-2022.", "2021/2022"),
        ("The plan for the 2024-2025 academic year is ready.", "2024/2025"),
        ("The plan for 2024/25 is ready.", "2024/2025"),
        ("The plan for 2024–2026 is ready.", "2024/2026"),
    ],
)
def test_months_and_years_keep_their_precision(sentence, expected):
    assert values(sentence) == [expected]
    assert values(sentence, None) == [expected]


def test_years_in_a_list_are_dates_of_their_own():
    assert values("They met in 2016, 2018 and 2023.") == ["2016", "2018", "2023"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The commission met in October.", "2023-10"),
        ("The commission met in May.", "2024-05"),
        ("The commission will meet in October.", "2024-10"),
        ("The commission will meet in March.", "2025-03"),
        ("The visit planned for May was praised.", "2024-05"),
        ("They met in mid-June.", "2023-06"),
        ("They will meet in mid-June.", "2024-06"),
        ("It will open at the end of July.", "2024-07"),
        ("Ties have been strained since August.", "2023-08"),
        ("It ran from March to April.", "2024-03/2024-04"),
        ("It will run from November to February.", "2024-11/2025-02"),
        ("The meeting held last September was useful.", "2023-09"),
        ("The session is to be held this July.", "2024-07"),
        ("They met last May.", "2023-05"),
        ("They met this past March.", "2024-03"),
        ("They will meet next May.", "2025-05"),
        ("They will meet next October.", "2024-10"),
        ("They met in May last year.", "2023-05"),
        ("They met in March this year.", "2024-03"),
        ("They will meet in March of next year.", "2025-03"),
    ],
)
def test_a_month_without_a_year_lies_on_the_side_of_the_tense(sentence, expected):
    assert values(sentence) == [expected]
    assert values(sentence, None) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met in March and April.", ["2024-03/2024-04"]),
        ("They met in January and April.", ["2024-01", "2024-04"]),
    ],
)
def test_two_months_are_a_range_only_if_they_follow_each_other(sentence, expected):
    assert values(sentence) == expected
    assert values(sentence, None) == []
