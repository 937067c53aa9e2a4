"""States and towns: which of the two a name is, and which state it means."""

import pytest
from tests.language.told import keys_of, mentions_of, reading

from bilateral.language.geography import geography
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


# --- one name, several bearers ---


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Michael Jordan spoke in Nairobi.", "Michael Jordan"),
        ("Vernon E. Jordan met the president of Kenya.", "Vernon E. Jordan"),
        ("Mr. Jordan arrived in Nairobi.", "Jordan"),
        ("Foreign Minister Chad Miller of Canada spoke.", "Chad Miller"),
        ("Ambassador Jordan Kelly arrived in Nairobi.", "Jordan Kelly"),
        ("Prime Minister Georgia Ward met the president of Kenya.", "Georgia Ward"),
        ("Minister Israel Katz arrived in Nairobi.", "Israel Katz"),
        ("Israel Katz arrived in Nairobi.", "Israel Katz"),
        ("Minister German Galushchenko arrived in Nairobi.", "German Galushchenko"),
        ("Tom Holland arrived in Nairobi.", "Tom Holland"),
        ("Isaiah Berlin spoke in Nairobi.", "Isaiah Berlin"),
        ("Paris Hilton arrived in Nairobi.", "Paris Hilton"),
        ("Minister Sofia Otieno arrived in Nairobi.", "Sofia Otieno"),
    ],
)
def test_a_person_with_the_name_of_a_state_is_not_the_state(text, name):
    named = {"JO", "TD", "GE", "IL", "DE", "NL", "FR", "BG"}
    assert not named & set(keys_of(text, Kind.STATE))
    assert name in keys_of(text, Kind.PERSON)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("President of Chad Mahamat Otieno spoke.", "TD"),
        ("The ambassador to Jordan Ann Lee spoke.", "JO"),
        ("The president of Georgia Salome Ward spoke.", "GE"),
        ("Israel Defence Minister Ann Lee spoke.", "IL"),
        ("Jordan Foreign Minister Ann Lee spoke.", "JO"),
        ("German Chancellor Ann Lee spoke.", "DE"),
        ("Chad and Sudan signed it.", "TD"),
        ("Jordan's delegation left.", "JO"),
        ("Georgia, Israel and Kenya signed it.", "GE"),
        ("On Friday Jordan signed it.", "JO"),
    ],
)
def test_a_state_beside_a_person_stays_a_state(text, code):
    assert code in {m.key for m in geography(text) if m.kind is Kind.STATE}


def test_a_surname_that_stands_alone_later_is_still_the_person():
    text = "Vernon Jordan met the president of Kenya. Jordan then left."
    assert keys_of(text, Kind.STATE) == ["KE"]


def test_the_state_is_meant_again_where_the_text_names_it_otherwise():
    text = "Vernon Jordan met the Jordanian minister. Jordan and Kenya signed it."
    assert "JO" in keys_of(text, Kind.STATE)


@pytest.mark.parametrize(
    "text",
    [
        "They met in Atlanta, Georgia.",
        "The U.S. state of Georgia signed it.",
        "The governor of Georgia signed it.",
        "Officials in Atlanta and elsewhere in Georgia signed it.",
    ],
)
def test_georgia_of_the_united_states_is_not_the_country(text):
    assert "GE" not in keys_of(text, Kind.STATE)


@pytest.mark.parametrize(
    "text",
    [
        "Georgia signed it.",
        "They met in Tbilisi, Georgia.",
        "A delegation from Georgia came to Atlanta; the Georgian minister led it.",
        "The head of state of Georgia signed it.",
    ],
)
def test_georgia_is_the_country_else(text):
    assert "GE" in {m.key for m in geography(text) if m.kind is Kind.STATE}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Guinea-Bissau and Guinea signed it.", ["GW", "GN"]),
        ("Equatorial Guinea signed it.", ["GQ"]),
        ("Papua New Guinea signed it.", ["PG"]),
        ("The island of New Guinea is large.", []),
        ("Ships crossed the Gulf of Guinea.", []),
        ("The guinea pig slept.", []),
        ("DR Congo and the DRC signed it.", ["CD", "CD"]),
        ("The Republic of the Congo signed it.", ["CG"]),
        ("Congo-Brazzaville signed it.", ["CG"]),
        ("Congo signed it.", ["CD"]),
        ("The Republic of the Congo spoke. The Congolese side signed it.", ["CG", "CG"]),
        ("Equatorial Guinea spoke. The Guinean side signed it.", ["GQ", "GQ"]),
        ("The Congo River and the Congo Basin are large.", []),
        ("North Korea, the DPRK and Pyongyang signed it.", ["KP", "KP", "KP"]),
        ("South Korea, the ROK and Seoul signed it.", ["KR", "KR", "KR"]),
        ("Korea signed it.", ["KR"]),
        ("Korea and North Korea disagree.", ["KR", "KP"]),
        ("Peace on the Korean Peninsula is far.", []),
        ("Niger and Nigeria signed it.", ["NE", "NG"]),
        ("The Niger Delta and the Niger River are in the news.", []),
        ("The Chad Basin and Lake Chad dry up.", []),
        ("They ate a turkey dinner.", []),
        ("The Thanksgiving Turkey Trot was held.", []),
        ("The Holy See and the Vatican signed it.", ["VA", "VA"]),
        ("American leaders signed it.", ["US"]),
        ("Latin American leaders signed it.", []),
        ("African American leaders signed it.", []),
        ("South American and Central American states signed it.", []),
        ("The Central African Republic signed it.", ["CF"]),
        ("Central African states signed it.", []),
        ("The Dominican Republic signed it. The Dominican side was content.", ["DO", "DO"]),
        ("Dominica signed it. The Dominican side was content.", ["DM", "DM"]),
        ("The Dominican side signed it.", []),
        ("Sudan and South Sudan signed it.", ["SD", "SS"]),
        ("Mali, Malawi, Malta and Somalia signed it.", ["ML", "MW", "MT", "SO"]),
        ("Guyana spoke for French Guiana.", ["GY"]),
        ("Ireland and Northern Ireland signed it.", ["IE", "GB"]),
        ("Macedonia and North Macedonia signed it.", ["MK", "MK"]),
        ("Samoa helps American Samoa.", ["WS"]),
        ("The Virgin Islands, the U.S. Virgin Islands and the British Virgin Islands met.", []),
        ("Austria and Australia signed it.", ["AT", "AU"]),
        ("Zaire and Burma signed it.", ["CD", "MM"]),
    ],
)
def test_states_whose_names_share_a_word(text, codes):
    assert keys_of(text, Kind.STATE) == codes


