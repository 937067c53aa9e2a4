"""Networks as vis-network draws them: the only module that imports pyvis.

pyvis gives the data model of nodes and links and carries vis-network itself; its
templates, which load from other servers and escape nothing, are not used. Links are
added as directed, because pyvis drops the second of two parallel undirected ones.
"""

import math
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from pyvis.network import Network as Drawing

from bilateral.networks.layout import positions
from bilateral.networks.model import Edge, Network
from bilateral.pages import palette

LONGEST, ONE_LINE = 44, 14
"""Characters of a label at most, and on one line."""
BEND = 0.12
"""How far parallel links bend away from each other."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Nodes and links in the form that vis-network takes, in the order of the network.

    The places of nodes are fractions of the canvas; the page stretches them over it.
    """

    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]


def draw(network: Network) -> Drawn:
    """The network with places, sizes, colours and widths; the network stays as it is."""
    drawing = Drawing(directed=True)
    places = positions(network)
    colours, groups = palette.group_colours(network), palette.groups(network)
    for node in network.nodes:
        x, y = places[node.id]
        drawing.add_node(
            node.id,
            label=_short(node.label),
            x=x,
            y=y,
            size=round(8 + 5 * math.sqrt(node.strength), 1),
            color=colours[groups[node.id]],
            shape="dot",
        )
    bends = _bends(network)
    for edge in network.edges:
        line = palette.LINES[edge.relation]
        drawing.add_edge(
            edge.source,
            edge.target,
            id="|".join(edge.key),
            arrows="",
            color=line.colour,
            width=width(edge.weight),
            dashes=list(line.dashes) or False,
            smooth={"enabled": True, "type": "curvedCW", "roundness": bends[edge.key]},
        )
    return Drawn(nodes=drawing.nodes, edges=drawing.edges)


def width(weight: int) -> float:
    """Pixels of a link's width for its number of events."""
    return round(1.2 + 1.6 * math.sqrt(weight), 1)


def library() -> str:
    """The source of vis-network, with its licence notice."""
    return _asset("vis-network.min.js")


def stylesheet() -> str:
    """The style sheet of vis-network."""
    return _asset("vis-network.css")


def _asset(name: str) -> str:
    return (files("pyvis") / "lib" / "vis-9.1.2" / name).read_text(encoding="utf-8")


def _bends(network: Network) -> dict[tuple[str, str, str], float]:
    """Roundness of each link: the first of a pair straight, the others to either side."""
    by_pair: dict[tuple[str, str], list[Edge]] = {}
    for edge in network.edges:
        by_pair.setdefault((edge.source, edge.target), []).append(edge)
    return {
        edge.key: round(BEND * ((i + 1) // 2) * (-1) ** i, 2)
        for pair in by_pair.values()
        for i, edge in enumerate(pair)
    }


def _short(label: str) -> str:
    """A label that fits under its node, on two lines if it is long; the panel shows it whole."""
    label = " ".join(label.split())
    label = label if len(label) <= LONGEST else f"{label[: LONGEST - 1]}…"
    blanks = [i for i, character in enumerate(label) if character == " "]
    if len(label) <= ONE_LINE or not blanks:
        return label
    middle = min(blanks, key=lambda i: abs(i - len(label) / 2))
    return f"{label[:middle]}\n{label[middle + 1 :]}"
