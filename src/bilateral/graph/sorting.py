"""Sorting more lines than memory should hold."""

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from tempfile import TemporaryFile
from typing import IO

CHUNK = 200_000
"""Lines held in memory at a time: about 60 MB of quads."""


def sorted_lines(lines: Iterable[bytes], chunk: int = CHUNK) -> Iterator[bytes]:
    r"""``lines``, each ending in ``\n``, in the order of their bytes, without repeats.

    More than ``chunk`` lines are sorted in parts that wait in unnamed temporary files.
    """
    source = iter(lines)
    with ExitStack() as stack:
        parts: list[Iterable[bytes]] = []
        while part := sorted(islice(source, chunk)):
            is_all = not parts and len(part) < chunk
            parts.append(part if is_all else _parked(part, stack.enter_context(TemporaryFile())))
        last = None
        for line in heapq.merge(*parts):
            if line != last:
                yield line
            last = line


def _parked(lines: list[bytes], file: IO[bytes]) -> IO[bytes]:
    file.writelines(lines)
    file.seek(0)
    return file
