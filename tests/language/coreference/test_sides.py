"""States meant without their names."""

import pytest
from tests.language.told import meant

from bilateral.language.model import Kind

MEET = "Foreign Minister of Kenya Ann Otieno met Foreign Minister of Peru Luis Quispe. "


def states(text: str, words: str) -> list[str]:
    return meant(text, words, Kind.SIDE)


@pytest.mark.parametrize(
    "phrase",
    [
        "The sides", "The two sides", "Both sides", "The parties", "Both parties",
        "Both countries", "The two countries", "The two nations", "Their two countries",
        "The two brotherly nations", "The two neighbours", "Our countries", "Both peoples",
    ],
)  # fmt: skip
def test_the_sides_are_the_states_of_those_who_met(phrase):
    assert states(f"{MEET}{phrase} agreed.", phrase) == ["KE", "PE"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{MEET}The parties to the convention agreed.", "The parties"),
        (f"{MEET}The three countries agreed.", "The three countries"),
        (f"{MEET}Many countries agreed.", "countries"),
        (
            "Minister of Kenya Ann Otieno met ECO Secretary General Luis Quispe. The sides agreed.",
            "The sides",
        ),
    ],
)
def test_what_is_no_two_states(text, words):
    assert states(text, words) == []


def test_another_meeting_changes_the_sides():
    text = f"{MEET}The sides spoke. In a meeting with Rosa Vidal, Foreign Minister of Chile, the parties spoke."
    assert states(text, "The sides") == ["KE", "PE"]
    assert states(text, "the parties") == ["CL", "KE"]


def test_the_two_countries_are_those_named_before_in_the_sentence():
    text = f"{MEET}Otieno said that Ghana and Togo trade and that the two countries are friends."
    assert states(text, "the two countries") == ["GH", "TG"]


def test_three_states():
    text = "Ministers of Ghana, Togo and Benin met. The ministers praised Ghana, Togo and Benin, and the three countries agreed."
    assert states(text, "the three countries") == ["BJ", "GH", "TG"]


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        (f"{MEET}The Kenyan side agreed.", "Kenyan side", "KE"),
        (
            "King Hamad of Bahrain met Luis Quispe, President of Peru. The kingdom is glad.",
            "The kingdom",
            "BH",
        ),
        (
            "King Felipe of Spain met King Hamad of Bahrain. The kingdom is glad.",
            "The kingdom",
            None,
        ),
        (f"{MEET}Otieno praised the brotherly country.", "the brotherly country", "PE"),
        (
            "Mrs. Otieno of Kenya spoke. Minister of Kenya Ann Otieno praised her country.",
            "her country",
            "KE",
        ),
        (f"{MEET}The country agreed.", "The country", None),
    ],
)
def test_one_state(text, words, code):
    assert states(text, words) == ([code] if code else [])


def test_they_after_the_sides_are_the_sides():
    text = "Kenya and Peru signed a treaty. Both countries agreed. They cooperate."
    assert states(text, "They") == ["KE", "PE"]
    assert meant(text, "They") == []
