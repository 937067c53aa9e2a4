"""Acts beside the facts: those beyond them, and the one that leads an article.

That is the act of the first main clause, whichever rules told it.
"""

from collections.abc import Sequence

from bilateral.facts.acts.reading import Heard
from bilateral.facts.coding import NONE, Coded, coded_event, coded_stance
from bilateral.facts.frames.reading import overlaps
from bilateral.facts.model import Act, Event, ParticipantKind, Person, Role, Side, Stance

DOERS = frozenset({Role.ACTOR, Role.VISITOR, Role.ORGANIZER, Role.MEDIATOR})


def beyond(
    acts: Sequence[Heard],
    taken: Sequence[range],
    events: Sequence[Event],
    stances: Sequence[Stance],
) -> tuple[Act, ...]:
    """The acts that no event or stance of the same sentence tells already.

    ``taken`` are the stretches of text that tell one.
    """
    known = {(e.start, coded_event(event).plover) for event in events for e in event.evidence}
    known |= {(e.start, coded_stance(said).plover) for said in stances for e in said.evidence}
    return tuple(
        one.act
        for one in acts
        if one.sure
        and (one.act.evidence[0].start, one.act.plover) not in known
        and not overlaps(one.stretch, taken)
    )


def leading(
    acts: Sequence[Heard],
    events: Sequence[Event],
    stances: Sequence[Stance],
    people: Sequence[Person],
) -> Act | None:
    """The first act that a verb tells; else the first fact, as an act; else the first guess."""
    sure = [one.act for one in acts if one.sure]
    if sure:
        return sure[0]
    lands = {person.name: person.country for person in people}
    told = [_of_event(event, coded_event(event)) for event in events]
    told += [_of_stance(stance, coded_stance(stance), lands) for stance in stances]
    coded = [act for act in told if act.plover != NONE]
    first = min(coded, key=lambda act: act.evidence[0].start, default=None)
    return first or next((one.act for one in acts), None)


def _of_event(event: Event, code: Coded) -> Act:
    sides = [p for p in event.participants if p.kind is ParticipantKind.STATE]
    sides.sort(key=lambda p: p.role not in DOERS)
    actor, recipient = (*(Side(p.name, p.name) for p in sides[:2]), None, None)[:2]
    return Act(
        plover=code.plover,
        mode=code.mode,
        cameo=code.cameo,
        actor=actor,
        recipient=recipient,
        date=event.date,
        place=event.place,
        place_country=event.place_country,
        status=event.status,
        evidence=event.evidence,
    )


def _of_stance(stance: Stance, code: Coded, lands: dict[str, str | None]) -> Act:
    who, whom = (Side(name, lands.get(name, name)) for name in (stance.who, stance.whom))
    return Act(
        plover=code.plover,
        mode=code.mode,
        cameo=code.cameo,
        actor=who,
        recipient=whom,
        date=None,
        place=None,
        place_country=None,
        status="held",
        evidence=stance.evidence,
    )
