"""Talks that are only implied: "the sides discussed trade" in a story that tells no meeting.

Where the story tells the meeting, the call or the session itself, such a sentence says
what it was about and is no further act.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bilateral.facts.model import Event, ParticipantKind

TALKS: Final = frozenset(
    {"Meeting", "PhoneCall", "MultilateralMeeting", "Consultation", "Negotiation",
     "CredentialsPresentation"}
)  # fmt: skip
"""Kinds of event at which something is discussed."""
_BY_NOUN: Final = frozenset(
    {
        "meeting.between",
        "meeting.frame-between",
        "meeting.frame-with",
    }
)
_TALK: Final = re.compile(r"\b(?:conversation|discussions?|exchange)\b", re.IGNORECASE)
"""Words for what may be said by telephone as well."""
_STOP: Final = re.compile(r"[.!?]\W*$")
_IMPLIED: Final = frozenset(
    {
        "meeting.frame-discussed",
        "meeting.frame-they-discussed",
        "meeting.frame-in-their-talks",
    }
)


def without_echoes(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events without the implied talks that are told outright, whose topics go there."""
    listed = list(events)
    headings = [e for e in listed if _of_a_heading(e)]
    outright = [e for e in listed if e.type in TALKS and not is_implied(e) and e not in headings]
    kept: list[Event] = []
    topics: dict[int, tuple[str, ...]] = {}
    for event in listed:
        again = is_implied(event) or event in headings
        twin = next((t for t in outright if _of(event, t)), None) if again else None
        if twin is None:
            kept.append(event)
        else:
            topics[id(twin)] = (*topics.get(id(twin), ()), *event.topics)
    return tuple(
        replace(e, topics=tuple(dict.fromkeys((*e.topics, *topics.get(id(e), ()))))) for e in kept
    )


def is_implied(event: Event) -> bool:
    """Whether nothing but a discussion tells of the event."""
    return event.type == "Meeting" and all(
        e.rule in _IMPLIED or (e.rule in _BY_NOUN and _TALK.search(e.sentence))
        for e in event.evidence
    )


def _of_a_heading(event: Event) -> bool:
    """Whether only the heading tells of talks, and names nobody: the text below tells them."""
    return (
        event.type in {"Negotiation", "Meeting", "Consultation"}
        and not event.names(ParticipantKind.PERSON)
        and all(not _STOP.search(e.sentence) and e.start == 0 for e in event.evidence)
    )


def _of(echo: Event, talk: Event) -> bool:
    """Whether the discussion may be that of the talks: of the same time and sides."""
    together = set(echo.names(ParticipantKind.PERSON)) & set(talk.names(ParticipantKind.PERSON))
    dated = (
        echo.date
        and talk.date
        and not (echo.date.startswith(talk.date) or talk.date.startswith(echo.date))
    )
    same_time = echo.status == talk.status or (echo.status == "held" and not echo.date)
    return same_time and not dated and bool(together or set(echo.countries) <= set(talk.countries))
