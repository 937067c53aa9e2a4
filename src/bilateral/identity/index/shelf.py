"""The shelf: what the index of identity keeps, in the tables of one database.

Nothing is thought of anything here; ``index.py`` decides what is written.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bilateral.identity import decisions
from bilateral.identity.decisions import Decision
from bilateral.identity.index.atoms import Atoms
from bilateral.identity.index.linking import Links
from bilateral.identity.index.sayings import Sayings
from bilateral.identity.index.seeking import Blocks
from bilateral.identity.index.tables import connected


class Shelf:
    """An open database, by its parts; made by ``opened``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.atoms = Atoms(connection)
        self.sayings = Sayings(connection, self.atoms)
        self.blocks = Blocks(connection)
        self.links = Links(connection)

    def commit(self) -> None:
        """Make the changes last."""
        self._connection.commit()

    def decided(self) -> tuple[Decision, ...]:
        """The decisions that the shelf follows, in order."""
        rows = self._connection.execute("SELECT lines FROM decided")
        return tuple(d for (lines,) in rows for d in decisions.read(lines, "identity.sqlite"))

    def decide(self, told: Iterable[Decision]) -> None:
        """Write the decisions to follow in place of those before."""
        lines = "".join((decisions.HEADER, "\n", *map(decisions.line, told)))
        self._connection.execute("DELETE FROM decided")
        self._connection.execute("INSERT INTO decided VALUES (?)", (lines.encode(),))


@contextmanager
def opened(path: Path | None) -> Iterator[Shelf]:
    """The shelf in the database at ``path``, made if it is missing; None: one in memory.

    What is not committed is forgotten. Raises StoreError when the file cannot be read or
    written, or is of another version.
    """
    with connected(path) as connection:
        yield Shelf(connection)
