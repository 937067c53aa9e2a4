"""CSV and TSV: one article a row, columns named as the fields of JSON are."""

import csv
import io
import re
from collections.abc import Iterator

from bilateral.articles.decoding import MAX_BYTES, bom_encoding, decode
from bilateral.articles.inputs import Input
from bilateral.articles.record import Record, from_mapping, has_text_field, no_text
from bilateral.errors import InputError

_DELIMITERS = ",;\t|"
_BETWEEN = "\x1f"
_UNDECODED = re.compile(r"[\udc80-\udcff]")


def read_table(stream: io.BufferedReader, source: Input) -> Iterator[Record | InputError]:
    """The articles of a table with a heading row.

    Raises InputError when there is no heading with a text column, or a line passes the
    limit; a bad row is given as an InputError naming its line, and the next ones follow.
    """
    csv.field_size_limit(MAX_BYTES)  # a setting of the whole process; ours is the only CSV
    # Bytes that are no UTF-8 pass as lone surrogates, so that they spoil only their own row.
    encoding = bom_encoding(stream.peek(4)[:4]) or "utf-8"
    text = io.TextIOWrapper(stream, encoding, errors="surrogateescape", newline="")
    try:
        yield from _rows(_lines(text, source.name), source)
    finally:
        text.detach()


def _lines(text: io.TextIOWrapper, name: str) -> Iterator[str]:
    for number, line in enumerate(iter(lambda: text.readline(MAX_BYTES + 1), ""), 1):
        if len(line) > MAX_BYTES:
            msg = f"{name}:{number}: line longer than {MAX_BYTES // 1024**2} MB; split the table"
            raise InputError(msg)
        yield line


def _rows(lines: Iterator[str], source: Input) -> Iterator[Record | InputError]:
    numbered = enumerate(lines, 1)
    above, heading = next(((n, line) for n, line in numbered if line.strip()), (1, ""))
    delimiter = _delimiter(heading, source.suffix)
    columns = [name.strip() for name in next(csv.reader([heading], delimiter=delimiter), [])]
    if not has_text_field(columns):
        msg = f"{source.name}: {no_text(columns)}"
        raise InputError(msg)
    rows = csv.reader(lines, delimiter=delimiter)
    row: list[str] | None = []
    while row is not None:
        number = above + rows.line_num + 1
        place = f"{source.name}:{number}"
        try:
            row = next(rows, None)
            if row and any(cell.strip() for cell in row):
                row = _decoded(row, place)
                fields = dict(zip(columns, row, strict=False))  # short and long rows are met
                yield from_mapping(fields, place, f"{source.stem}-{number}")
        except csv.Error as error:
            yield InputError(f"{place}: not a row of a table ({error}); mend the quotes")
        except InputError as error:
            yield error


def _delimiter(heading: str, suffix: str) -> str:
    """Tab for ``.tsv``, else the mark that cuts the heading into most columns."""
    if suffix == ".tsv":
        return "\t"
    return max(_DELIMITERS, key=lambda mark: len(next(csv.reader([heading], delimiter=mark), [])))


def _decoded(row: list[str], place: str) -> list[str]:
    """The row; if it was no UTF-8, in the encoding that the row as a whole shows."""
    joined = _BETWEEN.join(row)
    if not _UNDECODED.search(joined):
        return row
    return decode(joined.encode("utf-8", "surrogateescape"), place).split(_BETWEEN)
