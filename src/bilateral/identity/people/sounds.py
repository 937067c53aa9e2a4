"""The sound of a word: what is left when spellings of one sound are made one.

English writes names of other alphabets by ear, so one man is Jeyhun, Ceyhun and Dzheykhun.
Two sounds are made of each word: the *full* one keeps three classes of vowel, the *bare*
one the consonants alone. Equal full sounds tell that two words may well be one name; equal
bare ones need something else to say so as well.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from bilateral.identity.names import KEPT
from bilateral.identity.people.readings import read

Spelled = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_SPELLED: Final[tuple[Spelled, ...]] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^abd[aeiou]l", "abdul"),  # Abdelatty, Abdul Ati
        (r"^abe?d(?=[^aeiou])", "abdul"),  # Abd Kadir, Abed Rabbo
        (r"c(?=[aoulrt])|c$", "k"),  # Victor, Viktor
        (r"dzh|dj|zh", "j"),
        (r"tch|tsch|(?<!s)ch", "c"),
        (r"sch|sh", "s"),
        (r"ph", "f"),
        (r"kh|gh", lambda m: "h" if m[0] == "kh" else "g"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ck", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"ts|tz", "c"),
        (r"(?<=[aeiou])[yi](?=[aeiou])", ""),  # Tokayev, Tokaev; Maya, Maia
        (r"y|j(?=$)", "i"),
        (r"(.)\1+", r"\1"),
        (r"e", "a"),
        (r"ou|oo|o", "u"),
        (r"[aiu]+h$", lambda m: m[0][:-1]),
        (r"i+", "i"),
        (r"(.)\1+", r"\1"),
    )
)
_VOWELS_FROM: Final = [pattern.pattern for pattern, _ in _SPELLED].index("e")
"""Where in the list of spellings those of the vowels begin."""
_QU: Final = re.compile(r"qu(?=[aeio])")
_C_IS_K: Final = [pattern.pattern for pattern, _ in _SPELLED].index("c(?=[aoulrt])|c$")
"""Where in the list of spellings it is said that c is k."""
_C_IS_NO_K: Final = frozenset(
    {
        "AZ",
        "TR",
        "ID",
        "MY",
        "BN",
        "RS",
        "ME",
        "BA",
        "HR",
        "SI",
        "MK",
        "PL",
        "CZ",
        "SK",
        "LV",
        "LT",
        "HU",
        "XK",
        "AL",
    }
)
"""States where c is spoken as ts, ch or j."""
_TURKIC_C: Final = re.compile(r"c(?!h)")
"""Azerbaijani c, which English writes as j."""
_SOFT_Q: Final = frozenset({"AZ", "IR"})
"""States where q is spoken as g."""
_DH_IS_Z: Final = frozenset(
    {"IQ", "IR", "SA", "AE", "BH", "KW", "OM", "QA", "SY", "LB", "JO", "EG"}
)
"""States where dh and z write one letter."""
_WESTERN: Final = str.maketrans({"g": "k", "d": "t", "b": "p"})
_CHINESE: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"^i(?=n|$)", "yi"),
        (r"ee", "i"),
        (r"(?<=ie)h$", ""),
        (r"eou", "iu"),
        (r"hs|sh|x", "s"),
        (r"zh|ch|tz|ts|q|j|z|c", "c"),
        (r"(?<!n)g|(?<=n)g(?=[aeiou])|k", "k"),
        (r"d", "t"),
        (r"b", "p"),
        (r"ong|ung", "ung"),
        (r"ien|ian", "ian"),
        (r"ou|o", "u"),
        (r"e", "a"),
    )
)
"""The two ways of writing Chinese in Latin letters, made one."""
_BEFORE_PINYIN: Final = re.compile(r"hs|ts|tz|ung|ien")
_VOWELS: Final = re.compile(r"[aiu]")
_HARDENED: Final = str.maketrans({"p": "b", "t": "d"})


def _rules(country: str | None) -> tuple[Spelled, ...]:
    """The rules of spelling as they hold in a state."""
    if country in _C_IS_NO_K:
        return (*_SPELLED[:_C_IS_K], *_SPELLED[_C_IS_K + 1 :])
    return _SPELLED


@lru_cache(maxsize=KEPT)
def sound(word: str, country: str | None = None) -> str:
    """The full sound of a folded word, as it is read in a state."""
    word = read(word, country)
    if country == "AZ":
        word = _TURKIC_C.sub("j", word).replace("x", "kh")
    if country in _DH_IS_Z:
        word = word.replace("dh", "z")
    word = _QU.sub("kv", word)
    word = word.replace("q", "g" if country in _SOFT_Q else "k")
    for pattern, replacement in _rules(country):
        word = pattern.sub(replacement, word)
    if country == "TR":
        word = word.replace("j", "c")
    if country == "AM":  # the west of the language speaks k where the east speaks g
        word = word.translate(_WESTERN)
    if word[-1:] in {"p", "t"}:  # Tayyip, Tayyib; Ahmet, Ahmed
        word = word[:-1] + word[-1].translate(_HARDENED)
    return word


@lru_cache(maxsize=KEPT)
def bare(word: str, country: str | None = None) -> str:
    """The consonants of its sound, with its first sound, and an "a" at its end, a woman's."""
    full = sound(word, country)
    middle = _VOWELS.sub("", full[1:-1])
    end = full[-1:] if len(full) > 1 else ""
    kept = read(word, country).endswith(("a", "ah")) or not _VOWELS.fullmatch(end)
    return full[:1] + re.sub(r"(.)\1+", r"\1", middle + (end if kept else ""))


