"""Events: a filled frame to an act with its participants, day, place and status."""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from bilateral.facts.circumstances import Where
from bilateral.facts.frames.casting import cast, lacking, left_open
from bilateral.facts.frames.certainty import Certainty, certainty
from bilateral.facts.frames.circumstances import DEADLINE, date_of, where_of
from bilateral.facts.frames.participants import international
from bilateral.facts.frames.party import party_states
from bilateral.facts.frames.roles import Filled, fill
from bilateral.facts.frames.setting import Setting
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found, empty, refused
from bilateral.facts.lists import EVENT_TYPES
from bilateral.facts.model import UNWEIGHED, Event, Evidence, Participant, ParticipantKind, Role
from bilateral.facts.refusals import UNREAL, Refused
from bilateral.facts.status import side_of_publication
from bilateral.facts.stories.standpoint import FOREIGN
from bilateral.facts.topics import topics_told
from bilateral.language.model import Sentence

_ORDERS: Final = frozenset({"Expulsion", "Recall"})
"""Kinds by which somebody must go: told on one day, done by a later one."""
HOSTING: Final = MappingProxyType({"CredentialsPresentation": (Role.RECIPIENT,)})
"""Roles besides the host's that are played at home."""
CONTINUING = re.compile(r"(?:First|Then|Next|Afterwards|Later|Thereafter)\b")
"""How a sentence opens that goes on telling the course of a day (convention 3)."""


def events(
    told: Told, sentence: Sentence, found: Found, setting: Setting
) -> Iterator[Event | Refused]:
    """The event a frame tells, if it happened or is planned, and has the sides it needs."""
    if found.rule.gives not in EVENT_TYPES:
        return
    how = certainty(found)
    if how is None:
        yield refused(found, UNREAL)
        return
    filled = fill(told, found)
    if isinstance(filled, str):
        yield refused(found, empty(found, filled))
        return
    ordered = found.rule.gives in _ORDERS
    day, until = date_of(told, sentence, found, DEADLINE if ordered else frozenset())
    if day is None and CONTINUING.match(sentence.text):
        day = setting.day
    where = where_of(told, sentence, found)
    taking_part = cast(told, found, filled, setting, where)
    if (role := lacking(found, filled, taking_part)) is not None:
        yield refused(found, empty(found, role))
        return
    if (sides := _sides(told, found, filled, taking_part, setting)) < found.rule.sides:
        yield refused(found, f"{sides} of the {found.rule.sides} sides it needs are known")
        return
    asked = found.rule.frame.sides
    if asked and asked > found.rule.sides and (sides := len(_named(told, filled))) < asked:
        yield refused(found, f"{sides} of the {asked} sides it needs are named")
        return
    if where.country is None:
        at_home = (Role.HOST, *HOSTING.get(found.rule.gives, ()))
        hosts = [p.name for p in taking_part
                 if p.role in at_home and p.kind is ParticipantKind.STATE]  # fmt: skip
        where = Where(where.place, hosts[0]) if len(hosts) == 1 else where
    yield Event(
        type=found.rule.gives,
        date=day,
        date_end=until,
        place=where.place,
        place_country=where.country,
        participants=taking_part,
        topics=topics_told(told.reading, sentence),
        status=found.rule.frame.status or _status(how, day, told.reading.article.published),
        evidence=(
            Evidence(sentence.start, sentence.end, sentence.text, found.rule.frame.name, UNWEIGHED),
        ),
    )


def _status(how: Certainty, day: str | None, published: str | None) -> str:
    side = side_of_publication(day, published)
    if side == "ahead" or (how == "planned" and side != "back"):
        return "planned"
    return "past" if side == "back" or how == "past" else "held"


def _named(told: Told, filled: Filled) -> frozenset[str]:
    """The states, and the bodies of no state, that the frame itself names."""
    states = {code for side in filled.parties.values() for code in party_states(told, side)}
    return frozenset(states).union(*(international(told, s) for s in filled.parties.values()))


def _sides(
    told: Told, found: Found, filled: Filled, taking_part: tuple[Participant, ...], setting: Setting
) -> int:
    """How many states, and bodies of no state, take part; an official of an unknown one is one."""
    states = [p.name for p in taking_part if p.kind is ParticipantKind.STATE]
    bodies = {name for side in filled.parties.values() for name in international(told, side)}
    # Letters of credence are handed over by a foreigner, also one without a name.
    abroad = bool(FOREIGN.search(found.token.sent.text))
    handed = found.rule.gives == "CredentialsPresentation" and bool(filled.unnamed)
    facing = any(filled.parties[n].people for n in left_open(told, found, filled))
    foreign = handed or (facing and setting.standpoint.may_be_foreign(states, abroad=abroad))
    apart = len(states) + len(bodies) == 1 and foreign
    return len(states) + len(bodies) + bool(apart)
