"""From what a reader found to an ``Article``: cleaned, with its head read off."""

from bilateral.articles.cleaning import MAX_TEXT, clean_id, clean_text, one_line
from bilateral.articles.datestamps import full_date
from bilateral.articles.furniture import furniture
from bilateral.articles.header import parse_header
from bilateral.articles.model import Article
from bilateral.articles.record import Record
from bilateral.errors import InputError


def compose(record: Record) -> Article:
    """The article of a record. Metadata win over what the text says of itself.

    Raises InputError for a text that is empty or longer than ``MAX_TEXT`` characters.
    """
    source = one_line(record.source)
    text = clean_text(record.text)
    if not text.strip():
        msg = f"{source}: the article is empty; give its text or leave it out"
        raise InputError(msg)
    if len(text) > MAX_TEXT:
        msg = (
            f"{source}: {len(text):,} characters, and one article may have {MAX_TEXT:,}; "
            "split it into its articles"
        )
        raise InputError(msg)
    header = parse_header(text)
    bylines = (*(name for given in record.bylines if (name := one_line(given))), *header.bylines)
    return Article(
        id=clean_id(record.id or "") or clean_id(record.fallback_id) or "article",
        text=text,
        source=source,
        title=one_line(record.title or "") or header.title,
        published=full_date(record.published or "") or header.published,
        publisher=one_line(record.publisher or "") or header.publisher,
        url=one_line(record.url or "") or None,
        dateline_place=header.dateline_place,
        body_start=header.body_start,
        bylines=tuple(dict.fromkeys(bylines)),
        furniture=furniture(text, header.body_start),
    )
