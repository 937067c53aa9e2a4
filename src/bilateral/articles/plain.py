"""Plain text: one article a file, with or without front matter."""

from collections.abc import Iterator
from typing import IO

import yaml

from bilateral.articles.decoding import decode, read_bytes
from bilateral.articles.inputs import Input
from bilateral.articles.record import Record, fields
from bilateral.errors import InputError

_FENCE = "---"
_MAX_FRONT_LINES = 200
_LOADER: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Reads every value as text: 2020-01-01 and NO stay what is written."""


def read_plain(stream: IO[bytes], source: Input) -> Iterator[Record]:
    """The one article of a text. Raises InputError if it is no text or its front matter no YAML."""
    text = decode(read_bytes(stream, source.name), source.name).removeprefix("\ufeff")
    front, text = split_front_matter(text, source.name)
    yield Record(
        text=text,
        source=source.name,
        fallback_id=source.stem,
        id=front.get("id"),
        title=front.get("title"),
        published=front.get("published"),
        publisher=front.get("publisher"),
        url=front.get("url"),
    )


def split_front_matter(text: str, name: str) -> tuple[dict[str, str], str]:
    """The known keys of a YAML front matter, and the text after it.

    Front matter stands between a first line ``---`` and the next such line; unknown
    keys are passed over. Raises InputError if what stands there is no YAML mapping.
    """
    lines = text[: 64 * 1024].splitlines(keepends=True)[:_MAX_FRONT_LINES]
    if not lines or lines[0].rstrip() != _FENCE:
        return {}, text
    last = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if last is None:
        return {}, text
    body = text[sum(map(len, lines[: last + 1])) :]
    try:
        front = yaml.load("".join(lines[1:last]), Loader=_LOADER)  # noqa: S506 - builds text only
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 2}" if mark else ""
        msg = f"{name}{line}: the front matter is no YAML; quote the value or mend the line"
        raise InputError(msg) from error
    if front is None:
        return {}, body
    if not isinstance(front, dict):
        msg = f"{name}: the front matter holds no keys; write them as 'published: 2024-05-18'"
        raise InputError(msg)
    return fields(front), body
