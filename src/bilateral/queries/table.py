"""The answer to a query as a table of terms."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    Triple,
)

from bilateral.queries.model import BoundQuery

Cell: TypeAlias = NamedNode | BlankNode | Literal | Triple | None
"""A term, or None where a row binds nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows of an answer, every row as long as ``columns``."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Queryable(Protocol):
    """Whatever answers SPARQL: a store of this package or a bare Oxigraph store."""

    def query(self, text: str, /) -> QuerySolutions | QueryBoolean | QueryTriples:
        """The answer to the query ``text`` over the default graph."""
        ...


def run(query: BoundQuery, store: Queryable) -> Table:
    """The answer of ``store`` to ``query``."""
    return table(store.query(query.text))


def table(answer: QuerySolutions | QueryBoolean | QueryTriples) -> Table:
    """The whole of ``answer``.

    ASK gives one cell ``answer``; CONSTRUCT and DESCRIBE give the columns ``subject``,
    ``predicate`` and ``object``.
    """
    if isinstance(answer, QueryBoolean):
        return Table(("answer",), ((Literal(bool(answer)),),))
    if isinstance(answer, QueryTriples):
        return Table(("subject", "predicate", "object"), tuple(tuple(triple) for triple in answer))
    columns = tuple(variable.value for variable in answer.variables)
    return Table(columns, tuple(tuple(row) for row in answer))
