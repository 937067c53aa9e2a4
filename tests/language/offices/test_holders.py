"""Whose an office is: the name before it, behind it, or on the line above."""

import pytest
from tests.language.told import roles_of, states_of


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "The meeting was attended by Ambassador Ann Otieno Kenyan Ambassador to Peru and others.",
            {"Ann Otieno": "Ambassador"},
        ),
        (
            "The letter was read out to all of them.\n\nLuis Quispe\nChief Spokesperson for Trade",
            {"Luis Quispe": "Spokesperson"},
        ),
        (
            "They heard Tui Vaea, C.G.H., the President of Kenya, and then went home.",
            {"Tui Vaea": "President"},
        ),
        (
            "The council announced the appointment of Ms. Ann Otieno as Executive Secretary for a year.",
            {"Ann Otieno": "Executive Secretary"},
        ),
        (
            "The Acting Governor General, His Excellency, Tui Vaea, was there.",
            {"Tui Vaea": "Governor General"},
        ),
        (
            "The Minister for Policing, the Hon. Tui Vaea, was there.",
            {"Tui Vaea": "Minister of Police"},
        ),
        (
            (
                "They are the Ambassador of the People's Republic of Algeria, Mr. Ali Haddad, Ambassador of Peru, "
                "Mr. Luis Quispe, and others."
            ),
            {"Ali Haddad": "Ambassador", "Luis Quispe": "Ambassador"},
        ),
        (
            "The US Ambassador and President Ann Otieno spoke.",
            {"Ann Otieno": "President"},
        ),
        (
            "The Ambassador of Peru to Fiji - Mr. Luis Quispe - was there.",
            {"Luis Quispe": "Ambassador"},
        ),
        (
            "They met Ann Otieno, an adviser to the board, and went home.",
            {"Ann Otieno": "Adviser"},
        ),
        ("The Sultan of Brunei Sultan Haji Omar bin Ali was there.", {"Omar bin Ali": "Sultan"}),
    ],
)
def test_where_the_holder_of_an_office_is_named(text, roles):
    assert roles_of(text) == roles


def test_an_office_told_with_its_state_is_no_style_beside_the_next_one():
    text = (
        "Present were the Ambassador of Peru to Fiji, Her Excellency Rosa Vidal, Acting Governor General, "
        "H.E. Tui Vaea, and the Minister of Trade, Bo Tan."
    )
    assert roles_of(text) == {
        "Rosa Vidal": "Ambassador",
        "Tui Vaea": "Governor General",
        "Bo Tan": "Minister of Trade",
    }


def test_who_presides_over_a_body_may_govern_a_state_besides():
    text = "CARICOM Chairman, the Hon. Ann Joseph, Prime Minister of Barbados, opened the talks."
    assert roles_of(text) == {"Ann Joseph": "Prime Minister"}
    assert states_of(text) == {"Ann Joseph": "BB"}


def test_two_who_preside_and_govern_keep_their_own_states():
    text = (
        "The talks were led by the Chairman of the EAC and President of the Republic of Kenya, H.E. Ann Otieno, "
        "the Chairman of SADC and President of the Republic of Zimbabwe, H.E. Tendai Moyo, and others."
    )
    assert states_of(text) == {"Ann Otieno": "KE", "Tendai Moyo": "ZW"}


def test_ministers_of_state_told_with_their_field_behind_a_comma():
    text = (
        "The President came with the Minister of Trade, Ann Otieno, Minister of State, Foreign Affairs, "
        "Luis Quispe, Minister of Defence, Maj. General Bo Tan (Rtd), and others."
    )
    assert roles_of(text) == {
        "Ann Otieno": "Minister of Trade",
        "Luis Quispe": "Minister of State",
        "Bo Tan": "Minister of Defence",
    }
