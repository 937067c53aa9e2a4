"""Meetings: representatives of two sides talk."""

import re
from collections.abc import Iterator, Sequence

from bilateral.facts.circumstances import place_near
from bilateral.facts.frames.reading import overlaps
from bilateral.facts.frames.setting import Setting
from bilateral.facts.frames.told import INTERNATIONAL
from bilateral.facts.model import Event, Participant, ParticipantKind
from bilateral.facts.patterns.agents import Side, profile, side_after, side_before, states_of
from bilateral.facts.patterns.one_by_one import one_by_one
from bilateral.facts.patterns.triggers import Trigger, triggers
from bilateral.facts.refusals import CLOSER, Refused
from bilateral.facts.stories.standpoint import FOREIGN, facing, stands_open
from bilateral.facts.topics import topics_told
from bilateral.language.model import Reading, Sentence

MOST_PEOPLE = 8
"""More people than this around one verb are a list, not a meeting of two sides."""
ENCOUNTERS = frozenset(
    {
        "meeting.met",
        "meeting.received",
        "meeting.was-received",
        "meeting.frame-met",
        "meeting.frame-received",
    }
)
"""Verbs that sport has too: "Angola met Senegal"."""


OFFICIALS = re.compile(
    r"\b(?:delegations?|officials?|envoys?|ambassadors?|ministers?|leaders?|presidents?|premiers?"
    r"|diplomats?|lawmakers?|speakers?|negotiators?|heads? of|chiefs?|counterparts?"
    r"|representatives?|secretar(?:y|ies)|kings?|queens?|emirs?|sultans?|princes?|princess(?:es)?"
    r"|monarchs?|chancellors?|emperors?|pope)\b",
    re.IGNORECASE,
)
WELCOMED = re.compile(r"\b(?:was|were|been) (?:\w+ )?(?:welcomed|greeted)\b", re.IGNORECASE)
RECEPTION = 3
"""So many people who welcome somebody stand in line where he lands."""
RECEIVING = frozenset({"meeting.received", "meeting.was-received", "meeting.visited-by"})
PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are)\s+(?:\w+\s+)?$", re.IGNORECASE)
ELSEWHERE = re.compile(
    r"\b(?:sidelines?|side-lines|margins?|summit|exchanged views|discussed)\b", re.IGNORECASE
)
"""Words of talks that need not be at the home of one of the two."""
GREETED = re.compile(
    r"\b(?:received|receives?|welcomed|welcomes?|met|greeted|hosted)\b[^.;]{0,160}?"
    r"\b(?:airports?|air ?base|air force (?:base|station)|airfield|upon (?:\w+ )?arrival"
    r"|on arrival|disembark\w*|farewell ceremony|saw off|seen off)\b",
    re.IGNORECASE,
)


def is_greeting(event: Event) -> bool:
    """Whether somebody is only received where he lands: part of the visit (convention 9)."""
    told = event.evidence[0]
    by_verb = event.type == "Meeting" and told.rule in ENCOUNTERS
    many = len(event.names(ParticipantKind.PERSON)) >= RECEPTION and WELCOMED.search(told.sentence)
    return by_verb and bool(many or GREETED.search(told.sentence))


def is_a_match(event: Event) -> bool:
    """Whether states alone meet, of whom no official is told: as in sport, "Angola met Senegal"."""
    told = event.evidence[0]
    by_verb = event.type in {"Meeting", "MultilateralMeeting"} and told.rule in ENCOUNTERS
    people = event.names(ParticipantKind.PERSON)
    return by_verb and not people and not OFFICIALS.search(told.sentence)


def meetings(
    reading: Reading,
    sentence: Sentence,
    protagonist: str | None,
    setting: Setting,
    taken: Sequence[range] = (),
) -> Iterator[Event | Refused]:
    """The meetings a sentence tells of, where its words do not tell of a call, a session ...

    ``taken`` are the stretches of text that tell an event of such a closer kind.
    ``protagonist`` is the person the story is about so far: the side that is left out in
    "In a meeting with the minister, trade was discussed".
    """
    for trigger in triggers(reading, sentence, "Meeting"):
        if isinstance(trigger, Refused):
            yield trigger
            continue
        if overlaps(range(trigger.start, trigger.end), taken):
            yield trigger.refused(CLOSER)
            continue
        near, far = _sides(reading, trigger, protagonist)
        for side in one_by_one(reading, trigger, far):
            yield from _meeting(reading, trigger, setting, near, side)


