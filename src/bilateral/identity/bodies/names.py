"""Names of bodies: what is meant, and of which state."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final

from bilateral.identity.bodies.acronyms import is_acronym
from bilateral.identity.bodies.lists import by_content, by_sound, listed
from bilateral.identity.bodies.rules import also, earlier, of_states, two
from bilateral.identity.bodies.states import capital_less, state_names, stateless
from bilateral.identity.bodies.tongues import in_english
from bilateral.identity.bodies.words import FEDERAL, FORM, content, plain, shorter, sounding, tidy
from bilateral.identity.names import KEPT, fold
from bilateral.identity.slugs import slug
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


@dataclass(frozen=True, slots=True)
class Named:
    """What the name of a body means.

    ``key`` is the slug of its canonical name without the state; ``country`` the state the
    name itself tells; ``national`` that every state may have one; ``known`` that a
    gazetteer lists it; ``listed`` that this or another list has it by this name.
    """

    key: str
    country: str | None
    national: bool = False
    known: bool = False
    listed: bool = False


@lru_cache(maxsize=KEPT)
def named(name: str, country: str | None, day: str | None = None) -> Named:
    """What a name means, told as of ``country`` (None: of none) in an article of ``day``."""
    found = _named(" ".join(name.split()), country)
    owner = country or found.country
    for change in earlier():
        now = change.state in {None, owner} and found.key == _slug(change.now)
        if now and day is not None and day < change.until:
            return replace(found, key=_slug(change.then))
    return found


@cache
def parted() -> frozenset[tuple[str | None, frozenset[str]]]:
    """The state and keys of bodies that are two, though one followed or lies in the other."""
    return frozenset(
        (state, frozenset(named(name, state).key for name in names)) for state, names in two()
    )


def _named(text: str, country: str | None) -> Named:
    for form in (text, *shorter(tidy(text))):
        known = listed(form, country)
        if known is not None:
            return Named(_slug(known.name), known.country, known.national, known.known, listed=True)
    text, told = stateless(tidy(text), country)
    if told is None:
        bare, capital = capital_less(text, country)
        text, told = (bare, capital) if _is_usual(bare, capital) else (text, None)
    text = tidy(text)
    country = country or told
    for form in shorter(text) if told else ():
        known = listed(form, country)
        if known is not None:
            return Named(_slug(known.name), told, known.national, known.known, listed=True)
    usual = _mission(text, country) or _canonical(text, country)
    if usual is None:
        foreign = in_english(text, country)
        usual = _canonical(foreign, country) if foreign else None
        usual = usual or by_content(content(text, country), country)
        usual = usual or by_sound(sounding(text, country), country)
    if usual is not None:
        usual = of_states().get(plain(usual), {}).get(country or "", usual)
        national = country is not None or _is_usual(usual, None)
        return Named(_slug(usual), told, national, listed=is_acronym(text))
    shared = country is None and plain(text) in of_states() and not is_acronym(text)
    return Named(_slug(text), told, national=shared)


def _slug(text: str) -> str:
    return slug(plain(text).split(), text)


def _is_usual(text: str, country: str | None) -> bool:
    """Whether states have a body of that name, of which one may be told by its capital."""
    form = plain(text)
    if form in also() or is_national(text) or country in of_states().get(form, {}):
        return True
    return FORM.match(form) is not None or text in body_forms()


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
