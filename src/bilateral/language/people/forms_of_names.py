"""When one name can be another form of the same: words dropped, initials, articles, other letters.

"J. D. Vance" and "James David Vance", "Sisi" and "Abdel Fattah El-Sisi", "Yoon Suk-yeol" and
"Yoon Suk Yeol". Two names can still be two people's: that is for those who ask to find out.
"""

from functools import lru_cache

from bilateral.language.folding import plain_name_word, same_name_word

CHILD_OF = frozenset({"bin", "bint", "binti", "ibn", "ben"})
ARTICLES = frozenset({"al", "el", "ad", "as", "ash", "an", "ar", "at", "az", "ul", "aal"})
INITIALS = 3
"""Capitals without a stop that may be somebody's initials: "JD", "AK"."""

Words = tuple[str, ...]


@lru_cache(maxsize=65_536)
def key_words(words: Words) -> frozenset[str]:
    """What a name is looked up by: every word without accents and article."""
    return frozenset(plain_name_word(word) for word in _bare(words))


def can_name(words: Words, known: Words) -> bool:
    """Whether the shorter name is the longer one with words dropped or as initials."""
    return any(
        _can_name(a, b) for a in _readings(words) for b in _readings(known)
    ) or _run_together(words) == _run_together(known)


def _readings(words: Words) -> tuple[Words, ...]:
    """The words as they may be read: articles left out, initials run together or apart."""
    bare = _bare(words)
    first = bare[0]
    if len(bare) > 1 and first.isalpha() and first.isupper() and 1 < len(first) <= INITIALS:
        return bare, (*first, *bare[1:])
    if "." in first.rstrip("."):
        return ((*(part for part in first.split(".") if part), *bare[1:]),)
    return (bare,)


@lru_cache(maxsize=65_536)
def _bare(words: Words) -> Words:
    """The words without articles; a name of nothing else keeps them."""
    kept = []
    for i, word in enumerate(words):
        article, hyphen, rest = word.partition("-")
        if hyphen and rest and article.lower() in ARTICLES:
            kept.append(rest)
        elif word.lower() not in ARTICLES or i == len(words) - 1:
            kept.append(word)
    return tuple(kept) or words


def _run_together(words: Words) -> str:
    return "".join(plain_name_word(word) for word in words)


def _can_name(words: Words, known: Words) -> bool:
    short, long_ = sorted((words, known), key=len)
    if len(short) == len(long_) and set(map(plain_name_word, short)) == set(
        map(plain_name_word, long_)
    ):
        return True
    if len(short) == 1:
        return len(short[0]) > 1 and any(same_name_word(short[0], w) for w in long_)
    position = 0
    if _is_child_of(short, long_):
        return False
    for word in short:
        while position < len(long_) and not _fits(word, long_[position]):
            position += 1
        if position == len(long_):
            return False
        position += 1
    return True


def _is_child_of(short: Words, long_: Words) -> bool:
    """Whether the longer name is a child's: "Hamad bin Said Al X" is not "Said Al X"."""
    start = next((i for i, word in enumerate(long_) if _fits(short[0], word)), 0)
    return any(word.lower() in CHILD_OF for word in long_[:start])


def _fits(a: str, b: str) -> bool:
    if a.endswith(".") or b.endswith(".") or len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return same_name_word(a, b)
