"""Facts: what one article states, in canonical names and codes.

Plain data without spaCy and without RDF. Names of people, organizations and
documents are keys within one article; states are ISO 3166-1 alpha-2 codes; dates are
``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` and say no more than is known. Every fact
carries at least one Evidence: no fact without a sentence.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

UNWEIGHED: Final = 0.5
"""Confidence of evidence as the rules give it, before its fact is weighed as a whole."""


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The sentence that states a fact.

    ``start`` and ``end`` are character offsets of the sentence in the article's text
    (end exclusive); ``rule`` names the rule that fired; ``confidence`` is in [0, 1].
    """

    start: int
    end: int
    sentence: str
    rule: str
    confidence: float


class ParticipantKind(StrEnum):
    """What sort of thing takes part in an event."""

    STATE = "state"
    PERSON = "person"
    ORGANIZATION = "organization"


class Role(StrEnum):
    """How a participant takes part."""

    PARTICIPANT = "participant"
    VISITOR = "visitor"
    HOST = "host"
    SIGNATORY = "signatory"
    ORGANIZER = "organizer"
    MEDIATOR = "mediator"
    ACTOR = "actor"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True, order=True)
class Participant:
    """One participant of an event: a state code, or a person's or body's name."""

    kind: ParticipantKind
    name: str
    role: Role = Role.PARTICIPANT


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in the article, with the office held as the article tells it."""

    name: str
    country: str | None
    role: str | None
    organization: str | None
    aliases: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Organization:
    """A body named in the article; ``kind`` is a class of the ontology (``Ministry``)."""

    name: str
    short: str | None
    country: str | None
    kind: str = "Institution"
    aliases: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A single act between states; ``type`` and ``status`` come from the controlled lists."""

    type: str
    date: str | None
    place: str | None
    place_country: str | None
    participants: tuple[Participant, ...]
    topics: tuple[str, ...]
    status: str
    date_end: str | None = None
    documents: tuple[str, ...] = ()
    """Titles of the documents of the same article that this event signed."""
    evidence: tuple[Evidence, ...] = ()

    def names(self, kind: ParticipantKind) -> tuple[str, ...]:
        """Names of the participants of one kind, in order of telling, without repeats."""
        return tuple(dict.fromkeys(p.name for p in self.participants if p.kind == kind))

    @property
    def countries(self) -> tuple[str, ...]:
        """Codes of the states taking part, sorted."""
        return tuple(sorted(self.names(ParticipantKind.STATE)))


@dataclass(frozen=True, slots=True)
class Document:
    """A paper between states or their bodies; ``title`` is unique within the article."""

    kind: str
    title: str
    parties: tuple[str, ...]
    date: str | None
    topics: tuple[str, ...]
    status: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Stance:
    """An act of speech or support; ``who`` and ``whom`` are a person's name or a state code.

    ``reporter`` says who attributes the stance to ``who`` when that is somebody else.
    """

    who: str
    kind: str
    whom: str
    about: str
    reporter: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """Who stands on a side of an act: a state's code, a name, or words as said; and the state."""

    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """An act of event data that is no fact between states: coded, with its sides as told."""

    plover: str
    mode: str | None
    cameo: str
    actor: Side | None
    recipient: Side | None
    date: str | None
    place: str | None
    place_country: str | None
    status: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where the facts come from: the article's own particulars."""

    id: str
    source_file: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    text_words: int
    text_sha256: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything one article states."""

    source: Source
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    events: tuple[Event, ...] = ()
    documents: tuple[Document, ...] = ()
    stances: tuple[Stance, ...] = ()
    sources_cited: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    """Acts of event data beyond the events and stances."""
    leading: Act | None = None
    """The first act of the article, that of its main clause; whether a fact tells it or not."""
