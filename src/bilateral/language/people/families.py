"""Relatives told with somebody: "President X and his wife Y", "Mr. and Mrs. X".

A relative is a person of his or her own, even with the same surname, and of the same state.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from bilateral.language.folding import plain_name_word
from bilateral.language.people.gender import OF_PRONOUN, Gender, of_kin
from bilateral.language.people.names import Chunk

KIN = (
    "wife|husband|spouse|son|daughter|brother|sister|father|mother|nephew|niece|cousin|uncle|aunt"
    "|grandson|granddaughter|widow|widower|fiancée?|partner"
)
BEFORE = re.compile(
    rf"(?P<whose>\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+|['’]s?\s+)"
    rf"(?:late\s+|elder\s+|eldest\s+|younger\s+|youngest\s+|\w+-born\s+)*"
    rf"(?P<kin>{KIN})\s*,?\s*(?:and\s+)?(?:the\s+)?(?:[Ff]irst\s+[Ll]ady,?\s+)?$"
)
COUPLE = re.compile(
    r"\b(?:Mr\.?|Messrs\.?|President|Prime Minister|King|Sheikh|Dr\.?|Ambassador)\s+and\s+"
    r"(?:Mrs\.?|Ms\.?|Madame?|Mme\.?|First Lady|Dr\.?|Queen|Sheikha)\s+$"
)
COUPLES = re.compile(
    rf"{COUPLE.pattern[:-1]}(?P<surname>[A-Z][\w'’-]+)"
    r"|\b[Tt]he\s+(?P<family>[A-Z]\w+?)(?:e?s)\b(?=\s+(?:[a-z]|$)|[.,])"
)
REACH = 60
SAME_STEM = 4
"""Letters from which a woman's surname may be a man's with an ending: "Aliyev", "Aliyeva"."""


@dataclass(frozen=True, slots=True)
class Kin:
    """Somebody's relative: the word for it, the gender the word shows, and the other's gender."""

    word: str
    gender: Gender | None
    of: Gender | None


def kin_of(text: str, chunk: Chunk) -> Kin | None:
    """What relative of somebody the name is told to be by the words before it."""
    match = BEFORE.search(text, max(0, chunk.lead - REACH), chunk.lead)
    if not match:
        return None
    return Kin(match["kin"], of_kin(match["kin"]), OF_PRONOUN.get(match["whose"].strip().lower()))


def is_couple(text: str, chunk: Chunk) -> bool:
    """Whether one surname stands for two: "Mr. and Mrs. Otieno"."""
    return bool(COUPLE.search(text, max(0, chunk.start - REACH), chunk.start))


class Relative(Protocol):
    """Somebody with a name who may be told as somebody's relative."""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name."""

    @property
    def gender(self) -> Gender | None:
        """The gender, where the text shows it."""

    @property
    def kin_of(self) -> "Relative | None":
        """Whose relative it is."""


R = TypeVar("R", bound=Relative)


def family_of(surname: str, people: Sequence[R]) -> list[R]:
    """The people of a family: those with the surname, their relatives, a wife's form of it."""
    plain = plain_name_word(surname)

    def bears(person: Relative) -> bool:
        words = [plain_name_word(w) for w in person.words]
        stem = len(plain) >= SAME_STEM and person.gender is Gender.WOMAN
        return plain in words or (stem and any(w.startswith(plain) for w in words))

    return [p for p in people if bears(p) or (p.kin_of is not None and bears(p.kin_of))]
