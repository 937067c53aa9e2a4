"""How far the database has taken the log in: a mark on disk.

Invariant: the mark is written after what it speaks of is on disk, so the database may be
ahead of it (a crash between the two; taking a line in twice changes nothing) and is
never behind it.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from bilateral.graph import disk
from bilateral.graph.folder import Folder

DERIVATION = 8
"""Version of what is made of the record; to be raised when claims, derived triples,
identifiers, or the blocks and rules of identity change, so that older databases are built
anew when they are next opened."""

_TAIL = 4096


@dataclass(frozen=True, slots=True)
class Mark:
    """Bytes of the log that the database holds, and the digest of the decisions it follows."""

    offset: int
    decisions: str


def read(folder: Folder) -> Mark | None:
    """How far the database is.

    None when there is no mark, or it speaks of another log or another derivation.
    """
    try:
        mark = json.loads(folder.applied.read_bytes())
        offset, tail, derivation = int(mark["offset"]), mark["tail"], mark["derivation"]
        decisions = str(mark["decisions"])
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return None
    if derivation != DERIVATION or offset < 0 or tail != _tail(folder.log, offset):
        return None
    return Mark(offset, decisions)


def write(folder: Folder, reached: Mark) -> None:
    """Set the mark."""
    mark = {
        "derivation": DERIVATION,
        "offset": reached.offset,
        "tail": _tail(folder.log, reached.offset),
        "decisions": reached.decisions,
    }
    with disk.explained(folder.applied):
        disk.write(folder.applied, (json.dumps(mark) + "\n").encode())
        disk.sync_folder(folder.root)


def remove(folder: Folder) -> None:
    """Take the mark away: the database counts as missing."""
    with disk.explained(folder.applied):
        folder.applied.unlink(missing_ok=True)
        disk.sync_folder(folder.root)


def _tail(log: Path, offset: int) -> str | None:
    """Digest of the last bytes of the log before ``offset``; None when it is not that long.

    Each line holds the digest of what an article said, so this tells one log from another.
    """
    content = b""
    if offset and log.exists():
        with log.open("rb") as file:
            file.seek(max(0, offset - _TAIL))
            content = file.read(min(offset, _TAIL))
    return hashlib.sha256(content).hexdigest() if len(content) == min(offset, _TAIL) else None
