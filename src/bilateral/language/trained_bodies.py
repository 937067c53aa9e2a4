"""Bodies that two witnesses show: the trained network, and a word that bodies are called by.

"Kuwait Investment Office", "Group of Friends of Oceans", "National Liberation Army (ELN)". The
network alone takes outlets, papers and projects for bodies; the word alone is often common.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from bilateral.language.body_words import KINDS, MINISTERS_FIELD, OF_PEOPLE
from bilateral.language.gazetteers import national_bodies
from bilateral.language.intervals import Intervals
from bilateral.language.model import BodyMention, Form, Kind, Mention
from bilateral.language.proper_bodies import IS_STATE, VENUE

BODY = frozenset({"ORG"})
MORE_HEADS = {
    "Party": "Institution", "Group": "Institution", "Army": "ArmedForce", "Faculty": "University",
    "Bank": "Company", "Press": "", "News": "", "Trust": "Institution", "Exchange": "Company",
    "Ltd": "Company", "PLC": "Company", "Inc": "Company", "LLC": "Company", "JSC": "Company",
    "Airport": "", "Hospital": "Institution", "Museum": "Institution", "Front": "Institution",
}  # fmt: skip
"""Words besides those of ``body_words``; without a kind where what bears them is no body here."""
HEADS = {**KINDS, **MORE_HEADS}
GENERIC = frozenset(
    {
        "Joint", "Executive", "Working", "Steering", "Organizing", "Organising", "Standing",
        "Special", "Permanent", "Technical", "Contact", "Expert", "Experts", "Core", "Task",
        "Preparatory", "Board", "General", "Press", "Main", "Head", "Foreign", "Home", "Security",
        "Political", "Diplomatic", "Military", "Peace", "Friendship", "High", "Congress",
        "Conference", "Convention", "Exhibition", "Cultural", "Trade", "Business", "Medical",
        "Investment", "Economic", "Bilateral", "Ministerial", "Supreme", "Consular", "New",
        "First", "Second", "Third", "Fourth", "Fifth", "Revolutionary", "Ruling", "Opposition",
        "National", "Federal",
    }
)  # fmt: skip
"""Words that alone before the head name no body: "Working Group", "Congress Center"."""
SMALL = frozenset({"of", "for", "on", "and", "the", "with", "in", "to", "&"})
EVENTS = frozenset(
    {"Conference", "Forum", "Congress", "Session", "Summit", "Initiative", "Network"}
)
"""Heads of meetings and programmes as often as of bodies: only where a body word is inside too."""
BUILDINGS = frozenset({"House", "Building", "Hall", "Palace", "Headquarters", "Complex", "Tower"})
OFFICE = re.compile(
    r"\b(?:President|Minister|Chief|Chairman|Speaker|Prosecutor|Ambassador|House)s?\b"
)
POST = re.compile(r"\b(?:Minist(?:er|ry)|Secretary|Director)\s+(?:of|for)\s+(?:the\s+)?$")
"""Behind which a name is the field of an office: "Minister for Correctional Services"."""
OUTLET = re.compile(
    r"\b(?:News|Press|Telegraph|Broadcasting|Media|Television|Radio|Times|Agency)\b"
)
ACRONYM = re.compile(r"\s+\((?P<short>[A-Z][A-Za-z-]{1,9})\)")
TO_BODY = re.compile(r"\s+to\s+(?:the\s+)?")
OF = re.compile(r"\bof\b")
REST = re.compile(r"(?:,\s+[A-Z]\w+)+,?\s+and\s+[A-Z]\w+")
"""The rest of a list that names what the body is of: "Group for Peace, Trade, and Growth"."""
POSSESSIVE = re.compile(r".*['’]s\s+(?=[A-Z])")
OWNER = re.compile(r"(?:['’]s?)?\s+")


def trained_bodies(
    doc: Doc, start: int, bodies: Intervals[BodyMention], places: Intervals[Mention]
) -> Iterator[BodyMention]:
    """The bodies in ``doc`` from offset ``start`` that are none of those known."""
    text = doc.text
    for name in doc.ents:
        if name.start_char < start or name.label_ not in BODY:
            continue
        begin, end = _without_owner(text, name.start_char, name.end_char)
        kind = _kind(text[begin:end])
        if POST.search(text, max(0, begin - 24), begin) or _is_only_of(text, begin, end, places):
            continue
        if not kind or any(_is_more(b, begin, end) for b in bodies.overlapping(begin, end)):
            continue
        listed = REST.match(text, end) if OF.search(text, begin, end) else None
        end = listed.end() if listed else _to_other(text, end, bodies)
        field = MINISTERS_FIELD.search(text, max(0, begin - 80), begin)
        if field or _is_states_people(text, begin, end, places):
            continue
        country, begin = _state(begin, end, text, places)
        words = " ".join(text[begin:end].split())
        bracket = ACRONYM.match(text, end)
        bracket = bracket if bracket and _stands_for(bracket["short"], words) else None
        stop = bracket.end() if bracket else end
        yield BodyMention(begin, stop, words, bracket["short"] if bracket else None, country, kind)


def _is_more(body: BodyMention, begin: int, end: int) -> bool:
    """Whether a body known is as long as the name, or ends it, or reaches out of it."""
    return body.start <= begin or body.end >= end


def _is_states_people(text: str, begin: int, end: int, places: Intervals[Mention]) -> bool:
    """Whether the name is a state's and a common word: "the Lao Party"."""
    rest = text[begin:end].rsplit(maxsplit=1)[-1]
    return rest in OF_PEOPLE and any(
        m.start <= begin and text[m.end : end].strip() == rest for m in places.starting(begin, end)
    )


