"""What an article has told so far, and so what its next sentence takes for granted."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bilateral.facts.acts import reading as typed
from bilateral.facts.frames.directions import AGAINST
from bilateral.facts.frames.setting import Setting
from bilateral.facts.model import Document, Event, ParticipantKind, Role, Stance
from bilateral.facts.patterns.meetings import is_a_match, is_greeting
from bilateral.facts.stories.company import each_host, with_hosts, with_the_two
from bilateral.facts.stories.echoes import TALKS
from bilateral.facts.stories.standpoint import Standpoint, standpoint
from bilateral.facts.topics import topics_told
from bilateral.language.model import Kind, Reading, Sentence

OF_THE_TWO = frozenset({"meeting.frame-they-discussed", "meeting.frame-in-their-talks"})
INSIDE = re.compile(
    r"^\W*(?:during|at|following|after|in the course of|as a result of|on the margins of)"
    r" (?:the|their|these|those|his|her|this) (?:\w+ ){0,2}(?:talks|meeting|visit|consultations"
    r"|session|seminar|negotiations|discussions|conversation|summit)\b",
    re.IGNORECASE,
)
"""How a sentence opens that tells what was done at talks told of before."""
AHEAD = re.compile(
    r"\b(?:will|would|shall|(?:expected|due|set|scheduled|are) to|planned|to be discussed"
    r"|on the agenda)\b"
)
"""Words of a sentence that may say what talks still to come are to be about."""
SAYING = re.compile(
    r"\b(?:said|noted|stressed|stresses|emphasi[sz]ed|underlined|underscored|highlighted"
    r"|pointed out|reaffirmed|reiterated|expressed|informed|briefed)\b"
)
"""How a report of talks goes on with what either of the two brought up there."""
OPENING = 120
"""Letters in which a sentence names who speaks in it."""
CHARGES = frozenset({"accuses", "condemns", "demands"})
"""Kinds of stances that whom they are toward may reject."""
QUARRELS = frozenset({"Protest", "Sanction", "Expulsion", "Recall", "SeveranceOfRelations"})
"""Kinds of event whose two states are at odds."""


@dataclass(slots=True)
class Story:
    """What has been told so far; local to one extraction."""

    standpoint: Standpoint
    events: list[Event] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    stances: list[Stance] = field(default_factory=list)
    acts: list[typed.Heard] = field(default_factory=list)
    taken: list[range] = field(default_factory=list)
    """Stretches of text that tell an event or a stance."""
    protagonist: str | None = None
    pair: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    guests: tuple[str, ...] = ()
    host: str | None = None
    day: str | None = None
    scene: str | None = None
    quarrels: list[tuple[str, str]] = field(default_factory=list)

    def tell(self, events: Iterable[Event]) -> None:
        """Take in events and remember whom and which states the story is about."""
        for told_as in (one for event in events for one in each_host(event)):
            event = _together(told_as)
            if is_greeting(event):
                self._greeted(event)
            if is_greeting(event) or is_a_match(event):
                continue
            if event.evidence[0].rule in OF_THE_TWO:
                event = with_the_two(event, self.events)
            event = self._dated(event)
            self.events.append(event)
            names = event.names(ParticipantKind.PERSON)
            if self.protagonist is None and names:
                self.protagonist = names[0]
            if len(event.countries) == 2:
                self.pair = event.countries
            # "In the statement the ministers ..." is of all who met, whomever of them it names.
            fewer = event.type == "Statement" and set(event.countries) < set(self.group)
            if len(event.countries) > 1 and not fewer:
                self.group = event.countries
            if event.type in QUARRELS and len(event.countries) == 2:
                self.quarrels.append((event.countries[0], event.countries[1]))
            self._set(event)

    def _set(self, event: Event) -> None:
        """When and where it took place is where the story goes on."""
        if event.status == "held":
            self.scene = event.place_country or self.scene
            self.day = event.date or self.day
        expected = event.status == "planned" and self.host is None
        if event.type == "Visit" and (event.status == "held" or expected):
            self.host = event.place_country
            self.guests = tuple(
                p.name
                for p in event.participants
                if p.role is Role.VISITOR and p.kind is ParticipantKind.PERSON
            )

    def _dated(self, event: Event) -> Event:
        """An act inside a dated one shares its date (convention 4): "during the talks"."""
        if event.date or event.status != "held" or not INSIDE.search(event.evidence[0].sentence):
            return event
        for act in reversed(self.events):
            around = act.type in {*TALKS, "Visit"} and act.status == "held"
            if around and set(event.countries) <= set(act.countries):
                whole = act.date is not None and act.date_end is None
                return replace(event, date=act.date) if whole else event
        return event

    def _greeted(self, event: Event) -> None:
        """Who receives a guest where he lands belongs to the visit told of last."""
        for i in range(len(self.events) - 1, -1, -1):
            visit = self.events[i]
            if visit.type == "Visit":
                names = event.names(ParticipantKind.PERSON)
                if not set(names).isdisjoint(visit.names(ParticipantKind.PERSON)):
                    self.events[i] = with_hosts(visit, names)
                return

    @property
    def setting(self) -> Setting:
        """What frames need to know of what was told."""
        return Setting(
            self.pair,
            self.group or self.pair,
            self.guests,
            self.day,
            self.host,
            self.standpoint,
            self._charges(),
            tuple(self.quarrels),
            self.scene,
        )

    def dispute(self, stances: Iterable[Stance], states: Mapping[str, str | None]) -> None:
        """Remember which states are at odds by what their people say of each other."""
        for stance in stances:
            sides = [states.get(name, name) for name in (stance.who, stance.whom)]
            if stance.kind in AGAINST and sides[0] and sides[1]:
                self.quarrels.append((sides[0], sides[1]))

    def _charges(self) -> tuple[tuple[str, str], ...]:
        return tuple((s.who, s.whom) for s in self.stances if s.kind in CHARGES)

    def add_topics(self, reading: Reading, sentence: Sentence) -> None:
        """What "the sides discussed", or will, belongs to the talks told of last."""
        topics = topics_told(reading, sentence)
        for i in self._talks(ahead=bool(AHEAD.search(sentence.text))):
            event = self.events[i]
            merged = tuple(dict.fromkeys((*event.topics, *topics)))
            self.events[i] = replace(event, topics=merged)

    def speaks(self, reading: Reading, sentence: Sentence) -> bool:
        """Whether somebody who takes part in the talks told of last says something there."""
        if not SAYING.search(sentence.text):
            return False
        talks = self._talks(ahead=False)
        names = {n for i in talks for n in self.events[i].names(ParticipantKind.PERSON)}
        return any(
            m.kind is Kind.PERSON and m.key in names
            for m in reading.mentions
            if sentence.start <= m.start < sentence.start + OPENING
        )

    def _talks(self, *, ahead: bool) -> list[int]:
        """The talks told of last: those held, or those planned if the sentence looks ahead.

        Several may be told in one sentence; a conference at whose margins two met is none.
        """
        for status in ("planned", "held") if ahead else ("held",):
            told = [i for i, e in enumerate(self.events) if e.type in TALKS and e.status == status]
            if told:
                last = self.events[told[-1]].evidence
                told = [i for i in told if self.events[i].evidence[0].start == last[0].start]
                of_two = [i for i in told if self.events[i].type != "MultilateralMeeting"]
                return of_two or told
        return []


def opened(reading: Reading) -> Story:
    """The story before its first sentence is told."""
    view = standpoint(reading)
    return Story(view, pair=_pair(reading, view.home))


def _together(event: Event) -> Event:
    """A meeting of three states or more is multilateral (convention 15)."""
    many = event.type == "Meeting" and len(event.countries) > 2
    return replace(event, type="MultilateralMeeting") if many else event


def _pair(reading: Reading, home: str | None) -> tuple[str, ...]:
    """The two states that most of the article's people represent, else the first two named.

    One of them is the state the story is told from, where that is known.
    """
    counts: dict[str, int] = {}
    for person in reading.people:
        if person.country:
            counts[person.country] = counts.get(person.country, 0) + 1
    for mention in reading.mentions:
        if mention.kind == "states":
            counts.setdefault(mention.key, 0)
    if home in counts:
        counts[home] = len(reading.people) + 1
    ranked = sorted(counts, key=lambda code: -counts[code])[:2]
    return tuple(sorted(ranked)) if len(ranked) == 2 else ()
