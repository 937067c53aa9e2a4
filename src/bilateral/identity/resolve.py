"""Every name of one article's facts, and the identifier of the thing it means.

What each mention says is a pure function of the article. Which mentions are one is for
``called`` to say: by the article alone everything stands by itself.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from bilateral.facts.model import Facts
from bilateral.identity import copies
from bilateral.identity.bodies import bodies
from bilateral.identity.comparing import Mention
from bilateral.identity.events import happenings, reports
from bilateral.identity.events.reports import Agent
from bilateral.identity.listing import with_all_names_listed
from bilateral.identity.model import Entity, Resolved, Town
from bilateral.identity.papers import papers
from bilateral.identity.people import people
from bilateral.identity.places import place
from bilateral.identity.slugs import state_of

Called = Callable[[Mention, str], str]
"""The identifier of what an article, by its id, mentions."""


def by_itself(mention: Mention, article: str) -> str:  # noqa: ARG001 (the signature of Called)
    """The identifier of what is one with nothing else."""
    return mention.alone


def persons(facts: Facts) -> tuple[Mention, ...]:
    """The people an article mentions."""
    facts = with_all_names_listed(facts)
    return tuple(people.mention(p, facts) for p in facts.people)


def institutions(facts: Facts, called: Called) -> tuple[Mention, ...]:
    """The bodies an article mentions, where people are ``called`` so."""
    facts = with_all_names_listed(facts)
    return _institutions(facts, _persons(facts, called))


def happened(facts: Facts, called: Called) -> tuple[Mention, ...]:
    """The events, papers and text of an article, where people and bodies are ``called`` so."""
    facts = with_all_names_listed(facts)
    local, named = _named(facts, by_itself), _named(facts, called)
    return (
        *_events(facts, local, named),
        *(papers.mention(d, facts) for d in facts.documents),
        copies.mention(facts),
    )


def resolve(facts: Facts, called: Called = by_itself) -> Resolved:
    """The entity behind every name in ``facts``."""
    facts = with_all_names_listed(facts)
    article = facts.source.id
    local, named = _named(facts, by_itself), _named(facts, called)
    return replace(
        named,
        events=_entities(_events(facts, local, named), called, article),
        documents=_entities((papers.mention(d, facts) for d in facts.documents), called, article),
        stances=tuple(
            happenings.stance(s, named.side(s.who), named.side(s.whom), article)
            for s in facts.stances
        ),
        text=_entity(copies.mention(facts), called, article),
    )


def _named(facts: Facts, called: Called) -> Resolved:
    """People, bodies and towns of facts that list all names."""
    article = facts.source.id
    found = _persons(facts, called)
    told = zip(facts.organizations, _institutions(facts, found), strict=True)
    organizations = {o.name: _entity(m, called, article) for o, m in told}
    return Resolved(facts, found, organizations, _places(facts), (), (), ())


def _persons(facts: Facts, called: Called) -> dict[str, Entity]:
    article = facts.source.id
    return {p.name: _entity(people.mention(p, facts), called, article) for p in facts.people}


def _institutions(facts: Facts, found: Mapping[str, Entity]) -> tuple[Mention, ...]:
    homes = {name: state for name, e in found.items() if (state := state_of(e.id))}
    return tuple(bodies.mention(o, facts, homes) for o in facts.organizations)


def _events(facts: Facts, local: Resolved, named: Resolved) -> tuple[Mention, ...]:
    return tuple(
        reports.mention(
            e,
            tuple(
                Agent(p.kind, p.name, local.participant(p), named.participant(p), p.role)
                for p in e.participants
            ),
            facts,
        )
        for e in facts.events
    )


def _entities(mentions: Iterable[Mention], called: Called, article: str) -> tuple[Entity, ...]:
    return tuple(_entity(mention, called, article) for mention in mentions)


def _entity(mention: Mention, called: Called, article: str) -> Entity:
    identifier = called(mention, article)
    if identifier == mention.alone:
        return Entity(identifier, f"as article {article!r} tells of it")
    return Entity(identifier, f"{mention.alone} of article {article!r} is one with others")


def _places(facts: Facts) -> dict[Town, Entity]:
    towns = ((e.place, e.place_country) for e in facts.events if e.place is not None)
    return {(town, state): place(town, state) for town, state in towns}
