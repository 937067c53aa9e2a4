"""Departments and committees are named with the body they are of."""

import pytest

from bilateral.language.bodies import bodies_in
from bilateral.language.geography import geography
from bilateral.language.intervals import Intervals


def told(text):
    """The names of the bodies of a text, and of the larger ones their words hold."""
    found = bodies_in(text, Intervals(geography(text)))
    return {b.name: b.within.name if b.within else None for b in found}


@pytest.mark.parametrize(
    ("text", "unit", "above"),
    [
        (
            "The Consular Department of the Ministry of Foreign Affairs of Kenya",
            "Consular Department of the Ministry of Foreign Affairs of Kenya",
            "Ministry of Foreign Affairs of Kenya",
        ),
        (
            "the Brazilian Foreign Ministry's Department of Asian Affairs",
            "Department of Asian Affairs of the Ministry of Foreign Affairs of Brazil",
            "Ministry of Foreign Affairs of Brazil",
        ),
        (
            "He heads the Legal Department at the Ministry of Justice of Ghana",
            "Legal Department of the Ministry of Justice of Ghana",
            "Ministry of Justice of Ghana",
        ),
        (
            "the Directorate General of Customs and Excise under Indonesia's finance ministry",
            "Directorate General of Customs and Excise of the Ministry of Finance of Indonesia",
            "Ministry of Finance of Indonesia",
        ),
        (
            "Chair of the Foreign Affairs Committee of the Senate of the Philippines",
            "Foreign Affairs Committee of the Senate of the Philippines",
            "Senate of the Philippines",
        ),
        (
            "the European Parliament's Foreign Affairs Committee met",
            "Foreign Affairs Committee of the European Parliament",
            "European Parliament",
        ),
    ],
)
def test_a_unit_is_named_with_the_body_it_is_of(text, unit, above):
    assert told(text) == {unit: above}


def test_the_name_of_the_head_is_no_part_of_the_unit():
    text = "Chair of the Bundestag's Committee on Foreign Affairs Jana Roth visited Kyiv."
    assert [*told(text)] == ["Committee on Foreign Affairs of the Bundestag of Germany"]


def test_the_state_behind_a_unit_is_told_once():
    text = "the National Assembly's Committee on External Relations of Vietnam"
    assert [*told(text)] == ["Committee on External Relations of the National Assembly of Vietnam"]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Foreign Affairs of Kenya and the Central Bank of Uganda",
        "The State Customs Committee of Uzbekistan met the Ministry of Finance of Japan",
        "the Ministry of Justice of Ghana and the Refugee Service of Togo",
        "the Press Service of the Ministry of Justice of Ghana said so",
    ],
)
def test_bodies_that_stand_side_by_side_are_no_units(text):
    assert not any(told(text).values())


def test_the_offices_of_others_before_a_unit_are_no_part_of_it():
    text = (
        "She met the Minister of Foreign Affairs, Mart Tamm, and the Chair of the Foreign Affairs "
        "Committee of the Riigikogu, Peep Saar."
    )
    assert "Foreign Affairs Committee of the Riigikogu of Estonia" in told(text)
