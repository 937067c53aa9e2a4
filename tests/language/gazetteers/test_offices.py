"""Offices: canonical roles, the body of each, and the words around them."""

import pytest

from bilateral import rulefiles
from bilateral.errors import RuleError
from bilateral.facts.lists import TOPICS
from bilateral.language.gazetteers import national_bodies, offices, organizations
from bilateral.language.gazetteers.offices import (
    OfficesFile,
    courtesy_words,
    kept_prefixes,
    office_forms,
    passed_prefixes,
    ranks,
)

FILE = offices._file()


@pytest.mark.parametrize(
    ("form", "role", "body"),
    [
        ("President", "President", None),
        ("prime minister", "Prime Minister", None),
        ("Emir", "Emir", None),
        ("Supreme Commander of the Armed Forces", "Commander-in-Chief of the Armed Forces", None),
        ("FM", "Minister of Foreign Affairs", "Ministry of Foreign Affairs"),
        ("Foreign Secretary", "Foreign Secretary", "Ministry of Foreign Affairs"),
        ("Secretary of State", "Secretary of State", "Department of State"),
        ("Secretary of Defense", "Secretary of Defense", "Department of Defense"),
        ("Defence Secretary", "Defence Secretary", "Ministry of Defence"),
        ("Speaker of the Milli Majlis", "Speaker of the Milli Majlis", "Milli Majlis"),
        ("Chairperson of the Senate", "Chairman of the Senate", "Senate"),
        ("Senate President", "Chairman of the Senate", "Senate"),
        ("Procurator General", "Prosecutor General", "Prosecutor General's Office"),
        ("Deputy Attorney General", "Deputy Attorney General", "Office of the Attorney General"),
        (
            "Chairman Joint Chiefs of Staff Committee",
            "Chairman of the Joint Chiefs of Staff Committee",
            "Joint Chiefs of Staff Committee",
        ),
        ("Chief of the General Staff", "Chief of the General Staff", "General Staff"),
        ("Air Chief", "Chief of the Air Staff", "Air Force"),
        ("Commander of the Naval Forces", "Commander of the Navy", "Navy"),
        ("ambassador", "Ambassador", None),
        ("Chargé d'Affaires", "Charge d'Affaires", None),
        ("Secretary-General", "Secretary General", None),
        ("CEO", "Chief Executive Officer", None),
        ("Rector", "Rector", None),
        ("spokeswoman", "Spokesperson", None),
        ("Grand Mufti", "Grand Mufti", None),
    ],
)
def test_forms_give_the_canonical_role_and_its_body(form, role, body):
    office = office_forms()[form]
    assert (office.role, office.body) == (role, body)


@pytest.mark.parametrize("form", ["Prime Minister", "prime minister", "Prime minister"])
def test_capitals_do_not_matter(form):
    assert office_forms()[form].role == "Prime Minister"


@pytest.mark.parametrize("form", ["pm", "Ceo", "fm"])
def test_acronyms_stand_in_capitals_only(form):
    assert form not in office_forms()


def test_only_those_who_are_sent_represent_the_state_before_the_office():
    assert office_forms()["Ambassador"].sends
    assert office_forms()["Consul General"].sends
    assert office_forms()["Permanent Representative"].sends
    assert not office_forms()["Minister"].sends


def test_heads_of_bodies_are_no_officials_of_a_state():
    assert not office_forms()["Secretary General"].official
    assert not office_forms()["Rector"].official
    assert office_forms()["President"].official


@pytest.mark.parametrize(
    ("form", "topics"),
    [
        ("Speaker of the National Assembly", ("parliamentary",)),
        ("Prosecutor General", ("legal",)),
        ("Chief of Army Staff", ("defence",)),
        ("President", ()),
    ],
)
def test_an_office_stands_for_topics(form, topics):
    assert office_forms()[form].topics == topics


def test_each_role_is_listed_once_and_no_form_belongs_to_two():
    roles = [office.role for office in FILE.offices]
    assert len(set(roles)) == len(roles)
    owner: dict[str, str] = {}
    for office in FILE.offices:
        for form in office.forms:
            assert owner.setdefault(form.lower(), office.role) == office.role


def test_every_body_of_an_office_is_a_known_body():
    known = {body.name for body in national_bodies.body_forms().values()} | set(
        organizations.bodies()
    )
    for office in FILE.offices:
        if office.body is not None and office.body not in known:
            field = office.body.removeprefix("Ministry of ")
            assert national_bodies.portfolio(field).name == field, office.role


def test_topics_are_those_of_the_project():
    assert {topic for kind in FILE.kinds.values() for topic in kind.topics} <= set(TOPICS)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            ranks,
            {
                "General",
                "Colonel General",
                "Lt. Gen",
                "Vice Admiral",
                "Air Chief Marshal",
                "Field Marshal",
            },
        ),
        (courtesy_words, {"Mr", "Dr", "H.E", "His Excellency", "Sheikh", "Sir", "Hon"}),
        (kept_prefixes, {"Deputy", "First Deputy"}),
        (passed_prefixes, {"acting", "former", "visiting", "newly appointed", "outgoing"}),
    ],
)
def test_the_words_around_offices_and_names(words, expected):
    assert expected <= set(words())


@pytest.mark.parametrize(
    "rank",
    [
        "General of Police",
        "Senior Lieutenant",
        "Wing Commander",
        "Sqn Ldr",
        "Captain First Rank",
        "Rear Adm",
        "Sergeant Major",
        "Flight Lieutenant",
        "Chief Superintendent",
    ],
)
def test_ranks_of_armies_navies_air_forces_and_police(rank):
    assert rank in ranks()


@pytest.mark.parametrize(
    "word",
    [
        "Datuk Seri",
        "Dato' Sri",
        "Tan Sri",
        "Tun",
        "Pehin",
        "Pengiran Muda",
        "Sheikh",
        "Shri",
        "Lyonpo",
        "Samdech Techo",
        "Ayatollah",
        "Hojjatoleslam",
        "Maulvi",
        "Metropolitan",
        "Cardinal",
        "Oba",
        "Kgosi",
        "Alhaji",
        "Yang Berhormat",
        "His Imperial Majesty",
        "Senhor",
        "Monsieur",
        "Herr",
    ],
)
def test_courtesy_words_of_many_tongues(word):
    assert word in courtesy_words()


@pytest.mark.parametrize("word", ["Nana", "Sardar", "Tengku", "Malik", "Syed", "Ko", "Ma"])
def test_titles_that_stay_with_the_name_are_no_courtesy_words(word):
    assert word not in courtesy_words()


def test_no_title_is_listed_twice():
    for words in (ranks(), courtesy_words(), offices.titles_that_are_names()):
        assert len(set(words)) == len(words)


def test_no_rank_is_also_a_courtesy_word():
    assert not set(ranks()) & set(courtesy_words())


def test_an_office_of_an_unknown_kind_is_refused(tmp_path):
    path = tmp_path / "offices.yaml"
    lists = "\n".join(
        f"{name}: []" for name in ("kept_prefixes", "passed_prefixes", "ranks", "courtesy")
    )
    text = "kinds: {}\noffices: [{role: Bard, kind: arts, forms: [Bard]}]\n"
    path.write_text(text + lists, encoding="utf-8")
    with pytest.raises(RuleError, match="'Bard' is of the unknown kind 'arts'"):
        rulefiles.load(path, OfficesFile)
