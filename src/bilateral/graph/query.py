"""Asking the graph in SPARQL: queries only, and nothing over the network.

Oxigraph sends requests for SERVICE clauses and has no switch against it, so a query that
has one is refused here. FROM names graphs of the store and never loads anything.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import TypeAlias

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    Triple,
    Variable,
)

from bilateral.errors import QueryError, StoreError
from bilateral.graph.database import Database
from bilateral.graph.iris import PREFIXES

Value: TypeAlias = NamedNode | Literal
Answer: TypeAlias = QuerySolutions | QueryBoolean | QueryTriples

_SERVICE = re.compile("service", re.IGNORECASE)
_POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_UPDATE = re.compile(
    r"(\s|#.*\n|PREFIX\s+[^\s:]*:\s*<[^>]*>|BASE\s*<[^>]*>)*"
    r"(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\b",
    re.IGNORECASE,
)


def run(database: Database, text: str, substitutions: Mapping[str, Value] | None = None) -> Answer:
    """The answer of ``database`` to the SPARQL query ``text``, over the default graph.

    The prefixes of iris.PREFIXES need no declaration. ``substitutions`` puts values in the
    place of variables, as terms, so no value can change what the query asks; a SELECT must
    select these variables. Raises QueryError, naming line and column where it can, for what
    is no query, for an update and for a SERVICE clause.
    """
    refuse_service(text)
    values: dict[Variable, NamedNode | BlankNode | Literal | Triple] = {
        Variable(name): value for name, value in (substitutions or {}).items()
    }
    try:
        return database.query(text, prefixes=dict(PREFIXES), substitutions=values)
    except (SyntaxError, ValueError, RuntimeError) as error:
        raise QueryError(_message(text, error)) from error
    except OSError as error:
        msg = f"query: the database cannot be read ({_flat(error)}); run: bilateral rebuild"
        raise StoreError(msg) from error


def refuse_service(text: str) -> None:
    """Raise QueryError when ``text`` has a SERVICE clause.

    The word may stand in strings, names and comments. Which it does is for Oxigraph's own
    parser to say, since any other reader could be led astray: with another word in its
    place the query must still be one. It is asked of an empty store and not run further.
    """
    if not _SERVICE.search(text):
        return
    filler = "zzzzzzz"
    while filler in text.lower():
        filler += "z"
    try:
        with suppress(OSError, RuntimeError):  # troubles of running it: it is a query
            Database().query(_SERVICE.sub(filler, text), prefixes=dict(PREFIXES))
    except (SyntaxError, ValueError) as error:
        msg = (
            "query: a SERVICE clause asks another server, and nothing here goes over the network; "
            f"take it out (if there is none, the query is not valid: {_flat(error)})"
        )
        raise QueryError(msg) from error


def _message(text: str, error: Exception) -> str:
    if _UPDATE.match(text):
        return (
            "query: an update; the graph is made from articles and changed by adding, replacing "
            "and retracting them: bilateral build, bilateral retract"
        )
    match = _POSITION.search(str(error))
    if not match:
        return f"query: {_flat(error)}; correct the query"
    line, column, expected = int(match[1]), int(match[2]), " ".join(match[3].split())
    written = text.split("\n")[line - 1 : line]
    near = f" near {written[0].strip()[:60]!r}" if written else ""
    return f"query, line {line}, column {column}{near}: {expected[:200]}; correct the query"


def _flat(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
