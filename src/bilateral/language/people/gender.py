"""Gender of people as the text itself shows it: courtesy words, titles, kinship, pronouns.

A given name alone shows nothing: which names are a man's differs from people to people.
"""

import re
from enum import StrEnum
from functools import cache


class Gender(StrEnum):
    """What "he" or "she" needs to know."""

    MAN = "man"
    WOMAN = "woman"


WOMEN = (
    "Mrs", "Ms", "Miss", "Madam", "Madame", "Mme", "Dame", "Lady", "First Lady", "Baroness",
    "Duchess", "Sheikha", "Princess", "Crown Princess", "Queen", "Empress", "Daw", "Datin",
    "Toh Puan", "Puan Sri", "Weizero", "Doña", "Smt", "Alhaja", "Sister", "Congresswoman",
    "Chairwoman", "Spokeswoman", "Her Excellency", "Her Majesty", "Her Royal Highness",
    "Her Highness",
)  # fmt: skip
MEN = (
    "Mr", "Messrs", "Sir", "Lord", "Baron", "Duke", "Sheikh", "Shaikh", "Prince", "Crown Prince",
    "King", "Emperor", "Sultan", "Emir", "Amir", "Sayyid", "Imam", "Father", "Pope", "Cardinal",
    "Patriarch", "Grand Mufti", "Monsignor", "Mullah", "Maulana", "Ayatollah", "U", "Ato", "Don",
    "Shri", "Alhaji", "Haji", "Congressman", "Spokesman", "His Excellency", "His Majesty",
    "His Royal Highness", "His Highness", "His Holiness", "His Eminence",
)  # fmt: skip
WIVES = frozenset({"wife", "daughter", "sister", "mother", "widow"})
HUSBANDS = frozenset({"husband", "son", "brother", "father", "widower"})
OF_PRONOUN = {
    "he": Gender.MAN, "him": Gender.MAN, "his": Gender.MAN, "himself": Gender.MAN,
    "she": Gender.WOMAN, "her": Gender.WOMAN, "hers": Gender.WOMAN, "herself": Gender.WOMAN,
}  # fmt: skip


def of_title(words: str) -> Gender | None:
    """The gender that the words before a name show; None where they show none or both."""
    woman = bool(_any(WOMEN).search(words))
    man = bool(_any(MEN).search(words))
    if woman == man:
        return None
    return Gender.WOMAN if woman else Gender.MAN


def of_kin(word: str) -> Gender | None:
    """The gender of a relative: "wife", "son"; none of a "spouse"."""
    if word in WIVES:
        return Gender.WOMAN
    return Gender.MAN if word in HUSBANDS else None


@cache
def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    either = "|".join(f"{w}|{w.lower()}" if w.endswith("man") or " L" in w else w for w in longest)
    return re.compile(rf"(?<![\w'’.])(?:{either})\b(?!['’]s?\s)")
