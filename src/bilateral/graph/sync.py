"""Keeping the database in step: graph = f(record, decisions), whatever happened before.

Each step can be repeated: an article's claims are always made of what it says now, so
a log taken in twice, in other portions, or after a crash, ends in the same graph.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

from pyoxigraph import NamedNode, Triple

from bilateral.facts.model import Facts
from bilateral.graph import applied, build, database, decided, disk, merge
from bilateral.graph.applied import Mark
from bilateral.graph.claims import claims
from bilateral.graph.database import DamagedError, Database
from bilateral.graph.folder import Folder
from bilateral.graph.iris import article as article_iri
from bilateral.graph.record import Record
from bilateral.identity import identities
from bilateral.identity.identities import Identities

_BATCH = 64
"""Lines of the log taken in by one transaction."""

MUCH = 100_000
"""Bytes of the log, about a thousand articles, from which building anew may be quicker."""


def is_current(folder: Folder, record: Record) -> bool:
    """Whether the database holds the whole record and follows the decisions."""
    return applied.read(folder) == Mark(record.end, decided.digest(folder))


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
        mark = applied.read(self._folder) if self._folder.identity.is_file() else None
        if mark is None or self._record.end - mark.offset > max(mark.offset, MUCH):
            return self.rebuilt()
        try:
            current = self._database
            if current is None:  # an empty database counts as False
                _clear(self._folder.building)
                current = database.opened(self._folder.graph, writable=True)
        except DamagedError:
            return self.rebuilt()
        with database.explained(self._folder.graph):
            _advance(current, self._folder, self._record, mark)
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
    reached = Mark(record.end, decided.digest(folder))
    decisions = decided.read(folder)
    _clear(folder.building)
    folder.identifying.unlink(missing_ok=True)
    try:
        with identities.opened(folder.identifying) as index:
            index.follow(decisions)
            for stage in range(index.stages):
                for portion in _portions(list(record.digests)):
                    index.take(portion, _reader(record), stages=[stage])
            index.commit()
            with database.explained(folder.building):
                told = (_claims(record, article, index) for article in record.digests)
                build.build(folder.building, told)
    except BaseException:
        _clear(folder.building)
        folder.identifying.unlink(missing_ok=True)
        raise
    applied.remove(folder)
    _clear(folder.graph)
    with disk.explained(folder.root):
        folder.building.rename(folder.graph)
        folder.identifying.replace(folder.identity)
        disk.sync_folder(folder.root)
    applied.write(folder, reached)


def _clear(path: Path) -> None:
    """Remove the folder, if there is one: an old database, or one a crash left unfinished."""
    if path.exists():
        with disk.explained(path):
            shutil.rmtree(path)


def _advance(current: Database, folder: Folder, record: Record, mark: Mark) -> None:
    """Take in the log from the mark on, batch by batch, and then what was decided since."""
    with identities.opened(folder.identity) as index:
        for articles, end in _batches(record, mark.offset):
            _retell(current, record, index, index.take(articles, _reader(record)))
            mark = Mark(end, mark.decisions)
            applied.write(folder, mark)
        now = decided.digest(folder)
        if now != mark.decisions:
            concerned = index.follow(decided.read(folder), str(folder.decisions))
            taken = index.take(concerned.articles, _reader(record), concerned.atoms)
            _retell(current, record, index, taken)
            applied.write(folder, Mark(mark.offset, now))


def _retell(current: Database, record: Record, index: Identities, articles: Iterable[str]) -> None:
    """Let the graph tell what some articles claim now, and make it last."""
    for portion in _portions(sorted(articles)):
        told = dict(_claims(record, article, index) for article in portion)
        merge.apply(current, merge.change(current, told))
    current.flush()  # else opening would have to replay Oxigraph's own log, for a minute
    index.commit()


def _reader(record: Record) -> Callable[[str], Facts | None]:
    """What an article says, None if it is not there; the last ones read are kept at hand."""

    @lru_cache(maxsize=2 * _BATCH)
    def read(article: str) -> Facts | None:
        return record.facts(article) if article in record.digests else None

    return read


def _portions(articles: list[str]) -> Iterator[list[str]]:
    """The articles, as many at a time as one transaction takes in."""
    return (articles[i : i + _BATCH] for i in range(0, len(articles), _BATCH))


def _batches(record: Record, start: int) -> Iterator[tuple[set[str], int]]:
    changes = record.changes(start)
    while batch := list(islice(changes, _BATCH)):
        yield {article for article, _ in batch}, batch[-1][1]


def _claims(record: Record, article: str, index: Identities) -> tuple[NamedNode, frozenset[Triple]]:
    """The graph of ``article`` and what it claims there now: nothing when it was retracted."""
    if article not in record.digests:
        return article_iri(article), frozenset()
    return article_iri(article), claims(index.resolve(record.facts(article)))
