"""Every name listed: what only an event, a stance or an office mentions joins the lists.

After this step each name an article's facts use has an entry of its own with the
sentence that mentions it, so later steps need no case for names without one.
"""

from collections.abc import Iterator
from dataclasses import replace

from bilateral.facts.model import Facts, Organization, ParticipantKind, Person
from bilateral.identity.slugs import is_state_code


def with_all_names_listed(facts: Facts) -> Facts:
    """``facts`` with people and organizations added for names that the lists lack.

    A body added for an office belongs to the state of the office's holder.
    """
    organizations = {o.name: o for o in facts.organizations}
    for body in _mentioned_bodies(facts):
        organizations.setdefault(body.name, body)
    people = {p.name: p for p in facts.people}
    for person in _mentioned_people(facts):
        if person.name not in organizations:
            people.setdefault(person.name, person)
    return replace(
        facts, people=tuple(people.values()), organizations=tuple(organizations.values())
    )


def _mentioned_bodies(facts: Facts) -> Iterator[Organization]:
    for person in facts.people:
        if person.organization is not None:
            yield Organization(person.organization, None, person.country, evidence=person.evidence)
    for event in facts.events:
        for name in event.names(ParticipantKind.ORGANIZATION):
            yield Organization(name, None, None, evidence=event.evidence)


def _mentioned_people(facts: Facts) -> Iterator[Person]:
    for event in facts.events:
        for name in event.names(ParticipantKind.PERSON):
            yield Person(name, None, None, None, evidence=event.evidence)
    for stance in facts.stances:
        for name in (stance.who, stance.whom):
            if not is_state_code(name):
                yield Person(name, None, None, None, evidence=stance.evidence)
