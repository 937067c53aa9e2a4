"""The state whose newsroom an outlet is; see the head of ``outlets.yaml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from bilateral import resources, rulefiles


@dataclass(frozen=True, slots=True)
class OutletsFile:
    """``outlets.yaml`` as a whole."""

    outlets: Mapping[str, tuple[str, ...]]


def outlet_state(publisher: str | None) -> str | None:
    """The state's code, also where the name goes on ("Press Information Department (Pakistan)")."""
    if not publisher:
        return None
    name = publisher.casefold().partition(" via ")[0]
    whole = _states().get(name)
    return whole or _states().get(name.partition(" (")[0])


@cache
def outlet_names() -> tuple[str, ...]:
    """The outlets as they write themselves."""
    return tuple(name for names in _file().outlets.values() for name in names)


@cache
def _states() -> Mapping[str, str]:
    return MappingProxyType(
        {name.casefold(): code for code, names in _file().outlets.items() for name in names}
    )


@cache
def _file() -> OutletsFile:
    return rulefiles.load(resources.gazetteer("outlets.yaml"), OutletsFile)
