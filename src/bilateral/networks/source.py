"""Asking a store: the little of SPARQL that the networks need to know."""

from collections.abc import Iterator
from typing import Protocol
from urllib.parse import unquote

from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples

from bilateral.errors import QueryError

PREFIXES = """
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dip: <https://w3id.org/bilateral/ontology#>
PREFIX code: <https://w3id.org/bilateral/codes#>
"""


class Source(Protocol):
    """Anything that answers SPARQL over its default graph; a pyoxigraph Store does."""

    def query(self, query: str, /) -> QuerySolutions | QueryBoolean | QueryTriples:
        """The answer to a query."""


def rows(source: Source, select: str) -> Iterator[tuple[str, ...]]:
    """Rows of a SELECT as strings (IRIs and lexical forms), "" where a variable is unbound."""
    answer = source.query(PREFIXES + select)
    if not isinstance(answer, QuerySolutions):
        msg = f"{select.strip():.40}: this query gives no rows; read networks by SELECT queries"
        raise QueryError(msg)
    for solution in answer:
        yield tuple("" if value is None else str(value.value) for value in solution)


def local_name(iri: str) -> str:
    """What follows the last ``#`` or ``/`` of an IRI, decoded."""
    return unquote(iri.replace("#", "/").rsplit("/", 1)[-1])
