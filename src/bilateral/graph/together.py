"""Direct edges that follow from an event as all its articles tell it, not as any one does.

One article names X and Y at a meeting, another X and Z of Y's side: X met Z too, and no
article says so alone. Only what came about by every report counts, and only people whose
states are known: somebody of no known state may be another's other name. Edges within
one article are its own claims (claims/edges.py); here they follow once more, unharmed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations
from typing import Final

from pyoxigraph import NamedNode, Triple

from bilateral.graph.claims.edges import CAME_ABOUT, MOST_STATES, TALKS
from bilateral.graph.iris import DIP, code, entity_id, node, term
from bilateral.identity.slugs import state_of

EDGES: Final = frozenset(map(term, ("metWith", "visited", "signedWith")))
_TYPE: Final = term("rdf:type")
_REPORTED: Final = term("reportedStatus")
_PARTICIPANT: Final = term("participant")
_PARTICIPATION: Final = term("participation")
_IN: Final = term("inState")

SOURCES: Final = frozenset({_TYPE, _REPORTED, _PARTICIPANT, _PARTICIPATION, _IN})
"""The predicates ``edges`` reads."""

_HELD: Final = frozenset(code(status).value for status in CAME_ABOUT)


def edges(event: NamedNode, claims: Mapping[NamedNode, Sequence[str]]) -> Iterator[Triple]:
    """The direct edges that follow from all that is claimed of an event; none of other nodes."""
    kinds = {kind.removeprefix(DIP) for kind in claims.get(_TYPE, ())}
    if "Event" not in kinds or not _HELD.issuperset(claims.get(_REPORTED, ("",))):
        return
    agents = [entity_id(NamedNode(agent)) for agent in claims.get(_PARTICIPANT, ())]
    states = [agent for agent in agents if agent.startswith("state/")]
    people = [a for a in agents if a.startswith("person/") and state_of(a) is not None]
    if kinds & TALKS and (len(states) <= MOST_STATES or "MultilateralMeeting" not in kinds):
        yield from _mutual("metWith", states)
        yield from (t for t in _mutual("metWith", people) if _apart(t))
    if "Signing" in kinds:
        yield from _mutual("signedWith", states)
    if "Visit" in kinds:
        yield from _visited(event, {*states, *people}, claims)


def _visited(
    event: NamedNode, agents: set[str], claims: Mapping[NamedNode, Sequence[str]]
) -> Iterator[Triple]:
    """From those told as visitors by any article, and their states, to the only host."""
    hosts = claims.get(_IN, ())
    if len(hosts) != 1:
        return
    host = entity_id(NamedNode(hosts[0])).removeprefix("state/")
    roles = set(claims.get(_PARTICIPATION, ()))
    path = entity_id(event).removeprefix("event/")
    for agent in sorted(agents):
        told = node(f"participation/{path}/visitor/{agent.replace('/', '-')}").value in roles
        home = state_of(agent)
        if told and home is not None and home != host:
            yield Triple(node(agent), term("visited"), node(f"state/{host}"))
            if f"state/{home}" in agents:
                yield Triple(node(f"state/{home}"), term("visited"), node(f"state/{host}"))


def _mutual(edge: str, agents: Iterable[str]) -> Iterator[Triple]:
    for one, other in permutations(agents, 2):
        yield Triple(node(one), term(edge), node(other))


def _apart(edge: Triple) -> bool:
    """Whether the two of an edge are people of two states."""
    ends = (edge.subject, edge.object)
    one, other = (state_of(entity_id(e)) if isinstance(e, NamedNode) else None for e in ends)
    return one != other
