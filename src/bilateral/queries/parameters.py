"""From the text of a parameter to the term it means, by kind.

The text comes from outside: it becomes a term, never a piece of SPARQL.
"""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Final

from pyoxigraph import Literal, NamedNode

from bilateral.errors import QueryError
from bilateral.graph import iris, literals
from bilateral.identity.names import fold
from bilateral.identity.slugs import state_id
from bilateral.language.gazetteers import states
from bilateral.queries.model import Kind, Parameter, Term
from bilateral.queries.offices import canonical_office


def term(parameter: Parameter, text: str) -> Term:
    """The term that ``text`` means for ``parameter``.

    State: the state with that ISO 3166 code or name. Person and text: the text, to be
    looked for in names. Office: its title in canonical words. Year and date: a partial date,
    typed by its precision. Thing: the node with that identifier (``event/0123…``) or IRI.
    Raises QueryError naming the parameter and what it takes.
    """
    try:
        return _READERS[parameter.kind](text.strip())
    except ValueError as error:
        msg = f"parameter {parameter.name}={text!r}: {error}"
        raise QueryError(msg) from error


def _state(text: str) -> NamedNode:
    code = text.upper() if text.upper() in states.states() else _names_of_states().get(fold(text))
    if code is None:
        near = get_close_matches(fold(text), _names_of_states(), n=1)
        hint = f", or {states.states()[_names_of_states()[near[0]]].name}" if near else ""
        msg = f"no state has this code or name; give an ISO 3166 code such as AZ{hint}"
        raise ValueError(msg)
    return iris.node(state_id(code))


def _text(text: str) -> Literal:
    if not text:
        msg = "there is nothing to look for; give a word"
        raise ValueError(msg)
    return literals.text(text)


def _office(text: str) -> Literal:
    return _text(canonical_office(text))


def _year(text: str) -> Literal:
    year = literals.partial_date(text)
    if year is None or len(text) != len("YYYY"):
        msg = "this is no year; write it as 2024"
        raise ValueError(msg)
    return year


def _date(text: str) -> Literal:
    date = literals.partial_date(text)
    if date is None:
        msg = "this is no date; write 2024, 2024-07 or 2024-07-11"
        raise ValueError(msg)
    return date


def _thing(text: str) -> NamedNode:
    identifier = text.removeprefix(iris.BASE)
    kind, slash, key = identifier.partition("/")
    try:
        if kind.isalpha() and slash and key:
            return NamedNode(iris.BASE + identifier)
    except ValueError:
        pass
    msg = "this identifies nothing; copy one from another query, such as event/0123456789abcdef"
    raise ValueError(msg)


@cache
def _names_of_states() -> Mapping[str, str]:
    """The code of each state by its folded names, for names that mean one state only."""
    found: dict[str, set[str]] = {}
    for state in states.states().values():
        for form in state.forms:
            if form.kind is states.Kind.NAME:
                found.setdefault(fold(form.text), set()).add(state.code)
    return MappingProxyType({n: codes.pop() for n, codes in found.items() if len(codes) == 1})


_READERS: Final[Mapping[Kind, Callable[[str], Term]]] = MappingProxyType(
    {
        Kind.STATE: _state,
        Kind.PERSON: _text,
        Kind.TEXT: _text,
        Kind.OFFICE: _office,
        Kind.YEAR: _year,
        Kind.DATE: _date,
        Kind.THING: _thing,
    }
)
