"""The file of decisions on identity in a store: read whole, and added to at its end."""

import hashlib
from collections.abc import Iterable

from bilateral.graph import disk
from bilateral.graph.folder import Folder
from bilateral.identity import decisions
from bilateral.identity.decisions import HEADER, Decision


def content(folder: Folder) -> bytes:
    """The bytes of the file, none where there is no file."""
    with disk.explained(folder.decisions):
        try:
            return folder.decisions.read_bytes()
        except FileNotFoundError:
            return b""


def digest(folder: Folder) -> str:
    """What tells one state of the file from another."""
    return hashlib.sha256(content(folder)).hexdigest()


def read(folder: Folder) -> tuple[Decision, ...]:
    """All decisions, in order; IdentityError names a line that cannot be."""
    return decisions.read(content(folder), str(folder.decisions))


def add(folder: Folder, new: Iterable[Decision]) -> None:
    """Add decisions at the end of the file, all or none.

    Raises IdentityError, and adds nothing, when one contradicts those that hold.
    """
    before = content(folder) or f"{HEADER}\n".encode()
    end = b"" if before.endswith(b"\n") else b"\n"
    after = before + end + "".join(map(decisions.line, new)).encode()
    decisions.read(after, str(folder.decisions))
    with disk.explained(folder.decisions):
        disk.write(folder.decisions, after)
        disk.sync_folder(folder.root)