@pytest.mark.parametrize(
    "text",
    [
        "New Mexico is hot.",
        "New Mexico signed it.",
        "New England is cold.",
        "New Jersey signed it.",
        "The Panama Canal is open.",
        "The Suez Canal is open.",
        "Ships crossed the South China Sea.",
        "Ships crossed the Gulf of Oman and the Persian Gulf.",
        "The Indian Ocean is deep.",
        "The Taiwan Strait is narrow.",
        "The Bering Strait is cold.",
    ],
)
def test_a_region_a_sea_or_a_canal_is_no_state_no_town_and_no_person(text):
    told = [m for m in reading(text).mentions if m.kind in {Kind.STATE, Kind.PLACE, Kind.PERSON}]
    assert told == []


@pytest.mark.parametrize(
    "text",
    [
        "The Treaty of Lisbon is in force.",
        "The Lisbon Treaty is in force.",
        "The Rome Statute is in force.",
        "The Helsinki Final Act is in force.",
        "The Budapest Memorandum failed.",
        "The Doha Round failed.",
        "The Astana process goes on.",
        "The Minsk agreements failed.",
        "The Berlin Wall fell.",
        "The Prague Spring ended.",
        "The Munich Security Conference opened.",
    ],
)
def test_what_is_called_after_a_town_is_not_there(text):
    assert keys_of(text, Kind.STATE) + keys_of(text, Kind.PLACE) == []


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("They met in Lebanon, Pennsylvania.", []),
        ("They met in Paris, Texas.", ["Paris/US"]),
        ("They met in Cambridge, Massachusetts.", ["Cambridge/US"]),
        ("They met in Atlanta, Georgia.", ["Atlanta/US"]),
        ("They met in London, Ontario.", ["London/CA"]),
    ],
)
def test_a_province_behind_a_town_tells_which_town_it_is(text, towns):
    assert keys_of(text, Kind.PLACE) == towns
    assert keys_of(text, Kind.STATE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Oman Air flies again.",
        "China Eastern Airlines flies again.",
        "Kuwait Airways flies again.",
        "Bulgaria Air flies again.",
        "Royal Jordanian flies again.",
        "The Bank of China opened.",
        "The University of Jordan opened.",
        "The University of Georgia opened.",
        "India Today reported it.",
        "The Times of Israel reported it.",
        "The Jordan Times reported it.",
        "Peru Daily reported it.",
        "They ate a Brazil nut.",
        "The Panama Papers leaked.",
    ],
)
def test_a_company_a_school_a_paper_or_a_thing_with_the_name_of_a_state(text):
    assert keys_of(text, Kind.STATE) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Pakistan Air Force flew.", "PK"),
        ("The National Bank of Georgia agreed.", "GE"),
        ("The Bank of Israel agreed.", "IL"),
    ],
)
def test_a_body_of_the_state_keeps_its_state(text, code):
    assert [body.country for body in reading(text).bodies] == [code]


def test_a_site_is_no_town_and_tells_of_its_state():
    text = "They met at the Zagulba Palace. They then went on to Sabirabad."
    assert keys_of(text, Kind.PLACE) == ["Sabirabad/AZ"]
    assert keys_of("They met at the Villa Madama.", Kind.PLACE) == []


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("They met in Bled.", ["Bled/SI"]),
        ("They met in Davos.", ["Davos/CH"]),
        ("They met in Lachin.", ["Lachin/AZ"]),
        ("They met in Sochi.", ["Sochi/RU"]),
        ("They met at Camp David.", ["Camp David/US"]),
        ("They met in Shusha and Khankendi.", ["Shusha/AZ", "Khankendi/AZ"]),
    ],
)
def test_small_places_of_diplomacy(text, towns):
    assert keys_of(text, Kind.PLACE) == towns
