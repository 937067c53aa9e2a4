"""What each article says on the shelf, and what all together tell of each atom.

Articles that tell the same of an atom are counted, and no more: what is told of a president
whom fifty thousand name is read and written only when one of them tells something else.
"""

import sqlite3
from collections.abc import Iterable
from typing import Final

from bilateral.identity.comparing import Mention, Profile, Trait
from bilateral.identity.index.atoms import Atoms, Told, profile
from bilateral.identity.index.keeping import decoded, digest, encoded, from_text, to_text
from bilateral.identity.index.tables import hashed

Way = frozenset[Trait]
"""One way to tell of an atom."""
_NOTHING: Final = to_text(())


class Sayings:
    """The tables of articles, of their mentions, and of the ways to tell of an atom."""

    def __init__(self, connection: sqlite3.Connection, atoms: Atoms) -> None:
        self._connection = connection
        self._execute = connection.execute
        self._atoms = atoms

    def say(
        self, article: str, stage: int, mentions: tuple[Mention, ...]
    ) -> dict[int, Profile | None]:
        """Let an article make these mentions now.

        Gives the atoms whose profile is another, with the profile before: None of new ones.
        """
        number, text = self._numbered(article), to_text(mentions)
        found = self._execute(
            "SELECT mentions FROM said WHERE article = ? AND stage = ?", (number, stage)
        ).fetchone()
        said = found[0] if found else _NOTHING
        if said == text:
            return {}
        if mentions:
            self._execute("REPLACE INTO said VALUES (?, ?, ?)", (number, stage, text))
        else:
            self._execute("DELETE FROM said WHERE article = ? AND stage = ?", (number, stage))
        before = from_text(said)
        changed = self._retell(_ways(before), _ways(mentions))
        self._mention(number, _alone(before), _alone(mentions))
        return changed

    def articles(self, atom: int) -> set[str]:
        """The articles that mention an atom."""
        query = (
            "SELECT DISTINCT a.name FROM mention m JOIN article a ON a.number = m.article "
            "WHERE m.atom = ?"
        )
        return {decoded(name) for (name,) in self._execute(query, (atom,))}

    def mentioned_as(self, alone: str) -> set[tuple[str, str]]:
        """Atoms and articles whose mention has this identifier when it is one with nothing else."""
        query = (
            "SELECT t.key, a.name FROM mention m JOIN atom t ON t.number = m.atom "
            "JOIN article a ON a.number = m.article WHERE m.alone = ?"
        )
        return {(decoded(a), decoded(b)) for a, b in self._execute(query, (hashed(alone),))}

    def _numbered(self, article: str) -> int:
        """The number of an article, given to it when it first says something."""
        name = encoded(article)
        for (number,) in self._execute("SELECT number FROM article WHERE name = ?", (name,)):
            return int(number)
        written = self._execute("INSERT INTO article (name) VALUES (?)", (name,))
        return int(written.lastrowid or 0)

    def _retell(
        self, before: set[tuple[str, Way]], now: set[tuple[str, Way]]
    ) -> dict[int, Profile | None]:
        """Let an article tell of atoms in these ways now; gives what ``say`` does."""
        steps: dict[str, list[tuple[Way, int]]] = {}
        for (key, way), step in [(w, -1) for w in before - now] + [(w, 1) for w in now - before]:
            steps.setdefault(key, []).append((way, step))
        changed: dict[int, Profile | None] = {}
        for key in sorted(steps):
            number = self._atoms.number(key)
            if number is None:
                told = _counted({}, steps[key])
                number = self._atoms.add(key, told)
                for way, _ in steps[key]:
                    self._execute("INSERT INTO telling VALUES (?, ?, 1)", (number, digest(way)))
                changed[number] = None
            elif news := [s for s in steps[key] if self._is_first_or_last(number, *s)]:
                told = self._atoms.told(number)
                earlier = profile(key, told)
                told = _counted(told, news)
                self._atoms.tell(number, key, told)
                if profile(key, told) != earlier:
                    changed[number] = earlier
        return changed

    def _is_first_or_last(self, atom: int, way: Way, step: int) -> bool:
        """Count one article more or less that tells so; whether none did before, or does now."""
        row = (atom, digest(way))
        found = self._execute("SELECT times FROM telling WHERE atom = ? AND digest = ?", row)
        before = next((int(times) for (times,) in found), 0)
        if before + step:
            self._execute("REPLACE INTO telling VALUES (?, ?, ?)", (*row, before + step))
        else:
            self._execute("DELETE FROM telling WHERE atom = ? AND digest = ?", row)
        return not before or not before + step

    def _mention(
        self, article: int, before: set[tuple[str, str]], now: set[tuple[str, str]]
    ) -> None:
        """Let an article mention atoms by these identifiers now."""
        numbers = {key: self._atoms.number(key) for key, _ in before ^ now}
        for query, rows in (
            ("DELETE FROM mention WHERE atom = ? AND article = ? AND alone = ?", before - now),
            ("INSERT INTO mention VALUES (?, ?, ?)", now - before),
        ):
            written = [(numbers[key], article, hashed(alone)) for key, alone in rows]
            self._connection.executemany(query, written)


def _ways(mentions: Iterable[Mention]) -> set[tuple[str, Way]]:
    return {(m.atom, all_traits(m)) for m in mentions}


def _alone(mentions: Iterable[Mention]) -> set[tuple[str, str]]:
    return {(m.atom, m.alone) for m in mentions}


def _counted(told: Told, steps: Iterable[tuple[Way, int]]) -> Told:
    """What is told of an atom, by how many ways each trait, when ways come or go."""
    counts = {name: dict(values) for name, values in told.items()}
    for way, step in steps:
        for name, value in way:
            values = counts.setdefault(name, {})
            values[value] = values.get(value, 0) + step
    left = {name: {v: n for v, n in sorted(counts[name].items()) if n} for name in sorted(counts)}
    return {name: values for name, values in left.items() if values}


def all_traits(mention: Mention) -> Way:
    """The traits of a mention, with what it is by its making."""
    made = {("level", str(mention.level)), ("rank", mention.rank)}
    if mention.shared is not None:
        made.add(("shared", mention.shared))
    return mention.traits | made
