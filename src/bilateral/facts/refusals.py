"""What looked like a fact and came to nothing, and why: for those who write rules.

The functions that find facts give their refusals in the same stream, so that what
``--explain`` shows is what the program did, not a second opinion.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

Fact = TypeVar("Fact")

UNREAL: Final = "it is denied, wished for or a condition"
CLOSER: Final = "another rule reads the same words more closely"


@dataclass(frozen=True, slots=True)
class Refused:
    """A rule whose words stand in the text, at ``start`` to ``end``, without telling a fact."""

    gives: str
    rule: str
    start: int
    end: int
    reason: str


def parted(found: Iterable[Fact | Refused]) -> tuple[list[Fact], list[Refused]]:
    """The facts and the refusals of a stream."""
    facts: list[Fact] = []
    refused: list[Refused] = []
    for one in found:
        if isinstance(one, Refused):
            refused.append(one)
        else:
            facts.append(one)
    return facts, refused
