import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse, serialize
from tests.strategies import HOSTILE

from bilateral.graph import literals
from bilateral.graph.iris import XSD

NODE = NamedNode("https://example.org/n")


@given(st.text() | st.sampled_from(HOSTILE))
def test_any_text_comes_back_from_every_syntax_as_long_as_it_was(text):
    literal = literals.text(text)
    assert len(literal.value) == len(text)
    for syntax in (RdfFormat.N_QUADS, RdfFormat.TRIG, RdfFormat.JSON_LD):
        (quad,) = parse(serialize([Quad(NODE, NODE, literal)], format=syntax), format=syntax)
        assert quad.object == literal


def test_only_characters_that_no_syntax_carries_are_replaced():
    assert literals.text("é\t\n\U0001f600").value == "é\t\n\U0001f600"
    assert literals.text("a\x00b\ud800c\uffff").value == "a\ufffdb\ufffdc\ufffd"


@pytest.mark.parametrize(
    ("text", "datatype"),
    [("2024", "gYear"), ("2024-07", "gYearMonth"), ("2024-02-29", "date")],
)
def test_a_date_is_as_precise_as_it_is_told(text, datatype):
    literal = literals.partial_date(text)
    assert literal is not None
    assert (literal.value, literal.datatype.value) == (text, XSD + datatype)


@pytest.mark.parametrize(
    "text", [None, "", "2023-02-29", "2024-13", "0000", "24-07-11", "2024-7-1", "today", "٢٠٢٤"]
)
def test_what_is_no_date_of_the_calendar_is_none(text):
    assert literals.partial_date(text) is None


def test_a_full_date_is_a_day():
    assert literals.full_date("2024-07-11") == literals.partial_date("2024-07-11")
    assert literals.full_date("2024-07") is None
    assert literals.full_date(None) is None


@pytest.mark.parametrize(
    ("number", "written"), [(1.0, "1"), (0.9, "0.9"), (0.12345, "0.1235"), (0.0, "0"), (-0.0, "0")]
)
def test_decimals_are_canonical(number, written):
    assert literals.decimal(number).value == written


@given(st.integers(0, 10**9), st.floats(0, 1))
def test_a_store_keeps_numbers_and_dates_as_they_are(whole, part):
    store = Store()
    given = {literals.integer(whole), literals.decimal(part), literals.partial_date("2024-07")}
    store.extend(Quad(NODE, NODE, literal, DefaultGraph()) for literal in given)
    assert {quad.object for quad in store} == given
