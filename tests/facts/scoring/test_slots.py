"""How right the fields of a found item are."""

from dataclasses import replace

import pytest

from bilateral.facts.scoring.sheet import DocumentItem, EventItem, PersonItem
from bilateral.facts.scoring.slots import (
    document_slots,
    event_slots,
    is_strictly_right,
    person_slots,
)

HELD = EventItem(
    "Meeting", countries=("AZ", "PK"), people=("Farid Ahmadov", "N. Raza"), status="held"
)


def test_office_and_body_count_only_where_gold_has_them():
    gold = PersonItem("N. Raza", "PK", "Minister of Law and Justice", None)
    assert person_slots(gold, replace(gold, role="Minister of Justice")) == {
        "country": 1,
        "role": 1,
    }
    assert person_slots(gold, PersonItem("N. Raza")) == {"country": 0, "role": 0}
    assert person_slots(PersonItem("N. Raza"), gold) == {"country": 0}
    body = PersonItem("N. Raza", organization="Senate of Pakistan")
    assert person_slots(body, replace(body, organization="Senate")) == {
        "country": 1,
        "organization": 0,
    }


def test_every_field_of_an_event_counts_by_itself():
    gold = replace(HELD, topics=("trade", "energy"), place="Gəncə")
    predicted = replace(
        gold,
        type="Visit",
        countries=("PK", "AZ"),
        people=("Farid Ahmadov",),
        topics=("trade",),
        place="Ganca",
    )
    assert event_slots(gold, predicted, None) == {
        "type": 0, "countries": 1, "date": 1, "place": 1, "people": 0.5, "topics": 0.5, "status": 1,
    }  # fmt: skip


def test_topics_count_only_where_gold_has_some():
    assert "topics" not in event_slots(HELD, replace(HELD, topics=("trade",)), None)


@pytest.mark.parametrize(
    ("status", "gold", "predicted", "right"),
    [
        ("held", None, "2024-07-12", True),
        ("held", None, None, True),
        ("held", None, "2024-07-11", False),
        ("past", None, "2024-07-12", False),
        ("held", "2024-07-11", "2024-07-12", False),
        ("held", "2024-07-11", "2024-07", True),
    ],
)
def test_the_day_of_publication_is_as_good_as_no_date_of_a_held_event(
    status, gold, predicted, right
):
    undated = replace(HELD, status=status, date=gold)
    slots = event_slots(undated, replace(undated, date=predicted), "2024-07-12")
    assert slots["date"] == right


@pytest.mark.parametrize(
    ("changes", "strict"),
    [
        ({}, True),
        ({"place": "Baku", "people": (), "status": "past"}, True),
        ({"type": "Negotiation"}, False),
        ({"countries": ("AZ",)}, False),
        ({"date": "2023"}, False),
    ],
)
def test_strictly_right_is_type_states_and_date(changes, strict):
    assert is_strictly_right(event_slots(HELD, replace(HELD, **changes), None)) is strict


def test_documents_have_a_status():
    assert document_slots(DocumentItem(status="signed"), DocumentItem(status="agreed")) == {
        "status": 0
    }