def is_old(word: str) -> bool:
    """Whether a Chinese name is written as it was before Pinyin."""
    return _BEFORE_PINYIN.search(word) is not None


@lru_cache(maxsize=KEPT)
def chinese(word: str) -> str:
    """The sound of a Chinese name, in Pinyin or as it was written before."""
    for pattern, replacement in _CHINESE:
        word = pattern.sub(replacement, word)
    return word


_GAPS: Final = re.compile(r"[aeiou]+")
_HEARD: Final = frozenset({
    frozenset("ei"), frozenset("ea"), frozenset("ou"), frozenset("oa"), frozenset("eo"),
})  # fmt: skip
"""Vowels that are taken for one another."""


@lru_cache(maxsize=KEPT)
def drift(one: str, other: str, country: str | None = None) -> bool:
    """Whether two words have the same consonants, and vowels that may be heard alike."""
    left, right = _consonants(one, country), _consonants(other, country)
    if _GAPS.sub("", left) != _GAPS.sub("", right) or left[:1] != right[:1]:
        return False
    gaps = zip(_gaps(left), _gaps(right), strict=True)
    return all(_heard_alike(a, b) for a, b in gaps)


@lru_cache(maxsize=KEPT)
def _consonants(word: str, country: str | None) -> str:
    """A word with the spellings of its consonants made one, and its vowels as written."""
    word = read(word, country)
    word = word.replace("q", "g" if country in _SOFT_Q else "k")
    for pattern, replacement in _rules(country)[: _VOWELS_FROM - len(_SPELLED)]:
        word = pattern.sub(replacement, word)
    return word


def _gaps(word: str) -> list[str]:
    """The vowels before, between and after the consonants."""
    return re.split(r"[^aeiou]", word)


def _heard_alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    if not short:
        return long in {"e", "i", "u", "o"}  # a vowel that was only put in: Nurtleu, Nurtileu
    if len(short) == len(long) == 1:
        return frozenset((short, long)) in _HEARD
    return short[0] == long[0] or short[-1] == long[-1]


_KOREAN: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"^(lee|yi|rhee|ri|rhie|i)$", "i"),
        (r"^(roh|noh|no|ro)$", "no"),
        (r"^(woo|wu|u)$", "u"),
        (r"^(im|lim|rim|yim)$", "im"),
        (r"^(you|yoo|ryu|yu|ryoo)$", "yu"),
        (r"^(park|pak|bak)$", "pak"),
        (r"^choi$", "choe"),
        (r"ck|c(?!h)", "k"),
        (r"ch|j", "c"),
        (r"sh", "s"),
        (r"g|k", "k"),
        (r"d|t", "t"),
        (r"b|p", "p"),
        (r"r|l", "l"),
        (r"wh", "hw"),
        (r"(?<=[aeiou])h$", ""),
        (r"yeo|you|yo(?=u)", "yu"),
        (r"eui|ui", "i"),
        (r"eu|eo|oo|ou|u", "u"),
        (r"ae|ai", "e"),
        (r"ee|i", "i"),
        (r"(.)\1+", r"\1"),
    )
)
"""The ways of writing Korean in Latin letters, made one."""


@lru_cache(maxsize=KEPT)
def korean(word: str) -> str:
    """The sound of a Korean name in whatever spelling."""
    for pattern, replacement in _KOREAN:
        word = pattern.sub(replacement, word)
    return word
