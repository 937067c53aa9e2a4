"""Initials: "JD Vance" is "J. D. Vance", and "Kh. Battulga" begins with a K."""

import re
from functools import lru_cache
from typing import Final

from bilateral.identity.names import KEPT
from bilateral.identity.people.naming import naming

_TWO_LETTERS: Final = re.compile(r"\b([A-Z])[hsuz]\.")
"""An initial of an alphabet that has one letter for kh, ts, sh or yu."""
_HYPHENED: Final = re.compile(r"-([a-z])-")
"""A letter between hyphens, which is no initial: "Chan-o-cha"."""
_MARIA: Final = re.compile(r"\bMa\.(?=\s)")
"""As Maria is shortened in the Philippines."""
_CAPITALS: Final = re.compile(r"\b[A-Z]{2,3}\b(?=[\s.-]+\w)")
_VOWELS: Final = frozenset("AEIOUY")
_NO_INITIALS: Final = frozenset({"DR", "MR", "MS", "MRS", "MD", "NG", "ST", "LT", "GEN", "MRT"})


@lru_cache(maxsize=KEPT)
def parted(name: str, country: str | None) -> str:
    """A name with each of its initials by itself: ``"KP Sharma Oli"`` gives ``"K P Sharma Oli"``.

    Capitals without a vowel are initials anywhere; others only where people write so, since
    elsewhere a surname is put in capitals ("BA Mamadou"), and not where all is in capitals.
    """
    name = _HYPHENED.sub(r"\1", name)
    name = _MARIA.sub("Maria", name)
    name = _TWO_LETTERS.sub(r"\1.", name)
    if name.isupper():
        return name
    return _CAPITALS.sub(lambda found: _parted(found[0], country), name)


def _parted(capitals: str, country: str | None) -> str:
    written_so = _VOWELS.isdisjoint(capitals) or country in naming().initialled
    return " ".join(capitals) if written_so and capitals not in _NO_INITIALS else capitals
