"""The graph is a function of the record: history leaves no trace in it."""

from dataclasses import replace
from itertools import groupby
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Quad
from pyoxigraph import Store as Oxigraph
from tests.graph.samples import nquads
from tests.strategies import facts

from bilateral.graph.claims import claims
from bilateral.graph.derive import derive
from bilateral.graph.iris import article as article_iri
from bilateral.graph.record import Outcome
from bilateral.graph.store import Store
from bilateral.identity.identities import resolved

few = settings(max_examples=10, deadline=None)
fewer = settings(few, max_examples=5)

IDS = ("a", "b", "c/d", "lone surrogate \ud800")


def told_by(name):
    return facts().map(lambda f: replace(f, source=replace(f.source, id=name)))


articles = st.sampled_from(IDS).flatmap(told_by)
corpora = st.lists(articles, max_size=4, unique_by=lambda f: f.source.id)
steps = st.lists(
    st.tuples(st.lists(articles, min_size=1, max_size=3), st.integers(1, 3))
    | st.sampled_from(IDS)
    | st.just("reopen"),
    max_size=6,
)


def expected(survivors) -> bytes:
    """The graph by its definition: U + D(U), and each article's claims in its own graph.

    The claims of an article follow from what it says and from what all tell of one thing.
    """
    union, quads = set(), set()
    for told in resolved(survivors):
        said = claims(told)
        union |= said
        name = article_iri(told.facts.source.id)
        quads |= {Quad(t.subject, t.predicate, t.object, name) for t in said}
    for subject, group in groupby(sorted(union, key=str), key=lambda t: t.subject):
        of_subject = set(group)
        for t in of_subject | derive(subject, of_subject):
            quads.add(Quad(t.subject, t.predicate, t.object, DefaultGraph()))
    store = Oxigraph()
    store.extend(quads)
    return "".join(sorted(f"{quad} .\n" for quad in store)).encode()


@few
@given(steps)
def test_any_history_gives_the_graph_of_the_surviving_articles(history):
    survivors = {}
    with TemporaryDirectory() as folder:
        store = Store.create_or_open(folder)
        for step in history:
            if step == "reopen":
                store.close()
                store = Store.open(folder, write=True)
            elif isinstance(step, str):
                if step in survivors:
                    store.retract([step])
                    del survivors[step]
            else:
                told, batch = step
                store.add(told, batch=batch)
                survivors |= {f.source.id: f for f in told}
        after = nquads(store)
        store.rebuild()
        assert after == nquads(store) == expected(survivors.values())
        assert list(store.facts()) == [survivors[name] for name in sorted(survivors)]
        store.close()


@fewer
@given(corpora, st.randoms(use_true_random=False), st.integers(1, 4))
def test_any_order_and_batching_gives_one_graph_byte_for_byte(corpus, random, batch):
    shuffled = random.sample(corpus, len(corpus))
    graphs = []
    for told, size in ((corpus, 100), (shuffled, batch)):
        with TemporaryDirectory() as folder, Store.create_or_open(folder) as store:
            store.add(told, batch=size)
            graphs.append(nquads(store))
    assert graphs[0] == graphs[1]


@fewer
@given(corpora)
def test_adding_twice_changes_nothing(corpus):
    with TemporaryDirectory() as folder, Store.create_or_open(folder) as store:
        store.add(corpus)
        before = nquads(store), list(store.articles())
        assert store.add(corpus) == Outcome(unchanged=len(corpus))
        assert (nquads(store), list(store.articles())) == before


@fewer
@given(corpora)
def test_retracting_all_leaves_an_empty_graph(corpus):
    with TemporaryDirectory() as folder, Store.create_or_open(folder) as store:
        store.add(corpus, batch=1)
        store.retract(f.source.id for f in corpus)
        assert nquads(store) == b""
        assert not list(store.articles())
