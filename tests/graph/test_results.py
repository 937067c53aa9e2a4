"""Answers as tables."""

import pytest
from pyoxigraph import Store

from bilateral.graph.query import run
from bilateral.graph.results import Results, results, shown


def ask(text):
    return results(run(Store(), text))


def test_values_are_plain():
    table = ask(
        """SELECT ?iri ?text ?whole ?broken ?truth ?day ?year ?none {
        BIND(dip:metWith AS ?iri) BIND("x" AS ?text) BIND(5 AS ?whole) BIND(0.5 AS ?broken)
        BIND(true AS ?truth) BIND("2024-07-12"^^xsd:date AS ?day) BIND("2024"^^xsd:gYear AS ?year)
        BIND(?unbound AS ?none) }"""
    )
    iri = "https://w3id.org/bilateral/ontology#metWith"
    assert table.columns == ("iri", "text", "whole", "broken", "truth", "day", "year", "none")
    assert table.rows == ((iri, "x", 5, 0.5, True, "2024-07-12", "2024", None),)
    assert [type(value) for value in table.rows[0]] == [
        str,
        str,
        int,
        float,
        bool,
        str,
        str,
        type(None),
    ]


def test_rows_can_be_had_in_every_common_way():
    table = ask("SELECT ?a ?b { VALUES (?a ?b) { (1 'x') (2 UNDEF) } }")
    assert len(table) == 2
    assert list(table) == [(1, "x"), (2, None)]
    assert table.records() == [{"a": 1, "b": "x"}, {"a": 2, "b": None}]
    frame = table.dataframe()
    assert list(frame.columns) == ["a", "b"]
    assert frame["a"].tolist() == [1, 2]


def test_no_rows_keep_their_columns():
    table = ask("SELECT ?a ?b { ?a dip:name ?b }")
    assert table.rows == ()
    assert list(table.dataframe().columns) == ["a", "b"]


def test_a_truth_and_a_graph_are_tables_too():
    assert ask("ASK {}") == Results(("answer",), ((True,),))
    table = ask("CONSTRUCT { dip:a dip:b 5 } {}")
    assert table.columns == ("subject", "predicate", "object")
    assert table.rows[0][2] == 5


def test_jupyter_shows_text_as_text():
    html = ask("SELECT ('<script>alert(1)</script>' AS ?x) {}")._repr_html_()
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_jupyter_shows_the_first_rows_and_says_so():
    rows = tuple((number,) for number in range(51))
    html = Results(("n",), rows)._repr_html_()
    assert html.count("<td>") == 50
    assert "the first 50 of 51 rows" in html
    assert "<p>1 row</p>" in Results(("n",), ((1,),))._repr_html_()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("https://w3id.org/bilateral/ontology#metWith", "dip:metWith"),
        ("https://w3id.org/bilateral/id/state/AZ", "state/AZ"),
        ("https://example.org/x", "https://example.org/x"),
        (None, ""),
        (5, "5"),
        (True, "True"),
    ],
)
def test_people_see_short_forms(value, text):
    assert shown(value) == text
