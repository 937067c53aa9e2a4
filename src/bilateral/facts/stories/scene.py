"""The scene: what has no place of its own took place where the visit of the story is."""

import re
from dataclasses import replace

from bilateral.facts.model import Event, ParticipantKind, Role

DURING = re.compile(
    r"\b(?:during|in the course of) (?:the|his|her|this|their) (?:\w+ )?(?:visit|stay|trip)\b",
    re.IGNORECASE,
)


def settled(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events with the scene filled in: what has no place of its own is where the visit is."""
    scene = next((e for e in events if e.type == "Visit" and e.status == "held"), None)
    if scene is None:
        return events
    return tuple(_placed(event, scene) for event in events)


def _placed(event: Event, scene: Event) -> Event:
    """The event at the scene of the visit, if it is news of the same article without a place."""
    then = event.status == "held" or (
        event.status == "planned" and any(DURING.search(v.sentence) for v in event.evidence)
    )
    if event is scene or not then or event.type == "Visit":
        return event
    visitors = {p.name for p in scene.participants if p.role is Role.VISITOR}
    theirs = event.countries == scene.countries and not event.names(ParticipantKind.PERSON)
    if not theirs and not visitors & {p.name for p in event.participants}:
        return event
    if event.place_country is None:
        return replace(event, place=scene.place, place_country=scene.place_country)
    if event.place is None and event.place_country == scene.place_country:
        return replace(event, place=scene.place)
    return event
