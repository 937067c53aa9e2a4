"""The way into the room: from paths to articles, one by one.

Invariant: what is held grows with no number of articles but for a 64-bit digest of
each identifier seen and a reference to the name of its file.
"""

import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b

from bilateral.articles.compose import compose
from bilateral.articles.finding import find_inputs
from bilateral.articles.formats import Format, format_of
from bilateral.articles.inputs import Input, open_input
from bilateral.articles.json_lines import read_json
from bilateral.articles.model import Article
from bilateral.articles.plain import read_plain
from bilateral.articles.record import Record
from bilateral.articles.tables import read_table
from bilateral.errors import InputError

_HEAD = 4096


def read(paths: Iterable[str], *, on_error: Callable[[InputError], None]) -> Iterator[Article]:
    """The articles under the paths, in a fixed order, as they are read.

    Paths are files, folders (read with all below them), glob patterns, or ``-`` for
    standard input (text, or JSON Lines if it begins with ``{``). Whatever cannot be
    read is told to ``on_error``, in one line that names it, the reason and the remedy,
    and reading goes on; so is an article whose identifier another one already has.
    """
    seen: dict[int, str] = {}
    for source in find_inputs(paths):
        if isinstance(source, InputError):
            on_error(source)
            continue
        for record in _records(source):
            try:
                article = _article(record, seen, source.name)
            except InputError as error:
                on_error(error)
            else:
                yield article


def _article(record: Record | InputError, seen: dict[int, str], name: str) -> Article:
    """The article of a record. Raises InputError for a bad record or an identifier met before."""
    if isinstance(record, InputError):
        raise record
    article = compose(record)
    digest = int.from_bytes(blake2b(article.id.encode(), digest_size=8).digest())
    if digest in seen:
        msg = (
            f"{article.source}: the id {article.id!r} is already that of an article in "
            f"{seen[digest]}; give it an id of its own"
        )
        raise InputError(msg)
    seen[digest] = name
    return article


def _records(source: Input) -> Iterator[Record | InputError]:
    """Whatever a source holds; a fault of the whole source comes last."""
    try:
        with open_input(source) as stream:
            yield from _reader(stream, source)
    except InputError as error:
        yield error
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        yield InputError(f"{source.name}: cannot be read ({reason}); check the file and its rights")


def _reader(stream: io.BufferedReader, source: Input) -> Iterator[Record | InputError]:
    kind = format_of(stream.peek(_HEAD)[:_HEAD], source.suffix, source.name)
    if kind is Format.JSON:
        return read_json(stream, source)
    if kind is Format.TABLE:
        return read_table(stream, source)
    if kind is Format.PLAIN:
        return read_plain(stream, source)
    # The parsers of pages and feeds take long to import; most readings need neither.
    if kind is Format.PAGE:
        from bilateral.articles.webpages import read_page  # noqa: PLC0415 - see above

        return read_page(stream, source)
    from bilateral.articles.feeds import read_feed  # noqa: PLC0415 - see above

    return read_feed(stream, source)
