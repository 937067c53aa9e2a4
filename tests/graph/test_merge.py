"""Taking articles in and out, told by example; the general law is in test_store_properties."""

import pytest
from pyoxigraph import DefaultGraph, Literal, Store, Triple

from bilateral.graph import merge
from bilateral.graph.derive import derive
from bilateral.graph.iris import article, node, term

A, B, C = article("a"), article("b"), article("c")
PERSON = node("person/az/farid-ahmadov")
IS_PERSON = Triple(PERSON, term("rdf:type"), term("Person"))
AHMADOV = Triple(PERSON, term("name"), Literal("Farid Ahmadov"))
AKHMADOV = Triple(PERSON, term("name"), Literal("Farid Akhmadov"))


@pytest.fixture
def database():
    return Store()


def take(database, claims):
    merge.apply(database, merge.change(database, {g: frozenset(c) for g, c in claims.items()}))


def default(database):
    return {q.triple for q in database.quads_for_pattern(None, None, None, DefaultGraph())}


def label(text):
    return Triple(PERSON, term("rdfs:label"), Literal(text))


def test_claims_stand_in_the_article_and_once_in_the_merged_facts(database):
    take(database, {A: {IS_PERSON, AHMADOV}, B: {IS_PERSON, AHMADOV}})
    assert default(database) == {IS_PERSON, AHMADOV, label("Farid Ahmadov")}
    assert {q.graph_name for q in database} == {DefaultGraph(), A, B}
    assert len(database) == 3 + 2 + 2


def test_what_another_article_also_says_stays(database):
    take(database, {A: {IS_PERSON, AHMADOV}, B: {IS_PERSON, AKHMADOV}})
    take(database, {A: set()})
    assert default(database) == {IS_PERSON, AKHMADOV, label("Farid Akhmadov")}


def test_what_all_its_speakers_take_back_at_once_goes(database):
    take(database, {A: {IS_PERSON, AHMADOV}, B: {IS_PERSON, AHMADOV}})
    take(database, {A: set(), B: set()})
    assert list(database) == []


def test_a_claim_that_changes_articles_in_one_batch_stays(database):
    take(database, {A: {IS_PERSON, AHMADOV}})
    take(database, {A: {IS_PERSON}, B: {AHMADOV}})
    assert default(database) == {IS_PERSON, AHMADOV, label("Farid Ahmadov")}


def test_a_claim_that_another_article_of_the_batch_keeps_stays(database):
    take(database, {A: {IS_PERSON, AHMADOV}, B: {IS_PERSON, AHMADOV}})
    take(database, {A: {IS_PERSON}, B: {IS_PERSON, AHMADOV}})
    assert default(database) == {IS_PERSON, AHMADOV, label("Farid Ahmadov")}


def test_the_label_follows_the_names_that_are_left(database):
    take(database, {A: {AKHMADOV}})
    assert label("Farid Akhmadov") in default(database)
    take(database, {B: {AHMADOV}})
    assert default(database) == {AKHMADOV, AHMADOV, label("Farid Ahmadov")}
    take(database, {B: set()})
    assert default(database) == {AKHMADOV, label("Farid Akhmadov")}


def test_a_graph_without_claims_is_no_longer_there(database):
    take(database, {A: {AHMADOV}, B: {AHMADOV}})
    take(database, {B: set()})
    assert list(database.named_graphs()) == [A]


def test_taking_in_the_same_again_is_no_change(database):
    claims = {A: frozenset({IS_PERSON, AHMADOV}), B: frozenset({AKHMADOV})}
    take(database, claims)
    change = merge.change(database, claims)
    assert (change.emptied, change.leaving, change.entering) == ((), frozenset(), frozenset())


def test_hostile_text_is_only_text(database):
    text = Literal('" } ; DROP ALL ; INSERT DATA { <a:a> <a:b> "\\" \\u0022 \n\t\r\x07 ﷐ 😀')
    said = Triple(PERSON, term("sentence"), text)
    take(database, {A: {said}})
    assert default(database) == {said}
    take(database, {A: {AHMADOV}})
    assert default(database) == {AHMADOV, label("Farid Ahmadov")}


def test_a_literal_that_the_database_keeps_in_another_form_does_no_harm(database):
    said = Triple(PERSON, term("oa:start"), Literal("007", datatype=term("xsd:integer")))
    kept = Triple(PERSON, term("oa:start"), Literal("7", datatype=term("xsd:integer")))
    for _ in range(2):
        take(database, {A: {said}})
        assert default(database) == {kept}
    take(database, {A: set()})
    assert list(database) == []


def test_a_large_node_is_derived_from_what_counts(database):
    others = {Triple(PERSON, term("metWith"), node(f"person/pk/p{n}")) for n in range(200)}
    take(database, {A: {IS_PERSON, AKHMADOV, *others}})
    take(database, {B: {AHMADOV}})
    looked_at = merge.sources(database, PERSON)
    assert looked_at == {IS_PERSON, AKHMADOV, AHMADOV}
    assert label("Farid Ahmadov") in default(database)
    assert derive(PERSON, looked_at) <= default(database)


def test_the_steps_of_an_update_are_made_together_or_not_at_all(database):
    """What ``apply`` relies on: it sends all steps as one update."""
    take(database, {A: {AHMADOV}})
    before = set(database)
    steps = f"DROP GRAPH {A}; DELETE DATA {{ {AHMADOV} }}; INSERT DATA {{ {AKHMADOV} }}"
    with pytest.raises(RuntimeError, match="does not exist"):
        database.update(f"{steps}; DROP GRAPH {C}")
    assert set(database) == before
