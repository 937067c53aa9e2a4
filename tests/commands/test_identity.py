"""identity: what is one and why, and deciding it."""

import io
import json

import pytest

PERU = "---\npublished: 2024-05-11\n---\nLIMA, May 11 - President of Peru Ana Maria Rojas met the press."


@pytest.fixture
def kg(kg, run, tmp_path):
    """The store, with one more spelling of a name."""
    (tmp_path / "more.txt").write_text(PERU)
    assert run("build", tmp_path / "more.txt", "--store", kg).code == 0
    return kg


SHORT, LONG = "person/pe/ana-rojas", "person/pe/ana-maria-rojas"


def test_merges_are_listed_with_their_reasons(run, kg):
    shown = run("identity", "list", "--kind", "person", "--store", kg).out.splitlines()
    assert shown[0] == SHORT
    assert f"  {LONG}  Ana Maria Rojas; PE; President  [more]" in shown
    assert shown[-1].startswith("  because ")
    assert "without maria" in shown[-1]


def test_a_brief_list_leaves_the_mentions_out(run, kg):
    brief = run("identity", "list", "--kind", "person", "--brief", "--store", kg).out.splitlines()
    assert len(brief) == 2
    assert brief[0] == SHORT
    assert brief[1].startswith("  because ")


def test_they_are_listed_for_scripts(run, kg):
    (line,) = run("identity", "list", "--kind", "person", "--json", "--store", kg).out.splitlines()
    thing = json.loads(line)
    assert [m["key"] for m in thing["members"]] == [LONG, SHORT]


def test_a_thing_is_explained_by_its_members_and_articles(run, kg):
    for name in (SHORT, LONG, f"https://w3id.org/bilateral/id/{SHORT}"):
        shown = run("identity", "explain", name, "--store", kg).out
        assert f"{LONG}  Ana Maria Rojas; PE; President  [more]" in shown


def test_what_nobody_tells_of_cannot_be_explained(run, kg):
    shown = run("identity", "explain", "person/pe/nobody", "--store", kg)
    assert shown.code == 2
    assert "no article tells of 'person/pe/nobody'" in shown.err


def test_a_split_is_written_and_shown_and_a_merge_takes_it_back(run, kg):
    assert run("identity", "split", SHORT, LONG, "--why", "sisters", "--store", kg).code == 0
    assert run("identity", "list", "--kind", "person", "--store", kg).out == ""
    assert "different by" in run("identity", "explain", SHORT, "--store", kg).out
    assert run("identity", "merge", SHORT, LONG, "--by", "me", "--store", kg).code == 0
    shown = run("identity", "list", "--decisions", "--store", kg).out.splitlines()
    assert [" different " in line or " same " in line for line in shown] == [True, True]
    assert "sisters" in shown[0]
    assert "me" in shown[1]


def test_one_article_is_split_off(run, kg):
    assert run("identity", "split", SHORT, "--article", "peru", "--store", kg).code == 0
    explained = run("identity", "explain", f"{SHORT}@peru", "--store", kg).out
    assert "[peru]" in explained.splitlines()[1]
    assert explained.splitlines()[0] != SHORT


def test_a_split_needs_another_or_an_article(run, kg):
    assert run("identity", "split", SHORT, "--store", kg).code == 2
    assert run("identity", "split", SHORT, LONG, "--article", "peru", "--store", kg).code == 2


def test_nothing_waits_for_a_decision(run, kg):
    assert "nothing waits" in run("identity", "review", "--store", kg).out


def test_review_walks_through_the_pairs_that_wait(run, kg, tmp_path, monkeypatch):
    (tmp_path / "more.txt").write_text(
        PERU.replace("President", "Minister of Health").replace("Rojas", "Rojes")
    )
    assert run("build", tmp_path / "more.txt", "--store", kg).code == 0
    assert "Rojes" in run("identity", "list", "--unsure", "--store", kg).out
    monkeypatch.setattr("sys.stdin", io.StringIO("s\nsame office\n"))
    assert run("identity", "review", "--store", kg).code == 0
    assert run("identity", "list", "--unsure", "--store", kg).out == ""
    assert "same office" in run("identity", "list", "--decisions", "--store", kg).out


@pytest.mark.parametrize("command", ["list", "merge", "split", "explain", "review"])
def test_each_has_help_with_examples(run, command):
    assert "Examples:" in run("identity", command, "--help").out
