"""The store: articles' facts go in and out, the graph of them is asked.

Many readers or one writer at a time. Whoever opens it finds the graph in step with the
record, whatever happened to the process before.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import IO, Self

from rdflib import Dataset

from bilateral.errors import StoreError
from bilateral.facts.model import Facts
from bilateral.graph import database, decided, disk, folder, query
from bilateral.graph.database import DamagedError, Database
from bilateral.graph.dataset import dataset
from bilateral.graph.export import Format, export
from bilateral.graph.folder import Folder
from bilateral.graph.lock import Lock
from bilateral.graph.query import Answer, Value
from bilateral.graph.record import Outcome, Record
from bilateral.graph.stats import Stats, stats
from bilateral.graph.sync import Derived, is_current
from bilateral.identity import identities
from bilateral.identity.decisions import Decision
from bilateral.identity.identities import Identities

BATCH = 256
"""Articles made safe, and taken into the graph, at a time."""
RENEWAL = 512
"""Articles after which ``add`` closes the database and opens it again, in a quarter of a second."""


class Store:
    """An open store; made by ``open`` or ``create_or_open``, and closed by ``with`` or ``close``.

    Methods raise StoreError when the folder cannot be read or written, and whatever
    changes the store raises it when the store was opened for reading.
    """

    def __init__(
        self, place: Folder, lock: Lock, record: Record, graph: Derived | Database
    ) -> None:
        self._place = place
        self._lock = lock
        self._record = record
        self._graph: Derived | Database | None = graph

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, write: bool = False) -> Self:
        """The store at ``path``, for reading or for writing.

        Raises StoreError when there is none, when it is of another format, and when others
        have it in use. If a crash left the graph behind the record, it is brought up first.
        """
        place = folder.existing(Path(path))
        return cls._for_writing(place) if write else cls._for_reading(place)

    @classmethod
    def create_or_open(cls, path: str | os.PathLike[str]) -> Self:
        """The store at ``path`` for writing, made if the folder is missing or empty.

        Raises StoreError as ``open`` does, and when the folder holds anything else.
        """
        return cls._for_writing(folder.created(Path(path)))

    @property
    def path(self) -> Path:
        """The folder."""
        return self._place.root

    def add(self, facts: Iterable[Facts], batch: int = BATCH) -> Outcome:
        """Put articles in, each in place of what the store held of the same id.

        ``facts`` is read as a stream, ``batch`` articles at a time. Those of a batch are
        safe on disk before they enter the graph; if anything fails, the batches before
        are stored.
        """
        if batch < 1:
            msg = f"batch of {batch} articles: at least one is needed"
            raise ValueError(msg)
        derived, outcome, stream = self._derived(), Outcome(), iter(facts)
        taken = 0
        while portion := tuple(islice(stream, batch)):
            outcome += self._record.put(portion)
            derived.current()
            taken += len(portion)
            if taken >= RENEWAL:  # an open database's memory grows with what it was given
                derived.close()
                taken = 0
        derived.current()
        return outcome

    def retract(self, articles: Iterable[str]) -> tuple[str, ...]:
        """Take articles out by their ids, and what only they said; gives the ids.

        Raises StoreError, and takes nothing out, when one is not there.
        """
        derived, chosen = self._derived(), tuple(dict.fromkeys(articles))
        for article in chosen:
            if article not in self._record.digests:
                raise StoreError(self._unknown(article))
        self._record.retract(chosen)
        derived.current()
        return chosen

    def decide(self, decisions: Iterable[Decision]) -> None:
        """Add decisions on identity, and let the graph follow them.

        Raises IdentityError, and adds nothing, when one names what no article tells of, or
        contradicts those that hold.
        """
        derived, chosen = self._derived(), tuple(decisions)
        derived.current()
        with identities.opened(self._place.identity) as index:
            index.refuse_unknown(chosen, str(self._place.decisions))
        decided.add(self._place, chosen)
        derived.current()

    def decisions(self) -> tuple[Decision, ...]:
        """What was decided on identity, in order; of two on one pair the later holds."""
        self._opened()
        return decided.read(self._place)

    @contextmanager
    def identities(self) -> Iterator[Identities]:
        """Which mentions of the articles are one, and why; only to be read."""
        self._database()
        with identities.opened(self._place.identity) as index:
            yield index

    def rebuild(self) -> None:
        """Make the graph anew from the record."""
        self._derived().rebuilt()

    def articles(self) -> Iterator[tuple[str, str]]:
        """Id of each article and the SHA-256 of its facts, by id."""
        self._opened()
        return iter(sorted(self._record.digests.items()))

    def facts(self) -> Iterator[Facts]:
        """What each article says, by id."""
        return (self._record.facts(article) for article, _ in self.articles())

    def query(self, text: str, substitutions: Mapping[str, Value] | None = None) -> Answer:
        """The answer to a SPARQL query; see ``bilateral.graph.query.run``."""
        return query.run(self._database(), text, substitutions)

    def stats(self) -> Stats:
        """Numbers of things in the graph."""
        return stats(self._database())

    def export(self, syntax: Format, output: IO[bytes]) -> None:
        """Write the graph to ``output``; see ``bilateral.graph.export.export``."""
        export(self._database(), syntax, output)

    def dataset(self) -> Dataset:
        """The graph for rdflib, only read, while the store is open."""
        return dataset(self._database())

    def close(self) -> None:
        """Let others in; a second call does nothing.

        Results of a query that are not read to their end keep the database open.
        """
        self._graph = None
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @classmethod
    def _for_writing(cls, place: Folder) -> Self:
        lock, record = Lock(place.lock, exclusive=True), Record(place)
        return cls(place, lock, record, Derived(place, record))

    @classmethod
    def _for_reading(cls, place: Folder) -> Self:
        """Readers change nothing; one that finds the graph behind becomes a writer for a moment."""
        lock, record = Lock(place.lock, exclusive=False), Record(place)
        graph = _readable(place, record)
        if graph is None:
            lock.release()
            with cls._for_writing(place) as writer:
                writer.add(())
            lock, record = Lock(place.lock, exclusive=False), Record(place)
            graph = _readable(place, record)
        if graph is None:
            msg = f"{place.root}: another process changed the store meanwhile; try again"
            raise StoreError(msg)
        return cls(place, lock, record, graph)

    def _database(self) -> Database:
        graph = self._opened()
        return graph.current() if isinstance(graph, Derived) else graph

    def _derived(self) -> Derived:
        graph = self._opened()
        if not isinstance(graph, Derived):
            msg = f"{self.path}: opened for reading; open it with write=True to change it"
            raise StoreError(msg)
        return graph

    def _opened(self) -> Derived | Database:
        if self._graph is None:
            msg = f"{self.path}: the store was closed; open it again"
            raise StoreError(msg)
        return self._graph

    def _unknown(self, article: str) -> str:
        near = get_close_matches(article, self._record.digests, n=3)
        hint = f"; near it: {', '.join(map(repr, near))}" if near else ""
        return f"{self.path}: no article {article!r}{hint}; nothing was retracted"


def _readable(place: Folder, record: Record) -> Database | None:
    """The database for reading; None when it is behind the record, or damaged."""
    with disk.explained(place.root):
        current = is_current(place, record)
    try:
        return database.opened(place.graph, writable=False) if current else None
    except DamagedError:
        return None
