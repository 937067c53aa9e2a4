"""The participants of an event: those whom the sentence names, and those it takes for granted."""

from collections.abc import Iterator, Sequence

from bilateral.facts.circumstances import Where
from bilateral.facts.frames.model import PARTIES, Place
from bilateral.facts.frames.participants import international, party_states
from bilateral.facts.frames.party import Party
from bilateral.facts.frames.roles import Filled, Setting
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found
from bilateral.facts.model import Participant, ParticipantKind, Role


def cast(
    told: Told, found: Found, filled: Filled, setting: Setting, where: Where
) -> tuple[Participant, ...]:
    """Everybody with the part played, people before states before bodies; each once."""
    listed: dict[tuple[ParticipantKind, str], Participant] = {}
    for participant in (*_named(told, found, filled, setting),):
        listed.setdefault((participant.kind, participant.name), participant)
    states = [name for kind, name in listed if kind is ParticipantKind.STATE]
    for name, place in found.rule.frame.roles.items():
        # "With that country": one who is known not to be of the story.
        apart = place.default == "pair" and name in filled.unknown
        if name in PARTIES and not filled.party(name) and not apart:
            for code in _default(place, setting, where, states):
                key = (ParticipantKind.STATE, code)
                listed.setdefault(key, Participant(*key, Role(name)))
    return tuple(listed.values())


def lacking(found: Found, taking_part: Sequence[Participant]) -> str | None:
    """A role that the frame needs and that nobody plays, even by default."""
    played = {p.role for p in taking_part}
    roles = found.rule.frame.roles.items()
    empty = (n for n, p in roles if n in PARTIES and p.required and Role(n) not in played)
    return next(empty, None)


def _named(told: Told, found: Found, filled: Filled, setting: Setting) -> Iterator[Participant]:
    plays = [
        (Role(name), side or _guests(setting, found.rule.frame.roles[name]))
        for name, side in filled.parties.items()
    ]
    for role, side in plays:
        yield from (Participant(ParticipantKind.PERSON, name, role) for name in side.people)
    for role, side in plays:
        states = party_states(told, side)
        yield from (Participant(ParticipantKind.STATE, code, role) for code in states)
    for role, side in plays:
        bodies = (*side.bodies, *international(told, side))
        yield from (Participant(ParticipantKind.ORGANIZATION, body, role) for body in bodies)


def _guests(setting: Setting, place: Place) -> Party:
    return Party(people=setting.guests) if place.default == "guests" else Party()


def _default(
    place: Place, setting: Setting, where: Where, states: Sequence[str]
) -> tuple[str, ...]:
    """The states that play a role in which the sentence names nobody."""
    there = (where.country,) if where.country and where.country not in states else ()
    match place.default:
        case "place":
            return there
        case "host":
            return there or setting.partner(states)
        case "pair":
            return setting.group if len(setting.group) == 2 else setting.pair
        case "partner":
            return setting.partner(states)
    return ()
