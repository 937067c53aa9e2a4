"""What a network is: nodes, typed links between them, and the sentences behind each link.

Plain frozen data. A link (`Edge`) joins one pair of nodes in one family of relations,
so that a pair that met, signed and quarrelled has three links. What happened between
the two is the link's items; an item shared by several pairs is the same `Item` on each.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Witness:
    """One sentence of one article that tells an item; unknown particulars are empty."""

    date: str
    """The day the article appeared, ``YYYY-MM-DD``."""
    publisher: str
    article: str
    """The article's headline."""
    sentence: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One event or paper; ``kind`` is a class of the ontology (``Meeting``, ``Agreement``)."""

    id: str
    kind: str
    label: str
    """The kind in words, "Phone call"."""
    date: str | None
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``: no more than is known."""
    place: str
    title: str
    evidence: tuple[Witness, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A state, person or institution.

    ``group`` is the code of the state it belongs to, empty for none. ``weight`` counts
    the distinct items of its links. The measures are of the whole network, also when
    the network was trimmed later: ``degree`` counts neighbours, ``strength`` sums the
    weights of the links, ``betweenness`` is the share of shortest paths that lead
    through the node (0 to 1, links unweighted).
    """

    id: str
    label: str
    kind: str
    group: str
    weight: int = 0
    degree: int = 0
    strength: int = 0
    betweenness: float = 0.0
    facts: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Few fields to show, in order: what to call it and its value."""


@dataclass(frozen=True, slots=True)
class Edge:
    """What two nodes share in one family of relations; ``source`` sorts before ``target``."""

    source: str
    target: str
    relation: str
    """Family of relations, a key of `bilateral.networks.families.FAMILIES`."""
    items: tuple[Item, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells one link from another: the pair and the relation."""
        return self.source, self.target, self.relation

    @property
    def weight(self) -> int:
        """Number of distinct events and papers."""
        return len(self.items)

    @property
    def span(self) -> tuple[str, str] | None:
        """Earliest and latest date of the items, None when none is dated."""
        return span(self.items)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much of the whole network a trimmed one does not show."""

    nodes: int = 0
    edges: int = 0


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes sorted by id, links by pair and relation; every node has a link."""

    title: str
    kind: str
    """``states``, ``people`` or ``institutions``."""
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: LeftOut = LeftOut()

    @property
    def items(self) -> tuple[Item, ...]:
        """The distinct events and papers of all links, by date, undated last."""
        distinct = {item.id: item for edge in self.edges for item in edge.items}
        return tuple(sorted(distinct.values(), key=chronological))


def chronological(item: Item) -> tuple[bool, str, str]:
    """Sort key: by date, undated last, then by identifier."""
    return item.date is None, item.date or "", item.id


def span(items: Iterable[Item]) -> tuple[str, str] | None:
    """Earliest and latest date among the dated ``items``, None when there is none."""
    dates = [item.date for item in items if item.date]
    return (min(dates), max(dates)) if dates else None
