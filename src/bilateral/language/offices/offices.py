"""Offices in a text: who holds what, for which state or body, as far as the phrase says.

"Peru's Foreign Minister", "Minister of Youth and Sports of the Republic of
Ghana", "ECO Secretary General", "his Chilean counterpart": one mention each, from
its first word about the office to the state or body it ends with. Offices joined by
"and" or told one after the other before one name are one mention (``chains.py``).
"""

import re
from dataclasses import replace

from bilateral.language.gazetteers import national_bodies
from bilateral.language.intervals import Intervals, longest
from bilateral.language.model import BodyMention, Form, Kind, Mention, OfficeMention
from bilateral.language.offices.chains import chained
from bilateral.language.offices.counterparts import counterparts_in
from bilateral.language.offices.departments import (
    behind_unit,
    is_field,
    rest_of_body,
    unknown_body,
)
from bilateral.language.offices.inner_states import with_inner_state
from bilateral.language.offices.office_words import Core, cores

OF_STATE = re.compile(
    r"\s+(?:of|for|in|from)\s+(?:the\s+)?"
    r"(?:(?:[A-Z][\w’'-]+\s+){0,4}(?:Republic|Kingdom|State|Federation|Sultanate)\s+of\s+(?:the\s+)?)?"
)
"""Also with an official name that no list spells so: "People's Republic of Algeria"."""
TO_STATE = re.compile(r"\s+(?:to|in|for)\s+(?:the\s+)?")
TO_BODY = re.compile(r"\s+to\s+(?:the\s+)?")
OF_BODY = re.compile(r"\s+(?:of|for|to|at)\s+(?:the\s+)?|\s+")
POSSESSIVE = re.compile(r"['’]s?\s+(?:the\s+)?(?:then\s+)?|(?:\s*\([A-Z][\w-]*\))?\s+")
PLACE_OWNS = re.compile(r"['’]s?\s+")
COMMA_BODY = re.compile(r",\s+(?:the\s+)?")
LONGER_BODY = re.compile(
    r"(?:\s+[A-Z][\w-]*){0,3}\s+(?:Bureau|Agency|Institute|Centre|Center|Board|Committee|Council"
    r"|College|Academy|Wing|Corps|Command|Office)\b"
)
POSTS = re.compile(r"\b(?:Secretary|Director|Chief of|Commander|Commissioner|Spokesperson)\b")
"""Offices whose body may stand behind a comma: "Permanent Secretary, Ministry of Justice"."""
OFFICIAL = re.compile(r"\b(?:Republic|Kingdom|State|Federation|Commonwealth|Sultanate|Union) of\b")
IN_CHARGE = re.compile(
    r"\s*,?\s+(?:in charge of|responsible for)\s+(?:the\s+)?"
    r"(?:[A-Z][\w’'-]+(?:,\s+|\s+(?:and\s+|&\s+|of\s+)?)){0,6}?[A-Z][\w’'-]+(?=,?\s+(?:[A-Z]|$))"
    r"(?=,|\s+(?:H\.?E\.?|Hon|Dr|Mr|Ms|Mrs|Amb)\b)"
)
"""What a minister of state has in hand: "in charge of Regional Cooperation, Hon. Jane Doe"."""
ACRONYM = re.compile(r"\s*\((?:(?=[A-Z]{2})[A-Z][\w&./-]{1,9}|Parliament|Senate|Congress)\)")
"""What may stand in brackets behind an office or its body: "Chief of Army Staff (COAS)"."""
OWN_STATE = re.compile(
    r"\s+of\s+the\s+(?:Republic|State|Federation|Kingdom|Union|Country|Nation)\b(?!\s+of\b)",
    re.IGNORECASE,
)
WITH = re.compile(r"\bwith\s+(?:the\s+)?$")
"""What makes a state no owner: "Head of the Friendship Group with Peru"."""
OWNER_REACH = 16
BEHIND_REACH = 16
OFFICIAL_REACH = 64


def offices_in(
    text: str, places: Intervals[Mention], bodies: Intervals[BodyMention]
) -> tuple[OfficeMention, ...]:
    """The offices of ``text`` in order, without overlaps; states and bodies already found."""
    told = longest([*cores(text, bodies), *with_inner_state(text, places)])
    found: list[OfficeMention] = []
    for core in told:
        last = found[-1].end if found else 0
        found.append(_with_state_and_body(text, core, places, bodies, last))
    found += counterparts_in(text, places)
    return chained(text, longest(found))


