"""Visits: somebody who represents one state goes to another."""

import re
from collections.abc import Iterator

from bilateral.facts.circumstances import Where, town
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.setting import Setting
from bilateral.facts.model import Event, Participant, ParticipantKind, Role
from bilateral.facts.patterns.agents import profile, side_after, side_before, states_of
from bilateral.facts.patterns.triggers import Trigger, triggers
from bilateral.facts.refusals import Refused
from bilateral.facts.stories.standpoint import is_capital, stands_open
from bilateral.facts.topics import topics_told
from bilateral.language.model import Form, Kind, Mention, Reading, Sentence

DESTINATION_REACH = 60
CLOSE = 26
"""A verb of motion without "visit" needs its destination this close."""
MOTION = frozenset({"visit.visited", "visit.arrived", "visit.left-for"})
TEAMS = frozenset({"team", "squad", "side", "players", "club", "athletes", "coach"})
ROW = re.compile(r",?\s+(?:and|then)\s+(?:to\s+)?(?:the\s+)?|,\s+(?:the\s+)?")
OWNER_GAP = re.compile(r"^(?:['’]s|s['’])?\s*$")


def visits(reading: Reading, sentence: Sentence, setting: Setting) -> Iterator[Event | Refused]:
    """The visits a sentence tells of, each with visitors and host state."""
    for trigger in triggers(reading, sentence, "Visit"):
        if isinstance(trigger, Refused):
            yield trigger
            continue
        goal = _destination(reading, trigger)
        if goal is None or not goal.country:
            yield trigger.refused("no state or town stands where the visit goes")
            continue
        people, states = _visitors(reading, trigger)
        if not people and _plays(reading.article.text[trigger.sentence.start : trigger.start]):
            yield trigger.refused("a team of sport goes there, and no official")
            continue
        states = tuple(s for s in states if s != goal.country)
        people = tuple(p for p in people if goal.country not in states_of(reading, [p]))
        if not states and any(stands_open(profile(reading, p)) for p in people):
            sure = goal.place is None or is_capital(goal.place) or setting.standpoint.home
            assumed = setting.opposite([goal.country]) if sure else None
            states = (assumed,) if assumed else ()
        if not states:
            yield trigger.refused("it is not known from which other state the visitor comes")
            continue
        also = tuple(c for c in _further(reading, trigger, goal) if c not in states)
        yield Event(
            type="Visit",
            date=trigger.date,
            date_end=trigger.date_end,
            place=goal.place,
            place_country=goal.country,
            participants=(
                *(Participant(ParticipantKind.PERSON, p, Role.VISITOR) for p in people),
                *(Participant(ParticipantKind.STATE, s, Role.VISITOR) for s in states),
                *(
                    Participant(ParticipantKind.STATE, code, Role.HOST)
                    for code in (goal.country, *also)
                ),
            ),
            topics=topics_told(reading, sentence),
            status=trigger.status,
            evidence=(trigger.evidence,),
        )


def _plays(before: str) -> bool:
    """Whether a team of sport goes there: it stands for no state."""
    said = set(before.lower().split())
    return not said.isdisjoint(words().sports) and not said.isdisjoint(TEAMS)


def _destination(reading: Reading, trigger: Trigger) -> Where | None:
    """Where the visit goes: the first state or town behind the trigger, or inside it."""
    reach = CLOSE if trigger.rule.name in MOTION else DESTINATION_REACH
    inside = trigger.rule.goal == "inside"
    start = trigger.start if inside else trigger.end
    goals = [
        m
        for m in reading.mentions
        if m.kind in {Kind.STATE, Kind.PLACE}
        and start <= m.start < min(trigger.end + reach, trigger.sentence.end)
        and m.form is not Form.DEMONYM
    ]
    if trigger.rule.sides == "after" and not inside:
        goals = [m for m in goals if _after_to(reading, m)]
    if not goals or goals[0].form is Form.ADJECTIVE:
        return None
    first = goals[0]
    return town(first) if first.kind is Kind.PLACE else Where(None, first.key)


def _further(reading: Reading, trigger: Trigger, goal: Where) -> tuple[str, ...]:
    """States and the states of towns that follow the first goal in a row: "to Kenya and Uganda"."""
    text = reading.article.text
    row = [
        m
        for m in reading.mentions
        if m.kind in {Kind.STATE, Kind.PLACE}
        and m.form in {Form.NAME, Form.CAPITAL}
        and trigger.start <= m.start < trigger.sentence.end
    ]
    codes = [m.key.rpartition("/")[2] if m.kind is Kind.PLACE else m.key for m in row]
    first = next((i for i, m in enumerate(row) if goal.country == codes[i]), None)
    found: list[str] = []
    for i in range(first + 1 if first is not None else len(row), len(row)):
        if not ROW.fullmatch(text, row[i - 1].end, row[i].start):
            break
        found.append(codes[i])
    return tuple(dict.fromkeys(c for c in found if c and c != goal.country))


def _after_to(reading: Reading, mention: Mention) -> bool:
    return reading.article.text[: mention.start].endswith((" to ", " to the "))


def _visitors(reading: Reading, trigger: Trigger) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the visitors and the states they come from."""
    if trigger.rule.sides == "owner":
        return _owner(reading, trigger)
    look = side_after if trigger.rule.sides == "after" else side_before
    side = look(reading, trigger.sentence, trigger.end if look is side_after else trigger.start)
    people = side.people
    return people, states_of(reading, people) if people else side.states[-1:]


def _owner(reading: Reading, trigger: Trigger) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whose visit it is: the mention that ends at the possessive, or the pronoun itself."""
    text = reading.article.text
    if "whose" in text[trigger.start : trigger.end]:
        side = side_before(reading, trigger.sentence, trigger.start)
        return side.people[-1:], states_of(reading, side.people[-1:])
    for mention in reversed(reading.mentions):
        at_trigger = mention.start >= trigger.start and mention.end <= trigger.end
        pronoun = at_trigger and mention.form is Form.PRONOUN
        behind = mention.end <= trigger.end and OWNER_GAP.match(text[mention.end : trigger.start])
        if not (pronoun or behind) or mention.start < trigger.sentence.start:
            continue
        if mention.kind is Kind.PERSON:
            return (mention.key,), states_of(reading, [mention.key])
        if mention.kind is Kind.STATE:
            return (), (mention.key,)
    return (), ()
