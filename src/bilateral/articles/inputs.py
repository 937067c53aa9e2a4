"""One thing to read from: a file, gzipped or not, or standard input."""

import gzip
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from bilateral.articles.cleaning import one_line

STANDARD_INPUT = "-"
_BUFFER = 64 * 1024


@dataclass(frozen=True, slots=True)
class Input:
    """A source of articles; nothing is opened before ``open_input``.

    ``path`` is None for standard input. ``stem`` is the identifier of a single article
    in it: the path within the folder given, without extension, ``/`` between folders.
    ``suffix`` is the extension in small letters, without ``.gz``.
    """

    name: str
    stem: str
    suffix: str
    path: Path | None
    gzipped: bool = False


def standard_input() -> Input:
    """Standard input, whose format is told by its first bytes."""
    return Input("standard input", "stdin", "", None)


def file_input(path: Path, top: Path, known: frozenset[str]) -> Input:
    """The input of a file below the folder ``top``.

    Only extensions among ``known`` and ``.gz`` are cut off the stem: the name "no. 1"
    has none.
    """
    gzipped = path.suffix.lower() == ".gz"
    inner = path.with_suffix("") if gzipped else path
    suffix = inner.suffix.lower()
    stem = inner.with_suffix("") if suffix in known else inner
    name = one_line(str(path))
    return Input(name, stem.relative_to(top).as_posix(), suffix, path, gzipped)


@contextmanager
def open_input(source: Input) -> Iterator[io.BufferedReader]:
    """The bytes of an input, with a buffer to look ahead in. Raises OSError."""
    if source.path is None:
        stdin = sys.stdin.buffer
        # The unbuffered stream beneath hands over each line of a live feed as it comes.
        raw = cast("io.RawIOBase", getattr(stdin, "raw", stdin))
        stream = cast("io.BufferedReader", io.BufferedReader(raw, _BUFFER))
        try:
            yield stream
        finally:
            stream.detach()  # standard input is not ours to close
    else:
        with source.path.open("rb", buffering=_BUFFER) as file:
            if source.gzipped:
                unpacked = cast("io.RawIOBase", gzip.GzipFile(fileobj=cast("IO[bytes]", file)))
                yield io.BufferedReader(unpacked, _BUFFER)
            else:
                yield cast("io.BufferedReader", file)
