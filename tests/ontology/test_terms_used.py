"""Code and ontology speak of the same terms: none unknown, none idle.

Python names a term as ``term("metWith")`` or, in SPARQL within a string, as
``dip:metWith``; query files write ``dip:metWith``. Where a name reaches ``term`` by way of
a variable, any string of that module that is the name of a term counts as its use. The
kinds of event and of institution are used through the lists of facts/lists.py.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from rdflib import SKOS, Graph, URIRef

import bilateral
from bilateral.facts.lists import EVENT_TYPES, INSTITUTION_KINDS

SOURCE = Path(bilateral.__file__).parent
NAMESPACES = {
    "dip": "https://w3id.org/bilateral/ontology#",
    "dct": "http://purl.org/dc/terms/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
}
CURIE = re.compile(rf"\b({'|'.join(NAMESPACES)}):([A-Za-z]\w*)")
COMMENT = re.compile(r"(^|\s)#.*", re.MULTILINE)


@dataclass(frozen=True)
class Mentions:
    """What one file of the package names: for certain, and perhaps by way of a variable."""

    file: str
    terms: frozenset[URIRef]
    perhaps: frozenset[URIRef] = frozenset()


def in_sparql(text: str) -> Iterator[URIRef]:
    for prefix, local in CURIE.findall(COMMENT.sub("", text)):
        yield URIRef(NAMESPACES[prefix] + local)


def strings(tree: ast.Module) -> list[str]:
    """Every string of a module but its docstrings."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [c.value for c in constants if isinstance(c.value, str) and id(c) not in docstrings]


def given_to_term(tree: ast.Module) -> Iterator[URIRef]:
    """What ``term("…")`` is called with, outright."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="term"), args=[ast.Constant(value=str(name))]):
                prefix, _, local = name.rpartition(":")
                if (prefix or "dip") in NAMESPACES:
                    yield URIRef(NAMESPACES[prefix or "dip"] + local)


def mentions(path: Path) -> Mentions:
    file, text = str(path.relative_to(SOURCE)), path.read_text(encoding="utf-8")
    if path.suffix == ".rq":
        return Mentions(file, frozenset(in_sparql(text)))
    tree = ast.parse(text)
    texts = strings(tree)
    certain = {*given_to_term(tree), *(iri for string in texts for iri in in_sparql(string))}
    perhaps = {URIRef(NAMESPACES["dip"] + s) for s in texts if s.isidentifier()}
    calls_term = any(isinstance(n, ast.Name) and n.id == "term" for n in ast.walk(tree))
    return Mentions(file, frozenset(certain), frozenset(perhaps if calls_term else ()))


@pytest.fixture(scope="module")
def code() -> list[Mentions]:
    return [mentions(path) for path in sorted([*SOURCE.rglob("*.py"), *SOURCE.rglob("*.rq")])]


def test_code_names_no_term_that_the_ontology_lacks(code, ontology: Graph):
    declared = set(ontology.subjects())
    assert [(m.file, str(term)) for m in code for term in m.terms - declared] == []


def test_the_ontology_holds_no_term_that_nothing_uses(code, own_terms):
    used = {URIRef(NAMESPACES["dip"] + kind) for kind in (*EVENT_TYPES, *INSTITUTION_KINDS)}
    used.update(*(m.terms | m.perhaps for m in code))
    assert {str(term) for term in own_terms - used} == set()


def test_no_borrowed_term_is_described_for_nothing(code, ontology: Graph):
    described = set(ontology.subjects(SKOS.scopeNote)) - {SKOS.Concept}
    borrowed = {t for t in described if str(t).startswith(tuple(NAMESPACES.values()))}
    assert {str(term) for term in borrowed.difference(*(m.terms for m in code))} == set()
