"""Names of bodies, taken apart: what is meant, of which state, by which words and acronyms."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from bilateral import resources, rulefiles
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
from bilateral.language.gazetteers.states import Kind, states

_SMALL: Final = frozenset({"of", "for", "and", "on", "in", "to", "a", "an", "its", "s"})
_HEADS: Final = {"ministry": "ministry", "department": "ministry", "minister": "ministry"}
_FORM: Final = re.compile(
    r"^(?P<head>ministry|department) (?:of|for) (?P<of>.+)$|^(?P<before>.+) ministry$"
)
_MISSION: Final = re.compile(
    r"(?P<kind>embassy|high commission|consulate general|consulate|mission)"
    r"(?: of (?P<whose>.+?))? (?:in|to) (?P<where>.+)",
    re.IGNORECASE,
)
_FEDERAL: Final = re.compile(r"^federal (?=ministry|parliament|government)", re.IGNORECASE)
_FIELDS: Final = re.compile(r",| and ")
_GENERIC: Final = frozenset({
    "ministry", "department", "parliament", "house", "assembly", "council", "senate", "chamber",
    "office", "treasury", "congress", "representatives",
})  # fmt: skip
"""Words of which no state alone makes the names of its bodies."""
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z0-9-]{1,9}")


@dataclass(frozen=True, slots=True)
class Renaming:
    """A body took another name, on a day if it is known."""

    before: str
    to: str
    on: str | None = None


@dataclass(frozen=True, slots=True)
class BodiesFile:
    """``bodies.yaml`` as a whole; see its head."""

    also: Mapping[str, tuple[str, ...]]
    of_state: Mapping[str, tuple[tuple[str, ...], ...]]
    renamed: tuple[Renaming, ...]
    apart: tuple[tuple[str, ...], ...]


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
    text = _renamed().get(_plain(text), text)
    own = _of_states().get(_plain(text), {})
    if country is None and len(own) == 1 and not _GENERIC & set(title_words(text)):
        ((country, canonical),) = own.items()
        return Named(_slug(canonical), country, national=True)
    listed = organizations.bodies().get(text) or organizations.default_body(text)
    if listed is not None:
        canonical = text if _plain(text) in _own() else listed.name
        return Named(_slug(canonical), listed.country, known=True)
    text, told = _without_state(text, country)
    country = country or told
    usual = _of_states().get(_plain(text), {}).get(country or "")
    usual = usual or _mission(text, country) or _canonical(text, country)
    if usual is not None:
        return Named(_slug(usual), told, national=_is_national(usual, country))
    return Named(_slug(text), told)


def _plain(text: str) -> str:
    return " ".join(title_words(text))


def _slug(text: str) -> str:
    return slug(title_words(text), text)


def _is_national(canonical: str, country: str | None) -> bool:
    return is_national(canonical) or country is not None


@cache
def _of_states() -> Mapping[str, Mapping[str, str]]:
    """By other name and state, the canonical name of a body of that state."""
    found: dict[str, dict[str, str]] = {}
    for code, groups in _file().of_state.items():
        for group in groups:
            for form in group:
                found.setdefault(_plain(form), {})[code] = group[0]
    return found


@cache
def _own() -> frozenset[str]:
    """Names that are those of a body of its own, whatever the gazetteers take them for."""
    return frozenset(_plain(name) for names in _file().apart for name in names)


def _mission(text: str, country: str | None) -> str | None:
    """A mission by the state where it is: "Embassy in Kenya", also where the capital is told."""
    match = _MISSION.fullmatch(text)
    whose = match and match["whose"]
    if match is None or (whose and _names().get(fold(whose).removeprefix("the ")) != country):
        return None
    kind, where = match["kind"].lower(), match["where"].removeprefix("the ")
    host = _names().get(fold(where))
    if host is None:
        city = best_city(where, None)
        host = city.code if city is not None and states()[city.code].capital == city.name else None
    return f"{kind} in {host}" if host and host != country else f"{kind} in {where}"


def _canonical(text: str, country: str | None) -> str | None:
    """The canonical name of a body that every state may have, as its state calls it.

    None for other names.
    """
    text = _FEDERAL.sub("", text)
    plain = _plain(text)
    also = _also().get(plain)
    if also is not None:
        return own_name(also, country)
    match = _FORM.match(plain)
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


@cache
def _also() -> Mapping[str, str]:
    """The canonical name for each other name of a body that every state may have."""
    entries = _file().also.items()
    return {" ".join(title_words(form)): name for name, forms in entries for form in forms}


@cache
def _renamed() -> Mapping[str, str]:
    """The present name for each name that a body had before."""
    return {" ".join(title_words(r.before)): r.to for r in _file().renamed}


@cache
def parted() -> frozenset[frozenset[str]]:
    """The keys of bodies of which one followed the other, and that are two."""
    return frozenset(frozenset(slug(title_words(n), n) for n in p) for p in _file().apart)


@cache
def _file() -> BodiesFile:
    return rulefiles.load(resources.rules("identity") / "bodies.yaml", BodiesFile)


@lru_cache(maxsize=KEPT)
def _without_state(name: str, country: str | None) -> tuple[str, str | None]:
    """A name without the state in it, and the state: "Azerbaijani Defence Ministry"."""
    words = name.split()
    for size in range(min(5, len(words) - 1), 0, -1):
        start = " ".join(words[:size]).removesuffix("'s").removesuffix("’s")
        code = _codes().get(fold(start))
        if code is not None and country in {None, code}:
            return " ".join(words[size:]), code
        end = " ".join(words[-size:]).removeprefix("the ")
        code = _names().get(fold(end))
        if code is not None and country in {None, code} and len(words) > size:
            rest = words[:-size]
            if rest[-1].lower() == "of" and len(rest) > 1:
                return " ".join(rest[:-1]), code
            if rest[-1].lower() == "the" and len(rest) > 2 and rest[-2].lower() == "of":
                return " ".join(rest[:-2]), code
    return name, None


@cache
def _codes() -> dict[str, str]:
    """The state of each name and adjective that only one state has, folded."""
    return _by_form({Kind.NAME, Kind.ADJECTIVE})


@cache
def _names() -> dict[str, str]:
    return _by_form({Kind.NAME})


def _by_form(kinds: set[Kind]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for code, state in states().items():
        for form in state.forms:
            if form.kind in kinds:
                found.setdefault(fold(form.text).removeprefix("the "), set()).add(code)
    return {form: min(codes) for form, codes in found.items() if len(codes) == 1}


def _name(country: str) -> str:
    state = states().get(country)
    return state.name_in_text if state else country


@lru_cache(maxsize=KEPT)
def bare_words(name: str) -> tuple[str, ...]:
    """The words of a name that carry meaning, in order."""
    return tuple(word for word in title_words(name) if word not in _SMALL)


@lru_cache(maxsize=KEPT)
def content(name: str, country: str | None) -> str:
    """The content words of a name without its state, in no order."""
    plain = " ".join(name.split()).removeprefix("The ").removeprefix("the ")
    text, _ = _without_state(plain, country)
    found = {_HEADS.get(word, word).removesuffix("s") for word in bare_words(text)}
    return " ".join(sorted(found))


def acronyms(name: str, short: str | None) -> Iterator[str]:
    """The acronyms of a body: as told, and as its name itself is one."""
    if short and _ACRONYM.fullmatch(short):
        yield short.upper()
    if is_acronym(name):
        yield name


def is_acronym(name: str) -> bool:
    """Whether a name is nothing but an acronym."""
    return name.isupper() and _ACRONYM.fullmatch(name) is not None


@lru_cache(maxsize=KEPT)
def fields(name: str, country: str | None) -> frozenset[str]:
    """The fields of a ministry, each by its content words: of "Education and Science" two."""
    text, _ = _without_state(" ".join(name.split()), country)
    match = _FORM.match(_FEDERAL.sub("", _plain(text.replace(",", " and "))))
    if match is None:
        return frozenset()
    told = _FIELDS.split(match["of"] or match["before"])
    return frozenset(" ".join(_field_words(part)) for part in told if part.strip())


def _field_words(field: str) -> list[str]:
    """The words of a field; "affairs" goes with every field and tells none."""
    return sorted(w for w in title_words(field) if w not in _SMALL | {"affairs", "national"})


@lru_cache(maxsize=KEPT)
def initials(name: str) -> frozenset[str]:
    """The acronyms that the words of a name give, with and without the small ones."""
    words = title_words(name)
    full = [w for w in words if w not in _SMALL]
    found = {"".join(w[0] for w in ws).upper() for ws in (words, full)}
    return frozenset(f for f in found if len(full) > 2)
