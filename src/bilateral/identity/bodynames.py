"""Names of bodies: what is meant, and of which state."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bilateral.identity.bodyrules import also, of_states, own_bodies, renamed
from bilateral.identity.bodywords import FEDERAL, FORM, plain, state_names, stateless
from bilateral.identity.names import KEPT, fold, title_words
from bilateral.identity.slugs import slug
from bilateral.language.gazetteers import organizations
from bilateral.language.gazetteers.cities import best_city
from bilateral.language.gazetteers.national_bodies import (
    MINISTRY_OF,
    body_forms,
    is_national,
    own_name,
    portfolio,
    without_state,
)
from bilateral.language.gazetteers.states import states

_MISSION: Final = re.compile(
    r"(?P<kind>embassy|high commission|consulate general|consulate|mission)"
    r"(?: of (?P<whose>.+?))? (?:in|to) (?P<where>.+)",
    re.IGNORECASE,
)
_GENERIC: Final = frozenset({
    "ministry", "department", "parliament", "house", "assembly", "council", "senate", "chamber",
    "office", "treasury", "congress", "representatives",
})  # fmt: skip
"""Words of which no state alone makes the names of its bodies."""


@dataclass(frozen=True, slots=True)
class Named:
    """What the name of a body means.

    ``key`` is the slug of its canonical name without the state; ``country`` the state the
    name itself tells; ``national`` that every state may have one; ``known`` that a
    gazetteer lists it.
    """

    key: str
    country: str | None
    national: bool = False
    known: bool = False


@lru_cache(maxsize=KEPT)
def named(name: str, country: str | None) -> Named:
    """What a name means, told as of ``country`` (None: of none)."""
    text = " ".join(name.split()).removeprefix("the ").removeprefix("The ")
    text = renamed().get(plain(text), text)
    own = of_states().get(plain(text), {})
    if country is None and len(own) == 1 and not _GENERIC & set(title_words(text)):
        ((country, canonical),) = own.items()
        return Named(_slug(canonical), country, national=True)
    listed = organizations.bodies().get(text) or organizations.default_body(text)
    if listed is not None:
        canonical = text if plain(text) in own_bodies() else listed.name
        return Named(_slug(canonical), listed.country, known=True)
    text, told = stateless(text, country)
    country = country or told
    usual = of_states().get(plain(text), {}).get(country or "")
    usual = usual or _mission(text, country) or _canonical(text, country)
    if usual is not None:
        return Named(_slug(usual), told, national=_is_national(usual, country))
    return Named(_slug(text), told)


def _slug(text: str) -> str:
    return slug(title_words(text), text)


def _is_national(canonical: str, country: str | None) -> bool:
    return is_national(canonical) or country is not None


def _mission(text: str, country: str | None) -> str | None:
    """A mission by the state where it is: "Embassy in Kenya", also where the capital is told."""
    match = _MISSION.fullmatch(text)
    whose = match and match["whose"]
    if match is None or (whose and state_names().get(fold(whose).removeprefix("the ")) != country):
        return None
    kind, where = match["kind"].lower(), match["where"].removeprefix("the ")
    host = state_names().get(fold(where))
    if host is None:
        city = best_city(where, None)
        host = city.code if city is not None and states()[city.code].capital == city.name else None
    return f"{kind} in {host}" if host and host != country else f"{kind} in {where}"


def _canonical(text: str, country: str | None) -> str | None:
    """The canonical name of a body that every state may have, as its state calls it.

    None for other names.
    """
    text = FEDERAL.sub("", text)
    usual = also().get(plain(text))
    if usual is not None:
        return own_name(usual, country)
    match = FORM.match(plain(text))
    if match is not None:
        field = portfolio(match["of"] or match["before"])
        if field is not None:
            return own_name(MINISTRY_OF + field.name, country)
    form = body_forms().get(text)
    bare = form.name if form is not None else text
    if country is not None:
        bare = without_state(f"{bare} of {_name(country)}")
    if is_national(bare):
        return own_name(bare, country)
    return MINISTRY_OF + match["of"].title() if match and match["head"] == "ministry" else None


def _name(country: str) -> str:
    state = states().get(country)
    return state.name_in_text if state else country
