"""Opening the Oxigraph database: the one place that knows how it refuses.

A database is closed by dropping the last reference to it; results that are still being
read count as references.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph

from bilateral.errors import StoreError

Database = pyoxigraph.Store


class DamagedError(StoreError):
    """The database is missing or cannot be read; it can be made again from the record."""


def opened(path: Path, *, writable: bool) -> Database:
    """The database at ``path``; DamagedError when there is none that can be opened."""
    if not (path / "CURRENT").is_file():  # Oxigraph would make an empty one without a word
        msg = f"{path}: the database is missing"
        raise DamagedError(msg)
    try:
        return Database(path) if writable else Database.read_only(str(path))
    except (OSError, RuntimeError) as error:
        if "lock" in str(error).lower():
            msg = (
                f"{path}: the database is in use, perhaps by results that are still being read; "
                "close them, or end the other program, and try again"
            )
            raise StoreError(msg) from error
        msg = f"{path}: the database cannot be opened ({_reason(error)})"
        raise DamagedError(msg) from error


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the database refuses to read or write into a StoreError."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        msg = (
            f"{path}: the database refused ({_reason(error)}); the record in facts/ is safe: "
            "make room or give access and try again; if that does not help: bilateral rebuild"
        )
        raise StoreError(msg) from error


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
