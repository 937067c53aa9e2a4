"""Titles of papers: what they are about, whichever of six ways they are put."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from bilateral import resources, rulefiles
from bilateral.identity.names import KEPT, title_words
from bilateral.language.gazetteers.states import states

_SMALL: Final = frozenset({"of", "on", "in", "for", "and", "to", "a", "an", "its", "their", "s"})
_STEM: Final = 6
"""Letters that tell a word from others whatever its ending: agriculture, agricultural."""


@dataclass(frozen=True, slots=True)
class Titles:
    """``papers.yaml`` as a whole; see its head."""

    kinds: tuple[str, ...]
    empty: tuple[str, ...]


@lru_cache(maxsize=KEPT)
def subject(title: str, parties: tuple[str, ...]) -> frozenset[str]:
    """The stems of the words that say what a paper between some states is about.

    Of "Memorandum of Understanding on cooperation in agriculture" the stem of agriculture;
    of "the memorandum" nothing.
    """
    told = frozenset(titles().kinds) | frozenset(titles().empty) | _SMALL | _names(parties)
    return frozenset(_stem(word) for word in title_words(title) if word not in told)


def _stem(word: str) -> str:
    return word[:_STEM] if len(word) > _STEM else word.removesuffix("s")


@lru_cache(maxsize=KEPT)
def _names(parties: Iterable[str]) -> frozenset[str]:
    """The words by which states are called."""
    known = (states()[code] for code in parties if code in states())
    return frozenset(word for s in known for form in s.forms for word in title_words(form.text))


@cache
def titles() -> Titles:
    """What is known of titles."""
    return rulefiles.load(resources.rules("identity") / "papers.yaml", Titles)
