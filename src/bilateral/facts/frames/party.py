"""Those who stand on one side of an act."""

from collections.abc import Iterable
from dataclasses import dataclass


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
