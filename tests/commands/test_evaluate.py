"""``bilateral evaluate`` compares folders of facts and refuses what it cannot use in one line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bilateral.commands.evaluate import evaluate

GOLD = {
    "id": "a",
    "published": "2024-07-12",
    "people": [
        {"name": "Farid Ahmadov", "country": "AZ", "role": None, "organization": None},
        {"name": "Nadeem Raza", "country": "PK", "role": None, "organization": None},
    ],
    "organizations": [],
    "events": [
        {
            "type": "Meeting",
            "date": "2024-07-11",
            "place": "Baku",
            "place_country": "AZ",
            "countries": ["AZ", "PK"],
            "people": ["Farid Ahmadov", "Nadeem Raza"],
            "organizations": [],
            "topics": ["trade"],
            "status": "held",
            "evidence": "Farid Ahmadov met Nadeem Raza in",
        }
    ],
    "documents": [],
    "stances": [],
    "optional_events": [],
    "optional_organizations": [],
    "sources_cited": [],
    "bylines": [],
}
PREDICTED = GOLD | {
    "people": [GOLD["people"][0], {"name": "Ali \x1b[2J\nValiyev", "country": "AZ"}],
    "events": [GOLD["events"][0] | {"status": "planned"}],
}
ARTICLE = "Farid Ahmadov met Nadeem Raza in Baku on 11 July 2024."


def write(folder: Path, **documents: object) -> Path:
    folder.mkdir(exist_ok=True)
    for name, document in documents.items():
        text = document if isinstance(document, str) else json.dumps(document)
        (folder / f"{name}.json").write_text(text, "utf-8")
    return folder


def run(*arguments: object) -> Result:
    return CliRunner().invoke(evaluate, [str(argument) for argument in arguments])


@pytest.fixture
def gold(tmp_path):
    return write(tmp_path / "gold", a=GOLD)


@pytest.fixture
def predicted(tmp_path):
    return write(tmp_path / "predicted", a=PREDICTED)


class TestTable:
    def test_its_columns_are_aligned_and_its_figures_right(self, gold, predicted):
        result = run(gold, "--predicted", predicted)
        assert result.exit_code == 0
        lines = [line.rstrip() for line in result.stdout.splitlines()]
        header, people = lines[0], next(line for line in lines if line.startswith("people"))
        assert header.split()[:7] == [
            "kind",
            "gold",
            "predicted",
            "found",
            "precision",
            "recall",
            "F1",
        ]
        assert people.split() == [
            "people",
            "2",
            "2",
            "1",
            "0.500",
            "0.500",
            "0.500",
            "country=1.00",
        ]
        for heading in ("gold", "predicted", "found", "precision", "recall", "F1"):
            edge = header.index(heading) + len(heading)
            assert people[edge - 1].isdigit()
            assert people[edge : edge + 1].isspace()

    def test_the_fields_of_found_events_stand_on_one_line_in_a_pipe(self, gold, predicted):
        events = next(
            s
            for s in run(gold, "--predicted", predicted).stdout.splitlines()
            if s.startswith("events ")
        )
        assert (
            "type=1.00 countries=1.00 date=1.00 place=1.00 people=1.00 topics=1.00 status=0.00"
            in events
        )

    def test_it_ends_with_the_headline(self, gold, predicted):
        last = run(gold, "--predicted", predicted).stdout.splitlines()[-1]
        assert last.split() == ["headline", "0.900"]


class TestVerbose:
    def test_it_lists_missed_and_spurious_facts_under_their_article(self, gold, predicted):
        result = run(gold, "--predicted", predicted, "--verbose")
        assert result.stdout.splitlines()[:4] == [
            "a",
            "  missed    people         Nadeem Raza · PK",
            "  spurious  people         Ali \ufffd[2J Valiyev · AZ",
            "",
        ]

    def test_articles_without_differences_are_not_listed(self, gold):
        assert (
            run(gold, "--predicted", gold, "--verbose").stdout
            == run(gold, "--predicted", gold).stdout
        )

    def test_with_json_it_keeps_standard_output_for_the_rows(self, gold, predicted):
        result = run(gold, "--predicted", predicted, "--verbose", "--json")
        assert json.loads(result.stdout)["people"]["found"] == 1
        assert "missed    people         Nadeem Raza" in result.stderr


def test_json_gives_the_rows(gold, predicted):
    rows = json.loads(run(gold, "--predicted", predicted, "--json").stdout)
    assert rows["people"] == {
        "precision": 0.5, "recall": 0.5, "f1": 0.5, "gold": 2, "predicted": 2, "found": 1, "country": 1.0,
    }  # fmt: skip
    assert rows["events"]["status"] == 0
    assert rows["headline"]["f1"] == pytest.approx(0.9)


def test_a_gold_article_without_prediction_is_noted_and_scored_as_nothing_found(
    tmp_path, gold, predicted
):
    write(gold, b=GOLD | {"id": "b"})
    result = run(gold, "--predicted", predicted, "--json")
    assert result.exit_code == 0
    assert (
        result.stderr
        == f"Note: {predicted} gives no prediction for 1 of 2 gold articles; nothing of them is found.\n"
    )
    assert json.loads(result.stdout)["people"] == {
        "precision": 0.5, "recall": 0.25, "f1": pytest.approx(1 / 3), "gold": 4, "predicted": 2, "found": 1, "country": 1.0,
    }  # fmt: skip


def test_predictions_without_gold_are_not_even_read(gold, predicted):
    write(predicted, other="{broken")
    assert run(gold, "--predicted", predicted).exit_code == 0


class TestRefusals:
    def refusal(self, *arguments: object) -> str:
        result = run(*arguments)
        assert result.exit_code == 2
        assert result.stdout == ""
        (line,) = result.stderr.splitlines()
        assert line.startswith("Error: ")
        return line.removeprefix("Error: ")

    def test_a_folder_that_is_not_there(self, tmp_path, gold):
        there = tmp_path / "nowhere"
        message = f"{there} is not a folder; name one that exists"
        assert self.refusal(there, "--predicted", gold) == message
        assert self.refusal(gold, "--predicted", there) == message
        assert self.refusal(gold, "--articles", there) == message

    def test_a_folder_without_json(self, tmp_path, gold):
        message = f"{tmp_path} holds no .json file; name a folder with one file per article"
        assert self.refusal(tmp_path, "--predicted", gold) == message
        assert self.refusal(gold, "--predicted", tmp_path) == message

    @pytest.mark.parametrize("broken_folder", ["gold", "predicted"])
    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (b'{"id": "a",\n "people": [}', ":2: broken JSON (Expecting value); correct this line"),
            (b"", ":1: broken JSON (Expecting value); correct this line"),
            (b'{"id": "\xff"}', " is not UTF-8 (byte 8); save it as UTF-8"),
        ],
    )
    def test_broken_json(self, gold, predicted, broken_folder, content, message):
        path = gold.with_name(broken_folder) / "a.json"
        path.write_bytes(content)
        assert self.refusal(gold, "--predicted", predicted) == f"{path}{message}"

    @pytest.mark.parametrize("content", ["[" * 100_000, "9" * 5_000])
    def test_json_made_to_exhaust_its_reader(self, gold, predicted, content):
        write(predicted, a=content)
        assert self.refusal(gold, "--predicted", predicted).startswith(
            f"{predicted / 'a.json'} is no usable JSON"
        )

    def test_a_gold_file_that_is_not_sound(self, gold, predicted):
        write(gold, a=GOLD | {"published": "12 July 2024", "bylines": None})
        assert self.refusal(gold, "--predicted", predicted) == (
            f"{gold / 'a.json'} breaks the fact schema: bylines is missing; an empty list says that there"
            " are none (and 1 more); correct the file"
        )

    def test_a_prediction_of_the_wrong_form(self, gold, predicted):
        write(predicted, a={"people": [{"country": "AZ"}]})
        assert self.refusal(gold, "--predicted", predicted) == (
            f"{predicted / 'a.json'}: people[0].name is missing; correct the file or extract it again"
        )

    def test_gold_evidence_that_the_article_does_not_have(self, tmp_path, gold):
        (tmp_path / "a.txt").write_text("Nobody met anybody.", "utf-8")
        assert self.refusal(gold, "--articles", tmp_path) == (
            f"{gold / 'a.json'} breaks the fact schema: events[0].evidence"
            " 'Farid Ahmadov met Nadeem Raza in' is not in the text; correct the file"
        )

    def test_a_folder_without_any_article_of_gold(self, tmp_path, gold):
        assert self.refusal(gold, "--articles", tmp_path) == (
            f"{tmp_path} holds no file named by the id of a gold article; name its folder"
        )

    @pytest.mark.parametrize("both", [True, False])
    def test_not_exactly_one_source_of_predictions(self, gold, both):
        result = run(gold, *(("--predicted", gold, "--articles", gold) if both else ()))
        assert result.exit_code == 2
        assert "Give either --predicted DIR or --articles DIR." in result.stderr


def test_articles_are_found_by_the_id_of_gold_and_read_as_facts(tmp_path):
    pytest.importorskip("bilateral.commands.reading", reason="articles cannot be read as facts yet")
    gold = write(tmp_path / "gold", other_name=GOLD)
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text(ARTICLE, "utf-8")
    (articles / "b.txt").write_text("Another article.", "utf-8")
    result = run(gold, "--articles", articles, "--json")
    assert result.exit_code == 0
    assert "no prediction" not in result.stderr
    assert json.loads(result.stdout)["people"]["found"] > 0


def test_help_shows_examples():
    assert "bilateral evaluate gold --predicted out" in run("--help").output
