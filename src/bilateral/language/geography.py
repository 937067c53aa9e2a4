"""Mentions of states and towns: which of the two a name is, and which state it means.

Invariant: every stretch of text is at most one of them. A capital is a town after a
preposition of place and its state where it acts or wants (convention 7 of the fact
schema); a name inside another proper name ("Vienna Convention", "Oman Air", "Israel
Katz") is neither.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias

from bilateral.language.gazetteers import cities, outlets, states
from bilateral.language.gazetteers.namesakes import (
    begins_name,
    ends_name,
    follows_office,
    holders,
    is_marked_part,
    names_business,
    names_paper_or_post,
    part_behind,
    tells_of_part,
)
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
    r"|Treaty|Agreements?"
    r"|Accords?|Protocol|Group|Process|Format|Principles|Club|Initiative|Charter|Pact"
    r"|Memorandum|Statute|Final Act|Consensus|Formula"
    r"|University|Street|Avenue"
    r"|Palace|Times|Post|News|Agency|Bank|Stock|Hotel|Cup|Grand Prix|Peace Process)\b"
    r"|[ -](?:Round|Wall|Spring|Security Conference|Strait|Canal|Bay|River|Gulf|Pride|Marathon"
    r"|(?:peace )?(?:process|agreements?|accords?|format|declaration|protocol|convention|treaty"
    r"|principles|memorandum))\b"
)
OF_STATE = re.compile(r",?\s+(?:the\s+)?(?:capital of\s+)?(?:the\s+)?")
AND = re.compile(r"\s+and\s+$")
SURNAME = re.compile(r"\s+[A-Z][a-z]")
AFTER_PREPOSITION = re.compile(r"\b(?:of|to|in|from|into|at|for)\s+$")
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

StateMatch: TypeAlias = Match[tuple[states.FormUse, ...]]


@cache
def _state_index() -> FormIndex[tuple[states.FormUse, ...]]:
    forms = states.match_forms()
    unstopped = ((form[:-1], uses) for form, uses in forms.items() if STOPPED.fullmatch(form))
    papers = ((name.removeprefix("The "), ()) for name in outlets.outlet_names() if _is_paper(name))
    return FormIndex([*unstopped, *papers, *forms.items()])


def _is_paper(name: str) -> bool:
    """Whether an outlet's name is told from what it is made of: not "President of Georgia"."""
    return " " in name and name.split(maxsplit=1)[0] not in holders()


@cache
def _city_index() -> FormIndex[str]:
    return FormIndex((form, form) for form in cities.cities())


@cache
def _site_index() -> FormIndex[str]:
    return FormIndex((form, site.code) for form, site in cities.sites().items())


def geography(text: str) -> tuple[Mention, ...]:
    """The states and towns that ``text`` names, left to right, without overlaps."""
    sites = Intervals(_site_index().find(text))
    matches = [m for m in _state_index().find(text) if not sites.overlapping(m.start, m.end)]
    hidden = _hidden(text, matches)
    named = [m for m in matches if m.value and m.start not in hidden]
    certain = frozenset(code for m in named if (code := _only_code(text, m)))
    found = [mention for match in named for mention in _state(text, match, certain)]
    found.extend(town for m in matches if m.start in hidden for town in _town_of_part(text, m))
    taken: Intervals[Span] = Intervals(
        [*found, *sites, *(m for m in matches if not m.value or m.start in hidden)]
    )
    told = _told(found) | {site.value for site in sites}
    ends = {m.end for m in found if m.kind is Kind.PLACE}
    for match in _city_index().find(text):
        if taken.overlapping(match.start, match.end):
            continue
        if NAMED_AFTER.match(text, match.end) or names_paper_or_post(text, match.start):
            continue
        link = AND.search(text, max(0, match.start - 8), match.start)
        town = next(_town(text, match, told, joined=bool(link and link.start() in ends)), None)
        if town:
            found.append(town)
            ends.add(town.end)
    return tuple(sorted(found))


