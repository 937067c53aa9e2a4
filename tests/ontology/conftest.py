"""The ontology files as graphs, read once."""

from collections.abc import Callable

import pytest
from pyshacl import validate
from rdflib import OWL, RDF, RDFS, SH, SKOS, Graph, Namespace, URIRef

from bilateral import resources

DIP = Namespace("https://w3id.org/bilateral/ontology#")
Violation = tuple[URIRef, str]


def read(name: str) -> Graph:
    return Graph().parse(resources.ontology(name), format="turtle")


@pytest.fixture(scope="session")
def ontology() -> Graph:
    return read("diplomacy.ttl")


@pytest.fixture(scope="session")
def topics() -> Graph:
    return read("topics.ttl")


@pytest.fixture(scope="session")
def alignments() -> Graph:
    return read("alignments.ttl")


@pytest.fixture(scope="session")
def shapes() -> Graph:
    return read("shapes.ttl")


@pytest.fixture(scope="session")
def dip() -> Namespace:
    return DIP


@pytest.fixture(scope="session")
def own_terms(ontology: Graph) -> frozenset[URIRef]:
    """Every class and property that diplomacy.ttl declares in our own namespace."""
    declared = {
        term
        for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
        for term in ontology.subjects(RDF.type, kind)
        if isinstance(term, URIRef) and term.startswith(DIP)
    }
    assert declared == {s for s in ontology.subjects(RDFS.isDefinedBy) if s.startswith(DIP)}
    return frozenset(declared)


@pytest.fixture(scope="session")
def violations(ontology: Graph, topics: Graph, shapes: Graph) -> Callable[[Graph], list[Violation]]:
    """What the shapes hold against a graph: the shape and its message, sorted.

    Of ontology and topics the graph is given what the shapes look up, which is quicker.
    """
    lists = Graph()
    for triple in (
        *ontology.triples((None, RDFS.subClassOf, None)),
        *topics.triples((None, SKOS.inScheme, None)),
    ):
        lists.add(triple)

    def found(data: Graph) -> list[Violation]:
        _, report, _ = validate(data + lists, shacl_graph=shapes, inference="none")
        results = set(report.subjects(RDF.type, SH.ValidationResult))
        parts = set(report.objects(None, SH.detail))
        return sorted(
            (report.value(result, SH.sourceShape), str(report.value(result, SH.resultMessage)))
            for result in results - parts
        )

    return found
