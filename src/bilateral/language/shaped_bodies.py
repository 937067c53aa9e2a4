"""Bodies by the shape of their names, with their states, and short forms joined to long ones.

"Fiji's Department of Information" is the Department of Information of Fiji; "the Joint
Commission" is the longer-named one told elsewhere, else that of the two states at hand.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from bilateral.language import owners
from bilateral.language.body_words import HEADS, MINISTERS_FIELD, OF_PEOPLE
from bilateral.language.gazetteers import outlets
from bilateral.language.gazetteers.states import states
from bilateral.language.intervals import Intervals
from bilateral.language.model import BodyMention, Form, Kind, Mention
from bilateral.language.proper_bodies import OF_TWO, ProperBody

_BARE_JOINT: Final = re.compile(
    r"\b(?:joint|inter-?governmental|bi-?national|mixed|ad hoc)(?: [a-z-]+){0,3} "
    r"(?:commission|committee|council)\b"
)
_FORMED: Final = re.compile(r"\b(?:form|set|setting|establish|creat|launch|propos)\w*\b[^.]{0,30}$")
_OF_STATES: Final = re.compile(r"\s+(?:of|between)\s+(?:the\s+)?")
_UNIT: Final = re.compile(r"(?:Commission|Committee|Council)\b")
_WORDS: Final = re.compile(r"[\w’'-]+")
_LINKS: Final = frozenset({"and", "of", "for", "on"})
_FILLERS: Final = frozenset({"of", "for", "the", "and", "on"})
_WITH: Final = re.compile(r"\b(?:with|against)(?: the)? $")
_UN: Final = re.compile(r"^U\.?N\.? ")


@cache
def _outlet_words() -> frozenset[str]:
    return frozenset(name for name in outlets.outlet_names() if " " not in name)


def shaped_bodies(
    text: str,
    named: Iterable[ProperBody],
    known: Intervals[BodyMention],
    places: Intervals[Mention],
) -> list[BodyMention]:
    """The bodies by shape that no list and no pattern of a state's bodies knows.

    ``named`` are the names in the text that have such a shape.
    """
    shapes = (_cut(text, p, places) for p in named)
    new = [p for p in shapes if not _is_known(text, p, known, places)]
    strong = [p for p in new if not p.weak]
    long_names = {b.name: b for b in known} | {
        p.name: _owned(text, p, known, places) for p in strong
    }
    found = [*_of_two(text, strong, places)]
    for body in new:
        longer = _longer(body.name, long_names)
        if longer:
            found.append(replace(longer, start=body.start, end=body.end, guessed=False))
        elif not body.weak:
            found.append(_completed(text, body, known, places))
    return found


def _cut(text: str, body: ProperBody, places: Intervals[Mention]) -> ProperBody:
    """The body without what follows its state: "Survey Committee of Kenya Ann Otieno"."""
    for state in _inside(body, places):
        rest = set(_WORDS.findall(text[state.end : body.end]))
        behind = text[body.start : state.start].rstrip().endswith((" of", " of the"))
        if behind and rest and not rest & (HEADS | _LINKS) and state.form is not Form.ADJECTIVE:
            name = " ".join(text[body.start : state.end].split())
            return replace(body, end=state.end, name=name)
    return body


def _is_known(
    text: str, body: ProperBody, known: Intervals[BodyMention], places: Intervals[Mention]
) -> bool:
    """Whether it is a known body with other words around it, or no body but a state's people.

    "Persian Gulf Cooperation Council" is the listed one; "UN Support Mission in Libya" is not
    the United Nations.
    """
    if _is_no_body(text, body, places):
        return True
    for other in known.overlapping(body.start, body.end):
        if other.start <= body.start and other.end >= body.end:
            return True
        if other.end >= body.end and not known.starting(body.start, body.start + 1):
            return True
        rest = _WORDS.findall(text[other.end : body.end])
        goes_on = bool(rest) and rest[0] in _LINKS
        if other.start <= body.start < other.end and not (goes_on or HEADS.intersection(rest)):
            return True
    return False


def _is_no_body(text: str, body: ProperBody, places: Intervals[Mention]) -> bool:
    """Whether it is a state, a state's people, a minister's field or an outlet."""
    *lead, head = body.name.split()
    inside = _inside(body, places)
    return (
        (head in OF_PEOPLE and len(lead) == 1 and bool(inside))
        or any(m.start <= body.start and m.end >= body.end for m in inside)
        or (head in {"Agency", "Service"} and not _outlet_words().isdisjoint(lead))
        or bool(MINISTERS_FIELD.search(text, max(0, body.start - 80), body.start))
    )


def _longer(name: str, known: dict[str, BodyMention]) -> BodyMention | None:
    """The body whose longer name holds the words of ``name`` in their order."""
    return next((body for long_name, body in known.items() if _holds(long_name, name)), None)


def _holds(long_name: str, name: str) -> bool:
    words, short = _telling(long_name), _telling(name)
    rest = iter(words)
    return len(words) > len(short) and all(word in rest for word in short)


def _telling(name: str) -> list[str]:
    return [w for w in _WORDS.findall(name) if w not in _FILLERS]


def _completed(
    text: str, body: ProperBody, known: Intervals[BodyMention], places: Intervals[Mention]
) -> BodyMention:
    """The body with its state; a commission of two states with both."""
    owned = _owned(text, body, known, places)
    if owned.country or not (OF_TWO.search(body.name) and _UNIT.search(body.name)):
        return owned
    if _inside(body, places):
        return owned
    pair, end = _pair(text, body.start, body.end, places)
    return replace(owned, end=end, name=_of_both(body.name, pair)) if pair else owned


def _owned(
    text: str, body: ProperBody, known: Intervals[BodyMention], places: Intervals[Mention]
) -> BodyMention:
    """The body with the state in its name or right before it."""
    whose = next(iter(known.starting(body.start, body.start + 1)), None)
    if whose and whose.kind == "InternationalOrganization":
        name = _UN.sub("United Nations ", body.name)
        return BodyMention(body.start, body.end, name, None, None, whose.kind)
    shared = _shared(text, body, places)
    if shared:
        return shared
    inside = [m for m in _inside(body, places) if not _WITH.search(text, body.start, m.start)]
    if inside:
        one = inside[0].key if len({m.key for m in inside}) == 1 else None
        freed = "Liberation of" in body.name
        return BodyMention(body.start, body.end, body.name, None, None if freed else one, body.kind)
    before = owners.before(text, body.start, places)
    if before and before.kind is Kind.STATE and before.form is not Form.CAPITAL:
        name = f"{body.name} of {states()[before.key].name_in_text}"
        return BodyMention(body.start, body.end, name, None, before.key, body.kind)
    return BodyMention(body.start, body.end, body.name, None, None, body.kind)


def _shared(text: str, body: ProperBody, places: Intervals[Mention]) -> BodyMention | None:
    """The body of two states that its name ends with: "Council of Kenya and Uganda"."""
    last = next((m for m in _inside(body, places) if m.end == body.end), None)
    more = owners.more_behind(text, last, places) if last and _UNIT.search(body.name) else []
    if last is None or len(more) != 1:
        return None
    end = more[0].end
    name = f"{body.name} {' '.join(text[body.end : end].split())}"
    return BodyMention(body.start, end, name, None, None, body.kind)


def _inside(body: ProperBody, places: Intervals[Mention]) -> Sequence[Mention]:
    return [
        m
        for m in places.starting(body.start, body.end)
        if m.kind is Kind.STATE and m.form is not Form.DEMONYM
    ]


def _of_two(
    text: str, strong: Sequence[ProperBody], places: Intervals[Mention]
) -> Iterator[BodyMention]:
    """Commissions of two states told in small letters: "their joint boundary commission"."""
    for match in _BARE_JOINT.finditer(text):
        if _FORMED.search(text, max(match.start() - 60, 0), match.start()):
            continue
        pair, end = _pair(text, match.start(), match.end(), places)
        if pair:
            title = match.group().title()
            longer = next((p.name for p in strong if _holds(p.name, title)), None)
            same = longer or _of_both(title, pair)
            yield BodyMention(match.start(), end, same, None, None, "Institution")


def _pair(
    text: str, start: int, end: int, places: Intervals[Mention]
) -> tuple[tuple[str, ...], int]:
    """The two states of a commission, and where its phrase ends."""
    link = _OF_STATES.match(text, end)
    first = next(iter(places.starting(link.end(), link.end() + 1)), None) if link else None
    more = owners.more_behind(text, first, places) if first else []
    if first and len(more) == 1:
        return (first.key, more[0].key), more[0].end
    near = owners.pair_near(text, start, places, reach=160)
    story = owners.pair_of(places)
    return near or story or owners.pair_near(text, start, places, reach=1200), end


def _of_both(name: str, pair: Sequence[str]) -> str:
    one, other = (states()[code].name_in_text for code in pair)
    return f"{name} of {one} and {other}"
