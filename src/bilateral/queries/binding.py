"""A ready query and values for its parameters: SPARQL to be run.

Values enter the text as terms that write themselves, escaped, at places the query's
author marked: no value can change what is asked.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from bilateral.errors import QueryError
from bilateral.queries import parameters
from bilateral.queries.header import PLACE
from bilateral.queries.model import BoundQuery, Parameter, ReadyQuery, Term


def bind(query: ReadyQuery, values: Mapping[str, str]) -> BoundQuery:
    """``query`` with ``values`` for its parameters, by name.

    What is left out takes its default. Raises QueryError for a parameter the query does
    not have, one it lacks, and a value that its kind cannot take.
    """
    names = [parameter.name for parameter in query.parameters]
    for name in values:
        if name not in names:
            has = f"it takes {', '.join(names)}" if names else "it takes none"
            msg = f"query {query.name}: no parameter {name!r}; {has}"
            raise QueryError(msg)
    bound = {p.name: _value(query, p, values.get(p.name, p.default)) for p in query.parameters}

    def place(match: re.Match[str]) -> str:
        term = bound[match[1]]
        return "" if term is None else f"VALUES ?{match[1]} {{ {term} }}"

    return BoundQuery(query, MappingProxyType(bound), PLACE.sub(place, query.text))


def _value(query: ReadyQuery, parameter: Parameter, text: str | None) -> Term | None:
    if text:
        return parameters.term(parameter, text)
    if parameter.required:
        msg = (
            f"query {query.name}: parameter {parameter.name!r} is missing; "
            f"give {parameter.name}=VALUE ({parameter.kind}: {parameter.description})"
        )
        raise QueryError(msg)
    return None
