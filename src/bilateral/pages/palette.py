"""Colours of nodes and links: few, told apart by the colour-blind, and named in the legend.

Nodes are coloured by what tells most: people by the state they represent, the others by
their kind. Colours are those of Okabe and Ito ("Color Universal Design", 2008); links
differ by line as well as by colour.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bilateral.language.gazetteers import states
from bilateral.networks.families import FAMILIES, in_words
from bilateral.networks.model import Network, Node

COLOURS: Final = (
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#8c6bb1", "#7f7f00",
)  # fmt: skip
OTHER: Final = "#8a8f98"
NO_STATE: Final = "no state known"


@dataclass(frozen=True, slots=True)
class Line:
    """How the links of one family of relations are drawn: colour, and dashes in pixels."""

    colour: str
    dashes: tuple[int, ...] = ()


LINES: Final[Mapping[str, Line]] = dict(
    zip(
        FAMILIES,
        (
            Line("#3f7fbf"), Line("#2e8b57", (2, 4)), Line("#c2571a", (9, 4)),
            Line("#a3629a", (1, 5)), Line("#6b7280", (6, 3)), Line("#b8860b", (12, 3)),
            Line("#4b5563", (3, 3)), Line("#b3261e", (10, 3, 2, 3)),
        ),
        strict=True,
    )
)  # fmt: skip


def groups(network: Network) -> dict[str, str]:
    """Node id -> the group it is coloured by, in words."""
    return {node.id: _group(network, node) for node in network.nodes}


def group_colours(network: Network) -> dict[str, str]:
    """Group -> colour, the largest groups first; the groups beyond the palette are grey."""
    counts = Counter(groups(network).values())
    ranked = sorted(counts, key=lambda group: (group == NO_STATE, -counts[group], group))
    return {
        group: COLOURS[i] if i < len(COLOURS) and group != NO_STATE else OTHER
        for i, group in enumerate(ranked)
    }


def _group(network: Network, node: Node) -> str:
    if network.kind != "people":
        return in_words(node.kind)
    state = states.states().get(node.group)
    return state.name if state else NO_STATE
