"""States: every member of the United Nations, every form with all it may mean."""

import pytest

from bilateral import rulefiles
from bilateral.errors import RuleError
from bilateral.language.gazetteers.states import (
    FormUse,
    Kind,
    StatesFile,
    code_among,
    default_code,
    doubts,
    match_forms,
    states,
)

UN_MEMBERS = [
    "AD",
    "AE",
    "AF",
    "AG",
    "AL",
    "AM",
    "AO",
    "AR",
    "AT",
    "AU",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BE",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BN",
    "BO",
    "BR",
    "BS",
    "BT",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CL",
    "CM",
    "CN",
    "CO",
    "CR",
    "CU",
    "CV",
    "CY",
    "CZ",
    "DE",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
    "EE",
    "EG",
    "ER",
    "ES",
    "ET",
    "FI",
    "FJ",
    "FM",
    "FR",
    "GA",
    "GB",
    "GD",
    "GE",
    "GH",
    "GM",
    "GN",
    "GQ",
    "GR",
    "GT",
    "GW",
    "GY",
    "HN",
    "HR",
    "HT",
    "HU",
    "ID",
    "IE",
    "IL",
    "IN",
    "IQ",
    "IR",
    "IS",
    "IT",
    "JM",
    "JO",
    "JP",
    "KE",
    "KG",
    "KH",
    "KI",
    "KM",
    "KN",
    "KP",
    "KR",
    "KW",
    "KZ",
    "LA",
    "LB",
    "LC",
    "LI",
    "LK",
    "LR",
    "LS",
    "LT",
    "LU",
    "LV",
    "LY",
    "MA",
    "MC",
    "MD",
    "ME",
    "MG",
    "MH",
    "MK",
    "ML",
    "MM",
    "MN",
    "MR",
    "MT",
    "MU",
    "MV",
    "MW",
    "MX",
    "MY",
    "MZ",
    "NA",
    "NE",
    "NG",
    "NI",
    "NL",
    "NO",
    "NP",
    "NR",
    "NZ",
    "OM",
    "PA",
    "PE",
    "PG",
    "PH",
    "PK",
    "PL",
    "PT",
    "PW",
    "PY",
    "QA",
    "RO",
    "RS",
    "RU",
    "RW",
    "SA",
    "SB",
    "SC",
    "SD",
    "SE",
    "SG",
    "SI",
    "SK",
    "SL",
    "SM",
    "SN",
    "SO",
    "SR",
    "SS",
    "ST",
    "SV",
    "SY",
    "SZ",
    "TD",
    "TG",
    "TH",
    "TJ",
    "TL",
    "TM",
    "TN",
    "TO",
    "TR",
    "TT",
    "TV",
    "TZ",
    "UA",
    "UG",
    "US",
    "UY",
    "UZ",
    "VC",
    "VE",
    "VN",
    "VU",
    "WS",
    "YE",
    "ZA",
    "ZM",
    "ZW",
]


def codes(form: str) -> set[str]:
    return {use.code for use in match_forms()[form]}


def kinds(form: str) -> set[Kind]:
    return {use.kind for use in match_forms()[form]}


def test_all_193_members_of_the_united_nations_and_four_others_are_there():
    assert len(UN_MEMBERS) == 193
    assert {*UN_MEMBERS, "VA", "PS", "XK", "TW"} <= states().keys()


@pytest.mark.parametrize("code", UN_MEMBERS)
def test_every_member_has_an_adjective_a_capital_and_a_wikidata_item(code):
    state = states()[code]
    assert state.code == code
    assert state.adjective
    assert state.capital
    assert state.wikidata
    assert {Kind.NAME, Kind.ADJECTIVE, Kind.CAPITAL} <= {form.kind for form in state.forms}


def test_wikidata_items_are_items_and_belong_to_one_state_each():
    items = [state.wikidata for state in states().values() if state.wikidata]
    assert all(item[0] == "Q" and item[1:].isdigit() for item in items)
    assert len(set(items)) == len(items)


def test_names_read_as_sentences_write_them():
    names = {code: state.name for code, state in states().items()}
    assert not [
        name
        for name in names.values()
        if "(" in name or "&" in name or ", " in name or " - " in name
    ]
    assert names["CD"] == "Democratic Republic of the Congo"
    assert names["KR"] == "South Korea"
    assert names["BA"] == "Bosnia and Herzegovina"
    assert names["TR"] == "Türkiye"


