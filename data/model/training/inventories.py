"""The classes the heads tell apart, gathered from the training part of the treebanks."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bilateral.language.neural.labelling import inventory
from bilateral.language.neural.lemmas import edit
from training.treebanks import Sentence

LABELS = ("PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW")
RARE_EDIT = 2
"""Lemma edits seen less often are not learned; such words come out unchanged."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many classes each head tells apart."""

    xpos: int
    upos: int
    feats: int
    lemmas: int
    deprels: int
    names: int


@dataclass(frozen=True, slots=True)
class Inventories:
    """The classes, in the order of their numbers."""

    xpos: tuple[str, ...]
    upos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    deprels: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def read(cls, path: Path) -> "Inventories":
        """The classes that ``write`` kept."""
        told = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{field: tuple(classes) for field, classes in told.items()})

    def write(self, path: Path) -> None:
        """Keep the classes as JSON."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False), encoding="utf-8")

    def sizes(self) -> Sizes:
        """How many there are of each."""
        return Sizes(**{field: len(classes) for field, classes in asdict(self).items()})

    @classmethod
    def of(cls, sentences: Sequence[Sentence]) -> "Inventories":
        """The classes seen in annotated sentences, most frequent first."""
        edits = Counter(edit(word, lemma) for s in sentences for word, lemma in _lemma_pairs(s))
        return cls(
            xpos=_ranked(sentences, lambda s: s.xpos),
            upos=_ranked(sentences, lambda s: s.upos),
            feats=_ranked(sentences, lambda s: s.feats),
            lemmas=tuple(rule for rule, n in edits.most_common() if n >= RARE_EDIT),
            deprels=_ranked(sentences, lambda s: s.deprels),
            names=inventory(LABELS),
        )


def _lemma_pairs(sentence: Sentence) -> Iterable[tuple[str, str]]:
    return zip(sentence.words, sentence.lemmas, strict=True)


def _ranked(
    sentences: Iterable[Sentence], column: Callable[[Sentence], tuple[str, ...]]
) -> tuple[str, ...]:
    counts = Counter(value for s in sentences for value in column(s))
    return tuple(sorted(counts, key=lambda v: (-counts[v], v)))
