"""Days told by their number, alone and as the ends of a range."""

import pytest
from tests.language.dates.saying import values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on 10 July 2023 in Accra.", "2023-07-10"),
        ("They met on July 10, 2023 in Accra.", "2023-07-10"),
        ("They met on the 1st of March 2021.", "2021-03-01"),
        ("They met on the first of March 2021.", "2021-03-01"),
        ("They met on the 1st day of March of 2021.", "2021-03-01"),
        ("They met on 05 May 2024.", "2024-05-05"),
        ("They met on 15th January, 2021.", "2021-01-15"),
        ("They met on Sept. 5, 2023.", "2023-09-05"),
        ("They met on MAY 3, 2024.", "2024-05-03"),
        ("They came Thursday 13th May 2021.", "2021-05-13"),
        ("They met on Friday, 10 May 2024.", "2024-05-10"),
        ("They met on 03-May-2024.", "2024-05-03"),
        ("The paper of 2023-07-10 is in force.", "2023-07-10"),
        ("The paper of 2023/07/10 is in force.", "2023-07-10"),
        ("The paper of 10.07.2023 is in force.", "2023-07-10"),
        ("The paper of 25/12/2023 is in force.", "2023-12-25"),
        ("The paper of 12/25/2023 is in force.", "2023-12-25"),
        ("The talks of 9–11 April 2024 ended.", "2024-04-09/2024-04-11"),
        ("The talks ran from 9 to 11 April 2024.", "2024-04-09/2024-04-11"),
        ("The talks ran from the 9th to the 11th of April 2024.", "2024-04-09/2024-04-11"),
        ("They met on 9, 10 and 11 April 2024.", "2024-04-09/2024-04-11"),
        ("They met between 9 and 11 April 2024.", "2024-04-09/2024-04-11"),
        ("They met between April 9 and 11, 2024.", "2024-04-09/2024-04-11"),
        ("They sat April 9 through 11, 2024.", "2024-04-09/2024-04-11"),
        ("They met on the 3rd and 4th of May 2024.", "2024-05-03/2024-05-04"),
        ("They met on May 3 and 4, 2024.", "2024-05-03/2024-05-04"),
        ("They met on May 3 & 4, 2024.", "2024-05-03/2024-05-04"),
        ("They talked from May 30 to June 2, 2023.", "2023-05-30/2023-06-02"),
        ("They talked between 30 May and 2 June 2023.", "2023-05-30/2023-06-02"),
        ("They talked on 30 May – 2 June 2023.", "2023-05-30/2023-06-02"),
        ("They talked from Monday, 29 May to Friday, 2 June 2023.", "2023-05-29/2023-06-02"),
    ],
)
def test_a_day_with_its_year_needs_no_day_of_publication(sentence, expected):
    assert values(sentence) == [expected]
    assert values(sentence, None) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on 3 and 7 May 2024.", ["2024-05-03", "2024-05-07"]),
        ("They met on May 3 and 7 in Accra.", ["2024-05-03", "2024-05-07"]),
        ("They met on May 3, 2024, and June 5, 2023.", ["2024-05-03", "2023-06-05"]),
    ],
)
def test_days_apart_are_two_dates(sentence, expected):
    assert values(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on March 3 in Accra.", "2024-03-03"),
        ("They met on December 20 in Accra.", "2023-12-20"),
        ("They will meet on January 9 in Accra.", "2025-01-09"),
        ("They met on Friday, May 10.", "2024-05-10"),
        ("They met on Friday (May 10).", "2024-05-10"),
        ("Their May 3 meeting was good.", "2024-05-03"),
        ("It will run from May 30 to June 2.", "2024-05-30/2024-06-02"),
        ("He will visit on Sept. 5-6.", "2024-09-05/2024-09-06"),
        ("The trip is planned for June 5 and 6 and will include talks.", "2024-06-05/2024-06-06"),
        ("They came today, May 18, for talks.", "2024-05-18"),
        ("Today, 18 May, they came for talks.", "2024-05-18"),
    ],
)
def test_a_day_without_a_year_lies_nearest_on_the_side_of_the_tense(sentence, expected):
    assert values(sentence) == [expected]
    assert values(sentence, None) == []


@pytest.mark.parametrize(
    ("sentence", "published", "expected"),
    [
        ("They announced talks for June 5.", "2024-05-18", "2024-06-05"),  # not the June before
        ("They will meet on May 15.", "2024-05-18", "2024-05-15"),  # not the May after
    ],
)
def test_no_year_is_skipped_for_a_tense_when_the_day_is_near(sentence, published, expected):
    assert values(sentence, published) == [expected]


@pytest.mark.parametrize(
    ("sentence", "published", "expected"),
    [
        ("They met from December 30 to January 2.", "2024-01-05", "2023-12-30/2024-01-02"),
        ("They met on 30 December - 2 January 2024.", "2024-01-05", "2023-12-30/2024-01-02"),
        ("They met on 30 December 2023 - 2 January.", None, "2023-12-30/2024-01-02"),
        ("They met on December 29.", "2024-01-05", "2023-12-29"),
        ("They will meet on January 5.", "2023-12-29", "2024-01-05"),
        ("They met on 29 February.", "2024-03-05", "2024-02-29"),
        ("They met on 29 February.", "2025-05-18", "2024-02-29"),
    ],
)
def test_years_turn_and_leap(sentence, published, expected):
    assert values(sentence, published) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on 10 July last year.", ["2023-07-10"]),
        ("They will meet on 10 July of this year.", ["2024-07-10"]),
        ("They met from May 30 to June 2 of last year.", ["2023-05-30/2023-06-02"]),
        ("It was agreed in 2019; on 3 May that year they signed.", ["2019", "2019-05-03"]),
        (
            "It was agreed in 2019; on 3 May of the following year they signed.",
            ["2019", "2020-05-03"],
        ),
    ],
)
def test_the_year_may_be_told_by_its_relation(sentence, expected):
    assert values(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He will come on October 29 and is to speak on the 30th.", ["2024-10-29", "2024-10-30"]),
        ("He came on the 17th.", ["2024-05-17"]),
        ("He came on the 29th.", ["2024-04-29"]),
        ("He will come on the 29th.", ["2024-05-29"]),
        ("He will come on the 5th.", ["2024-06-05"]),
        ("It fell on the 29th anniversary.", []),
    ],
)
def test_a_day_of_the_month_alone_is_of_the_month_told_or_the_nearest(sentence, expected):
    assert values(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "On 31 February 2024 nothing happened.",
        "On 29 February 2023 nothing happened.",
        "The paper of 31.02.2024 is none.",
        "From 31 April to 2 June 2024 nothing happened.",
        "The paper of 03/04/2024 is read in two ways.",
        "The range 11-9 April 2024 is no range.",
    ],
)
def test_what_the_calendar_or_the_writing_leaves_open_is_no_date(sentence):
    assert values(sentence) == []
