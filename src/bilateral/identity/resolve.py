"""Every name of one article's facts, resolved by exact and simple variants.

``resolve`` is a pure function of the article before it and of what the set of all
articles makes known of names (``bearers.py``), so what it gives does not depend on the
order in which articles come. A resolver that also knows decisions about a whole store
takes its place through the ``Resolver`` protocol.
"""

from dataclasses import replace

from bilateral.facts.model import Facts
from bilateral.identity import happenings
from bilateral.identity.bearers import Known, nobody, state_of
from bilateral.identity.bodies import body
from bilateral.identity.listing import with_all_names_listed
from bilateral.identity.model import Entity, Resolved, Town
from bilateral.identity.people import person
from bilateral.identity.places import place


def resolve(facts: Facts, known: Known = nobody) -> Resolved:
    """The entity behind every name in ``facts``, with what is ``known`` of names elsewhere."""
    facts = with_all_names_listed(facts)
    article = facts.source.id
    people = {p.name: person(p.name, state_of(p, known), article) for p in facts.people}
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
