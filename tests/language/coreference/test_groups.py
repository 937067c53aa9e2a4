"""Several people in one phrase, and people told by the part they play."""

import pytest
from tests.language.told import meant, roles_of

BOTH = ["Ann Otieno", "Luis Quispe"]
MINISTERS = "Foreign Minister of Kenya Ann Otieno met Foreign Minister of Peru Luis Quispe. "
PRESIDENTS = "President of Kenya Ann Otieno met President of Peru Luis Quispe. "
MIXED = "President of Kenya Ann Otieno met Foreign Minister of Peru Luis Quispe. "


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (f"{MINISTERS}The two ministers agreed.", "two ministers", BOTH),
        (f"{MINISTERS}Both ministers agreed.", "ministers", BOTH),
        (f"{MINISTERS}The two foreign ministers agreed.", "two foreign ministers", BOTH),
        (f"{MINISTERS}The two discussed trade.", "The two", BOTH),
        (f"{MINISTERS}The two officials agreed.", "The two officials", BOTH),
        (f"{PRESIDENTS}The two leaders agreed.", "two leaders", BOTH),
        (f"{PRESIDENTS}The presidents agreed.", "presidents", BOTH),
        (f"{PRESIDENTS}The two ministers agreed.", "two ministers", []),
        (f"{MIXED}The two ministers agreed.", "two ministers", []),
        (f"{MINISTERS}Ministers of the region agreed.", "Ministers", []),
        (f"{MINISTERS}The three ministers agreed.", "three ministers", []),
        (f"{MINISTERS}The two roads are new.", "The two", []),
    ],
)
def test_two_people_in_one_phrase(text, words, names):
    assert meant(text, words) == names


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (f"{MIXED}The minister agreed.", "minister", "Luis Quispe"),
        (f"{MIXED}The Kenyan leader agreed.", "Kenyan leader", "Ann Otieno"),
        (f"{MIXED}The head of state agreed.", "head of state", "Ann Otieno"),
        (f"{MIXED}The top diplomat agreed.", "top diplomat", "Luis Quispe"),
        (f"{MIXED}The assistant to the president agreed.", "assistant to the president", None),
        (f"{MIXED}The President of Chile agreed.", "President of Chile", None),
        (
            "Ambassador of Ghana Kofi Mensah met Minister Luis Quispe. The envoy agreed.",
            "envoy",
            "Kofi Mensah",
        ),
        (
            "Ambassador of Ghana Kofi Mensah met Minister Luis Quispe. The diplomat agreed.",
            "The diplomat",
            "Kofi Mensah",
        ),
        (
            "General Nadeem Abbasi met Admiral Luis Quispe. The General agreed.",
            "General",
            "Nadeem Abbasi",
        ),
        ("General Nadeem Abbasi met General Luis Quispe. The General agreed.", "General", None),
        (
            "Minister Ann Otieno met Minister Luis Quispe. The official agreed.",
            "The official",
            None,
        ),
        (f"{MIXED}Minister for Policing Ben Bola spoke.", "Minister", None),
    ],
)
def test_a_role_without_a_name(text, words, name):
    assert meant(text, words) == ([name] if name else [])


RECEPTION = "President of Peru Luis Quispe received Minister Ann Otieno of Kenya in Lima. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (f"{RECEPTION}The guest agreed.", "The guest", "Ann Otieno"),
        (f"{RECEPTION}The host agreed.", "The host", "Luis Quispe"),
        (f"{RECEPTION}The visiting dignitary agreed.", "The visiting dignitary", "Ann Otieno"),
        (
            "Visiting Minister Ann Otieno met Minister Luis Quispe. The guest agreed.",
            "The guest",
            "Ann Otieno",
        ),
        (
            "A Kenyan delegation led by Ann Otieno came. The visiting delegation agreed.",
            "The visiting delegation",
            "Ann Otieno",
        ),
        (f"{MINISTERS}The guest agreed.", "The guest", None),
        (f"{RECEPTION}The guest house is new.", "The guest", None),
    ],
)
def test_guest_and_host(text, words, name):
    assert meant(text, words) == ([name] if name else [])


def test_a_plural_office_before_names_that_carry_their_states():
    text = "Foreign Ministers Ann Otieno of Kenya and Luis Quispe of Peru met the ambassadors of Chile, Rosa Vidal, Ghana, Kofi Mensah."
    assert roles_of(text) == {
        "Ann Otieno": "Minister of Foreign Affairs",
        "Luis Quispe": "Minister of Foreign Affairs",
        "Rosa Vidal": "Ambassador",
        "Kofi Mensah": "Ambassador",
    }
