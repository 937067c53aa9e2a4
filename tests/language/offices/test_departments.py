"""What stands behind an office: departments, bodies that no list knows, acronyms, states."""

import pytest
from tests.language.told import roles_of, states_of


@pytest.mark.parametrize(
    ("phrase", "role", "state"),
    [
        ("Director Americas/Kenya", "Director", None),
        ("Head of the UN and Multilateral Affairs Department,", "Head", None),
        ("Head of the West Asia Division", "Head", None),
        (
            "Chairman of the State Land Management and Survey Committee of Tajikistan",
            "Chairman",
            "TJ",
        ),
        (
            "CEO of the Chilean Vaccine Institute,",
            "Chief Executive Officer of the Chilean Vaccine Institute",
            "CL",
        ),
        ("Governor of the Central Bank of Nigeria (CBN),", "Governor of the Central Bank", "NG"),
        ("Chief of the Malaysian Army", "Chief of Army Staff", "MY"),
        ("Chief of the Indian Army Staff General", "Chief of Army Staff", "IN"),
        ("Commander of the Royal Thai Navy Admiral", "Commander of the Navy", "TH"),
        ("Indian Army Chief General", "Chief of Army Staff", "IN"),
        ("Chief of the Defense Staff of Ghana", "Chief of Defence Staff", "GH"),
        (
            "commander of the Peruvian Rapid Ready Force, Col.",
            "Commander of the Peruvian Rapid Ready Force",
            "PE",
        ),
        ("Armed Forces of the Philippines chief Gen.", "Chief of Defence Staff", "PH"),
        ("Minister of Trade, Republic of Ghana,", "Minister of Trade", "GH"),
        ("Foreign Affairs Secretary of the Philippines", "Foreign Secretary", "PH"),
        ("Permanent Secretary for the Ministry of Police of Fiji", "Permanent Secretary", "FJ"),
        ("EU Foreign Affairs High Representative", "High Representative", None),
    ],
)
def test_an_office_before_its_holder(phrase, role, state):
    text = f"They say that the {phrase} Tui Vaea was there with them."
    assert roles_of(text) == {"Tui Vaea": role}
    assert states_of(text) == {"Tui Vaea": state}


@pytest.mark.parametrize(
    ("phrase", "role", "state"),
    [
        ("COAS, Indian Army,", "Chief of Army Staff", "IN"),
        ("Deputy Executive Secretary for Corporate Affairs,", "Deputy Executive Secretary", None),
        ("Director of the Kenyan Archives’s Africa Affairs,", "Director", "KE"),
        ("commanding general of the Second Force,", "Commanding General", None),
    ],
)
def test_an_office_behind_its_holder(phrase, role, state):
    text = f"They say that General Tui Vaea, {phrase} was there with them."
    assert roles_of(text) == {"Tui Vaea": role}
    assert states_of(text) == {"Tui Vaea": state}


def test_a_body_behind_a_comma_that_is_longer_than_known_is_left_alone():
    text = "They were briefed by the Director General, Army Design Bureau, on it."
    assert roles_of(text) == {}
