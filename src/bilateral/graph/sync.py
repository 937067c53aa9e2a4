"""Keeping the database in step with the record: graph = f(record), whatever happened before.

Each step can be repeated: an article's claims are always made of what it says now, so
a log taken in twice, in other portions, or after a crash, ends in the same graph.
"""

import shutil
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from pyoxigraph import NamedNode, Triple

from bilateral.graph import applied, build, database, disk, merge, names
from bilateral.graph.claims import claims
from bilateral.graph.database import DamagedError, Database
from bilateral.graph.folder import Folder
from bilateral.graph.iris import article as article_iri
from bilateral.graph.names import Names
from bilateral.graph.record import Record
from bilateral.identity.bearers import Known, bearers
from bilateral.identity.resolve import resolve

_BATCH = 64
"""Lines of the log taken in by one transaction."""

MUCH = 100_000
"""Bytes of the log, about a thousand articles, from which building anew may be quicker."""


def is_current(folder: Folder, record: Record) -> bool:
    """Whether the database holds the whole record."""
    return applied.read(folder) == record.end


class Derived:
    """The database of a store as the holder of the write lock has it: always in step."""

    def __init__(self, folder: Folder, record: Record) -> None:
        self._folder = folder
        self._record = record
        self._database: Database | None = None

    def current(self) -> Database:
        """The database with the whole record in it, opened for writing.

        It is built anew when it is missing or damaged, speaks of another log, or lacks
        much of the log and more than it holds.
        """
        start = applied.read(self._folder) if self._folder.names.is_file() else None
        if start is None or self._record.end - start > max(start, MUCH):
            return self.rebuilt()
        try:
            current = self._database
            if current is None:  # an empty database counts as False
                _clear(self._folder.building)
                current = database.opened(self._folder.graph, writable=True)
        except DamagedError:
            return self.rebuilt()
        with database.explained(self._folder.graph):
            _advance(current, self._folder, self._record, start)
        self._database = current
        return current

    def rebuilt(self) -> Database:
        """The database, made anew of the record; the old one stays until the new one is whole."""
        self.close()
        _rebuild(self._folder, self._record)
        self._database = database.opened(self._folder.graph, writable=True)
        return self._database

    def close(self) -> None:
        """Let the database go; the next call of ``current`` opens it again."""
        self._database = None


def _rebuild(folder: Folder, record: Record) -> None:
    end = record.end
    _clear(folder.building)
    folder.naming.unlink(missing_ok=True)
    try:
        with names.opened(folder.naming) as index:
            for article in record.digests:
                index.take({article: bearers(record.facts(article))})
            index.commit()
            with database.explained(folder.building):
                told = (_claims(record, article, index.known) for article in record.digests)
                build.build(folder.building, told)
    except BaseException:
        _clear(folder.building)
        folder.naming.unlink(missing_ok=True)
        raise
    applied.remove(folder)
    _clear(folder.graph)
    with disk.explained(folder.root):
        folder.building.rename(folder.graph)
        folder.naming.replace(folder.names)
        disk.sync_folder(folder.root)
    applied.write(folder, end)


def _clear(path: Path) -> None:
    """Remove the folder, if there is one: an old database, or one a crash left unfinished."""
    if path.exists():
        with disk.explained(path):
            shutil.rmtree(path)


def _advance(current: Database, folder: Folder, record: Record, start: int) -> None:
    """Take in the log from byte ``start`` on, batch by batch."""
    with names.opened(folder.names) as index:
        for articles, end in _batches(record, start):
            for portion in _portions(_concerned(record, index, articles)):
                told = dict(_claims(record, article, index.known) for article in portion)
                merge.apply(current, merge.change(current, told))
            current.flush()  # else opening would have to replay Oxigraph's own log, for a minute
            index.commit()
            applied.write(folder, end)


def _concerned(record: Record, index: Names, articles: set[str]) -> list[str]:
    """The articles, and those that must be resolved again for what they make known of names."""
    now = {a: bearers(record.facts(a)) if a in record.digests else None for a in articles}
    return sorted(articles | (index.take(now) & record.digests.keys()))


def _portions(articles: list[str]) -> Iterator[list[str]]:
    """The articles, as many at a time as one transaction takes in."""
    return (articles[i : i + _BATCH] for i in range(0, len(articles), _BATCH))


def _batches(record: Record, start: int) -> Iterator[tuple[set[str], int]]:
    changes = record.changes(start)
    while batch := list(islice(changes, _BATCH)):
        yield {article for article, _ in batch}, batch[-1][1]


def _claims(record: Record, article: str, known: Known) -> tuple[NamedNode, frozenset[Triple]]:
    """The graph of ``article`` and what it claims there now: nothing when it was retracted."""
    if article not in record.digests:
        return article_iri(article), frozenset()
    return article_iri(article), claims(resolve(record.facts(article), known))
