"""Forms: the typographic and English variants of a name, and doubts about what a form means.

Shared by the gazetteers, whose files then hold each name once.
"""

import re
import unicodedata
from dataclasses import dataclass

_ENGLISH = (
    ("Organization", "Organisation"),
    ("Co-operation", "Cooperation"),
    ("Programme", "Program"),
    ("Defence", "Defense"),
    ("Labour", "Labor"),
    ("Centre", "Center"),
    ("Counter-Terrorism", "Counterterrorism"),
    ("Privatization", "Privatisation"),
)
"""Pairs of spellings that are one word in British and American use."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A form that may mean something else: what to take (None: do not decide), and why.

    ``firm``: the default stays even where the text names only another of the possible ones.
    """

    why: str
    default: str | None = None
    also: str | None = None
    firm: bool = False


def spellings(text: str) -> tuple[str, ...]:
    """The text and its typographic variants, the text first.

    Without accents, with the curly apostrophe, "St." and "St" for "Saint", "&" for "and",
    a hyphen for a dash.
    """
    texts = [text]
    if "Saint " in text:
        texts += [text.replace("Saint ", "St. "), text.replace("Saint ", "St ")]
    if " and " in text:
        texts += [t.replace(" and ", " & ") for t in texts]
    if not text.isascii():
        texts += [without_accents(t) for t in texts]
    if "–" in text:
        texts += [t.replace("–", "-") for t in texts]
    if "'" in text:
        texts += [t.replace("'", "’") for t in texts]
    return tuple(dict.fromkeys(texts)) if len(texts) > 1 else (text,)


def english_spellings(text: str) -> tuple[str, ...]:
    """The text and its British, American and typographic variants, the text first."""
    texts = [text]
    for one, other in _ENGLISH:
        for here, there in ((one, other), (other, one)):
            word = re.compile(rf"\b{here}\b")
            texts += [word.sub(there, t) for t in texts if word.search(t)]
    return tuple(dict.fromkeys(s for t in texts for s in spellings(t)))


def without_accents(text: str) -> str:
    """The text with its diacritics taken off: "Türkiye" becomes "Turkiye"."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


_LETTERS = str.maketrans({"ı": "i", "ə": "a", "Ə": "A", "ł": "l", "Ł": "L", "ø": "o", "đ": "d"})
"""Letters that Unicode does not decompose."""
