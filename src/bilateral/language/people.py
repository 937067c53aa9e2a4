"""Who is named: chunks of name words that an office, a title, a list or an act shows to be people.

Pure functions. An office belongs to the name it stands right before; else, read from left
to right, to the name it follows in apposition unless that one has its office already, and
then to the name that follows it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bilateral.language.acts import ACT_BEFORE, ACT_BEHIND
from bilateral.language.enumerations import (
    LISTED,
    PluralOffice,
    dealt_out,
    titled_runs,
    with_states,
)
from bilateral.language.families import Kin, is_couple, kin_of
from bilateral.language.gender import Gender, of_title
from bilateral.language.intervals import Intervals
from bilateral.language.model import Kind, Mention, OfficeMention
from bilateral.language.names import OFFICE_WORDS, Chunk
from bilateral.language.portfolios import field_after
from bilateral.language.roles import STYLES

APPOSITION = re.compile(
    r"\s*,\s+(?:the\s+|and\s+|who is\s+(?:also\s+)?(?:the\s+)?)?|\s*\(\s*|\s+[–—-]\s+(?:the\s+)?"
)
PLAIN_APPOSITION = re.compile(r"\s+the\s+")
"""What parts a name from an office with its state: "Ann Otieno the Kenyan foreign minister"."""
BEFORE_COMMA = re.compile(r"\s*,\s+|\s*:\s+")
AFTER_LETTERS = re.compile(r",?\s+[A-Z][\w.]{1,4}\.?(?=,)")
IN_BRACKETS = re.compile(r"\s*\((?=[A-Za-z])")
REACH = 60
LEADS = re.compile(
    r"\b(?:delegation|team|group|mission)\b[^.;]{0,60}?\b(?:led|headed|chaired)\s+by\s[^.;]{0,140}$"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text that names a person, with what stands beside it."""

    chunk: Chunk
    offices: tuple[OfficeMention, ...]
    country: str | None
    """The state told with the name in a list."""
    leads: bool
    """Whether the text says here that the person leads a delegation."""
    title: str = ""
    """Ranks and courtesy words before the name."""
    gender: Gender | None = None
    kin: Kin | None = None
    """What relative of somebody the text says here that it is."""


def named_people(
    text: str,
    chunks: Sequence[Chunk],
    offices: Sequence[OfficeMention],
    plurals: Sequence[PluralOffice],
    places: Intervals[Mention],
) -> tuple[Named, ...]:
    """The chunks that name people, in order."""
    states = Intervals(m for m in places if m.kind is Kind.STATE)
    listed = titled_runs(text, chunks, plurals, states) | dealt_out(text, chunks, plurals)
    told = with_states(text, chunks, states)
    owners = _owners(text, chunks, offices, places, listed)
    kin = {i: k for i, chunk in enumerate(chunks) if (k := kin_of(text, chunk))}
    people = {
        i
        for i, chunk in enumerate(chunks)
        if chunk.titled or _acts(text, chunk, places) or _has_office_word(text, chunk)
    }
    people |= owners.keys() | told.keys() | kin.keys()
    people |= _beside_people(text, chunks, people, places)
    return tuple(
        _named(text, chunks[i], owners.get(i, ()), told.get(i), kin.get(i))
        for i in sorted(people)
        if not is_couple(text, chunks[i])
    )


def _named(
    text: str,
    chunk: Chunk,
    offices: tuple[OfficeMention, ...],
    country: str | None,
    kin: Kin | None,
) -> Named:
    title = " ".join(text[chunk.lead : chunk.start].split())
    posts = " ".join(f"{text[o.start : o.end]} {o.role}" for o in offices)
    gender = (kin.gender if kin else None) or of_title(title) or of_title(posts)
    return Named(chunk, offices, country, _leads(text, chunk), title, gender, kin)


def _leads(text: str, chunk: Chunk) -> bool:
    return bool(LEADS.search(text, max(0, chunk.start - 240), chunk.start))


def _beside_people(
    text: str, chunks: Sequence[Chunk], people: set[int], places: Intervals[Mention]
) -> set[int]:
    """Full names listed together with somebody known to be a person: "A, B and C met"."""
    found: set[int] = set()
    for run in _lists(text, chunks):
        if any(i in people for i in run):
            found |= {
                i for i in run if len(chunks[i].words) > 1 and not _is_place(chunks[i], places)
            }
    return found


def _lists(text: str, chunks: Sequence[Chunk]) -> Iterator[list[int]]:
    """Runs of chunks that only commas and "and" keep apart."""
    run: list[int] = []
    for i, chunk in enumerate(chunks):
        if run:
            last = chunks[run[-1]].end
            if chunk.lead - last > REACH or not LISTED.fullmatch(text, last, chunk.lead):
                yield run
                run = []
        run.append(i)
    yield run


