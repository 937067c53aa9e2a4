"""Pairing: each gold item with at most one predicted item, the best first.

Items are told apart by position, never by value: an extractor that says the same thing
twice has said one thing too many.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Generic, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Matching(Generic[T_co]):
    """Items of one kind in one article: those in ``pairs`` (gold, predicted) and the rest."""

    pairs: tuple[tuple[T_co, T_co], ...]
    missed: tuple[T_co, ...]
    spurious: tuple[T_co, ...]

    @property
    def gold(self) -> int:
        """Number of gold items."""
        return len(self.pairs) + len(self.missed)

    @property
    def predicted(self) -> int:
        """Number of predicted items that count."""
        return len(self.pairs) + len(self.spurious)


def match(
    gold: Sequence[T],
    predicted: Sequence[T],
    affinity: Callable[[T, T], float],
    optional: Callable[[T], bool] = lambda _: False,
) -> Matching[T]:
    """Pair items by ``affinity``; what is left and ``optional`` counts neither way."""
    pairs = pair(gold, predicted, affinity)
    paired_gold, paired_predicted = {i for i, _ in pairs}, {j for _, j in pairs}
    left = (item for j, item in enumerate(predicted) if j not in paired_predicted)
    return Matching(
        pairs=tuple((gold[i], predicted[j]) for i, j in pairs),
        missed=tuple(item for i, item in enumerate(gold) if i not in paired_gold),
        spurious=tuple(item for item in left if not optional(item)),
    )


def pair(
    gold: Sequence[T], predicted: Sequence[T], affinity: Callable[[T, T], float]
) -> tuple[tuple[int, int], ...]:
    """Positions (gold, predicted) of the pairs, highest affinity first.

    Greedy: the highest affinity of all is taken, then the highest among what is left;
    of equal ones the earlier gold item, then the earlier predicted item. An affinity of
    0 pairs nothing.
    """
    ranked = sorted(
        (-affinity(gold[i], predicted[j]), i, j)
        for i, j in product(range(len(gold)), range(len(predicted)))
    )
    partner_of_gold: dict[int, int] = {}
    taken: set[int] = set()
    for negative, i, j in ranked:
        if negative < 0 and i not in partner_of_gold and j not in taken:
            partner_of_gold[i] = j
            taken.add(j)
    return tuple(partner_of_gold.items())
