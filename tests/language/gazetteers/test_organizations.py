"""International bodies, companies and agencies: names, acronyms, and whose they are."""

import pytest

from bilateral import rulefiles
from bilateral.errors import RuleError
from bilateral.facts.lists import INSTITUTION_KINDS
from bilateral.language.gazetteers import states
from bilateral.language.gazetteers.organizations import (
    OrganizationsFile,
    bodies,
    default_body,
    doubts,
    match_forms,
)


def test_at_least_150_international_bodies_are_known():
    assert sum(body.country is None for body in bodies().values()) >= 150


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("UN", "United Nations"),
        ("U.N.", "United Nations"),
        ("UNGA", "United Nations General Assembly"),
        ("UN Security Council", "United Nations Security Council"),
        ("Unesco", "United Nations Educational, Scientific and Cultural Organization"),
        ("WHO", "World Health Organization"),
        ("World Health Organisation", "World Health Organization"),
        ("OIC", "Organization of Islamic Cooperation"),
        ("Organisation of Islamic Co-operation", "Organization of Islamic Cooperation"),
        ("NAM", "Non-Aligned Movement"),
        ("CIS", "Commonwealth of Independent States"),
        ("ECO", "Economic Cooperation Organization"),
        ("Turkic Council", "Organization of Turkic States"),
        ("TURKSOY", "International Organization of Turkic Culture"),
        ("SCO", "Shanghai Cooperation Organisation"),
        ("Shanghai Cooperation Organization", "Shanghai Cooperation Organisation"),
        ("CICA", "Conference on Interaction and Confidence Building Measures in Asia"),
        (
            "Organization for Security and Cooperation in Europe",
            "Organization for Security and Co-operation in Europe",
        ),
        ("Minsk Group", "OSCE Minsk Group"),
        ("Nato", "North Atlantic Treaty Organization"),
        ("EU", "European Union"),
        ("GCC", "Gulf Cooperation Council"),
        ("Arab League", "League of Arab States"),
        ("G7", "Group of Seven"),
        ("D-8", "Developing Eight"),
        ("Asia Parliamentary Assembly", "Asian Parliamentary Assembly"),
        ("C5+1", "C5+1"),
        ("ICJ", "International Court of Justice"),
        ("International Labor Organization", "International Labour Organization"),
        ("TIKA", "Turkish Cooperation and Coordination Agency"),
        ("African Union", "African Union"),
        ("SAARC", "South Asian Association for Regional Cooperation"),
        ("BRICS+", "BRICS"),
        ("G20", "Group of Twenty"),
        ("IAEA", "International Atomic Energy Agency"),
        ("ICRC", "International Committee of the Red Cross"),
        (
            "MONUSCO",
            "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",
        ),
        ("UNTMIS", "United Nations Assistance Mission in Somalia"),
        ("UNIDROIT", "International Institute for the Unification of Private Law"),
        ("TICAD", "Tokyo International Conference on African Development"),
        ("Gavi", "Gavi, the Vaccine Alliance"),
        ("Shangri-La Dialogue", "Shangri-La Dialogue"),
        ("Five Eyes", "Five Eyes"),
        ("IPA CIS", "CIS Interparliamentary Assembly"),
        ("Eulex", "European Union Rule of Law Mission in Kosovo"),
    ],
)
def test_forms_name_their_body(form, name):
    assert default_body(form).name == name


@pytest.mark.parametrize(
    ("former", "name"),
    [
        ("Turkic Council", "Organization of Turkic States"),
        ("Organization of the Islamic Conference", "Organization of Islamic Cooperation"),
        (
            "Islamic Educational, Scientific and Cultural Organization",
            "Islamic World Educational, Scientific and Cultural Organization",
        ),
        ("GUUAM", "GUAM Organization for Democracy and Economic Development"),
        ("ACP Group", "Organisation of African, Caribbean and Pacific States"),
        ("Astana Economic Forum", "Astana International Forum"),
    ],
)
def test_former_names_name_the_body_of_today(former, name):
    assert former in bodies()[name].former
    assert default_body(former).name == name


