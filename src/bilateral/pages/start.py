"""A start page over several pages that lie beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bilateral.pages.templates import environment


@dataclass(frozen=True, slots=True)
class Link:
    """A page to open: title, one line on what it shows, and its file name."""

    title: str
    summary: str
    address: str


def start_page(title: str, summary: str, links: Sequence[Link]) -> str:
    """The page that links the others, in their order."""
    template = environment().get_template("start.html.j2")
    return template.render(title=title, summary=summary, links=links)
