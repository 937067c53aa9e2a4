"""One act told several times in an article is one event.

``merge`` folds the events of an article, in the order of telling, into as many as there
were acts: same kind and status, states and people that agree, dates and places that do
not contradict. Merging is idempotent: merging merged events changes nothing.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from bilateral.facts.model import Event, ParticipantKind, Role, Stance

OF_AN_OCCASION = frozenset({"condoles", "congratulates", "threatens", "condemns", "rejects"})
SEPARATE = re.compile(r"\bseparate(?:ly)?\b", re.IGNORECASE)
SILENT = frozenset({"support", "supporting", "solidarity", "backing", "full", "thanks", "message"})
"""Words that say no more than the kind of the stance does."""
BARE = re.compile(
    r"(?:grateful|thank|gratitude|appreciat|condol|sympath|congratulat|felicitat|message|letter"
    r"|cable|telegram)\w*"
)
"""What a stance is about where nothing is said but that it is held."""
BY_THE_WAY = frozenset(
    {"visit.frame-owner", "visit.frame-visiting", "visit.owner", "visit.of", "visit.frame-during"}
)
"""Rules of visits that a sentence takes for known, and whose own time it does not tell."""
WELCOME = frozenset(
    {"ceremony.welcome", "ceremony.welcomed", "ceremony.met-with", "ceremony.guard",
     "ceremony.anthems"}
)  # fmt: skip
"""Rules of one welcome and its parts (convention 17)."""
SHORT = 3
"""Words of no more letters tell nothing of what a stance is about."""


def merge(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with repeats of one act folded together, in the order of first telling."""
    merged = list(events)
    while True:
        folded = _fold(merged)
        if len(folded) == len(merged):
            return tuple(folded)
        merged = folded


def _fold(events: Iterable[Event]) -> list[Event]:
    kept: list[Event] = []
    for event in events:
        twin = next((i for i, other in enumerate(kept) if same_act(other, event)), None)
        if twin is None:
            kept.append(event)
        else:
            kept[twin] = united(kept[twin], event)
    return kept


def same_act(a: Event, b: Event) -> bool:
    """Whether two tellings are of one act."""
    if a.type != b.type or (a.status != b.status and not _mentioned_again(a, b)):
        return False
    if not (_agree(a.date, b.date) and _same_or_unknown(a.place_country, b.place_country)):
        return False
    if a.type == "Ceremony" and not _same_honour(a, b):
        return False
    if (a.type == "Meeting" and _apart(a, b)) or _turned(a, b):
        return False
    return _same_sides(a, b)


def _same_sides(a: Event, b: Event) -> bool:
    """Whether those who take part agree: all of one are of the other."""
    people_a, people_b = set(a.names(ParticipantKind.PERSON)), set(b.names(ParticipantKind.PERSON))
    states_a, states_b = set(a.countries), set(b.countries)
    bodies_a = set(a.names(ParticipantKind.ORGANIZATION))
    bodies_b = set(b.names(ParticipantKind.ORGANIZATION))
    if a.type == "MultilateralMeeting" and bodies_a & bodies_b:
        return True  # each delegation to one summit is told of in its turn
    if a.type == "Signing":
        return states_a == states_b and _nested(bodies_a, bodies_b)
    return (
        _nested(people_a, people_b) and _nested(states_a, states_b) and _nested(bodies_a, bodies_b)
    )


def _same_honour(a: Event, b: Event) -> bool:
    """Whether both tell one act of honour: a wreath and a welcome of the same people are two."""
    rules_a, rules_b = ({v.rule for v in e.evidence} for e in (a, b))
    return bool(rules_a & rules_b) or bool(rules_a & WELCOME and rules_b & WELCOME)


def _mentioned_again(a: Event, b: Event) -> bool:
    """Whether one only mentions the visit the other tells: "during his visit he will meet"."""
    undated = a.type == "Visit" and not (a.date and b.date)
    return undated and any(all(v.rule in BY_THE_WAY for v in e.evidence) for e in (a, b))


def _turned(a: Event, b: Event) -> bool:
    """Whether the one who acts in the one event is acted upon in the other: tit for tat."""
    doing_a, doing_b = _states(a, Role.ACTOR), _states(b, Role.ACTOR)
    return bool(doing_a & _states(b, Role.RECIPIENT) and doing_b & _states(a, Role.RECIPIENT))


