"""Which reader a source of articles wants: by its extension, else by its first bytes."""

import re
from enum import Enum

from bilateral.articles.decoding import bom_encoding, refuse_binary

FORMATS = (
    "plain text (.txt, .md), JSON and JSON Lines (.json, .jsonl, .ndjson), tables (.csv, .tsv), "
    "web pages (.html, .htm) or feeds (.rss, .atom, .xml), also gzipped (.gz)"
)
"""The formats read, in words, for messages."""


class Format(Enum):
    """A format that has a reader."""

    PLAIN = "plain text"
    JSON = "JSON"
    TABLE = "a table"
    PAGE = "a web page"
    FEED = "a feed"


_SUFFIXES = {
    ".txt": Format.PLAIN, ".text": Format.PLAIN, ".md": Format.PLAIN, ".markdown": Format.PLAIN,
    ".json": Format.JSON, ".jsonl": Format.JSON, ".ndjson": Format.JSON,
    ".csv": Format.TABLE, ".tsv": Format.TABLE,
    ".html": Format.PAGE, ".htm": Format.PAGE, ".xhtml": Format.PAGE,
    ".rss": Format.FEED, ".atom": Format.FEED, ".xml": Format.FEED,
}  # fmt: skip
KNOWN_SUFFIXES = frozenset(_SUFFIXES)

_PAGE = re.compile(r"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]")


def format_by_suffix(suffix: str) -> Format:
    """The format that an extension stands for; plain text where it stands for none."""
    return _SUFFIXES.get(suffix, Format.PLAIN)


def format_of(head: bytes, suffix: str, name: str) -> Format:
    """The format of a source, given its first bytes and its extension.

    Markup is told by its root whatever the extension, so that a page saved as ``.txt``
    or ``.xml`` never leaves its scripts in a text. Raises InputError for what is no text.
    """
    refuse_binary(head, name)
    known = _SUFFIXES.get(suffix)
    beginning = head.decode(bom_encoding(head) or "utf-8", errors="replace").lstrip("\ufeff \t\r\n")
    if beginning.startswith("<"):
        root, feed = _PAGE.search(beginning), _FEED.search(beginning)
        if root and not (feed and feed.start() < root.start()) and known is not Format.PAGE:
            return Format.PAGE
        if known is None and (feed or beginning.startswith("<?xml")):
            return Format.FEED
    if known is None:
        return Format.JSON if beginning.startswith("{") else Format.PLAIN
    return known
