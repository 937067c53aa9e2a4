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
        return fields(_top_level("".join(lines[1:last]))), body
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 2}" if mark else ""
        msg = f"{name}{line}: the front matter is no YAML; quote the value or mend the line"
        raise InputError(msg) from error
    except ValueError as error:
        msg = f"{name}: the front matter holds no keys; write them as 'published: 2024-05-18'"
        raise InputError(msg) from error


def _top_level(front: str) -> dict[str, str]:
    """Keys with a single value of the mapping that the YAML holds, all as text.

    Read off the parser's events: nothing is built of what is nested or repeated by
    aliases, so that hostile YAML costs no more than its length. Raises YAMLError, and
    ValueError where there is no mapping.
    """
    values: dict[str, str] = {}
    key: str | None = None
    depth = 0
    for event in yaml.parse(front, Loader=_LOADER):
        if depth == 0 and isinstance(event, yaml.ScalarEvent | yaml.SequenceStartEvent):
            raise ValueError(front)
        if depth == 1 and isinstance(event, yaml.ScalarEvent) and key is None:
            key = event.value
        elif depth == 1 and isinstance(event, yaml.NodeEvent):
            if isinstance(event, yaml.ScalarEvent) and key is not None:
                values[key] = event.value
            key = None
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
    return values
