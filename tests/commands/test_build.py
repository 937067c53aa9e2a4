"""build, retract, rebuild, stats, export: a store from articles, and what becomes of it."""

import json

import pytest
from tests.commands.conftest import GHANA


def test_build_makes_a_store_and_says_what_went_in(run, articles, tmp_path):
    shown = run("build", articles, "--store", tmp_path / "kg")
    assert shown.code == 0
    assert "2 added" in shown.out
    assert "2 articles in the store" in shown.out


def test_building_again_changes_nothing(run, articles, kg):
    before = run("export", "--store", kg, "--format", "nq").out
    assert "2 unchanged" in run("build", articles, "--store", kg).out
    assert run("export", "--store", kg, "--format", "nq").out == before


def test_a_changed_article_takes_the_place_of_the_old_one(run, articles, kg):
    path = articles / "ghana.txt"
    path.write_text(path.read_text().replace("Liv Berg", "Per Lie"))
    counts = json.loads(run("build", articles, "--store", kg, "--json").out)
    assert (counts["replaced"], counts["unchanged"], counts["articles"]) == (1, 1, 2)
    people = run("query", "most-active-people", "--store", kg).out
    assert "Per Lie" in people
    assert "Liv Berg" not in people


def test_one_bad_article_of_a_hundred_leaves_ninety_nine_and_is_named(run, tmp_path):
    folder = tmp_path / "hundred"
    folder.mkdir()
    for number in range(99):
        (folder / f"{number:03}.txt").write_text(GHANA.replace("fisheries", f"fisheries {number}"))
    (folder / "bad.txt").write_bytes(b"%PDF-1.7 \x00\x01\x02")
    shown = run("build", folder, "--store", tmp_path / "kg")
    assert shown.code == 1
    assert "99 added, 1 refused" in shown.out
    assert shown.err.count("\n") == 1
    assert "bad.txt" in shown.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("binary.txt", b"\x00\x01\x02\x03 binary"),
        (
            "latin.txt",
            "Überraschung – die Minister trafen sich gestern in Köln".encode("utf-16-le")[1:],
        ),
        ("german.txt", ("Der Minister traf sich gestern mit seinem Kollegen. " * 9).encode()),
        ("huge.txt", b"The ministers met in the capital. " * 200_000),
        ("broken.jsonl", b'{"text": "The ministers'),
        ("no-text.csv", b"day,event\n1,x\n"),
        (
            "laughs.xml",
            (
                b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;">]>'
                b"<rss><channel><item><title>&l2;</title></item></channel></rss>"
            ),
        ),
    ],
)
def test_bad_input_is_one_clear_line_and_loses_nothing(run, kg, tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    before = run("export", "--store", kg, "--format", "nq").out
    shown = run("build", path, "--store", kg)
    assert shown.code == 1
    assert shown.err.count("\n") == 1
    assert name in shown.err
    assert run("export", "--store", kg, "--format", "nq").out == before


def test_scripts_in_a_page_do_not_reach_the_store(run, kg, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><article><h1>News</h1><p>Foreign Minister of Ghana Kofi Boateng met the "
        "Foreign Minister of Chile, Rosa Vidal, in Accra.</p><p>They spoke for a long time about "
        "the trade of the two countries and about what else they could do together.</p>"
        "<script>alert('Kofi Boateng met the devil')</script></article></body></html>"
    )
    assert run("build", page, "--store", kg).code == 0
    exported = run("export", "--store", kg, "--format", "nq").out
    assert "Rosa Vidal" in exported
    assert "alert" not in exported


def test_an_article_without_a_date_goes_in(run, tmp_path):
    path = tmp_path / "undated.txt"
    path.write_text(GHANA)
    assert run("build", path, "--store", tmp_path / "kg").code == 0


def test_a_path_that_is_not_there_is_named(run, tmp_path):
    shown = run("build", tmp_path / "nothing", "--store", tmp_path / "kg")
    assert shown.code == 1
    assert str(tmp_path / "nothing") in shown.err


def test_a_folder_that_is_no_store_is_left_alone(run, articles):
    shown = run("build", articles, "--store", articles)
    assert shown.code == 2
    assert sorted(p.name for p in articles.iterdir()) == ["ghana.txt", "peru.txt"]


def test_a_store_of_a_newer_version_is_refused(run, articles, kg):
    marker = kg / "store.json"
    marker.write_text(marker.read_text().replace('"format": 1', '"format": 99'))
    shown = run("build", articles, "--store", kg)
    assert shown.code == 2
    assert "99" in shown.err


def test_retract_takes_out_what_only_the_article_said(run, kg):
    assert run("retract", "--list", "--store", kg).out == "ghana\nperu\n"
    assert run("retract", "ghana", "--store", kg).code == 0
    exported = run("export", "--store", kg, "--format", "nq").out
    assert "Liv Berg" not in exported
    assert "Pedro Gil" in exported


def test_retracting_an_unknown_id_takes_out_nothing_and_offers_near_ones(run, kg):
    shown = run("retract", "peru", "gahna", "--store", kg)
    assert shown.code == 2
    assert "'ghana'" in shown.err
    assert run("retract", "--list", "--store", kg).out == "ghana\nperu\n"


def test_rebuild_gives_the_same_graph(run, kg):
    before = run("export", "--store", kg, "--format", "nq").out
    assert run("rebuild", "--store", kg).code == 0
    assert run("export", "--store", kg, "--format", "nq").out == before


def test_stats_for_people_and_for_scripts(run, kg):
    shown = run("stats", "--store", kg).out
    assert "articles" in shown
    counts = json.loads(run("stats", "--store", kg, "--json").out)
    assert counts["articles"] == 2
    assert counts["events"] == sum(counts["events_by_type"].values())


@pytest.mark.parametrize("ending", ["ttl", "trig", "nq", "jsonld"])
def test_export_takes_the_format_from_the_ending(run, kg, tmp_path, ending):
    path = tmp_path / "deep" / f"kg.{ending}"
    assert run("export", "--store", kg, "-o", path).code == 0
    assert "Kofi Boateng" in path.read_text()


def test_export_to_an_ending_it_does_not_know_is_refused(run, kg, tmp_path):
    shown = run("export", "--store", kg, "-o", tmp_path / "kg.docx")
    assert shown.code == 2
    assert ".ttl" in shown.err
