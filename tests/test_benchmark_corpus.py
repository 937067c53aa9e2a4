"""The generator of the benchmarks' corpus: other names, states and days, and still news."""

import json
import re
from datetime import date

import pytest

from bilateral.articles.plain import split_front_matter
from bilateral.commands.reading import facts_of
from bilateral.language.gazetteers.cities import cities
from bilateral.language.gazetteers.states import match_forms
from tests.benchmarks import names
from tests.benchmarks.corpus import article, articles, sources, write_folder, write_lines
from tests.benchmarks.days import moved

NUMBER = 80
"""More than the demo corpus has."""
READ = 24


def test_an_article_is_the_same_whenever_it_is_made():
    assert list(articles(5)) == [article(n) for n in range(5)]


def test_another_seed_gives_other_articles():
    assert article(0).text != article(0, seed=1).text


def test_articles_differ_from_each_other_and_from_their_sources():
    made = list(articles(NUMBER))
    assert len({one.id for one in made}) == NUMBER
    assert len({(one.published, one.text) for one in made}) == NUMBER
    assert not {one.text for one in made} & {source.text for source in sources()}


def test_nobody_of_the_demo_corpus_is_left():
    people = re.compile(rf"\b(?:{'|'.join(names.IN_THE_DEMO_CORPUS)})\b")
    assert not [one.id for one in articles(NUMBER) if people.search(one.title + one.text)]


def test_the_states_of_a_story_are_exchanged_together():
    """Adjective, capital and official name go with the name, and every mention with the first."""
    source = next(
        n for n, one in enumerate(sources()) if one.text.startswith("ISLAMABAD, April 10")
    )
    told = article(source).text
    capital, here, there, adjective = re.search(
        r"^([A-Z ]+), .* - (\w+) and (\w+) signed nine agreements .* by (\w+) President", told
    ).groups()  # fmt: skip
    states = {form: {use.code for use in uses} for form, uses in match_forms().items()}
    assert states[capital.title()] == states[there]
    assert states[adjective] == states[here]
    assert states[here] != states[there]
    assert len(re.findall(rf"{there}\b", told)) == 5


def test_invented_names_are_no_places():
    words = {word for given, surnames in names.INVENTED for word in (*given, *surnames)}
    assert {word for word in words if word in match_forms() or word in cities()} == set()


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("ISLAMABAD, April 10, 1996 -", "ISLAMABAD, April 20, 1996 -"),
        ("on Wednesday", "on Saturday"),
        ("(14-15 December 2022)", "(24-25 December 2022)"),
        ("21st Oct, 2019", "31st Oct, 2019"),
        ("On 30 May", "On 9 June"),
        ("Nov. 30 / Trend", "Dec. 10 / Trend"),
        ("Civil.ge, 16/03/2024", "Civil.ge, 26/03/2024"),
        ("date 2021-12-25 25 December 2021", "date 2022-01-04 4 January 2022"),
        ("2,000 men and Junaid", "2,000 men and Junaid"),
    ],
)
def test_dates_move_by_ten_days_in_the_way_they_are_written(text, later):
    assert moved(text, date(1996, 4, 10), 10) == later


def test_a_year_alone_moves_with_the_year_of_publication():
    assert moved("since 1988", date(1996, 4, 10), -4000) == "since 1977"


def test_generated_articles_are_read_as_their_sources_are(tmp_path):
    """The measurements stand for real work: as many people and events are found, nearly."""
    write_lines(tmp_path / "articles.jsonl", READ)
    found = list(facts_of([tmp_path / "articles.jsonl"]))
    original = list(facts_of([_demo(tmp_path)]))
    assert [facts.source.id for facts in found] == [article(n).id for n in range(READ)]
    for part in ("people", "organizations", "events", "documents"):
        assert _number(found, part) > 0.75 * _number(original, part) > 0


def test_a_folder_holds_each_article_with_its_front_matter(tmp_path):
    write_folder(tmp_path, 3)
    for n, path in enumerate(sorted(tmp_path.iterdir())):
        front, text = split_front_matter(path.read_text(encoding="utf-8"), path.name)
        assert front["id"] == path.stem == article(n).id
        assert front["published"] == article(n).published
        assert text == article(n).text


def _demo(folder):
    path = folder / "demo.jsonl"
    lines = (
        json.dumps({"id": s.id, "text": s.text, "published": s.published, "publisher": s.publisher})
        for s in sources()[:READ]
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _number(found, part):
    return sum(len(getattr(facts, part)) for facts in found)
