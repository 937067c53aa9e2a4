"""The field of a ministry: listed, put together, or told in words only known singly."""

import pytest

from bilateral.language.offices.portfolios import field_after, field_before


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Justice Jane Doe spoke", "Justice"),
        ("Foreign Affairs of Togo", "Foreign Affairs"),
        ("External Affairs, Jane Doe", "Foreign Affairs"),
        ("Interior, Defence Minister Jane Doe", "Interior"),
        ("Trade, Industry and Tourism Jane Doe", "Trade, Industry and Tourism"),
        ("Finance and Economic Management Jane Doe", "Finance and Economic Management"),
        (
            "Women, Children and Poverty Alleviation, Jane Doe",
            "Women, Children and Poverty Alleviation",
        ),
        ("Foreign and CARICOM Affairs of Togo", "Foreign and CARICOM Affairs"),
        ("Defence and Trade Minister Jane Doe", "Defence"),
        (
            "culture, gender, entertainment and sport, Jane Doe",
            "Culture, Gender, Entertainment and Sport",
        ),
    ],
)
def test_the_field_behind_minister_of(text, name):
    assert field_after(text, 0).name == name


@pytest.mark.parametrize("text", ["Jane Doe", "state", "Togo", "", "the way, Jane"])
def test_what_is_no_field(text):
    assert field_after(text, 0) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Foreign", "Foreign Affairs"),
        ("the Togolese Justice", "Justice"),
        ("Jane Doe, Energy", "Energy"),
        ("Sport, Youth, Arts and Recreation", "Sport, Youth, Arts and Recreation"),
        ("the foreign", "Foreign Affairs"),
    ],
)
def test_the_field_before_minister(text, name):
    found = field_before(text, len(text))
    assert found.name == name
    assert text[found.start : found.end] in text


@pytest.mark.parametrize("text", ["Prime", "the Togolese", "Jane", "her"])
def test_what_before_minister_is_no_field(text):
    assert field_before(text, len(text)) is None
