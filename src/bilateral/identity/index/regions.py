"""A region: atoms that are linked with each other, directly or by others, and with no others.

What the things in it are depends on nothing outside.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from bilateral.identity.comparing import Verdict
from bilateral.identity.index.atoms import Kept
from bilateral.identity.index.linking import Link
from bilateral.identity.index.partition import Pair, pair


@dataclass(slots=True)
class Region:
    """The atoms of a region by their numbers, and the verdicts on each by its mates."""

    atoms: dict[int, Kept] = field(default_factory=dict)
    links: dict[int, Mapping[int, Link]] = field(default_factory=dict)

    def add(self, atoms: Mapping[int, Kept], links: Mapping[int, Mapping[int, Link]]) -> None:
        """Take atoms in, with the verdicts on them."""
        self.atoms.update(atoms)
        self.links.update(links)

    def verdicts(self) -> dict[Pair, Verdict]:
        """The verdicts on two atoms of the region."""
        return {
            pair(self.atoms[one].atom.key, self.atoms[other].atom.key): Verdict(
                link.degree, link.weight, ""
            )
            for one, other, link in self._within()
        }

    def opening(self, pairs: Collection[Pair], *, is_open: bool) -> list[tuple[int, int]]:
        """The pairs that are to be left open, or no more, and were not so before."""
        return [
            (one, other)
            for one, other, link in self._within()
            if link.open is not is_open
            and (pair(self.atoms[one].atom.key, self.atoms[other].atom.key) in pairs) is is_open
        ]

    def _within(self) -> Iterator[tuple[int, int, Link]]:
        for one, mates in self.links.items():
            for other, link in mates.items():
                if one < other and other in self.atoms:
                    yield one, other, link
