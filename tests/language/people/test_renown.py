"""States of holders of high office whom everybody knows, and of namesakes who are not they."""

import pytest
from tests.language.told import states_of


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("President Lula da Silva arrived in Lima on Monday.", "Lula da Silva", "BR"),
        ("President Lula arrived in Lima on Monday.", "Lula", "BR"),
        ("King Abdullah II arrived in Lima on Monday.", "Abdullah II", "JO"),
        ("King Salman arrived in Lima on Monday.", "Salman", "SA"),
        ("Foreign Minister A.K. Abdul Momen spoke in Lima on Monday.", "A.K. Abdul Momen", "BD"),
        ("Former President Fidel Ramos spoke in Lima on Monday.", "Fidel Ramos", "PH"),
    ],
)
def test_a_known_name_with_the_office_tells_the_state(text, name, state):
    assert states_of(text)[name] == state


def test_without_an_office_the_state_must_be_told_of():
    text = "Mr. Narendra Modi spoke with Ms. Ann Otieno. He thanked {} for the help."
    assert states_of(text.format("India"))["Narendra Modi"] == "IN"
    assert states_of(text.format("Peru"))["Narendra Modi"] is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Agriculture Minister Narendra Modi spoke in Lima, Peru.", "Narendra Modi"),
        ("Deputy Foreign Minister Sergey Lavrov spoke in Lima, Peru.", "Sergey Lavrov"),
        ("Secretary-General Antonio Guterres spoke in Lisbon.", "Antonio Guterres"),
        ("Mr. Antonio Guterres spoke in Lisbon, Portugal.", "Antonio Guterres"),
        ("King Abdullah spoke with Ms. Ann Otieno.", "Abdullah"),
    ],
)
def test_what_does_not_fit_the_known_person_tells_nothing(text, name):
    assert states_of(text)[name] is None


def test_a_word_with_an_office_tells_the_state_that_is_told_of():
    text = "President Masisi spoke with Ms. Ann Otieno. {} is far away."
    assert states_of(text.format("Botswana"))["Masisi"] == "BW"
    assert states_of(text.format("Peru"))["Masisi"] is None


@pytest.mark.parametrize(
    "text",
    [
        "President Lee spoke with Ms. Ann Otieno. South Korea is far.",  # of Taiwan as well
        "Trade Minister Masisi spoke with Ms. Ann Otieno. Botswana is far.",
        "Mr. Masisi spoke with Ms. Ann Otieno. Botswana is far.",
    ],
)
def test_a_word_that_may_be_anothers_tells_nothing(text):
    assert next(iter(states_of(text).values())) is None


def test_without_an_office_a_common_given_name_has_to_be_a_leaders():
    text = "Mr. {} spoke with Ms. Ann Otieno. They praised Australia and Canada."
    assert states_of(text.format("Stephen Smith"))["Stephen Smith"] is None
    assert states_of(text.format("Justin Trudeau"))["Justin Trudeau"] == "CA"


def test_a_state_told_beside_the_name_holds():
    assert states_of("Kenya's President Narendra Modi spoke.")["Narendra Modi"] == "KE"


def test_it_is_evidence_for_others():
    text = (
        "Foreign Minister Alpha Barry, accompanied by Trade Minister Luis Quispe, arrived in Lima."
    )
    assert states_of(text) == {"Alpha Barry": "BF", "Luis Quispe": "BF"}
