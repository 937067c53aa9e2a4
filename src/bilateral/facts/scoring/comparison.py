"""Comparison: two sheets of one article, set against each other kind by kind."""

from collections.abc import Mapping
from dataclasses import dataclass

from bilateral.facts.scoring.affinity import (
    document_affinity,
    event_affinity,
    organization_affinity,
    person_affinity,
    stance_affinity,
)
from bilateral.facts.scoring.names import same_person
from bilateral.facts.scoring.pairing import Matching, match
from bilateral.facts.scoring.sheet import (
    DocumentItem,
    EventItem,
    Item,
    OrganizationItem,
    PersonItem,
    Sheet,
    StanceItem,
)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found, missed and spurious in one article; ``published`` is gold's day."""

    published: str | None
    people: Matching[PersonItem]
    organizations: Matching[OrganizationItem]
    events: Matching[EventItem]
    documents: Matching[DocumentItem]
    stances: Matching[StanceItem]

    @property
    def by_kind(self) -> Mapping[str, Matching[Item]]:
        """The matchings by the name of their kind of fact, in the order of the schema."""
        return {
            "people": self.people,
            "organizations": self.organizations,
            "events": self.events,
            "documents": self.documents,
            "stances": self.stances,
        }


def compare(gold: Sheet, predicted: Sheet) -> Comparison:
    """Pair the items of two sheets.

    What gold calls optional counts neither way: predicted people who are reporters,
    bodies that are optional or sources, events like an optional one.
    """
    spare_bodies = (*gold.optional_organizations, *gold.sources_cited)
    states = {person.name: person.country for person in gold.people}
    return Comparison(
        published=gold.published,
        people=match(
            gold.people,
            predicted.people,
            person_affinity,
            lambda person: any(same_person(person.name, byline) for byline in gold.bylines),
        ),
        organizations=match(
            gold.organizations,
            predicted.organizations,
            organization_affinity,
            lambda body: any(organization_affinity(spare, body) for spare in spare_bodies),
        ),
        events=match(
            gold.events,
            predicted.events,
            event_affinity,
            lambda event: any(event_affinity(spare, event) for spare in gold.optional_events),
        ),
        documents=match(gold.documents, predicted.documents, document_affinity),
        stances=match(
            gold.stances,
            predicted.stances,
            lambda one, other: stance_affinity(one, other, states),
        ),
    )
