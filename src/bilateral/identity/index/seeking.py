"""The blocks on the shelf, and finding by them the atoms that one is to be compared with."""

import sqlite3
from collections.abc import Collection
from typing import Final

from bilateral.identity.comparing import Block
from bilateral.identity.index.keeping import encoded
from bilateral.identity.index.tables import MOST, hashed

_LAST: Final = b"\xff"
"""After the name of every state."""

_Row = tuple[int, bytes, int]


class Blocks:
    """The table of blocks."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def move(self, atom: int, before: Collection[Block], now: Collection[Block]) -> None:
        """Let an atom be in these blocks now."""
        old, new = set(map(_row, before)), set(map(_row, now))
        for query, rows in (
            (
                "DELETE FROM block WHERE word = ? AND state = ? AND passive = ? AND atom = ?",
                old - new,
            ),
            ("INSERT INTO block VALUES (?, ?, ?, ?)", new - old),
        ):
            self._connection.executemany(query, [(*row, atom) for row in rows])

    def mates(self, atom: int, blocks: Collection[Block]) -> set[int]:
        """The other atoms in blocks that meet one of these; see ``Block.meets``."""
        asked = sorted({search for block in blocks for search in _searches(block)})
        found: set[int] = set()
        for start in range(0, len(asked), MOST // 4):
            some = asked[start : start + MOST // 4]
            query = (
                f"WITH asked (word, least, most, passive) AS "  # noqa: S608
                f"(VALUES {', '.join(['(?, ?, ?, ?)'] * len(some))}) "
                "SELECT DISTINCT b.atom FROM asked a CROSS JOIN block b ON b.word = a.word "
                "AND b.state BETWEEN a.least AND a.most AND b.passive <= a.passive"
            )
            values = [value for search in some for value in search]
            found |= {number for (number,) in self._connection.execute(query, values)}
        return found - {atom}


def _row(block: Block) -> _Row:
    return hashed(block.word), encoded(block.state), int(block.passive)


def _searches(block: Block) -> list[tuple[int, bytes, bytes, int]]:
    """Word, least and last state, and whether what is passive, of the blocks that meet one."""
    word, state, passive = _row(block)
    if not state:
        return [(word, b"", _LAST, 1 - passive)]
    return [(word, b"", b"", 1 - passive), (word, state, state, 1 - passive)]
