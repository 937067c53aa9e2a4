"""extract: facts as JSON without a store."""

import json

from tests.commands.conftest import GHANA


def test_one_article_is_one_json_document(run, articles):
    facts = json.loads(run("extract", articles / "ghana.txt").out)
    assert [p["name"] for p in facts["people"]] == ["Kofi Boateng", "Liv Berg"]
    assert facts["events"][0]["evidence"] == "Foreign Minister of Ghana Kofi Boateng"


def test_evidence_offsets_point_into_the_text_of_the_file(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(GHANA)
    for event in json.loads(run("extract", path).out)["events"]:
        for span in event["spans"]:
            assert GHANA[span["start"] : span["end"]] == span["sentence"]


def test_several_articles_are_json_lines(run, articles):
    lines = run("extract", articles).out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["ghana", "peru"]


def test_a_folder_of_output_has_a_file_for_each_article(run, articles, tmp_path):
    out = tmp_path / "out"
    assert run("extract", articles, "-o", out).code == 0
    assert sorted(p.name for p in out.iterdir()) == ["ghana.json", "peru.json"]


def test_an_id_never_leads_out_of_the_folder(run, tmp_path):
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"id": "../../evil", "text": GHANA}) + "\n")
    out = tmp_path / "out"
    assert run("extract", source, "-o", out).code == 0
    (written,) = tmp_path.rglob("*evil*")
    assert written.parent == out


def test_two_ids_that_look_alike_as_files_do_not_overwrite_each_other(run, tmp_path):
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps({"id": i, "text": GHANA}) + "\n" for i in ("a/b", "a:b")))
    out = tmp_path / "out"
    assert run("extract", source, "-o", out).code == 0
    assert len(list(out.iterdir())) == 2


def test_a_bad_article_is_named_and_the_others_come(run, articles):
    (articles / "empty.txt").write_text("")
    shown = run("extract", articles)
    assert shown.code == 1
    assert "empty.txt" in shown.err
    assert len(shown.out.splitlines()) == 2


def test_explain_tells_rule_roles_and_refusals_for_each_sentence(run, articles):
    shown = run("extract", articles / "ghana.txt", "--explain")
    assert shown.code == 0
    assert "+ Meeting: " in shown.out
    assert "(meeting." in shown.out
    assert "Kofi Boateng" in shown.out
    assert "refused " in shown.out


def test_explain_writes_no_files(run, articles, tmp_path):
    shown = run("extract", articles, "--explain", "-o", tmp_path / "out")
    assert shown.code == 2
    assert "--output" in shown.err
    assert not (tmp_path / "out").exists()
