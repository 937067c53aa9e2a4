"""Stances: whose position towards whom, about what, and who attributes it."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Triple

from bilateral.graph import iris, literals
from bilateral.graph.claims.evidence import evidence
from bilateral.graph.iris import code, term
from bilateral.identity.model import Resolved
from bilateral.identity.slugs import is_state_code


def stances(resolved: Resolved) -> Iterator[Triple]:
    """Every stance of the facts."""
    for stance, entity in zip(resolved.facts.stances, resolved.stances, strict=True):
        node = iris.node(entity.id)
        yield Triple(node, term("rdf:type"), term("Stance"))
        yield Triple(node, term("holder"), iris.node(resolved.side(stance.who)))
        yield Triple(node, term("stanceKind"), code(stance.kind))
        yield Triple(node, term("toward"), iris.node(resolved.side(stance.whom)))
        yield Triple(node, term("about"), literals.text(stance.about))
        reporter = _reporter(stance.reporter, resolved)
        if reporter is not None:
            yield Triple(node, term("prov:wasAttributedTo"), reporter)
        yield from evidence(node, stance.evidence, resolved.facts.source.id)


def _reporter(name: str | None, resolved: Resolved) -> NamedNode | None:
    """Who attributes the stance, if it is a person, body or state of the facts."""
    if name is None:
        return None
    if name in resolved.people or name in resolved.organizations or is_state_code(name):
        return iris.node(resolved.side(name))
    return None
