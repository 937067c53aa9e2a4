"""Folding: what is left of a name when typography, accents and courtesy are gone.

Folding never depends on anything but the text, and folding twice changes nothing.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

KEPT: Final = 1 << 16
"""How many names a function of names keeps at hand: more than are in the news of a year."""

_APOSTROPHES: Final = dict.fromkeys(map(ord, "'’‘‛ʼʻʾʿ`´′＇"))
_LETTERS: Final = str.maketrans(
    {"ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
)
_ACCENTS: Final = range(0x300, 0x370)

_COURTESY: Final = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "hon"}
    | {"honourable", "honorable", "excellency"}
)
_EXCELLENCY: Final = re.compile(r"^\s*(?:H\.\s?E\.|(?:His|Her|Your) Excellency)", re.IGNORECASE)

_SPELLINGS: Final = {
    "defense": "defence",
    "labor": "labour",
    "center": "centre",
    "organisation": "organization",
    "program": "programme",
    "programmes": "programme",
    "programs": "programme",
}
"""American and British spellings of words that names of bodies and papers are made of."""


@lru_cache(maxsize=KEPT)
def fold(text: str) -> str:
    """``text`` in plain small letters: ``"Şahbaz  Şərif-oğlu"`` gives ``"sahbaz sarif oglu"``.

    Accents go, apostrophes go without a gap, and whatever else is neither letter nor
    digit parts two words. Letters of other alphabets stay. May be empty.
    """
    bare = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    bare = unicodedata.normalize("NFKD", bare.translate(_LETTERS))
    kept = (
        character if unicodedata.category(character)[0] in "LMN" else " "
        for character in bare
        if ord(character) not in _ACCENTS
    )
    return " ".join("".join(kept).split())


@lru_cache(maxsize=KEPT)
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a person's name without words of courtesy before it.

    Empty only when the name has no letter or digit at all.
    """
    words = fold(_EXCELLENCY.sub(" ", name)).split() or fold(name).split()
    while len(words) > 1 and words[0] in _COURTESY:
        words = words[1:]
    return tuple(words)


@lru_cache(maxsize=KEPT)
def title_words(title: str) -> tuple[str, ...]:
    """The folded words of a body's, office's or paper's name: one spelling, no articles.

    ``"The Ministry of Defense"`` and ``"Ministry of Defence"`` give the same words.
    """
    words = fold(title.replace("&", " and ")).split()
    return tuple(_SPELLINGS.get(word, word) for word in words if word != "the")
