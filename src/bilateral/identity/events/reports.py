"""A report of an event: what one article says of it, as far as it tells which event is meant."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bilateral.facts.model import Event, Facts, ParticipantKind, Role
from bilateral.identity.comparing import Mention, Trait
from bilateral.identity.events import happenings
from bilateral.identity.events.days import Precision, span
from bilateral.identity.events.life import POSTPONED, stages
from bilateral.identity.events.which import which
from bilateral.identity.events.wording import telling_words
from bilateral.identity.names import name_words
from bilateral.identity.papers.titles import subject
from bilateral.identity.people.sounds import bare
from bilateral.identity.places import place
from bilateral.identity.slugs import fingerprint, state_of

_DOING: Final = frozenset({Role.ACTOR, Role.VISITOR})
"""Roles by which the sides of an event are told: who goes, who acts."""

_PLANNED: Final = 20
"""How much more a plan lacks than what came of it, whatever it tells."""


@dataclass(frozen=True, slots=True)
class Agent:
    """One who takes part: by the article alone, and as known from all articles."""

    kind: ParticipantKind
    name: str
    local: str
    home: str
    role: Role


def mention(event: Event, agents: tuple[Agent, ...], facts: Facts) -> Mention:
    """An event as the article tells of it.

    What it is called does not change with what others tell of those who took part.
    """
    article = facts.source.id
    alone = happenings.event(event, [agent.local for agent in agents], article).id
    start = min((e.start for e in event.evidence), default=None)
    atom = f"event/{fingerprint(alone, article, start)}"
    traits = set(_traits(event, agents, facts))
    sides = {json.loads(value)[0] for name, value in traits if name == "guest"}
    when = span(event.date)
    precision = when.precision if when else Precision.NONE
    level = 3 * precision + 2 - min(2, len(sides)) + (_PLANNED if event.status == "planned" else 0)
    rank = f"{level:02d}{9 - min(9, len(agents))}{alone}"
    return Mention(atom, alone, alone, level, rank, frozenset(traits))


def _traits(event: Event, agents: Iterable[Agent], facts: Facts) -> Iterable[Trait]:
    yield "kind", event.type
    yield "status", event.status
    yield "article", facts.source.id
    for name, value in (
        ("date", event.date),
        ("end", event.date_end),
        ("published", facts.source.published),
        ("in", event.place_country),
        ("town", event.place and place(event.place, event.place_country).id),
    ):
        if value:
            yield name, value
    yield from (_taking_part(agent) for agent in agents)
    yield from (("doer", s) for a in agents if a.role in _DOING if (s := _state(a)))
    yield from (("who", a.name) for a in agents if a.kind is ParticipantKind.PERSON)
    if POSTPONED in stages(event):
        yield "moved", "yes"
    names = (person.name for person in facts.people)
    if words := telling_words((e.sentence for e in event.evidence), names):
        yield "words", words
    for title in event.documents:
        if about := subject(title, event.countries):
            yield "paper", " ".join(sorted(about))
    yield from (("which", told) for e in event.evidence for told in which(event.type, e.sentence))


def _state(agent: Agent) -> str | None:
    """The state that one who takes part is, or stands for."""
    if agent.kind is ParticipantKind.STATE:
        return agent.name
    return state_of(agent.home)


def _taking_part(agent: Agent) -> Trait:
    match agent.kind:
        case ParticipantKind.STATE:
            return ("host" if agent.role is Role.HOST else "state"), agent.name
        case ParticipantKind.ORGANIZATION:
            return "body", agent.home
        case ParticipantKind.PERSON:
            return "guest", _guest(agent)


def _guest(agent: Agent) -> str:
    words = name_words(agent.name) or (agent.name,)
    vague = sum(len(word) > 1 for word in words) < 2 and agent.home == agent.local
    state = agent.home.split("/")[1]
    return json.dumps([state, agent.home, agent.name, [*map(bare, words)], vague])
