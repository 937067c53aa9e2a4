"""His counterpart: who it is, of which state, in which office."""

import pytest
from tests.language.told import reading, roles_of, states_of


@pytest.mark.parametrize(
    "phrase",
    [
        "his Peruvian counterpart Luis Quispe",
        "his Peruvian counterpart, Luis Quispe",
        "his counterpart from Peru, Luis Quispe",
        "his Peruvian colleague Luis Quispe",
        "his Peruvian counterpart, Minister Luis Quispe",
        "his then Peruvian counterpart Luis Quispe",
    ],
)
def test_a_counterpart_holds_the_office_for_the_other_state(phrase):
    text = f"Foreign Minister of Ghana Kofi Mensah met {phrase} in Quito."
    assert states_of(text) == {"Kofi Mensah": "GH", "Luis Quispe": "PE"}
    assert "Minister" in roles_of(text)["Luis Quispe"]


def test_the_office_told_with_a_counterpart_is_the_counterparts():
    text = "Ghana's President Kofi Mensah met his Peruvian counterpart, President Luis Quispe."
    assert states_of(text) == {"Kofi Mensah": "GH", "Luis Quispe": "PE"}
    assert roles_of(text)["Luis Quispe"] == "President"


def test_an_unnamed_counterpart_is_somebody_of_that_state_named_before():
    text = (
        "Foreign Minister of Ghana Kofi Mensah met Foreign Minister of Peru Luis Quispe. "
        "Mr Mensah thanked his Peruvian counterpart."
    )
    meant = [
        m.key for m in reading(text).mentions if text[m.start : m.end] == "his Peruvian counterpart"
    ]
    assert "Luis Quispe" in meant


def test_whose_counterpart_it_is_is_of_the_other_of_the_two_states():
    text = (
        "Foreign Minister Kofi Mensah spoke with his Peruvian counterpart. Ghana and Peru are partners. "
        "Peru thanked Ghana."
    )
    assert states_of(text) == {"Kofi Mensah": "GH"}
