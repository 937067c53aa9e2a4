"""What identity gives: one article's facts, with an identifier for each thing they name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bilateral.facts.model import Facts, Participant, ParticipantKind
from bilateral.identity.slugs import state_id

Town = tuple[str, str | None]
"""A town as the article spells it, and the code of its state."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One real thing.

    ``id`` is a readable path such as ``person/az/jeyhun-bayramov``: what follows the base
    of the instances' IRIs. ``reason`` says in words why the mention got this identifier.
    """

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """The facts of one article and the entity behind every name in them.

    ``facts`` lists every name that any part of them uses. ``people`` and
    ``organizations`` are keyed by those names, ``places`` by town and state. ``events``,
    ``documents`` and ``stances`` run parallel to those of ``facts``; two that are one
    thing carry the same id. ``text`` is named by the first article that carries it.
    """

    facts: Facts
    people: Mapping[str, Entity]
    organizations: Mapping[str, Entity]
    places: Mapping[Town, Entity]
    events: tuple[Entity, ...]
    documents: tuple[Entity, ...]
    stances: tuple[Entity, ...]
    text: Entity | None = None

    @property
    def copy_of(self) -> str | None:
        """The article whose text this one carries, None where it is the first that does."""
        first = self.text.id.removeprefix("text/") if self.text else self.facts.source.id
        return first if first != self.facts.source.id else None

    def participant(self, participant: Participant) -> str:
        """Identifier of one who takes part in an event of these facts."""
        match participant.kind:
            case ParticipantKind.STATE:
                return state_id(participant.name)
            case ParticipantKind.PERSON:
                return self.people[participant.name].id
            case ParticipantKind.ORGANIZATION:
                return self.organizations[participant.name].id

    def side(self, name: str) -> str:
        """Identifier of one side of a stance: a person or body by name, else a state by code."""
        entity = self.people.get(name) or self.organizations.get(name)
        return entity.id if entity else state_id(name)


class Resolver(Protocol):
    """Whatever finds the entities of an article's facts.

    It must be a pure function of the facts and of what it was made with (such as a list
    of identity decisions): never of articles seen before, or the order of articles would
    show in the graph.
    """

    def __call__(self, facts: Facts, /) -> Resolved:
        """The entity behind every name in ``facts``."""
        ...
