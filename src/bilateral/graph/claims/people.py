"""People: whom they represent, the posts they hold, and who says so."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Triple

from bilateral.facts.model import Person
from bilateral.graph import iris, literals
from bilateral.graph.claims.evidence import evidence
from bilateral.graph.claims.places import state
from bilateral.graph.iris import term
from bilateral.identity.model import Resolved
from bilateral.identity.names import title_words
from bilateral.identity.people import known
from bilateral.identity.slugs import slug


def people(resolved: Resolved) -> Iterator[Triple]:
    """Every person named, with every spelling the article uses, and the item of who is known."""
    for person in resolved.facts.people:
        called = resolved.people[person.name].id
        node = iris.node(called)
        yield Triple(node, term("rdf:type"), term("Person"))
        for name in (person.name, *filter(str.strip, person.aliases)):
            yield Triple(node, term("name"), literals.text(name))
        if person.country is not None:
            yield Triple(node, term("represents"), state(person.country))
        item = known.item(person.name, person.country, person.role, called)
        if item is not None:
            yield Triple(node, term("owl:sameAs"), NamedNode(iris.WIKIDATA + item))
        yield from evidence(node, person.evidence, resolved.facts.source.id)
        if person.role is not None:
            yield from _post(node, person, person.role, resolved)


def _post(holder: NamedNode, person: Person, office: str, resolved: Resolved) -> Iterator[Triple]:
    source = resolved.facts.source
    holder_path = resolved.people[person.name].id.removeprefix("person/")
    node = iris.node(f"post/{holder_path}/{slug(title_words(office), office)}")
    yield Triple(holder, term("holds"), node)
    yield Triple(node, term("rdf:type"), term("Post"))
    yield Triple(node, term("office"), literals.text(office))
    if person.organization is not None:
        body = iris.node(resolved.organizations[person.organization].id)
        yield Triple(node, term("atInstitution"), body)
    seen = literals.full_date(source.published)
    if seen is not None:
        yield Triple(node, term("asOf"), seen)
    yield from evidence(node, person.evidence, source.id)
