"""The table: counts added over articles, then divided."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.facts.scoring.comparison import compare
from bilateral.facts.scoring.scores import Tally, score
from bilateral.facts.scoring.sheet import DocumentItem, EventItem, PersonItem, Sheet, StanceItem

ALIYEV, SHARIF, RAZA = (
    PersonItem(n, c)
    for n, c in (("Ilham Aliyev", "AZ"), ("Shehbaz Sharif", "PK"), ("Nadeem Raza", "PK"))
)


def test_precision_recall_and_f1_are_shares_of_the_found():
    tally = Tally(gold=4, predicted=3, found=2, slots={})
    assert tally.precision == pytest.approx(2 / 3)
    assert tally.recall == pytest.approx(1 / 2)
    assert tally.f1 == pytest.approx(4 / 7)


@pytest.mark.parametrize(
    ("gold", "predicted", "precision", "recall", "f1"),
    [(0, 0, 1, 1, 1), (3, 0, 0, 0, 0), (0, 3, 0, 1, 0), (3, 3, 0, 0, 0)],
)
def test_nothing_said_where_nothing_is_to_be_said_is_right(gold, predicted, precision, recall, f1):
    tally = Tally(gold, predicted, 0, {})
    assert (tally.precision, tally.recall, tally.f1) == (precision, recall, f1)


@given(st.integers(0, 9), st.integers(0, 9), st.data())
def test_f1_lies_between_precision_and_recall(gold, predicted, data):
    found = data.draw(st.integers(0, min(gold, predicted)))
    tally = Tally(gold, predicted, found, {})
    low, high = sorted((tally.precision, tally.recall))
    assert 0 <= low <= high <= 1
    assert low - 1e-12 <= tally.f1 <= high + 1e-12


def test_articles_are_added_up_before_dividing():
    long = compare(
        Sheet(people=(ALIYEV, SHARIF, RAZA)), Sheet(people=(ALIYEV, PersonItem("N. Raza", "AZ")))
    )
    short = compare(Sheet(people=(ALIYEV,)), Sheet(people=(SHARIF,)))
    people = score([long, short]).tallies["people"]
    assert (people.gold, people.predicted, people.found) == (4, 3, 2)
    assert people.slots == {"country": 0.5}


def test_strict_events_are_the_found_ones_with_type_states_and_date():
    visit = EventItem("Visit", "2024-07", countries=("AZ", "PK"), status="held")
    undated = EventItem("Visit", countries=("AZ", "PK"), status="held")
    comparison = compare(
        Sheet(published="2024-08-01", events=(visit, undated)),
        Sheet(
            events=(
                EventItem("Visit", "2024-06", countries=("AZ", "PK")),
                EventItem("Visit", "2024-08-01", countries=("AZ", "PK")),
            )
        ),
    )
    tallies = score([comparison]).tallies
    assert tallies["events"].found == 2
    strict = tallies["events_strict"]
    assert (strict.gold, strict.predicted, strict.found, strict.slots) == (2, 2, 1, {})


def test_the_headline_is_the_mean_of_five_kinds_without_the_strict_events():
    gold = Sheet(
        people=(ALIYEV,),
        events=(EventItem("Aid", "2024", countries=("AZ",)),),
        documents=(DocumentItem("protocol", "Minutes"),),
        stances=(StanceItem("thanks", "AZ", "PK"),),
    )
    predicted = Sheet(people=(ALIYEV, SHARIF), events=(EventItem("Aid", countries=("AZ",)),))
    scores = score([compare(gold, predicted)])
    assert scores.tallies["events_strict"].f1 == 0
    assert scores.headline == pytest.approx((2 / 3 + 1 + 1 + 0 + 0) / 5)


def test_the_rows_as_json_are_flat_and_end_with_the_headline():
    rows = score([compare(Sheet(people=(ALIYEV,)), Sheet(people=(ALIYEV,)))]).to_json()
    assert list(rows) == [
        "people", "organizations", "events", "events_strict", "documents", "stances", "headline",
    ]  # fmt: skip
    assert rows["people"] == {
        "precision": 1, "recall": 1, "f1": 1, "gold": 1, "predicted": 1, "found": 1, "country": 1,
    }  # fmt: skip
    assert rows["headline"] == {"f1": 1}
