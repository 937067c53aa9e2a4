"""Bodies of a state: ministries by their fields, the others by their names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.facts.lists import INSTITUTION_KINDS, TOPICS
from bilateral.language.gazetteers import national_bodies, organizations
from bilateral.language.gazetteers.national_bodies import (
    body_forms,
    full_name,
    is_national,
    kind_of,
    own_name,
    portfolio,
    state_of,
    without_state,
)
from bilateral.language.gazetteers.states import states

FILE = national_bodies._file()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Foreign Affairs", "Foreign Affairs"),
        ("Foreign", "Foreign Affairs"),
        ("foreign", "Foreign Affairs"),
        ("External Affairs", "Foreign Affairs"),
        ("Defense", "Defence"),
        ("National Defense", "Defence"),
        ("the Interior", "Interior"),
        ("Internal Affairs", "Interior"),
        ("Home", "Interior"),
        ("Law and Justice", "Law and Justice"),
        ("Justice", "Justice"),
        ("Youth & Sports", "Youth and Sports"),
        ("Digital Development and Transport", "Digital Development and Transport"),
        ("Labor and Social Protection of the Population", "Labour and Social Protection"),
        ("Ecology", "Ecology and Natural Resources"),
        ("IT and Telecom", "Information Technology and Telecommunication"),
        ("Investments, Industry, and Trade", "Investment, Industry and Trade"),
        ("Privatisation", "Privatization"),
    ],
)
def test_a_field_is_known_by_all_its_names(words, name):
    assert portfolio(words).name == name


def test_joined_fields_are_one_field_with_the_topics_of_all():
    found = portfolio("Energy and Infrastructure")
    assert found.name == "Energy and Infrastructure"
    assert found.topics == ("energy", "transport")
    assert portfolio("Culture, Youth and Sports").name == "Culture, Youth and Sports"


@pytest.mark.parametrize("words", ["", "Magic", "Justice and Magic", "and", "Prime"])
def test_what_is_no_field_is_none(words):
    assert portfolio(words) is None


@given(st.sampled_from(sorted(FILE.portfolios)))
def test_canonical_names_stay_and_case_and_ampersand_do_not_matter(name):
    assert portfolio(name).name == name
    assert (
        portfolio(name.upper())
        == portfolio(name.lower())
        == portfolio(name.replace(" and ", " & "))
    )


def test_no_variant_belongs_to_two_fields():
    seen: dict[str, str] = {}
    for name, entry in FILE.portfolios.items():
        for words in (name, *entry.variants):
            assert seen.setdefault(words.lower(), name) == name


def test_topics_kinds_and_states_are_those_of_the_project():
    for entry in FILE.portfolios.values():
        assert set(entry.topics) <= set(TOPICS)
        assert set(entry.own_names) <= states().keys()
    for body in FILE.bodies:
        assert body.kind in INSTITUTION_KINDS, body.name
        assert body.state is None or body.state in states(), body.name
        assert set(body.own_names) <= states().keys()


@pytest.mark.parametrize(
    ("form", "name", "state"),
    [
        ("Milli Majlis", "Milli Majlis", "AZ"),
        ("Senate", "Senate", None),
        ("parliament", "Parliament", None),
        ("Pentagon", "Department of Defense", "US"),
        ("State Department", "Department of State", "US"),
        ("Prosecutor-General's Office", "Prosecutor General's Office", None),
        ("Naval Forces", "Navy", None),
        ("Joint Chiefs of Staff Committee", "Joint Chiefs of Staff Committee", "PK"),
        ("Customs Committee", "State Customs Committee", None),
        ("National Defense University", "National Defence University", None),
        ("Dail", "Dáil Éireann", "IE"),
        ("Sabor", "Sabor", "HR"),
        ("Sobranie", "Sobranie", "MK"),
        ("Nitijela", "Nitijela", "MH"),
        ("Bunge", "Bunge", "TZ"),
        ("Majlis-e-Shoora", "Majlis-e-Shoora", "PK"),
        ("Pyidaungsu Hluttaw", "Pyidaungsu Hluttaw", "MM"),
        ("Aerospace Force", "Aerospace Forces", None),
        ("Airborne Troops", "Airborne Forces", None),
        ("Black Sea Fleet", "Black Sea Fleet", "RU"),
        ("National Intelligence Agency", "Intelligence Service", None),
        ("Border Police", "Border Guard", None),
        ("Court of Appeals", "Court of Appeal", None),
        ("Supreme People's Court", "Supreme People's Court", None),
        ("Bank of Israel", "Bank of Israel", "IL"),
        ("Riksbank", "Riksbank", "SE"),
        ("Emiri Diwan", "Royal Court", None),
        ("Chamber of Industries", "Chamber of Industry", None),
    ],
)
def test_listed_bodies_by_their_forms(form, name, state):
    body = body_forms()[form]
    assert (body.name, body.state) == (name, state)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ministry of Justice", "Ministry"),
        ("Senate", "Parliament"),
        ("Prosecutor General's Office", "ProsecutorsOffice"),
        ("Supreme Court", "Court"),
        ("Navy", "ArmedForce"),
        ("Central Bank", "GovernmentBody"),
        ("Department of State", "Ministry"),
    ],
)
def test_a_canonical_name_tells_its_kind(name, kind):
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    ("name", "country", "full"),
    [
        ("Ministry of Justice", "AZ", "Ministry of Justice of Azerbaijan"),
        ("Ministry of Justice", "AE", "Ministry of Justice of the United Arab Emirates"),
        ("Ministry of Interior", "AZ", "Ministry of Internal Affairs of Azerbaijan"),
        ("Ministry of Interior", "PK", "Ministry of Interior of Pakistan"),
        ("Ministry of Interior", "IN", "Ministry of Home Affairs of India"),
        ("Ministry of Defence", "TR", "Ministry of National Defence of Türkiye"),
        ("Ministry of Foreign Affairs", "US", "Department of State of the United States"),
        ("Ministry of Justice", "PK", "Ministry of Law and Justice of Pakistan"),
        ("Parliament", "AZ", "Milli Majlis of Azerbaijan"),
        ("Parliament", "GE", "Parliament of Georgia"),
        ("Central Bank", "GB", "Bank of England"),
        ("Central Bank", "RU", "Bank of Russia"),
        ("Central Bank", "HU", "National Bank of Hungary"),
        ("Parliament", "HR", "Sabor of Croatia"),
        ("Senate", None, "Senate"),
    ],
)
def test_the_full_name_is_the_state_s_own_with_the_state(name, country, full):
    assert full_name(name, country) == full


@given(
    st.sampled_from(sorted(f"Ministry of {name}" for name in FILE.portfolios)),
    st.sampled_from(sorted(states())),
)
def test_a_ministry_s_name_without_its_state_is_the_ministry_of_any_state(name, country):
    bare = without_state(full_name(name, country))
    assert own_name(bare, country) == own_name(name, country)


def test_a_name_without_a_state_stays():
    assert without_state("Economic Cooperation Organization") == "Economic Cooperation Organization"
    assert without_state("Ministry of Justice") == "Ministry of Justice"


def test_the_longer_of_two_state_names_is_taken_off():
    assert without_state(full_name("Senate", "GQ")) == "Senate"
    assert without_state(full_name("Senate", "SS")) == "Senate"


def test_some_names_tell_their_state():
    assert state_of("Milli Majlis") == state_of("Milli Majlis of Azerbaijan") == "AZ"
    assert state_of("Senate of Pakistan") is None


def test_national_bodies_are_told_from_international_ones():
    assert is_national("Ministry of Justice")
    assert is_national("Senate")
    assert not is_national("United Nations")


def test_own_names_of_bodies_are_listed_bodies_themselves():
    names = {body.name for body in FILE.bodies}
    owns = [
        *(own for entry in FILE.portfolios.values() for own in entry.own_names.values()),
        *(own for body in FILE.bodies for own in body.own_names.values()),
    ]
    assert {own for own in owns if not own.startswith("Ministry of ")} <= names


def test_no_form_is_a_national_and_an_international_body():
    assert not body_forms().keys() & organizations.match_forms().keys()


def test_parliaments_of_many_states_are_known_by_their_local_names():
    assert len({body.state for body in FILE.bodies if body.kind == "Parliament"} - {None}) >= 70


def test_no_form_belongs_to_two_bodies():
    owner: dict[str, str] = {}
    for body in FILE.bodies:
        for form in body.forms:
            assert owner.setdefault(form, body.name) == body.name
