"""Queries: ready questions in SPARQL, and tables of answers.

Takes a store (anything with ``query``), gives tables. ``catalogue`` knows the ready
queries in ``ready/*.rq``; ``bind`` puts values in; ``run`` asks; ``rendering`` writes text,
CSV and JSON. Knows nothing of HTML and of how the graph came to be.
"""

from bilateral.queries.binding import bind
from bilateral.queries.catalogue import catalogue, ready_query
from bilateral.queries.model import BoundQuery, Kind, Parameter, ReadyQuery
from bilateral.queries.rendering import as_csv, as_json, as_text
from bilateral.queries.table import Table, run

__all__ = [
    "BoundQuery",
    "Kind",
    "Parameter",
    "ReadyQuery",
    "Table",
    "as_csv",
    "as_json",
    "as_text",
    "bind",
    "catalogue",
    "ready_query",
    "run",
]
