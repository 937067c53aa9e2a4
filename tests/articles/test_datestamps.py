import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles.datestamps import date_at, full_date

FULL = [
    ("2024-05-18", "2024-05-18"),
    ("2024.5.8", "2024-05-08"),
    ("18 May 2024", "2024-05-18"),
    ("02nd May, 2021", "2021-05-02"),
    ("12 May , 2015", "2015-05-12"),
    ("12-Sep-2023", "2023-09-12"),
    ("May 18, 2024", "2024-05-18"),
    ("SEPT. 4, 2019", "2019-09-04"),
    ("May 29,2008", "2008-05-29"),
    ("July 3/2023", "2023-07-03"),
    ("16/03/2024", "2024-03-16"),
    ("03/16/2024", "2024-03-16"),
    ("05/05/2024", "2024-05-05"),
    ("03.04.2024", "2024-04-03"),
]


@pytest.mark.parametrize(("written", "value"), FULL)
def test_full_dates(written, value):
    stamp = date_at(f"at {written}: the", 3)
    assert stamp is not None
    assert (stamp.value, stamp.end) == (value, 3 + len(written))


@pytest.mark.parametrize("written", ["July 10", "Sept. 4", "4 September", "1st May"])
def test_day_and_month_are_a_date_without_a_value(written):
    stamp = date_at(f"{written} and", 0)
    assert stamp is not None
    assert stamp.value is None
    assert stamp.end == len(written)


def test_a_date_that_reads_both_ways_has_no_value():
    stamp = date_at("03/04/2024", 0)
    assert stamp is not None
    assert stamp.value is None


@pytest.mark.parametrize("text", ["Marchetti 12", "May 12:30", "May", "2024", "Mayor 3", "32 May"])
def test_what_is_no_date(text):
    assert date_at(text, 0) is None


def test_a_day_that_does_not_exist_has_no_value():
    stamp = date_at("31 February 2024", 0)
    assert stamp is None or stamp.value is None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2024-05-18T23:59:59+04:00", "2024-05-18"),
        ("Sat, 18 May 2024 23:59:00 -0800", "2024-05-18"),
        ("20240518T101500Z", "2024-05-18"),
        ("20240518", "2024-05-18"),
        ("1716031740", "2024-05-18"),
        ("1716031740000", "2024-05-18"),
        ("Published on Monday, 3 June 2024 at 14:05", "2024-06-03"),
    ],
)
def test_dates_of_metadata(written, value):
    assert full_date(written) == value


@pytest.mark.parametrize(
    "written", ["", "yesterday", "2024", "May 2024", "2024-02-31", "20240231", "03/04/2024"]
)
def test_metadata_without_a_full_date(written):
    assert full_date(written) is None


@given(st.dates())
def test_every_iso_date_of_our_time_comes_back(day):
    written = day.isoformat()
    assert full_date(written) == (written if 1900 <= day.year <= 2099 else None)


@given(st.text())
def test_nothing_written_makes_it_fail(written):
    full_date(written)
