"""Units within bodies: which larger body the name of a department or committee tells.

"Consular Department of the Ministry of Foreign Affairs of Kenya" is a unit of that ministry.
The name alone tells it, so it holds in every article that names the unit.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bilateral.identity.names import KEPT
from bilateral.language.body_words import UNIT_HEADS
from bilateral.language.gazetteers import national_bodies, organizations

_HEADS: Final = "|".join(sorted(UNIT_HEADS, key=len, reverse=True))
_UNIT: Final = re.compile(rf"(?:.+ )?(?:{_HEADS})(?: (?:of|for|on) .+)?")
_OF: Final = re.compile(r" of (?:the )?")


@dataclass(frozen=True, slots=True)
class Unit:
    """The name of a unit taken apart: what it is called within the body ``of`` which it is."""

    called: str
    of: str


@lru_cache(maxsize=KEPT)
def unit(name: str) -> Unit | None:
    """What the name of a unit tells, None for a body that stands by itself."""
    if name in organizations.bodies():
        return None
    for link in _OF.finditer(name):
        called, above = name[: link.start()], name[link.end() :]
        if _UNIT.fullmatch(called) and _is_body(above):
            return Unit(called, above)
    return None


def _is_body(name: str) -> bool:
    """Whether a name is that of a body that may have units, with or without its state."""
    return name in organizations.bodies() or national_bodies.is_national(
        national_bodies.without_state(name)
    )
