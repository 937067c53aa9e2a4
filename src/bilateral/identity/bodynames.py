"""Names of bodies, taken apart: what is meant, of which state, by which words and acronyms."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from bilateral import resources, rulefiles
from bilateral.identity.names import fold, title_words
from bilateral.identity.slugs import slug
from bilateral.language.gazetteers import organizations
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


@cache
def named(name: str, country: str | None) -> Named:
    """What a name means, told as of ``country`` (None: of none)."""
    text = " ".join(name.split()).removeprefix("the ").removeprefix("The ")
    text = _renamed().get(" ".join(title_words(text)), text)
    listed = organizations.bodies().get(text) or organizations.default_body(text)
    if listed is not None:
        key = slug(title_words(listed.name), listed.name)
        return Named(key, listed.country, known=True)
    text, told = _without_state(text, country)
    country = country or told
    canonical = _canonical(text, country)
    if canonical is not None:
        key = slug(title_words(canonical), canonical)
        return Named(key, told, national=is_national(canonical))
    return Named(slug(title_words(text), name), told)


def _canonical(text: str, country: str | None) -> str | None:
    """The canonical name of a body that every state may have, as its state calls it.

    None for other names.
    """
    plain = " ".join(title_words(text))
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


@cache
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


@cache
def bare_words(name: str) -> tuple[str, ...]:
    """The words of a name that carry meaning, in order."""
    return tuple(word for word in title_words(name) if word not in _SMALL)


@cache
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
