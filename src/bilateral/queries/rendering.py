"""Tables as text for a terminal, as CSV and as SPARQL results in JSON.

News text is hostile: in a terminal no control character gets through, so no sentence
can move the cursor, colour the screen or run over its line.
"""

import csv
import io
import json
import unicodedata

from pyoxigraph import Literal, NamedNode

from bilateral.graph.iris import XSD
from bilateral.graph.results import shown
from bilateral.queries.table import Cell, Table

_NUMBERS = {XSD + name for name in ("integer", "decimal", "double", "float")}
_GAP = "  "


def as_text(table: Table, widest: int | None = None) -> str:
    """Columns aligned by their width on the screen, numbers to the right.

    Cells wider than ``widest`` are cut, with an ellipsis; by default none is. Ends with
    the number of rows.
    """
    cells = [[_readable(cell) for cell in row] for row in table.rows]
    if widest is not None:
        cells = [[_cut(cell, widest) for cell in row] for row in cells]
    widths = [max(map(_width, column)) for column in zip(table.columns, *cells, strict=True)]
    right = [all(_is_number(cell) for cell in column) for column in zip(*table.rows, strict=True)]
    right = right or [False] * len(widths)
    lines = [table.columns, ["─" * width for width in widths], *cells]
    body = [
        _GAP.join(
            _padded(cell, width, right=to_right)
            for cell, width, to_right in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    ]
    number = len(table.rows)
    return "\n".join((*body, f"({number} row{'' if number == 1 else 's'})")) + "\n"


def as_csv(table: Table) -> str:
    """SPARQL 1.1 Query Results CSV: values without their types, lines ending in CR LF."""
    output = io.StringIO(newline="")
    writer = csv.writer(output)
    writer.writerow(table.columns)
    writer.writerows([_plain(cell) for cell in row] for row in table.rows)
    return output.getvalue()


def as_json(table: Table) -> str:
    """SPARQL 1.1 Query Results JSON: every value with its type."""
    bindings = [
        {
            column: _binding(cell)
            for column, cell in zip(table.columns, row, strict=True)
            if cell is not None
        }
        for row in table.rows
    ]
    document = {"head": {"vars": list(table.columns)}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _plain(cell: Cell) -> str:
    if isinstance(cell, NamedNode | Literal):
        return cell.value
    return "" if cell is None else str(cell)


def _binding(cell: Cell) -> dict[str, str]:
    if isinstance(cell, NamedNode):
        return {"type": "uri", "value": cell.value}
    if not isinstance(cell, Literal):
        return {"type": "bnode", "value": str(cell).removeprefix("_:")}
    binding = {"type": "literal", "value": cell.value}
    if cell.language:
        binding["xml:lang"] = cell.language
    elif cell.datatype.value != XSD + "string":
        binding["datatype"] = cell.datatype.value
    return binding


def _readable(cell: Cell) -> str:
    """The cell on one line: IRIs by their prefix, white space as blanks."""
    text = shown(cell.value) if isinstance(cell, NamedNode) else _plain(cell)
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, Literal) and cell.datatype.value in _NUMBERS


def _width(text: str) -> int:
    """Columns of the screen that ``text`` takes: two for wide characters, none for accents."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def _cut(text: str, widest: int) -> str:
    if _width(text) <= widest:
        return text
    while _width(text) > widest - 1:
        text = text[:-1]
    return text + "…"


def _padded(text: str, width: int, *, right: bool) -> str:
    blanks = " " * (width - _width(text))
    return blanks + text if right else text + blanks
