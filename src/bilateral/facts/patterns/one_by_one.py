"""Several people met in one sentence: each alone, or all together.

"He met the President, the Speaker and the Minister of Trade" tells three meetings: heads of
different institutions receive each in his own house. Those of one institution, and those
who are told to sit together, are met together.
"""

import re
from collections.abc import Sequence

from bilateral.facts.patterns.agents import Side, profile, side_after, states_of
from bilateral.facts.patterns.triggers import Trigger
from bilateral.language.model import Reading

APART = frozenset(
    {
        "meeting.met",
        "meeting.held-talks",
        "meeting.in-a-meeting-with",
        "meeting.received",
        "meeting.visited-by",
    }
)
EACH = re.compile(r"\b(?:meetings|calls|separate(?:ly)?)\b", re.IGNORECASE)
TOGETHER = re.compile(
    r"\b(?:trilateral|three-way|three-sided|together|jointly|joint|summit|quadrilateral"
    r"|delegations?|compris\w+|consist\w+|accompan\w+|attended|presence"
    r"|(?:was|were|been) (?:\w+ )?(?:welcomed|greeted))\b"
)
"""In small letters: the "Joint" of a body's name brings nobody together."""
HOUSES = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "prime minister|premier|chancellor|head of government",
        "speaker|(?:president|chair\\w*) of (?:the )?(?:\\w+ )?(?:parliament|senate|assembly)",
        "president|king|queen|emir|sultan|head of state",
    )
)
"""Offices of different houses, the closer words first."""
SEVERAL = 3


def one_by_one(reading: Reading, trigger: Trigger, far: Side) -> tuple[Side, ...]:
    """Those met, as the sides of as many meetings as there were."""
    if not side_after(reading, trigger.sentence, trigger.end):
        return (far,)  # "A, B and C met": all of them together
    if trigger.rule.name not in APART or TOGETHER.search(trigger.sentence.text):
        return (far,)
    if not far.people:
        return tuple(Side(states=(code,)) for code in far.states) or (far,)
    words = reading.article.text[trigger.start : trigger.end]
    if len(far.people) > 1 and (EACH.search(words) or _of_many_houses(reading, far.people)):
        codes = states_of(reading, far.people)
        shared = codes if len(codes) == 1 else ()
        return tuple(Side(people=(name,), states=shared) for name in far.people)
    by_state: dict[str | None, list[str]] = {}
    for name in far.people:
        person = profile(reading, name)
        by_state.setdefault(person.country or person.organization, []).append(name)
    if len(by_state) < 2 or None in by_state:
        return (far,)
    return tuple(Side(people=tuple(names)) for names in by_state.values())


def _of_many_houses(reading: Reading, people: Sequence[str]) -> bool:
    """Whether the people are heads of different institutions, or many with an office each."""
    roles = [profile(reading, name).role or "" for name in people]
    houses = {next((i for i, house in enumerate(HOUSES) if house.search(r)), None) for r in roles}
    return len(houses - {None}) > 1 or (len(roles) >= SEVERAL and len(set(roles)) == len(roles))
