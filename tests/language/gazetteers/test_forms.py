"""Variants of spelling that the gazetteers make, so that their files hold each name once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.gazetteers.forms import english_spellings, spellings, without_accents

NAMES = st.text("aé'ı &-STt. dnoC", min_size=1, max_size=24)


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("Türkiye", "Turkiye"),
        ("Côte d'Ivoire", "Cote d'Ivoire"),
        ("Côte d'Ivoire", "Côte d’Ivoire"),
        ("Saint Lucia", "St. Lucia"),
        ("Saint Lucia", "St Lucia"),
        ("Trinidad and Tobago", "Trinidad & Tobago"),
        ("Iğdır", "Igdir"),
        ("Łódź", "Lodz"),
    ],
)
def test_typographic_variants(text, variant):
    assert variant in spellings(text)


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("Organization of Turkic States", "Organisation of Turkic States"),
        ("Shanghai Cooperation Organisation", "Shanghai Cooperation Organization"),
        (
            "Organization for Security and Co-operation in Europe",
            "Organisation for Security and Cooperation in Europe",
        ),
        ("World Food Programme", "World Food Program"),
        ("National Defence University", "National Defense University"),
        ("Heart of Asia – Istanbul Process", "Heart of Asia - Istanbul Process"),
    ],
)
def test_british_and_american_variants(text, variant):
    assert variant in english_spellings(text)


def test_a_plain_name_has_only_itself():
    assert spellings("Peru") == english_spellings("Peru") == ("Peru",)


@given(NAMES)
def test_the_name_itself_comes_first_and_nothing_twice(text):
    for made in (spellings(text), english_spellings(text)):
        assert made[0] == text
        assert len(set(made)) == len(made)


@given(NAMES)
def test_taking_accents_off_twice_changes_nothing_more(text):
    assert without_accents(without_accents(text)) == without_accents(text)
