"""What a reader of one format gives: the raw particulars of one article."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bilateral.articles.markup import html_to_text, is_markup
from bilateral.errors import InputError

FIELD_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "maintext", "body", "articlebody", "fulltext", "content", "story", "article"),
    "title": ("title", "headline", "heading"),
    "published": (
        "published", "publishedat", "datepublished", "datepublish", "publishdate",
        "publisheddate", "publicationdate", "pubdate", "date",
    ),
    "publisher": ("publisher", "outlet", "sitename", "source", "sourcedomain", "newspaper"),
    "url": ("url", "sourceurl", "link", "canonicalurl", "weburl"),
    "id": ("id", "articleid", "uuid", "guid"),
    "bylines": ("bylines", "byline", "authors", "author"),
}  # fmt: skip
"""Common names of each field, best first, written without case and punctuation.

From the exports of news-please, Newspaper, NewsAPI, schema.org and plain habit.
"""

_NOT_IN_A_NAME = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Record:
    """One article as found: nothing cleaned, parsed or checked yet.

    ``source`` is the file, or ``file:line``, for messages; ``fallback_id`` serves when
    the record names no ``id`` of its own.
    """

    text: str
    source: str
    fallback_id: str
    id: str | None = None
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    bylines: tuple[str, ...] = ()


def fields(document: Mapping[str, object]) -> dict[str, str]:
    """The known fields of a mapping whatever their spelling: ``publishedAt``, ``Date_publish``.

    A nested ``{"name": ...}`` counts as its name, a list as its members joined by ``"; "``.
    """
    spelled: dict[str, str] = {}
    for key, value in document.items():
        spelled.setdefault(_plain(str(key)), _scalar(value))
    found = {
        field: next((spelled[name] for name in names if spelled.get(name)), "")
        for field, names in FIELD_NAMES.items()
    }
    return {field: value for field, value in found.items() if value}


def from_mapping(document: object, source: str, fallback_id: str) -> Record:
    """A record of one JSON object or table row.

    Raises InputError when it is no object or has no text under a known name.
    """
    if not isinstance(document, Mapping):
        msg = f"{source}: not a JSON object with the article's fields; give one object per article"
        raise InputError(msg)
    known = fields(document)
    if "text" not in known:
        names = [str(name) for name in document]
        reason = "the article is empty; give its text or leave it out"
        msg = f"{source}: {reason if has_text_field(names) else no_text(names)}"
        raise InputError(msg)
    text = known["text"]
    return Record(
        text=html_to_text(text) if is_markup(text) else text,
        source=source,
        fallback_id=fallback_id,
        id=known.get("id"),
        title=known.get("title"),
        published=known.get("published"),
        publisher=known.get("publisher"),
        url=known.get("url"),
        bylines=tuple(known["bylines"].split("; ")) if "bylines" in known else (),
    )


def has_text_field(names: Iterable[str]) -> bool:
    """Whether one of the field names is that of the text."""
    return any(_plain(name) in FIELD_NAMES["text"] for name in names)


def no_text(names: Iterable[str]) -> str:
    """Reason and remedy for an article without text, given the field names it has."""
    shown = ", ".join(" ".join(name.split())[:40] for name in list(names)[:12]) or "none"
    return f"no text in the fields ({shown}); name the text one of {', '.join(FIELD_NAMES['text'])}"


def _plain(name: str) -> str:
    """A field name without case and punctuation."""
    return _NOT_IN_A_NAME.sub("", name.casefold())


def _scalar(value: object) -> str:
    """A value as text. Nothing nested deeper is looked into: YAML's aliases need not end."""
    if isinstance(value, list):
        return "; ".join(filter(None, map(_single, value)))
    return _single(value)


def _single(value: object) -> str:
    named = value.get("name") if isinstance(value, Mapping) else value
    if isinstance(named, bool) or not isinstance(named, str | int | float):
        return ""
    return str(named).strip()
