"""Words of names compared without regard to accents and common transliterations."""

import unicodedata

LETTERS = str.maketrans("əıøđłßæœ", "aiodlsao")


def fold(word: str) -> str:
    """Lower-case letters of ``word`` without accents."""
    plain = unicodedata.normalize("NFKD", word.lower().translate(LETTERS))
    return "".join(c for c in plain if c.isalnum())


def same_name_word(a: str, b: str) -> bool:
    """Whether two words of names are one, up to accents and a letter more or less of "h"."""
    x, y = fold(a), fold(b)
    return x == y or x.replace("kh", "h") == y.replace("kh", "h")
