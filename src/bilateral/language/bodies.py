"""Bodies in a text: ministries, parliaments, armed forces, international organizations.

A national body gets its canonical name and its state: the one its phrase names, else
the one the same body has elsewhere in the article, else the state the story is told from.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bilateral.language.gazetteers import national_bodies, organizations
from bilateral.language.gazetteers.national_bodies import NationalBody
from bilateral.language.intervals import Intervals, longest
from bilateral.language.lookup import FormIndex
from bilateral.language.model import BodyMention, Form, Kind, Mention
from bilateral.language.offices.portfolios import field_after, field_before
from bilateral.language.proper_bodies import proper_bodies

CAPITALIZED = r"[A-Z][\w’'-]*"
MINISTRY_OF = re.compile(r"\b[Mm]inistr(?:y|ies)\s+(?:of|for)\s+(?:the\s+)?(?=\w)")
MINISTRY_AFTER = re.compile(r"(?<=\w)\s+[Mm]inistr(?:y|ies)\b")
FOREIGN_OFFICE = re.compile(r"\bForeign Office\b|\bMFA\b")
EMBASSY = re.compile(r"\b(?:[Ee]mbassy|High Commission|Consulate General|Consulate)\b")
UNIVERSITY = re.compile(
    rf"\b(?!The\s)(?:(?:{CAPITALIZED}\s+){{1,4}}(?:University|Polytechnic|Institute of Technology)"
    rf"|University of (?:{CAPITALIZED}\s*(?:and\s+)?){{1,4}})"
)
OWNER = re.compile(r"(?:['’]s|['’])?\s+(?:the\s+)?")
BEHIND = re.compile(r"\s+(?:of|in|for)\s+(?:the\s+)?")
UNKNOWN_FIELD = re.compile(r"[A-Z]\w+(?: and)?(?: [A-Z]\w+)?")
FIELD_BEFORE = re.compile(r"\b(?:Affairs|Cooperation|Integration) and (?:la )?$")
"""What makes a body's name a field: "Minister of Cooperation and Francophonie"."""
ORGAN = re.compile(
    rf"(?:\s+{CAPITALIZED}){{0,4}}\s+(?:Mission|Force|Programme|Tribunal|Delegation)\b"
    rf"(?:\s+(?:for|in|to|on)\s+(?:the\s+)?{CAPITALIZED}(?:\s+{CAPITALIZED})*)?"
)
"""What makes an organ of its own: "United Nations Assistance Mission for Rwanda"."""
PLURAL = re.compile(r"\b(?:[Mm]inistries|[Pp]arliaments|[Ee]mbassies)\b")
IN_ROW = re.compile(r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:of\s+)?(?:the\s+)?")
FAR = 120
INTERNATIONAL = "InternationalOrganization"
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
    return tuple(longest([*listed, *_settled(text, own, places)]))


def _listed(text: str) -> Iterator[BodyMention]:
    """International bodies, companies and agencies of the gazetteer."""
    for match in _international().find(text):
        if FIELD_BEFORE.search(text, max(0, match.start - 24), match.start):
            continue
        body = match.value
        form = text[match.start : match.end]
        of_it = ORGAN.match(text, match.end) if body.kind == INTERNATIONAL else None
        end = of_it.end() if of_it else match.end
        acronym = ACRONYM.match(text, end)
        short = acronym["short"] if acronym else None
        yield BodyMention(
            match.start,
            acronym.end() if acronym else end,
            " ".join(text[match.start : end].split()) if of_it else body.name,
            short or (form if form == body.short and not of_it else None),
            body.country,
            body.kind,
        )


def _found(text: str) -> Iterator[_Found]:
    """National bodies by pattern and list, as far as their own words go."""
    yield from _ministries(text)
    for match in FOREIGN_OFFICE.finditer(text):
        yield _Found(match.start(), match.end(), "Ministry of Foreign Affairs", "Ministry", None)
    for match in EMBASSY.finditer(text):
        yield _Found(
            match.start(),
            match.end(),
            _titled(match.group()),
            "DiplomaticMission",
            None,
            needs_state=True,
        )
    for match in UNIVERSITY.finditer(text):
        end = match.start() + len(match.group().rstrip())
        yield _Found(
            match.start(), end, " ".join(match.group().split()), "University", None, proper=True
        )
    for start, end, name, kind in proper_bodies(text):
        yield _Found(start, end, name, kind, None, proper=True)
    for found in _national().find(text):
        body = found.value
        common = body.state is None and body.kind in {"Parliament", "ArmedForce"}
        yield _Found(found.start, found.end, body.name, body.kind, body.state, needs_state=common)


