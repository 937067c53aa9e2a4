"""Parties, armed groups and companies by the common noun beside their name."""

import pytest
from tests.language.told import reading


def bodies(text: str) -> list[tuple[str, str | None, str]]:
    return [(b.name, b.country, b.kind) for b in reading(text).bodies]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He leads the far-right Zarno party.", ("Zarno", None, "Institution")),
        ("A raid by X44 rebels failed.", ("X44", None, "ArmedForce")),
        ("The Kenyan airline Zarno bought jets.", ("Zarno", "KE", "Company")),
        ("Kenya's state oil company Zarno Energy spoke.", ("Zarno Energy", None, "Company")),
        ("Zarno, a Kenyan mining company, spoke.", ("Zarno", None, "Company")),
    ],
)
def test_a_noun_beside_a_name_makes_it_a_body(text, found):
    assert bodies(text) == [found]


def test_the_name_is_the_body_wherever_it_stands():
    assert len(bodies("The far-right Zarno party won. Zarno will rule.")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyan party left.",
        "Maoist rebels came.",
        "The ruling party won.",
    ],
)
def test_a_states_people_and_common_words_are_none(text):
    assert bodies(text) == []
