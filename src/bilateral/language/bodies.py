"""Bodies in a text: ministries, parliaments, armed forces, international organizations.

A national body gets its canonical name and its state: the one its phrase names, else
the one the same body has elsewhere in the article, else the state the story is told from.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bilateral.language import owners
from bilateral.language.body_words import MINISTERS_FIELD
from bilateral.language.gazetteers import national_bodies, organizations
from bilateral.language.gazetteers.national_bodies import NationalBody
from bilateral.language.intervals import Intervals, longest
from bilateral.language.lookup import FormIndex
from bilateral.language.missions import missions_in
from bilateral.language.model import BodyMention, Form, Kind, Mention
from bilateral.language.named_groups import named_groups
from bilateral.language.offices.portfolios import field_after, field_before
from bilateral.language.proper_bodies import proper_bodies
from bilateral.language.shaped_bodies import shaped_bodies
from bilateral.language.units import of_state, units_in

CAPITALIZED = r"[A-Z][\w’'-]*"
MINISTRY_OF = re.compile(r"\b[Mm]inistr(?:y|ies)\s+(?:of|for)\s+(?:the\s+)?(?=\w)")
DEPARTMENT_OF = re.compile(r"\bDepartment\s+(?:of|for)\s+(?:the\s+)?(?=[A-Z])")
MINISTRY_AFTER = re.compile(r"(?<=\w)\s+[Mm]inistr(?:y|ies)\b")
FOREIGN_OFFICE = re.compile(r"\bForeign Office\b|\bMFA\b")
UNIVERSITY = re.compile(
    rf"\b(?!The\s)(?:(?:{CAPITALIZED}\s+){{1,4}}(?:University|Polytechnic|Institute of Technology)"
    rf"|University of (?:{CAPITALIZED}\s*(?:and\s+)?){{1,4}})"
)
UNKNOWN_FIELD = re.compile(r"[A-Z]\w+(?: and)?(?: [A-Z]\w+)?")
FIELD_BEFORE = re.compile(r"\b(?:Affairs|Cooperation|Integration) and (?:la )?$")
"""What makes a body's name a field: "Minister of Cooperation and Francophonie"."""
SOMETHING_ELSE = re.compile(r"\s+(?:House|Building|Hall|Complex|Palace)\b")
"""What makes a body's name that of where it sits."""
WITH_STATE = frozenset({
    "Parliament", "National Council", "Legislative Council", "National Congress", "Presidency",
    "Police",
})  # fmt: skip
ACRONYM = re.compile(r"\s+\((?P<short>[A-Z][A-Za-z-]{1,9})\)")


@dataclass(frozen=True, slots=True)
class _Found:
    """A national body before its state is settled."""

    start: int
    end: int
    name: str
    kind: str
    country: str | None
    needs_state: bool = False
    """A common word ("parliament") that is a body only with its state beside it."""
    proper: bool = False
    """A name that stands without the state."""


@cache
def _national() -> FormIndex[NationalBody]:
    return FormIndex(national_bodies.body_forms().items())


@cache
def _international() -> FormIndex[organizations.Body]:
    forms = organizations.match_forms()
    return FormIndex((f, body) for f in forms if (body := organizations.default_body(f)))


def bodies_in(text: str, places: Intervals[Mention]) -> tuple[BodyMention, ...]:
    """The bodies of ``text`` in order, without overlaps; ``at_home`` completes those left open."""
    listed = Intervals(_listed(text))
    own = [
        f
        for f in _found(text)
        if not any(
            b.start <= f.start and f.end <= b.end for b in listed.overlapping(f.start, f.end)
        )
    ]
    known = Intervals(
        [
            *listed,
            *_settled(text, own, places),
            *missions_in(text, places, owners.pair_of(places)),
        ]
    )
    shapes = tuple(proper_bodies(text))
    units = [*units_in(text, known, shapes, places)]
    shaped = shaped_bodies(text, shapes, Intervals([*known, *units]), places)
    return tuple(longest([*known, *units, *shaped, *named_groups(text, known, places)]))


def _listed(text: str) -> Iterator[BodyMention]:
    """International bodies, companies and agencies of the gazetteer."""
    for match in _international().find(text):
        if FIELD_BEFORE.search(text, max(0, match.start - 24), match.start):
            continue
        body = match.value
        acronym = ACRONYM.match(text, match.end)
        short = acronym["short"] if acronym else None
        form = text[match.start : match.end]
        yield BodyMention(
            match.start,
            acronym.end() if acronym else match.end,
            body.name,
            short or (form if form == body.short else None),
            body.country,
            body.kind,
        )


