"""The JSON-LD context names every term, and loses nothing on the way there and back."""

import json

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef
from rdflib.compare import isomorphic

from bilateral import resources

DIP = "https://w3id.org/bilateral/ontology#"
EXAMPLES = sorted(path.stem for path in (resources.ontology("examples") / "valid").glob("*.ttl"))


@pytest.fixture(scope="module")
def context() -> dict[str, object]:
    document = json.loads(resources.ontology("context.jsonld").read_text(encoding="utf-8"))
    assert set(document) == {"@context"}
    return document["@context"]


def expanded(context: dict[str, object], name: str) -> str:
    """IRI that a term of the context stands for."""
    entry = context[name]
    compact = entry["@id"] if isinstance(entry, dict) else entry
    prefix, _, local = compact.partition(":")
    return f"{context[prefix]}{local}" if prefix in context else compact


def terms(context: dict[str, object]) -> set[str]:
    """Names in the context that are neither keywords nor prefixes."""
    return {
        name
        for name, entry in context.items()
        if not name.startswith("@")
        and not (isinstance(entry, str) and entry.endswith(("#", "/")))
        and name not in {"id", "type"}
    }


def test_it_is_json_ld_1_1(context):
    assert context["@version"] == 1.1


def test_every_term_of_ours_has_its_own_name(context, own_terms):
    ours = {n: expanded(context, n) for n in terms(context) if expanded(context, n).startswith(DIP)}
    assert ours == {term.split("#")[1]: str(term) for term in own_terms}


def test_every_borrowed_term_of_the_data_has_a_name(context, ontology: Graph):
    borrowed = set(ontology.subjects(SKOS.scopeNote)) - {SKOS.Concept}
    assert {expanded(context, name) for name in terms(context)} >= {str(b) for b in borrowed}


def test_links_are_identifiers_and_texts_are_not(context, ontology: Graph, own_terms):
    for term in own_terms:
        entry = context[term.split("#")[1]]
        links = isinstance(entry, dict) and entry.get("@type") == "@id"
        assert links == ((term, RDF.type, OWL.ObjectProperty) in ontology), term


def test_typed_values_have_the_type_of_their_range(context, ontology: Graph, own_terms):
    for term in own_terms:
        entry = context[term.split("#")[1]]
        if isinstance(entry, dict) and entry["@type"] != "@id":
            type_ = URIRef(context["xsd"] + entry["@type"].removeprefix("xsd:"))
            assert (term, RDFS.range, type_) in ontology, term


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_comes_back_as_it_went(context, name: str):
    path = resources.ontology("examples") / "valid" / f"{name}.ttl"
    graph = Graph().parse(path, format="turtle")
    text = graph.serialize(format="json-ld", context=context)
    assert isomorphic(Graph().parse(data=text, format="json-ld"), graph)


def test_an_event_reads_well(context):
    path = resources.ontology("examples") / "valid" / "signing.ttl"
    graph = Graph().parse(path, format="turtle")
    nodes = json.loads(graph.serialize(format="json-ld", context=context))["@graph"]
    (signing,) = (node for node in nodes if "Signing" in node.get("type", ()))
    assert signing["status"] == "codes:held"
    assert signing["date"] == {"type": "xsd:date", "@value": "2031-06-18"}
    assert signing["topic"] == "topics:energy"
    assert signing["place"] == "https://w3id.org/bilateral/id/place/2198148"
    assert not [key for node in nodes for key in node if ":" in key]
