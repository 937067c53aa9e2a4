"""How many articles to expect, for a progress bar."""

from collections.abc import Iterable

from bilateral.articles.finding import find_inputs
from bilateral.articles.formats import Format, format_by_suffix
from bilateral.articles.inputs import Input
from bilateral.errors import InputError

_LINES = frozenset({".jsonl", ".ndjson"})
_BLOCK = 1024 * 1024


def count(paths: Iterable[str]) -> int | None:
    """The number of articles under the paths, or None where only reading would tell.

    Texts and pages count one each, JSON Lines by their line ends; standard input,
    tables, feeds, JSON documents and gzipped files of many articles cannot be counted
    cheaply. Bad articles count as well: it is how many will be tried.
    """
    total = 0
    for source in find_inputs(paths):
        if isinstance(source, InputError):
            continue
        number = _articles_in(source)
        if number is None:
            return None
        total += number
    return total


def _articles_in(source: Input) -> int | None:
    if source.path is None:
        return None
    if source.suffix in _LINES and not source.gzipped:
        return _lines(source)
    return 1 if format_by_suffix(source.suffix) in {Format.PLAIN, Format.PAGE} else None


def _lines(source: Input) -> int:
    """Lines of a file that end, and the last one if it does not."""
    if source.path is None:
        return 0
    number, last = 0, b"\n"
    try:
        with source.path.open("rb") as file:
            while block := file.read(_BLOCK):
                number += block.count(b"\n")
                last = block[-1:]
    except OSError:
        return 0
    return number + (last != b"\n")
