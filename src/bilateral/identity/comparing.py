"""What is compared: mentions of articles, gathered by likeness, and what is thought of two.

A *mention* is one name in one article. Mentions that say the very same stand under one
*atom*, which is therefore small, however many articles there are. All that the articles
say of an atom is its *profile*; rules look at two profiles and give a *verdict*.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from itertools import product
from typing import Protocol

Trait = tuple[str, str]
"""A particular that a mention tells: its name and value, such as office and President."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing as one article tells it; a pure function of that article's facts.

    ``atom`` is the key of what says the very same; ``alone`` the identifier if it is one
    with nothing else. ``shared`` is the identifier that the atom has whatever the article,
    None where the name is too vague to mean one thing beyond it ("Hasanov"). ``level`` is
    0 for what stands by itself; the higher, the more it lacks, and the more it needs
    another to be known by. The least ``rank`` gives its identifier to all it is one with.
    """

    atom: str
    alone: str
    shared: str | None
    level: int
    rank: str
    traits: frozenset[Trait] = frozenset()


@dataclass(frozen=True, slots=True)
class Profile:
    """What all articles together tell of an atom."""

    atom: str
    traits: Mapping[str, frozenset[str]]

    def of(self, name: str) -> frozenset[str]:
        """The values of a trait."""
        return self.traits.get(name, frozenset())

    def one(self, name: str) -> str:
        """The value of a trait that an atom has one of by its making; "" when it has none."""
        return min(self.traits.get(name, ("",)))


class Degree(IntEnum):
    """What is thought of two atoms."""

    APART = 0
    """They are two; whatever else links them must not make them one."""
    UNSURE = 1
    """They may be one: they stay two, and are listed for somebody to decide."""
    LIKELY = 2
    """One lacks something; it is the other unless there are several such others."""
    SAME = 3
    """They are one."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is thought of two atoms, how strongly among others of that degree, and why."""

    degree: Degree
    weight: int
    reason: str


@dataclass(frozen=True, slots=True)
class Block:
    """Where an atom is looked for: a word that what may be one has in common.

    Of two atoms with one word those of two states do not meet; what tells no ``state`` meets
    all. So the ministries of defence of all states are not compared with each other. What is
    ``passive`` in a block is there to be found by others, and does not meet what is passive
    there as well: two of whom nothing is known but what is vague, two papers with their days.
    """

    word: str
    state: str = ""
    passive: bool = False

    def meets(self, other: "Block") -> bool:
        """Whether an atom of this block is compared with one of the other."""
        near = self.state == other.state or "" in (self.state, other.state)
        return self.word == other.word and near and not (self.passive and other.passive)


def share_a_block(one: Iterable[Block], other: Iterable[Block]) -> bool:
    """Whether two atoms that are in these blocks are compared; what index.py finds by a search."""
    return any(a.meets(b) for a, b in product(one, other))


class Kind(Protocol):
    """A kind of thing, with the rules by which two mentions of it are one."""

    @property
    def name(self) -> str:
        """What its identifiers begin with: ``person``."""

    def blocks(self, profile: Profile) -> frozenset[Block]:
        """The blocks it belongs to: only atoms that share a block are ever compared."""

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """What is thought of two; the same whichever comes first. None: nothing to say."""


def profile(mention: Mention) -> Profile:
    """The profile of what one mention alone tells."""
    found: dict[str, set[str]] = {}
    for name, value in mention.traits:
        found.setdefault(name, set()).add(value)
    return Profile(mention.atom, {name: frozenset(values) for name, values in found.items()})
