"""Counts are those of the merged facts."""

from tests.graph.samples import article

from bilateral.graph.stats import Stats
from bilateral.graph.store import Store


def test_what_two_articles_tell_counts_once(tmp_path):
    told = [
        article("a", "2024-07-12"),
        article("b", "2024-07-12"),
        article("c", "2023-01-05", states=("AZ", "TR")),
    ]
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add(told)
        counts = store.stats()
    assert counts.articles == 3
    assert counts.events == 2
    assert counts.events_by_type == {"Meeting": 2}
    assert (counts.people, counts.states, counts.agreements, counts.stances) == (1, 3, 0, 0)
    assert (counts.first, counts.last) == ("2023-01-05", "2024-07-12")
    assert 0 < counts.facts < counts.quads


def test_an_empty_store_counts_nothing(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        counts = store.stats()
    assert counts == Stats(0, 0, {}, 0, 0, 0, 0, 0, 0, 0, None, None)
