"""Who took part in two tellings of an event, and whether they can be the same company.

People are compared state by state: where both tellings name somebody of a state and no
name is common, two companies are meant. A surname alone agrees with any name of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum


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
    """Somebody who took part: the identifier, the sound of the surname, whether that is all."""

    identifier: str
    surname: str
    vague: bool

    def is_one_with(self, other: "Guest") -> bool:
        """Whether the two can be one person."""
        if self.identifier == other.identifier:
            return True
        return (self.vague or other.vague) and self.surname == other.surname


Guests = Mapping[str, frozenset[Guest]]
"""Those who took part, by state."""


def company(one: Guests, other: Guests) -> Company:
    """How the people of two tellings stand to each other."""
    common = one.keys() & other.keys()
    for state in common:
        if not any(a.is_one_with(b) for a in one[state] for b in other[state]):
            return Company.OTHERS
    if not common:
        return Company.SILENT
    return Company.ALIKE if one.keys() == other.keys() else Company.PARTLY
