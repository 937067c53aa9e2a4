"""Slips of newsrooms: a letter of a longer word doubled, dropped, swapped or taken for another."""

from typing import Final

_VOWELS: Final = frozenset("aeiouy")
_ALIKE: Final = ("bp", "dt", "gkqch", "fvw", "sczx", "jyi")
"""Consonants that are taken for one another."""
_LONG: Final = 8
"""Letters from which on a word bears a slip that would make another name of a shorter one."""
_SILENT: Final = frozenset("h")
_CLASSES: Final = str.maketrans("ptkqhvwzcjx", "bdgggffssss")
_ENDINGS: Final = (("sson", "sen"), ("son", "sen"), ("sson", "ssen"))
"""Endings that tell the families of one land from those of another."""


def misspelt(one: str, other: str) -> bool:
    """Whether one word may be a slip for the other; symmetric.

    The first letter is rarely wrong. A consonant for one that does not sound like it makes
    another name: Rakesh and Ramesh, Aziz and Azim.
    """
    short, long = sorted((one, other), key=lambda word: (len(word), word))
    if len(short) < 4 or len(long) - len(short) > 1 or short[0] != long[0]:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :] and _may_drop(short, long, at)
    if short[at + 1 :] == long[at + 1 :]:
        return _may_replace(short, long, at)
    swapped = short[:at] + short[at : at + 2][::-1] + short[at + 2 :]
    return len(short) > 4 and swapped == long


def is_long(word: str) -> bool:
    """Whether a word is so long that a letter hardly makes another name of it."""
    return len(word) >= _LONG


def of_two_lands(one: str, other: str) -> bool:
    """Whether two surnames end as those of two lands do: Andersson, Andersen."""
    return any(
        (one.endswith(a) and other.endswith(b)) or (one.endswith(b) and other.endswith(a))
        for a, b in _ENDINGS
    )


def _may_drop(short: str, long: str, at: int) -> bool:
    """A doubled letter, a silent one, a vowel; another consonant only in a long word."""
    letter = long[at]
    if letter in long[max(at - 1, 0) : at] or letter in _SILENT:
        return True
    if letter in _VOWELS:
        return len(short) > 4 or at == len(short)
    return len(short) > 5 or (at < len(short) and _alike(letter, short[at])) or letter == "t"


def _may_replace(short: str, long: str, at: int) -> bool:
    """A vowel for a vowel inside, or a consonant for one that sounds like it."""
    a, b = short[at], long[at]
    if a in _VOWELS and b in _VOWELS:
        return at < len(short) - 1 or "e" in {a, b}
    if is_long(short) and {a, b} in ({"m", "n"}, {"l", "r"}):
        return True
    return len(short) > 4 and _alike(a, b)


def _alike(one: str, other: str) -> bool:
    return any(one in group and other in group for group in _ALIKE)


def outline(consonants: str) -> str:
    """The classes of the consonants of a word, for telling whether two may be one by ear."""
    return consonants.translate(_CLASSES)
