"""The database of the index of identity: its tables, their layout, and opening it.

Atoms and articles have numbers, given in the order in which they come: what is written of a
new article lies together, however many there are. Only four things are found by what they
are called: the number of an atom or article, the atoms of a block, the mentions that have an
identifier by themselves, the atoms of a thing.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bilateral.errors import StoreError
from bilateral.identity.index.keeping import encoded

LAYOUT: Final = 2
"""Version of the tables; an index of another is not read, but made anew of the record."""

_TABLES: Final = f"""
CREATE TABLE article (number INTEGER PRIMARY KEY, name BLOB UNIQUE);
CREATE TABLE said (article INTEGER, stage INTEGER, mentions BLOB,
    PRIMARY KEY (article, stage)) WITHOUT ROWID;
CREATE TABLE mention (atom INTEGER, article INTEGER, alone INTEGER,
    PRIMARY KEY (atom, article, alone)) WITHOUT ROWID;
CREATE INDEX mention_alone ON mention (alone);
CREATE TABLE telling (atom INTEGER, digest BLOB, times INTEGER,
    PRIMARY KEY (atom, digest)) WITHOUT ROWID;
CREATE TABLE atom (number INTEGER PRIMARY KEY, key BLOB UNIQUE, shared BLOB, level INTEGER,
    rank BLOB, home BLOB, profile BLOB);
CREATE INDEX atom_shared ON atom (shared);
CREATE INDEX atom_home ON atom (home);
CREATE TABLE block (word INTEGER, state BLOB, passive INTEGER, atom INTEGER,
    PRIMARY KEY (word, state, passive, atom)) WITHOUT ROWID;
CREATE TABLE verdict (atom INTEGER, mate INTEGER, degree INTEGER, weight INTEGER, open INTEGER,
    PRIMARY KEY (atom, mate)) WITHOUT ROWID;
CREATE TABLE decided (lines BLOB);
PRAGMA user_version = {LAYOUT};
"""

_CACHE: Final = 65_536
"""Kilobytes of the database kept at hand: a large index is read in no order."""
MOST: Final = 500
"""Values that one statement asks for at most."""


@contextmanager
def connected(path: Path | None) -> Iterator[sqlite3.Connection]:
    """The database at ``path``, made if it is missing; None: one in memory.

    What is not committed is forgotten. Raises StoreError when the file cannot be read or
    written, or has another layout.
    """
    try:
        connection = sqlite3.connect(path if path is not None else ":memory:")
        try:
            connection.execute(f"PRAGMA cache_size = -{_CACHE}")
            _check(connection, path)
            yield connection
        finally:
            connection.close()
    except sqlite3.Error as error:
        msg = (
            f"{path}: the index of identity refused ({error}); the record in facts/ is safe: "
            "make room or give access and try again; if that does not help: bilateral rebuild"
        )
        raise StoreError(msg) from error


def _check(connection: sqlite3.Connection, path: Path | None) -> None:
    """Make the tables where there are none; refuse those of another layout."""
    (layout,) = connection.execute("PRAGMA user_version").fetchone()
    if layout == LAYOUT:
        return
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if layout or tables:
        msg = (
            f"{path}: an index of identity of layout {layout or 1}, this version of bilateral "
            f"reads layout {LAYOUT}; the record in facts/ is safe: bilateral rebuild makes it anew"
        )
        raise StoreError(msg)
    connection.executescript(f"BEGIN; {_TABLES} COMMIT;")


def hashed(text: str) -> int:
    """A number of 64 bits for a text that is only ever asked for by the whole."""
    digest = hashlib.blake2b(encoded(text), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def places(number: int) -> str:
    """Places for so many values in a statement: ``(?, ?, ?)``."""
    return f"({', '.join('?' * number)})"
