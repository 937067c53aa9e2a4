"""What one report says of an event, ready to be compared with what another says."""

import json
from dataclasses import dataclass

from bilateral.identity.comparing import Profile
from bilateral.identity.days import Span, span
from bilateral.identity.gatherings import Guest
from bilateral.identity.slugs import state_of


@dataclass(frozen=True, slots=True)
class Telling:
    """What one report says of an event, ready to be compared."""

    kind: str
    when: Span | None
    published: Span | None
    states: frozenset[str]
    doers: frozenset[str]
    bodies: frozenset[str]
    guests: dict[str, frozenset[Guest]]
    towns: frozenset[str]
    country: str
    planned: bool
    past: bool
    moved: bool
    ordinals: frozenset[str]
    level: int


def telling(profile: Profile) -> Telling:
    """The telling that a profile holds."""
    guests: dict[str, set[Guest]] = {}
    for value in profile.of("guest"):
        state, identifier, surname, vague = json.loads(value)
        guests.setdefault(state, set()).add(Guest(identifier, surname, vague))
    when, end = span(profile.one("date")), span(profile.one("end"))
    if when is not None and end is not None and end.last > when.last:
        when = Span(when.first, end.last, when.precision)
    return Telling(
        profile.one("kind"),
        when,
        span(profile.one("published")),
        profile.of("state") | {code for state in guests if (code := state_of(f"person/{state}"))},
        profile.of("doer"),
        profile.of("body"),
        {state: frozenset(found) for state, found in guests.items()},
        profile.of("town"),
        profile.one("in"),
        profile.of("status") == {"planned"},
        profile.of("status") == {"past"},
        bool(profile.of("moved")),
        profile.of("ordinal"),
        int(profile.one("level") or 0),
    )
