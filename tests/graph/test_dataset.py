"""rdflib's view of the graph: the same facts, read only, off the network."""

import pytest
from rdflib import Literal, URIRef
from rdflib.plugins.sparql import prepareQuery
from tests.graph.samples import article

from bilateral.errors import QueryError, StoreError
from bilateral.graph.iris import BASE, DIP
from bilateral.graph.store import Store

MEETINGS = "SELECT (COUNT(*) AS ?n) { ?event a dip:Meeting }"
AZ = URIRef(BASE + "state/AZ")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with Store.create_or_open(tmp_path_factory.mktemp("store") / "kg") as store:
        store.add([article("a"), article("b"), article("c", "2024-08-01")])
        yield store


@pytest.fixture
def dataset(store):
    return store.dataset()


def test_a_fact_that_two_articles_tell_counts_once(dataset):
    ((number,),) = dataset.query(MEETINGS)
    assert number == Literal(2)
    assert len(list(dataset.triples((None, URIRef(DIP + "date"), None)))) == 2


def test_each_article_is_a_graph(dataset):
    graph = dataset.graph(URIRef(BASE + "article/c"))
    assert (AZ, None, None) in graph
    assert len(list(graph.subjects(URIRef(DIP + "date")))) == 1


def test_prefixes_are_there(dataset):
    assert dataset.namespace_manager.qname(DIP + "metWith") == "dip:metWith"


def test_nothing_can_be_changed_through_it(dataset, store):
    before = store.stats().quads
    triple = (AZ, URIRef(DIP + "name"), Literal("x"))
    for change in (
        lambda: dataset.add(triple),
        lambda: dataset.addN([(*triple, dataset.graph(AZ))]),
        lambda: dataset.remove((None, None, None)),
        lambda: dataset.update("DELETE WHERE { ?s ?p ?o }"),
    ):
        with pytest.raises(StoreError, match=r"only read; use Store\.add or Store\.retract"):
            change()
    assert store.stats().quads == before


def test_a_prepared_query_is_refused_rather_than_run_elsewhere(dataset):
    prepared = prepareQuery(MEETINGS, initNs={"dip": DIP})
    with pytest.raises(QueryError, match="pass its text instead"):
        dataset.query(prepared)


def test_service_is_refused(dataset):
    with pytest.raises(QueryError, match="SERVICE"):
        dataset.query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
