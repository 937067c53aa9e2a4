"""Which of several of its kind an event is: the number of a session, the rite of a ceremony."""

import re
from collections.abc import Iterator
from typing import Final

_ORDINAL: Final = re.compile(
    r"\b(\d+)(?:st|nd|rd|th)\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|"
    r"nineteenth|twentieth)\b(?=(?:\s+[\w-]+){0,5}\s+(?:session|summit|meeting|round|forum|"
    r"conference|consultations|sitting|assembly)\b)",
    re.IGNORECASE,
)
_NUMBERS: Final = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
_NUMBERED: Final = frozenset({"Consultation", "MultilateralMeeting", "Negotiation"})
_RITES: Final = {
    "wreath": re.compile(
        r"\b(?:wreath|flower|tomb|grave|martyr|memorial|mausoleum|cemetery)", re.IGNORECASE
    ),
    "welcome": re.compile(
        r"\b(?:guards? of hono|anthem|welcom(?:ed?|ing) ceremon|red carpet|gun salute|"
        r"ceremonial(?:ly)? (?:welcom|recept)|official(?:ly)? welcom)",
        re.IGNORECASE,
    ),
}
"""What is done for a guest on one day, and is an event of its own each."""


def which(kind: str, sentence: str) -> Iterator[str]:
    """What a sentence tells of which of its kind an event is."""
    if kind in _NUMBERED:
        for match in _ORDINAL.finditer(sentence):
            word = (match[1] or match[2]).lower()
            yield str(_NUMBERS.index(word) + 1) if word in _NUMBERS else word
    if kind == "Ceremony":
        yield from (rite for rite, told in _RITES.items() if told.search(sentence))