@pytest.mark.parametrize(
    ("code", "official"),
    [
        ("AZ", "Republic of Azerbaijan"),
        ("PK", "Islamic Republic of Pakistan"),
        ("KR", "Republic of Korea"),
        ("TZ", "United Republic of Tanzania"),
        ("RU", "Russian Federation"),
        ("GE", "Georgia"),
        ("ER", "State of Eritrea"),
        ("VE", "Bolivarian Republic of Venezuela"),
    ],
)
def test_official_names_stand_the_right_way_round(code, official):
    assert states()[code].official_name == official


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("AE", "the United Arab Emirates"),
        ("NL", "the Netherlands"),
        ("MH", "the Marshall Islands"),
        ("CG", "the Republic of the Congo"),
        ("AZ", "Azerbaijan"),
        ("GN", "Guinea"),
    ],
)
def test_some_names_take_an_article_in_a_sentence(code, text):
    assert states()[code].name_in_text == text


@pytest.mark.parametrize(
    ("form", "code", "kind"),
    [
        ("Azerbaijan Republic", "AZ", Kind.NAME),
        ("Azerbaijani", "AZ", Kind.ADJECTIVE),
        ("Azerbaijanis", "AZ", Kind.DEMONYM),
        ("Baku", "AZ", Kind.CAPITAL),
        ("Kyrgyz", "KG", Kind.ADJECTIVE),
        ("Kyrgyz Republic", "KG", Kind.NAME),
        ("Emirati", "AE", Kind.ADJECTIVE),
        ("Emiratis", "AE", Kind.DEMONYM),
        ("UAE", "AE", Kind.NAME),
        ("South Korean", "KR", Kind.ADJECTIVE),
        ("ROK", "KR", Kind.NAME),
        ("DPRK", "KP", Kind.NAME),
        ("U.S.", "US", Kind.NAME),
        ("UK", "GB", Kind.NAME),
        ("Spaniards", "ES", Kind.DEMONYM),
        ("Turks", "TR", Kind.DEMONYM),
        ("Turkiye", "TR", Kind.NAME),
        ("Turkey", "TR", Kind.NAME),
        ("Côte d’Ivoire", "CI", Kind.NAME),
        ("Ivory Coast", "CI", Kind.NAME),
        ("Swaziland", "SZ", Kind.NAME),
        ("Burma", "MM", Kind.NAME),
        ("Viet Nam", "VN", Kind.NAME),
        ("Vatican", "VA", Kind.NAME),
        ("KSA", "SA", Kind.NAME),
        ("People's Republic of China", "CN", Kind.NAME),
        ("Lao PDR", "LA", Kind.NAME),
        ("St. Kitts & Nevis", "KN", Kind.NAME),
        ("Kiev", "UA", Kind.CAPITAL),
        ("Nur-Sultan", "KZ", Kind.CAPITAL),
        ("Ashkhabad", "TM", Kind.CAPITAL),
        ("Naypyidaw", "MM", Kind.CAPITAL),
        ("Washington, D.C.", "US", Kind.CAPITAL),
        ("Kremlin", "RU", Kind.CAPITAL),
        ("White House", "US", Kind.CAPITAL),
        ("Whitehall", "GB", Kind.CAPITAL),
        ("Elysee", "FR", Kind.CAPITAL),
        ("Sino", "CN", Kind.PREFIX),
        ("Zaire", "CD", Kind.NAME),
        ("Tanganyika", "TZ", Kind.NAME),
        ("Bechuanaland", "BW", Kind.NAME),
        ("Azerbaijan SSR", "AZ", Kind.NAME),
        ("Foggy Bottom", "US", Kind.CAPITAL),
        ("Farnesina", "IT", Kind.CAPITAL),
        ("Wisma Putra", "MY", Kind.CAPITAL),
    ],
)
def test_forms_stand_for_their_state(form, code, kind):
    assert FormUse(code, kind) in match_forms()[form]


def test_seats_are_forms_of_the_kind_capital():
    assert "Kremlin" in states()["RU"].seats
    assert kinds("Kremlin") == {Kind.CAPITAL}


