"""What a date in a text is: where it stands, what it says, on which side of the news it lies."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

DAY_LENGTH = len("YYYY-MM-DD")


class Direction(StrEnum):
    """Whether what happens at a date is told as done or as to come."""

    PAST = "past"
    PLANNED = "planned"
    UNKNOWN = "unknown"
    """No verb says so: "the talks of 3 May", or one without a time ("it is held every May")."""


class Bound(StrEnum):
    """How a date bounds what it dates."""

    WITHIN = "within"
    """The thing lies in it: "in May", "on 3 May", "from 3 to 5 May"."""
    FROM = "from"
    """It begins there and no end is told: "since 1992", "from 17 June"."""
    UNTIL = "until"
    """It ends there or before: "until 2026", "by 2030"."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text: character offsets, ``YYYY[-MM[-DD]]``, and the end of a range.

    ``start`` and ``end`` hold the words of the date without the preposition before it.
    """

    start: int
    end: int
    value: str
    value_end: str | None = None
    direction: Direction = field(default=Direction.UNKNOWN, compare=False)
    bound: Bound = Bound.WITHIN

    @property
    def is_day(self) -> bool:
        """Whether it names days, not a month or year."""
        return len(self.value) == DAY_LENGTH

    @property
    def key(self) -> str:
        """The value, with the end of a range behind a slash."""
        return f"{self.value}/{self.value_end}" if self.value_end else self.value


@dataclass(frozen=True, slots=True)
class Told:
    """The dates that a running text told last: what "the next day" or "that year" lean on."""

    day: DateMention | None = None
    last: DateMention | None = None

    def after(self, mention: DateMention) -> "Told":
        """What is told last once ``mention`` has been read.

        A bound ("since 1992") dates no act that the text could go on from.
        """
        if mention.bound is Bound.UNTIL or (mention.bound is Bound.FROM and not mention.is_day):
            return self
        return replace(self, day=mention if mention.is_day else self.day, last=mention)
