"""Rules of letters: of the ways in which one sound is carried over, the one that reads best."""

import re
from functools import lru_cache
from typing import Final

from bilateral.identity.names import KEPT

_RULES: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(?<=[aeiou])ev(?=a?$)", "yev"),  # Aliev, Aliyev
        (r"(?<=\w)kh(?=\w)", "h"),  # Akhmadov, Ahmadov; not Khan, not Sheikh
        (r"(?<=\w)ee(?=\w)", "i"),  # Nazeer, Nazir
        (r"(?<=\w)o[ou](?=\w)", "u"),  # Yousuf, Yusuf; Mahmood, Mahmud
        (r"([b-df-hj-np-tv-z])\1+", r"\1"),  # Hassan, Hasan
        (r"ei", "ey"),  # Heidar, Heydar
        (r"(?<=[^aeiouy])[iy]+$", "i"),  # Gilany, Gilani; Zelenskyy, Zelenskiy
    )
)


@lru_cache(maxsize=KEPT)
def lettered(word: str) -> str:
    """A folded word in the spelling that its variants share; words of two letters stay."""
    if len(word) < 3:
        return word
    for pattern, replacement in _RULES:
        word = pattern.sub(replacement, word)
    return word
