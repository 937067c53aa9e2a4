"""Names of bodies in other tongues, put into English word by word.

What comes out has the right words in no sure order, which is enough to know a body by.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from babel import Locale

from bilateral import resources, rulefiles
from bilateral.identity.names import KEPT, fold
from bilateral.language.gazetteers.states import states

_APOSTROPHE: Final = re.compile(r"['’]")
_STEM: Final = 5
"""Letters by which an adjective is known to be that of a state: "mexicana", of "Mexico"."""
_LONGEST: Final = 4


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a file says of one tongue; see the head of ``bodies_in_tongues.yaml``."""

    locale: str
    heads: tuple[str, ...]
    small: tuple[str, ...]
    words: Mapping[str, str]
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TonguesFile:
    """``bodies_in_tongues.yaml`` as a whole."""

    tongues: tuple[Tongue, ...]


@lru_cache(maxsize=KEPT)
def in_english(name: str, country: str | None) -> str | None:
    """The name in English words without its state; None where it is of no tongue known here.

    "Minsalud" is short for the ministry of "salud". Words not known stay as they are: they
    are names. A fifth must be known.
    """
    words = fold(_APOSTROPHE.sub(" ", name)).split()
    if not words:
        return None
    ends = {words[0], words[-1]}
    best, text = -len(words), None
    for tongue in _tongues():
        field = _known(words[0].removeprefix("min"), tongue) if country in tongue.states else None
        if len(words) == 1 and words[0].startswith("min") and field is not None:
            return f"ministry of {tongue.words[field]}"
        if ends.isdisjoint(tongue.heads):
            continue
        found = list(_translated(_without_state(words, tongue, country), tongue))
        known = sum(is_known for word, is_known in found if word != "and")
        if known and 5 * known >= len(found) and 2 * known - len(found) > best:
            best, text = 2 * known - len(found), " ".join(word for word, _ in found if word)
    return _ministry(text) if text else None


def _translated(words: list[str], tongue: Tongue) -> Iterator[tuple[str, bool]]:
    at = 0
    while at < len(words):
        for end in range(min(at + _LONGEST, len(words)), at, -1):
            phrase = _known(" ".join(words[at:end]), tongue)
            if phrase is not None:
                yield tongue.words[phrase], True
                at = end
                break
        else:
            if words[at] not in tongue.small:
                yield words[at], False
            at += 1


def _known(phrase: str, tongue: Tongue) -> str | None:
    """A phrase of the file, in this number and gender or another."""
    bare = phrase.removesuffix("s")
    for form in (phrase, bare, bare[:-1] + "o", bare[:-1] + "a", bare.removesuffix("e")):
        if form in tongue.words:
            return form
    return None


def _ministry(text: str) -> str:
    """A ministry as "Ministry of" its fields, wherever the head stands."""
    words = text.split()
    if "ministry" not in words or words == ["ministry"]:
        return text
    return f"ministry of {' '.join(w for w in words if w != 'ministry')}"


def _without_state(words: list[str], tongue: Tongue, country: str | None) -> list[str]:
    """The words without the name, or adjective, of ``country`` in that tongue."""
    if country is None or country not in states():
        return words
    name = fold(str(Locale.parse(tongue.locale).territories.get(country, ""))).split()
    size = len(name)
    for start in range(len(words) - size, 0, -1):
        if size and words[start : start + size] == name:
            return words[:start] + words[start + size :]
    stem = "".join(name)[:_STEM]
    return [w for w in words if not (len(stem) > 3 and w.startswith(stem))] or words


@cache
def letters_in(country: str) -> Mapping[str, frozenset[str]]:
    """For English words, the letters their like begins with in the tongue of a state.

    Empty for states whose bodies are not abbreviated in a tongue known here.
    """
    found: dict[str, set[str]] = {}
    for tongue in _tongues():
        for word, english in tongue.words.items() if country in tongue.states else ():
            found.setdefault(english, set()).add(word[0])
    return {english: frozenset(letters) for english, letters in found.items()}


@cache
def tongue_words() -> frozenset[str]:
    """All words of the tongues: those that names of bodies are made of everywhere."""
    phrases = (p for tongue in _tongues() for pair in tongue.words.items() for p in pair)
    small = {word for tongue in _tongues() for word in tongue.small}
    return frozenset(small | {word for phrase in phrases for word in fold(phrase).split()})


@cache
def _tongues() -> tuple[Tongue, ...]:
    path = resources.rules("identity") / "bodies_in_tongues.yaml"
    return rulefiles.load(path, TonguesFile).tongues
