"""The database of the index of identity: its tables, and reading and writing them.

Nothing is thought of anything here; ``index.py`` decides what is written.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bilateral.errors import StoreError
from bilateral.identity import decisions
from bilateral.identity.comparing import Degree, Mention, Profile, Trait, Verdict
from bilateral.identity.decisions import Decision
from bilateral.identity.keeping import decoded, encoded, from_text, to_text
from bilateral.identity.partition import Atom, Pair

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS said (article BLOB, stage INTEGER, mentions BLOB,
    PRIMARY KEY (article, stage)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mention (atom BLOB, article BLOB, alone BLOB, number INTEGER,
    PRIMARY KEY (atom, article, alone)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mention_alone ON mention (alone);
CREATE TABLE IF NOT EXISTS atom (atom BLOB PRIMARY KEY, shared BLOB, level INTEGER, rank BLOB,
    home BLOB) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS atom_shared ON atom (shared);
CREATE INDEX IF NOT EXISTS atom_home ON atom (home);
CREATE TABLE IF NOT EXISTS trait (atom BLOB, name TEXT, value BLOB, number INTEGER,
    PRIMARY KEY (atom, name, value)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS block (atom BLOB, key BLOB, PRIMARY KEY (atom, key)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS block_key ON block (key, atom);
CREATE TABLE IF NOT EXISTS verdict (one BLOB, other BLOB, degree INTEGER, weight INTEGER,
    reason BLOB, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS verdict_other ON verdict (other);
CREATE TABLE IF NOT EXISTS open_pair (one BLOB, other BLOB, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS open_other ON open_pair (other);
CREATE TABLE IF NOT EXISTS decided (lines BLOB);
"""


Row = tuple[bytes, str | bytes, bytes]


_CACHE: Final = 65_536
"""Kilobytes of the database kept at hand: a large index is read in no order."""


