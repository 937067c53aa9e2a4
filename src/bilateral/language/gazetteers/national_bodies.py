"""Bodies of a state and the fields of ministries; see the head of ``national_bodies.yaml``.

Invariant: a canonical name carries no state; ``full_name`` puts the state's own name of
the body and the state itself to it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from bilateral import resources, rulefiles
from bilateral.language.gazetteers.forms import english_spellings
from bilateral.language.gazetteers.states import states

MINISTRY_OF = "Ministry of "
_JOIN = re.compile(r",? and |, ")
_BRITISH = {
    "defense": "defence",
    "labor": "labour",
    "center": "centre",
    "organisation": "organization",
    "privatisation": "privatization",
    "urbanisation": "urbanization",
    "digitalisation": "digitalization",
    "decentralisation": "decentralization",
    "co-operation": "cooperation",
}
SMALL_WORDS = frozenset(
    {"and", "of", "the", "for", "in", "state", "minister", "prime", "general", "on"}
)
"""Words in the names of fields that do not tell a field."""
_WORD = re.compile(r"co-operation|[a-z]+")


@dataclass(frozen=True, slots=True)
class PortfolioEntry:
    """What the file says of a field."""

    variants: tuple[str, ...]
    topics: tuple[str, ...]
    own_names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The field of a ministry: canonical name and topics."""

    name: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NationalBody:
    """A body that states have; ``state`` is set where its name alone tells whose it is.

    ``alone``: the name needs no state behind it; ``own_names``: its name in some states.
    """

    name: str
    kind: str
    forms: tuple[str, ...]
    state: str | None = None
    alone: bool = False
    own_names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NationalBodiesFile:
    """``national_bodies.yaml`` as a whole."""

    portfolios: Mapping[str, PortfolioEntry]
    bodies: tuple[NationalBody, ...]
    field_words: tuple[str, ...] = ()


def portfolio(words: str) -> Portfolio | None:
    """The field that the words name, in whatever variant, case and punctuation.

    Fields joined by commas or "and" are one field with the topics of all, where each is
    known: "Energy and Infrastructure".
    """
    plain = _plain(words)
    known = _portfolios()
    if plain in known:
        return known[plain]
    parts = [known.get(part.removeprefix("the ")) for part in _JOIN.split(plain)]
    found = [part for part in parts if part is not None]
    if len(parts) < 2 or len(found) < len(parts):
        return None
    names = list(dict.fromkeys(part.name for part in found))
    topics = dict.fromkeys(topic for part in found for topic in part.topics)
    *first, last = names
    name = f"{', '.join(first)} and {last}" if first else last
    return Portfolio(name, tuple(topics))


@cache
def portfolio_words() -> frozenset[str]:
    """Words, in lower case, that fields of ministries are made of: "welfare"."""
    file = _file()
    texts = (name for key, entry in file.portfolios.items() for name in (key, *entry.variants))
    words = {word for text in (*texts, *file.field_words) for word in _plain(text).split()}
    bare = {word.strip(",") for word in words} | {w for word in words for w in word.split("-")}
    spelled = {british: american for american, british in _BRITISH.items()}
    return frozenset(bare | {spelled[w] for w in bare if w in spelled}) - SMALL_WORDS


@cache
def body_forms() -> Mapping[str, NationalBody]:
    """Every form of a listed body as written, in British and American spelling."""
    return MappingProxyType(
        {s: body for body in _file().bodies for form in body.forms for s in english_spellings(form)}
    )


def kind_of(name: str) -> str:
    """The kind of a canonical body: a ministry by its name, a listed body by its entry."""
    if name.startswith(MINISTRY_OF):
        return "Ministry"
    return next((body.kind for body in _file().bodies if body.name == name), "GovernmentBody")


def is_national(name: str) -> bool:
    """Whether the canonical name is of a body that every state may have."""
    return name.startswith(MINISTRY_OF) or any(
        body.name == name and body.kind != "University" for body in _file().bodies
    )


def state_of(name: str) -> str | None:
    """The state of a body whose name alone tells it: the Milli Majlis is Azerbaijan's."""
    bare = without_state(name)
    return next((body.state for body in _file().bodies if body.state and body.name == bare), None)


def without_state(name: str) -> str:
    """The canonical name without its state: "Ministry of Justice".

    A state's own name of a body becomes the canonical one, as ``full_name`` found it.
    """
    at = name.find(" of ")
    while at >= 0:
        code = _codes_by_name().get(name[at + len(" of ") :])
        if code is not None:
            return _canonical().get((name[:at], code), name[:at])
        at = name.find(" of ", at + 1)
    return name


@cache
def _codes_by_name() -> Mapping[str, str]:
    return MappingProxyType({state.name_in_text: code for code, state in states().items()})


def own_name(name: str, country: str | None) -> str:
    """What the state calls the body: "Ministry of Interior" is that of Internal Affairs in AZ."""
    if country is None:
        return name
    return _own_names().get((name, country), name)


def full_name(name: str, country: str | None) -> str:
    """The state's own name of the body, with the state: "Ministry of Justice of Azerbaijan"."""
    state = states().get(country) if country else None
    own = own_name(name, country)
    if state is None or own in _alone():
        return own
    return f"{own} of {state.name_in_text}"


@cache
def _own_names() -> Mapping[tuple[str, str], str]:
    file = _file()
    fields = ((MINISTRY_OF + name, entry.own_names) for name, entry in file.portfolios.items())
    listed = ((body.name, body.own_names) for body in file.bodies)
    return MappingProxyType(
        {(name, code): own for name, owns in (*fields, *listed) for code, own in owns.items()}
    )


@cache
def _canonical() -> Mapping[tuple[str, str], str]:
    """The canonical names of the ministries that states call otherwise."""
    return MappingProxyType(
        {
            (own, code): name
            for (name, code), own in _own_names().items()
            if name.startswith(MINISTRY_OF)
        }
    )


@cache
def _alone() -> frozenset[str]:
    return frozenset(body.name for body in _file().bodies if body.alone)


@cache
def _portfolios() -> Mapping[str, Portfolio]:
    return MappingProxyType(
        {
            _plain(words): Portfolio(name, entry.topics)
            for name, entry in _file().portfolios.items()
            for words in (name, *entry.variants)
        }
    )


def _plain(words: str) -> str:
    """Lower case, British spelling, single blanks, no "the", no comma before "and"."""
    text = words.lower().replace("&", " and ").replace("’", "'")
    text = _WORD.sub(lambda match: _BRITISH.get(match.group(), match.group()), text)
    return " ".join(text.replace(", and ", " and ").split()).removeprefix("the ")


@cache
def _file() -> NationalBodiesFile:
    return rulefiles.load(resources.gazetteer("national_bodies.yaml"), NationalBodiesFile)
