r"""The log of the record: what was put and what was retracted, one line each, in order.

A line is ``action <TAB> article <TAB> digest <LF>``: ``put`` or ``retract``, the article's
id escaped as inside a JSON string, the SHA-256 of the object that was put or is retracted.
The last line of an article tells its state. The file is only ever added to. A last line
without its end is what a crash left of a write: it is no part of the log, and the next
append cuts it off.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bilateral.errors import StoreError
from bilateral.graph import disk

_DIGEST = re.compile(r"[0-9a-f]{64}")
_BLOCK = 65536


class Action(StrEnum):
    """What a line tells."""

    PUT = "put"
    RETRACT = "retract"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log."""

    action: Action
    article: str
    digest: str


def length(path: Path) -> int:
    """Bytes of the whole lines: where the log ends, whatever a crash left behind it."""
    if not path.exists():
        return 0
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        while end:
            start = max(0, end - _BLOCK)
            file.seek(start)
            newline = file.read(end - start).rfind(b"\n")
            if newline >= 0:
                return start + newline + 1
            end = start
    return 0


def read(path: Path, start: int = 0) -> Iterator[tuple[Entry, int]]:
    """The entries from byte ``start`` on, each with the byte where its line ends.

    Raises StoreError naming file and line for a line that is none of a log.
    """
    if not path.exists():
        return
    with path.open("rb") as file:
        file.seek(start)
        offset = start
        for line in file:
            if not line.endswith(b"\n"):
                return
            try:
                entry = _parsed(line)
            except ValueError as error:
                msg = (
                    f"{path}:{_line_number(path, offset)}: not a line of the log ({error}); "
                    "restore the file from a copy, or cut it there and add the later articles again"
                )
                raise StoreError(msg) from error
            offset += len(line)
            yield entry, offset


def append(path: Path, entries: Iterable[Entry]) -> None:
    """Add ``entries`` and return when they are on disk; on failure the log is as before."""
    end = length(path)
    is_new = not path.exists()
    lines = memoryview(b"".join(_line(entry) for entry in entries))
    # Unbuffered: a buffer would try again, when the file is closed, what failed before.
    with path.open("xb" if is_new else "r+b", buffering=0) as file:
        try:
            file.truncate(end)
            file.seek(end)
            while lines:
                lines = lines[file.write(lines) :]
            os.fsync(file.fileno())
        except OSError:
            file.truncate(end)
            raise
    if is_new:
        disk.sync_folder(path.parent)


def _line(entry: Entry) -> bytes:
    # JSON escapes tab, line end and backslash; a lone surrogate becomes its JSON escape, too.
    article = json.dumps(entry.article, ensure_ascii=False)[1:-1]
    return f"{entry.action}\t{article}\t{entry.digest}\n".encode("utf-8", "backslashreplace")


def _parsed(line: bytes) -> Entry:
    """The entry of a whole line; ValueError says what is wrong with it."""
    fields = line[:-1].decode("utf-8").split("\t")
    if len(fields) != 3:
        msg = f"{len(fields)} fields, not 3"
        raise ValueError(msg)
    action, article, digest = fields
    if action not in set(Action) or not _DIGEST.fullmatch(digest):
        msg = "an unknown action, or no SHA-256 at its end"
        raise ValueError(msg)
    return Entry(Action(action), json.loads(f'"{article}"'), digest)


def _line_number(path: Path, offset: int) -> int:
    with path.open("rb") as file:
        number = 1
        while block := file.read(min(_BLOCK, offset)):
            number += block.count(b"\n")
            offset -= len(block)
    return number
