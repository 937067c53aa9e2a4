"""Glob patterns, matched lazily and in sorted order (the standard library's come unsorted)."""

import fnmatch
import re
from collections.abc import Iterator
from pathlib import Path

_MAGIC = re.compile(r"[*?\[]")
_ANY_FOLDERS = "**"


def is_pattern(path: str) -> bool:
    """Whether the path holds a character of glob patterns."""
    return _MAGIC.search(path) is not None


def matches(pattern: str) -> Iterator[Path]:
    """The existing paths that match, depth first, names sorted by code point.

    ``**`` stands for any number of folders, links to folders excepted; hidden names
    are passed over, and so are folders that cannot be listed.
    """
    path = Path(pattern)
    parts = path.parts[1:] if path.anchor else path.parts
    return _below(Path(path.anchor or "."), parts)


def visible_names(folder: Path) -> list[str]:
    """Sorted names in a folder, without the hidden ones. Raises OSError."""
    return sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("."))


def _below(base: Path, parts: tuple[str, ...]) -> Iterator[Path]:
    if not parts:
        yield base
        return
    part, rest = parts[0], parts[1:]
    if not is_pattern(part):
        if (base / part).exists():
            yield from _below(base / part, rest)
        return
    if part == _ANY_FOLDERS and rest:
        yield from _below(base, rest)
    for path in _listed(base):
        if part == _ANY_FOLDERS:
            if path.is_dir() and not path.is_symlink():
                yield from _below(path, parts)
            elif not rest:
                yield path
        elif fnmatch.fnmatchcase(path.name, part):
            yield from _below(path, rest)


def _listed(folder: Path) -> list[Path]:
    try:
        return [folder / name for name in visible_names(folder)]
    except OSError:
        return []
