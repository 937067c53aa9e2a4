"""Counts of a store: what an analyst wants to know first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, QuerySolutions

from bilateral.facts.lists import EVENT_TYPES, INSTITUTION_KINDS
from bilateral.graph.database import Database
from bilateral.graph.query import run

_COUNT_BY_TYPE = """
SELECT ?type (COUNT(DISTINCT ?node) AS ?number) {
  VALUES ?type { %s }
  ?node a ?type
} GROUP BY ?type
"""

_COUNT = """
SELECT (COUNT(DISTINCT ?node) AS ?number) {
  VALUES ?type { %s }
  ?node a ?type
}
"""

_TRIPLES = "SELECT (COUNT(*) AS ?number) { ?s ?p ?o }"

_DATES = """
SELECT (MIN(STR(?date)) AS ?first) (MAX(STR(?date)) AS ?last) {
  ?event a dip:Event ; dip:date ?date
}
"""


@dataclass(frozen=True, slots=True)
class Stats:
    """Numbers of things in the merged facts.

    ``facts`` are the triples of the default graph, ``quads`` those of all graphs.
    ``first`` and ``last`` are the earliest and latest event dates (``YYYY``, ``YYYY-MM`` or
    ``YYYY-MM-DD``), None when no event has one.
    """

    articles: int
    events: int
    events_by_type: Mapping[str, int]
    """Kinds that occur, the most frequent first."""
    people: int
    institutions: int
    states: int
    agreements: int
    stances: int
    facts: int
    quads: int
    first: str | None
    last: str | None


def stats(database: Database) -> Stats:
    """The counts of ``database``."""
    by_type = {
        _local(row["type"].value): int(row["number"].value)
        for row in _rows(database, _COUNT_BY_TYPE % _classes(EVENT_TYPES))
    }
    (dates,) = _rows(database, _DATES)
    return Stats(
        articles=_count(database, "Article"),
        events=_count(database, "Event"),
        events_by_type=dict(sorted(by_type.items(), key=lambda item: (-item[1], item[0]))),
        people=_count(database, "Person"),
        institutions=_count(database, *INSTITUTION_KINDS),
        states=_count(database, "State"),
        agreements=_count(database, "Agreement"),
        stances=_count(database, "Stance"),
        facts=_number(database, _TRIPLES),
        quads=len(database),
        first=_text(dates["first"]),
        last=_text(dates["last"]),
    )


def _count(database: Database, *classes: str) -> int:
    return _number(database, _COUNT % _classes(classes))


def _number(database: Database, query: str) -> int:
    (row,) = _rows(database, query)
    return int(row["number"].value)


def _rows(database: Database, query: str) -> QuerySolutions:
    answer = run(database, query)
    assert isinstance(answer, QuerySolutions)  # noqa: S101 - a SELECT gives nothing else
    return answer


def _classes(names: Iterable[str]) -> str:
    return " ".join(f"dip:{name}" for name in names)


def _local(iri: str) -> str:
    return iri.rpartition("#")[2]


def _text(term: Literal | None) -> str | None:
    return term.value if term is not None else None
