"""What the articles said: one file per state of an article, named by the SHA-256 of its bytes.

Nothing is ever removed or changed here, so a retracted or replaced state can still be
read by whoever has its digest from the log.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from bilateral.errors import StoreError
from bilateral.graph import disk


def digest(content: bytes) -> str:
    """The name of ``content``."""
    return hashlib.sha256(content).hexdigest()


def write(objects: Path, contents: Iterable[bytes]) -> None:
    """Store each of ``contents`` and return when they are on disk.

    What is there already is left alone, unless it is damaged: then this mends it.
    """
    changed = set()
    for content in contents:
        path = _path(objects, digest(content))
        if path.is_file() and path.read_bytes() == content:
            continue
        if not path.parent.is_dir():
            path.parent.mkdir(parents=True, exist_ok=True)
            changed.add(objects)
        disk.write(path, content)
        changed.add(path.parent)
    for folder in sorted(changed):
        disk.sync_folder(folder)


def read(objects: Path, name: str, article: str) -> bytes:
    """The content named ``name``; StoreError when it is missing or not what its name says.

    ``article`` is whose it is, for the message.
    """
    path = _path(objects, name)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        content = None
    if content is None or digest(content) != name:
        state = "is missing" if content is None else "is damaged"
        msg = f"{path}: what article {article!r} said {state}; add it again, or restore the file"
        raise StoreError(msg)
    return content


def _path(objects: Path, name: str) -> Path:
    return objects / name[:2] / f"{name}.json"
