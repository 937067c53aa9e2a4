"""The answer to a query as a table: rows of plain values, a DataFrame, a table in Jupyter."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QueryTriples, Triple

from bilateral.graph.iris import BASE, PREFIXES, XSD
from bilateral.graph.query import Answer

if TYPE_CHECKING:
    from pandas import DataFrame

Value: TypeAlias = str | int | float | bool | None

_WHOLE = {XSD + name for name in ("integer", "int", "long", "nonNegativeInteger")}
_BROKEN = {XSD + name for name in ("decimal", "double", "float")}
_SHOWN_ROWS = 50


@dataclass(frozen=True, slots=True)
class Results:
    """A table: names of columns, and rows of values in their order.

    IRIs and texts are str, numbers int or float, truth values bool, and what a row does
    not bind is None. Dates are str as they were written, since they may be a day, a
    month or a year. ASK gives one cell ``answer``; CONSTRUCT and DESCRIBE give the
    columns ``subject``, ``predicate`` and ``object``.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        return iter(self.rows)

    def records(self) -> list[dict[str, Value]]:
        """The rows as dicts by column."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def dataframe(self) -> "DataFrame":
        """The table as a pandas DataFrame."""
        from pandas import DataFrame  # noqa: PLC0415 - half a second that few callers need

        return DataFrame.from_records(list(self.rows), columns=list(self.columns))

    def _repr_html_(self) -> str:
        """The first rows for Jupyter; texts of the news come out as text, never as HTML."""
        head = "".join(f"<th>{escape(column)}</th>" for column in self.columns)
        body = "".join(
            f"<tr>{''.join(f'<td>{escape(shown(value))}</td>' for value in row)}</tr>"
            for row in self.rows[:_SHOWN_ROWS]
        )
        return (
            f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
            f"<p>{_extent(len(self.rows))}</p>"
        )


def results(answer: Answer) -> Results:
    """The whole of ``answer`` as a table."""
    if isinstance(answer, QueryBoolean):
        return Results(("answer",), ((bool(answer),),))
    if isinstance(answer, QueryTriples):
        triples = tuple((_value(t.subject), _value(t.predicate), _value(t.object)) for t in answer)
        return Results(("subject", "predicate", "object"), triples)
    columns = tuple(variable.value for variable in answer.variables)
    return Results(columns, tuple(tuple(_value(term) for term in row) for row in answer))


def shown(value: Value) -> str:
    """``value`` for people to read: IRIs by their prefix, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, str):
        for prefix, namespace in PREFIXES:
            if value.startswith(namespace):
                local = value.removeprefix(namespace)
                return local if namespace == BASE else f"{prefix}:{local}"
    return str(value)


def _value(term: NamedNode | BlankNode | Literal | Triple | None) -> Value:
    if isinstance(term, Literal):
        datatype = term.datatype.value
        if datatype in _WHOLE:
            return int(term.value)
        if datatype in _BROKEN:
            return float(term.value)
        return term.value == "true" if datatype == XSD + "boolean" else term.value
    if isinstance(term, NamedNode | BlankNode):
        return term.value
    return None if term is None else str(term)


def _extent(number: int) -> str:
    if number > _SHOWN_ROWS:
        return f"the first {_SHOWN_ROWS} of {number} rows"
    return f"{number} row{'' if number == 1 else 's'}"
