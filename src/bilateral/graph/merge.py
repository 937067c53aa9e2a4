"""Taking some articles into the graph, or out of it, without reading the rest of it.

The graph is U + D(U): U is the union of what all articles claim, D what ``derive`` makes,
node by node, of U. The default graph holds U + D, and each article's own graph its claims.

Invariants this rests on:

* ``derive`` looks at triples with a predicate in SOURCES only, and gives none with such a
  predicate: so the SOURCES triples of a node in the default graph are those of U, and
  only nodes whose SOURCES triples changed are derived again. A state that a hundred
  thousand events name is not read again for each batch.
* What ``derive`` gives of a node no article claims and no other node gives, but direct edges
  between those who took part in an event: they stay as long as anything gives them.

A change is one transaction: a crash leaves the graph before it or after it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from pyoxigraph import DefaultGraph, NamedNode, Quad, Triple

from bilateral.graph.database import Database
from bilateral.graph.derive import SOURCES, derive
from bilateral.graph.iris import term
from bilateral.graph.together import EDGES

Claims = Mapping[NamedNode, frozenset[Triple]]
"""The claims of some articles by their graph; none for an article that is taken out."""

_DEFAULT = DefaultGraph()
_PARTICIPANT: Final = term("participant")
_IN: Final = term("inState")
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
    touched = _touched(gone, come)
    was, given = _derivations(database, touched)
    now = given.union(*claims.values())
    gone = {t for t in gone if not _given(database, t, now, touched)}
    underived = {
        t for t in was - given
        if not (_given(database, t, now, touched) or _claimed_elsewhere(database, t, claims))
    }  # fmt: skip
    return Change(
        emptied=tuple(graph for graph, after in claims.items() if not after),
        leaving=frozenset(leaving | _quads(gone | underived, _DEFAULT)),
        entering=frozenset(entering | _quads(come | (given - was), _DEFAULT)),
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


_Touched = Mapping[NamedNode, tuple[set[Triple], set[Triple]]]
"""Nodes to derive again, with those SOURCES triples of theirs that go and that come."""


def _derivations(database: Database, touched: _Touched) -> tuple[set[Triple], set[Triple]]:
    """What the touched nodes gave, and what they give now."""
    was: set[Triple] = set()
    given: set[Triple] = set()
    for node, (outgoing, incoming) in touched.items():
        before = sources(database, node)
        was |= derive(node, before)
        given |= derive(node, (before - outgoing) | incoming)
    return was, given


def _given(database: Database, edge: Triple, now: set[Triple], touched: _Touched) -> bool:
    """Whether a triple that may go is given all the same: a direct edge by another event."""
    if edge in now:
        return True
    if edge.predicate not in EDGES:
        return False
    return any(
        edge in derive(event, sources(database, event))
        for event in _events_of(database, edge)
        if event not in touched
    )


def _events_of(database: Database, edge: Triple) -> Iterator[NamedNode]:
    """The events that both ends of a direct edge have to do with."""
    if not isinstance(edge.object, NamedNode):
        return
    for quad in database.quads_for_pattern(None, _PARTICIPANT, edge.subject, _DEFAULT):
        event = quad.subject
        both = (
            next(iter(database.quads_for_pattern(event, way, edge.object, _DEFAULT)), None)
            for way in (_PARTICIPANT, _IN)
        )
        if isinstance(event, NamedNode) and any(both):
            yield event


def _touched(gone: set[Triple], come: set[Triple]) -> _Touched:
    """The nodes whose SOURCES triples change."""
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
