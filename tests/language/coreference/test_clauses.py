"""An object pronoun never means the subject of its own clause."""

import pytest
from tests.language.told import reading

from bilateral.language.model import Form, Kind

MET = "Foreign Minister of Ghana Kofi Boateng met President of Chile Rosa Vidal in Accra "
CALLED = "The President of Egypt, Hassan Farouk, telephoned the President of Kenya, James Otieno, "


@pytest.mark.parametrize(
    ("text", "pronoun", "meant"),
    [
        (MET + "and thanked her for Chile's support.", "her", "Rosa Vidal"),
        (CALLED + "on Friday and thanked him for Kenya's support.", "him", "James Otieno"),
        (CALLED + "who invited him to Nairobi.", "him", "Hassan Farouk"),
    ],
)
def test_whom_an_object_pronoun_means(text, pronoun, meant):
    read = reading(text)
    found = [
        m.key
        for m in read.mentions
        if m.kind is Kind.PERSON and m.form is Form.PRONOUN and text[m.start : m.end] == pronoun
    ]
    assert found == [meant]
