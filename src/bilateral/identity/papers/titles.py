"""Titles of papers: what they are about, whichever of six ways they are put."""

import re
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

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_DAY: Final = re.compile(
    r"\b(?:(?:of|from|dated|signed on|on|in) )?(?:(?P<day>\d{1,2}) )?"
    rf"(?P<month>{'|'.join(_MONTHS)})"
    r"(?: (?P<day_after>\d{1,2}),)? (?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


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
    words = title_words(_DAY.sub(" ", title))
    return frozenset(_stem(word) for word in words if word not in told)


def day_in(title: str) -> str | None:
    """The day, or month, that a title tells: "the memorandum of 14 May 2024"."""
    match = _DAY.search(title)
    if match is None:
        return None
    day = match["day"] or match["day_after"]
    month = f"{match['year']}-{_MONTHS.index(match['month'].lower()) + 1:02d}"
    return f"{month}-{int(day):02d}" if day else month


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
