"""Every name listed: what only an event, a stance or an office mentions joins the lists.

After this step each name an article's facts use has an entry of its own with the
sentence that mentions it, so later steps need no case for names without one.
"""

from collections.abc import Iterator
from dataclasses import replace

from bilateral.facts.model import Evidence, Facts, Organization, ParticipantKind, Person
from bilateral.identity.bodies.units import unit
from bilateral.identity.slugs import is_state_code
from bilateral.language.gazetteers import national_bodies, organizations


def with_all_names_listed(facts: Facts) -> Facts:
    """``facts`` with people and organizations added for names that the lists lack.

    A body added for an office belongs to the state its name tells, else the holder's. The
    ministry of a department is there too.
    """
    bodies = {o.name: o for o in facts.organizations}
    for body in _mentioned_bodies(facts):
        bodies.setdefault(body.name, body)
    for body in [*bodies.values()]:
        above = unit(body.name)
        if above is not None:
            bodies.setdefault(above.of, _body(above.of, body.country, body.evidence))
    people = {p.name: p for p in facts.people}
    for person in _mentioned_people(facts):
        if person.name not in bodies:
            people.setdefault(person.name, person)
    return replace(facts, people=tuple(people.values()), organizations=tuple(bodies.values()))


def _mentioned_bodies(facts: Facts) -> Iterator[Organization]:
    for person in facts.people:
        if person.organization is not None:
            yield _body(person.organization, person.country, person.evidence)
    for event in facts.events:
        for name in event.names(ParticipantKind.ORGANIZATION):
            yield _body(name, None, event.evidence)


def _body(name: str, country: str | None, evidence: tuple[Evidence, ...]) -> Organization:
    """The body with all that its name tells: kind, acronym, and the state before ``country``."""
    known = organizations.bodies().get(name)
    if known is not None:
        return Organization(name, known.short, known.country, known.kind, evidence=evidence)
    bare = national_bodies.without_state(name)
    kind = national_bodies.kind_of(bare) if national_bodies.is_national(bare) else "Institution"
    owner = national_bodies.state_of(name) or country
    return Organization(name, None, owner, kind, evidence=evidence)


def _mentioned_people(facts: Facts) -> Iterator[Person]:
    for event in facts.events:
        for name in event.names(ParticipantKind.PERSON):
            yield Person(name, None, None, None, evidence=event.evidence)
    for stance in facts.stances:
        for name in (stance.who, stance.whom):
            if not is_state_code(name):
                yield Person(name, None, None, None, evidence=stance.evidence)
