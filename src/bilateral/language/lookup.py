"""Longest match of many written forms in a text, by characters.

Independent of any tokenizer: a form matches where its characters stand between word
boundaries, with any white space for a blank and any apostrophe for an apostrophe, so
that "Côte d’Ivoire" over a line break is found. Case counts, as it does in names.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
WORD = re.compile(r"[^\W_]+")
APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "\u00a0": " "})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """One form found: character offsets and what the form stands for."""

    start: int
    end: int
    value: T


class FormIndex(Generic[T]):
    """Forms indexed by their first word; built once, asked for every text."""

    __slots__ = ("_by_first_word",)

    def __init__(self, forms: Iterable[tuple[str, T]]) -> None:
        by_first: dict[str, dict[str, T]] = {}
        for form, value in forms:
            plain = normal(form)
            first = WORD.search(plain)
            if first:
                by_first.setdefault(first.group(), {})[plain] = value
        self._by_first_word = {
            word: (max(len(WORD.findall(f)) for f in values), values)
            for word, values in by_first.items()
        }

    def find(self, text: str) -> Iterator[Match[T]]:
        """The matches in ``text``, left to right, longest first, never overlapping."""
        words = list(WORD.finditer(text))
        position = 0
        for i, word in enumerate(words):
            if word.start() < position or word.group() not in self._by_first_word:
                continue
            longest, forms = self._by_first_word[word.group()]
            for last in reversed(words[i : i + longest]):
                match = _form_at(text, word.start(), last.end(), forms)
                if match:
                    position = match.end
                    yield match
                    break


def _form_at(text: str, start: int, end: int, forms: dict[str, T]) -> Match[T] | None:
    """The form between the offsets, with or without the full stop of an abbreviation."""
    for stop in (end + 1, end) if text[end : end + 1] == "." else (end,):
        form = normal(text[start:stop])
        if form in forms:
            return Match(start, stop, forms[form])
    return None


def normal(form: str) -> str:
    """The form with single blanks and straight apostrophes."""
    return " ".join(form.translate(APOSTROPHES).split())
