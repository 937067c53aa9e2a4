"""The head of a query file: comment lines that name the query, its question and parameters.

    # title: Meetings between two states
    # question: When and where did two states meet, and who sat there?
    # param: stateA state one of the two states
    # param: since date() events from this day, month or year on

A parameter line has a name, a kind and a description. After the kind, ``(2024)`` gives
the default and ``()`` says that any value will do; without brackets a value must be
given. In the query, ``VALUES ?stateA { UNDEF }`` marks where the value goes.
"""

import re
from typing import Final

from bilateral.errors import QueryError
from bilateral.queries.model import Kind, Parameter, ReadyQuery

_LINE: Final = re.compile(r"#\s*(\w+):\s*(.*?)\s*")
_PARAMETER: Final = re.compile(r"(\w+)\s+(\w+)(?:\(([^)]*)\))?\s+(\S.*)")
PLACE: Final = re.compile(r"VALUES\s+\?(\w+)\s*\{\s*UNDEF\s*\}")
"""Where a parameter's value goes in the text of a query."""


def read(name: str, text: str) -> ReadyQuery:
    """The query that a file called ``name`` holds as ``text``.

    The first line that is no comment ends the head. Raises QueryError, naming the file
    and the line, for a head that breaks the form or does not fit the query.
    """
    lines: dict[str, str] = {}
    parameters: list[Parameter] = []
    for number, line in enumerate(text.splitlines(), start=1):
        match = _LINE.fullmatch(line)
        if match is None:
            if line.strip() and not line.startswith("#"):
                break
        elif match[1] == "param":
            parameters.append(_parameter(f"{name}, line {number}", match[2]))
        elif match[1] in {"title", "question"}:
            lines[match[1]] = match[2]
        else:
            msg = f"{name}, line {number}: unknown word {match[1]!r}; use title, question or param"
            raise QueryError(msg)
    _check(name, parameters, text)
    title = lines.get("title", name)
    return ReadyQuery(name, title, lines.get("question", title), tuple(parameters), text)


def _parameter(where: str, line: str) -> Parameter:
    match = _PARAMETER.fullmatch(line)
    if match is None:
        msg = f"{where}: {line!r} is no parameter; write: name kind description"
        raise QueryError(msg)
    name, kind, default, description = match.groups()
    if kind not in set(Kind):
        msg = f"{where}: unknown kind {kind!r} of {name!r}; use one of: {', '.join(Kind)}"
        raise QueryError(msg)
    return Parameter(name, Kind(kind), description, default)


def _check(name: str, parameters: list[Parameter], text: str) -> None:
    """Every parameter is declared once and has its place, and every place is declared."""
    declared = [parameter.name for parameter in parameters]
    placed = set(PLACE.findall(text))
    for parameter in declared:
        if declared.count(parameter) > 1:
            msg = f"{name}: parameter {parameter!r} is declared twice; keep one line"
            raise QueryError(msg)
        if parameter not in placed:
            msg = (
                f"{name}: parameter {parameter!r} has no place; add VALUES ?{parameter} {{ UNDEF }}"
            )
            raise QueryError(msg)
    for parameter in sorted(placed - set(declared)):
        msg = f"{name}: VALUES ?{parameter} {{ UNDEF }} is not declared; add a line: # param: ..."
        raise QueryError(msg)
