"""Small lists for finding personal names; see the head of ``names.yaml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bilateral import resources, rulefiles


@dataclass(frozen=True, slots=True)
class NamesFile:
    """``names.yaml`` as a whole."""

    particles: tuple[str, ...]
    never: Mapping[str, tuple[str, ...]]
    openers: tuple[str, ...]
    whole: tuple[str, ...] = ()


def particles() -> tuple[str, ...]:
    """Words inside names that may stand in lower case: "al", "van"."""
    return _file().particles


def never_names() -> tuple[str, ...]:
    """Words with a capital that are no part of a person's name: "Declaration"."""
    return tuple(word for group in _file().never.values() for word in group)


def words_of(*groups: str) -> frozenset[str]:
    """The words with a capital that are no part of a name, of these groups."""
    return frozenset(word for group in groups for word in _file().never[group])


def whole_names() -> tuple[str, ...]:
    """Names of which a title is a part: "Sheikh Hasina"."""
    return _file().whole


def openers() -> tuple[str, ...]:
    """Words, in lower case, that open a sentence with a capital and are no name."""
    return tuple(word.lower() for word in _file().openers)


@cache
def _file() -> NamesFile:
    return rulefiles.load(resources.gazetteer("names.yaml"), NamesFile)
