"""RSS and Atom: one article an entry.

The only module that knows feedparser. Feeds that declare entities are refused before
it sees them: expanding them is how a small file fills the memory.
"""

import io
import re
from collections.abc import Iterator, Mapping
from typing import IO
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

import feedparser
from defusedxml import DefusedXmlException
from defusedxml.sax import parse

from bilateral.articles.decoding import decode, read_bytes, refuse_binary
from bilateral.articles.inputs import Input
from bilateral.articles.markup import html_to_text
from bilateral.articles.record import Record
from bilateral.errors import InputError

_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)


def read_feed(stream: IO[bytes], source: Input) -> Iterator[Record]:
    """The entries of a feed, in its order: their content, else their summary, as text.

    Raises InputError for what is no feed, has no entries, or declares entities.
    """
    data = read_bytes(stream, source.name)
    refuse_binary(data, source.name)
    _refuse_entities(data, source.name)
    feed = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False)
    if not feed.get("version") and not feed.entries:
        msg = f"{source.name}: XML, but neither RSS nor Atom; save the article's text as .txt"
        raise InputError(msg)
    if not feed.entries:
        msg = f"{source.name}: the feed has no entries; leave it out"
        raise InputError(msg)
    for index, entry in enumerate(feed.entries, 1):
        yield _record(entry, feed.feed, source, index)


def _refuse_entities(data: bytes, name: str) -> None:
    msg = f"{name}: the XML declares entities, which can fill the memory; remove its <!DOCTYPE"
    try:
        parse(io.BytesIO(data), ContentHandler(), forbid_dtd=False)
    except DefusedXmlException as error:
        raise InputError(msg) from error
    except (SAXException, ValueError, LookupError) as error:
        # Not well-formed, as many feeds are: feedparser may still read it, if it is harmless.
        if _ENTITY.search(decode(data, name)):
            raise InputError(msg) from error


def _record(
    entry: Mapping[str, object], feed: Mapping[str, object], source: Input, index: int
) -> Record:
    contents = entry.get("content")
    bodies = (
        [str(part.get("value") or "") for part in contents] if isinstance(contents, list) else []
    )
    origin = entry.get("source")
    named = origin.get("title") if isinstance(origin, Mapping) else None
    return Record(
        text=html_to_text(max([*bodies, _text(entry, "summary")], key=len)),
        source=f"{source.name}[{index}]",
        fallback_id=f"{source.stem}-{index}",
        id=_text(entry, "id"),
        title=html_to_text(_text(entry, "title")),
        published=_text(entry, "published") or _text(entry, "updated"),
        publisher=named or _text(feed, "publisher") or _text(feed, "title"),
        url=_text(entry, "link"),
        bylines=(_text(entry, "author"),),
    )


def _text(entry: Mapping[str, object], key: str) -> str:
    value = entry.get(key)
    return value if isinstance(value, str) else ""
