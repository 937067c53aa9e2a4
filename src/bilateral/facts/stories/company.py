"""Who belongs to an act besides those of its own clause, as the sentences around it tell.

Of a visit, who invited the guest and who received him where he landed (convention 9); of
the handing over of letters by "six envoys", all those who are then listed; of what "the
two ministers" discussed, the two who were told of last.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bilateral.facts.model import Event, Participant, ParticipantKind, Role
from bilateral.language.model import Kind, Profile, Reading, Sentence

_INVITED: Final = re.compile(
    r"\b(?:at|upon|on|following) (?:the |an? |his |her )?(?:\w+ )?invitation (?:of|from|by)\b",
    re.IGNORECASE,
)
_REACH: Final = 140
_ENVOYS: Final = re.compile(
    r"\b(?:envoys|ambassadors|high commissioners|diplomats|heads of missions?)\b", re.IGNORECASE
)
_SENT: Final = re.compile(
    r"^(?:non-resident )?(?:ambassador|high commissioner|nuncio)", re.IGNORECASE
)
_TWO: Final = re.compile(
    r"\b(?:the two|both|the) (?:\w+ )?(?:leaders|ministers|presidents|sides|officials|diplomats)\b"
    r"|\bthey\b|\bwe\b",
    re.IGNORECASE,
)


def with_inviter(reading: Reading, sentence: Sentence, visit: Event) -> Event:
    """The visit with the one at whose invitation it is, if the sentence names him or her."""
    told = _INVITED.search(sentence.text)
    if visit.type != "Visit" or told is None:
        return visit
    start = sentence.start + told.end()
    stop = min(start + _REACH, sentence.end)
    for mention in reading.mentions:
        if mention.kind is Kind.PERSON and start <= mention.start < stop:
            return with_hosts(visit, (mention.key,))
    return visit


def with_hosts(visit: Event, names: Iterable[str]) -> Event:
    """The visit with people who receive the guest."""
    known = visit.names(ParticipantKind.PERSON)
    hosts = (Participant(ParticipantKind.PERSON, n, Role.HOST) for n in names if n not in known)
    return replace(visit, participants=(*visit.participants, *hosts))


def each_host(visit: Event) -> tuple[Event, ...]:
    """A visit to several states as one to each of them; any other event as it is."""
    hosts = [
        p for p in visit.participants if p.kind is ParticipantKind.STATE and p.role is Role.HOST
    ]
    if visit.type != "Visit" or len(hosts) < 2:
        return (visit,)
    others = tuple(p for p in visit.participants if p not in hosts)
    return tuple(
        replace(
            visit,
            participants=(*others, host),
            place=visit.place if visit.place_country == host.name else None,
            place_country=host.name,
        )
        for host in hosts
    )


def with_envoys(events: Iterable[Event], people: Sequence[Profile]) -> tuple[Event, ...]:
    """The events, those of several unnamed envoys with all who are named as sent."""
    listed = list(events)
    handed = [e for e in listed if e.type == "CredentialsPresentation" and e.status == "held"]
    if not any(_ENVOYS.search(v.sentence) for e in handed for v in e.evidence):
        return tuple(listed)
    first = handed[0]
    sent = [p for p in people if p.role and _SENT.match(p.role) and p.country]
    more = [
        *(Participant(ParticipantKind.PERSON, p.name, Role.ACTOR) for p in sent),
        *(Participant(ParticipantKind.STATE, str(p.country), Role.ACTOR) for p in sent),
    ]
    told = {(p.kind, p.name): p for e in handed for p in e.participants}
    for participant in more:
        told.setdefault((participant.kind, participant.name), participant)
    together = replace(first, participants=tuple(told.values()))
    return tuple(together if e is first else e for e in listed if e is first or e not in handed)


def with_the_two(event: Event, before: Sequence[Event]) -> Event:
    """The event with the two people told of last, where its sentence says "the two leaders"."""
    if event.names(ParticipantKind.PERSON) or not _TWO.search(event.evidence[0].sentence):
        return event
    for other in reversed(before):
        people = [p for p in other.participants if p.kind is ParticipantKind.PERSON]
        if len(people) == 2 and other.countries == event.countries and len(event.countries) == 2:
            return replace(event, participants=(*people, *event.participants))
    return event