def _without_owner(text: str, begin: int, end: int) -> tuple[int, int]:
    """The name without whose it is told to be, and without an article."""
    whose = POSSESSIVE.match(text, begin, end)
    begin = whose.end() if whose else begin
    return (begin + len("the ") if text[begin:end].lower().startswith("the ") else begin), end


def _kind(name: str) -> str | None:
    """What the body is, by a word of its name; None if the words are common or an outlet's."""
    words = name.split()
    if len(words) < 2 or "\n" in name or OFFICE.search(name) or OUTLET.search(name):
        return None
    if (
        words[-1] in BUILDINGS
        or IS_STATE.fullmatch(name)
        or VENUE.search(name)
        or name in national_bodies.body_forms()
    ):
        return None
    head = next((w for w in (words[-1], *words) if w in HEADS), None)
    if head is None:
        return None
    if head in EVENTS and not any(w in HEADS and w not in EVENTS for w in words):
        return None
    telling = [w for w in words if w != head and w.lower() not in SMALL and w not in GENERIC]
    capital = [w for w in telling if w[0].isupper()]
    if len(capital) == 1 and capital[0].isupper() and len(capital[0]) <= len("KSA"):
        return None  # "RA Parliament": letters for a state
    return HEADS[head] if capital and len(capital) == len(telling) else None


def _is_only_of(text: str, begin: int, end: int, places: Intervals[Mention]) -> bool:
    """Whether but for a state's adjective the name has one word: "the Kenyan Party"."""
    for state in places.starting(begin, begin + 1):
        if state.form is Form.ADJECTIVE and len(text[state.end : end].split()) == 1:
            return True
    return False


def _stands_for(short: str, name: str) -> bool:
    """Whether all its letters are initials of the name, in any order: another tongue's."""
    initials = [w[0] for w in re.split(r"[\s-]+", name) if w[0].isupper()]
    return sorted(c for c in short if c.isupper()) == sorted(initials)


def _to_other(text: str, end: int, bodies: Intervals[BodyMention]) -> int:
    """Where the name ends with the body that a mission is sent to."""
    for body in bodies.starting(end, end + len(" to the ") + 1):
        if TO_BODY.fullmatch(text, end, body.start):
            return body.end
    return end


def _state(begin: int, end: int, text: str, places: Intervals[Mention]) -> tuple[str | None, int]:
    """The state the body belongs to, and where its name begins: a state's adjective is in it."""
    inside = [
        p
        for p in places.starting(begin, end)
        if p.kind is Kind.STATE
        and not re.search(r"\b(?:with|to)\s+(?:the\s+)?$", text[begin : p.start])
    ]
    if inside:
        return (inside[0].key if len({p.key for p in inside}) == 1 else None), begin
    for owner in places.ending(begin - 4, begin):
        if owner.kind is Kind.STATE and OWNER.fullmatch(text, owner.end, begin):
            return owner.key, owner.start if owner.form is Form.ADJECTIVE else begin
    return None, begin
