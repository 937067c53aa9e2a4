"""Measures of a network's nodes: neighbours, strength, betweenness."""

from dataclasses import replace

import networkx as nx

from bilateral.networks.graphs import to_simple
from bilateral.networks.model import Network

# Brandes' betweenness costs nodes times links; above this many nodes it is estimated
# from as many sampled sources (Brandes and Pich 2007), always the same ones.
_EXACT_UP_TO = 500


def measured(network: Network) -> Network:
    """``network`` with degree, strength and betweenness (normalised, 4 decimals) of each node."""
    graph = to_simple(network)
    sample = _EXACT_UP_TO if len(graph) > _EXACT_UP_TO else None
    between = nx.betweenness_centrality(graph, k=sample, seed=0)
    nodes = tuple(
        replace(
            node,
            degree=graph.degree(node.id),
            strength=graph.degree(node.id, weight="weight"),
            betweenness=round(between[node.id], 4),
        )
        for node in network.nodes
    )
    return replace(network, nodes=nodes)
