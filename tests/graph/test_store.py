"""The store as its users meet it."""

import pytest
from pyoxigraph import Literal
from tests.graph.samples import article, nquads

from bilateral.errors import QueryError, StoreError
from bilateral.graph.record import Outcome
from bilateral.graph.store import Store

MET = "SELECT ?day { ?event a dip:Meeting ; dip:date ?day } ORDER BY ?day"


@pytest.fixture
def kg(tmp_path):
    return tmp_path / "kg"


def days(store):
    return [row["day"].value for row in store.query(MET)]


def test_what_goes_in_can_be_asked(kg):
    with Store.create_or_open(kg) as store:
        outcome = store.add([article("a"), article("b", "2024-08-01"), article("c", "2024-08-01")])
        assert outcome == Outcome(added=3)
        assert days(store) == ["2024-07-12", "2024-08-01"]
    with Store.open(kg) as store:
        assert days(store) == ["2024-07-12", "2024-08-01"]


def test_a_replaced_article_says_only_what_it_says_now(kg):
    with Store.create_or_open(kg) as store:
        store.add([article("a")])
        assert store.add([article("a", "2024-08-01")]) == Outcome(replaced=1)
        assert days(store) == ["2024-08-01"]
        assert list(store.facts()) == [article("a", "2024-08-01")]


def test_a_retracted_article_takes_what_only_it_said(kg):
    with Store.create_or_open(kg) as store:
        store.add([article("a"), article("b", "2024-08-01"), article("c", "2024-08-01")])
        assert store.retract(["b", "a", "a"]) == ("b", "a")
        assert days(store) == ["2024-08-01"]
        assert [name for name, _ in store.articles()] == ["c"]


def test_retracting_what_is_not_there_names_what_is_near_and_takes_nothing(kg):
    with Store.create_or_open(kg) as store:
        store.add([article("seed-000"), article("seed-001"), article("other")])
        before = nquads(store)
        told = r"no article 'seed-00'; near it: 'seed-00\d', 'seed-00\d'; nothing was retracted"
        with pytest.raises(StoreError, match=told):
            store.retract(["other", "seed-00"])
        with pytest.raises(StoreError, match="no article 'zzz'; nothing was retracted"):
            store.retract(["zzz"])
        assert nquads(store) == before


def test_adding_reads_a_stream_no_further_than_a_batch(kg):
    stored = []

    def stream(store):
        for number in range(6):
            stored.append(len(list(store.articles())))
            yield article(str(number))

    with Store.create_or_open(kg) as store:
        store.add(stream(store), batch=2)
    assert stored == [0, 0, 2, 2, 4, 4]


def test_a_stream_that_breaks_leaves_the_batches_before_it(kg):
    def stream():
        yield from (article("a"), article("b"), article("c"))
        raise InterruptedError

    with Store.create_or_open(kg) as store:
        with pytest.raises(InterruptedError):
            store.add(stream(), batch=2)
        assert [name for name, _ in store.articles()] == ["a", "b"]
        assert store.stats().articles == 2


def test_a_new_store_is_empty_and_can_be_read(kg):
    Store.create_or_open(kg).close()
    with Store.open(kg) as store:
        assert list(store.articles()) == list(store.facts()) == []
        assert nquads(store) == b""


def test_many_read_one_writes(kg):
    with Store.create_or_open(kg) as writer:
        writer.add([article("a")])
        with pytest.raises(StoreError, match="in use, another process is writing"):
            Store.open(kg)
        with pytest.raises(StoreError, match="in use, another process"):
            Store.create_or_open(kg)
    with Store.open(kg) as first, Store.open(kg) as second:
        assert days(first) == days(second)
        with pytest.raises(StoreError, match="in use, another process"):
            Store.open(kg, write=True)


def test_a_reader_changes_nothing(kg):
    with Store.create_or_open(kg) as store:
        store.add([article("a")])
    with Store.open(kg) as store:
        for change in (
            lambda: store.add([article("b")]),
            lambda: store.retract(["a"]),
            store.rebuild,
        ):
            with pytest.raises(StoreError, match="opened for reading; open it with write=True"):
                change()
        assert [name for name, _ in store.articles()] == ["a"]


def test_a_closed_store_says_so(kg):
    store = Store.create_or_open(kg)
    store.close()
    store.close()
    for use in (store.stats, store.articles, lambda: store.query("ASK {}"), store.rebuild):
        with pytest.raises(StoreError, match="was closed; open it again"):
            use()


def test_writing_never_makes_a_store_by_mistake(kg):
    for write in (False, True):
        with pytest.raises(StoreError, match="no such folder"):
            Store.open(kg, write=write)
    assert not kg.exists()


def test_a_record_that_cannot_be_read_is_told(kg):
    Store.create_or_open(kg).close()
    (kg / "facts" / "log.tsv").mkdir(parents=True)
    for write in (False, True):
        refused = pytest.raises(StoreError, match=r"log\.tsv: Is a directory; what was stored")
        with refused, Store.open(kg, write=write) as store:
            store.articles()


def test_a_batch_holds_something(kg):
    with Store.create_or_open(kg) as store, pytest.raises(ValueError, match="at least one"):
        store.add([article("a")], batch=0)


def test_a_query_takes_values_and_refuses_updates(kg):
    with Store.create_or_open(kg) as store:
        store.add([article("a")])
        asked = "SELECT ?s ?name { ?s a dip:Person ; rdfs:label ?name }"
        assert len(list(store.query(asked, {"name": Literal("Jeyhun Bayramov")}))) == 1
        assert not list(store.query(asked, {"name": Literal('x" . ?s ?p ?o')}))
        with pytest.raises(QueryError, match="an update"):
            store.query("DELETE WHERE { ?s ?p ?o }")


def test_results_that_are_still_read_do_not_stand_in_the_way_of_adding(kg):
    with Store.create_or_open(kg) as store:
        store.add([article("a")])
        rows = store.query(MET)
        store.add([article("b", "2024-08-01")])
        assert days(store) == ["2024-07-12", "2024-08-01"]
        assert [row["day"].value for row in rows] == ["2024-07-12"]
