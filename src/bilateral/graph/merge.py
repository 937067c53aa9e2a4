"""Taking some articles into the graph, or out of it, without reading the rest of it.

The graph is U + D(U): U is the union of what all articles claim, D what ``derive`` makes,
node by node, of U. The default graph holds U + D, and each article's own graph its claims.

Invariants this rests on:

* ``derive`` looks at triples with a predicate in SOURCES only, and gives none with such a
  predicate: so the SOURCES triples of a node in the default graph are those of U, and
  only nodes whose SOURCES triples changed are derived again. A state that a hundred
  thousand events name is not read again for each batch.
* No article claims a triple that ``derive`` gives.

A change is one transaction: a crash leaves the graph before it or after it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from pyoxigraph import DefaultGraph, NamedNode, Quad, Triple

from bilateral.graph.database import Database
from bilateral.graph.derive import SOURCES, derive

Claims = Mapping[NamedNode, frozenset[Triple]]
"""The claims of some articles by their graph; none for an article that is taken out."""

_DEFAULT = DefaultGraph()
_SMALL = 64
"""Triples of a node that are read at once; of a node with more only those that are needed."""


@dataclass(frozen=True, slots=True)
class Change:
    """What leaves the database, whole graphs and single quads, and then what enters it."""

    emptied: tuple[NamedNode, ...]
    leaving: frozenset[Quad]
    entering: frozenset[Quad]


def change(database: Database, claims: Claims) -> Change:
    """What makes the articles of ``claims`` claim just that."""
    leaving: set[Quad] = set()
    entering: set[Quad] = set()
    dropped: set[Triple] = set()
    come: set[Triple] = set()
    for graph, after in claims.items():
        before = {q.triple for q in database.quads_for_pattern(None, None, None, graph)}
        dropped |= before - after
        come |= after - before
        entering |= _quads(after - before, graph)
        if after:
            leaving |= _quads(before - after, graph)
    dropped.difference_update(*claims.values())
    gone = {triple for triple in dropped if not _claimed_elsewhere(database, triple, claims)}
    underived, derived = _derivations(database, gone, come)
    return Change(
        emptied=tuple(graph for graph, after in claims.items() if not after),
        leaving=frozenset(leaving | _quads(gone | underived, _DEFAULT)),
        entering=frozenset(entering | _quads(come | derived, _DEFAULT)),
    )


def apply(database: Database, change: Change) -> None:
    """Make ``change``, whole or not at all."""
    steps = [f"DROP SILENT GRAPH {graph}" for graph in change.emptied]
    if change.leaving:
        steps.append(f"DELETE DATA {{\n{_text(change.leaving)}}}")
    if change.entering:
        steps.append(f"INSERT DATA {{\n{_text(change.entering)}}}")
    if steps:
        database.update(";\n".join(steps))


def sources(database: Database, node: NamedNode) -> set[Triple]:
    """The triples of ``node`` that ``derive`` looks at, without reading all of a large node."""
    quads = tuple(islice(database.quads_for_pattern(node, None, None, _DEFAULT), _SMALL))
    if len(quads) == _SMALL:
        quads = tuple(
            quad
            for predicate in SOURCES
            for quad in database.quads_for_pattern(node, predicate, None, _DEFAULT)
        )
    return {quad.triple for quad in quads if quad.predicate in SOURCES}


def _derivations(
    database: Database, gone: set[Triple], come: set[Triple]
) -> tuple[set[Triple], set[Triple]]:
    """The derived triples that go and those that come with ``gone`` and ``come``."""
    leaving: set[Triple] = set()
    entering: set[Triple] = set()
    for node, (outgoing, incoming) in _touched(gone, come).items():
        before = sources(database, node)
        was, becomes = derive(node, before), derive(node, (before - outgoing) | incoming)
        leaving |= was - becomes
        entering |= becomes - was
    return leaving, entering


def _touched(
    gone: set[Triple], come: set[Triple]
) -> dict[NamedNode, tuple[set[Triple], set[Triple]]]:
    """Nodes to derive again, with those SOURCES triples of theirs that go and that come."""
    nodes: dict[NamedNode, tuple[set[Triple], set[Triple]]] = {}
    for way, triples in enumerate((gone, come)):
        for triple in triples:
            node = triple.subject
            if triple.predicate in SOURCES and isinstance(node, NamedNode):
                nodes.setdefault(node, (set(), set()))[way].add(triple)
    return nodes


def _claimed_elsewhere(database: Database, triple: Triple, claims: Claims) -> bool:
    """Whether an article outside ``claims`` claims ``triple``."""
    holders = database.quads_for_pattern(triple.subject, triple.predicate, triple.object, None)
    return any(quad.graph_name != _DEFAULT and quad.graph_name not in claims for quad in holders)


def _quads(triples: Iterable[Triple], graph: NamedNode | DefaultGraph) -> set[Quad]:
    return {Quad(t.subject, t.predicate, t.object, graph) for t in triples}


def _text(quads: Iterable[Quad]) -> str:
    """``quads`` as the body of an update; their terms write themselves, escaped."""
    return "".join(
        f"{quad.triple} .\n"
        if quad.graph_name == _DEFAULT
        else f"GRAPH {quad.graph_name} {{ {quad.triple} }}\n"
        for quad in quads
    )
