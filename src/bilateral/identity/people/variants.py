"""The spelling under which variants of a person's name are one.

English newsrooms write "Akhmadov" and "Ahmadov", "Shahbaz" and "Shehbaz", "Yusuf" and
"Yousaf" for one man, because his name is carried over from another alphabet. The key
takes the spelling that reads best among such variants, so it also serves as a readable
identifier. Where a state's names are written in Latin letters with a fixed spelling,
"Meier" and "Meyer" are two families: there the key is the folded name and no more.

Rules of letters, and the spellings that ``data/rules/identity/people.yaml`` lists. Dropped
middle names, initials and other orders of the parts are for ``likeness.py`` to tell.
"""

from functools import lru_cache
from typing import Final

from bilateral.identity.names import KEPT, name_words
from bilateral.identity.people.letters import lettered
from bilateral.identity.people.naming import naming

_NATIVE: Final = str.maketrans({"ş": "sh", "ç": "ch", "Ş": "Sh", "Ç": "Ch"})
"""Turkic letters as English writes them outside Turkey, where they lose the cedilla."""


def variant_key(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a person's name in the spelling that its variants share.

    ``country`` is the code of the state the person represents, None when not known; it
    decides whether the rules of transliteration apply. Empty when the name has no letter.
    """
    if country is not None and country not in naming().carried_over:
        return name_words(name)
    return tuple(_shared_spelling(word) for word in name_words(name.translate(_NATIVE)))


def names_one_person(words: tuple[str, ...]) -> bool:
    """Whether a name says enough to mean one person beyond its article.

    A surname alone ("Hasanov") or with an initial ("N. Raza") does not.
    """
    return sum(len(word) > 1 for word in words) > 1


@lru_cache(maxsize=KEPT)
def _shared_spelling(word: str) -> str:
    known = naming()
    preferred = known.spelling(word)
    if preferred is not None:
        return preferred
    return word if word in known.courtesies else lettered(word)
