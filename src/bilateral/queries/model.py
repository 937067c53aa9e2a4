"""What a ready query is: a file in SPARQL with a head that people and programs read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pyoxigraph import Literal, NamedNode

Term = NamedNode | Literal
"""What a parameter can be bound to."""


class Kind(StrEnum):
    """What a parameter's value means, and so how its text is read."""

    STATE = "state"
    PERSON = "person"
    TEXT = "text"
    OFFICE = "office"
    YEAR = "year"
    DATE = "date"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a query asks for.

    ``default`` is the text used when none is given: None where one must be given, empty
    where leaving it out means "any".
    """

    name: str
    kind: Kind
    description: str
    default: str | None = None

    @property
    def required(self) -> bool:
        """Whether the query cannot run without a value."""
        return self.default is None


@dataclass(frozen=True, slots=True)
class ReadyQuery:
    """A query with its title, the question it answers, its parameters and its SPARQL text.

    In ``text`` each parameter stands as ``VALUES ?name { UNDEF }``, so the text is a
    whole SPARQL query as it is: run unbound, it answers for any value.
    """

    name: str
    title: str
    question: str
    parameters: tuple[Parameter, ...]
    text: str


@dataclass(frozen=True, slots=True)
class BoundQuery:
    """A ready query with values: ``text`` is SPARQL to be run as it is.

    ``values`` holds a term for each parameter, None where any value will do.
    """

    query: ReadyQuery
    values: Mapping[str, Term | None]
    text: str
