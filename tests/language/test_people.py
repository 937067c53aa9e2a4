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
