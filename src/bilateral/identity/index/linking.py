"""The verdicts on the shelf: each is kept with both of its atoms.

Why a verdict is what it is, is not kept: the rules say it again when somebody asks.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bilateral.identity.comparing import Degree
from bilateral.identity.index.keeping import decoded
from bilateral.identity.index.partition import Pair
from bilateral.identity.index.tables import MOST, places


@dataclass(frozen=True, slots=True)
class Link:
    """What is thought of two atoms, how strongly, and whether it is left to somebody to decide."""

    degree: Degree
    weight: int
    open: bool = False


class Links:
    """The table of verdicts."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, atoms: Collection[int]) -> dict[int, dict[int, Link]]:
        """The verdicts on atoms: for each its mates."""
        found: dict[int, dict[int, Link]] = {atom: {} for atom in atoms}
        asked = list(found)
        for start in range(0, len(asked), MOST):
            some = asked[start : start + MOST]
            query = (
                "SELECT atom, mate, degree, weight, open FROM verdict "  # noqa: S608
                f"WHERE atom IN {places(len(some))}"
            )
            for atom, mate, degree, weight, is_open in self._connection.execute(query, some):
                found[atom][mate] = Link(_DEGREES[degree], weight, bool(is_open))
        return found

    def change(self, atom: int, before: Mapping[int, Link], now: Mapping[int, Link]) -> None:
        """Write the verdicts on an atom where there were others."""
        gone = [(atom, mate) for mate in before.keys() - now.keys()]
        told = [
            (one, other, int(link.degree), link.weight, 0)
            for mate, link in now.items()
            if before.get(mate) != link
            for one, other in ((atom, mate), (mate, atom))
        ]
        pairs = [pair for one, other in gone for pair in ((one, other), (other, one))]
        self._connection.executemany("DELETE FROM verdict WHERE atom = ? AND mate = ?", pairs)
        self._connection.executemany("REPLACE INTO verdict VALUES (?, ?, ?, ?, ?)", told)

    def leave_open(self, pairs: Iterable[tuple[int, int]], *, is_open: bool) -> None:
        """Write that pairs are left open, or are so no more."""
        rows = [(is_open, *way) for one, other in pairs for way in ((one, other), (other, one))]
        self._connection.executemany(
            "UPDATE verdict SET open = ? WHERE atom = ? AND mate = ?", rows
        )

    def unsure(self) -> Iterator[Pair]:
        """The pairs that the rules leave to somebody to decide, the likeliest first."""
        query = (
            "SELECT a.key, b.key FROM verdict v "  # noqa: S608
            "JOIN atom a ON a.number = v.atom JOIN atom b ON b.number = v.mate "
            f"WHERE (degree = {int(Degree.UNSURE)} OR open) AND a.key < b.key "
            "ORDER BY weight DESC, a.key, b.key"
        )
        for one, other in self._connection.execute(query):
            yield decoded(one), decoded(other)


_DEGREES = {int(degree): degree for degree in Degree}
