"""Writing files so that a crash at any instant leaves either the old content or the new."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bilateral.errors import StoreError


def write(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` through a neighbour that is renamed when it is on disk.

    The caller makes the new name last with ``sync_folder``, once per batch of files.
    """
    partial = path.with_name(path.name + PARTIAL)
    with partial.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


PARTIAL = ".part"
"""Ending of a file that is being written; one left behind by a crash means nothing."""


def sync_folder(folder: Path) -> None:
    """Make names that were created, replaced or removed in ``folder`` survive a power cut."""
    if os.name == "nt":  # Windows opens no folders; its renames are journalled
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the system's refusals (disk full, no permission, damaged file) into a StoreError."""
    try:
        yield
    except OSError as error:
        place = error.filename or path
        msg = (
            f"{place}: {error.strerror or error}; what was stored before is safe: "
            "make room or give access, then run the same command again"
        )
        raise StoreError(msg) from error
