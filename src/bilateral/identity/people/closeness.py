"""How close two words of names are: by their sound, as forms of one name, by a letter."""

from enum import IntEnum
from functools import lru_cache

from bilateral.identity.names import KEPT
from bilateral.identity.people.misspelling import misspelt, of_two_lands, outline
from bilateral.identity.people.naming import naming
from bilateral.identity.people.readings import read
from bilateral.identity.people.sounds import bare, chinese, drift, is_old, korean, sound

CHINESE = frozenset({"CN", "TW", "HK", "MO", "SG"})
KOREAN = frozenset({"KR", "KP"})
_SHORT_NAMES = CHINESE | KOREAN | {"JP", "VN", "MM", "KH"}
"""States whose names are of few sounds, so that one letter makes another name."""
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
    if _forms_of_one(one, other, country):
        return Closeness.SOUND
    if 1 in (len(one), len(other)):
        return Closeness.INITIAL if one[:1] == other[:1] else Closeness.FAR
    close = _by_sound(one, other, country)
    ends = {read(word, country)[-1:] for word in (one, other)}
    by_sex = ends in ({"a", "e"}, {"a", "o"})  # Abeba, Abebe
    return min(close, Closeness.LOOSE) if by_sex else close


def _by_sound(one: str, other: str, country: str | None) -> Closeness:
    if country == "JP":  # there every vowel tells: Takashi, Takeshi
        return Closeness.SOUND if read(one, country) == read(other, country) else Closeness.FAR
    if min(len(one), len(other)) > 2 and _sound_alike(one, other, country):
        sounded = country is None or country in naming().carried_over + naming().sounded
        return Closeness.SOUND if sounded else Closeness.LOOSE
    if country in CHINESE:
        written = Closeness.SOUND if is_old(one) != is_old(other) else Closeness.LOOSE
        return written if chinese(one) == chinese(other) else Closeness.FAR
    return _near(one, other, country)


def _forms_of_one(one: str, other: str, country: str | None) -> bool:
    """Whether two words are a name and its short form, or two spellings by one system each."""
    if naming().fuller(one) & naming().fuller(other):
        return True
    if country in KOREAN and korean(one) == korean(other):
        return True
    return country not in naming().carried_over and _umlauts(one) == _umlauts(other)


@lru_cache(maxsize=KEPT)
def without_link(word: str) -> str:
    """A name without "bin" or "Abdul" before it: "bin Ibrahim", "Abdul Rahim"."""
    for link in sorted((*naming().links, "abdul", "abdel"), key=len, reverse=True):
        if word.startswith(link) and len(word) > len(link) + 2:
            return naming().root(word.removeprefix(link))
    return word


def _sound_alike(one: str, other: str, country: str | None) -> bool:
    """Whether two words have one sound; in a short word sh is not taken for s."""
    short = min(len(one), len(other)) < 5
    return sound(one, country) == sound(other, country) and not (
        short and ("sh" in one) != ("sh" in other)
    )


def _near(one: str, other: str, country: str | None) -> Closeness:
    """How close two words are that neither sound alike nor are forms of one name.

    Vowels are heard differently out of other alphabets, and only some of them: Saleh is
    Salih, and Rashid is not Rashad.
    """
    known = naming()
    linked = without_link(one) == without_link(other)
    if not linked and not _begin_alike(one, other, country):
        return Closeness.FAR
    if linked:
        return Closeness.LOOSE
    by_sex = one.endswith("a") != other.endswith("a") and one.rstrip("a") == other.rstrip("a")
    if by_sex or country in _SHORT_NAMES or of_two_lands(one, other):
        return Closeness.FAR
    if known.is_listed(one) and known.is_listed(other):
        return Closeness.FAR  # Hasan and Husein have the same consonants and are two names
    if min(len(one), len(other)) > 3 and drift(one, other, country):
        carried = country is None or country in known.carried_over + known.sounded
        return Closeness.SOUND if carried else Closeness.LOOSE
    consonants, others = bare(one, country), bare(other, country)
    alike = len(consonants) > 2 and consonants == others and min(len(one), len(other)) > 3
    by_ear = len(consonants) > 3 and outline(consonants) == outline(others)
    russian = country in _RUSSIFIED and _root(one) == _root(other)
    breath = f"{one}h" == other or one == f"{other}h"  # Ba, Bah
    near = alike or by_ear or russian or breath or misspelt(one, other)
    return Closeness.LOOSE if near else Closeness.FAR


def _begin_alike(one: str, other: str, country: str | None) -> bool:
    """Whether the first sounds are of one class: what begins otherwise is never near."""
    return outline(sound(one, country)[:1]) == outline(sound(other, country)[:1])


def _root(surname: str) -> str:
    """A surname without the ending that Russian gave it: Rahmonov, Rahmon."""
    for ending in ("yev", "ev", "ov", "iyev"):
        if surname.endswith(ending) and len(surname) > len(ending) + 3:
            return surname.removesuffix(ending)
    return surname


def _umlauts(word: str) -> str:
    """German and Nordic letters as they are written where there are none."""
    for two, letter in (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s")):
        word = word.replace(two, letter)
    return word
