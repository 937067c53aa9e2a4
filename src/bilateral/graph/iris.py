"""The IRIs of the graph: terms, concepts and instances.

The only module that puts IRIs together. Whatever goes into one is percent-encoded, so
no name, article id or address of the news can end an IRI early or make a broken one.
"""

import re
from functools import cache
from typing import Final
from urllib.parse import quote, unquote

from pyoxigraph import NamedNode

BASE: Final = "https://w3id.org/bilateral/id/"
DIP: Final = "https://w3id.org/bilateral/ontology#"
TOPIC: Final = "https://w3id.org/bilateral/topics#"
CODE: Final = "https://w3id.org/bilateral/codes#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
OWL: Final = "http://www.w3.org/2002/07/owl#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
DCT: Final = "http://purl.org/dc/terms/"
OA: Final = "http://www.w3.org/ns/oa#"
ORG: Final = "http://www.w3.org/ns/org#"
PROV: Final = "http://www.w3.org/ns/prov#"
SCHEMA: Final = "https://schema.org/"
WIKIDATA: Final = "http://www.wikidata.org/entity/"

PREFIXES: Final = (
    ("dip", DIP), ("topic", TOPIC), ("code", CODE), ("id", BASE), ("rdf", RDF), ("rdfs", RDFS),
    ("xsd", XSD), ("owl", OWL), ("skos", SKOS), ("dct", DCT), ("oa", OA), ("prov", PROV),
    ("schema", SCHEMA), ("org", ORG),
)  # fmt: skip
"""Prefix and namespace of every vocabulary the graph uses, as pairs."""

_IN_A_URL: Final = "!#$%&'()*+,/:;=?@[]~"
_STRAY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


@cache
def term(name: str) -> NamedNode:
    """A class or property of the ontology: ``term("metWith")``, or of a borrowed one.

    Borrowed terms are written with their prefix: ``term("dct:title")``. Raises KeyError
    for a prefix that is not in PREFIXES.
    """
    prefix, colon, local = name.partition(":")
    return NamedNode(dict(PREFIXES)[prefix] + local) if colon else NamedNode(DIP + name)


@cache
def topic(entry: str) -> NamedNode:
    """The concept of an entry of the list of topics."""
    return NamedNode(TOPIC + _local(entry))


@cache
def code(entry: str) -> NamedNode:
    """The concept of an entry of another controlled list: ``code("action plan")``."""
    return NamedNode(CODE + _local(entry))


def node(entity_id: str) -> NamedNode:
    """The instance with an identifier of the identity step: ``node("state/AZ")``."""
    return NamedNode(BASE + "/".join(_segment(part) for part in entity_id.split("/")))


def article(article_id: str) -> NamedNode:
    """The article, which is also the name of its graph."""
    return NamedNode(f"{BASE}article/{_segment(article_id)}")


def entity_id(instance: NamedNode) -> str:
    """The identifier of an instance, the reverse of ``node``; empty for other IRIs."""
    path = instance.value.removeprefix(BASE)
    return "" if path == instance.value else unquote(path, errors="surrogatepass")


def web_address(url: str) -> NamedNode | None:
    """``url`` as an IRI when it is one of http or https, else None."""
    if not url.lower().startswith(("http://", "https://")):
        return None
    url = _STRAY_PERCENT.sub("%25", url)
    try:
        return NamedNode(quote(url, safe=_IN_A_URL, errors="surrogatepass"))
    except ValueError:
        return None


def _segment(text: str) -> str:
    """``text`` as one segment of a path; never ``.`` or ``..``, which resolving removes."""
    if text in {".", ".."}:
        return text.replace(".", "%2E")
    return quote(text, safe="", errors="surrogatepass")


def _local(entry: str) -> str:
    return quote(entry.replace(" ", "-"), safe="", errors="surrogatepass")
