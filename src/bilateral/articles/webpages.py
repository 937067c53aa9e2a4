"""Web pages: the article's text and particulars, without scripts, menus and comments.

The only module that knows trafilatura. It is handed text, never an address, so that
nothing is fetched.
"""

import re
from collections.abc import Iterator
from typing import IO

from trafilatura import bare_extraction
from trafilatura.settings import Document

from bilateral.articles.cleaning import clean_text
from bilateral.articles.decoding import decode, read_bytes
from bilateral.articles.inputs import Input
from bilateral.articles.markup import html_to_text
from bilateral.articles.record import Record
from bilateral.errors import InputError

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_DATES = {
    # Only dates that the page states in its markup, none guessed from its text; bounds
    # that do not move with today's date, so that a page always reads the same.
    "extensive_search": False,
    "original_date": True,
    "min_date": "1990-01-01",
    "max_date": "2100-12-31",
}


def read_page(stream: IO[bytes], source: Input) -> Iterator[Record]:
    """The one article of a page. Raises InputError if it holds no text."""
    data = read_bytes(stream, source.name)
    charset = _CHARSET.search(data[:4096])
    declared = charset[1].decode() if charset else None
    page = clean_text(decode(data, source.name, declared=declared))
    record = _extracted(page, source)
    if record is None:
        msg = f"{source.name}: no article text found in the page; save its text as .txt"
        raise InputError(msg)
    yield record


def _extracted(page: str, source: Input) -> Record | None:
    try:
        document = bare_extraction(
            page,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            date_extraction_params=dict(_DATES),
        )
    except Exception as error:  # whatever a hostile page makes the parser raise
        msg = f"{source.name}: the page cannot be parsed ({type(error).__name__}); save its text"
        raise InputError(msg) from error
    known = document if isinstance(document, Document) else Document()
    text = known.text or html_to_text(page)
    if not text.strip():
        return None
    return Record(
        text=text,
        source=source.name,
        fallback_id=source.stem,
        title=known.title,
        published=known.date,
        publisher=known.sitename,
        url=known.url,
        bylines=tuple((known.author or "").split("; ")),
    )
