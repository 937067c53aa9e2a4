"""The graph in the syntaxes of RDF: the same graph always gives the same bytes.

N-Quads and TriG carry all graphs, Turtle and JSON-LD the merged facts of the default
graph. Everything streams: memory does not grow with the store.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import chain, groupby, islice
from typing import IO

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Triple, parse, serialize

from bilateral.graph import jsonld
from bilateral.graph.database import Database
from bilateral.graph.iris import BASE, PREFIXES, term
from bilateral.graph.sorting import sorted_lines

_DEFAULT = DefaultGraph()
_CHUNK = 10_000
_FIRST = {term("rdf:type"): 0, term("rdfs:label"): 1}
# An instance's local name is a path; as a prefixed name each slash would need a backslash.
_SHOWN = {prefix: namespace for prefix, namespace in PREFIXES if namespace != BASE}


class Format(StrEnum):
    """A syntax, by the usual ending of its files."""

    NQUADS = "nq"
    TRIG = "trig"
    TURTLE = "ttl"
    JSONLD = "jsonld"


def export(database: Database, syntax: Format, output: IO[bytes]) -> None:
    """Write ``database`` to ``output`` in ``syntax``.

    N-Quads come as canonical N-Quads: lines in the order of their bytes, so two exports
    can be compared with ``cmp`` or by a checksum.
    """
    match syntax:
        case Format.NQUADS:
            output.writelines(sorted_lines(_line(quad) for quad in database))
        case Format.TRIG:
            serialize(_by_graph(database), output, RdfFormat.TRIG, prefixes=_SHOWN)
        case Format.TURTLE:
            serialize(_merged(database), output, RdfFormat.TURTLE, prefixes=_SHOWN)
        case Format.JSONLD:
            jsonld.write(_merged(database), output)


def _merged(database: Database) -> Iterator[Triple]:
    """The default graph, subject by subject."""
    quads = database.quads_for_pattern(None, None, None, _DEFAULT)
    return (quad.triple for quad in _sorted(quads))


def _by_graph(database: Database) -> Iterator[Quad]:
    """All quads, the default graph first."""
    graphs = sorted(database.named_graphs(), key=str)
    for graph in chain([_DEFAULT], graphs):
        yield from _sorted(database.quads_for_pattern(None, None, None, graph))


def _sorted(quads: Iterable[Quad]) -> Iterator[Quad]:
    """``quads`` of one graph by subject; of each its type and label first."""
    lines = sorted_lines(_line(quad) for quad in quads)
    for _, group in groupby(_parsed(lines), key=lambda quad: quad.subject):
        yield from sorted(group, key=lambda quad: _FIRST.get(quad.predicate, 2))


def _line(quad: Quad) -> bytes:
    return f"{quad} .\n".encode()


def _parsed(lines: Iterator[bytes]) -> Iterator[Quad]:
    while chunk := b"".join(islice(lines, _CHUNK)):
        yield from parse(chunk, RdfFormat.N_QUADS)
