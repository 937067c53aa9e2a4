"""Mentions of states and towns: which of the two a name is, and which state it means.

Invariant: every stretch of text is at most one of them. A capital is a town after a
preposition of place and its state where it acts or wants (convention 7 of the fact
schema); a town's name inside another proper name ("Vienna Convention") is neither.
"""

import re
from collections.abc import Iterator
from functools import cache

from bilateral.language.gazetteers import cities, states
from bilateral.language.lookup import FormIndex, Match
from bilateral.language.model import Form, Kind, Mention

LOCATIVE = re.compile(
    r"\b(?:in|at|to|from|near|outside|via|into|around|through|leav\w+|left|reach\w*|visit\w*|toured"
    r"|capital(?: city)?(?: of)?|city of|town of|host(?:ed)? by the city of)\s+(?:the\s+)?"
    r"(?:(?:central|downtown|nearby|historic|liberated)\s+)?$",
    re.IGNORECASE,
)
AFTER_TOWN = re.compile(r"\s*[-–]\s*based\b|\s*,\s*the capital\b")
NAMED_AFTER = re.compile(
    r"(?:[ -](?:[A-Z][\w-]*|of|and|on|for)){0,3}?[ -](?:Declaration|Statement|Convention|Treaty|Agreement"
    r"|Accords?|Protocol|Group|Process|Format|Principles|Club|Initiative|Charter|Pact|University|Street|Avenue"
    r"|Palace|Times|Post|News|Agency|Bank|Stock|Hotel|Cup|Grand Prix|Peace Process)\b"
)
OF_STATE = re.compile(r",?\s+(?:the\s+)?(?:capital of\s+)?(?:the\s+)?")
RANK_OF_FORM = {
    states.Kind.NAME: Form.NAME,
    states.Kind.ADJECTIVE: Form.ADJECTIVE,
    states.Kind.PREFIX: Form.ADJECTIVE,
    states.Kind.DEMONYM: Form.DEMONYM,
    states.Kind.CAPITAL: Form.CAPITAL,
}


@cache
def _state_index() -> FormIndex[tuple[states.FormUse, ...]]:
    return FormIndex(states.match_forms().items())


@cache
def _city_index() -> FormIndex[str]:
    return FormIndex((form, form) for form in cities.cities())


def geography(text: str) -> tuple[Mention, ...]:
    """The states and towns that ``text`` names, left to right, without overlaps."""
    found = [m for match in _state_index().find(text) for m in _state(text, match)]
    taken = [range(m.start, m.end) for m in found]
    taken += [range(m.start, m.end) for m in _state_index().find(text) if not m.value]
    near = _states_by_weight(found)
    for match in _city_index().find(text):
        if any(match.start < t.stop and t.start < match.end for t in taken):
            continue
        if NAMED_AFTER.match(text, match.end):
            continue
        found.append(_town(text, match.start, match.end, match.value, near))
    return tuple(sorted(found))


def _state(text: str, match: Match[tuple[states.FormUse, ...]]) -> Iterator[Mention]:
    """The mention that one matched form makes: a state, a capital as a town, or nothing."""
    form = text[match.start : match.end]
    uses = [
        use for use in match.value if use.kind is not states.Kind.PREFIX or _hyphen(text, match)
    ]
    code = states.default_code(form)
    if not uses or code is None or all(use.code != code for use in uses):
        return
    kinds = {use.kind for use in uses if use.code == code}
    kind = next(k for k in RANK_OF_FORM if k in kinds)
    if kind is not states.Kind.CAPITAL:
        yield Mention(match.start, match.end, Kind.STATE, code, RANK_OF_FORM[kind])
        return
    if NAMED_AFTER.match(text, match.end):
        return
    town = form not in states.states()[code].seats and _is_town(text, match.start, match.end, code)
    if town:
        yield Mention(match.start, match.end, Kind.PLACE, f"{form}/{code}")
    else:
        yield Mention(match.start, match.end, Kind.STATE, code, Form.CAPITAL)


def _hyphen(text: str, match: Match[tuple[states.FormUse, ...]]) -> bool:
    return text[match.end : match.end + 1] in {"-", "–"}


def _is_town(text: str, start: int, end: int, code: str) -> bool:
    """Whether a capital is meant as a place: after a preposition, or with its state behind it."""
    if LOCATIVE.search(text[max(0, start - 40) : start]) or AFTER_TOWN.match(text, end):
        return True
    behind = OF_STATE.match(text, end)
    if not behind or not behind.group().strip():
        return False
    following = next(_state_index().find(text[behind.end() : behind.end() + 60]), None)
    return bool(following and following.start == 0 and any(u.code == code for u in following.value))


def _town(text: str, start: int, end: int, form: str, near: tuple[str, ...]) -> Mention:
    """The town, in the state named right behind it, else in one the story tells of, else the largest."""
    behind = text[end : end + 60]
    for state in _state_index().find(behind):
        if state.value and behind[: state.start].strip() in {",", "in", "of", "("}:
            near = (state.value[0].code, *near)
        break
    codes = {city.code for city in cities.cities()[form]}
    code = next((c for c in near if c in codes), None)
    best = cities.best_city(form, code)
    return Mention(start, end, Kind.PLACE, f"{form}/{best.code if best else ''}")


def _states_by_weight(mentions: list[Mention]) -> tuple[str, ...]:
    """Codes of the states mentioned, the most often first."""
    counts: dict[str, int] = {}
    for mention in mentions:
        if mention.kind is Kind.STATE:
            counts[mention.key] = counts.get(mention.key, 0) + 1
    return tuple(sorted(counts, key=lambda code: (-counts[code], code)))
