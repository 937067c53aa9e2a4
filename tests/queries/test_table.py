from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

from bilateral.queries import bind
from bilateral.queries.header import read
from bilateral.queries.table import Table, run, table

S = NamedNode("https://example.org/s")
P = NamedNode("https://example.org/p")
STORE = Store()
STORE.add(Quad(S, P, Literal("one"), DefaultGraph()))


def test_a_selection_keeps_the_order_of_columns_and_what_is_unbound():
    query = read("q", "SELECT ?o ?nothing ?s { ?s ?p ?o }")
    assert run(bind(query, {}), STORE) == Table(("o", "nothing", "s"), ((Literal("one"), None, S),))


def test_no_rows_still_have_columns():
    assert table(STORE.query("SELECT ?a { ?a ?b 7 }")) == Table(("a",), ())


def test_a_yes_or_no_is_one_cell():
    assert table(STORE.query("ASK { ?s ?p ?o }")) == Table(("answer",), ((Literal(value=True),),))


def test_triples_are_three_columns():
    assert table(STORE.query("CONSTRUCT WHERE { ?s ?p ?o }")) == Table(
        ("subject", "predicate", "object"), ((S, P, Literal("one")),)
    )
