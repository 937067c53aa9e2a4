"""The participants of an event: those whom the sentence names, and those it takes for granted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bilateral.facts.circumstances import Where
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.model import PARTIES, Place
from bilateral.facts.frames.participants import international
from bilateral.facts.frames.party import Party, party_states
from bilateral.facts.frames.roles import NOBODY, Filled
from bilateral.facts.frames.setting import Setting
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found
from bilateral.facts.model import Participant, ParticipantKind, Role
from bilateral.facts.stories.standpoint import facing, stands_open
from bilateral.language.model import Kind

RECEIVING = frozenset({"receive", "welcome", "host"})
CALLS = frozenset({"PhoneCall", "CredentialsPresentation"})
"""Kinds of act with a foreign official that nobody but an official does."""


def cast(
    told: Told, found: Found, filled: Filled, setting: Setting, where: Where
) -> tuple[Participant, ...]:
    """Everybody with the part played, people before states before bodies; each once."""
    filled = _without_guesses(told, found, filled)
    listed: dict[tuple[ParticipantKind, str], Participant] = {}
    for participant in (*_named(told, found, filled, setting),):
        listed.setdefault((participant.kind, participant.name), participant)
    states = [name for kind, name in listed if kind is ParticipantKind.STATE]
    # Somebody whose state is not told is the other side, of whatever state.
    faced = any(filled.parties[n].people for n in left_open(told, found, filled))
    for role, code in _assumed(told, found, filled, setting, states):
        listed.setdefault(
            (ParticipantKind.STATE, code), Participant(ParticipantKind.STATE, code, role)
        )
        states.append(code)
    for name, place in found.rule.frame.roles.items():
        # "With that country": one who is known not to be of the story.
        apart = place.default == "pair" and name in filled.unknown
        if name in PARTIES and _is_open(name, place, filled, listed.values()) and not apart:
            if faced and place.default == "partner":
                continue
            others = _others(told, found, states) if place.default == "named" and states else ()
            if len(others) > 1:
                continue  # it may be any of them
            for code in others or _default(place, setting, where, states):
                key = (ParticipantKind.STATE, code)
                listed.setdefault(key, Participant(*key, Role(name)))
    return tuple(listed.values())


def _without_guesses(told: Told, found: Found, filled: Filled) -> Filled:
    """The roles without a body that was taken for one of the state to which it does something.

    "The Foreign Ministry summoned the Swedish ambassador": it is not that of Sweden.
    """
    states = {name: set(party_states(told, side)) for name, side in filled.parties.items()}
    known = {
        name: NOBODY
        if (
            found.rule.frame.roles[name].default == "named"
            and side.bodies
            and not (side.people or side.states)
            and states[name] <= set().union(*(s for n, s in states.items() if n != name))
        )
        else side
        for name, side in filled.parties.items()
    }
    return replace(filled, parties=known)


def _is_open(name: str, place: Place, filled: Filled, taking_part: Iterable[Participant]) -> bool:
    """Whether nobody plays a role; nor does "it", if that is taken for who does the deed."""
    if place.default != "named":
        return not filled.party(name)
    return name not in {p.role.value for p in taking_part}


def _assumed(
    told: Told, found: Found, filled: Filled, setting: Setting, states: Sequence[str]
) -> Iterator[tuple[Role, str]]:
    """The state of an official who goes without one, where those of another state face him."""
    if found.rule.sides < 2:
        return
    if not states:
        sentence = found.token.sent
        playing = {n: side.people for n, side in filled.parties.items() if side.people}
        # Two who receive somebody are on one side.
        apart = lemma(found.token) not in RECEIVING and (
            len(playing) > 1 or Role.PARTICIPANT.value in playing
        )
        people = [name for side in playing.values() for name in side] if apart else []
        faced = facing(told.reading, people, sentence.start_char, sentence.end_char)
        yield from ((Role.PARTICIPANT, code) for code in faced)
        if faced:
            return
    for name in left_open(told, found, filled):
        code = setting.opposite(states)
        if code and (len(set(states)) < 2 or code == setting.standpoint.home):
            yield Role(name), code
            return


def left_open(told: Told, found: Found, filled: Filled) -> Iterator[str]:
    """Roles in which an official stands whose state is not told."""
    for name, side in filled.parties.items():
        lenient = found.rule.gives in CALLS
        person = any(stands_open(told.profiles[one], anybody=lenient) for one in side.people)
        if person or name in filled.unnamed:
            yield name


def lacking(found: Found, filled: Filled, taking_part: Sequence[Participant]) -> str | None:
    """A role that the frame needs and that nobody plays, even by default."""
    played = {p.role.value for p in taking_part} | filled.unnamed
    roles = found.rule.frame.roles.items()
    return next((n for n, p in roles if n in PARTIES and p.required and n not in played), None)


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
        case "host" | "named":
            visited = setting.host if setting.host not in states else None
            return there or ((visited,) if visited else _partner(setting, states))
        case "pair":
            return setting.group if len(setting.group) == 2 else setting.pair
        case "sides" if not states:
            return setting.group if len(setting.group) == 2 else setting.pair
        case "partner" | "sides":
            return _partner(setting, states) if len(set(states)) < 2 else ()
    return ()


def _others(told: Told, found: Found, known: Sequence[str]) -> tuple[str, ...]:
    """The other states that the sentence names, also inside an office, or else those of its towns.

    "Kenya's ambassador in Oslo was told to leave": who told her is the only one left.
    """
    named: dict[str, None] = {}
    towns: dict[str, None] = {}
    for token in found.token.sent:
        named |= {m.key: None for m in told.mentions(token) if m.kind is Kind.STATE}
        named |= {told.named[token.i]: None} if token.i in told.named else {}
        towns |= {
            m.key.rpartition("/")[2]: None for m in told.mentions(token) if m.kind is Kind.PLACE
        }
    besides = (tuple(c for c in codes if c and c not in known) for codes in (named, towns))
    return next(filter(None, besides), ())


def _partner(setting: Setting, states: Sequence[str]) -> tuple[str, ...]:
    """The other state of the story, or the one it is told from."""
    other = setting.partner(states)
    if other or not states:
        return other
    assumed = setting.opposite(states)
    return (assumed,) if assumed else ()