def _hidden(text: str, matches: Sequence[StateMatch]) -> frozenset[int]:
    """Where the matches start that are a person, a company, a part of another state.

    A surname stays one where it stands alone later, unless the text names the state otherwise.
    """
    hidden: set[int] = set()
    surnames: set[str] = set()
    elsewhere = {(text[m.start : m.end], code) for m in matches if (code := _only_code(text, m))}

    parts = {f for f in {text[m.start : m.end] for m in matches} if tells_of_part(text, f)}

    def otherwise(form: str) -> bool:
        code = states.default_code(form)
        return any(known == code and other != form for other, known in elsewhere)

    for match in matches:
        start, end, kinds = match.start, match.end, {use.kind for use in match.value}
        form = text[start:end]
        if ends_name(text, start, end):
            surnames.add(form)
            hidden.add(start)
        elif (
            begins_name(text, start, end, needs_office=kinds <= {states.Kind.ADJECTIVE})
            or (kinds == {states.Kind.CAPITAL} and _is_given_name(text, start, end))
            or names_business(text, start, end)
            or part_behind(text, end)
            or is_marked_part(text, start, end)
            or (form in parts and not otherwise(form))
            or (
                form in surnames
                and not otherwise(form)
                and not AFTER_PREPOSITION.search(text, max(0, start - 12), start)
            )
        ):
            hidden.add(start)
    return frozenset(hidden)


def _only_code(text: str, match: StateMatch) -> str | None:
    """The state of a form that has no other, unless it is mostly something else."""
    codes = {use.code for use in match.value if use.kind is not states.Kind.PREFIX}
    known = len(codes) == 1 and states.default_code(text[match.start : match.end]) is not None
    return codes.pop() if known else None


def _town_of_part(text: str, match: StateMatch) -> Iterator[Mention]:
    """The town with a capital's name in a province named behind it: "Paris, Texas"."""
    form, code = text[match.start : match.end], part_behind(text, match.end)
    if code and any(city.code == code for city in cities.cities().get(form, ())):
        yield Mention(match.start, match.end, Kind.PLACE, f"{form}/{code}")


def _state(text: str, match: StateMatch, certain: frozenset[str]) -> Iterator[Mention]:
    """The mention that one matched form makes: a state, a capital as a town, or nothing."""
    form = text[match.start : match.end]
    form = form if form in states.match_forms() else f"{form}."
    uses = [
        use for use in match.value if use.kind is not states.Kind.PREFIX or _hyphen(text, match)
    ]
    code = states.code_among(form, certain)
    if not uses or code is None or all(use.code != code for use in uses):
        return
    kinds = {use.kind for use in uses if use.code == code}
    kind = next(k for k in RANK_OF_FORM if k in kinds)
    if kind is not states.Kind.CAPITAL:
        yield Mention(match.start, match.end, Kind.STATE, code, RANK_OF_FORM[kind])
        return
    if NAMED_AFTER.match(text, match.end) or names_paper_or_post(text, match.start):
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
    return bool(SURNAME.match(text, end) and follows_office(text[max(0, start - 24) : start]))


def _hyphen(text: str, match: StateMatch) -> bool:
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


def _town(text: str, match: Match[str], told: frozenset[str], *, joined: bool) -> Iterator[Mention]:
    """The town: in the state named behind it, else in one the story tells of, else the largest.

    A small town of a state that the story does not tell of must stand where a town stands,
    or be ``joined`` to a town before it.
    """
    start, end = match.start, match.end
    found = cities.cities()[match.value]
    behind = _state_behind(text, end)
    if any(city.code == behind for city in found):
        told = frozenset({behind} if behind else ())
    best = next((city for city in found if city.code in told), found[0])
    locative = LOCATIVE.search(text[max(0, start - 40) : start])
    if best.code in told or best.population >= WELL_KNOWN or locative or joined:
        yield Mention(start, end, Kind.PLACE, f"{match.value}/{best.code}")


def _state_behind(text: str, end: int) -> str | None:
    """The state named right behind a town, itself or by a part: "Tripoli, Lebanon"."""
    part = part_behind(text, end)
    if part:
        return part
    state = next(_state_index().find(text[end : end + 60]), None)
    if state is None or not state.value:
        return None
    linked = text[end : end + state.start].strip() in {",", "in", "of", "("}
    return state.value[0].code if linked else None


def _told(mentions: list[Mention]) -> frozenset[str]:
    """Codes of the states mentioned."""
    return frozenset(m.key for m in mentions if m.kind is Kind.STATE)
