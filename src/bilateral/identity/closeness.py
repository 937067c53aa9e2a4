"""How close two words of names are: by their sound, as forms of one name, by a letter."""

from enum import IntEnum
from functools import lru_cache

from bilateral.identity.names import KEPT
from bilateral.identity.naming import naming
from bilateral.identity.sounds import bare, chinese, drift, is_old, korean, sound

CHINESE = frozenset({"CN", "TW", "HK", "MO", "SG"})
_RUSSIFIED = frozenset({"AZ", "KG", "KZ", "TJ", "TM", "UZ"})
"""States where families drop the endings that Russian gave their names."""


class Closeness(IntEnum):
    """How close two names, or two words of them, are."""

    FAR = 0
    DOUBTFUL = 1
    """Near enough to be looked at by somebody: father and son, or one of the two misspelled."""
    INITIAL = 2
    """One is only the initial of the other, or a surname."""
    LOOSE = 3
    """Nearly alike: one person if the office is the same."""
    SHORTENED = 4
    """Words left out at the end or the beginning: one person unless the offices differ."""
    SOUND = 5
    """Spellings of one sound, a short form, or a middle name left out."""
    EQUAL = 6
    """Spellings of one name."""


@lru_cache(maxsize=KEPT)
def closeness(one: str, other: str, country: str | None) -> Closeness:
    """How close two words of names are."""
    if one == other:
        return Closeness.EQUAL
    if 1 in (len(one), len(other)):
        return Closeness.INITIAL if one[:1] == other[:1] else Closeness.FAR
    known = naming()
    full = known.short_for(one)
    korean_alike = country == "KR" and korean(one) == korean(other)
    if korean_alike or (full is not None and full == known.short_for(other)):
        return Closeness.SOUND
    if min(len(one), len(other)) > 2 and sound(one, country) == sound(other, country):
        sounded = country is None or country in known.carried_over + known.sounded
        return Closeness.SOUND if sounded or _umlauts(one) == _umlauts(other) else Closeness.LOOSE
    if country in CHINESE:
        written = Closeness.SOUND if is_old(one) != is_old(other) else Closeness.LOOSE
        return written if chinese(one) == chinese(other) else Closeness.FAR
    return _near(one, other, country)


def _near(one: str, other: str, country: str | None) -> Closeness:
    """How close two words are that neither sound alike nor are forms of one name.

    Vowels are heard differently out of other alphabets, and only some of them: Saleh is
    Salih, and Rashid is not Rashad.
    """
    known = naming()
    by_sex = one.endswith("a") != other.endswith("a") and one.rstrip("a") == other.rstrip("a")
    if by_sex or country in known.surname_first:
        return Closeness.FAR
    if known.is_listed(one) and known.is_listed(other):
        return Closeness.FAR  # Hasan and Husein have the same consonants and are two names
    if min(len(one), len(other)) > 3 and drift(one, other, country):
        carried = country is None or country in known.carried_over + known.sounded
        return Closeness.SOUND if carried else Closeness.LOOSE
    consonants = bare(one, country)
    alike = len(consonants) > 2 and consonants == bare(other, country)
    russian = country in _RUSSIFIED and _root(one) == _root(other)
    near = (alike and min(len(one), len(other)) > 3) or russian or _one_letter(one, other)
    return Closeness.LOOSE if near else Closeness.FAR


def _root(surname: str) -> str:
    """A surname without the ending that Russian gave it: Rahmonov, Rahmon."""
    for ending in ("yev", "ev", "ov", "iyev"):
        if surname.endswith(ending) and len(surname) > len(ending) + 3:
            return surname.removesuffix(ending)
    return surname


def _one_letter(one: str, other: str) -> bool:
    """Whether a letter too many, too few or another one is all that differs, in longer words."""
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or len(long) - len(short) > 1 or short[0] != long[0]:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]


def _umlauts(word: str) -> str:
    """German and Nordic letters as they are written where there are none."""
    for two, letter in (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s")):
        word = word.replace(two, letter)
    return word
