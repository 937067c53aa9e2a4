"""Stretches of text kept in order, so that bisection answers what stands near an offset.

Everything the room finds in a text is a span with ``start`` and ``end``. Asking which of them
stand near an offset must not cost a walk over all: a text has as many spans as it is long.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar


class Span(Protocol):
    """Anything with offsets."""

    @property
    def start(self) -> int:
        """Offset of the first character."""

    @property
    def end(self) -> int:
        """Offset behind the last character."""


S = TypeVar("S", bound=Span)


class Intervals(Generic[S]):
    """Spans in the order of their starts; costs grow with the longest span, not with the text."""

    __slots__ = ("_items", "_longest", "_starts")

    def __init__(self, items: Iterable[S]) -> None:
        self._items: list[S] = sorted(items, key=_start)
        self._starts = [item.start for item in self._items]
        self._longest = max((item.end - item.start for item in self._items), default=0)

    def __iter__(self) -> Iterator[S]:
        return iter(self._items)

    def starting(self, low: int, high: int) -> Sequence[S]:
        """The spans that start in ``low`` up to, not at, ``high``."""
        return self._items[bisect_left(self._starts, low) : bisect_left(self._starts, high)]

    def ending(self, low: int, high: int) -> Sequence[S]:
        """The spans that end in ``low`` up to, not at, ``high``."""
        near = self.starting(low - self._longest, high)
        return [item for item in near if low <= item.end < high]

    def overlapping(self, start: int, end: int) -> Sequence[S]:
        """The spans that share a character with the stretch."""
        near = self.starting(start - self._longest, end)
        return [item for item in near if item.end > start]

    def covers(self, position: int) -> bool:
        """Whether a span holds the character at ``position``."""
        return bool(self.overlapping(position, position + 1))

    def last_before(self, position: int) -> S | None:
        """The last span that starts before ``position``."""
        index = bisect_left(self._starts, position)
        return self._items[index - 1] if index else None


def longest(items: Iterable[S]) -> list[S]:
    """The spans in order without those that overlap a longer one (of two equals, the later)."""
    kept: list[S] = []
    for item in sorted(items, key=lambda span: (span.start - span.end, span.start)):
        index = bisect_left(kept, item.start, key=_start)
        clear_before = index == 0 or kept[index - 1].end <= item.start
        clear_behind = index == len(kept) or kept[index].start >= item.end
        if clear_before and clear_behind:
            insort(kept, item, key=_start)
    return kept


def _start(span: Span) -> int:
    return span.start
