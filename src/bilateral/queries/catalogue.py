"""The queries that come with the package: the files in the folder ``ready`` beside this."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from bilateral.errors import QueryError
from bilateral.queries import header
from bilateral.queries.model import ReadyQuery


@cache
def catalogue() -> Mapping[str, ReadyQuery]:
    """All ready queries by name, in the order of names."""
    folder = files("bilateral.queries") / "ready"
    found = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".rq")), key=lambda e: e.name
    )
    queries = (
        header.read(file.name.removesuffix(".rq"), file.read_text(encoding="utf-8"))
        for file in found
    )
    return MappingProxyType({query.name: query for query in queries})


def ready_query(name: str) -> ReadyQuery:
    """The ready query called ``name``.

    Raises QueryError for a name that none has, with the names that come near.
    """
    queries = catalogue()
    if name not in queries:
        near = get_close_matches(name, queries, n=3) or list(queries)
        msg = f"{name!r}: no ready query has this name; use one of: {', '.join(near)}"
        raise QueryError(msg)
    return queries[name]
