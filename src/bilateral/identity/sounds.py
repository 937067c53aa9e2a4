"""The sound of a word: what is left when spellings of one sound are made one.

English writes names of other alphabets by ear, so one man is Jeyhun, Ceyhun and Dzheykhun.
Two sounds are made of each word: the *full* one keeps three classes of vowel, the *bare*
one the consonants alone. Equal full sounds tell that two words may well be one name; equal
bare ones need something else to say so as well.
"""

import re
from functools import cache
from typing import Final

_SPELLED: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^abd[aeiou]l", "abdul"),  # Abdelatty, Abdul Ati
        (r"dzh|dj|zh", "j"),
        (r"tch|tsch|ch", "c"),
        (r"sch|sh", "s"),
        (r"ph", "f"),
        (r"kh|gh", lambda m: "h" if m[0] == "kh" else "g"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ck", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"ts|tz", "c"),
        (r"(?<=[aeiou])y(?=[aeiou])", ""),  # Tokayev, Tokaev
        (r"y|j(?=$)", "i"),
        (r"(.)\1+", r"\1"),
        (r"e", "a"),
        (r"ou|oo|o", "u"),
        (r"[aiu]+h$", lambda m: m[0][:-1]),
        (r"i+", "i"),
        (r"(.)\1+", r"\1"),
    )
)
_TURKIC_C: Final = re.compile(r"c(?!h)")
"""Azerbaijani c, which English writes as j."""
_SOFT_Q: Final = frozenset({"AZ", "IR"})
"""States where q is spoken as g."""
_VOWELS: Final = re.compile(r"[aiu]")
_HARDENED: Final = str.maketrans({"p": "b", "t": "d"})


@cache
def sound(word: str, country: str | None = None) -> str:
    """The full sound of a folded word, as it is read in a state."""
    if country == "AZ":
        word = _TURKIC_C.sub("j", word).replace("x", "kh")
    word = word.replace("q", "g" if country in _SOFT_Q else "k")
    for pattern, replacement in _SPELLED:
        word = pattern.sub(replacement, word)
    if country == "TR":
        word = word.replace("j", "c")
    if word[-1:] in {"p", "t"}:  # Tayyip, Tayyib; Ahmet, Ahmed
        word = word[:-1] + word[-1].translate(_HARDENED)
    return word


@cache
def bare(word: str, country: str | None = None) -> str:
    """The consonants of its sound, with its first sound, and an "a" at its end, a woman's."""
    full = sound(word, country)
    middle = _VOWELS.sub("", full[1:-1])
    end = full[-1:] if len(full) > 1 else ""
    return full[:1] + re.sub(r"(.)\1+", r"\1", middle + ("" if end in {"i", "u"} else end))
