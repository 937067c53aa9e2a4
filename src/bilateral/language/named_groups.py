"""Parties, armed groups and companies by the common noun that stands beside their name.

"the far-right Vox party", "the state airline Conviasa", "M23 rebels": a name alone may be
anything, beside such a noun it is what the noun says.
"""

import re
from collections.abc import Iterator
from typing import Final

from bilateral.language import owners
from bilateral.language.body_words import NO_NAME
from bilateral.language.intervals import Intervals
from bilateral.language.model import BodyMention, Kind, Mention

_NAME: Final = r"[A-Z][\w’&-]*(?:[ ][A-Z][\w’&-]*){0,3}"
_PARTY: Final = re.compile(
    rf"(?P<name>{_NAME}(?: and [A-Z]\w+)?) (?:political )?(?:party|coalition)\b"
)
_REBELS: Final = re.compile(
    r"\b(?P<name>(?=\w*[A-Z\d]\w*[A-Z\d])[A-Z][\w-]{1,9}) "
    r"(?:rebel|guerrilla|militant|fighter|militia|insurgent)s?\b"
)
_TRADE: Final = (
    r"(?:airline|air carrier|carmaker|automaker|steelmaker|conglomerate|port operator"
    r"|(?:oil|gas|energy|mining|shipping|power|telecom|construction|tech|arms|defen[cs]e|nuclear"
    r"|logistics|railway|state-owned|insurance|pharmaceutical|aerospace|electricity|trading)"
    r"(?: and (?:gas|energy))? (?:company|giant|firm|corporation|group|operator|major"
    r"|manufacturer|maker|producer))"
)
_COMPANY: Final = re.compile(rf"\b{_TRADE},? (?P<name>{_NAME})\b")
_COMPANY_LAST: Final = re.compile(rf"(?P<name>{_NAME}) airlines?\b")
_APPOSED: Final = re.compile(
    rf"(?P<name>[A-Z][\w&-]*(?: [A-Z][\w&-]*){{0,2}}), (?:an?|the) (?:[\w’'-]+ ){{0,3}}{_TRADE}\b"
)


def named_groups(
    text: str, known: Intervals[BodyMention], places: Intervals[Mention]
) -> Iterator[BodyMention]:
    """The groups that no known body covers, wherever their names stand."""
    found: dict[str, BodyMention] = {}
    for pattern, kind in (
        (_PARTY, "Institution"),
        (_REBELS, "ArmedForce"),
        (_COMPANY, "Company"),
        (_COMPANY_LAST, "Company"),
        (_APPOSED, "Company"),
    ):
        for match in pattern.finditer(text):
            start, end = _without_state(text, *match.span("name"), places)
            name = text[start:end]
            if not name or known.overlapping(start, end) or not _is_name(name):
                continue
            if any(m.start <= start and end <= m.end for m in places.overlapping(start, end)):
                continue
            before = owners.before(text, match.start() if kind == "Company" else start, places)
            state = before.key if before and before.kind is Kind.STATE else None
            found.setdefault(name, BodyMention(start, end, name, None, state, kind))
    for name, body in found.items():
        for use in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            if not known.overlapping(*use.span()):
                yield BodyMention(*use.span(), name, None, body.country, body.kind)


def _without_state(text: str, start: int, end: int, places: Intervals[Mention]) -> tuple[int, int]:
    """The name without the owner or the article that leads it."""
    words = list(re.finditer(r"\S+", text[start:end]))
    for word in words:
        at = start + word.start()
        owner = any(m.kind is Kind.STATE for m in places.overlapping(at, start + word.end()))
        if not owner and word.group() not in NO_NAME:
            return at, end
    return end, end


def _is_name(name: str) -> bool:
    return len(name) > 2 and not any(word in NO_NAME for word in name.split())
