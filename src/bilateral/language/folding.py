"""Words of names compared without regard to accents and common transliterations."""

import unicodedata
from functools import lru_cache

LETTERS = str.maketrans("əıøđłßæœ", "aiodlsao")


def fold(word: str) -> str:
    """Lower-case letters of ``word`` without accents."""
    plain = unicodedata.normalize("NFKD", word.lower().translate(LETTERS))
    return "".join(c for c in plain if c.isalnum())


@lru_cache(maxsize=65_536)
def plain_name_word(word: str) -> str:
    """The word as all its spellings share it: folded, and "kh" as "h"."""
    return fold(word).replace("kh", "h")


def same_name_word(a: str, b: str) -> bool:
    """Whether two words of names are one, up to accents and a letter more or less of "h"."""
    return plain_name_word(a) == plain_name_word(b)
