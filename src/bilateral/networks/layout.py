"""Where to draw the nodes: computed once, here, so that a page opens at rest.

The same network gives the same picture. Coordinates are fractions of the canvas (0 to 1
each way), so that a page can stretch them over a canvas of any shape.
"""

import math

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from bilateral.networks.graphs import to_simple
from bilateral.networks.model import Network

_SEED = 7
_ITERATIONS = 300
_MIDDLE = ""  # no node has an empty identifier
_GRAVITY = 0.08
_EVENNESS = 0.5


def positions(network: Network) -> dict[str, tuple[float, float]]:
    """Node -> (x, y) in the unit square, rounded to 4 decimals.

    Springs pull by the logarithm of a pair's weight, so that one pair of a thousand
    events does not collapse the rest. A weightless node in the middle, tied loosely to
    all, keeps separate parts of the network in sight of each other.
    """
    if not network.nodes:
        return {}
    graph = to_simple(network)
    for _, _, fields in graph.edges(data=True):
        fields["weight"] = 1 + math.log(fields["weight"])
    ids = [node.id for node in network.nodes]
    graph.add_edges_from(((_MIDDLE, id_) for id_ in ids), weight=_GRAVITY)
    placed = nx.spring_layout(graph, seed=_SEED, iterations=_ITERATIONS)
    points = _apart(_even(np.array([placed[id_] for id_ in ids], dtype=np.float64)))
    return {
        id_: (round(float(x), 4), round(float(y), 4))
        for id_, (x, y) in zip(ids, points, strict=True)
    }


def _even(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Halfway between the springs' coordinates and an even spread over the square."""
    ranks = points.argsort(axis=0).argsort(axis=0) / max(len(points) - 1, 1)
    return (1 - _EVENNESS) * _unit(points) + _EVENNESS * ranks


def _apart(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Push nodes that are too close away from each other, a little at a time."""
    least = 0.75 / math.sqrt(len(points))
    for _ in range(60):
        gaps = points[:, None, :] - points[None, :, :]
        distances = np.linalg.norm(gaps, axis=2)
        np.fill_diagonal(distances, np.inf)
        push = np.clip(least - distances, 0, None) / np.maximum(distances, 1e-6)
        points = points + 0.25 * np.einsum("ij,ijk->ik", push, gaps)
    return _unit(points)


def _unit(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Stretch to the unit square; a single line or point goes to its middle."""
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    return np.where(extent > 0, (points - low) / np.where(extent > 0, extent, 1), 0.5)
