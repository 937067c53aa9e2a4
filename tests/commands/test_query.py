"""query: ready queries and SPARQL, for people and for scripts."""

import csv
import io
import json

import pytest

LABELS = "SELECT ?label { ?s a dip:State ; rdfs:label ?label } ORDER BY ?label"


def test_a_ready_query_answers_in_a_table_that_lines_up(run, kg):
    lines = run("query", "who-met-whom", "--store", kg).out.splitlines()
    assert len({line.index("Kofi Boateng") for line in lines if "Kofi Boateng" in line}) == 1
    assert lines[-1] == "(2 rows)"


def test_parameters_narrow_it(run, kg):
    shown = run("query", "who-met-whom", "--store", kg, "-p", "stateA=Peru")
    assert "Ana Rojas" in shown.out
    assert "Kofi Boateng" not in shown.out


@pytest.mark.parametrize(
    ("param", "told"),
    [("stateA=Atlantis", "Atlantis"), ("colour=red", "colour"), ("nonsense", "NAME=VALUE")],
)
def test_a_wrong_parameter_is_refused_with_the_remedy(run, kg, param, told):
    shown = run("query", "who-met-whom", "--store", kg, "-p", param)
    assert shown.code == 2
    assert told in shown.err


def test_sparql_from_a_file(run, kg, tmp_path):
    path = tmp_path / "labels.rq"
    path.write_text(LABELS)
    rows = list(csv.reader(io.StringIO(run("query", path, "--store", kg, "--format", "csv").out)))
    assert rows == [["label"], ["Ghana"], ["Norway"], ["Peru"], ["Spain"]]


def test_json_is_that_of_the_sparql_standard(run, kg, tmp_path):
    path = tmp_path / "labels.rq"
    path.write_text(LABELS)
    answer = json.loads(run("query", path, "--store", kg, "--json").out)
    assert answer["head"]["vars"] == ["label"]
    assert answer["results"]["bindings"][0]["label"]["value"] == "Ghana"


def test_construct_gives_turtle(run, kg, tmp_path):
    path = tmp_path / "c.rq"
    path.write_text("CONSTRUCT { ?a dip:metWith ?b } WHERE { ?a dip:metWith ?b }")
    assert "metWith" in run("query", path, "--store", kg, "--format", "ttl").out
    refused = run("query", "who-met-whom", "--store", kg, "--format", "ttl")
    assert refused.code == 2
    assert "CONSTRUCT" in refused.err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SELECT ?x WHERE { ?x a }", "line 1"),
        ("DELETE WHERE { ?s ?p ?o }", "update"),
        ("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }", "network"),
    ],
)
def test_what_may_not_be_asked_is_refused(run, kg, tmp_path, text, told):
    path = tmp_path / "bad.rq"
    path.write_text(text)
    shown = run("query", path, "--store", kg)
    assert shown.code == 2
    assert told in shown.err


def test_an_unknown_name_offers_near_ones(run, kg):
    shown = run("query", "who-meet-whom", "--store", kg)
    assert shown.code == 2
    assert "who-met-whom" in shown.err


def test_the_ready_queries_are_listed_and_described(run):
    assert "who-met-whom" in run("query", "--list").out
    assert len(json.loads(run("query", "--list", "--json").out)) >= 10
    described = run("query", "signed-between", "--help-query").out
    assert "stateA" in described


def test_each_statement_about_an_event_leads_to_its_sentence(run, kg):
    shown = run("query", "evidence-path", "--store", kg, "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(shown)))
    assert rows
    assert all(row["sentence"] and row["article"] for row in rows)


def test_a_file_of_ones_own_may_declare_parameters(run, kg, tmp_path):
    path = tmp_path / "own.rq"
    path.write_text(
        "# param: state state a state\n"
        "SELECT ?label { VALUES ?state { UNDEF } ?state rdfs:label ?label }\n"
    )
    shown = run("query", path, "--store", kg, "-p", "state=peru", "--format", "csv")
    assert shown.out == "label\r\nPeru\r\n"
    assert "state" in run("query", path, "--store", kg).err
