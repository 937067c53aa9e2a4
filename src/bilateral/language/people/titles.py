"""Ranks and courtesy words before a name: "Colonel General", "H.E. Mr.", "Datuk Seri Dr"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bilateral.language.gazetteers import names, offices
from bilateral.language.intervals import Intervals, Span

NOTHING: Intervals[Span] = Intervals(())


@dataclass(frozen=True, slots=True)
class Title:
    """One or more titles that follow each other directly."""

    start: int
    end: int
    also_a_name: bool
    """Whether the word may also stand inside a name: "Hassan Sheikh Mohamud"."""


def titles_in(text: str, start: int = 0, covered: Intervals[Span] = NOTHING) -> Iterator[Title]:
    """The titles of ``text``, left to right, outside the stretches that something else covers.

    Of words that are an office in part, the rest may be a title: "Army Chief General".
    """
    name_words = frozenset(offices.titles_that_are_names())
    while match := _pattern().search(text, start):
        taken = covered.overlapping(match.start(), match.end())
        start = max((other.end for other in taken), default=match.end())
        if not taken and not _whole_names().match(text, match.start()):
            yield Title(match.start(), match.end(), match.group() in name_words)


@cache
def _whole_names() -> re.Pattern[str]:
    alternatives = "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in names.whole_names())
    return re.compile(rf"(?:{alternatives})\b")


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted((*offices.ranks(), *offices.courtesy_words()), key=len, reverse=True)
    alternatives = "|".join(
        re.escape(w.rstrip(".")).replace(r"\ ", r"\s+").replace(r"\.", r"\.?") for w in words
    )
    return re.compile(
        rf"(?<![\w.’'-])(?:{alternatives})(?![\w’'-]|\.[A-Z])\.?(?:\s+\(?(?:retd|Retd|R)\)\.?)?"
    )