class Shelf:
    """An open database; made by ``opened``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._execute = connection.execute

    def commit(self) -> None:
        """Make the changes last."""
        self._connection.commit()

    # -- mentions

    def said(self, article: str, stage: int) -> tuple[Mention, ...]:
        """The mentions that the article makes by what is on the shelf."""
        rows = self._execute(
            "SELECT mentions FROM said WHERE article = ? AND stage = ?", (encoded(article), stage)
        )
        return tuple(mention for (text,) in rows for mention in from_text(text))

    def say(self, article: str, stage: int, mentions: tuple[Mention, ...]) -> set[str]:
        """Let an article make these mentions now; gives the atoms whose profile is another."""
        before = self.said(article, stage)
        if before == mentions:
            return set()
        name = encoded(article)
        if mentions:
            self._execute("REPLACE INTO said VALUES (?, ?, ?)", (name, stage, to_text(mentions)))
        else:
            self._execute("DELETE FROM said WHERE article = ? AND stage = ?", (name, stage))
        changed = self._count(
            "mention", ("atom", "article", "alone"), _kept(before, name), _kept(mentions, name)
        )
        changed |= self._count(
            "trait", ("atom", "name", "value"), _traits(before), _traits(mentions)
        )
        return {decoded(atom) for atom in changed}

    def _count(
        self, table: str, columns: tuple[str, str, str], before: Counter[Row], now: Counter[Row]
    ) -> set[bytes]:
        """Change the numbers of rows; gives the atoms of rows that came or went."""
        one, two, three = columns
        changed: set[bytes] = set()
        for row in before.keys() | now.keys():
            step = now[row] - before[row]
            if not step:
                continue
            where = f"WHERE {one} = ? AND {two} = ? AND {three} = ?"
            found = self._execute(f"SELECT number FROM {table} {where}", row).fetchone()  # noqa: S608
            number = (found[0] if found else 0) + step
            if number > 0:
                self._execute(f"REPLACE INTO {table} VALUES (?, ?, ?, ?)", (*row, number))  # noqa: S608
            else:
                self._execute(f"DELETE FROM {table} {where}", row)  # noqa: S608
            if found is None or number <= 0:
                changed.add(row[0])
        return changed

    def articles(self, atom: str) -> set[str]:
        """The articles that mention an atom."""
        return set(self._texts("SELECT article FROM mention WHERE atom = ?", atom))

    def mentioned_as(self, alone: str) -> set[tuple[str, str]]:
        """Atoms and articles whose mention has this identifier when it is one with nothing else."""
        query = "SELECT atom, article FROM mention WHERE alone = ?"
        return {(decoded(a), decoded(b)) for a, b in self._execute(query, (encoded(alone),))}

    # -- atoms

    def profile(self, atom: str) -> Profile | None:
        """The profile of an atom, None where no article mentions it."""
        found: dict[str, set[str]] = {}
        query = "SELECT name, value FROM trait WHERE atom = ?"
        for name, value in self._execute(query, (encoded(atom),)):
            found.setdefault(name, set()).add(decoded(value))
        if not found:
            return None
        return Profile(atom, {name: frozenset(values) for name, values in found.items()})

    def atom(self, atom: str) -> tuple[Atom, str | None] | None:
        """An atom and its identifier at present, None where there is none."""
        query = "SELECT shared, level, rank, home FROM atom WHERE atom = ?"
        for shared, level, rank, home in self._execute(query, (encoded(atom),)):
            return Atom(atom, _text(shared), level, decoded(rank)), _text(home)
        return None

    def put_atom(self, atom: Atom, home: str | None) -> None:
        """Write an atom and its identifier."""
        row = (encoded(atom.key), _bytes(atom.shared), atom.level, encoded(atom.rank), _bytes(home))
        self._execute("REPLACE INTO atom VALUES (?, ?, ?, ?, ?)", row)

    def drop_atom(self, atom: str) -> None:
        """Take an atom away that nothing mentions."""
        self._execute("DELETE FROM atom WHERE atom = ?", (encoded(atom),))

    def atoms_called(self, identifier: str) -> set[str]:
        """The atoms that an identifier means: itself, and those it is shared by."""
        query = (
            "SELECT atom FROM atom WHERE atom = ?1 UNION SELECT atom FROM atom WHERE shared = ?1"
        )
        return set(self._texts(query, identifier))

    def members(self, home: str) -> set[str]:
        """The atoms that have this identifier at present."""
        return set(self._texts("SELECT atom FROM atom WHERE home = ?", home))

    def atoms(self) -> Iterator[tuple[str, str | None]]:
        """All atoms and their identifiers, by identifier."""
        for atom, home in self._execute("SELECT atom, home FROM atom ORDER BY home, atom"):
            yield decoded(atom), _text(home)

    # -- blocks and verdicts

    def put_blocks(self, atom: str, keys: Iterable[str]) -> None:
        """Write the blocks of an atom in place of those it had."""
        name = encoded(atom)
        self._execute("DELETE FROM block WHERE atom = ?", (name,))
        rows = ((name, encoded(key)) for key in sorted(keys))
        self._connection.executemany("INSERT INTO block VALUES (?, ?)", rows)

    def mates(self, atom: str) -> set[str]:
        """The other atoms that share a block with one."""
        query = (
            "SELECT DISTINCT b.atom FROM block a JOIN block b ON a.key = b.key "
            "WHERE a.atom = ?1 AND b.atom != ?1"
        )
        return set(self._texts(query, atom))

    def put_verdicts(self, verdicts: Mapping[Pair, Verdict]) -> None:
        """Write verdicts."""
        rows = (
            (encoded(a), encoded(b), int(v.degree), v.weight, encoded(v.reason))
            for (a, b), v in verdicts.items()
        )
        self._connection.executemany("REPLACE INTO verdict VALUES (?, ?, ?, ?, ?)", rows)

    def drop_verdicts(self, atom: str) -> None:
        """Take all verdicts on an atom away."""
        self._execute("DELETE FROM verdict WHERE one = ?1 OR other = ?1", (encoded(atom),))

    def verdicts(self, atom: str) -> dict[Pair, Verdict]:
        """The verdicts on an atom."""
        query = (
            "SELECT one, other, degree, weight, reason FROM verdict WHERE one = ?1 "
            "UNION ALL SELECT one, other, degree, weight, reason FROM verdict WHERE other = ?1"
        )
        return {
            (decoded(a), decoded(b)): Verdict(Degree(degree), weight, decoded(reason))
            for a, b, degree, weight, reason in self._execute(query, (encoded(atom),))
        }

    def unsure(self) -> Iterator[tuple[Pair, Verdict]]:
        """The pairs that the rules leave to somebody to decide, with what they think."""
        query = (
            f"SELECT one, other, degree, weight, reason FROM verdict v WHERE degree = "  # noqa: S608
            f"{int(Degree.UNSURE)} OR EXISTS (SELECT 1 FROM open_pair o "
            "WHERE o.one = v.one AND o.other = v.other) ORDER BY weight DESC, one, other"
        )
        for a, b, degree, weight, reason in self._execute(query):
            yield (decoded(a), decoded(b)), Verdict(Degree(degree), weight, decoded(reason))

    def put_open(self, atoms: Iterable[str], pairs: Iterable[Pair]) -> None:
        """Write the pairs left open around some atoms in place of those that were."""
        for atom in atoms:
            self._execute("DELETE FROM open_pair WHERE one = ?1 OR other = ?1", (encoded(atom),))
        rows = ((encoded(a), encoded(b)) for a, b in pairs)
        self._connection.executemany("REPLACE INTO open_pair VALUES (?, ?)", rows)

    # -- decisions

    def decided(self) -> tuple[Decision, ...]:
        """The decisions that the shelf follows, in order."""
        rows = self._execute("SELECT lines FROM decided")
        return tuple(d for (lines,) in rows for d in decisions.read(lines, "identity.sqlite"))

    def decide(self, told: Iterable[Decision]) -> None:
        """Write the decisions to follow in place of those before."""
        lines = "".join((decisions.HEADER, "\n", *map(decisions.line, told)))
        self._execute("DELETE FROM decided")
        self._execute("INSERT INTO decided VALUES (?)", (lines.encode(),))

    def _texts(self, query: str, value: str) -> Iterator[str]:
        return (decoded(text) for (text,) in self._execute(query, (encoded(value),)))


def _kept(mentions: Iterable[Mention], article: bytes) -> Counter[Row]:
    return Counter((encoded(m.atom), article, encoded(m.alone)) for m in mentions)


def _traits(mentions: Iterable[Mention]) -> Counter[Row]:
    return Counter(
        (encoded(m.atom), name, encoded(value)) for m in mentions for name, value in all_traits(m)
    )


def all_traits(mention: Mention) -> frozenset[Trait]:
    """The traits of a mention, with what it is by its making."""
    made = {("level", str(mention.level)), ("rank", mention.rank)}
    if mention.shared is not None:
        made.add(("shared", mention.shared))
    return mention.traits | made


@contextmanager
def opened(path: Path | None) -> Iterator[Shelf]:
    """The database at ``path``, made if it is missing; None: one in memory.

    What is not committed is forgotten. Raises StoreError when the file cannot be read or
    written.
    """
    try:
        connection = sqlite3.connect(path if path is not None else ":memory:")
        try:
            connection.execute(f"PRAGMA cache_size = -{_CACHE}")
            connection.executescript(_TABLES)
            yield Shelf(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        msg = (
            f"{path}: the index of identity refused ({error}); the record in facts/ is safe: "
            "make room or give access and try again; if that does not help: bilateral rebuild"
        )
        raise StoreError(msg) from error


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else encoded(text)


def _text(value: bytes | None) -> str | None:
    return None if value is None else decoded(value)
