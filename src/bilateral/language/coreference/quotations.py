"""Stretches of direct speech: inside them "he" is hardly ever the speaker, "I" and "we" are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bilateral.language.intervals import Intervals

QUOTED = re.compile(r"“[^”\n]*(?:”|$)|(?<![\w\"])\"[^\"\n]*\"|«[^»\n]*»", re.MULTILINE)
SPEECH = 4
"""Words from which quotation marks hold speech and not a title or a single word."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of direct speech, marks included."""

    start: int
    end: int


def quotations(text: str) -> Intervals[Quotation]:
    """The direct speech of the text."""
    return Intervals(_found(text))


def _found(text: str) -> Iterator[Quotation]:
    for match in QUOTED.finditer(text):
        if match.group().count(" ") >= SPEECH - 1:
            yield Quotation(*match.span())
