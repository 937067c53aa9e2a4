"""Offices: canonical words, and the state or body their phrase names."""

import pytest
from tests.language.told import mentions_of, reading, roles_of, states_of

from bilateral.language.model import Kind


@pytest.mark.parametrize(
    ("phrase", "role", "state"),
    [
        ("Kenya's Foreign Minister Ann Otieno", "Minister of Foreign Affairs", "KE"),
        ("Kenyan Foreign Minister Ann Otieno", "Minister of Foreign Affairs", "KE"),
        ("Foreign Minister of Kenya Ann Otieno", "Minister of Foreign Affairs", "KE"),
        (
            "Minister of Foreign Affairs of the Republic of Kenya, Ann Otieno,",
            "Minister of Foreign Affairs",
            "KE",
        ),
        ("Kenya's Deputy Foreign Minister Ann Otieno", "Deputy Minister of Foreign Affairs", "KE"),
        ("visiting Kenyan Defense Minister Ann Otieno", "Minister of Defence", "KE"),
        ("Cabinet Secretary for Trade of Kenya Ann Otieno", "Cabinet Secretary for Trade", "KE"),
        ("President of the Republic of Kenya Ann Otieno", "President", "KE"),
        ("Kenyan Ambassador to Peru Ann Otieno", "Ambassador", "KE"),
        ("Ambassador of Kenya to Peru Ann Otieno", "Ambassador", "KE"),
        ("Speaker of Parliament of Kenya Ann Otieno", "Speaker of Parliament", "KE"),
        (
            "Prime Minister and Minister of Defence of Kenya Ann Otieno",
            "Prime Minister and Minister of Defence",
            "KE",
        ),
        ("Kenya's Foreign Minister Senator Ann Otieno", "Minister of Foreign Affairs", "KE"),
        (
            "Minister for Energy, Trade and Tourism of Kenya Ann Otieno",
            "Minister of Energy, Trade and Tourism",
            "KE",
        ),
    ],
)
def test_an_office_with_its_state_before_a_name(phrase, role, state):
    text = (
        f"The {phrase} spoke."
        if not phrase.startswith(("Kenya's", "President"))
        else f"{phrase} spoke."
    )
    assert roles_of(text) == {"Ann Otieno": role}
    assert states_of(text) == {"Ann Otieno": state}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Otieno, the Foreign Minister of Kenya, met in Lima the Minister of Energy of Peru, Luis Quispe.",
        "The Foreign Minister of Kenya, Ann Otieno, talked in Lima with Luis Quispe, Minister of Energy of Peru.",
    ],
)
def test_a_town_right_before_an_office_does_not_own_it(text):
    assert states_of(text) == {"Ann Otieno": "KE", "Luis Quispe": "PE"}


def test_letters_behind_a_name_are_no_office_of_their_own():
    text = "Deputy Prime Minister of Ghana Kofi Mensah, MP, and Trade Minister of Ghana Ama Owusu MP spoke."
    assert roles_of(text) == {
        "Kofi Mensah": "Deputy Prime Minister",
        "Ama Owusu": "Minister of Trade",
    }


def test_a_rulers_title_may_be_a_given_name():
    assert roles_of("Gen. Sultan bin Said, Minister of Defence of Oman, spoke.") == {
        "Sultan bin Said": "Minister of Defence"
    }


def test_an_office_of_an_international_body_represents_no_state():
    (person,) = reading("OIC Secretary General Omar Said spoke in Lima.").people
    assert person.country is None
    assert person.organization == "Organization of Islamic Cooperation"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Otieno, the President of the Republic, spoke.", "President"),
        ("Mr Otieno (Head of Mission) spoke.", None),
        ("Under President Ann Otieno nothing changed.", "President"),
    ],
)
def test_what_stands_around_an_office(text, role):
    assert role is None or role in roles_of(text).values()


def test_the_prime_ministers_office_is_not_the_prime_minister():
    text = "The Foreign Minister's Office published it."
    assert mentions_of(text, Kind.PERSON) == []


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (
            "Foreign Minister of the Islamic Republic of Iran Ann Otieno came.",
            "Minister of Foreign Affairs",
            "Ministry of Foreign Affairs of Iran",
        ),
        ("Trade Secretary Ann Otieno came.", "Trade Secretary", None),
        ("Health CS Ann Otieno came.", "Cabinet Secretary for Health", "Ministry of Health"),
        (
            "The Minister of State for Trade in charge of Regional Markets, Hon. Ann Otieno, came.",
            "Minister of State of Trade",
            "Ministry of Trade",
        ),
        (
            "Ann Otieno, Permanent Representative of Kenya to the United Nations, came.",
            "Permanent Representative to the United Nations",
            None,
        ),
        (
            "Ann Otieno, Speaker of the National Assembly of Kenya, came.",
            "Speaker of the National Assembly",
            "National Assembly of Kenya",
        ),
        ("Secretary to the President Ann Otieno came.", "Secretary to the President", None),
    ],
)
def test_role_and_body_in_full_words(text, role, body):
    (person,) = reading(text).people
    assert (person.name, person.role, person.organization) == ("Ann Otieno", role, body)
