"""Which names are people's, and whose an office is."""

import pytest
from tests.language.told import roles_of


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Ann Otieno, Minister of Justice, Luis Quispe, Minister of Energy, and Rosa Vidal, Minister of Trade, came.",
            {
                "Ann Otieno": "Minister of Justice",
                "Luis Quispe": "Minister of Energy",
                "Rosa Vidal": "Minister of Trade",
            },
        ),
        (
            "The Minister of Justice, Hon. Ann Otieno; the Minister of Energy, Hon. Luis Quispe, MP; came.",
            {"Ann Otieno": "Minister of Justice", "Luis Quispe": "Minister of Energy"},
        ),
        (
            "Justice Minister Ann Otieno, Energy Minister Luis Quispe and Rosa Vidal came.",
            {
                "Ann Otieno": "Minister of Justice",
                "Luis Quispe": "Minister of Energy",
                "Rosa Vidal": None,
            },
        ),
        (
            "Ambassador Ann Otieno, Director General of the Institute, came.",
            {"Ann Otieno": "Director General"},
        ),
        (
            "Deputy Prime Minister for Trade Ann Otieno came.",
            {"Ann Otieno": "Deputy Prime Minister"},
        ),
        ("In Lima, the Minister of Justice spoke.", {}),
        ("Arriving in Quito, the President of Peru spoke.", {}),
        ("President Otieno spoke.", {"Otieno": "President"}),
        ("Mr. Otieno spoke.", {"Otieno": None}),
        ("Otieno spoke.", {}),
        ("Ann Otieno told reporters of it.", {"Ann Otieno": None}),
        ("The letter was handed to Ann Otieno.", {"Ann Otieno": None}),
        ("The Black Swan hotel is new.", {}),
    ],
)
def test_offices_and_acts_beside_names(text, roles):
    assert roles_of(text) == roles


def test_a_press_service_is_not_its_ministers():
    assert roles_of("The press service of the Ministry of Justice told Agencia Andina of it.") in (
        {},
        {"Agencia Andina": None},
    )


@pytest.mark.parametrize(
    "text",
    [
        "Tendai Moyo\nThe two countries are partners, a paper says.",
        "The hall was full of people. Photo by Tendai Moyo",
        "The hall was full of people. (Army photo by Lt. Tendai Moyo)",
    ],
)
def test_who_wrote_or_took_a_picture_is_nobody_of_the_story(text):
    assert roles_of(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The ship INS Rani Kaveri came to the harbour for a week.",
        "The Rosa Vidal Institute is old, and so is the Kofi Mensah Airport.",
        "The CEO of the Chilean Vaccine Institute was there.",
        "Việt Nam attaches great weight to its ties with the United States.",
    ],
)
def test_ships_bodies_and_states_are_nobody(text):
    assert roles_of(text) == {}


def test_somebody_told_of_without_office_or_title_is_found_by_the_network():
    text = "Work on the road had begun when Tendai Moyo became ill, and nobody went on with it."
    assert list(roles_of(text)) == ["Tendai Moyo"]


def test_the_network_cuts_off_what_is_no_part_of_a_name():
    text = "The general is scheduled to Call-on Tendai Moyo in the afternoon."
    assert list(roles_of(text)) == ["Tendai Moyo"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Prime Minister Sheikh Hasina", "Sheikh Hasina"),
        ("Prime Minister Sheikh Rashid Al Marri", "Rashid Al Marri"),
        ("President Hassan Sheikh Omar", "Hassan Sheikh Omar"),
        ("Minister Haji Abu Bakar bin Haji Ali", "Abu Bakar bin Haji Ali"),
    ],
)
def test_a_title_before_the_name_is_left_out_unless_nobody_says_the_name_without_it(told, name):
    assert list(roles_of(f"They heard {told} for an hour.")) == [name]
