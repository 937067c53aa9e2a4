"""The words of offices, before it is known for which state or body.

A minister is read by the field ("Justice Minister", "Minister of Justice"), every other
office by the list of the gazetteer; "Deputy" and the like in front belong to the role.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from bilateral.language.gazetteers import offices as gazetteer
from bilateral.language.gazetteers.offices import Office
from bilateral.language.intervals import Intervals, longest
from bilateral.language.lookup import FormIndex, Match
from bilateral.language.model import BodyMention
from bilateral.language.offices.portfolios import Field, field_after, field_before
from bilateral.language.offices.roles import COUNTERPART

MINISTER_OF = re.compile(
    r"\b(?<![Pp]rime )(?P<kind>(?:State\s+)?[Mm]inister(?:\s+of\s+[Ss]tate(?=\s+for))?"
    r"|[Ss]tate\s+[Ss]ecretary|(?:(?:Prime\s+)?Cabinet|Principal|Permanent"
    r"|Assistant|State|Under)[ -]Secretary|Undersecretary|Secretary)\s+(?:of"
    r"|for)\s+(?:the\s+)?(?=\w)(?!Ministr|Department|Office)"
)
FOR_FIELD = re.compile(r"\s+(?:for|in charge of|responsible for)\s+(?:the\s+)?")
OF_A_FIELD = (
    "Prime Minister", "Secretary", "Secretary General", "Commissioner", "Director",
    "Director General", "Adviser", "Assistant", "Representative",
)  # fmt: skip
"""Offices behind which a field may stand: "Deputy Executive Secretary for Corporate Affairs"."""
COMMA = re.compile(r",\s+")
MINISTER = re.compile(r"(?<=\w)\s+(?P<state>[Ss]tate\s+)?[Mm]inister\b(?!['’]s\s+[Oo]ffice)")
OFFICIAL_NAME = re.compile(
    r"\s+(?:[A-Z]\w+\s+)?(?:Republic|Kingdom|Emirate|Federation|State)\s+of\b"
)
SECRETARY = re.compile(
    r"(?<=\w)\s+(?P<kind>(?:(?:Cabinet|Principal|Permanent)\s+)?Secretary|CS|PS)\b"
    r"(?=\s+(?:[A-Z][\w’'.-]*\s+)?[A-Z][a-z])"
)
"""A secretary by the field before, if a name follows: "Trade Secretary Jane Doe"."""
SHORT_KINDS = {"CS": "Cabinet Secretary", "PS": "Principal Secretary"}
COMMANDER = re.compile(r"\b[Cc]ommander(?=\s+of\s+(?:the\s+)?[A-Z])")
CHIEF = re.compile(r"(?:['’]s?)?\s+(?P<chief>chief|boss)\b(?! of\b)")
POST_NOMINAL = re.compile(r"(?<=[\w.])(?:,\s*|\s+)$")
NAME_FOLLOWS = re.compile(r"\.?\s+[A-Z][a-z]")
IS_CHILD = re.compile(r"\s+(?:bin|ibn|ben)\b")
AFTER_TITLE = re.compile(
    r"\b(?:Gen|Dr|Mr|Prof|General|Minister|Secretary|Ambassador|Speaker)\.?\s+$"
)


@dataclass(frozen=True, slots=True)
class Core:
    """The words of an office without state or body."""

    start: int
    end: int
    role: str
    body: str | None
    sends: bool = False
    topics: tuple[str, ...] = ()
    official: bool = True
    country: str | None = None
    """The state that stands inside the words."""


def cores(text: str, bodies: Intervals[BodyMention]) -> list[Core]:
    """The offices of ``text`` as far as their own words go; none inside a name of a body."""
    ministers = longest([*_ministers_of(text), *_ministers_after(text), *_secretaries(text)])
    known = Intervals(ministers)
    listed = [
        _with_prefix(text, _listed(text, m))
        for m in _index().find(text)
        if not any(c.start <= m.start and m.end <= c.end for c in known.overlapping(m.start, m.end))
        and not any(b.start < m.start and m.end < b.end for b in bodies.overlapping(m.start, m.end))
        and not _is_post_nominal(text, m.start, m.end)
        and not _is_given_name(text, m.start, m.end)
    ]
    minor = [*_commanders(text), *_chiefs(text, bodies)]
    return sorted([*ministers, *listed, *minor], key=lambda core: core.start)


def _commanders(text: str) -> Iterator[Core]:
    """Commanders of something; alone before a name the word is a rank."""
    for match in COMMANDER.finditer(text):
        yield Core(match.start(), match.end(), "Commander", None)


def _chiefs(text: str, bodies: Intervals[BodyMention]) -> Iterator[Core]:
    """Those called the chief of a body told before: "Ghana Armed Forces chief"."""
    for body in bodies:
        chief = CHIEF.match(text, body.end)
        if chief:
            command = body.kind == "ArmedForce" and body.name.startswith("Armed Forces")
            role = "Chief of Defence Staff" if command else "Head"
            official = body.country is not None
            yield Core(chief.start("chief"), chief.end(), role, None, official=official)


def listed_offices(text: str) -> list[Core]:
    """The offices of the gazetteer in ``text``, with "Deputy" and the like."""
    return [_with_prefix(text, _listed(text, match)) for match in _index().find(text)]


def role_of(text: str, start: int, end: int, singular: str) -> tuple[int, str, str | None, int]:
    """What the plural head at ``start`` to ``end`` is the plural of.

    Gives where the words of the office begin, its role and body, and where they end.
    """
    if singular == COUNTERPART:
        return start, COUNTERPART, None, end
    if singular == "Minister":
        link = re.compile(r"\s+(?:of|for)\s+(?:the\s+)?").match(text, end)
        behind = field_after(text, link.end()) if link else None
        if behind and behind.known:
            return start, f"Minister of {behind.name}", f"Ministry of {behind.name}", behind.end
    words = re.compile(r"(?:[A-Za-z]+(?:-[A-Za-z]+)*\s+){0,3}$").search(
        text, max(0, start - 40), start
    )
    lead = words.group() if words else ""
    offset = start - len(lead)
    told = cores(f"{lead}{singular}", Intervals(()))
    last = next((c for c in told if c.end == len(lead) + len(singular)), None)
    if last is None:
        return start, singular, None, end
    return offset + last.start, last.role, last.body, end


def _is_post_nominal(text: str, start: int, end: int) -> bool:
    """Whether letters stand behind a name: "John Doe, MP"."""
    behind_name = POST_NOMINAL.search(text, max(0, start - 3), start)
    letters = text[start:end].rstrip(".") in gazetteer.post_nominals()
    return letters and bool(behind_name) and not NAME_FOLLOWS.match(text, end)


def _is_given_name(text: str, start: int, end: int) -> bool:
    """Whether a ruler's title is a name here: "Gen. Sultan bin Said", "Minister Amir Khan"."""
    if text[start:end] not in {"Sultan", "Amir", "Emir", "King"}:
        return False
    return bool(IS_CHILD.match(text, end) or AFTER_TITLE.search(text, max(0, start - 24), start))


