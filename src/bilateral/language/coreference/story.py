"""Which states an article tells of together, sentence by sentence: those of the event told."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bilateral.language.intervals import Intervals
from bilateral.language.model import Form, Mention, OfficeMention, Sentence
from bilateral.language.people.scene import Scene

ENCOUNTER = re.compile(
    r"\b(?:met|meet|meets|meeting|talks|received|receives|welcomed|hosted|hosts|conversation"
    r"|consultations|negotiations|visit|visited|visiting|signed|signing|call|spoke|held)\b"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A state told of at an offset: by somebody who represents it, or by its own name."""

    start: int
    code: str
    by_person: bool


@dataclass(frozen=True, slots=True)
class Event:
    """The states that one sentence tells of; ``beside``: somebody of no state takes part."""

    told: tuple[Told, ...]
    beside: bool

    @property
    def of_people(self) -> tuple[str, ...]:
        """The states that people of the sentence represent, without repeats."""
        return _codes(t for t in self.told if t.by_person)

    @property
    def named(self) -> tuple[str, ...]:
        """The states that the sentence names, without repeats."""
        return _codes(t for t in self.told if not t.by_person)

    @property
    def all(self) -> tuple[str, ...]:
        """All of these."""
        return _codes(self.told)


def _codes(told: Iterable[Told]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(t.code for t in told))


class Story:
    """The states of the event told last, and those the whole article is about."""

    __slots__ = ("_offices", "_often", "_people", "_scene", "current", "hero", "pair")

    def __init__(
        self, scene: Scene, people: Intervals[Mention], unheld: Sequence[OfficeMention]
    ) -> None:
        self._scene = scene
        self._people = people
        self._offices = Intervals(o for o in unheld if o.country)
        self.pair = _pair(scene)
        self.hero = scene.characters[0].country if scene.characters else None
        self._often = Counter(s.key for s in scene.all_states).most_common(3)
        self.current: tuple[str, ...] | None = None

    def event(self, sentence: Sentence) -> Event:
        """What the sentence tells of states."""
        scene = self._scene
        people = self._people.starting(sentence.start, sentence.end)
        told = [
            Told(m.start, code, by_person=True) for m in people if (code := scene.who(m).country)
        ]
        told += [
            Told(o.start, o.country, by_person=True)
            for o in self._offices.starting(sentence.start, sentence.end)
            if o.country
        ]
        told += [
            Told(s.start, s.key, by_person=False)
            for s in scene.states.starting(sentence.start, sentence.end)
            if s.form is not Form.DEMONYM
        ]
        told.sort(key=lambda t: t.start)
        return Event(tuple(told), any(scene.who(m).international for m in people))

    @staticmethod
    def until(event: Event, position: int) -> Event:
        """The event as far as it is told before an offset."""
        return Event(tuple(t for t in event.told if t.start < position), event.beside)

    def tell(self, sentence: Sentence, event: Event) -> None:
        """Go on: what the sentence told becomes the event that later sentences speak of."""
        states = event.of_people
        if len(states) > 1 or (states and event.beside):
            self.current = states
        elif states and self.current is not None and states[0] in self.current:
            return
        elif ENCOUNTER.search(self._scene.text, sentence.start, sentence.end):
            other = self._other_than(states[0]) if states else None
            if states and other:
                self.current = (other, states[0])
            elif len(event.all) == 2:
                self.current = event.all

    def sides(self, near: Event, event: Event, number: int) -> tuple[str, ...]:
        """The states of the sides, of whom there are ``number``; none if that is not sure."""
        for states in (near.of_people, event.of_people):
            if len(states) == number:
                return states
        return self._by_story(event, number)

    def lands(self, near: Event, event: Event, number: int) -> tuple[str, ...]:
        """The states of "the two countries": those named before it, else the sides."""
        for states in (near.named, near.of_people, near.all, event.of_people, event.all):
            if len(states) == number:
                return states
        return self._by_story(event, number)

    def _by_story(self, event: Event, number: int) -> tuple[str, ...]:
        """From one side known, or none: the other, or both, from what was told before."""
        known = event.of_people
        if number == 2 and len(known) == 1 and not event.beside:
            if self.current and known[0] in self.current and len(self.current) == 2:
                return self.current
            other = self._other_than(known[0])
            if other:
                return (other, known[0])
        elif len(known) > 1:
            return ()
        if self.current is not None:
            return self.current if len(self.current) == number else ()
        return self.pair if number == 2 and not event.beside else ()

    def _other_than(self, state: str) -> str | None:
        """Whom a lone side meets: the state of the first person, else the one named most."""
        if self.hero:
            return self.hero if self.hero != state else None
        others = [(code, times) for code, times in self._often if code != state]
        if not others or (len(others) > 1 and others[0][1] == others[1][1]):
            return None
        return others[0][0]


def _pair(scene: Scene) -> tuple[str, ...]:
    """The two states that an article names most, if no third one comes as often."""
    counts = Counter(s.key for s in scene.all_states)
    counts.update(c.country for c in scene.characters if c.country)
    most = counts.most_common(3)
    if len(most) < 2 or (len(most) > 2 and most[2][1] == most[1][1]):
        return ()
    return most[0][0], most[1][0]
