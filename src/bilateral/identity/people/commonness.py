"""How much a name tells of whose it is: many people are called Ali Hasan, few Ahmadinejad."""

from collections.abc import Sequence
from typing import Final

from bilateral.identity.people.naming import naming
from bilateral.identity.people.parts import all_words, generation, words


def tells_enough(name: str, country: str | None) -> bool:
    """Whether a name has two words or more that are not the most common ones, or three at all."""
    told = (words(name, country), all_words(name, country))
    return any(telling(ws) > 1 or sum(len(w) > 1 for w in ws) > 2 for ws in told)


def is_anybodys(name: str, country: str | None) -> bool:
    """Whether both words of a name are among the most common, so that many people bear it."""
    told = words(name, country)
    return len(told) == 2 and all(map(naming().is_common, told)) and not generation(name, country)


_RARE: Final = 8
"""Letters from which on a word that is not a common one tells as much as two."""


def telling(ws: Sequence[str]) -> int:
    """How many words tell whose name it is; a long one counts twice, and so does a father's."""
    known = naming()
    told = [w for w in ws if len(w) > 1 and not known.is_common(w)]
    return len(told) + (any(len(w) >= _RARE for w in told)) + any(map(is_fathers, ws[1:]))


def is_fathers(word: str) -> bool:
    """Whether a word is a father's name: "bin Abdulaziz"."""
    return word.startswith(naming().links) and len(word) > 5


def has_telling_surname(name: str, country: str | None) -> bool:
    """Whether a surname, alone or with an initial, is not one of the most common ones."""
    last = words(name, country)[-1:]
    return bool(last) and len(last[0]) > 3 and not naming().is_common(last[0])
