"""JSON Lines, JSON arrays and single JSON objects; never more than one article in memory."""

import codecs
import io
import json
from collections.abc import Iterator, Mapping

from bilateral.articles.cleaning import one_line
from bilateral.articles.decoding import MAX_BYTES, bom_encoding, read_bytes
from bilateral.articles.inputs import Input
from bilateral.articles.record import FIELD_NAMES, Record, from_mapping
from bilateral.errors import InputError

_CHUNK = 64 * 1024
_WRAPPERS = ("articles", "items", "results", "docs", "data", "news", "entries")
"""Keys under which an object wraps a list of articles."""


def read_json(stream: io.BufferedReader, source: Input) -> Iterator[Record | InputError]:
    """The articles of a JSON source: one a line, members of an array, or one object.

    A bad line is given as an InputError naming it, and the next ones follow; after a
    fault within an array no member can be found again, so it ends there.
    """
    head = stream.peek(_CHUNK)[:_CHUNK]
    text = head.decode(bom_encoding(head) or "utf-8", errors="replace").removeprefix("\ufeff")
    beginnings = [line.lstrip()[:1] for line in text.split("\n") if line.strip()]
    if beginnings[:1] == ["["]:
        yield from _array(stream, source)
    elif source.suffix in {".json", ""} and beginnings[1:2] not in ([], ["{"]):
        yield from _object(stream, source)
    else:
        yield from _lines(stream, source)


def _lines(stream: io.BufferedReader, source: Input) -> Iterator[Record | InputError]:
    for number, line in enumerate(_split(stream), 1):
        place = f"{source.name}:{number}"
        if len(line) > MAX_BYTES:
            yield InputError(f"{place}: longer than {MAX_BYTES // 1024**2} MB; split the article")
        elif line.strip():
            yield _line(line, place, f"{source.stem}-{number}")


def _split(stream: io.BufferedReader) -> Iterator[bytes]:
    """The lines; of one that is too long only the beginning."""
    wide = bom_encoding(stream.peek(4)[:4])
    if wide in {"utf-16", "utf-32"}:
        wrapper = io.TextIOWrapper(stream, wide, newline="\n")
        try:
            yield from (line.encode(errors="replace") for line in wrapper)
        finally:
            wrapper.detach()
        return
    while line := stream.readline(MAX_BYTES + 1):
        yield line
        while not line.endswith(b"\n") and (line := stream.readline(MAX_BYTES)):
            pass


def _line(line: bytes, place: str, fallback_id: str) -> Record | InputError:
    try:
        return from_mapping(json.loads(line), place, fallback_id)
    except InputError as error:
        return error
    except (ValueError, RecursionError) as error:
        return _fault(place, error)


def _object(stream: io.BufferedReader, source: Input) -> Iterator[Record | InputError]:
    try:
        document = json.loads(read_bytes(stream, source.name))
    except (ValueError, RecursionError) as error:
        yield _fault(source.name, error)
        return
    wrapped = _wrapped(document)
    if wrapped is None:
        yield from_mapping(document, source.name, source.stem)
    else:
        yield from (_member(member, source, index) for index, member in enumerate(wrapped, 1))


def _wrapped(document: object) -> list[object] | None:
    """The list of articles that an object without a text of its own wraps."""
    if not isinstance(document, Mapping) or any(name in document for name in FIELD_NAMES["text"]):
        return None
    lists = (document[key] for key in _WRAPPERS if isinstance(document.get(key), list))
    return next(lists, None)


def _array(stream: io.BufferedReader, source: Input) -> Iterator[Record | InputError]:
    index = 0
    try:
        for index, member in enumerate(_members(stream), 1):
            yield _member(member, source, index)
    except (ValueError, RecursionError) as error:
        yield _fault(f"{source.name}[{index + 1}]", error)


def _members(stream: io.BufferedReader) -> Iterator[object]:
    """Members of an array, out of a window that grows only with a member.

    Raises ValueError at the first fault of the JSON or its encoding.
    """
    decode_more = codecs.getincrementaldecoder(bom_encoding(stream.peek(4)[:4]) or "utf-8")().decode
    decoder = json.JSONDecoder()
    window = decode_more(stream.read(_CHUNK)).lstrip("\ufeff \t\r\n").removeprefix("[")
    while not (window := window.lstrip(" \t\r\n,")).startswith("]"):
        try:
            member, end = decoder.raw_decode(window)
        except json.JSONDecodeError:
            chunk = stream.read(max(_CHUNK, len(window)))
            if not chunk or len(window) > MAX_BYTES:
                raise
            window += decode_more(chunk)
        else:
            yield member
            window = window[end:]


def _member(member: object, source: Input, index: int) -> Record | InputError:
    try:
        return from_mapping(member, f"{source.name}[{index}]", f"{source.stem}-{index}")
    except InputError as error:
        return error


def _fault(place: str, error: Exception) -> InputError:
    if isinstance(error, UnicodeDecodeError):  # RFC 8259 allows no other encoding: none is guessed
        return InputError(f"{place}: not UTF-8; convert it (iconv -t utf-8)")
    reason = "nested too deep" if isinstance(error, RecursionError) else one_line(str(error))
    return InputError(f"{place}: no complete JSON ({reason}); mend or remove it")
