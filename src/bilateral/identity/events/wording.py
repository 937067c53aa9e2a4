"""What the sentences of two reports say beside what all reports of the kind say.

Of "The protest was about five fishermen wounded near Delft Island" what tells: fishermen, wounded,
Delft, Island. The names of states and of people are no part of it: those who meet often would
seem to meet once. What reports have in common is no proof; it tells which is meant among
what is near in time and of the same sides.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from bilateral import resources, rulefiles
from bilateral.identity.names import KEPT, fold
from bilateral.language.gazetteers.states import states

_WORD: Final = re.compile(r"\w[\w'’-]*")
_SHORTEST: Final = 3
_STEM: Final = 6
"""Letters that tell a word from others whatever its ending: fishermen, fisheries."""


@dataclass(frozen=True, slots=True)
class Wording:
    """``wording.yaml`` as a whole; see its head."""

    genre: tuple[str, ...]
    matters: tuple[str, ...]
    small: tuple[str, ...]


def telling_words(sentences: Iterable[str], people: Iterable[str]) -> str:
    """The stems of what tells in some sentences, sorted, a name's with a capital letter.

    ``people`` are the names of people that the article tells.
    """
    known = {stem(word) for name in people for word in fold(name).split()}
    found = {word for sentence in sentences for word in _telling(sentence)}
    return " ".join(sorted(word for word in found if word.lower() not in known))


@lru_cache(maxsize=KEPT)
def _telling(sentence: str) -> tuple[str, ...]:
    found = []
    for match in _WORD.finditer(sentence):
        written = match[0].removesuffix("'s").removesuffix("’s")
        is_name = written[0].isupper() and match.start() > 0
        for part in fold(written.replace("-", " ")).split():
            kept = stem(part)
            if len(part) >= _SHORTEST and kept not in _common() and not _is_year(part):
                found.append(kept.capitalize() if is_name else kept)
    return tuple(found)


def in_common(one: frozenset[str], other: frozenset[str]) -> int:
    """How much two reports have in common: what is a name in both is as telling as two words."""
    words = {word.lower() for word in one} & {word.lower() for word in other}
    return len(words) + sum(word[0].isupper() for word in one & other)


def stem(word: str) -> str:
    """What is left of a word without its ending."""
    return word[:_STEM] if len(word) > _STEM else word.removesuffix("s")


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.startswith(("19", "20")) and word.isdigit()


@cache
def _common() -> frozenset[str]:
    """The stems that tell nothing: of the lists, and of the names of states and capitals."""
    lists = wording()
    names = {form.text for state in states().values() for form in state.forms}
    words = {word for name in names for word in fold(name).split()}
    return frozenset(map(stem, {*lists.genre, *lists.matters, *lists.small, *words}))


@cache
def wording() -> Wording:
    """The words that do not tell."""
    return rulefiles.load(resources.rules("identity") / "wording.yaml", Wording)
