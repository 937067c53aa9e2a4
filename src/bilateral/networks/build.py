"""The three networks of a store."""

from dataclasses import replace

from bilateral.networks import nodes
from bilateral.networks.model import Network
from bilateral.networks.occasions import acted_for, occasions
from bilateral.networks.projection import project
from bilateral.networks.source import Source


def states(source: Source) -> Network:
    """States linked by the events they took part in and the papers they signed."""
    return project("Network of states", "states", nodes.states(source), occasions(source))


def people(source: Source) -> Network:
    """People linked by the events they took part in."""
    return project("Network of people", "people", nodes.people(source), occasions(source))


def institutions(source: Source) -> Network:
    """Institutions linked by the events where they acted, themselves or by a person.

    A person acts for an institution in an event when an article that tells the event
    also names the person's post there.
    """
    represented = acted_for(source)
    acting = (
        replace(occasion, agents=occasion.agents | represented.get(occasion.item.id, set()))
        for occasion in occasions(source)
    )
    candidates = nodes.institutions(source)
    return project("Network of institutions", "institutions", candidates, acting)
