"""What leads back to people named before."""

import pytest
from tests.language.told import reading

from bilateral.language.model import Form, Kind

START = "Foreign Minister of Kenya Ann Otieno met Foreign Minister of Peru Luis Quispe. "


def meant(text: str, words: str) -> list[str]:
    return [
        m.key
        for m in reading(START + text).mentions
        if m.kind is Kind.PERSON
        and (START + text)[m.start : m.end] == words
        and m.start >= len(START)
    ]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Otieno agreed.", "Otieno", "Ann Otieno"),
        ("Ms. Otieno agreed.", "Otieno", "Ann Otieno"),
        ("The Peruvian Foreign Minister agreed.", "Peruvian Foreign Minister", "Luis Quispe"),
        ("Otieno thanked her Peruvian colleague.", "her Peruvian colleague", "Luis Quispe"),
        ("She agreed.", "She", "Ann Otieno"),
        ("Quispe spoke. He agreed.", "He", "Luis Quispe"),
        ("Recalling his visit, Quispe agreed.", "his", "Luis Quispe"),
        ("The Kenyan delegation agreed.", "The Kenyan delegation", "Ann Otieno"),
        ("The Togolese Foreign Minister agreed.", "Togolese Foreign Minister", None),
        ("Kamau agreed.", "Kamau", None),
    ],
)
def test_later_mentions(text, words, name):
    assert meant(text, words) == ([name] if name else [])


def test_an_office_told_after_the_name_belongs_to_it():
    text = "Colonel Ann Otieno came to Lima. The Chief of the General Staff of Kenya was welcomed."
    (person,) = reading(text).people
    assert (person.role, person.country) == ("Chief of the General Staff", "KE")


def test_an_unnamed_office_holder_of_a_state_stands_for_the_state():
    text = "The Togolese Foreign Minister agreed."
    roles = [(m.kind, m.key) for m in reading(text).mentions if m.form is Form.ROLE]
    assert roles == [(Kind.STATE, "TG")]