def _states(event: Event, role: Role) -> set[str]:
    return {
        p.name for p in event.participants if p.kind is ParticipantKind.STATE and p.role is role
    }


def _apart(a: Event, b: Event) -> bool:
    """Whether one of two meetings with different people is told as a separate one."""
    people_a, people_b = (set(e.names(ParticipantKind.PERSON)) for e in (a, b))
    sentences = (v.sentence for e in (a, b) for v in e.evidence)
    return people_a != people_b and any(SEPARATE.search(s) for s in sentences)


def united(first: Event, again: Event) -> Event:
    """One event of two tellings: everything either says, the more exact date, the first place."""
    roles = {(p.kind, p.name): p for p in (*again.participants, *first.participants)}
    order = dict.fromkeys((p.kind, p.name) for p in (*first.participants, *again.participants))
    return replace(
        first,
        date=max(first.date or "", again.date or "", key=len) or None,
        date_end=first.date_end or again.date_end,
        place=first.place or again.place,
        place_country=first.place_country or again.place_country,
        participants=tuple(roles[key] for key in order),
        topics=tuple(dict.fromkeys((*first.topics, *again.topics))),
        documents=tuple(dict.fromkeys((*first.documents, *again.documents))),
        evidence=tuple(dict.fromkeys((*first.evidence, *again.evidence))),
    )


def merge_stances(
    stances: Iterable[Stance], states: Mapping[str, str | None]
) -> tuple[Stance, ...]:
    """The stances with those told again folded together, in the order of first telling.

    Told again are the same sides, with a telling word in common in what it is about; of
    condolences, congratulations, and what is said against one act, the same states, whose
    people and bodies express them each in turn. ``states`` are those of the people.
    """
    kept: list[Stance] = []
    for stance in stances:
        twin = next(
            (i for i, other in enumerate(kept) if _same_stance(other, stance, states)), None
        )
        if twin is None:
            kept.append(stance)
        else:
            evidence = tuple(dict.fromkeys((*kept[twin].evidence, *stance.evidence)))
            kept[twin] = replace(kept[twin], evidence=evidence)
    return tuple(kept)


def _same_stance(a: Stance, b: Stance, states: Mapping[str, str | None]) -> bool:
    sides_a, sides_b = ([states.get(name) or name for name in (s.who, s.whom)] for s in (a, b))
    if a.kind == b.kind and a.kind in OF_AN_OCCASION and sides_a == sides_b:
        return True
    together = bool({*_said(a)} & {*_said(b)})
    if a.kind != b.kind or _of_different_people(a, b, states):
        return False
    if sides_a != sides_b and not (together and _open(a, b, states)):
        return False
    words_a, words_b = (
        {w.casefold() for w in s.about.split() if len(w) > SHORT} - SILENT for s in (a, b)
    )
    # In one sentence a mere "support" is the one that is told with its subject there.
    bare = not (words_a and words_b) and together
    bare |= any(BARE.fullmatch(s.about) for s in (a, b))
    return a.about == b.about or bare or bool(words_a & words_b)


def _open(a: Stance, b: Stance, states: Mapping[str, str | None]) -> bool:
    """Whether the sides differ only by somebody whose state is not told."""
    return all(
        one == other or any(n in states and states[n] is None for n in (one, other))
        for one, other in ((a.who, b.who), (a.whom, b.whom))
    )


def _said(stance: Stance) -> list[str]:
    return [e.sentence for e in stance.evidence]


def _of_different_people(a: Stance, b: Stance, states: Mapping[str, str | None]) -> bool:
    """Whether two people of one state hold them, or are meant; a state and its person are one."""
    return any(
        one != other and one in states and other in states
        for one, other in ((a.who, b.who), (a.whom, b.whom))
    )


def _agree(a: str | None, b: str | None) -> bool:
    return not a or not b or a.startswith(b) or b.startswith(a)


def _same_or_unknown(a: str | None, b: str | None) -> bool:
    return not a or not b or a == b


def _nested(a: set[str], b: set[str]) -> bool:
    return a <= b or b <= a
