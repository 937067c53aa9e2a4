"""Who took part in two tellings of an event, and whether they can be the same company.

People are compared state by state: where both tellings name somebody of a state and no
name is common, two companies are meant. A surname alone agrees with any name of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from bilateral.identity.people.closeness import Closeness
from bilateral.identity.people.likeness import likeness
from bilateral.identity.slugs import NOWHERE, state_of


class Company(IntEnum):
    """How the people of two tellings stand to each other."""

    OTHERS = 0
    """Of some state both name people, and none in common."""
    SILENT = 1
    """They share no state of which both name people."""
    PARTLY = 2
    """All that can be compared agree, but one names nobody of a state of which the other does."""
    ALIKE = 3
    """For each state both name somebody in common."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who took part: the identifier, the name as told and the sounds of its words.

    ``vague`` says that it is a surname alone.
    """

    identifier: str
    name: str
    sounds: tuple[str, ...]
    vague: bool

    @property
    def surname(self) -> str:
        """The sound of the last word."""
        return self.sounds[-1]

    def is_one_with(self, other: "Guest") -> bool:
        """Whether the two can be one person, seeing that the event may be one.

        A surname may be any name with it; a name may be within the other, or misspelled.
        """
        if self.identifier == other.identifier:
            return True
        if self.vague or other.vague:
            return self.surname in other.sounds or other.surname in self.sounds
        short, long = sorted((self.sounds, other.sounds), key=len)
        if len(short) > 1 and short[0] == long[0] and set(short) < set(long):
            return True
        state = state_of(self.identifier) or state_of(other.identifier)
        close = likeness(self.name, other.name, state).closeness
        return self.surname == other.surname and close >= Closeness.LOOSE


Guests = Mapping[str, frozenset[Guest]]
"""Those who took part, by state; under NOWHERE those whose state is not told."""


@dataclass(frozen=True, slots=True)
class Compared:
    """How the people of two tellings stand to each other, and of how many sides they share some."""

    company: Company
    sides: int


def compared(one: Guests, other: Guests) -> Compared:
    """How the people of two tellings stand to each other.

    Whose state is not told may be of any: a surname is looked for on all sides of the other.
    """
    stated = set(one.keys() & other.keys()) - {NOWHERE}
    if not all(_share(one[state], other[state]) for state in stated):
        return Compared(Company.OTHERS, 0)
    if not _may_be_one_office(one.get(NOWHERE, _NOBODY), other.get(NOWHERE, _NOBODY)):
        return Compared(Company.OTHERS, 0)
    sides = len(stated) + len(_elsewhere(one, other, stated))
    if not sides:
        return Compared(Company.SILENT, 0)
    alike = one.keys() == other.keys() or sides == max(len(one), len(other))
    return Compared(Company.ALIKE if alike else Company.PARTLY, sides)


_NOBODY: frozenset[Guest] = frozenset()


def _share(some: frozenset[Guest], others: frozenset[Guest]) -> bool:
    return any(a.is_one_with(b) for a in some for b in others)


def _may_be_one_office(some: frozenset[Guest], others: frozenset[Guest]) -> bool:
    """Whether people of no state, known by their full names on both sides, are some the same."""
    full, full_other = (frozenset(g for g in gs if not g.vague) for gs in (some, others))
    return not full or not full_other or _share(some, others)


def _elsewhere(one: Guests, other: Guests, stated: set[str]) -> set[str]:
    """The sides, other than those compared, of which somebody is the same; each counts once."""
    found: set[str] = set()
    for some, others in ((one, other), (other, one)):
        for guest in some.get(NOWHERE, _NOBODY):
            sides = [s for s in others.keys() - stated if _share(frozenset({guest}), others[s])]
            found |= {guest.surname} if sides else set()
    return found
