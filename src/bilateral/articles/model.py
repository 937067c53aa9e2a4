"""What an article is to everything that follows."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Article:
    """One news article as given.

    ``text`` is the whole text, header noise included, exactly as it will be quoted:
    every offset anywhere in the package is a character offset into it. ``body_start``
    is where the story begins after header, byline and dateline; what stands before
    it yields no facts, nor does what stands in ``furniture``.
    """

    id: str
    text: str
    source: str
    """Path, URL or ``name:line`` the article was read from, for messages and provenance."""
    title: str | None = None
    published: str | None = None
    """``YYYY-MM-DD`` by the article's own word or its metadata, else None."""
    publisher: str | None = None
    url: str | None = None
    dateline_place: str | None = None
    body_start: int = 0
    bylines: tuple[str, ...] = field(default=())
    furniture: tuple[tuple[int, int], ...] = field(default=())
    """Start and end of the stretches that are page and not story: related headlines, captions."""

    def tells(self, start: int) -> bool:
        """Whether the story itself stands at an offset, and no head or furniture of its page."""
        return start >= self.body_start and not any(a <= start < b for a, b in self.furniture)