def _found(text: str) -> Iterator[_Found]:
    """National bodies by pattern and list, as far as their own words go."""
    yield from _ministries(text)
    for match in FOREIGN_OFFICE.finditer(text):
        yield _Found(match.start(), match.end(), "Ministry of Foreign Affairs", "Ministry", None)
    for match in UNIVERSITY.finditer(text):
        end = match.start() + len(match.group().rstrip())
        yield _Found(
            match.start(), end, " ".join(match.group().split()), "University", None, proper=True
        )
    for found in _national().find(text):
        body = found.value
        form = text[found.start : found.end]
        if form == "Police" and MINISTERS_FIELD.search(text, max(0, found.start - 80), found.start):
            continue
        if SOMETHING_ELSE.match(text, found.end) or (
            body.name == "Presidency" and text.startswith(" of", found.end)
        ):  # "rose to the presidency of Peru": an office
            continue
        common = body.state is None and (
            form.islower() or body.kind == "ArmedForce" or form in WITH_STATE
        )
        yield _Found(found.start, found.end, body.name, body.kind, body.state, needs_state=common)


def _ministries(text: str) -> Iterator[_Found]:
    for match in MINISTRY_OF.finditer(text):
        field = field_after(text, match.end())
        told = UNKNOWN_FIELD.match(text, match.end())
        if field:
            yield _Found(match.start(), field.end, f"Ministry of {field.name}", "Ministry", None)
        elif told:
            name = f"Ministry of {' '.join(told.group().split())}"
            yield _Found(match.start(), told.end(), name, "Ministry", None)
    for match in DEPARTMENT_OF.finditer(text):
        field = field_after(text, match.end())
        if field:
            name = f"Department of {field.name}"
            yield _Found(match.start(), field.end, name, "Ministry", None)
    for match in MINISTRY_AFTER.finditer(text):
        field = field_before(text, match.start())
        if field:
            yield _Found(field.start, match.end(), f"Ministry of {field.name}", "Ministry", None)


def _settled(
    text: str, found: Sequence[_Found], places: Intervals[Mention]
) -> Iterator[BodyMention]:
    """The national bodies with their states.

    A name told with a state keeps it later on; one told first without is the story's own.
    """
    known: dict[str, str | None] = {}
    owned = (body for f in found for body in _owned(text, f, places))
    for body in sorted(owned, key=lambda f: f.start):
        if body.proper:
            yield BodyMention(body.start, body.end, body.name, None, body.country, body.kind)
            continue
        last = known.get(body.name)
        if body.country and (body.name not in known or last):
            known[body.name] = body.country
        known.setdefault(body.name, None)
        if body.needs_state and not (body.country or last):
            continue
        country = body.country or last
        name = national_bodies.full_name(body.name, country)
        yield BodyMention(
            body.start, body.end, name, None, country, body.kind, guessed=country is None
        )


def at_home(
    bodies: Iterable[BodyMention], home: str | None, pair: Sequence[str] = ()
) -> Iterator[BodyMention]:
    """The bodies, those left without a state as the story's own.

    One that the story's own state calls otherwise is the other's of the ``pair``: a
    "Ministry of Foreign Affairs" is not the United States'.
    """
    for body in bodies:
        if body.guessed and home and not body.country:
            yield of_state(body, _likely_owner(body.within or body, home, pair))
        else:
            yield body


def _likely_owner(body: BodyMention, home: str, pair: Sequence[str]) -> str:
    other = next((code for code in pair if code != home), None)
    own = national_bodies.own_name(body.name, home)
    foreign = body.name.startswith("Ministry") and not own.startswith("Ministry")
    return other if other and foreign and home in pair else home


def _owned(text: str, found: _Found, places: Intervals[Mention]) -> list[_Found]:
    """The body with the state its phrase names, before or behind, and the phrase's extent.

    Several where the phrase is of several states: "the foreign ministries of Latvia and Lithuania".
    """
    before = owners.before(text, found.start, places)
    behind = owners.behind(text, found.end, places)
    if behind:
        rest = owners.more_behind(text, behind, places) if _is_plural(text, found) else []
        first = replace(found, end=behind.end, country=behind.key)
        return [
            first,
            *(replace(found, start=m.start, end=m.end, country=m.key) for m in rest),
        ]
    if before:
        code = owners.code_of(before)
        beside = before.kind is Kind.STATE and not text[before.end : found.start].strip()
        start = before.start if before.form is Form.ADJECTIVE or beside else found.start
        first = replace(found, start=start, country=found.country or code)
        rest = owners.more_before(text, before, places) if _is_plural(text, found) else []
        return [
            *(replace(found, start=m.start, end=m.end, country=m.key) for m in rest),
            first,
        ]
    if found.country is None and not found.proper:
        owner = owners.of_pronoun(text, found.start, places)
        return [replace(found, country=owner)]
    return [found]


def _is_plural(text: str, found: _Found) -> bool:
    words = text[found.start : found.end].lower()
    return "ministries" in words or words.endswith(("armies", "forces", "navies"))
