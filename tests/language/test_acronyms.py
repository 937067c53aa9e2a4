"""Acronyms that an article introduces itself."""

import pytest
from tests.language.told import reading


def bodies(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(b.name, b.short, b.country) for b in reading(text).bodies]


@pytest.mark.parametrize(
    ("text", "name", "short", "country"),
    [
        (
            "The Rivers Pollution Control Authority ({}) met. {} agreed.",
            "Rivers Pollution Control Authority",
            "RPCA",
            None,
        ),
        (
            "Pakistan's National Seed Agency ({}) met. The {} agreed.",
            "National Seed Agency of Pakistan",
            "NSA",
            "PK",
        ),
        ("The Kenya Rangers Corps ({}) met. The {} agreed.", "Kenya Rangers Corps", "KRC", "KE"),
        (
            "The Institute of Rice Studies ({}) of Ghana met. {} agreed.",
            "Institute of Rice Studies",
            "IRS",
            "GH",
        ),
        (
            "{} (Rivers Pollution Control Authority) met. {} agreed.",
            "Rivers Pollution Control Authority",
            "RPCA",
            None,
        ),
        (
            "The Economic Cooperation Organization ({}) met. {} agreed.",
            "Economic Cooperation Organization",
            "ECO",
            None,
        ),
    ],
)
def test_an_acronym_is_its_body_wherever_it_stands(text, name, short, country):
    assert bodies(text.format(short, short)) == [(name, short, country)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "A Free Trade Agreement (FTA) was signed. The FTA is good.",
        "Ann Otieno (left) met Luis Quispe (right).",
        "It was said on Friday (May 3) in a report by Luis Quispe (AP).",
        "He paid a hundred dollars (USD) for it.",
        "The Gross Domestic Product (GDP) grew.",
    ],
)
def test_what_introduces_no_body(text):
    assert bodies(text) == []


def test_brackets_that_share_no_letters_with_the_name_hold_no_acronym():
    text = "The Rivers Pollution Control Authority (XYZ) met. XYZ agreed."
    assert bodies(text) == [("Rivers Pollution Control Authority", None, None)]


def test_an_acronym_may_be_of_the_name_in_another_language():
    text = "The Lakes Nation Army (ELN) met. The ELN agreed."
    assert bodies(text) == [("Lakes Nation Army", "ELN", None)] * 2


def test_an_office_with_an_acronym_is_no_body():
    assert bodies("They summoned the Deputy Chief of Mission (DCM) on Monday.") == []
