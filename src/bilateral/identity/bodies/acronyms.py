"""The acronyms of bodies, and whether one may be that of a name."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Final

from bilateral.identity.bodies.states import stateless
from bilateral.identity.bodies.tongues import letters_in
from bilateral.identity.names import KEPT, fold, title_words
from bilateral.language.gazetteers.states import states

_SMALL: Final = frozenset({"of", "for", "and", "on", "in", "to", "a", "an", "its", "s", "by"})
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z0-9-]{1,9}")
_MIXED: Final = re.compile(r"(?:[A-Z][a-z]?){2,5}")
_ELIDED: Final = re.compile(r"(?<=\b[ld])['’]", re.IGNORECASE)
_LINKS: Final = frozenset(
    {"de", "do", "dos", "del", "da", "la", "le", "les", "des", "du", "et", "l", "d", "y", "e"}
)
_FEW: Final = 4
"""Small words of which each may give a letter or none: more would make too many acronyms."""
_MANY: Final = 6
_PIECE: Final = 5
"""Letters of the shortest word taken to be made of the beginnings of others: "Pemex"."""


def acronyms(name: str, short: str | None) -> Iterator[str]:
    """The acronyms of a body: as told, and as its name itself is one."""
    if short and _ACRONYM.fullmatch(short):
        yield _plain(short)
    if is_acronym(name):
        yield _plain(name)


def is_acronym(name: str) -> bool:
    """Whether a name is nothing but an acronym: "SADC", "AfDB", but not "Interpol"."""
    if _ACRONYM.fullmatch(name) is None:
        return False
    return name.isupper() or _MIXED.fullmatch(name) is not None


def _plain(short: str) -> str:
    return short.upper().replace("-", "")


@lru_cache(maxsize=KEPT)
def initials(name: str, country: str | None = None) -> frozenset[str]:
    """The acronyms that the words of a name give.

    With and without its state; each small word gives a letter or none.
    """
    return frozenset(_initials(name)) | frozenset(_initials(stateless(name, country)[0]))


def _initials(name: str) -> Iterator[str]:
    words = title_words(name)
    full = [w for w in words if w not in _SMALL]
    if len(full) < 2:
        return
    if len(words) - len(full) > _FEW:
        yield "".join(w[0] for w in full).upper()
        return
    found = product(*(("", w[0]) if w in _SMALL else (w[0],) for w in words))
    yield from ("".join(letters).upper() for letters in found if len("".join(letters)) > 2)


@lru_cache(maxsize=KEPT)
def native_letters(name: str, country: str) -> frozenset[str]:
    """The letters of the acronym of a name in the tongue of its state: the head's, the others'.

    For an acronym itself its first letter, and the others in order of the alphabet. So
    "INM" may be the National Migration Institute of Mexico.
    """
    letters = letters_in(country)
    if not letters:
        return frozenset()
    if is_acronym(name):
        short = _plain(name)
        return frozenset({short[0] + "".join(sorted(short[1:]))})
    before, _, behind = stateless(name, country)[0].partition(" of ")
    *others, head = [w for w in title_words(before) if w not in _SMALL] or [""]
    others += [w for w in title_words(behind) if w not in _SMALL]
    if not head or not 0 < len(others) < _MANY:
        return frozenset()
    told = [letters.get(word, frozenset({word[0]})) for word in others]
    heads = letters.get(head, frozenset({head[0]}))
    return frozenset(
        (first + "".join(sorted((*rest, *state)))).upper()
        for first in heads
        for rest in product(*told)
        for state in ("", _letter(country))
        if len(rest) + len(state) > 1
    )


def _letter(country: str) -> str:
    """The letter that the name of a state begins with."""
    return fold(states()[country].name)[0]


def is_made_of(word: str, name: str) -> bool:
    """Whether a word is put together from the beginnings of all words of a name, in order.

    "Pemex" of "Petróleos Mexicanos", "Ecopetrol" of "Empresa Colombiana de Petróleos".
    """
    pieces = [w for w in fold(_ELIDED.sub(" ", name)).split() if w not in _SMALL | _LINKS]
    whole = fold(word)
    if " " in whole or len(whole) < _PIECE or not 1 < len(pieces) <= len(whole):
        return False
    return _reads(whole, pieces)


@lru_cache(maxsize=KEPT)
def begins_short(short: str, name: str) -> bool:
    """Whether a name begins with the acronym of how another does: "DP World", "IIT Delhi"."""
    first, _, rest = short.partition(" ")
    words, behind = title_words(name), title_words(rest)
    head = words[: len(words) - len(behind)]
    if not behind or words[len(head) :] != behind or not first.isupper() or len(head) < 2:
        return False
    letters = {"".join(w[0] for w in ws) for ws in (head, [w for w in head if w not in _SMALL])}
    return first.lower() in letters


def _reads(whole: str, pieces: list[str]) -> bool:
    if not pieces:
        return not whole
    first, *others = pieces
    return any(
        whole[:size] == first[:size] and _reads(whole[size:], others)
        for size in range(min(len(first), len(whole)), 0, -1)
    )
