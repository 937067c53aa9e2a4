"""Words as the encoder sees them: word pieces of an uncased vocabulary, and the word's case.

The vocabulary knows no capitals, which names live by; so every word also carries one of
six classes of how it is written, and the encoder has an embedding for each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from tokenizers import Tokenizer

MOST_PIECES = 12
"""Pieces of one word that are read; what follows in a longer word (a URL) is left out."""
MOST_REMEMBERED = 200_000


class Case(IntEnum):
    """How a word is written."""

    NONE = 0
    """No letters at all."""
    LOWER = 1
    TITLE = 2
    UPPER = 3
    LETTER = 4
    """One capital letter: "I", an initial."""
    MIXED = 5


def case_of(word: str) -> Case:
    """The class of how ``word`` is written; digits and signs in it do not matter."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return Case.NONE
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return Case.LOWER
    if upper == len(letters):
        return Case.UPPER if upper > 1 else Case.LETTER
    return Case.TITLE if upper == 1 and letters[0].isupper() else Case.MIXED


@dataclass(slots=True)
class Pieces:
    """Cuts words into pieces; remembers the words it has cut."""

    tokenizer: Tokenizer
    _known: dict[str, tuple[tuple[int, ...], Case]] = field(default_factory=dict)

    @classmethod
    def from_file(cls, path: Path) -> "Pieces":
        """The cutter that a ``tokenizer.json`` describes."""
        tokenizer = Tokenizer.from_file(str(path))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return cls(tokenizer)

    @property
    def opening(self) -> int:
        """The piece before a sentence; it also stands for the root of its tree."""
        return self._special("[CLS]")

    @property
    def closing(self) -> int:
        """The piece behind a sentence."""
        return self._special("[SEP]")

    @property
    def masked(self) -> int:
        """The piece that hides another one, in training."""
        return self._special("[MASK]")

    def of(self, words: Sequence[str]) -> list[tuple[tuple[int, ...], Case]]:
        """For each word its pieces (at least one) and its case."""
        self._learn(words)
        return [self._known[word] for word in words]

    def _special(self, name: str) -> int:
        number = self.tokenizer.token_to_id(name)
        if number is None:
            msg = f"the vocabulary has no {name}; it is not one of BERT's kind"
            raise ValueError(msg)
        return int(number)

    def _learn(self, words: Iterable[str]) -> None:
        new = list(dict.fromkeys(w for w in words if w not in self._known))
        if not new:
            return
        if len(self._known) + len(new) > MOST_REMEMBERED:
            self._known.clear()
            new = list(dict.fromkeys(words))
        unknown = self._special("[UNK]")
        for word, cut in zip(new, self._cut(new), strict=True):
            self._known[word] = (tuple(cut[:MOST_PIECES]) or (unknown,), case_of(word))

    def _cut(self, words: Sequence[str]) -> Iterable[list[int]]:
        encodings = self.tokenizer.encode_batch(list(words), add_special_tokens=False)
        return (encoding.ids for encoding in encodings)
