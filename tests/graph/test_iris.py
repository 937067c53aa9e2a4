import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyoxigraph import NamedNode, RdfFormat, Triple, parse, serialize
from tests.strategies import HOSTILE

from bilateral.graph import iris

hostile_or_any = st.sampled_from(HOSTILE) | st.text()


def test_instances_stand_under_the_base_by_their_identifier():
    assert iris.node("person/az/farid-ahmadov") == NamedNode(
        "https://w3id.org/bilateral/id/person/az/farid-ahmadov"
    )
    assert iris.article("seed-000") == NamedNode("https://w3id.org/bilateral/id/article/seed-000")


def test_terms_and_concepts_stand_under_their_vocabularies():
    assert iris.term("metWith").value == "https://w3id.org/bilateral/ontology#metWith"
    assert iris.term("dct:title").value == "http://purl.org/dc/terms/title"
    assert iris.topic("mine-action").value == "https://w3id.org/bilateral/topics#mine-action"
    assert iris.code("action plan").value == "https://w3id.org/bilateral/codes#action-plan"
    with pytest.raises(KeyError):
        iris.term("nobody:knows")


@given(hostile_or_any)
def test_no_article_id_breaks_its_iri(article_id):
    node = iris.article(article_id)
    local = node.value.removeprefix(iris.BASE + "article/")
    assert local.isascii()
    assert not set(local) & set('/?#<>"{}|\\^` ')
    assert local not in {".", ".."}
    turtle = serialize([Triple(node, node, node)], format=RdfFormat.TURTLE)
    assert {t.subject for t in parse(turtle, format=RdfFormat.TURTLE)} == {node}


@given(hostile_or_any)
@example("%2E")
def test_an_article_id_can_be_read_from_its_iri(article_id):
    assert iris.entity_id(iris.article(article_id)) == f"article/{article_id}"


def test_other_iris_have_no_identifier():
    assert iris.entity_id(NamedNode("https://example.org/id/person")) == ""


@pytest.mark.parametrize(
    ("url", "iri"),
    [
        ("https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e"),
        ("https://example.org/a b/100%/<é>", "https://example.org/a%20b/100%25/%3C%C3%A9%3E"),
    ],
)
def test_a_web_address_becomes_an_iri(url, iri):
    assert iris.web_address(url) == NamedNode(iri)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "http://[bad", "x", ""]
)
def test_what_is_no_web_address_does_not(url):
    assert iris.web_address(url) is None


@given(hostile_or_any)
def test_no_text_after_a_scheme_breaks_an_iri(text):
    address = iris.web_address(f"https://example.org/{text}")
    assert address is None or address.value.isascii()
