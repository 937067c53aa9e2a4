"""The record: what every article said, safe on disk before anything is made of it.

Invariant: a line of the log names an object that is on disk whole, because objects are
written before the line. So a crash loses at most what was being added.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bilateral.errors import StoreError
from bilateral.facts.model import Facts
from bilateral.facts.record import from_json, to_line
from bilateral.graph import disk, log, objects
from bilateral.graph.folder import Folder
from bilateral.graph.log import Action, Entry


@dataclass(frozen=True, slots=True)
class Outcome:
    """Numbers of articles that were new, took the place of an earlier state, or were there."""

    added: int = 0
    replaced: int = 0
    unchanged: int = 0

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(
            self.added + other.added,
            self.replaced + other.replaced,
            self.unchanged + other.unchanged,
        )


class Record:
    """The record of one store.

    It keeps the digest of each present article in memory, about 300 bytes an article,
    from the first time one is asked for; only the holder of the write lock may change it.
    """

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._digests: dict[str, str] | None = None

    @property
    def digests(self) -> Mapping[str, str]:
        """Present articles and the digests of what they said, in order of first arrival."""
        return self._index()

    def put(self, batch: Iterable[Facts]) -> Outcome:
        """Store the facts of some articles, each in place of what the same article said before."""
        contents, entries, outcome = [], [], Outcome()
        arriving: dict[str, str] = {}
        for facts in batch:
            content = _content(facts)
            entry = Entry(Action.PUT, facts.source.id, objects.digest(content))
            before = arriving.get(entry.article, self._index().get(entry.article))
            outcome += Outcome(
                added=before is None,
                replaced=before not in {None, entry.digest},
                unchanged=before == entry.digest,
            )
            contents.append(content)
            if before != entry.digest:
                entries.append(entry)
                arriving[entry.article] = entry.digest
        self._write(contents, entries)
        return outcome

    def retract(self, articles: Sequence[str]) -> None:
        """Take present ``articles`` out; what they said stays readable by its digest."""
        self._write([], [Entry(Action.RETRACT, a, self._index()[a]) for a in articles])

    def facts(self, article: str) -> Facts:
        """What a present article said; StoreError when the record of it is damaged."""
        name = self._index()[article]
        with disk.explained(self._folder.objects):
            content = objects.read(self._folder.objects, name, article)
        try:
            return from_json(json.loads(content))
        except (KeyError, TypeError, ValueError) as error:
            msg = (
                f"{self._folder.objects}: what article {article!r} said is not in the form this "
                f"version reads ({error!r}); add it again"
            )
            raise StoreError(msg) from error

    def changes(self, start: int) -> Iterator[tuple[str, int]]:
        """Articles put or retracted from byte ``start`` of the log on, and where each line ends."""
        return ((entry.article, end) for entry, end in log.read(self._folder.log, start))

    @property
    def end(self) -> int:
        """Bytes of the log."""
        return log.length(self._folder.log)

    def _index(self) -> dict[str, str]:
        if self._digests is None:
            digests: dict[str, str] = {}
            with disk.explained(self._folder.log):
                for entry, _ in log.read(self._folder.log):
                    _note(digests, entry)
            self._digests = digests
        return self._digests

    def _write(self, contents: list[bytes], entries: list[Entry]) -> None:
        with disk.explained(self._folder.facts):
            if not self._folder.objects.is_dir():
                self._folder.objects.mkdir(parents=True)
                disk.sync_folder(self._folder.facts)
                disk.sync_folder(self._folder.root)
            objects.write(self._folder.objects, contents)
            if entries:
                log.append(self._folder.log, entries)
        for entry in entries:
            _note(self._index(), entry)


def _note(digests: dict[str, str], entry: Entry) -> None:
    if entry.action is Action.PUT:
        digests[entry.article] = entry.digest
    else:
        digests.pop(entry.article, None)


def _content(facts: Facts) -> bytes:
    # A lone surrogate (an undecodable byte of a file name) is written as its JSON escape.
    return to_line(facts).encode("utf-8", "backslashreplace")