@pytest.mark.parametrize(
    "name",
    ["Organization of African Unity", "Shanghai Five", "European Economic Community", "SADCC"],
)
def test_predecessors_are_bodies_of_their_own(name):
    assert default_body(name).name not in {"African Union", "European Union"}
    assert name in default_body(name).forms


def test_acronyms_are_known_for_most_intergovernmental_bodies_of_the_un_system():
    family = [b for b in bodies().values() if b.name.startswith("United Nations ")]
    assert len(family) >= 60
    assert sum(b.short is not None for b in family) >= 50


@pytest.mark.parametrize("word", ["who", "Who", "Eco", "Nam", "Au", "Oic", "Pace", "quad"])
def test_acronyms_that_are_words_match_in_capitals_only(word):
    assert word not in match_forms()


@pytest.mark.parametrize(
    ("form", "country", "kind"),
    [
        ("SOCAR", "AZ", "Company"),
        ("Gazprom", "RU", "Company"),
        ("Aramco", "SA", "Company"),
        ("Rosatom", "RU", "Company"),
        ("PetroVietnam", "VN", "Company"),
        ("Equinor", "NO", "Company"),
        ("JICA", "JP", "GovernmentBody"),
        ("USAID", "US", "GovernmentBody"),
        ("ANAMA", "AZ", "GovernmentBody"),
        ("ADA University", "AZ", "University"),
        ("ICC", None, "Court"),
        ("European Union", None, "InternationalOrganization"),
        ("Royal Jordanian", "JO", "Company"),
        ("Air India", "IN", "Company"),
        ("Bank of China", "CN", "Company"),
        ("Staatsolie", "SR", "Company"),
        ("Temasek", "SG", "GovernmentBody"),
        ("Rosgvardia", "RU", "ArmedForce"),
        ("Research and Analysis Wing", "IN", "GovernmentBody"),
        ("Shin Bet", "IL", "GovernmentBody"),
        ("OFAC", "US", "GovernmentBody"),
        ("European Court of Auditors", None, "Court"),
    ],
)
def test_bodies_know_their_state_and_kind(form, country, kind):
    body = default_body(form)
    assert (body.country, body.kind) == (country, kind)


def test_kinds_and_countries_are_those_of_the_project():
    for body in bodies().values():
        assert body.kind in INSTITUTION_KINDS, body.name
        assert body.country is None or body.country in states.states(), body.name


def test_no_form_means_two_bodies_but_those_listed_as_doubts():
    several = {form for form, group in match_forms().items() if len(group) > 1}
    assert several == {"PIF", "EEC"}
    assert several <= doubts().keys()


def test_every_doubt_is_about_a_form_gives_a_reason_and_a_possible_default():
    for form, doubt in doubts().items():
        assert doubt.why
        assert doubt.default is None or doubt.default in {
            body.name for body in match_forms()[form]
        }, form


@pytest.mark.parametrize("form", ["PIF", "CAN", "COP", "Red Cross", "ADF", "NSA", "Silk Way"])
def test_some_forms_are_better_left_undecided(form):
    assert default_body(form) is None


def test_no_body_has_the_form_of_a_state():
    assert not match_forms().keys() & states.match_forms().keys()


def test_wikidata_items_belong_to_one_body_each():
    items = [body.wikidata for body in bodies().values() if body.wikidata]
    assert all(item[0] == "Q" and item[1:].isdigit() for item in items)
    assert len(set(items)) == len(items)


def test_an_unknown_form_names_no_body():
    assert default_body("League of Nations of Ruritania") is None


def test_a_body_listed_twice_is_refused(tmp_path):
    path = tmp_path / "organizations.yaml"
    path.write_text(
        "bodies: [{name: A, short: null}, {name: A, short: B}]\ndoubts: {}", encoding="utf-8"
    )
    with pytest.raises(RuleError, match="A listed twice"):
        rulefiles.load(path, OrganizationsFile)
