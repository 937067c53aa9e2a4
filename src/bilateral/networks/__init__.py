"""Networks of a store: who shares events and papers with whom, as typed graphs.

Takes anything with ``query(text)`` that answers SPARQL over the default graph; gives
frozen `Network`s (``states``, ``people``, ``institutions``), networkx graphs of them,
measures, positions for drawing, and GraphML, GEXF and CSV. Knows nothing of HTML.
"""

from bilateral.networks.budget import Budget, trim
from bilateral.networks.build import institutions, people, states
from bilateral.networks.exports import save
from bilateral.networks.graphs import to_networkx
from bilateral.networks.model import Edge, Item, LeftOut, Network, Node, Witness

__all__ = [
    "Budget",
    "Edge",
    "Item",
    "LeftOut",
    "Network",
    "Node",
    "Witness",
    "institutions",
    "people",
    "save",
    "states",
    "to_networkx",
    "trim",
]
