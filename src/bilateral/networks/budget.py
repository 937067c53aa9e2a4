"""How much of a network one picture can bear: the strongest part, and what was left out."""

from dataclasses import dataclass, replace

from bilateral.errors import BilateralError
from bilateral.networks.model import LeftOut, Network

# Above this, networkx's spring layout needs scipy, and no picture is readable anyway.
_MOST_NODES = 499


@dataclass(frozen=True, slots=True)
class Budget:
    """At most this many nodes and links; raises BilateralError when out of reason."""

    nodes: int = 300
    edges: int = 1_500

    def __post_init__(self) -> None:
        if not (2 <= self.nodes <= _MOST_NODES and self.edges >= 1):
            msg = (
                f"budget of {self.nodes} nodes and {self.edges} links: a picture takes "
                f"2 to {_MOST_NODES} nodes and at least 1 link; choose within that"
            )
            raise BilateralError(msg)


def trim(network: Network, budget: Budget | None = None) -> Network:
    """The strongest nodes, then the heaviest links among them; ``left_out`` counts the rest.

    Ties are broken by identifier, so the choice is always the same. Nodes whose links
    all fell out fall out too. Node measures stay those of the whole network.
    """
    budget = budget or Budget()
    strongest = sorted(network.nodes, key=lambda node: (-node.strength, node.id))[: budget.nodes]
    chosen = {node.id for node in strongest}
    among = [e for e in network.edges if e.source in chosen and e.target in chosen]
    heaviest = sorted(among, key=lambda e: (-e.weight, e.key))
    edges = tuple(sorted(heaviest[: budget.edges], key=lambda e: e.key))
    linked = {end for edge in edges for end in (edge.source, edge.target)}
    nodes = tuple(node for node in network.nodes if node.id in linked)
    left_out = LeftOut(
        nodes=network.left_out.nodes + len(network.nodes) - len(nodes),
        edges=network.left_out.edges + len(network.edges) - len(edges),
    )
    return replace(network, nodes=nodes, edges=edges, left_out=left_out)
