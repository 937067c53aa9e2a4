"""What the files of names of bodies tell; see the heads of ``bodies*.yaml``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bilateral import resources, rulefiles
from bilateral.identity.bodies.words import plain


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
class Earlier:
    """Until a day, the names that now mean ``now`` meant ``then``."""

    then: str
    now: str
    until: str
    state: str | None = None


@dataclass(frozen=True, slots=True)
class BodiesFile:
    """``bodies.yaml`` as a whole."""

    also: Mapping[str, tuple[str, ...]]
    telling: tuple[str, ...]
    common: tuple[str, ...]
    alone: tuple[str, ...]
    lasting: tuple[str, ...]
    renamed: tuple[Renaming, ...]
    followed: tuple[Following, ...]
    earlier: tuple[Earlier, ...]
    apart: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Sole:
    """A kind of body of which every state has one."""

    name: str
    means: tuple[str, ...]
    of: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class SoleFile:
    """``bodies_sole.yaml`` as a whole."""

    kinds: tuple[Sole, ...]


@dataclass(frozen=True, slots=True)
class StatesFile:
    """``bodies_by_state.yaml`` as a whole: by state, groups of names."""

    parties: Mapping[str, tuple[tuple[str, ...], ...]]
    government: Mapping[str, tuple[tuple[str, ...], ...]]
    companies: Mapping[str, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, slots=True)
class InternationalFile:
    """``bodies_international.yaml`` as a whole."""

    called: Mapping[str, tuple[str, ...]]


@cache
def of_states() -> Mapping[str, Mapping[str, str]]:
    """By name and state, the canonical name of the body of that state that is called so."""
    found: dict[str, dict[str, str]] = {}
    for code, group in _groups():
        for form in group:
            found.setdefault(plain(form), {}).setdefault(code, group[0])
    for kind in _kinds():
        for code, names in kind.of.items():
            for form in (kind.name, *kind.means):
                found.setdefault(plain(form), {}).setdefault(code, names[0])
    return found


def _groups() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each state's groups of names."""
    for kind in _kinds():
        yield from kind.of.items()
    file = rulefiles.load(_rules("bodies_by_state.yaml"), StatesFile)
    for part in (file.government, file.companies, file.parties):
        for code, groups in part.items():
            for group in groups:
                yield code, group


@cache
def also() -> Mapping[str, str]:
    """The canonical name for each other name of a body that every state may have."""
    kinds = ((k.name, (k.name, *k.means)) for k in _kinds())
    entries = (*_file().also.items(), *kinds)
    return {plain(form): name for name, forms in entries for form in forms}


@cache
def telling() -> frozenset[str]:
    """Acronyms and short names that tell the state by themselves."""
    return frozenset(plain(name) for name in _file().telling)


@cache
def common_words() -> frozenset[str]:
    """Words of which no name is made that tells a state by itself."""
    return frozenset(word for name in _file().common for word in plain(name).split())


@cache
def alone_in_state() -> frozenset[str]:
    """Fields of which a state has one ministry, whatever other fields are with it."""
    return frozenset(plain(name) for name in _file().alone)


@cache
def lasting() -> frozenset[str]:
    """Those of them whose ministry stays one whatever it takes on and gives away."""
    return frozenset(plain(name) for name in _file().lasting)


@cache
def international() -> Mapping[str, str]:
    """The canonical name for each other name of an international body."""
    path = _rules("bodies_international.yaml")
    called = rulefiles.load(path, InternationalFile).called
    return {plain(form): name for name, forms in called.items() for form in (name, *forms)}


@cache
def renamed() -> Mapping[str, str]:
    """The present name for each name that a body had before."""
    return {plain(r.before): r.to for r in _file().renamed}


@cache
def followed() -> tuple[Following, ...]:
    """Which body came after which, as two: predecessors and their successors."""
    return _file().followed


@cache
def earlier() -> tuple[Earlier, ...]:
    """What names meant until a day."""
    return _file().earlier


@cache
def own_bodies() -> frozenset[str]:
    """Names of international bodies of their own, whatever the gazetteers take them for."""
    return frozenset(plain(name) for state, names in two() if state is None for name in names)


def two() -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """The state and names of bodies that are two, though one followed or lies in the other."""
    file = _file()
    yield from ((None, names) for names in file.apart)
    yield from ((f.state, (f.before, f.by)) for f in file.followed)
    yield from ((e.state, (e.then, e.now)) for e in file.earlier)


@cache
def _file() -> BodiesFile:
    return rulefiles.load(_rules("bodies.yaml"), BodiesFile)


@cache
def _kinds() -> tuple[Sole, ...]:
    return rulefiles.load(_rules("bodies_sole.yaml"), SoleFile).kinds


def _rules(name: str) -> Path:
    return resources.rules("identity") / name
