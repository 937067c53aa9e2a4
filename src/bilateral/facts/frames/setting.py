"""What the article told before a sentence, which its acts take for granted."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bilateral.facts.stories.standpoint import Standpoint


@dataclass(frozen=True, slots=True)
class Setting:
    """What the article told before: the two states it is about here."""

    pair: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    """The states of the event told last, if they were two or more."""
    guests: tuple[str, ...] = ()
    """Names of those whose visit was told last."""
    day: str | None = None
    """The day of what was told last as held."""
    host: str | None = None
    """The state where the visit goes on that was told last."""
    standpoint: Standpoint = field(default_factory=Standpoint)

    def opposite(self, states: Sequence[str]) -> str | None:
        """The state of an official without one who faces those of other states."""
        return self.standpoint.opposite(states, self.host)

    charges: tuple[tuple[str, str], ...] = ()
    """Who was told to accuse or condemn whom, or to demand something of whom."""
    quarrels: tuple[tuple[str, str], ...] = ()
    """The states that were told to be at odds, two and two, the latest last."""
    scene: str | None = None
    """The state in which what was told last took place."""

    def opponent(self, state: str) -> str | None:
        """The state that another was told last to be at odds with."""
        theirs = [pair for pair in self.quarrels if state in pair]
        return next((one for one in theirs[-1] if one != state), None) if theirs else None

    def partner(self, states: Sequence[str]) -> tuple[str, ...]:
        """The other state of the story, for one of its two."""
        others = tuple(s for s in self.pair if s not in states)
        return others if len(others) == 1 and len(self.pair) == 2 else ()
