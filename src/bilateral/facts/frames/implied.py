"""Events that a stance tells besides: the aid somebody is thanked for (convention 27)."""

from collections.abc import Iterator, Sequence

from bilateral.facts.frames import steps
from bilateral.facts.frames.roles import fill
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found
from bilateral.facts.lists import EVENT_TYPES
from bilateral.facts.model import Event, Participant, ParticipantKind, Role, Stance
from bilateral.facts.topics import topics_of


def implied(told: Told, found: Found, speech: Sequence[Stance]) -> Iterator[Event]:
    """The past events that the stances of a frame are about."""
    kinds = [also for also in found.rule.frame.also if also.gives in EVENT_TYPES]
    filled = fill(told, found) if kinds and speech else ""
    if isinstance(filled, str):
        return
    subject = filled.words.get("about", ())
    for also in kinds:
        if not steps.holds(subject, also.words) or steps.holds(subject, also.without):
            continue
        for stance in speech[:1]:
            one, other = (told.profiles[n].country if n in told.profiles else n
                          for n in (stance.who, stance.whom))  # fmt: skip
            if one is None or other is None:
                continue
            yield Event(
                type=also.gives,
                date=None,
                place=None,
                place_country=None,
                participants=(
                    Participant(ParticipantKind.STATE, other, Role.ACTOR),
                    Participant(ParticipantKind.STATE, one, Role.RECIPIENT),
                ),
                topics=topics_of(" ".join(t.text for head in subject for t in head.subtree)),
                status="past",
                evidence=stance.evidence,
            )