@cache
def _index() -> FormIndex[Office]:
    return FormIndex(gazetteer.office_forms().items())


def _listed(text: str, match: Match[Office]) -> Core:
    office = match.value
    link = FOR_FIELD.match(text, match.end) if office.role.endswith(OF_A_FIELD) else None
    field = field_after(text, link.end()) if link else None
    if office.role == "Minister of State":
        link = COMMA.match(text, match.end)
        told = field_after(text, link.end()) if link else None
        field = told if told and told.known and text[told.end : told.end + 1] == "," else None
    return Core(
        match.start,
        field.end if field else match.end,
        office.role,
        office.body,
        office.sends,
        official=office.official,
    )


def _ministers_of(text: str) -> list[Core]:
    """Offices with the field behind: "Minister of Justice", "Cabinet Secretary for Trade"."""
    found: list[Core] = []
    for match in MINISTER_OF.finditer(text):
        field = field_after(text, match.end())
        kind = " ".join(match["kind"].split())
        if field is None or (kind == "Secretary" and not field.known):
            continue
        if OFFICIAL_NAME.match(text, field.end):
            continue  # "Foreign Minister of the Islamic Republic of Iran"
        kind = kind[0].upper() + kind[1:]
        core = _minister(
            match.start(), field.end, field, kind, "of" if "inister" in kind else "for"
        )
        found.append(_with_prefix(text, core))
    return found


def _ministers_after(text: str) -> list[Core]:
    """Offices with the field before: "Justice Minister", "Trade and Tourism Minister"."""
    found: list[Core] = []
    for match in MINISTER.finditer(text):
        field = field_before(text, match.start())
        if field:
            kind = "State Minister" if match["state"] else "Minister"
            core = _minister(field.start, match.end(), field, kind, "of")
            found.append(_with_prefix(text, core))
    return found


def _secretaries(text: str) -> list[Core]:
    """Secretaries with the field before: "Trade Secretary Jane Doe", "Health CS Jane Doe"."""
    found: list[Core] = []
    for match in SECRETARY.finditer(text):
        field = field_before(text, match.start())
        if field is None or not field.known:
            continue
        words = text[field.start : match.end()]
        if words in gazetteer.office_forms():
            continue
        kind = " ".join(match["kind"].split())
        kind = SHORT_KINDS.get(kind, kind)
        if kind == "Secretary":
            role = f"{' '.join(text[field.start : match.start()].split())} Secretary"
            core = Core(field.start, match.end(), role, None, topics=field.topics)
        else:
            core = _minister(field.start, match.end(), field, kind, "for")
        found.append(_with_prefix(text, core))
    return found


def _minister(start: int, end: int, field: Field, kind: str, link: str) -> Core:
    role = f"{kind} {link} {field.name}"
    return Core(start, end, role, f"Ministry of {field.name}", topics=field.topics)


@cache
def _prefixes() -> re.Pattern[str]:
    words = sorted(
        (*gazetteer.kept_prefixes(), *gazetteer.passed_prefixes()), key=len, reverse=True
    )
    alternatives = "|".join(re.escape(w) for w in words)
    return re.compile(rf"(?:\b(?:{alternatives})(?:\s+|(?<=-)))+$", re.IGNORECASE)


def _with_prefix(text: str, core: Core) -> Core:
    """The core with "Deputy" and the like in front taken in; "visiting" only passed over."""
    before = _prefixes().search(text, max(0, core.start - 40), core.start)
    if not before or text[before.start() : before.start() + 1] == " ":
        return core
    kept = {w.lower(): w for w in gazetteer.kept_prefixes()}
    phrase = " ".join(before.group().split()).lower()
    for word in sorted(kept, key=len, reverse=True):
        if re.search(rf"\b{re.escape(word)}\b", phrase) and not core.role.startswith(kept[word]):
            return replace(core, start=before.start(), role=f"{kept[word]} {core.role}")
    return replace(core, start=before.start())
