"""Bodies in a text: ministries, parliaments, armed forces, international organizations.

A national body gets its canonical name and its state: the one its phrase names, else
the one the same body has elsewhere in the article, else the state the story is told from.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bilateral.language.gazetteers import national_bodies, organizations
from bilateral.language.gazetteers.national_bodies import NationalBody
from bilateral.language.lookup import FormIndex
from bilateral.language.model import BodyMention, Form, Kind, Mention

CAPITALIZED = r"[A-Z][\w’'-]*"
FIELD = rf"{CAPITALIZED}(?:(?:\s+|,\s+|,?\s+and\s+|\s*&\s*){CAPITALIZED}){{0,6}}"
MINISTRY_OF = re.compile(rf"\b[Mm]inistr(?:y|ies)\s+(?:of|for)\s+(?:the\s+)?(?P<field>{FIELD})")
MINISTRY_AFTER = re.compile(rf"\b(?P<field>{FIELD}|[a-z]+)\s+[Mm]inistr(?:y|ies)\b")
FOREIGN_OFFICE = re.compile(r"\bForeign Office\b|\bMFA\b")
EMBASSY = re.compile(r"\b(?:Embassy|High Commission|Consulate General|Consulate)\b")
UNIVERSITY = re.compile(
    rf"\b(?:(?:{CAPITALIZED}\s+){{1,4}}(?:University|Polytechnic|Institute of Technology)|University of (?:{CAPITALIZED}\s*(?:and\s+)?){{1,4}})"
)
OWNER = re.compile(r"(?:['’]s|['’])?\s+(?:the\s+)?")
BEHIND = re.compile(r"\s+(?:of|in|for)\s+(?:the\s+)?")
UNKNOWN_FIELD = re.compile(r"[A-Z]\w+(?: and)?(?: [A-Z]\w+)?")
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


@cache
def _national() -> FormIndex[NationalBody]:
    return FormIndex(national_bodies.body_forms().items())


@cache
def _international() -> FormIndex[organizations.Body]:
    forms = organizations.match_forms()
    return FormIndex((f, body) for f in forms if (body := organizations.default_body(f)))


def bodies_in(text: str, places: Sequence[Mention], home: str | None) -> tuple[BodyMention, ...]:
    """The bodies of ``text`` in order, without overlaps."""
    international = list(_listed(text))
    national = _settled(
        text, [f for f in _found(text) if not _within(f, international)], places, home
    )
    kept: list[BodyMention] = []
    for body in sorted([*international, *national], key=lambda b: (b.start - b.end, b.start)):
        if not any(body.start < k.end and k.start < body.end for k in kept):
            kept.append(body)
    return tuple(sorted(kept, key=lambda b: b.start))


def _listed(text: str) -> Iterator[BodyMention]:
    """International bodies, companies and agencies of the gazetteer."""
    for match in _international().find(text):
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


def _within(found: _Found, listed: Sequence[BodyMention]) -> bool:
    return any(b.start <= found.start and found.end <= b.end for b in listed)


def _found(text: str) -> Iterator[_Found]:
    """National bodies by pattern and list, as far as their own words go."""
    yield from _ministries(text)
    for match in FOREIGN_OFFICE.finditer(text):
        yield _Found(match.start(), match.end(), "Ministry of Foreign Affairs", "Ministry", None)
    for match in EMBASSY.finditer(text):
        yield _Found(
            match.start(), match.end(), match.group(), "DiplomaticMission", None, needs_state=True
        )
    for match in UNIVERSITY.finditer(text):
        end = match.start() + len(match.group().rstrip())
        yield _Found(match.start(), end, " ".join(match.group().split()), "University", None)
    for found in _national().find(text):
        body = found.value
        common = body.state is None and body.kind in {"Parliament", "ArmedForce"}
        yield _Found(found.start, found.end, body.name, body.kind, body.state, needs_state=common)


def _ministries(text: str) -> Iterator[_Found]:
    taken: list[range] = []
    for match in MINISTRY_OF.finditer(text):
        words = match["field"]
        while words and national_bodies.portfolio(words) is None:
            words = re.sub(r"(?:(?:,?\s+and|,|\s+&)?\s+)?\S+$", "", words)
        name = national_bodies.portfolio(words) if words else None
        if name is None and not UNKNOWN_FIELD.fullmatch(match["field"]):
            continue
        field = name.name if name else " ".join(match["field"].split())
        end = match.start("field") + len(words or match["field"])
        taken.append(range(match.start(), end))
        yield _Found(match.start(), end, f"Ministry of {field}", "Ministry", None)
    for match in MINISTRY_AFTER.finditer(text):
        start, words = match.start("field"), match["field"]
        while words and national_bodies.portfolio(words) is None:
            first = re.match(r"\S+\s*(?:and\s+)?", words)
            start, words = start + first.end(), words[first.end() :]  # type: ignore[union-attr]  # words is not empty
        name = national_bodies.portfolio(words) if words else None
        if name and not any(start in r for r in taken):
            yield _Found(start, match.end(), f"Ministry of {name.name}", "Ministry", None)


def _settled(
    text: str, found: Sequence[_Found], places: Sequence[Mention], home: str | None
) -> Iterator[BodyMention]:
    """The national bodies with their states."""
    owned = [_owned(text, f, places) for f in found]
    known: dict[str, str] = {}
    for body in owned:
        if body.country:
            known.setdefault(body.name, body.country)
    for body in owned:
        if body.kind == "University":
            yield BodyMention(body.start, body.end, body.name, None, body.country, body.kind)
            continue
        if body.needs_state and not body.country and body.name not in known:
            continue
        country = body.country or known.get(body.name) or home
        name = national_bodies.full_name(body.name, country)
        yield BodyMention(body.start, body.end, name, None, country, body.kind)


def _owned(text: str, found: _Found, places: Sequence[Mention]) -> _Found:
    """The body with the state its phrase names, before or behind, and the phrase's extent."""
    before = next(
        (
            m
            for m in places
            if m.end < found.start <= m.end + 8
            and OWNER.fullmatch(text, m.end, found.start)
            and m.form is not Form.DEMONYM
        ),
        None,
    )
    behind = next(
        (
            m
            for m in places
            if found.end < m.start <= found.end + 12
            and m.kind is Kind.STATE
            and m.form in {Form.NAME, Form.CAPITAL}
            and BEHIND.fullmatch(text, found.end, m.start)
        ),
        None,
    )
    if behind:
        abroad = (
            found.kind == "DiplomaticMission" and text[found.end : behind.start].split()[0] == "in"
        )
        if not abroad:
            return replace(found, end=behind.end, country=behind.key)
    if before:
        code = before.key if before.kind is Kind.STATE else before.key.rpartition("/")[2]
        start = before.start if before.form is Form.ADJECTIVE else found.start
        return replace(found, start=start, country=found.country or code)
    return found
