"""HTML into plain text, for fragments in feeds and fields; scripts never survive."""

import re
from collections.abc import Iterator

from lxml import etree, html

from bilateral.articles.cleaning import clean_text

_UNSEEN = (
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math",
    "canvas", "form", "button", "select", "textarea", "head", "title",
)  # fmt: skip
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure",
     "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
     "pre", "section", "table", "td", "th", "tr", "ul")
)  # fmt: skip
_TAG = re.compile(
    r"</?(?:p|div|br|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|script|table)\b[^<>]*>",
    re.IGNORECASE,
)
_PARAGRAPH, _LINE = "\x1d", "\x1e"
"""Separator control characters: no clean text holds them, so they may mark breaks."""


def is_markup(text: str) -> bool:
    """Whether a text carries HTML tags and wants ``html_to_text``."""
    return _TAG.search(text) is not None


def html_to_text(source: str) -> str:
    """The readable text of an HTML page or fragment: paragraphs parted by blank lines.

    Broken markup is read as browsers do; what cannot be read at all gives "".
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(clean_text(source).encode(), parser=parser)
    except (etree.LxmlError, ValueError):
        return ""
    etree.strip_elements(root, *_UNSEEN, with_tail=False)
    paragraphs = (
        "\n".join(filter(None, (" ".join(line.split()) for line in paragraph.split(_LINE))))
        for paragraph in "".join(_pieces(root)).split(_PARAGRAPH)
    )
    return "\n\n".join(filter(None, paragraphs))


def _pieces(root: html.HtmlElement) -> Iterator[str]:
    """The texts of a tree in reading order, with marks where lines and paragraphs end."""
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if element.tag in _BLOCKS:
            yield _PARAGRAPH
        elif element.tag == "br" and event == "start":
            yield _LINE
        yield (element.text if event == "start" else element.tail) or ""
