"""The state in a body's name: found, and taken out."""

from functools import cache, lru_cache
from typing import Final

from bilateral.identity.names import KEPT, fold
from bilateral.language.gazetteers.states import Kind, states

_LONGEST: Final = 5
"""As many words as the name of a state may have here."""
_OF: Final = frozenset({"of", "de", "del", "do", "da", "du", "di"})


@lru_cache(maxsize=KEPT)
def stateless(name: str, country: str | None) -> tuple[str, str | None]:
    """A name without the state in it, and the state: "Azerbaijani Defence Ministry".

    The state stands first, last after "of", or within: "lower house of the Polish
    parliament". A name that many states share ("Korean") is that of ``country``.
    """
    words = name.split()
    for size in range(min(_LONGEST, len(words) - 1), 0, -1):
        code = _state(_owner(words[:size]), country)
        if code is not None:
            return " ".join(words[size:]), code
        code = _state(fold(" ".join(words[-size:]).removeprefix("the ")), country, last=True)
        rest = _without_of(words[:-size])
        if code is not None and rest:
            return " ".join(rest), code
    return _within(words, country) or (name, None)


@lru_cache(maxsize=KEPT)
def capital_less(name: str, country: str | None) -> tuple[str, str | None]:
    """A name without the capital that stands for the state before it: "Baku's army"."""
    words = name.split()
    for size in range(min(3, len(words) - 1), 0, -1):
        code = _capitals().get(_owner(words[:size]))
        if words[size - 1][-2:] in {"'s", "’s"} and code is not None and country in {None, code}:
            return " ".join(words[size:]), code
    return name, None


def _owner(words: list[str]) -> str:
    return fold(" ".join(words).removesuffix("'s").removesuffix("’s"))


def _without_of(words: list[str]) -> list[str]:
    """What stands before "of" or "of the" at the end; nothing where neither does."""
    if words and words[-1].lower() == "the":
        words = words[:-1]
    return words[:-1] if words and words[-1].lower() in _OF else []


def _within(words: list[str], country: str | None) -> tuple[str, str] | None:
    for start in range(1, len(words) - 1):
        if words[start - 1].lower() not in {"of", "the", "royal"}:
            continue
        for end in range(min(start + _LONGEST, len(words) - 1), start, -1):
            code = _state(_owner(words[start:end]), country)
            if code is not None:
                before = words[:start]
                if words[end] in {"in", "to", "at"}:
                    before = _without_of(before)
                return " ".join((*before, *words[end:])), code
    return None


def _state(form: str, country: str | None, *, last: bool = False) -> str | None:
    """The state that a folded name or adjective, at the end a name alone, means."""
    if country is not None and form in _forms(country, last):
        return country
    code = (state_names() if last else _codes()).get(form)
    return code if country in {None, code} else None


@cache
def _forms(country: str, named: bool) -> frozenset[str]:  # noqa: FBT001 (a key of the cache)
    """The names and adjectives of a state, folded, whoever else has them."""
    kinds = {Kind.NAME} if named else {Kind.NAME, Kind.ADJECTIVE}
    state = states().get(country)
    forms = (f.text for f in state.forms if f.kind in kinds) if state else ()
    return frozenset(fold(form).removeprefix("the ") for form in forms)


@cache
def _codes() -> dict[str, str]:
    """The state of each name and adjective that only one state has, folded."""
    return _by_form({Kind.NAME, Kind.ADJECTIVE})


@cache
def state_names() -> dict[str, str]:
    """The state of each name that only one state has, folded."""
    return _by_form({Kind.NAME})


@cache
def _capitals() -> dict[str, str]:
    return _by_form({Kind.CAPITAL})


def _by_form(kinds: set[Kind]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for code, state in states().items():
        for form in state.forms:
            if form.kind in kinds:
                found.setdefault(fold(form.text).removeprefix("the "), set()).add(code)
    return {form: min(codes) for form, codes in found.items() if len(codes) == 1}
