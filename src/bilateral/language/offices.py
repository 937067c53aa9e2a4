"""Offices in a text: who holds what, for which state or body, as far as the phrase says.

"Peru's Foreign Minister", "Minister of Youth and Sports of the Republic of
Ghana", "ECO Secretary General", "his Chilean counterpart": one mention each, from
its first word about the office to the state or body it ends with. Offices joined by
"and" or told one after the other before one name are one mention (``chains.py``).
"""

import re

from bilateral.language.chains import chained
from bilateral.language.counterparts import counterparts_in
from bilateral.language.gazetteers import national_bodies
from bilateral.language.intervals import Intervals, longest
from bilateral.language.model import BodyMention, Form, Kind, Mention, OfficeMention
from bilateral.language.office_words import Core, cores

OF_STATE = re.compile(r"\s+(?:of|for|in|from)\s+(?:the\s+)?")
TO_STATE = re.compile(r"\s+(?:to|in)\s+(?:the\s+)?")
OF_BODY = re.compile(r"\s+(?:of|for|to|at)\s+(?:the\s+)?|\s+")
POSSESSIVE = re.compile(r"['’]s?\s+(?:the\s+)?(?:then\s+)?|(?:\s*\([A-Z][\w-]*\))?\s+")
PLACE_OWNS = re.compile(r"['’]s?\s+")
OWN_STATE = re.compile(
    r"\s+of\s+the\s+(?:Republic|State|Federation|Kingdom|Union|Country|Nation)\b(?!\s+of\b)",
    re.IGNORECASE,
)
OWNER_REACH = 16
BEHIND_REACH = 16


def offices_in(
    text: str, places: Intervals[Mention], bodies: Intervals[BodyMention]
) -> tuple[OfficeMention, ...]:
    """The offices of ``text`` in order, without overlaps; states and bodies already found."""
    found = [_with_state_and_body(text, core, places, bodies) for core in cores(text, bodies)]
    found += counterparts_in(text, places)
    return chained(text, longest(found))


def _with_state_and_body(
    text: str, core: Core, places: Intervals[Mention], bodies: Intervals[BodyMention]
) -> OfficeMention:
    """The core with the state or body that its phrase names, before or behind it."""
    start, end = core.start, _behind_own_state(text, core.end)
    country = organization = body_name = None
    before = next(
        (m for m in places.ending(start - OWNER_REACH, start) if _owns(text, m, start)), None
    )
    if before:
        start = before.start
        country = before.key if before.kind is Kind.STATE else before.key.rpartition("/")[2]
    owner = next(
        (
            b
            for b in bodies.ending(start - OWNER_REACH, start)
            if POSSESSIVE.fullmatch(text, b.end, start)
        ),
        None,
    )
    if owner and not country:
        start, country, body_name = owner.start, _told(owner), owner.name
        organization = None if owner.country else owner.name
    behind = next(
        (
            b
            for b in bodies.starting(end, end + BEHIND_REACH)
            if OF_BODY.fullmatch(text, end, b.start)
        ),
        None,
    )
    if behind:
        end = behind.end
        country = country or _told(behind)
        organization = organization or (None if behind.country else behind.name)
        body_name = body_name or behind.name
    state = next(iter(places.starting(end, end + BEHIND_REACH)), None)
    if state and _is_of(text, end, state) and not (core.sends and country):
        country, end = country or state.key, state.end
    if core.sends:
        host = next(iter(places.starting(end, end + BEHIND_REACH)), None)
        end = host.end if host and TO_STATE.fullmatch(text, end, host.start) else end
    role = f"{core.role} of {organization}" if organization and not country else core.role
    body = body_name or (national_bodies.full_name(core.body, country) if core.body else None)
    return OfficeMention(start, end, role, body, country, organization, core.topics, core.official)


def _behind_own_state(text: str, end: int) -> int:
    """The end with "of the Republic" taken in, where no name of the state follows."""
    tail = OWN_STATE.match(text, end)
    return tail.end() if tail else end


def _told(body: BodyMention) -> str | None:
    """The state of the body, if the text tells it."""
    return None if body.guessed else body.country


def _owns(text: str, mention: Mention, start: int) -> bool:
    """Whether a state before the office owns it ("Ghana's", "Ghanaian"); a town only with "'s"."""
    if mention.form is Form.DEMONYM:
        return False
    gap = POSSESSIVE if mention.kind is Kind.STATE else PLACE_OWNS
    return bool(gap.fullmatch(text, mention.end, start))


def _is_of(text: str, end: int, state: Mention) -> bool:
    names_it = state.kind is Kind.STATE and state.form in {Form.NAME, Form.CAPITAL}
    return names_it and bool(OF_STATE.fullmatch(text, end, state.start))
