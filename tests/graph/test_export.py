"""Exports say the same as the store, and the same store says it in the same bytes."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Literal, Quad, RdfFormat, Triple, parse
from pyoxigraph import Store as Oxigraph
from rdflib import Graph
from tests.graph.samples import article
from tests.strategies import facts

from bilateral.graph import jsonld
from bilateral.graph.build import build
from bilateral.graph.claims import claims
from bilateral.graph.export import Format, export
from bilateral.graph.iris import article as article_iri
from bilateral.graph.iris import node, term
from bilateral.graph.merge import apply, change
from bilateral.identity.resolve import resolve

SYNTAX = {
    Format.NQUADS: RdfFormat.N_QUADS,
    Format.TRIG: RdfFormat.TRIG,
    Format.TURTLE: RdfFormat.TURTLE,
    Format.JSONLD: RdfFormat.JSON_LD,
}
WITH_ALL_GRAPHS = (Format.NQUADS, Format.TRIG)


def graph_of(*told):
    database = Oxigraph()
    said = {article_iri(f.source.id): claims(resolve(f)) for f in told}
    apply(database, change(database, said))
    return database


def exported(database, syntax):
    output = io.BytesIO()
    export(database, syntax, output)
    return output.getvalue()


@pytest.fixture(scope="module")
def database():
    return graph_of(article("a"), article("b/c", "2024-08-01", ("AZ", "TR")), article("d"))


@given(st.lists(facts(), max_size=2))
@settings(max_examples=15, deadline=None)
def test_every_syntax_gives_back_the_graph(told):
    database = graph_of(*told)
    everything = set(database)
    merged = {q for q in everything if q.graph_name == DefaultGraph()}
    for syntax, form in SYNTAX.items():
        expected = everything if syntax in WITH_ALL_GRAPHS else merged
        assert set(parse(exported(database, syntax), form)) == expected


@pytest.mark.parametrize("syntax", Format)
def test_how_the_graph_came_about_does_not_show(database, syntax, tmp_path):
    build(
        tmp_path / "graph", reversed([(g, _claims(database, g)) for g in database.named_graphs()])
    )
    assert exported(Oxigraph(tmp_path / "graph"), syntax) == exported(database, syntax)


def _claims(database, graph):
    return frozenset(q.triple for q in database.quads_for_pattern(None, None, None, graph))


def test_nquads_are_canonical(database):
    lines = exported(database, Format.NQUADS).splitlines(keepends=True)
    assert lines == sorted(set(lines))
    assert len(lines) == len(database)


def test_turtle_reads_well(database):
    text = exported(database, Format.TURTLE).decode()
    assert "@prefix dip: <https://w3id.org/bilateral/ontology#> ." in text
    assert (
        "<https://w3id.org/bilateral/id/person/az/jeyhun-bayramov> a dip:Person ;\n"
        '\trdfs:label "Jeyhun Bayramov" ;\n' in text
    )
    assert text.count("<https://w3id.org/bilateral/id/state/AZ> a dip:State ;") == 1


def test_trig_begins_with_the_merged_facts_and_has_each_article(database):
    text = exported(database, Format.TRIG).decode()
    heads = [line for line in text.splitlines() if line.endswith("{")]
    base = "https://w3id.org/bilateral/id/article"
    assert heads == [f"<{base}/{name}> {{" for name in ("a", "b%2Fc", "d")]
    assert text.startswith(exported(database, Format.TURTLE).decode().rstrip())


def test_jsonld_reads_well_and_carries_its_context(database):
    document = json.loads(exported(database, Format.JSONLD))
    nodes = {item["id"]: item for item in document["@graph"]}
    person = nodes["https://w3id.org/bilateral/id/person/az/jeyhun-bayramov"]
    assert list(person)[:3] == ["id", "type", "label"]
    assert person["type"] == "Person"
    assert person["represents"] == "https://w3id.org/bilateral/id/state/AZ"
    assert document["@context"]["dip"] == "https://w3id.org/bilateral/ontology#"


def test_rdflib_reads_the_jsonld_too(database):
    graph = Graph().parse(data=exported(database, Format.JSONLD), format="json-ld")
    assert len(graph) == len(_claims(database, DefaultGraph()))


def test_jsonld_writes_any_value_so_that_it_comes_back():
    subject = node("person/az/x")
    values = [
        Literal(""),
        Literal("x"),
        Literal("x", language="az"),
        Literal("5", datatype=term("xsd:integer")),
        Literal("0.5", datatype=term("xsd:decimal")),
        Literal("2024", datatype=term("xsd:gYear")),
        Literal("2024-07-12", datatype=term("xsd:date")),
        node("state/AZ"),
        term("Person"),
    ]
    predicates = [term(name) for name in ("name", "asOf", "represents", "skos:note", "oa:start")]
    triples = [Triple(subject, p, v) for p in predicates for v in values]
    output = io.BytesIO()
    jsonld.write(triples, output)
    assert {q.triple for q in parse(output.getvalue(), RdfFormat.JSON_LD)} == set(triples)


def test_an_empty_store_is_an_empty_document():
    empty = Oxigraph()
    assert exported(empty, Format.NQUADS) == b""
    for syntax, form in SYNTAX.items():
        assert list(parse(exported(empty, syntax), form)) == []


def test_hostile_text_stays_text():
    database = Oxigraph()
    text = '"> . } <a> "\\" \n\r\t\x00\x7f\u2028 </script> @prefix'
    database.add(Quad(node("person/az/x"), term("name"), Literal(text)))
    for syntax, form in SYNTAX.items():
        (quad,) = parse(exported(database, syntax), form)
        assert quad.object.value == text