def _meeting(
    reading: Reading, trigger: Trigger, setting: Setting, near: Side, far: Side
) -> Iterator[Event | Refused]:
    """The meeting of two sides, if they are of two states or of a state and a body."""
    people = tuple(dict.fromkeys((*near.people, *far.people)))
    states = states_of(reading, people)
    bodies = tuple(dict.fromkeys(b for name in people if (b := _international(reading, name))))
    for side in (near, far):
        if not states_of(reading, side.people):
            states = tuple(dict.fromkeys((*states, *side.states)))
    if not states and not bodies and trigger.rule.name not in RECEIVING:
        sentence = trigger.sentence
        states = facing(reading, people, sentence.start, sentence.end)
    sides = len(states) + len(bodies)
    if any(stands_open(profile(reading, name)) for name in people):
        assumed = setting.opposite(states)
        if assumed and (sides < 2 or assumed == setting.standpoint.home):
            states = tuple(dict.fromkeys((*states, assumed)))
        sides += sides == 1 and setting.standpoint.may_be_foreign(
            states, abroad=bool(FOREIGN.search(trigger.sentence.text))
        )
    if not (near and far):
        yield trigger.refused("nobody known stands on one of its sides")
        return
    if sides < 2:
        yield trigger.refused("its sides are not known to be of two states")
        return
    if len(people) > MOST_PEOPLE:
        yield trigger.refused("so many people around one verb are a list")
        return
    where = place_near(reading, trigger.sentence, trigger.start)
    yield Event(
        type="Meeting",
        date=trigger.date,
        date_end=None,
        place=where.place,
        place_country=where.country or _host(reading, trigger, near, far),
        participants=(
            *(Participant(ParticipantKind.PERSON, p) for p in people),
            *(Participant(ParticipantKind.STATE, s) for s in states),
            *(Participant(ParticipantKind.ORGANIZATION, b) for b in bodies),
        ),
        topics=topics_told(reading, trigger.sentence),
        status=trigger.status,
        evidence=(trigger.evidence,),
    )


def _host(reading: Reading, trigger: Trigger, near: Side, far: Side) -> str | None:
    """The state of whoever receives the other, unless both are somewhere else."""
    if trigger.rule.name not in RECEIVING or ELSEWHERE.search(trigger.sentence.text):
        return None
    before = reading.article.text[max(0, trigger.start - 12) : trigger.start]
    guest_first = trigger.rule.name != "meeting.received" or PASSIVE.search(before)
    host = far if guest_first else near
    codes = states_of(reading, host.people) or host.states
    return codes[0] if len(codes) == 1 else None


def _sides(reading: Reading, trigger: Trigger, protagonist: str | None) -> tuple[Side, Side]:
    """Those who meet, as two sides; an empty side means the trigger tells no meeting."""
    after = side_after(reading, trigger.sentence, trigger.end)
    if trigger.rule.sides == "between":
        return _halves(reading, after)
    before = side_before(reading, trigger.sentence, trigger.start)
    if not (before.people if trigger.rule.sides == "after" else before):
        before = Side(people=(protagonist,)) if protagonist else Side()
    if not after and before:
        return _halves(reading, before)
    if set(after.people) & set(before.people):
        after = Side(
            people=tuple(p for p in after.people if p not in before.people),
            states=after.states,
        )
    return before, after


def _halves(reading: Reading, side: Side) -> tuple[Side, Side]:
    """Two sides told as one group: "X and Y met"; people first, else states."""
    if len(side.people) > 1:
        return Side(people=side.people[:1]), Side(people=side.people[1:])
    if side.people:
        own = states_of(reading, side.people)
        others = tuple(s for s in side.states if s not in own)
        return Side(people=side.people), Side(states=others)
    return Side(states=side.states[:1]), Side(states=side.states[1:2])


def _international(reading: Reading, name: str) -> str | None:
    """The international body a person speaks for, when he or she represents no state."""
    person = profile(reading, name)
    bodies = {b.name for b in reading.bodies if b.kind == INTERNATIONAL and b.country is None}
    return person.organization if person.country is None and person.organization in bodies else None
