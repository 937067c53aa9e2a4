"""Events: what happened, when, where, about what, and who took part in which role."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Triple

from bilateral.facts.lists import EVENT_TYPES
from bilateral.facts.model import Event
from bilateral.graph import iris, literals
from bilateral.graph.claims.evidence import evidence
from bilateral.graph.claims.places import state
from bilateral.graph.iris import code, term, topic
from bilateral.identity.events.life import stages
from bilateral.identity.model import Resolved


def events(resolved: Resolved) -> Iterator[Triple]:
    """Every event; each is a dip:Event beside its kind, since nothing is inferred."""
    titles = (document.title for document in resolved.facts.documents)
    papers = dict(zip(titles, resolved.documents, strict=True))
    for event, entity in zip(resolved.facts.events, resolved.events, strict=True):
        node = iris.node(entity.id)
        yield Triple(node, term("rdf:type"), term("Event"))
        if event.type in EVENT_TYPES:
            yield Triple(node, term("rdf:type"), term(event.type))
        for status in (event.status, *stages(event)):
            yield Triple(node, term("reportedStatus"), code(status))
        yield from _when_and_where(node, event, resolved)
        for entry in event.topics:
            yield Triple(node, term("topic"), topic(entry))
        for title in event.documents:
            if title in papers:
                yield Triple(node, term("produced"), iris.node(papers[title].id))
        yield from _participants(node, entity.id, event, resolved)
        yield from evidence(node, event.evidence, resolved.facts.source.id)


def _when_and_where(node: NamedNode, event: Event, resolved: Resolved) -> Iterator[Triple]:
    date, end = literals.partial_date(event.date), literals.partial_date(event.date_end)
    if date is not None:
        yield Triple(node, term("date"), date)
    if end is not None:
        yield Triple(node, term("schema:endDate"), end)
    if event.place is not None:
        town = resolved.places[event.place, event.place_country]
        yield Triple(node, term("place"), iris.node(town.id))
    if event.place_country is not None:
        yield Triple(node, term("inState"), state(event.place_country))


def _participants(
    node: NamedNode, event_id: str, event: Event, resolved: Resolved
) -> Iterator[Triple]:
    """Each participant twice: plain, and as a node that tells the role."""
    fingerprint = event_id.removeprefix("event/")
    for participant in event.participants:
        agent_id = resolved.participant(participant)
        agent = iris.node(agent_id)
        part = iris.node(
            f"participation/{fingerprint}/{participant.role}/{agent_id.replace('/', '-')}"
        )
        yield Triple(node, term("participant"), agent)
        yield Triple(node, term("participation"), part)
        yield Triple(part, term("rdf:type"), term("Participation"))
        yield Triple(part, term("agent"), agent)
        yield Triple(part, term("role"), code(participant.role))
