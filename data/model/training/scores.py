"""How well sentences of gold tokens are read: counts of what is right."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from training.treebanks import Sentence

SYNTAX = ("xpos", "upos", "feats", "lemmas", "uas", "las")
Names = Sequence[tuple[int, int, str]]


class Read(Protocol):
    """A sentence as read, whoever read it; heads are 1-based, the root's 0."""

    @property
    def xpos(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def upos(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def feats(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def lemmas(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def heads(self) -> tuple[int, ...]: ...  # noqa: D102
    @property
    def deprels(self) -> tuple[str, ...]: ...  # noqa: D102


@dataclass(slots=True)
class Scores:
    """Counts of what is right, summed over sentences."""

    right: Counter[str] = field(default_factory=Counter)
    total: Counter[str] = field(default_factory=Counter)

    def add_syntax(self, gold: Sentence, got: Read) -> None:
        """Count tags, lemmas and arcs of a sentence."""
        n = len(gold.words)
        for name in SYNTAX[:4]:
            pairs = zip(getattr(gold, name), getattr(got, name), strict=True)
            self.right[name] += sum(a == b for a, b in pairs)
            self.total[name] += n
        heads = [a == b for a, b in zip(gold.heads, got.heads, strict=True)]
        labels = [a == b for a, b in zip(gold.deprels, got.deprels, strict=True)]
        self.right["uas"] += sum(heads)
        self.right["las"] += sum(a and b for a, b in zip(heads, labels, strict=True))
        self.total["uas"] += n
        self.total["las"] += n

    def add_names(
        self, gold: Sequence[tuple[int, int, str]], got: Sequence[tuple[int, int, str]]
    ) -> None:
        """Count names found, told and right, of each label and of all."""
        for start, end, label in gold:
            self.total[f"gold {label}"] += 1
            self.right[f"name {label}"] += (start, end, label) in got
        for *_, label in got:
            self.total[f"told {label}"] += 1

    def labels(self) -> list[str]:
        """The labels of the gold names."""
        return sorted(k.removeprefix("gold ") for k in self.total if k.startswith("gold "))

    def share(self, name: str) -> float:
        """The share of right ones."""
        return self.right[name] / max(1, self.total[name])

    def f1(self, label: str | None = None) -> float:
        """F1 of names of one label, or of all."""

        def count(counter: Counter[str], prefix: str) -> int:
            return sum(
                n
                for key, n in counter.items()
                if key.startswith(prefix) and label in {None, key.removeprefix(prefix)}
            )

        right = count(self.right, "name ")
        both = count(self.total, "gold ") + count(self.total, "told ")
        return 2 * right / max(1, both)


UNER = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "PLACE": "LOC"}
"""Our labels as UNER has them; events and papers are no names there."""


def as_uner(names: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The names as UNER would mark them."""
    return [(start, end, UNER[label]) for start, end, label in names if label in UNER]
