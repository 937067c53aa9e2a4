"""A network as a networkx graph, for analysis and for the exchange formats."""

import networkx as nx

from bilateral.networks.model import Edge, Network, Node


def to_networkx(network: Network) -> "nx.MultiGraph[str]":
    """A multigraph with one edge per pair and relation, keyed by the relation.

    Node attributes: label, kind, group, weight, degree, strength, betweenness and the
    shown facts in lower case. Edge attributes: relation, weight, first and last (dates,
    empty when undated), events (the identifiers, separated by spaces).
    """
    graph: nx.MultiGraph[str] = nx.MultiGraph(title=network.title, kind=network.kind)
    for node in network.nodes:
        graph.add_node(node.id, **node_fields(node))
    for edge in network.edges:
        graph.add_edge(edge.source, edge.target, key=edge.relation, **edge_fields(edge))
    return graph


def to_simple(network: Network) -> "nx.Graph[str]":
    """One edge per pair; its weight sums the weights of all relations."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(node.id for node in network.nodes)
    for edge in network.edges:
        known = graph.get_edge_data(edge.source, edge.target, {"weight": 0})
        graph.add_edge(edge.source, edge.target, weight=known["weight"] + edge.weight)
    return graph


def node_fields(node: Node) -> dict[str, str | int | float]:
    """A node's columns beside its identifier."""
    return {
        "label": node.label,
        "kind": node.kind,
        "group": node.group,
        "weight": node.weight,
        "degree": node.degree,
        "strength": node.strength,
        "betweenness": node.betweenness,
        **{name.lower(): value for name, value in node.facts.items()},
    }


def edge_fields(edge: Edge) -> dict[str, str | int | float]:
    """A link's columns beside its two ends."""
    first, last = edge.span or ("", "")
    return {
        "relation": edge.relation,
        "weight": edge.weight,
        "first": first,
        "last": last,
        "events": " ".join(item.id for item in edge.items),
    }
