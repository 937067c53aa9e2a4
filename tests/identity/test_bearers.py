"""A state that an article leaves out is told by others, or stays unknown."""

import pytest
from hypothesis import given
from tests import strategies

from bilateral.facts.model import Facts, Person, Source
from bilateral.identity.bearers import bearers, nobody, state_of
from bilateral.identity.resolve import resolve


def article(*people: Person) -> Facts:
    return Facts(Source("a", "a.txt", None, None, None, None, 0, ""), people=people)


def known(*articles: Facts):
    told = {pair for a in articles for pair in bearers(a).told}
    return lambda key: frozenset(state for k, state in told if k == key)


def person(name: str, country: str | None, organization: str | None = None) -> Person:
    return Person(name, country, "President", organization)


UNKNOWN = person("Ana Rojas", None)


def test_the_only_state_told_for_a_name_is_that_of_its_bearer():
    elsewhere = known(article(person("Ana Rojas", "PE")))
    assert state_of(UNKNOWN, elsewhere) == "PE"
    resolved = resolve(article(UNKNOWN), elsewhere)
    assert resolved.people["Ana Rojas"].id == "person/pe/ana-rojas"


def test_two_states_for_one_name_settle_nothing():
    elsewhere = known(article(person("Ana Rojas", "PE")), article(person("Ana Rojas", "CL")))
    assert state_of(UNKNOWN, elsewhere) is None


def test_what_the_article_says_itself_counts():
    elsewhere = known(article(person("Ana Rojas", "PE")))
    assert state_of(person("Ana Rojas", "CL"), elsewhere) == "CL"


def test_variants_of_spelling_are_known_too():
    elsewhere = known(article(person("Farid Akhmadov", "AZ")))
    assert state_of(person("Farid Ahmadov", None), elsewhere) == "AZ"


@pytest.mark.parametrize("name", ["Rojas", "A. Rojas"])
def test_less_than_a_full_name_is_never_completed(name):
    elsewhere = known(article(person(name, "PE")), article(person("Ana Rojas", "PE")))
    assert state_of(person(name, None), elsewhere) is None


def test_who_speaks_for_an_international_body_gets_no_state():
    elsewhere = known(article(person("Ana Rojas", "PE")))
    assert state_of(person("Ana Rojas", None, "United Nations"), elsewhere) is None


def test_without_other_articles_nothing_is_known():
    assert state_of(UNKNOWN, nobody) is None


@given(strategies.facts())
def test_names_that_lack_a_state_are_asked_for_under_the_keys_they_are_told_by(facts):
    asked = bearers(facts).asked
    for p in facts.people:
        settled = Person(p.name, "PE", p.role, p.organization)
        for key, _ in bearers(article(settled)).told:
            if p.country is None and state_of(
                p, lambda k, key=key: frozenset({"PE"} if k == key else ())
            ):
                assert key in asked
