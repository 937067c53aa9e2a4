"""What the meaning of a date may lean on beside its own words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from re import Match

from bilateral.language.dates.model import Direction, Told

DirectionAt = Callable[[int, int], Direction]
"""The direction of the words between two offsets of the sentence."""


@dataclass(slots=True)
class Setting:
    """Day of publication, dates told before, the tense and the quotations of the sentence."""

    published: date | None
    told: Told
    direction_at: DirectionAt
    quoted_at: Callable[[int], bool]

    def direction(self, match: Match[str]) -> Direction:
        """The direction of what a pattern found."""
        return self.direction_at(match.start(), match.end())

    def quoted(self, match: Match[str]) -> bool:
        """Whether somebody else's words are quoted there."""
        return self.quoted_at(match.start())


@dataclass(frozen=True, slots=True)
class Value:
    """A date that an interpretation read: its words, its value and the end of its range."""

    start: int
    end: int
    value: str
    value_end: str | None = None


Values = Iterator[Value]
Interpretation = Callable[[Match[str], Setting], Values]


def whole(match: Match[str], value: str | None, value_end: str | None = None) -> Values:
    """All words of the match as one date, if it has a value and its range is in order."""
    if value and (value_end is None or value_end >= value):
        yield Value(
            *match.span("date" if "date" in match.re.groupindex else 0),
            value,
            value_end if value_end != value else None,
        )
