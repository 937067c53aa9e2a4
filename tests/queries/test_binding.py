import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store
from tests.strategies import HOSTILE

from bilateral.errors import QueryError
from bilateral.graph import literals
from bilateral.graph.iris import node
from bilateral.queries import bind, catalogue
from bilateral.queries.header import read

LOOK = read("look", "# param: word text the word\nSELECT * { VALUES ?word { UNDEF } ?s ?p ?word }")


def test_values_take_the_places_of_parameters():
    bound = bind(catalogue()["signed-between"], {"stateA": "AZ", "stateB": "Pakistan"})
    assert bound.values == {"stateA": node("state/AZ"), "stateB": node("state/PK"), "since": None}
    assert f"VALUES ?stateA {{ {node('state/AZ')} }}" in bound.text
    assert "UNDEF" not in bound.text
    assert "VALUES ?since" not in bound.text


def test_what_is_left_out_takes_its_default():
    query = read("q", "# param: y year(2024) when\nSELECT * { VALUES ?y { UNDEF } ?s ?p ?y }")
    assert bind(query, {}).values["y"] == literals.partial_date("2024")
    assert bind(query, {"y": "1996"}).values["y"] == literals.partial_date("1996")


def test_a_missing_value_is_named_with_how_to_give_it():
    with pytest.raises(QueryError, match="query look: parameter 'word' is missing; give word="):
        bind(LOOK, {})


def test_an_unknown_parameter_is_named_with_those_there_are():
    with pytest.raises(QueryError, match="query look: no parameter 'wrod'; it takes word"):
        bind(LOOK, {"wrod": "x"})
    with pytest.raises(QueryError, match="it takes none"):
        bind(catalogue()["international-bodies"], {"x": "y"})


@given(st.sampled_from(HOSTILE).filter(str.strip) | st.text(min_size=1).filter(str.strip))
def test_a_hostile_value_is_looked_for_and_nothing_else(text):
    s = NamedNode("https://example.org/s")
    store = Store()
    store.add(Quad(s, s, literals.text(text.strip()), DefaultGraph()))
    store.add(Quad(s, s, Literal("another value"), DefaultGraph()))
    (row,) = store.query(bind(LOOK, {"word": text}).text)
    assert row["word"] == literals.text(text.strip())
