"""What one report says of an event, ready to be compared with what another says."""

import json
from dataclasses import dataclass

from bilateral.identity.comparing import Profile
from bilateral.identity.events.days import Span, span
from bilateral.identity.events.gatherings import Guest
from bilateral.identity.events.kinds import AT_HOME
from bilateral.identity.slugs import state_of


@dataclass(frozen=True, slots=True)
class Telling:
    """What one report says of an event, ready to be compared."""

    kind: str
    when: Span | None
    published: Span | None
    states: frozenset[str]
    """Those that take part, other than by being the place of it."""
    hosts: frozenset[str]
    doers: frozenset[str]
    bodies: frozenset[str]
    guests: dict[str, frozenset[Guest]]
    towns: frozenset[str]
    country: str
    planned: bool
    past: bool
    moved: bool
    which: frozenset[str]
    words: frozenset[str]
    papers: frozenset[frozenset[str]]
    level: int

    @property
    def all_states(self) -> frozenset[str]:
        """Those that take part and those where it took place."""
        return self.states | self.hosts


def telling(profile: Profile) -> Telling:
    """The telling that a profile holds."""
    guests: dict[str, set[Guest]] = {}
    for value in profile.of("guest"):
        state, identifier, name, sounds, vague = json.loads(value)
        guests.setdefault(state, set()).add(Guest(identifier, name, tuple(sounds), vague))
    when, end = span(profile.one("date")), span(profile.one("end"))
    if when is not None and end is not None and end.last > when.last:
        when = Span(when.first, end.last, when.precision)
    kind, hosts = profile.one("kind"), profile.of("host")
    states = profile.of("state") | {c for state in guests if (c := state_of(f"person/{state}"))}
    if kind in AT_HOME:
        states, hosts = states | hosts, frozenset()
    return Telling(
        kind,
        when,
        span(profile.one("published")),
        states,
        hosts - states,
        profile.of("doer"),
        profile.of("body"),
        {state: frozenset(found) for state, found in guests.items()},
        profile.of("town"),
        profile.one("in"),
        profile.of("status") == {"planned"},
        profile.of("status") == {"past"},
        bool(profile.of("moved")),
        profile.of("which"),
        frozenset(profile.one("words").split()),
        frozenset(frozenset(about.split()) for about in profile.of("paper")),
        int(profile.one("level") or 0),
    )
