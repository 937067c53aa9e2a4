"""network: pages and files of who is connected with whom."""

import csv

import networkx as nx
import pytest


@pytest.mark.parametrize("kind", ["states", "people", "institutions"])
def test_a_page_is_one_file_that_needs_no_network(run, kg, tmp_path, kind):
    page = tmp_path / "pages" / f"{kind}.html"
    assert run("network", kind, "--store", kg, "-o", page).code == 0
    html = page.read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>")
    assert 'src="http' not in html
    assert '<link rel="stylesheet" href="http' not in html


def test_people_who_met_are_linked(run, kg, tmp_path):
    path = tmp_path / "people.graphml"
    shown = run("network", "people", "--store", kg, "-o", path)
    assert "4 people, 3 links" in shown.out
    assert nx.read_graphml(path).number_of_nodes() == 4


def test_csv_is_two_tables(run, kg, tmp_path):
    assert run("network", "states", "--store", kg, "-o", tmp_path / "s.csv").code == 0
    with (tmp_path / "s-nodes.csv").open() as file:
        assert {row["label"] for row in csv.DictReader(file)} == {
            "Ghana",
            "Norway",
            "Peru",
            "Spain",
        }


def test_an_ending_it_does_not_know_is_refused(run, kg, tmp_path):
    shown = run("network", "states", "--store", kg, "-o", tmp_path / "s.png")
    assert shown.code == 2
    assert ".graphml" in shown.err
