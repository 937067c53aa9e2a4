"""What events share of their topics: a visit has those of its talks, a signing of its papers.

An article states the subject once, where the act itself is told; the visit around it
and the statement that came out of it are about the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bilateral.facts.model import Document, Event, ParticipantKind

_TALKS: Final = frozenset({"Meeting", "MultilateralMeeting", "Consultation", "Negotiation"})
_RELATIONS: Final = frozenset({"DiplomaticRecognition", "SeveranceOfRelations"})
_ENVOYS: Final = frozenset(
    {"Expulsion", "Recall", "Protest", "Appointment", "EmbassyOpening", "CredentialsPresentation"}
)
_ARMED: Final = frozenset({"MilitaryExercise", "MilitaryCooperation"})
_OTHER_HELP: Final = frozenset({"defence", "finance", "transport", "education", "energy"})
"""Fields of help that need not be relief."""
_SETTLED: Final = frozenset({"signed", "agreed"})
_DECLARED: Final = frozenset({"Statement", "MultilateralMeeting"})


def with_subjects(events: tuple[Event, ...], documents: Sequence[Document]) -> tuple[Event, ...]:
    """The events with the topics of the acts and papers they hold."""
    signed = tuple(_by_kind(_with_papers(event, documents)) for event in events)
    return tuple(_with_talks(event, signed) for event in signed)


def _with_papers(event: Event, documents: Iterable[Document]) -> Event:
    """Of a signing, the topics of what was signed; of a statement, of what was declared."""
    if event.type == "Signing":
        return _of_its_papers(event, documents)
    if event.status != "held":
        return event
    own: tuple[str, ...] = ()
    for paper in documents:
        same = paper.parties == event.countries and paper.status in _SETTLED
        if same and event.type in _DECLARED and paper.kind == "declaration":
            own += paper.topics
    return _adding(event, own)


def _of_its_papers(event: Event, documents: Iterable[Document]) -> Event:
    """A signing is about what its papers are about, if the article tells that."""
    settled = {"planned", "agreed"} if event.status == "planned" else {"signed"}
    own = tuple(
        topic
        for paper in documents
        if paper.parties == event.countries and paper.status in settled
        for topic in paper.topics
    )
    return replace(event, topics=tuple(dict.fromkeys(own)) or event.topics)


def _by_kind(event: Event) -> Event:
    """The event with what every act of its kind is about."""
    if event.type in _RELATIONS:
        return replace(event, topics=("political",))
    if event.type in _ENVOYS and not event.topics:
        return replace(event, topics=("political",))
    if event.type in _ARMED:
        return _adding(event, ("defence",))
    if event.type == "Aid" and not _OTHER_HELP & set(event.topics):
        return _adding(event, ("humanitarian",))
    if event.type == "MultilateralMeeting" and not event.topics:
        return replace(event, topics=("multilateral-cooperation",))
    return event


def _with_talks(event: Event, events: Iterable[Event]) -> Event:
    """Of a visit without topics, those of the talks of its visitors there."""
    if event.type != "Visit" or event.topics or event.status != "held":
        return event
    names = set(event.names(ParticipantKind.PERSON))
    own: tuple[str, ...] = ()
    for act in events:
        inside = act.status == "held" and set(event.countries) <= set(act.countries)
        if not inside or act.type not in _TALKS:
            continue
        people = act.names(ParticipantKind.PERSON)
        if not names or not people or not names.isdisjoint(people):
            own += act.topics
    return _adding(event, own)


def _adding(event: Event, topics: tuple[str, ...]) -> Event:
    return replace(event, topics=tuple(dict.fromkeys((*event.topics, *topics))))
