"""Mentions of states and towns: which of the two a name is, and which state it means.

Invariant: every stretch of text is at most one of them. A capital is a town after a
preposition of place and its state where it acts or wants (convention 7 of the fact
schema); a town's name inside another proper name ("Vienna Convention") is neither.
"""

import re
from collections.abc import Iterator
from functools import cache

from bilateral.language.gazetteers import cities, states
from bilateral.language.intervals import Intervals, Span
from bilateral.language.lookup import FormIndex, Match
from bilateral.language.model import Form, Kind, Mention

LOCATIVE = re.compile(
    r"\b(?:in|at|(?<!according )to|from|near|outside|via|into|around|through|leav\w+|left"
    r"|reach\w*|visit\w*|toured"
    r"|capital(?: city)?(?: of)?|city of|town of|host(?:ed)? by the city of)\s+(?:the\s+)?"
    r"(?:(?:central|downtown|nearby|historic|liberated)\s+)?$",
    re.IGNORECASE,
)
AFTER_TOWN = re.compile(r"\s*[-–]\s*based\b|\s*,\s*the capital\b")
NAMED_AFTER = re.compile(
    r"(?:[ -](?:[A-Z][\w-]*|of|and|on|for)){0,3}?[ -](?:Declaration|Statement|Convention"
    r"|Treaty|Agreement"
    r"|Accords?|Protocol|Group|Process|Format|Principles|Club|Initiative|Charter|Pact"
    r"|University|Street|Avenue"
    r"|Palace|Times|Post|News|Agency|Bank|Stock|Hotel|Cup|Grand Prix|Peace Process)\b"
)
OF_STATE = re.compile(r",?\s+(?:the\s+)?(?:capital of\s+)?(?:the\s+)?")
SURNAME = re.compile(r"\s+[A-Z][a-z]")
HELD_BY = re.compile(
    r"\b(?:President|Premier|Minister|Secretary|Ambassador|Speaker|Senator|General|Gen\."
    r"|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+$"
)
STOPPED = re.compile(r"(?:[A-Z]\.){2,}")
"""An abbreviation; its last stop is often left out: "U.S"."""
WELL_KNOWN = 250_000
"""People from which a town is known without its state."""
RANK_OF_FORM = {
    states.Kind.NAME: Form.NAME,
    states.Kind.ADJECTIVE: Form.ADJECTIVE,
    states.Kind.PREFIX: Form.ADJECTIVE,
    states.Kind.DEMONYM: Form.DEMONYM,
    states.Kind.CAPITAL: Form.CAPITAL,
}


@cache
def _state_index() -> FormIndex[tuple[states.FormUse, ...]]:
    forms = states.match_forms()
    unstopped = ((form[:-1], uses) for form, uses in forms.items() if STOPPED.fullmatch(form))
    return FormIndex([*unstopped, *forms.items()])


@cache
def _city_index() -> FormIndex[str]:
    return FormIndex((form, form) for form in cities.cities())


def geography(text: str) -> tuple[Mention, ...]:
    """The states and towns that ``text`` names, left to right, without overlaps."""
    found = [m for match in _state_index().find(text) for m in _state(text, match)]
    taken: Intervals[Span] = Intervals(
        [*found, *(m for m in _state_index().find(text) if not m.value)]
    )
    told = _told(found)
    for match in _city_index().find(text):
        if taken.overlapping(match.start, match.end):
            continue
        if NAMED_AFTER.match(text, match.end):
            continue
        found.extend(_town(text, match, told))
    return tuple(sorted(found))


def _state(text: str, match: Match[tuple[states.FormUse, ...]]) -> Iterator[Mention]:
    """The mention that one matched form makes: a state, a capital as a town, or nothing."""
    form = text[match.start : match.end]
    form = form if form in states.match_forms() else f"{form}."
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
    if NAMED_AFTER.match(text, match.end) or _is_given_name(text, match.start, match.end):
        return
    town = form not in states.states()[code].seats and _is_town(text, match.start, match.end, code)
    if town:
        behind = _state_behind(text, match.end)
        homonym = any(city.code == behind for city in cities.cities().get(form, ()))
        yield Mention(match.start, match.end, Kind.PLACE, f"{form}/{behind if homonym else code}")
    else:
        yield Mention(match.start, match.end, Kind.STATE, code, Form.CAPITAL)


def _is_given_name(text: str, start: int, end: int) -> bool:
    """Whether a capital's name begins a person's: "President Santiago Vidal"."""
    return bool(SURNAME.match(text, end) and HELD_BY.search(text, max(0, start - 24), start))


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


def _town(text: str, match: Match[str], told: frozenset[str]) -> Iterator[Mention]:
    """The town: in the state named behind it, else in one the story tells of, else the largest.

    A small town of a state that the story does not tell of must stand where a town stands.
    """
    start, end = match.start, match.end
    found = cities.cities()[match.value]
    behind = _state_behind(text, end)
    if any(city.code == behind for city in found):
        told = frozenset({behind} if behind else ())
    best = next((city for city in found if city.code in told), found[0])
    locative = LOCATIVE.search(text[max(0, start - 40) : start])
    if best.code in told or best.population >= WELL_KNOWN or locative:
        yield Mention(start, end, Kind.PLACE, f"{match.value}/{best.code}")


def _state_behind(text: str, end: int) -> str | None:
    """The state named right behind a town: "Tripoli, Lebanon"."""
    state = next(_state_index().find(text[end : end + 60]), None)
    if state is None or not state.value:
        return None
    linked = text[end : end + state.start].strip() in {",", "in", "of", "("}
    return state.value[0].code if linked else None


def _told(mentions: list[Mention]) -> frozenset[str]:
    """Codes of the states mentioned."""
    return frozenset(m.key for m in mentions if m.kind is Kind.STATE)
