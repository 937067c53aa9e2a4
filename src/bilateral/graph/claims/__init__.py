"""Claims: everything one article says, as triples under the ontology.

Takes the resolved facts of one article, gives a set of triples. A pure function without
blank nodes, so the graph of many articles is the union of their claims, in any order;
labels, the present status and the bounds of a tenure are not claimed but derived from
that union.
"""

from pyoxigraph import Triple

from bilateral.graph.claims.agreements import agreements
from bilateral.graph.claims.article import article
from bilateral.graph.claims.edges import edges
from bilateral.graph.claims.events import events
from bilateral.graph.claims.institutions import institutions
from bilateral.graph.claims.people import people
from bilateral.graph.claims.places import places, states
from bilateral.graph.claims.stances import stances
from bilateral.identity.model import Resolved

__all__ = ["claims"]

_KINDS = (article, states, places, people, institutions, events, agreements, stances, edges)


def claims(resolved: Resolved) -> frozenset[Triple]:
    """All triples that the article of ``resolved`` claims, its own description included."""
    return frozenset(triple for claim in _KINDS for triple in claim(resolved))
