"""States and towns: each article describes those it names, so they come and go with it."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Triple

from bilateral.facts.model import Facts, ParticipantKind
from bilateral.graph import iris, literals
from bilateral.graph.iris import term
from bilateral.identity.model import Resolved
from bilateral.identity.slugs import is_state_code, state_id
from bilateral.language.gazetteers import states as gazetteer


def states(resolved: Resolved) -> Iterator[Triple]:
    """Name and Wikidata item of every state that takes any part in the facts.

    A pure function of the code; a code unknown to the gazetteer is its own name.
    """
    for code in sorted(_codes(resolved.facts)):
        node = state(code)
        known = gazetteer.states().get(code)
        yield Triple(node, term("rdf:type"), term("State"))
        yield Triple(node, term("name"), literals.text(known.name if known else code))
        if known and known.wikidata:
            yield Triple(node, term("owl:sameAs"), NamedNode(iris.WIKIDATA + known.wikidata))


def places(resolved: Resolved) -> Iterator[Triple]:
    """Every town, as spelled, and the state it lies in."""
    for (town, country), entity in resolved.places.items():
        node = iris.node(entity.id)
        yield Triple(node, term("rdf:type"), term("Place"))
        yield Triple(node, term("name"), literals.text(town))
        if country is not None:
            yield Triple(node, term("inState"), state(country))


def state(code: str) -> NamedNode:
    """The state with this code."""
    return iris.node(state_id(code))


def _codes(facts: Facts) -> set[str]:
    codes = {p.country for p in facts.people} | {o.country for o in facts.organizations}
    for event in facts.events:
        codes |= {event.place_country, *event.names(ParticipantKind.STATE)}
    for document in facts.documents:
        codes |= set(document.parties)
    for stance in facts.stances:
        sides = (stance.who, stance.whom, stance.reporter)
        codes |= {side for side in sides if side is not None and is_state_code(side)}
    return {code for code in codes if code is not None}
