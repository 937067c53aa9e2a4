"""He, she, they, who."""

import pytest
from tests.language.told import meant

MEET = "Foreign Minister of Kenya Ann Otieno met Foreign Minister of Peru Luis Quispe. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Mrs. Otieno met Mr. Quispe. He agreed.", "He", "Quispe"),
        ("Mrs. Otieno met Mr. Quispe. She agreed.", "She", "Otieno"),
        ("King Hamad met Queen Suthida. She agreed.", "She", "Suthida"),
        ("Sheikha Moza met President Luis Quispe. She agreed.", "She", "Moza"),
        ("Mr. Quispe arrived. She agreed.", "She", None),
        (f"{MEET}Ann Otieno left. She spoke. Quispe thanked her.", "her", "Ann Otieno"),
        ("Minister Ann Otieno and Minister Luis Quispe and his wife came.", "his", "Luis Quispe"),
        ("Mr. Quispe congratulated Mr. Abe on his victory.", "his", "Abe"),
        ("Mr. Quispe congratulated Mr. Abe during his visit.", "his", "Quispe"),
        ("Mr. Quispe spoke of Mr. Abe and laid a wreath at his grave.", "his", "Abe"),
        (
            "President Ruto of Kenya met President Boric of Chile during his visit to Kenya.",
            "his",
            "Boric",
        ),
        ("In a meeting with Mr. Abe, Mr. Quispe spoke. He agreed.", "He", "Quispe"),
        ("In his talks with Mr. Abe, Mr. Quispe spoke.", "his", "Quispe"),
        ("Mr. Quispe came. “He is a friend of ours,” Mr. Abe said.", "He", None),
        ("The Togolese Foreign Minister thanked his hosts.", "his", None),
        ("His Excellency Luis Quispe came.", "His", None),
    ],
)
def test_he_and_she(text, words, name):
    assert meant(text, words) == ([name] if name else [])


def test_somebody_called_both_is_neither():
    text = "Minister Kim Abe met Minister Lee Sato. He agreed. She left."
    assert meant(text, "He") == meant(text, "She") == []


def test_a_pronoun_does_not_reach_far_back():
    text = (
        "Mr. Quispe came. Trade grew. Coffee sold well. Prices rose. Roads were built. He agreed."
    )
    assert meant(text, "He") == []


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (f"{MEET}They agreed.", "They", ["Ann Otieno", "Luis Quispe"]),
        (f"{MEET}During their meeting they agreed.", "they", ["Ann Otieno", "Luis Quispe"]),
        ("Mr. Quispe came. They agreed.", "They", []),
        ("Minister Luis Quispe, who is visiting Ghana, came.", "who", ["Luis Quispe"]),
        ("Luis Quispe, Minister of Trade of Peru, who came, spoke.", "who", ["Luis Quispe"]),
        ("Minister Luis Quispe thanked the people, who cheered.", "who", []),
    ],
)
def test_they_and_who(text, words, names):
    assert meant(text, words) == names
