"""Ranks and courtesy words before a name: "Colonel General", "H.E. Mr.", "Datuk Seri Dr"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bilateral.language.gazetteers import offices


@dataclass(frozen=True, slots=True)
class Title:
    """One or more titles that follow each other directly."""

    start: int
    end: int
    also_a_name: bool
    """Whether the word may also stand inside a name: "Hassan Sheikh Mohamud"."""


def titles_in(text: str, start: int = 0) -> Iterator[Title]:
    """The titles of ``text``, left to right."""
    name_words = frozenset(offices.titles_that_are_names())
    for match in _pattern().finditer(text, start):
        yield Title(match.start(), match.end(), match.group() in name_words)


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted((*offices.ranks(), *offices.courtesy_words()), key=len, reverse=True)
    alternatives = "|".join(
        re.escape(w.rstrip(".")).replace(r"\ ", r"\s+").replace(r"\.", r"\.?") for w in words
    )
    return re.compile(
        rf"(?<![\w.’'-])(?:{alternatives})(?![\w’'-]|\.[A-Z])\.?(?:\s+\(?(?:retd|Retd|R)\)\.?)?"
    )
