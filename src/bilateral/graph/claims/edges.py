"""Direct edges: who met whom, who visited and who signed with whom, in one triple.

They stand only for what came about: events held or past, and papers signed. Each
follows from an event or paper that the same article claims, and that is where its
evidence is.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from pyoxigraph import NamedNode, Triple

from bilateral.facts.model import Event, Facts, ParticipantKind, Role
from bilateral.graph import iris
from bilateral.graph.claims.places import state
from bilateral.graph.iris import term
from bilateral.identity.model import Resolved

TALKS: Final = {"Meeting", "MultilateralMeeting", "Consultation", "Negotiation", "PhoneCall"}
CAME_ABOUT: Final = {"held", "past"}
MOST_STATES: Final = 5
"""Of a larger assembly nobody can say that each met each."""


def edges(resolved: Resolved) -> Iterator[Triple]:
    """The direct edges of all events and documents of the facts."""
    facts = resolved.facts
    for event in facts.events:
        if event.status not in CAME_ABOUT:
            continue
        if event.type in TALKS:
            yield from _met(event, resolved)
        elif event.type == "Visit":
            yield from _visited(event, resolved)
        elif event.type == "Signing":
            yield from _mutual("signedWith", map(state, event.countries))
    for document in facts.documents:
        if document.status == "signed":
            yield from _mutual("signedWith", map(state, document.parties))


def _met(event: Event, resolved: Resolved) -> Iterator[Triple]:
    """Every two people who do not stand for the same state, and every two states."""
    if event.type == "MultilateralMeeting" and len(event.countries) > MOST_STATES:
        return
    home = _home_states(resolved.facts)
    yield from _mutual("metWith", map(state, event.countries))
    for one, other in combinations(event.names(ParticipantKind.PERSON), 2):
        if home[one] is None or home[one] != home[other]:
            pair = (iris.node(resolved.people[name].id) for name in (one, other))
            yield from _mutual("metWith", pair)


def _visited(event: Event, resolved: Resolved) -> Iterator[Triple]:
    """From each visitor, and each visitor's state, to the state of the place."""
    host = event.place_country
    if host is None:
        return
    home = _home_states(resolved.facts)
    people = [n for n in _visitors(event, ParticipantKind.PERSON) if home[n] != host]
    states = {*_visitors(event, ParticipantKind.STATE), *(home[n] for n in people)}
    for name in people:
        yield Triple(iris.node(resolved.people[name].id), term("visited"), state(host))
    for code in states - {host, None}:
        if code is not None:
            yield Triple(state(code), term("visited"), state(host))


def _visitors(event: Event, kind: ParticipantKind) -> list[str]:
    """Those told as visitors; where nobody is, all who are not told as something else."""
    of_kind = [p for p in event.participants if p.kind is kind]
    told = [p.name for p in of_kind if p.role is Role.VISITOR]
    return told or [p.name for p in of_kind if p.role is Role.PARTICIPANT]


def _mutual(edge: str, nodes: Iterable[NamedNode]) -> Iterator[Triple]:
    """The edge in both directions between every two different nodes."""
    for one, other in combinations(nodes, 2):
        if one != other:
            yield Triple(one, term(edge), other)
            yield Triple(other, term(edge), one)


def _home_states(facts: Facts) -> dict[str, str | None]:
    return {person.name: person.country for person in facts.people}
