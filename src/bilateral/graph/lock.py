"""One writer or many readers: an advisory lock on a file of the store folder.

The system drops it when the process ends, however it ends: no stale lock to clear away.
"""

import os
import sys
from pathlib import Path

from bilateral.errors import StoreError
from bilateral.graph import disk

if sys.platform != "win32":
    import fcntl


class Lock:
    """A held lock, until ``release`` or until nobody refers to it."""

    def __init__(self, path: Path, *, exclusive: bool) -> None:
        """Take the lock at ``path``; StoreError when others hold it (nobody is waited for)."""
        self._file: int | None = None
        if sys.platform == "win32":
            msg = f"{path}: stores need file locks that Windows lacks; use WSL or another system"
            raise StoreError(msg)
        with disk.explained(path):
            self._file = _open(path)
        try:
            fcntl.flock(self._file, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except OSError as error:
            self.release()
            msg = f"{path.parent}: in use, {_users(exclusive=exclusive)}; try again when it is done"
            raise StoreError(msg) from error

    def release(self) -> None:
        """Let others in; a second call does nothing."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __del__(self) -> None:
        self.release()


def _open(path: Path) -> int:
    """The lock file; readers of a store on read-only media need no more than to read it."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError:
        if not path.exists():
            raise
        return os.open(path, os.O_RDONLY)


def _users(*, exclusive: bool) -> str:
    if exclusive:
        return "another process (a build, a server, a notebook) has the store open"
    return "another process is writing to the store"
