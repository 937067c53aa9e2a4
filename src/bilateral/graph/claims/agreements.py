"""Agreements: the papers, their kind, parties, date and how far they have come."""

from collections.abc import Iterator

from pyoxigraph import Triple

from bilateral.graph import iris, literals
from bilateral.graph.claims.evidence import evidence
from bilateral.graph.claims.places import state
from bilateral.graph.iris import code, term, topic
from bilateral.identity.model import Resolved


def agreements(resolved: Resolved) -> Iterator[Triple]:
    """Every document of the facts."""
    for document, entity in zip(resolved.facts.documents, resolved.documents, strict=True):
        node = iris.node(entity.id)
        yield Triple(node, term("rdf:type"), term("Agreement"))
        yield Triple(node, term("documentKind"), code(document.kind))
        yield Triple(node, term("dct:title"), literals.text(document.title))
        yield Triple(node, term("reportedStatus"), code(document.status))
        for party in document.parties:
            yield Triple(node, term("party"), state(party))
        date = literals.partial_date(document.date)
        if date is not None:
            yield Triple(node, term("date"), date)
        for entry in document.topics:
            yield Triple(node, term("topic"), topic(entry))
        yield from evidence(node, document.evidence, resolved.facts.source.id)
