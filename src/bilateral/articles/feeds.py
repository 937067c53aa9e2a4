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
from defusedxml import EntitiesForbidden
from defusedxml.sax import parse

from bilateral.articles.decoding import decode, read_bytes
from bilateral.articles.inputs import Input
from bilateral.articles.markup import html_to_text
from bilateral.articles.record import Record
from bilateral.errors import InputError

_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_DECLARED = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w-]{2,20})")


def read_feed(stream: IO[bytes], source: Input) -> Iterator[Record]:
    """The entries of a feed, in its order: their content, else their summary, as text.

    Raises InputError for what is no feed, has no entries, or declares entities.
    """
    data = read_bytes(stream, source.name)
    declared = _DECLARED.match(data.lstrip())
    text = decode(data, source.name, declared=declared[1].decode() if declared else None)
    # What is searched for entities and what is parsed are the same bytes in one encoding.
    document = _DECLARATION.sub("", text, count=1).encode()
    _refuse_entities(document, source.name)
    feed = _parsed(document, source.name)
    if not feed.entries:
        known = "the feed has no entries; leave it out"
        other = "XML, but neither RSS nor Atom; save the article's text as .txt"
        msg = f"{source.name}: {known if feed.get('version') else other}"
        raise InputError(msg)
    for index, entry in enumerate(feed.entries, 1):
        yield _record(entry, feed.feed, source, index)


def _refuse_entities(document: bytes, name: str) -> None:
    msg = f"{name}: the XML declares entities, which can fill the memory; remove its <!DOCTYPE"
    try:
        parse(io.BytesIO(document), ContentHandler(), forbid_dtd=False)
    except EntitiesForbidden as error:
        raise InputError(msg) from error
    except (SAXException, ValueError) as error:
        # Not well-formed, as many feeds are, or of a document type kept elsewhere, which is
        # never fetched: feedparser may still read it.
        if _ENTITY.search(document.decode()):
            raise InputError(msg) from error


def _parsed(document: bytes, name: str) -> feedparser.FeedParserDict:
    try:
        return feedparser.parse(io.BytesIO(document), resolve_relative_uris=False)
    except Exception as error:  # whatever a hostile feed makes the parser raise
        msg = f"{name}: the feed cannot be parsed ({type(error).__name__}); save its texts"
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
