"""Every name of one article's facts, resolved by exact and simple variants.

``resolve`` knows only the article before it, so what it gives does not depend on the
order in which articles come. A resolver that also knows decisions about a whole store
takes its place through the ``Resolver`` protocol.
"""

from dataclasses import replace

from bilateral.facts.model import Facts
from bilateral.identity import happenings
from bilateral.identity.bodies import body
from bilateral.identity.listing import with_all_names_listed
from bilateral.identity.model import Entity, Resolved, Town
from bilateral.identity.people import person
from bilateral.identity.places import place


def resolve(facts: Facts) -> Resolved:
    """The entity behind every name in ``facts``; a pure function of them."""
    facts = with_all_names_listed(facts)
    article = facts.source.id
    people = {p.name: person(p.name, p.country, article) for p in facts.people}
    organizations = {o.name: body(o.name, o.country, article) for o in facts.organizations}
    named = Resolved(facts, people, organizations, _places(facts), (), (), ())
    return replace(
        named,
        events=tuple(
            happenings.event(e, [named.participant(p) for p in e.participants], article)
            for e in facts.events
        ),
        documents=tuple(happenings.document(d, article) for d in facts.documents),
        stances=tuple(
            happenings.stance(s, named.side(s.who), named.side(s.whom), article)
            for s in facts.stances
        ),
    )


def _places(facts: Facts) -> dict[Town, Entity]:
    towns = ((e.place, e.place_country) for e in facts.events if e.place is not None)
    return {(town, state): place(town, state) for town, state in towns}
