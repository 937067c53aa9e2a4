"""The gold of the repository is sound, each half apart, and what is invented says so."""

import json
from pathlib import Path

import pytest

from bilateral import resources
from bilateral.articles.reading import read
from bilateral.commands.reading import raise_it
from bilateral.facts.scoring import problems, read_sheet, unfounded

GOLD = resources.root() / "data" / "gold"
ARTICLES = {
    GOLD / "development": resources.demo_articles(),
    GOLD / "test": resources.demo_articles(),
    GOLD / "invented" / "development": GOLD / "invented" / "articles",
    GOLD / "invented" / "test": GOLD / "invented" / "articles",
}
FILES = [path for folder in ARTICLES for path in sorted(folder.glob("*.json"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_gold_file_is_sound_and_its_sentences_stand_in_its_text(path: Path) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    text = (ARTICLES[path.parent] / f"{path.stem}.txt").read_text(encoding="utf-8")
    assert problems(document) == ()
    assert unfounded(read_sheet(document), text) == ()


def test_no_text_is_in_two_halves() -> None:
    names = [path.stem for path in FILES]
    assert len(names) == len(set(names))


def test_every_invented_text_has_gold_and_says_that_it_is_invented() -> None:
    folder = GOLD / "invented"
    texts = {p.stem: p.read_text(encoding="utf-8") for p in (folder / "articles").glob("*.txt")}
    assert texts.keys() == {p.stem for p in FILES if folder in p.parents}
    assert all(text.startswith("---\ninvented: true\n") for text in texts.values())
    told = list(read([str(folder / "articles")], on_error=raise_it))
    assert all("invented" not in article.text[article.body_start :] for article in told)
