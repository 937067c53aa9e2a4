"""How letters are read in the names of a state: ``data/rules/identity/readings.yaml``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from bilateral import resources, rulefiles
from bilateral.identity.names import KEPT


@dataclass(frozen=True, slots=True)
class Reading:
    """See the head of the file."""

    why: str
    states: tuple[str, ...]
    letters: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Readings:
    """The file as a whole."""

    readings: tuple[Reading, ...]


@lru_cache(maxsize=KEPT)
def read(word: str, country: str | None) -> str:
    """A folded word as it is read in a state, in the letters that the rules of sound know."""
    for pattern, letters in _by_state().get(country or "", ()):
        word = pattern.sub(letters, word)
    return word


@cache
def _by_state() -> Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]:
    loaded = rulefiles.load(resources.rules("identity") / "readings.yaml", Readings)
    found: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {}
    for reading in loaded.readings:
        compiled = tuple((re.compile(pattern), letters) for pattern, letters in reading.letters)
        for state in reading.states:
            found[state] = (*found.get(state, ()), *compiled)
    return found
