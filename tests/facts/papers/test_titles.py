"""Titles of papers: the field and no parties, no dates, no clause that follows."""

import pytest

import bilateral


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Kenya and Peru signed a defence cooperation agreement.",
            "defence cooperation agreement",
        ),
        ("Kenya and Peru signed a new 40-point joint declaration.", "joint declaration"),
        (
            (
                "A Memorandum of Understanding (MoU) was signed between the Ministry of Health of "
                "Kenya and the Ministry of Health of Peru on the training of nurses on 3 May 2024."
            ),
            "Memorandum of Understanding on the training of nurses",
        ),
        (
            (
                "Kenya signed the agreement between the Government of Kenya and the Government of Peru "
                '"On cooperation in defence".'
            ),
            "agreement On cooperation in defence",
        ),
        (
            "Kenya and Peru signed an agreement on economic, trade and cultural cooperation.",
            "agreement on economic, trade and cultural cooperation",
        ),
        (
            (
                "A framework agreement on fisheries between Kenya and Peru sets the rules; it was "
                "signed by Kenya and Peru."
            ),
            "framework agreement on fisheries between Kenya and Peru",
        ),
    ],
)
def test_the_title_of_a_paper(text, title):
    assert title in {d.title for d in bilateral.extract(text).documents}
