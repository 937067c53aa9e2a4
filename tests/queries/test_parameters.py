import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode
from tests.strategies import HOSTILE

from bilateral.errors import QueryError
from bilateral.graph.iris import XSD, node
from bilateral.queries.model import Kind, Parameter
from bilateral.queries.parameters import term


def read(kind, text):
    return term(Parameter("p", kind, "a parameter"), text)


@pytest.mark.parametrize(
    "text", ["AZ", "az", " Azerbaijan ", "azerbaijan", "Republic of Azerbaijan"]
)
def test_a_state_goes_by_code_or_name(text):
    assert read(Kind.STATE, text) == node("state/AZ")


@pytest.mark.parametrize(
    ("text", "code"), [("Niger", "NE"), ("Nigeria", "NG"), ("Türkiye", "TR"), ("turkiye", "TR")]
)
def test_states_with_like_names_are_not_confused(text, code):
    assert read(Kind.STATE, text) == node(f"state/{code}")


def test_an_unknown_state_is_refused_with_a_near_name():
    with pytest.raises(QueryError, match=r"parameter p='Azerbajan': no state .* Azerbaijan$"):
        read(Kind.STATE, "Azerbajan")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("foreign minister", "Minister of Foreign Affairs"),
        ("FM", "Minister of Foreign Affairs"),
        ("the Minister for Defense", "Minister of Defence"),
        ("deputy foreign minister", "Deputy Minister of Foreign Affairs"),
        ("premier", "Prime Minister"),
        ("prosecutor general", "Prosecutor General"),
        ("foreign affairs", "foreign affairs"),
        ('minister of (a.*"b', 'minister of (a.*"b'),
    ],
)
def test_an_office_goes_by_any_words_for_it(words, title):
    assert read(Kind.OFFICE, words) == Literal(title)


@pytest.mark.parametrize(
    ("kind", "text", "datatype"),
    [
        (Kind.YEAR, "2024", "gYear"),
        (Kind.DATE, "2024", "gYear"),
        (Kind.DATE, "2024-07", "gYearMonth"),
        (Kind.DATE, "2024-07-11", "date"),
        (Kind.TEXT, "Justice", "string"),
        (Kind.PERSON, "Dar", "string"),
    ],
)
def test_dates_and_texts_are_typed(kind, text, datatype):
    assert read(kind, text) == Literal(text, datatype=NamedNode(XSD + datatype))


def test_a_thing_goes_by_identifier_or_iri():
    event = NamedNode("https://w3id.org/bilateral/id/event/0123456789abcdef")
    assert read(Kind.THING, "event/0123456789abcdef") == event
    assert read(Kind.THING, event.value) == event
    article = NamedNode("https://w3id.org/bilateral/id/article/a%2Fb")
    assert read(Kind.THING, "article/a%2Fb") == article


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.STATE, "Nowhere at all"),
        (Kind.YEAR, "24"),
        (Kind.YEAR, "2024-07"),
        (Kind.DATE, "yesterday"),
        (Kind.DATE, "2024-02-30"),
        (Kind.TEXT, "  "),
        (Kind.THING, "https://example.org/x"),
        (Kind.THING, "event/<x>"),
        (Kind.THING, "event"),
    ],
)
def test_what_a_kind_cannot_take_is_refused_in_one_line_naming_the_parameter(kind, text):
    with pytest.raises(QueryError) as refusal:
        read(kind, text)
    assert str(refusal.value).startswith(f"parameter p={text!r}: ")
    assert "\n" not in str(refusal.value)


@given(st.sampled_from(Kind), st.sampled_from(HOSTILE) | st.text())
def test_any_text_becomes_one_term_or_a_refusal(kind, text):
    refusal = value = None
    try:
        value = read(kind, text)
    except QueryError as error:
        refusal = str(error)
    assert isinstance(value, NamedNode | Literal) or (refusal and "\n" not in refusal)
