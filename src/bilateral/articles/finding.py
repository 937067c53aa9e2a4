"""From the paths a user gives to the inputs they mean, lazily and in a fixed order.

Folders are walked depth first, names sorted by code point; only the names in the
folders on the way down are held. Hidden files and folders are passed over.
"""

import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from bilateral.articles.cleaning import one_line
from bilateral.articles.formats import FORMATS, KNOWN_SUFFIXES
from bilateral.articles.globbing import is_pattern, matches, visible_names
from bilateral.articles.inputs import STANDARD_INPUT, Input, file_input, standard_input
from bilateral.errors import InputError

_MAX_SHOWN = 200


def find_inputs(paths: Iterable[str]) -> Iterator[Input | InputError]:
    """The inputs under the paths: files, folders, glob patterns, ``-`` for standard input.

    What cannot be read, or is not there, is given as an InputError in its place.
    """
    for path in paths:
        found = False
        for item in _under(path):
            found = True
            yield item
        if not found:
            yield _error(path, f"no articles there; give {FORMATS}")


def _under(path: str) -> Iterator[Input | InputError]:
    if path == STANDARD_INPUT:
        yield standard_input()
        return
    try:
        there = Path(path).exists() or Path(path).is_symlink()
    except (OSError, ValueError) as error:  # no right to look, a name too long, a NUL in it
        yield _unreadable(path, error)
        return
    if there:
        yield from _at(Path(path))
    elif is_pattern(path):
        for match in matches(path):
            yield from _at(match)
    else:
        yield _error(path, "no such file or folder; check the path")


def _at(path: Path) -> Iterator[Input | InputError]:
    """What one existing path stands for."""
    if path.is_dir():
        yield from _walk(path, path, ())
    else:
        yield file_input(path, path.parent, KNOWN_SUFFIXES)


def _walk(
    folder: Path, top: Path, above: tuple[tuple[int, int], ...]
) -> Iterator[Input | InputError]:
    """The files below a folder. ``above`` identifies the folders it lies in."""
    try:
        status = folder.stat()
        names = visible_names(folder)
    except OSError as error:
        yield _unreadable(str(folder), error)
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        yield _error(str(folder), "a link that leads back to a folder above it; remove it")
        return
    for name in names:
        yield from _entry(folder / name, top, (*above, here))


def _entry(
    path: Path, top: Path, above: tuple[tuple[int, int], ...]
) -> Iterator[Input | InputError]:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield _unreadable(str(path), error)
        return
    if stat.S_ISDIR(mode):
        yield from _walk(path, top, above)
    elif not stat.S_ISREG(mode):
        yield _error(str(path), "no regular file; remove it from the folder")
    else:
        source = file_input(path, top, KNOWN_SUFFIXES)
        if source.suffix and source.suffix not in KNOWN_SUFFIXES:
            yield _error(str(path), f"{source.suffix} is no format read here; give {FORMATS}")
        else:
            yield source


def _unreadable(path: str, error: OSError | ValueError) -> InputError:
    reason = getattr(error, "strerror", None) or str(error)
    return _error(path, f"cannot be read ({reason}); check the path and its rights")


def _error(path: str, reason: str) -> InputError:
    return InputError(f"{one_line(path)[:_MAX_SHOWN]}: {reason}")
