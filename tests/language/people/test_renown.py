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


def test_a_state_told_beside_the_name_holds():
    assert states_of("Kenya's President Narendra Modi spoke.")["Narendra Modi"] == "KE"


def test_it_is_evidence_for_others():
    text = (
        "Foreign Minister Alpha Barry, accompanied by Trade Minister Luis Quispe, arrived in Lima."
    )
    assert states_of(text) == {"Alpha Barry": "BF", "Luis Quispe": "BF"}
