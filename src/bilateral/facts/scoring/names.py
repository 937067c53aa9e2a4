"""Whether two spellings name the same person, body or office: lenient, and without context.

Spelling variants, initials and left-out words are allowed, so that a score tells of
facts and not of transliteration. The thresholds are part of what the scores mean:
scores from before and after changing one cannot be compared.
"""

import re
import unicodedata
from difflib import SequenceMatcher
from typing import Final

_WORD: Final = re.compile(r"[a-z0-9]+")
_LETTERS: Final = str.maketrans({"ə": "a", "ı": "i"})

_COURTESIES: Final = (
    "mr", "mrs", "ms", "dr", "sir", "prof", "president", "minister", "general", "colonel", "syed",
    "sayyid", "hh", "he", "sheikh", "prince", "king",
)  # fmt: skip
_FILLERS: Final = frozenset({"the", "of", "and", "for", "republic", "islamic", "s"})

_ALIKE_WORDS: Final = 0.8
_ALIKE_NAMES: Final = 0.88


def fold(text: str | None) -> str:
    """The words of ``text`` as lower-case ASCII, one space between, without accents.

    Letters outside ASCII that are no accented ones are dropped, but for small ə and ı,
    which Azerbaijani and Turkish names are full of.
    """
    decomposed = unicodedata.normalize("NFKD", text or "").translate(_LETTERS)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(_WORD.findall(bare.lower()))


def likeness(gold: str | None, predicted: str | None) -> float:
    """How alike two texts are once folded, in [0, 1] (Ratcliff and Obershelp's measure)."""
    return _alike(fold(gold), fold(predicted))


def same_person(one: str, other: str) -> bool:
    """Whether two personal names can be one person's.

    Courtesies and titles aside, every word of the shorter name needs its like in the
    longer one; from three words on one may be without. A lone word must be longer
    than two letters, so that an initial names nobody.
    """
    shorter, longer = sorted((_bare_name(one), _bare_name(other)), key=len)
    if not shorter:
        return False
    if len(shorter) == 1 and len(shorter[0]) <= 2:
        return False
    met = sum(any(_same_word(word, another) for another in longer) for word in shorter)
    return met >= max(len(shorter) - 1, min(len(shorter), 2))


def same_name(gold: str | None, predicted: str | None, bar: float) -> bool:
    """Whether two names of bodies or offices are the same.

    They are when equal, when they share at least the part ``bar`` of the telling words
    of the wordier one, or when letter by letter they are nearly alike.
    """
    one, other = fold(gold), fold(predicted)
    if not one or not other:
        return False
    if one == other:
        return True
    words, other_words = set(one.split()) - _FILLERS, set(other.split()) - _FILLERS
    if not words or not other_words:
        return False
    shared = len(words & other_words) / max(len(words), len(other_words))
    return shared >= bar or _alike(one, other) >= _ALIKE_NAMES


def _bare_name(name: str) -> list[str]:
    return [word for word in fold(name).split() if word not in _COURTESIES]


def _same_word(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one == other or _alike(one, other) >= _ALIKE_WORDS


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
