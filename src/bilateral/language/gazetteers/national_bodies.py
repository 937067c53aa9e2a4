"""Bodies of a state and the fields of ministries; see the head of ``national_bodies.yaml``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from bilateral import resources, rulefiles
from bilateral.language.gazetteers.states import states


@dataclass(frozen=True, slots=True)
class PortfolioEntry:
    """What the file says of a field."""

    variants: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The field of a ministry: canonical name and topics."""

    name: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NationalBody:
    """A body that states have; ``state`` is set where its name alone tells whose it is."""

    name: str
    kind: str
    forms: tuple[str, ...]
    state: str | None = None


@dataclass(frozen=True, slots=True)
class NationalBodiesFile:
    """``national_bodies.yaml`` as a whole."""

    portfolios: Mapping[str, PortfolioEntry]
    bodies: tuple[NationalBody, ...]


def portfolio(words: str) -> Portfolio | None:
    """The field that the words name, in whatever variant, case and punctuation."""
    return _portfolios().get(_plain(words))


@cache
def body_forms() -> Mapping[str, NationalBody]:
    """Every form of a listed body as written."""
    return MappingProxyType({form: body for body in _file().bodies for form in body.forms})


def kind_of(name: str) -> str:
    """The kind of a canonical body: a ministry by its name, a listed body by its entry."""
    if name.startswith("Ministry of "):
        return "Ministry"
    return next((body.kind for body in _file().bodies if body.name == name), "GovernmentBody")


def full_name(name: str, country: str | None) -> str:
    """The canonical name with its state: "Ministry of Justice of Azerbaijan"."""
    state = states().get(country) if country else None
    if state is None:
        return name
    article = (
        "the "
        if re.match(
            r"(?:United|Democratic|Central|Philippines|Netherlands|Gambia|Maldives|Bahamas|Comoros|Marshall|Solomon|Dominican Rep|Czech Rep)",
            state.name,
        )
        else ""
    )
    return f"{name} of {article}{state.name}"


@cache
def _portfolios() -> Mapping[str, Portfolio]:
    found: dict[str, Portfolio] = {}
    for name, entry in _file().portfolios.items():
        for words in (name, *entry.variants):
            found[_plain(words)] = Portfolio(name, entry.topics)
    return MappingProxyType(found)


def _plain(words: str) -> str:
    text = words.lower().replace("&", "and").replace(",", " ").replace("’", "'")
    return " ".join(text.removeprefix("the ").split())


@cache
def _file() -> NationalBodiesFile:
    return rulefiles.load(resources.gazetteer("national_bodies.yaml"), NationalBodiesFile)
