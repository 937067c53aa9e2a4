"""The store folder: where its parts lie, and whether this version can read it.

::

    store.json        what the folder is, and the format it is in
    lock              one writer or many readers (lock.py)
    facts/log.tsv     what was put and retracted, in order (log.py)
    facts/objects/    what each article said, content-addressed (objects.py)
    decisions.tsv     what people decided on identity, if anything (identity/decisions.py)
    graph/            the Oxigraph database, derived from facts/ and decisions.tsv
    identity.sqlite   which mentions are one, derived of the same (identity/index/index.py)
    graph.applied     how far both have taken the log and the decisions in (applied.py)

``facts/`` and ``decisions.tsv`` are only ever added to; everything else can be made again.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from bilateral.errors import StoreError
from bilateral.graph import disk

FORMAT = 1
"""Version of the folder's layout and of the record; raised when an old reader would misread it."""

_KIND = "bilateral store"
_MARKER = "store.json"


@dataclass(frozen=True, slots=True)
class Folder:
    """The places of a store's parts."""

    root: Path

    @property
    def marker(self) -> Path:
        """Names the folder a store, and its format."""
        return self.root / _MARKER

    @property
    def lock(self) -> Path:
        """The file readers and writers lock."""
        return self.root / "lock"

    @property
    def facts(self) -> Path:
        """The record."""
        return self.root / "facts"

    @property
    def log(self) -> Path:
        """What was put and retracted."""
        return self.facts / "log.tsv"

    @property
    def objects(self) -> Path:
        """What the articles said."""
        return self.facts / "objects"

    @property
    def graph(self) -> Path:
        """The database."""
        return self.root / "graph"

    @property
    def building(self) -> Path:
        """A database that is being built anew and will take the place of ``graph``."""
        return self.root / "graph.new"

    @property
    def decisions(self) -> Path:
        """What people decided on identity."""
        return self.root / "decisions.tsv"

    @property
    def identity(self) -> Path:
        """The index of identity."""
        return self.root / "identity.sqlite"

    @property
    def identifying(self) -> Path:
        """An index of identity that is being built anew and will take the place of ``identity``."""
        return self.root / "identity.sqlite.new"

    @property
    def applied(self) -> Path:
        """How far the database has taken the log in."""
        return self.root / "graph.applied"


def existing(root: Path) -> Folder:
    """The store at ``root``; StoreError when there is none, or none this version can read."""
    folder = Folder(root)
    if not root.exists():
        msg = (
            f"{root}: no such folder; make a store there with: bilateral build PATH --store {root}"
        )
        raise StoreError(msg)
    if not root.is_dir():
        msg = f"{root}: is a file, and a store is a folder; name another path"
        raise StoreError(msg)
    if not folder.marker.is_file():
        state = "the folder is empty" if _is_unused(root) else f"it has no {_MARKER}"
        msg = f"{root}: not a store, {state}; name a store, or build one in a new folder"
        raise StoreError(msg)
    _check(folder)
    return folder


def created(root: Path) -> Folder:
    """The store at ``root``, made when the folder is missing or empty.

    Raises StoreError when ``root`` holds anything else.
    """
    folder = Folder(root)
    if folder.marker.is_file() or (root.exists() and not root.is_dir()):
        return existing(root)
    with disk.explained(root):
        if root.is_dir() and not _is_unused(root):
            msg = f"{root}: the folder holds other files; a store needs a new or an empty folder"
            raise StoreError(msg)
        root.mkdir(parents=True, exist_ok=True)
        marker = {"kind": _KIND, "format": FORMAT}
        disk.write(folder.marker, (json.dumps(marker, indent=1) + "\n").encode())
        disk.sync_folder(root)
    return folder


def _is_unused(root: Path) -> bool:
    """No entry, or only what a crash in the middle of ``created`` leaves."""
    return all(entry.name == _MARKER + disk.PARTIAL for entry in root.iterdir())


def _check(folder: Folder) -> None:
    with disk.explained(folder.marker):
        content = folder.marker.read_bytes()
    try:
        marker = json.loads(content)
        kind, version = marker["kind"], marker["format"]
    except (ValueError, TypeError, KeyError):
        kind, version = None, None
    if kind != _KIND or not isinstance(version, int):
        should_be = json.dumps({"kind": _KIND, "format": FORMAT})
        msg = f"{folder.marker}: not the mark of a store; if this is one, write {should_be} there"
        raise StoreError(msg)
    if version != FORMAT:
        msg = (
            f"{folder.root}: the store has format {version}, this version of bilateral reads "
            f"format {FORMAT}; install the newest bilateral, or build a new store"
        )
        raise StoreError(msg)
