"""Units of a body: the departments of a ministry, the committees of a parliament.

"The Consular Department of Kenya's foreign ministry", "the Riigikogu's Foreign Affairs Committee",
"the Department of International Treaties at the Ministry of Justice". A unit is named with
the body it is of, and keeps the mention of that body, which its words hold.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from bilateral.language.body_words import NO_NAME, UNIT_HEADS
from bilateral.language.gazetteers.national_bodies import full_name
from bilateral.language.intervals import Intervals
from bilateral.language.model import BodyMention, Form, Kind, Mention
from bilateral.language.proper_bodies import ProperBody

_OF_MINISTRY: Final = frozenset({"Ministry", "GovernmentBody", "ProsecutorsOffice", "ArmedForce"})
_OF_PARLIAMENT: Final = re.compile(r"Committee|Commission|Secretariat")
_ASSEMBLY: Final = re.compile(r"\b(?:Parliament|Assembly|Congress|Duma|Senate)\b")
_HEAD: Final = "|".join(UNIT_HEADS)
_BEFORE: Final = rf"(?:[A-Z][\w-]* (?:(?:and|&|of|for|the) )*){{1,7}}(?:{_HEAD})"
_WORD: Final = r"(?:[A-Z][\w’'-]*|and|&|of|for|on|the)"
_OF_FIELD: Final = rf"(?:{_HEAD}) (?:of|for|on) (?:the )?[A-Z][\w-]*(?:,? {_WORD}){{0,7}}?"
_ENDING: Final = re.compile(
    rf"\b(?P<unit>{_BEFORE}|{_OF_FIELD})\s+(?:of|at|in|under|within)\s+(?:the\s+)?"
    r"(?P<whose>(?:[A-Z]\w*\s){0,3}[A-Z]\w*['’]s?\s+)?$"
)
_OWNED: Final = re.compile(rf"(?:['’]s?)?\s+(?P<unit>{_BEFORE})(?![\w-])(?! (?:of|for|on) )")
_OWNED_OF_FIELD: Final = re.compile(rf"['’]s?\s+(?=(?:{_HEAD}) (?:of|for|on) )")
_LEADS: Final = NO_NAME | {"of", "for", "and", "the"}
"""Words that lead up to a unit's name and are none of it: "Chair of the"."""
_REACH: Final = 110


def units_in(
    text: str,
    known: Intervals[BodyMention],
    shapes: Iterable[ProperBody],
    places: Intervals[Mention],
) -> Iterator[BodyMention]:
    """The units of the bodies ``known``; each covers the words of its body too.

    ``shapes`` are the names in the text that have the shape of a body's.
    """
    by_start = {shape.start: shape for shape in shapes}
    for body in known:
        found = _before(text, body, places) or _behind(text, body, by_start, places)
        if found is not None:
            yield found


def of_state(body: BodyMention, country: str) -> BodyMention:
    """The body, and the one it is a unit of, as the state's."""
    if body.within is None:
        return replace(body, name=full_name(body.name, country), country=country)
    above = of_state(body.within, country)
    name = body.name.removesuffix(body.within.name) + above.name
    return replace(body, name=name, country=country, within=above)


def _before(text: str, body: BodyMention, places: Intervals[Mention]) -> BodyMention | None:
    """The unit told before its body: "the Consular Department of the Foreign Ministry"."""
    low = max(0, body.start - _REACH)
    match = _ENDING.search(text[low : body.start])
    if match is None or not _may_have(body, match["unit"]):
        return None
    if match["whose"] and not _is_owner(low + match.start("whose"), body, places):
        return None
    start, unit = _own_words(low + match.start("unit"), match["unit"])
    return _unit(start, body.end, unit, body) if unit not in UNIT_HEADS else None


def _behind(
    text: str, body: BodyMention, shapes: Mapping[int, ProperBody], places: Intervals[Mention]
) -> BodyMention | None:
    """The unit told behind its body: "the Foreign Ministry's Consular Department"."""
    match = _OWNED.match(text, body.end)
    if match is not None:
        unit, end = match["unit"], match.end()
    else:
        owner = _OWNED_OF_FIELD.match(text, body.end)
        shape = shapes.get(owner.end()) if owner else None
        if shape is None:
            return None
        unit, state = _without_state(text, shape, places)
        end = shape.end
        if state and not body.country and body.kind != "InternationalOrganization":
            body = replace(of_state(body, state), guessed=False)
    return _unit(body.start, end, unit, body) if _may_have(body, unit) else None


def _without_state(
    text: str, shape: ProperBody, places: Intervals[Mention]
) -> tuple[str, str | None]:
    """The name of a unit up to its state, and the state, which is the larger body's own."""
    for state in places.starting(shape.start, shape.end):
        if state.kind is Kind.STATE and text[: state.start].endswith((" of ", " of the ")):
            unit = text[shape.start : state.start].removesuffix("the ").removesuffix(" of ")
            return unit, state.key
    return text[shape.start : shape.end], None


def _may_have(body: BodyMention, unit: str) -> bool:
    """Whether a body of this kind has such units: of others the name is one of its own."""
    if body.kind in _OF_MINISTRY:
        return True
    assembly = body.kind == "Parliament" or _ASSEMBLY.search(body.name) is not None
    return assembly and _OF_PARLIAMENT.search(unit) is not None


def _is_owner(start: int, body: BodyMention, places: Intervals[Mention]) -> bool:
    """Whether the words before a body name its own state: "at Kenya's Foreign Ministry"."""
    owner = next(iter(places.starting(start, start + 5)), None)
    return owner is not None and owner.form is not Form.DEMONYM and owner.key == body.country


def _own_words(start: int, unit: str) -> tuple[int, str]:
    """A unit's name without what leads up to it, and where it begins."""
    first, *rest = unit.split(" ", 1)
    while rest and first in _LEADS:
        start, unit = start + len(first) + 1, rest[0]
        first, *rest = unit.split(" ", 1)
    return start, unit


def _unit(start: int, end: int, unit: str, body: BodyMention) -> BodyMention:
    kind = "Parliament" if body.kind == "Parliament" else "GovernmentBody"
    kind = body.kind if body.kind == "InternationalOrganization" else kind
    name = f"{' '.join(unit.split())} of the {body.name}"
    return BodyMention(start, end, name, None, body.country, kind, body.guessed, within=body)