def _owners(
    text: str,
    chunks: Sequence[Chunk],
    offices: Sequence[OfficeMention],
    places: Intervals[Mention],
    listed: Mapping[int, OfficeMention],
) -> dict[int, tuple[OfficeMention, ...]]:
    """For each chunk the offices beside it; every singular office has one holder at most."""
    by_lead = {chunk.lead: i for i, chunk in enumerate(chunks)}
    owners: dict[int, tuple[OfficeMention, ...]] = {i: (o,) for i, o in listed.items()}
    free: list[OfficeMention] = []
    for office in offices:
        index = by_lead.get(_behind_blanks(text, office.end))
        if index is None or index in owners or not _apart(chunks[index], office):
            free.append(office)
        else:
            owners[index] = (office,)
    by_end = {chunk.end: i for i, chunk in enumerate(chunks)}
    for office in free:
        before = _before(text, office, by_end)
        if (
            before is not None
            and _may_add(owners.get(before, ()), office)
            and _may_stand_apart(chunks[before], places)
        ):
            owners[before] = (*owners.get(before, ()), office)
            continue
        behind = BEFORE_COMMA.match(text, office.end)
        index = by_lead.get(behind.end()) if behind else None
        if index is not None and index not in owners and not _is_place(chunks[index], places):
            owners[index] = (office,)
    for i, chunk in enumerate(chunks):
        portfolio = None if i in owners else _in_brackets(text, chunk)
        if portfolio:
            owners[i] = (portfolio,)
    return owners


def _may_stand_apart(chunk: Chunk, places: Intervals[Mention]) -> bool:
    """Whether a comma may part the name from its office: a title before it, or two words."""
    return chunk.titled or (len(chunk.words) > 1 and not _is_place(chunk, places))


def _behind_blanks(text: str, end: int) -> int:
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _apart(chunk: Chunk, office: OfficeMention) -> bool:
    """Whether there is a word boundary between them (not "PM's")."""
    return chunk.lead > office.end


def _may_add(owned: tuple[OfficeMention, ...], office: OfficeMention) -> bool:
    """Whether somebody with these offices may hold another: "Ambassador A, Director of B"."""
    return not owned or (len(owned) == 1 and owned[0].role in STYLES and office.role not in STYLES)


def _before(text: str, office: OfficeMention, by_end: Mapping[int, int]) -> int | None:
    """The chunk that the office stands in apposition to; "MP" may stand between."""
    for end in range(office.start - 1, max(office.start - 24, -1), -1):
        if end in by_end:
            letters = AFTER_LETTERS.match(text, end)
            gap = letters.end() if letters else end
            beside = APPOSITION.fullmatch(text, gap, office.start)
            plain = office.country and PLAIN_APPOSITION.fullmatch(text, gap, office.start)
            return by_end[end] if beside or plain else None
    return None


def _in_brackets(text: str, chunk: Chunk) -> OfficeMention | None:
    """A portfolio in brackets behind a name: "Jane Doe (Energy)"."""
    bracket = IN_BRACKETS.match(text, chunk.end)
    field = field_after(text, bracket.end()) if bracket and len(chunk.words) > 1 else None
    if not field or not field.known or text[field.end : field.end + 1] != ")":
        return None
    role, body = f"Minister of {field.name}", f"Ministry of {field.name}"
    return OfficeMention(field.start, field.end, role, body, None, None, field.topics)


def _has_office_word(text: str, chunk: Chunk) -> bool:
    """Whether the last word of an office stands before a full name: "Staff Officer A B"."""
    word = text[max(0, chunk.start - REACH) : chunk.start].rstrip().rpartition(" ")[2]
    return len(chunk.words) > 1 and word in OFFICE_WORDS - {"Level"}


def _acts(text: str, chunk: Chunk, places: Intervals[Mention]) -> bool:
    """Whether a name of two words or more stands where only somebody who acts can stand."""
    if not 2 <= len(chunk.words) <= 6 or _is_place(chunk, places):
        return False
    behind = ACT_BEHIND.match(text, chunk.end)
    return bool(behind or ACT_BEFORE.search(text, max(0, chunk.lead - 60), chunk.lead))


def _is_place(chunk: Chunk, places: Intervals[Mention]) -> bool:
    """Whether the chunk is no more than the name of a town or state."""
    return any(
        p.start <= chunk.start and chunk.end <= p.end
        for p in places.overlapping(chunk.start, chunk.end)
    )
