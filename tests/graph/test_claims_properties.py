"""What holds for the claims of any article whatsoever."""

from hypothesis import given, settings
from pyoxigraph import (
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    RdfFormat,
    Store,
    parse,
    serialize,
)
from tests.strategies import facts

from bilateral import resources
from bilateral.graph import iris
from bilateral.graph.claims import claims
from bilateral.graph.derive import derive
from bilateral.graph.iris import term
from bilateral.identity.resolve import resolve

few = settings(max_examples=40)

PROVEN = {"Event", "Agreement", "Stance", "Post", "Person", "Institution"}


def terms_of(name):
    file = parse(path=resources.ontology(name), format=RdfFormat.TURTLE)
    return {quad.subject for quad in file}


ONTOLOGY = terms_of("diplomacy.ttl")
CONCEPTS = terms_of("topics.ttl")


@few
@given(facts())
def test_the_same_facts_give_the_same_claims(facts):
    assert claims(resolve(facts)) == claims(resolve(facts))


@few
@given(facts())
def test_there_are_no_blank_nodes(facts):
    for triple in claims(resolve(facts)):
        assert isinstance(triple.subject, NamedNode)
        assert isinstance(triple.object, NamedNode | Literal)


@few
@given(facts())
def test_a_store_and_a_file_give_back_the_very_claims(facts):
    said = claims(resolve(facts))
    store = Store()
    store.extend(Quad(t.subject, t.predicate, t.object, DefaultGraph()) for t in said)
    assert {quad.triple for quad in store} == said
    for syntax in (RdfFormat.N_TRIPLES, RdfFormat.TURTLE):
        assert {q.triple for q in parse(serialize(said, format=syntax), format=syntax)} == said


@few
@given(facts())
def test_every_fact_leads_to_a_sentence_and_its_article(facts):
    said = claims(resolve(facts))
    objects = {(t.subject, t.predicate): t.object for t in said}
    evidence = {}
    for triple in said:
        if triple.predicate == term("evidence"):
            evidence.setdefault(triple.subject, []).append(triple.object)
    for triple in said:
        if triple.predicate == term("rdf:type") and triple.object in {term(k) for k in PROVEN}:
            assert evidence[triple.subject]
            for node in evidence[triple.subject]:
                assert objects[node, term("article")] == iris.article(facts.source.id)
                assert (node, term("sentence")) in objects
                assert (node, term("oa:start")) in objects
                assert (node, term("oa:end")) in objects


@few
@given(facts())
def test_only_terms_of_the_ontology_are_used(facts):
    said = claims(resolve(facts))
    derived = {d for t in said for d in derive(t.subject, said)}
    for triple in said | derived:
        if triple.predicate != term("rdf:type"):
            assert triple.predicate in ONTOLOGY
        elif isinstance(triple.object, NamedNode):
            assert triple.object in ONTOLOGY
        if isinstance(triple.object, NamedNode) and triple.object.value.startswith(
            (iris.TOPIC, iris.CODE)
        ):
            assert triple.object in CONCEPTS


@few
@given(facts())
def test_nothing_is_claimed_that_is_for_deriving(facts):
    predicates = {triple.predicate for triple in claims(resolve(facts))}
    derived = {term(name) for name in ("rdfs:label", "status", "firstSeen", "lastSeen")}
    assert not predicates & derived


@few
@given(facts())
def test_direct_edges_lead_from_one_node_to_another_and_back(facts):
    said = {(t.subject, t.predicate, t.object) for t in claims(resolve(facts))}
    for subject, predicate, obj in said:
        if predicate in {term("metWith"), term("signedWith")}:
            assert (obj, predicate, subject) in said
            assert subject != obj
        if predicate == term("visited"):
            assert subject != obj
