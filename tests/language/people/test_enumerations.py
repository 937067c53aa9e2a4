"""Lists that tell several people at once."""

import pytest
from tests.language.told import roles_of, states_of

PAIR = {"Ann Otieno": "KE", "Luis Quispe": "PE"}


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Kenya and Peru, Ann Otieno and Luis Quispe, met.",
        "The Foreign Ministers of the Republic of Kenya and Peru Ann Otieno and Luis Quispe met.",
        "The Kenyan and Peruvian foreign ministers Ann Otieno and Luis Quispe met.",
        "Kenyan and Peruvian Foreign Ministers, Ann Otieno and Luis Quispe, met.",
        "Ann Otieno and Luis Quispe, Ministers of Foreign Affairs of Kenya and Peru respectively, met.",
        "Ministers of Foreign Affairs of Kenya and Peru – Ann Otieno and Luis Quispe – met.",
        "Togo's minister met the foreign ministers of Kenya and Peru, H.E. Ann Otieno and Mr. Luis Quispe.",
    ],
)
def test_a_plural_office_deals_its_states_out_in_order(text):
    assert states_of(text) == PAIR
    assert set(roles_of(text).values()) == {"Minister of Foreign Affairs"}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "The heads of government of Togo, Kenya and Peru – Adjo Mensah, Ann Otieno and Luis Quispe – met.",
            {"Adjo Mensah": "TG", "Ann Otieno": "KE", "Luis Quispe": "PE"},
        ),
        (
            "Peruvian deputy foreign ministers Rosa Vidal and Luis Quispe met.",
            {"Rosa Vidal": "PE", "Luis Quispe": "PE"},
        ),
        ("She met her counterparts from Kenya and Peru, Ann Otieno and Luis Quispe.", PAIR),
        ("Presidents Ann Otieno and Luis Quispe met.", {"Ann Otieno": None, "Luis Quispe": None}),
        (
            "The presidents of Togo, Kenya and Peru and Ann Otieno met.",
            {"Ann Otieno": None},
        ),
    ],
)
def test_more_or_fewer_names_than_states(text, states):
    assert states_of(text) == states


@pytest.mark.parametrize(
    "text",
    [
        "Ann Otieno of Kenya and Luis Quispe of Peru talked.",
        "Ann Otieno (Kenya) and Luis Quispe (Peru) talked.",
        "Kenya's Ann Otieno and Peru's Luis Quispe talked.",
        "The heads of Kenya, General Ann Otieno, and Peru, Colonel Luis Quispe, talked.",
        "Foreign ministers Ann Otieno of Kenya and Luis Quispe of Peru talked.",
    ],
)
def test_names_in_a_row_that_each_carry_a_state(text):
    assert states_of(text) == PAIR


@pytest.mark.parametrize(
    "text", ["Peru's Machu Picchu is old.", "The Gulf of Guinea and the Bay of Bengal are wide."]
)
def test_one_name_beside_a_state_is_nobody(text):
    assert states_of(text) == {}


def test_portfolios_in_brackets():
    text = "Ministers came: Ann Otieno (energy), Luis Quispe (Foreign Affairs) and Rosa Vidal (culture)."
    assert roles_of(text) == {
        "Ann Otieno": "Minister of Energy",
        "Luis Quispe": "Minister of Foreign Affairs",
        "Rosa Vidal": "Minister of Culture",
    }


def test_a_plural_office_told_before_is_that_of_a_later_run_with_just_its_states():
    text = (
        "The foreign ministers of Mali and Togo met in Lima. It rained all day there. "
        "After the talks Ann Otieno (Mali) and Luis Quispe (Togo) went home."
    )
    assert roles_of(text) == {
        "Ann Otieno": "Minister of Foreign Affairs",
        "Luis Quispe": "Minister of Foreign Affairs",
    }
