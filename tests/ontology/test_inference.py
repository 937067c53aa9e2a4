"""Whatever OWL lets one infer from the examples is still true of them."""

from itertools import combinations

import pytest
from owlrl import DeductiveClosure, OWLRL_Semantics
from rdflib import OWL, RDF, Graph, Namespace
from rdflib.collection import Collection

from bilateral import resources


@pytest.fixture(scope="module")
def inferred(ontology: Graph, alignments: Graph, dip: Namespace) -> Graph:
    graph = ontology + alignments
    for path in (resources.ontology("examples") / "valid").glob("*.ttl"):
        graph.parse(path, format="turtle")
    DeductiveClosure(OWLRL_Semantics).expand(graph)
    return graph


def test_nothing_becomes_two_things_at_once(inferred: Graph, ontology: Graph):
    disjoint = ontology.value(predicate=RDF.type, object=OWL.AllDisjointClasses)
    classes = Collection(ontology, ontology.value(disjoint, OWL.members))
    assert len(classes) == 11
    for one, other in combinations(classes, 2):
        both = set(inferred.subjects(RDF.type, one)) & set(inferred.subjects(RDF.type, other))
        assert both == set(), (one, other)


def test_the_reasoner_finds_no_contradiction(inferred: Graph):
    assert [str(o) for p, o in inferred.predicate_objects() if "error" in str(p).lower()] == []


def test_functional_properties_make_no_two_nodes_one(inferred: Graph):
    same = {(a, b) for a, b in inferred.subject_objects(OWL.sameAs) if a != b}
    merged = {(a, b) for a, b in same if "bilateral/id/" in a and "bilateral/id/" in b}
    assert merged == set()


def test_what_prov_and_sem_users_ask_for_is_there(inferred: Graph, dip: Namespace):
    prov = Namespace("http://www.w3.org/ns/prov#")
    sem = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
    (signing,) = inferred.subjects(RDF.type, dip.Signing)
    assert (signing, RDF.type, prov.Activity) in inferred
    assert set(inferred.objects(signing, sem.hasActor)) == set(
        inferred.objects(signing, dip.participant)
    )
    assert set(inferred.objects(signing, prov.generated))
