"""Institutions: what kind of body, of which state, within which other, under which names."""

from collections.abc import Iterator

from pyoxigraph import Triple

from bilateral.facts.lists import INSTITUTION_KINDS
from bilateral.graph import iris, literals
from bilateral.graph.claims.evidence import evidence
from bilateral.graph.claims.places import state
from bilateral.graph.iris import term
from bilateral.identity.bodies.units import unit
from bilateral.identity.model import Resolved


def institutions(resolved: Resolved) -> Iterator[Triple]:
    """Every body named; each is a dip:Institution beside its kind, since nothing is inferred."""
    for body in resolved.facts.organizations:
        node = iris.node(resolved.organizations[body.name].id)
        yield Triple(node, term("rdf:type"), term("Institution"))
        if body.kind in INSTITUTION_KINDS:
            yield Triple(node, term("rdf:type"), term(body.kind))
        for name in (body.name, *filter(str.strip, body.aliases)):
            yield Triple(node, term("name"), literals.text(name))
        if body.short is not None:
            yield Triple(node, term("skos:altLabel"), literals.text(body.short))
        if body.country is not None:
            yield Triple(node, term("ofState"), state(body.country))
        told = unit(body.name)
        above = resolved.organizations[told.of].id if told else None
        if above is not None and above != resolved.organizations[body.name].id:
            yield Triple(node, term("org:subOrganizationOf"), iris.node(above))
        yield from evidence(node, body.evidence, resolved.facts.source.id)
