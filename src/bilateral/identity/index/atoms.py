"""The atoms on the shelf: their numbers, what is told of them, and what they are called."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bilateral.identity.comparing import Profile
from bilateral.identity.index.keeping import decoded, encoded
from bilateral.identity.index.partition import Atom
from bilateral.identity.index.tables import MOST, places

Told = dict[str, dict[str, int]]
"""How many ways to tell of an atom have each trait, by its name and value."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An atom, its number, and its identifier at present, None where each mention has its own."""

    number: int
    atom: Atom
    home: str | None


class Atoms:
    """The table of atoms."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._execute = connection.execute

    # -- by key

    def number(self, key: str) -> int | None:
        """The number of an atom, None where no article mentions it."""
        query = "SELECT number FROM atom WHERE key = ?"
        return next((n for (n,) in self._execute(query, (encoded(key),))), None)

    def home(self, key: str) -> str | None:
        """The identifier of an atom at present."""
        query = "SELECT home FROM atom WHERE key = ?"
        return next((_text(home) for (home,) in self._execute(query, (encoded(key),))), None)

    def called(self, identifier: str) -> dict[int, str]:
        """The atoms that an identifier means: itself, and those it is shared by."""
        query = "SELECT number, key FROM atom WHERE key = ?1 OR shared = ?1"
        return {n: decoded(key) for n, key in self._execute(query, (encoded(identifier),))}

    def members(self, home: str) -> dict[int, str]:
        """The atoms that have this identifier at present."""
        query = "SELECT number, key FROM atom WHERE home = ?"
        return {n: decoded(key) for n, key in self._execute(query, (encoded(home),))}

    def homes(self) -> Iterator[tuple[str, str | None]]:
        """All atoms and their identifiers, by identifier."""
        for key, home in self._execute("SELECT key, home FROM atom ORDER BY home, key"):
            yield decoded(key), _text(home)

    # -- by number

    def kept(self, numbers: Collection[int]) -> Iterator[Kept]:
        """Atoms by their numbers, as far as there are any."""
        columns = "number, key, shared, level, rank, home"
        for number, key, shared, level, rank, home in self._among(columns, numbers):
            atom = Atom(decoded(key), _text(shared), level, decoded(rank))
            yield Kept(number, atom, _text(home))

    def told(self, number: int) -> Told:
        """What is told of an atom, and how often."""
        query = "SELECT profile FROM atom WHERE number = ?"
        told: Told = json.loads(self._execute(query, (number,)).fetchone()[0])
        return told

    def profiles(self, numbers: Collection[int]) -> dict[int, Profile]:
        """What is told of atoms, of those of which anything is."""
        found = self._among("number, key, profile", numbers)
        told = ((n, profile(decoded(key), json.loads(text))) for n, key, text in found)
        return {n: there for n, there in told if there is not None}

    def _among(self, columns: str, numbers: Collection[int]) -> Iterator[sqlite3.Row]:
        asked = list(numbers)
        for start in range(0, len(asked), MOST):
            some = asked[start : start + MOST]
            query = f"SELECT {columns} FROM atom WHERE number IN {places(len(some))}"  # noqa: S608
            yield from self._execute(query, some)

    # -- writing

    def add(self, key: str, told: Told) -> int:
        """Write a new atom and what is told of it; gives its number."""
        written = self._execute(
            "INSERT INTO atom (shared, level, rank, profile, key) VALUES (?, ?, ?, ?, ?)",
            (*_columns(key, told), encoded(key)),
        )
        return int(written.lastrowid or 0)

    def tell(self, number: int, key: str, told: Told) -> None:
        """Write what is told of an atom now."""
        self._execute(
            "UPDATE atom SET shared = ?, level = ?, rank = ?, profile = ? WHERE number = ?",
            (*_columns(key, told), number),
        )

    def rename(self, homes: Mapping[int, str | None]) -> None:
        """Write the identifiers of atoms."""
        rows = ((None if home is None else encoded(home), n) for n, home in homes.items())
        self._connection.executemany("UPDATE atom SET home = ? WHERE number = ?", rows)

    def drop(self, numbers: Iterable[int]) -> None:
        """Take atoms away that nothing mentions."""
        rows = ((number,) for number in numbers)
        self._connection.executemany("DELETE FROM atom WHERE number = ?", rows)


def profile(key: str, told: Told) -> Profile | None:
    """The profile of an atom of which this is told, None where nothing is."""
    if not told:
        return None
    return Profile(key, {name: frozenset(values) for name, values in told.items()})


def made(profile: Profile) -> Atom:
    """What an atom is by what is told of it."""
    level, rank = int(profile.one("level") or 0), profile.one("rank")
    return Atom(profile.atom, profile.one("shared") or None, level, rank)


def _columns(key: str, told: Told) -> tuple[bytes | None, int, bytes, bytes]:
    atom = made(profile(key, told) or Profile(key, {}))
    shared = None if atom.shared is None else encoded(atom.shared)
    return shared, atom.level, encoded(atom.rank), json.dumps(told, separators=(",", ":")).encode()


def _text(value: bytes | None) -> str | None:
    return None if value is None else decoded(value)
