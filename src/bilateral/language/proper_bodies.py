"""Bodies with a name of their own that no gazetteer knows, by the word at the head of the name.

"Center for Strategic Studies", "Nelson Mandela Foundation", "Kenya-Uganda Joint Commission".
Outlets are none: "Kenya News Agency" is who reports.
"""

import re
from collections.abc import Iterator
from typing import Final

from bilateral.language.acronyms import KINDS

CAPITALIZED: Final = r"[A-Z][\w’'&-]*"
_ROW: Final = rf"{CAPITALIZED}(?:(?:,? and|,| of| &)?\s+{CAPITALIZED}){{0,6}}"
_HEAD: Final = (
    "Cent(?:er|re)|Institute|Foundation|Association|Federation|Agency|Authority|Corporation"
)
HEAD_FIRST: Final = re.compile(rf"\b(?:{_HEAD})\s+(?:for|of)\s+(?:the\s+)?{_ROW}")
HEAD_LAST: Final = re.compile(
    rf"\b(?!The\s){CAPITALIZED}\s+(?:(?:{CAPITALIZED}|bin|ibn|al|el|de|da|van|von)\s+){{0,5}}(?:Foundation|Institute|Corporation|Company|Association|Federation|Holding)\b"
    r"(?!\s+(?:for|of)\b)"
)
CENTRE_LAST: Final = re.compile(
    rf"\b(?!The\s)(?:{CAPITALIZED}\s+){{2,5}}Cent(?:re|er)\b(?!\s+(?:for|of)\b)"
)
VENUE: Final = re.compile(
    r"\b(?:Conference|Convention|Exhibition|Congress|Shopping|Trade|Expo|Medical|Cultural|City|Town"
    r"|Business|Sports?|Events?|Olympic|Space|Civic|Community|Heritage|Detention)\s+Cent"
)
_JOINT: Final = (
    "Joint|Inter-?[Gg]overnmental|Inter-?[Ss]tate|Inter-?[Mm]inisterial|Inter-?[Pp]arliamentary"
    "|Parliamentary|Ministerial|Supreme|High[- ]Level|Strategic|Economic|Trade|Business|Defen[cs]e"
    "|Bilateral|Cooperation|Friendship|Working|Permanent|intergovernmental|interstate"
)
JOINT: Final = re.compile(
    rf"\b(?P<pair>[A-Z][a-zü]+[-–][A-Z][a-zü]+ )?(?=(?:{_JOINT})\b)"
    rf"(?P<name>(?:(?:{_JOINT})(?: and|,)? )+(?:Commission|Council|Committee|Group))\b"
)
_OF_TWO: Final = re.compile(
    r"Joint|[Ii]nter-?[Gg]overnmental|[Ii]nter-?[Ss]tate|Friendship Group|High[- ]Level"
)
_ANOTHERS: Final = re.compile(r",?\s+and\s+[A-Z]\w+['’]s\s")
"""Where somebody else's body begins: "Institute of Soil and Kenya's Academy of Soil"."""
IS_STATE: Final = re.compile(r"\w+ Federation")
_INDEFINITE: Final = re.compile(r"\b(?:an?|another|any|such)\s+(?:[a-z-]+\s+){0,2}$")
"""What comes before a body that there is not yet: "to form a Joint Committee"."""
_OUTLET: Final = re.compile(r"\b(?:News|Press|Telegraph|Broadcasting|Media|Television|Radio)\b")


def proper_bodies(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Start, end, name and kind of each such body; they may overlap with known ones."""
    for pattern in (HEAD_FIRST, HEAD_LAST, CENTRE_LAST):
        for match in pattern.finditer(text):
            if "\n\n" in match.group() or _OUTLET.search(match.group()):
                continue
            if VENUE.search(match.group()):
                continue
            told = _ANOTHERS.split(match.group())[0]
            words = told.split()
            if len(words) == 1 or IS_STATE.fullmatch(told):
                continue
            head = words[0] if pattern is HEAD_FIRST else words[-1]
            yield (
                match.start(),
                match.start() + len(told),
                " ".join(words),
                KINDS.get(head, "Institution"),
            )
    for match in JOINT.finditer(text):
        told_new = _INDEFINITE.search(text, max(0, match.start() - 24), match.start())
        if match["pair"] or (_OF_TWO.search(match["name"]) and not told_new):
            name = " ".join(match.group().split())
            yield match.start(), match.end(), name[0].upper() + name[1:], "Institution"
