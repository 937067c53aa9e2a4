"""People who are known by several names, and people who are known to be two."""

import pytest
from tests.identity.mentions import are_one, article, ids, person

from bilateral.identity.people import known
from bilateral.identity.people.people import person as by_itself


@pytest.mark.parametrize(
    ("one", "other", "state", "role"),
    [
        ("Bongbong Marcos", "Ferdinand Marcos Jr.", "PH", "President"),
        ("Noynoy Aquino", "Benigno Aquino III", "PH", "President"),
        ("Mohamed Abdullahi Farmaajo", "Mohamed Abdullahi Mohamed", "SO", "President"),
        ("William Lai", "Lai Ching-te", "TW", "President"),
        ("Lord Cameron", "David Cameron", "GB", "Foreign Secretary"),
        ("Jokowi", "Joko Widodo", "ID", "President"),
        ("MBS", "Mohammed bin Salman", "SA", "Crown Prince"),
        ("Xanana Gusmao", "José Alexandre Gusmão", "TL", "Prime Minister"),
        ("Leo XIV", "Robert Prevost", "VA", "Pope"),
        ("Commodore Voreqe Bainimarama", "Frank Bainimarama", "FJ", "Prime Minister"),
    ],
)
def test_known_names_are_of_one_person(one, other, state, role):
    assert are_one(person(one, state, role), person(other, state, role))


def test_the_identifier_is_that_of_the_name_best_known():
    assert ids(article("a", person("Bongbong Marcos", "PH"))) == ["person/ph/ferdinand-marcos-jr"]
    entity = by_itself("Jokowi", "ID", "a")
    assert entity.id == "person/id/joko-widodo"
    assert entity.reason == "'Jokowi' (ID): a known name of 'Joko Widodo'"


def test_a_single_word_that_is_known_is_one_person_in_all_articles():
    first, second = article("a", person("Farmaajo", "SO")), article("b", person("Farmajo", "SO"))
    assert len(set(ids(first, second))) == 1


def test_a_state_that_is_not_told_is_found_by_the_name():
    assert are_one(person("Bongbong Marcos"), person("Ferdinand Marcos Jr.", "PH", "President"))


def test_a_state_that_is_told_is_not_gone_against():
    assert not are_one(
        person("William Lai", "MY", "Envoy"), person("Lai Ching-te", "TW", "President")
    )
    assert known.who("William Lai", "MY") is None


def test_without_a_state_a_single_word_needs_the_office():
    assert known.who("Lula", None) is None
    assert known.who("Lula", None, "Ambassador") is None
    assert known.who("Lula", None, "President").name == "Luiz Inácio Lula da Silva"


def test_a_title_and_a_word_are_a_name_together():
    assert known.who("Salman", "SA", "King").name == "Salman bin Abdulaziz Al Saud"
    assert known.who("Salman", "SA", "Ambassador") is None
    assert known.who("Francis", None, "Pope").name == "Pope Francis"


def test_what_several_are_called_says_nothing_without_a_state():
    assert known.who("Abdullah", None, "King") is None
    assert known.who("Abdullah", "JO", "King").name == "Abdullah II"


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        ("George W. Bush", "George H. W. Bush", "US"),
        ("Kim Jong-il", "Kim Jong-un", "KP"),
        ("Hafez al-Assad", "Bashar al-Assad", "SY"),
        ("Ferdinand Marcos Sr.", "Ferdinand Marcos Jr.", "PH"),
        ("Mahinda Rajapaksa", "Gotabaya Rajapaksa", "LK"),
        ("Laurent Kabila", "Joseph Kabila", "CD"),
    ],
)
def test_two_who_are_known_are_two(one, other, state):
    assert not are_one(person(one, state, "President"), person(other, state, "President"))
    assert not are_one(person(one), person(other, state, "President"))


def test_what_is_known_holds_whichever_comes_first():
    people = [
        person("Jokowi", "ID"), person("Joko Widodo"), person("Joko Widodo", "ID", "President")
    ]  # fmt: skip
    told = [article(str(n), p) for n, p in enumerate(people)]
    assert set(ids(*told)) == set(ids(*reversed(told))) == {"person/id/joko-widodo"}


def test_an_item_goes_with_the_identifier():
    item = known.who("Narendra Modi", "IN").wikidata
    assert item
    for called in ("person/in/narendra-modi", "person/int/narendra-modi"):
        assert known.item("Narendra Modi", "IN", "Prime Minister", called) == item
    assert known.item("Narendra Modi", "IN", "Prime Minister", "person/in/n-modi") is None
    assert known.item("Lado Vardanidze", "GE", "President", "person/ge/lado-vardanidze") is None


def test_an_item_needs_the_office_where_one_is_told():
    called = "person/in/narendra-modi"
    assert known.item("Narendra Modi", "IN", None, called)
    assert known.item("Narendra Modi", "IN", "Former Prime Minister", called)
    assert known.item("Narendra Modi", "IN", "Ambassador", called) is None


@pytest.mark.parametrize(
    ("role", "fits"),
    [
        ("Minister of Foreign Affairs", True),
        ("Deputy Prime Minister and Minister of Foreign Affairs", True),
        ("Minister of Foreign Affairs and International Cooperation", True),
        ("Deputy Minister of Foreign Affairs", False),
        ("Minister of Health", False),
    ],
)
def test_an_office_may_have_further_fields(role, fits):
    found = known.item("Hina Rabbani Khar", "PK", role, "person/pk/hina-rabani-khar")
    assert (found is not None) == fits