def _with_state_and_body(
    text: str,
    core: Core,
    places: Intervals[Mention],
    bodies: Intervals[BodyMention],
    last: int,
) -> OfficeMention:
    """The core with the state or body that its phrase names, before or behind it.

    ``last`` is where the office before it ends: a state told there is of that one.
    """
    start, end = core.start, core.end
    own = OWN_STATE.match(text, end)
    end = rest_of_body(text, own.end(), core.role) if own else end
    country, organization, body_name = core.country, None, None
    near = places.ending(start - OWNER_REACH, start)
    before = next((m for m in near if m.start >= last and _owns(text, m, start)), None)
    if before:
        start = before.start
        country = before.key if before.kind is Kind.STATE else before.key.rpartition("/")[2]
    owner = next(
        (
            b
            for b in bodies.ending(start - OWNER_REACH, start)
            if b.start >= last and POSSESSIVE.fullmatch(text, b.end, start)
        ),
        None,
    )
    if owner and not country:
        start, country, body_name = owner.start, _told(owner), owner.name
        organization = _no_state_s(owner)
    behind = _body_behind(text, end, core.role, bodies)
    if behind:
        end = behind.end
        country = country or _told(behind)
        organization = organization or _no_state_s(behind)
        body_name = body_name or behind.name
    unknown = None if behind else unknown_body(text, end, core.role)
    if unknown:
        end = unknown[1]
        country = country or _state_inside(text, unknown, places)
    state = next(iter(places.starting(end, end + OFFICIAL_REACH)), None)
    if state and _is_of(text, end, state, sent=core.sends) and not (core.sends and country):
        country, end = country or state.key, rest_of_body(text, state.end, core.role)
        of_state = next(iter(bodies.starting(end, end + 2)), None)
        if of_state and of_state.country == country:
            end, body_name = of_state.end, body_name or of_state.name
    official = None if country else _official_name_behind(text, end, places)
    if official:
        country, end = official.key, official.end
    if core.sends:
        end = _behind_host(text, end, places, country)
    charge = IN_CHARGE.match(text, end)
    end = charge.end() if charge else behind_unit(text, end, core.role)
    acronym = ACRONYM.match(text, end)
    end = acronym.end() if acronym else end
    role = f"{core.role} of {organization}" if organization and not country else core.role
    body = body_name or (national_bodies.full_name(core.body, country) if core.body else None)
    office = OfficeMention(
        start, end, role, body, country, organization, core.topics, core.official
    )
    return _accredited(text, office, bodies) if core.sends and country else office


def _accredited(text: str, office: OfficeMention, bodies: Intervals[BodyMention]) -> OfficeMention:
    """The office of an envoy with the international body he is sent to in its words."""
    body = _sent_to(text, office.end, bodies) if office.organization is None else None
    where = office.organization or (body.name if body else None)
    if where is None:
        return office
    return replace(
        office,
        end=body.end if body else office.end,
        role=f"{office.role} to the {where}",
        organization=None,
        body=None,
    )


def _sent_to(text: str, end: int, bodies: Intervals[BodyMention]) -> BodyMention | None:
    """The international body somebody is sent to: "of Peru to the United Nations"."""
    body = next(iter(bodies.starting(end, end + BEHIND_REACH)), None)
    told = body and _no_state_s(body) and TO_BODY.fullmatch(text, end, body.start)
    return body if told else None


def _behind_host(text: str, end: int, places: Intervals[Mention], country: str | None) -> int:
    """Where the words end that tell whereto somebody is sent: "of Peru (PER) to Kenya"."""
    bracket = ACRONYM.match(text, end)
    start = bracket.end() if bracket and country else end
    host = next(iter(places.starting(start, start + BEHIND_REACH)), None)
    if host is None:
        return end
    told = TO_STATE.fullmatch(text, start, host.start)
    if told and (country or "for" not in told.group()):
        return host.end
    return end


def _body_behind(
    text: str, end: int, role: str, bodies: Intervals[BodyMention]
) -> BodyMention | None:
    """The body that the office is of, told behind it."""
    for body in bodies.starting(end, end + BEHIND_REACH):
        by_comma = (
            POSTS.search(role)
            and COMMA_BODY.fullmatch(text, end, body.start)
            and not LONGER_BODY.match(text, body.end)
        )
        if OF_BODY.fullmatch(text, end, body.start) or by_comma:
            return None if is_field(text, body.end) else body
    return None


def _state_inside(text: str, body: tuple[int, int], places: Intervals[Mention]) -> str | None:
    """The state in the words of a body that no list knows, unless it is only dealt with."""
    for state in places.overlapping(*body):
        if state.kind is Kind.STATE and not WITH.search(text, body[0], state.start):
            return state.key
    return None


def _no_state_s(body: BodyMention) -> str | None:
    """The body's name if it is no state's: neither told nor left for the story to complete."""
    return None if body.country or body.guessed else body.name


def _told(body: BodyMention) -> str | None:
    """The state of the body, if the text tells it."""
    return None if body.guessed else body.country


def _owns(text: str, mention: Mention, start: int) -> bool:
    """Whether a state before the office owns it ("Ghana's", "Ghanaian"); a town only with "'s"."""
    if mention.form is Form.DEMONYM:
        return False
    gap = POSSESSIVE if mention.kind is Kind.STATE else PLACE_OWNS
    return bool(gap.fullmatch(text, mention.end, start))


def _official_name_behind(text: str, end: int, places: Intervals[Mention]) -> Mention | None:
    """The state told in full behind a comma: "Minister of Trade, Republic of Ghana"."""
    for state in places.starting(end, end + BEHIND_REACH):
        told = COMMA_BODY.fullmatch(text, end, state.start) and state.kind is Kind.STATE
        return state if told and OFFICIAL.search(text, state.start, state.end) else None
    return None


def _is_of(text: str, end: int, state: Mention, *, sent: bool = False) -> bool:
    """Whether the office is the state's; one sent "in Peru" is not Peru's."""
    if sent and text[end : state.start].split(maxsplit=1)[:1] == ["in"]:
        return False
    names_it = state.kind is Kind.STATE and state.form in {Form.NAME, Form.CAPITAL}
    return names_it and bool(OF_STATE.fullmatch(text, end, state.start))