def _titled(words: str) -> str:
    return words[0].upper() + words[1:]


def _ministries(text: str) -> Iterator[_Found]:
    for match in MINISTRY_OF.finditer(text):
        field = field_after(text, match.end())
        told = UNKNOWN_FIELD.match(text, match.end())
        if field:
            yield _Found(match.start(), field.end, f"Ministry of {field.name}", "Ministry", None)
        elif told:
            name = f"Ministry of {' '.join(told.group().split())}"
            yield _Found(match.start(), told.end(), name, "Ministry", None)
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
    for body in sorted((_owned(text, f, places) for f in found), key=lambda f: f.start):
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
        town = _town_of_consulate(text, body, places)
        if town:
            name, body = f"{name} in {text[town.start : town.end]}", replace(body, end=town.end)  # noqa: PLW2901
        yield BodyMention(
            body.start, body.end, name, None, country, body.kind, guessed=country is None
        )
        if body.country and PLURAL.search(text, body.start, body.end):
            yield from _of_others(text, body, places)


def _town_of_consulate(text: str, body: _Found, places: Intervals[Mention]) -> Mention | None:
    """The town that tells a state's consulates apart."""
    if not body.name.startswith("Consulate") or not body.country:
        return None
    town = next(iter(places.starting(body.end, body.end + len(" in the "))), None)
    told = town and town.kind is Kind.PLACE and text[body.end : town.start].strip() == "in"
    return town if told else None


def _of_others(text: str, body: _Found, places: Intervals[Mention]) -> Iterator[BodyMention]:
    """The like bodies of the states told in a row: "the Ministries of Trade of Chad and Mali"."""
    end = body.end
    for state in places.starting(body.end, body.end + FAR):
        if state.kind is not Kind.STATE or not IN_ROW.fullmatch(text, end, state.start):
            return
        name = national_bodies.full_name(body.name, state.key)
        yield BodyMention(state.start, state.end, name, None, state.key, body.kind)
        end = state.end


def at_home(bodies: Iterable[BodyMention], home: str | None) -> Iterator[BodyMention]:
    """The bodies, those left without a state as the story's own."""
    for body in bodies:
        if body.guessed and home and not body.country:
            name = national_bodies.full_name(body.name, home)
            yield replace(body, name=name, country=home)
        else:
            yield body


def _owned(text: str, found: _Found, places: Intervals[Mention]) -> _Found:
    """The body with the state its phrase names, before or behind, and the phrase's extent."""
    before = next(
        (
            m
            for m in places.ending(found.start - 8, found.start)
            if OWNER.fullmatch(text, m.end, found.start) and m.form is not Form.DEMONYM
        ),
        None,
    )
    behind = next(iter(places.starting(found.end + 1, found.end + 13)), None)
    if behind and not (
        behind.kind is Kind.STATE
        and behind.form in {Form.NAME, Form.CAPITAL}
        and BEHIND.fullmatch(text, found.end, behind.start)
    ):
        behind = None
    if behind:
        abroad = found.kind == "DiplomaticMission" and text[found.end : behind.start].split(
            maxsplit=1
        )[0] in {"in", "for"}
        if not abroad:
            return replace(found, end=behind.end, country=behind.key)
    if found.proper and found.kind != "University" and not before:
        inside = {
            m.key
            for m in places.starting(found.start, found.end)
            if m.kind is Kind.STATE and m.form is not Form.DEMONYM
        }
        return replace(found, country=inside.pop()) if len(inside) == 1 else found
    if before:
        code = before.key if before.kind is Kind.STATE else before.key.rpartition("/")[2]
        beside = before.kind is Kind.STATE and not text[before.end : found.start].strip()
        start = before.start if before.form is Form.ADJECTIVE or beside else found.start
        return replace(found, start=start, country=found.country or code)
    return found
