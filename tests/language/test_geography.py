"""States and towns: which of the two a name is, and which state it means."""

import pytest
from tests.language.told import keys_of, mentions_of

from bilateral.language.model import Kind


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Georgia and Jordan signed it.", ["GE", "JO"]),
        ("Chad, Niger and Nigeria signed it.", ["TD", "NE", "NG"]),
        (
            "Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea signed it.",
            ["GN", "GW", "GQ", "PG"],
        ),
        ("The Republic of the Congo signed it.", ["CG"]),
        ("The Democratic Republic of the Congo signed it.", ["CD"]),
        ("South Korea and North Korea signed it.", ["KR", "KP"]),
        ("The Republic of Korea and the DPRK signed it.", ["KR", "KP"]),
        ("Turkey and Türkiye signed it.", ["TR", "TR"]),
        ("They had turkey for dinner.", []),
        ("The Holy See and the Vatican signed it.", ["VA", "VA"]),
        ("The American and the Nigerien side signed it.", ["US", "NE"]),
        ("The Dominican Republic and Dominica signed it.", ["DO", "DM"]),
        ("The U.S. and the U.S side signed it.", ["US", "US"]),
    ],
)
def test_names_of_states_that_are_easily_confused(text, codes):
    assert keys_of(text, Kind.STATE) == codes


@pytest.mark.parametrize(
    "text",
    [
        "The Indian Ocean is deep.",
        "The Paris Agreement is in force.",
        "The Vienna Convention is in force.",
        "The Minsk Group convened.",
        "The Baku Declaration was adopted.",
        "The Astana Process goes on.",
    ],
)
def test_a_name_inside_another_proper_name_is_neither_state_nor_town(text):
    assert keys_of(text, Kind.STATE) + keys_of(text, Kind.PLACE) == []


@pytest.mark.parametrize(
    ("text", "states", "towns"),
    [
        ("Nairobi wants a new treaty.", ["KE"], []),
        ("They met in Nairobi.", [], ["Nairobi/KE"]),
        ("He left Lima for Quito.", [], ["Lima/PE"]),
        ("They met in Nairobi, Kenya.", ["KE"], ["Nairobi/KE"]),
        ("According to Nairobi the treaty is dead.", ["KE"], []),
        ("The Nairobi-based body met.", [], ["Nairobi/KE"]),
        ("Washington and Beijing disagree.", ["US", "CN"], []),
    ],
)
def test_a_capital_is_its_state_unless_it_stands_for_a_place(text, states, towns):
    assert keys_of(text, Kind.STATE)[: len(states)] == states
    assert keys_of(text, Kind.PLACE)[: len(towns)] == towns


def test_a_capital_before_a_surname_behind_an_office_is_a_given_name():
    text = "President Santiago Vidal of Paraguay spoke."
    assert keys_of(text, Kind.STATE) == ["PY"]
    assert mentions_of(text, Kind.PERSON)[0] == ("Santiago Vidal", "Santiago Vidal")


def test_the_dateline_is_no_place():
    text = "LIMA, May 18 (Agencia) -- The ministers met in Cusco on Friday."
    from bilateral.articles.header import parse_header

    header = parse_header(text)
    assert keys_of(text, Kind.PLACE, body_start=header.body_start) == ["Cusco/PE"]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("They met in Bali. Indonesia and India were content. India was host.", ["Bali/ID"]),
        ("They met in Tripoli, Lebanon.", ["Tripoli/LB"]),
        ("Karachi was the host.", ["Karachi/PK"]),
        ("The feast of Sava was held.", []),
        ("They met in Sava.", ["Sava/IT"]),
    ],
)
def test_which_town_a_name_means(text, towns):
    assert keys_of(text, Kind.PLACE) == towns
