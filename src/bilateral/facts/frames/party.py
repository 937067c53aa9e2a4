"""Those who stand on one side of an act."""

from collections.abc import Iterable
from dataclasses import dataclass

from bilateral.facts.frames.told import Told


@dataclass(frozen=True, slots=True)
class Party:
    """People, bodies and states by name or code; false if there is nobody."""

    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    states: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people or self.bodies or self.states)


def united(parties: Iterable[Party]) -> Party:
    """All of them, without repeats."""
    listed = list(parties)
    return Party(
        people=tuple(dict.fromkeys(n for p in listed for n in p.people)),
        bodies=tuple(dict.fromkeys(n for p in listed for n in p.bodies)),
        states=tuple(dict.fromkeys(n for p in listed for n in p.states)),
    )


def party_states(told: Told, side: Party) -> tuple[str, ...]:
    """The states on a side: named, of its people, and of its bodies."""
    codes = (
        *side.states,
        *(told.state(name) for name in side.people),
        *(told.lands.get(name) for name in side.bodies),
    )
    return tuple(dict.fromkeys(code for code in codes if code))
