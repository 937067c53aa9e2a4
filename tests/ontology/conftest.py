"""The ontology files as graphs, read once."""

import pytest
from rdflib import OWL, RDF, RDFS, Graph, Namespace, URIRef

from bilateral import resources

DIP = Namespace("https://w3id.org/bilateral/ontology#")


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
