"""Bodies that the network and a word of the name show together."""

import pytest
from tests.language.told import reading


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("The Kenya Investment Office signed the paper.", "Kenya Investment Office", "KE"),
        (
            "They met the Group of Friends of Lakes and Rivers.",
            "Group of Friends of Lakes and Rivers",
            None,
        ),
        (
            "Kenya's Department of Information told the story.",
            "Department of Information of Kenya",
            "KE",
        ),
        (
            "It met at the Permanent Mission of Kenya to the United Nations in New York.",
            "Permanent Mission of Kenya to the United Nations",
            "KE",
        ),
    ],
)
def test_a_name_with_a_word_for_bodies(text, name, state):
    assert (name, state) in [(b.name, b.country) for b in reading(text).bodies]


@pytest.mark.parametrize(
    "text",
    [
        "The Working Group met.",
        "They spoke in the Nairobi Congress Center.",
        "The National Assembly House was built by Kenya.",
        "The Council of Foreign Ministers met.",
        "The Kenya News Agency told the story.",
    ],
)
def test_common_words_buildings_and_outlets_are_none(text):
    assert [b.name for b in reading(text).bodies] == []


def test_letters_of_another_tongue_lead_back_to_the_name():
    text = "The Democratic Forces for the Liberation of Kenya (FDLK) spoke. The FDLK left."
    assert [(b.name, b.short) for b in reading(text).bodies] == [
        ("Democratic Forces for the Liberation of Kenya", "FDLK")
    ] * 2
