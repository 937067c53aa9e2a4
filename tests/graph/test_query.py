"""Asking: SPARQL queries, and nothing else."""

import socket
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Store
from tests.strategies import HOSTILE

from bilateral.errors import QueryError
from bilateral.graph.iris import node, term
from bilateral.graph.query import refuse_service, run

AZ = node("state/AZ")


@pytest.fixture
def database():
    store = Store()
    store.add(Quad(AZ, term("name"), Literal("Security Service")))
    store.add(Quad(AZ, term("name"), Literal("told here only"), node("article/a")))
    return store


@pytest.fixture
def server():
    """An address that notes who knocks."""
    listener = socket.create_server(("127.0.0.1", 0))
    knocks = []

    def answer():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            knocks.append(connection.recv(100))
            connection.close()

    thread = threading.Thread(target=answer)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/", knocks
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def names(answer):
    return [solution["name"].value for solution in answer]


def test_a_plain_query_sees_the_merged_facts_only(database):
    assert names(run(database, "SELECT ?name { ?s dip:name ?name }")) == ["Security Service"]
    asked = "SELECT ?name { GRAPH ?article { ?s dip:name ?name } }"
    assert names(run(database, asked)) == ["told here only"]


@given(st.sampled_from(HOSTILE) | st.text())
def test_a_substituted_value_is_a_value_whatever_it_says(value):
    value = value.encode("utf-8", "replace").decode()
    store = Store()
    store.add(Quad(AZ, term("name"), Literal(value)))
    query = "SELECT ?s ?name { ?s dip:name ?name }"
    assert [row["s"] for row in run(store, query, {"name": Literal(value)})] == [AZ]
    assert not list(run(store, query, {"name": Literal(value + "x")}))


def test_a_select_must_select_what_gets_a_value(database):
    with pytest.raises(QueryError, match=r"variable \?name in its SELECT"):
        run(database, "SELECT ?s { ?s dip:name ?name }", {"name": Literal("x")})
    assert run(database, "ASK { ?s dip:name ?name }", {"name": Literal("Security Service")})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SELECT * { ?s ?p ?o", "query, line 1, column 20"),
        ("SELECT *\n{ ?s ?p ?o\n  FILTR(?o) }", r"query, line 3, column 11 near 'FILTR\(\?o\) }'"),
        ("", "query, line 1, column 1"),
        ("SELECT * { ?s nope:x ?o }", "Prefix not found"),
        ("SELECT * { ?s \ud800 ?o }", "query: .*surrogates not allowed; correct the query"),
    ],
)
def test_a_mistake_is_told_with_its_place(database, text, told):
    with pytest.raises(QueryError, match=told) as error:
        run(database, text)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "text",
    [
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "# a note: SELECT\nPREFIX x: <http://x/#y>\n delete where { ?s ?p ?o }",
        "LOAD <http://127.0.0.1:1/>",
        "DROP ALL",
        "CLEAR DEFAULT",
    ],
)
def test_updates_are_refused_with_the_way_to_change_the_graph(database, text):
    before = set(database)
    with pytest.raises(QueryError, match=r"an update; .* bilateral build, bilateral retract"):
        run(database, text)
    assert set(database) == before


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { SERVICE <{}> { ?s ?p ?o } }",
        "SELECT * { service silent <{}> { ?s ?p ?o } }",
        "PREFIX : <{}> SELECT * { SERVICE:x { ?s ?p ?o } }",
        "PREFIX service: <{}> SELECT * { SERVICE service:x { ?s ?p ?o } }",
        "PREFIX service: <{}> SELECT * { ?s ?p service:x SERVICE service:y { ?s ?p ?o } }",
        "SELECT * { BIND(<{}> AS ?service) SERVICE ?service { ?s ?p ?o } }",
        # To a reader that takes <'x> for an address, all up to the last quote is a string.
        "SELECT * { ?a ?b ?c FILTER(?a<'x>') SERVICE<{}>{ ?s ?p ?o } FILTER(?a='') }",
        "ASK { FILTER EXISTS { SERVICE <{}> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <{}> { ?s ?p ?o } } } # service\n }",
        "SELECT * { ?s ?p '''zzzzzzz'''. SERVICE <{}> { ?s ?p ?o } }",
    ],
)
def test_no_query_goes_over_the_network(database, server, text):
    address, knocks = server
    text = text.replace("<{}>", f"<{address}>")
    with pytest.raises(QueryError, match="SERVICE"):
        list(run(database, text))
    assert knocks == []


def test_that_server_would_have_been_asked(database, server):
    address, knocks = server
    with pytest.raises(OSError, match=r"."):
        list(database.query(f"SELECT * {{ SERVICE <{address}> {{ ?s ?p ?o }} }}"))
    assert len(knocks) == 1


def test_from_reads_no_file_and_no_address(database, server, tmp_path):
    address, knocks = server
    secret = tmp_path / "secret.ttl"
    secret.write_text("<http://x/s> <http://x/p> 'secret' .")
    for iri in (address, secret.as_uri()):
        assert list(run(database, f"SELECT * FROM <{iri}> {{ ?s ?p ?o }}")) == []
        assert (
            list(run(database, f"SELECT * FROM NAMED <{iri}> {{ GRAPH ?g {{ ?s ?p ?o }} }}")) == []
        )
    assert knocks == []


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?name { ?s dip:name ?name FILTER(CONTAINS(?name, 'Service')) }",
        "PREFIX service: <https://w3id.org/bilateral/ontology#> SELECT ?name { ?s service:name ?name }",
        "SELECT ?name { ?service dip:name ?name } # the service",
        "SELECT ?name { ?s dip:name ?name FILTER(?s != <http://x/service>) FILTER('zzzzzzz' != '') }",
    ],
)
def test_the_word_may_stand_where_it_is_no_clause(database, text):
    refuse_service(text)
    assert names(run(database, text)) == ["Security Service"]


def test_an_answer_can_be_a_graph_or_a_truth(database):
    assert bool(run(database, "ASK { ?s dip:name 'Security Service' }"))
    (triple,) = run(database, "CONSTRUCT { ?s rdfs:label ?o } { ?s dip:name ?o }")
    assert triple.predicate == NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
