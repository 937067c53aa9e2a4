"""What ``bodies.yaml`` tells of names of bodies; see its head."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bilateral import resources, rulefiles
from bilateral.identity.bodywords import plain
from bilateral.identity.names import title_words
from bilateral.identity.slugs import slug


@dataclass(frozen=True, slots=True)
class Renaming:
    """A body took another name, on a day if it is known."""

    before: str
    to: str
    on: str | None = None


@dataclass(frozen=True, slots=True)
class Following:
    """A body came after another and is another, from a day if it is known.

    ``state`` is whose they are, None for international ones.
    """

    before: str
    by: str
    on: str | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True)
class BodiesFile:
    """``bodies.yaml`` as a whole; see its head."""

    also: Mapping[str, tuple[str, ...]]
    of_state: Mapping[str, tuple[tuple[str, ...], ...]]
    renamed: tuple[Renaming, ...]
    followed: tuple[Following, ...]
    apart: tuple[tuple[str, ...], ...]


@cache
def of_states() -> Mapping[str, Mapping[str, str]]:
    """By other name and state, the canonical name of a body of that state."""
    found: dict[str, dict[str, str]] = {}
    for code, groups in _file().of_state.items():
        for group in groups:
            for form in group:
                found.setdefault(plain(form), {})[code] = group[0]
    return found


@cache
def own_bodies() -> frozenset[str]:
    """Names that are those of a body of its own, whatever the gazetteers take them for."""
    return frozenset(plain(name) for names in _two() for name in names)


@cache
def also() -> Mapping[str, str]:
    """The canonical name for each other name of a body that every state may have."""
    entries = _file().also.items()
    return {plain(form): name for name, forms in entries for form in forms}


@cache
def renamed() -> Mapping[str, str]:
    """The present name for each name that a body had before."""
    return {plain(r.before): r.to for r in _file().renamed}


@cache
def followed() -> tuple[Following, ...]:
    """Which body came after which, as two: predecessors and their successors."""
    return _file().followed


@cache
def parted() -> frozenset[frozenset[str]]:
    """The keys of bodies that are two, though one followed the other or lies within it."""
    return frozenset(frozenset(slug(title_words(n), n) for n in names) for names in _two())


def _two() -> tuple[tuple[str, ...], ...]:
    return (*_file().apart, *((f.before, f.by) for f in _file().followed))


@cache
def _file() -> BodiesFile:
    return rulefiles.load(resources.rules("identity") / "bodies.yaml", BodiesFile)