def test_case_tells_a_state_from_a_word():
    assert "Turkey" in match_forms()
    assert "turkey" not in match_forms()
    assert "us" not in match_forms()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("AT", "AU"),
        ("NE", "NG"),
        ("SK", "SI"),
        ("IR", "IQ"),
        ("LV", "LT"),
        ("PY", "UY"),
        ("ML", "MW"),
        ("SD", "SS"),
    ],
)
def test_states_that_are_easily_mixed_up_share_no_form(one, other):
    assert not {f.text for f in states()[one].forms} & {f.text for f in states()[other].forms}


def test_nigeria_and_niger_have_their_own_adjectives():
    assert codes("Nigerian") == {"NG"}
    assert codes("Nigerien") == {"NE"}


def test_no_form_means_two_states_but_those_listed_as_doubts():
    several = {form for form in match_forms() if len(codes(form)) > 1}
    assert several <= doubts().keys()
    assert several == {
        "Congo", "Congolese", "Korea", "Korean", "Koreans", "Guinean", "Guineans", "Dominican", "Dominicans",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Congo", "CD"),
        ("Korea", "KR"),
        ("Guinea", "GN"),
        ("Georgia", "GE"),
        ("Jordan", "JO"),
        ("Chad", "TD"),
        ("Niger", "NE"),
        ("America", "US"),
        ("Washington", "US"),
        ("Azerbaijan", "AZ"),
    ],
)
def test_a_bare_form_has_a_default(form, code):
    assert default_code(form) == code


@pytest.mark.parametrize(
    "form", ["Dominican", "Male", "Victoria", "Brussels", "Pak", "Franco", "CAR"]
)
def test_some_forms_are_better_left_undecided(form):
    assert form in match_forms()
    assert default_code(form) is None


def test_every_doubt_is_about_a_form_gives_a_reason_and_a_possible_default():
    for form, doubt in doubts().items():
        assert doubt.why
        assert doubt.default is None or doubt.default in codes(form), form


@pytest.mark.parametrize(
    "form",
    [
        "South China Sea",
        "Northern Cyprus",
        "New Mexico",
        "Gulf of Oman",
        "Latin America",
        "Indo-Pacific",
    ],
)
def test_a_look_alike_hides_the_state_inside_it(form):
    assert match_forms()[form] == ()
    assert default_code(form) is None


def test_longer_names_of_other_states_are_forms_of_their_own():
    assert codes("South Sudan") == {"SS"}
    assert codes("Papua New Guinea") == {"PG"}
    assert codes("Equatorial Guinea") == {"GQ"}
    assert codes("Guinea-Bissau") == {"GW"}
    assert codes("Republic of China") == {"TW"}


def test_forms_have_no_leading_article_and_no_blanks_around():
    for form in match_forms():
        assert form == form.strip()
        assert not form.startswith(("the ", "The ")) or match_forms()[form] == ()


def test_an_unknown_form_means_nothing():
    assert default_code("Ruritania") is None


def test_a_key_that_is_no_code_is_refused(tmp_path):
    path = tmp_path / "states.yaml"
    path.write_text(
        "states: {ZZ: {adjectives: [Zzian]}}\ndoubts: {}\nlook_alikes: []", encoding="utf-8"
    )
    with pytest.raises(RuleError, match="'ZZ' is not an ISO"):
        rulefiles.load(path, StatesFile)


@pytest.mark.parametrize(
    ("form", "named", "code"),
    [
        ("Congolese", {"CG"}, "CG"),
        ("Congolese", {"CD"}, "CD"),
        ("Congolese", {"CD", "CG"}, "CD"),
        ("Congolese", set(), "CD"),
        ("Guinean", {"GW", "PT"}, "GW"),
        ("Dominican", {"DO"}, "DO"),
        ("Dominican", {"DM"}, "DM"),
        ("Dominican", {"DM", "DO"}, None),
        ("Korean", {"KP"}, "KR"),
        ("Kenyan", {"PE"}, "KE"),
        ("Ruritanian", {"PE"}, None),
    ],
)
def test_a_form_of_several_states_means_the_one_the_text_names(form, named, code):
    assert code_among(form, named) == code
