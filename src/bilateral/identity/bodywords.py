"""The words of a body's name: its state taken out, its fields, its acronyms."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from bilateral.identity.names import KEPT, fold, title_words
from bilateral.language.gazetteers.states import Kind, states

_SMALL: Final = frozenset({"of", "for", "and", "on", "in", "to", "a", "an", "its", "s"})
_HEADS: Final = {"ministry": "ministry", "department": "ministry", "minister": "ministry"}
FORM: Final = re.compile(
    r"^(?P<head>ministry|department) (?:of|for) (?P<of>.+)$|^(?P<before>.+) ministry$"
)
FEDERAL: Final = re.compile(r"^federal (?=ministry|parliament|government)", re.IGNORECASE)
_FIELDS: Final = re.compile(r",| and ")
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z0-9-]{1,9}")


def plain(text: str) -> str:
    """A name in small letters and single blanks."""
    return " ".join(title_words(text))


@lru_cache(maxsize=KEPT)
def stateless(name: str, country: str | None) -> tuple[str, str | None]:
    """A name without the state in it, and the state: "Azerbaijani Defence Ministry"."""
    words = name.split()
    for size in range(min(5, len(words) - 1), 0, -1):
        start = " ".join(words[:size]).removesuffix("'s").removesuffix("’s")
        code = _codes().get(fold(start))
        if code is not None and country in {None, code}:
            return " ".join(words[size:]), code
        end = " ".join(words[-size:]).removeprefix("the ")
        code = state_names().get(fold(end))
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
def state_names() -> dict[str, str]:
    """The state of each name that only one state has, folded."""
    return _by_form({Kind.NAME})


def _by_form(kinds: set[Kind]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for code, state in states().items():
        for form in state.forms:
            if form.kind in kinds:
                found.setdefault(fold(form.text).removeprefix("the "), set()).add(code)
    return {form: min(codes) for form, codes in found.items() if len(codes) == 1}


@lru_cache(maxsize=KEPT)
def bare_words(name: str) -> tuple[str, ...]:
    """The words of a name that carry meaning, in order."""
    return tuple(word for word in title_words(name) if word not in _SMALL)


@lru_cache(maxsize=KEPT)
def content(name: str, country: str | None) -> str:
    """The content words of a name without its state, in no order."""
    told = " ".join(name.split()).removeprefix("The ").removeprefix("the ")
    text, _ = stateless(told, country)
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
    text, _ = stateless(" ".join(name.split()), country)
    match = FORM.match(FEDERAL.sub("", plain(text.replace(",", " and "))))
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
