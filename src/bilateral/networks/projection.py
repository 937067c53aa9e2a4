"""From occasions to a network: whoever shares an occasion is linked, pair by pair.

An occasion of n members links n(n-1)/2 pairs; who hosts or organizes weighs no more
than who attends.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations

from bilateral.networks.families import family
from bilateral.networks.measures import measured
from bilateral.networks.model import Edge, Item, Network, Node, chronological
from bilateral.networks.occasions import Occasion


def project(
    title: str, kind: str, candidates: Mapping[str, Node], occasions: Iterable[Occasion]
) -> Network:
    """The network among ``candidates``; those without a link are no nodes of it."""
    shared: defaultdict[tuple[str, str, str], list[Item]] = defaultdict(list)
    for occasion in occasions:
        relation = family(occasion.item.kind)
        members = sorted(occasion.agents & candidates.keys())
        for source, target in combinations(members, 2):
            if relation:
                shared[source, target, relation].append(occasion.item)
    edges = tuple(
        Edge(*key, items=tuple(sorted(items, key=chronological)))
        for key, items in sorted(shared.items())
    )
    met: defaultdict[str, set[str]] = defaultdict(set)
    for edge in edges:
        for end in (edge.source, edge.target):
            met[end].update(item.id for item in edge.items)
    nodes = tuple(replace(candidates[id_], weight=len(met[id_])) for id_ in sorted(met))
    return measured(Network(title, kind, nodes, edges))
