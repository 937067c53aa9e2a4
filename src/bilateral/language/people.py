"""Who is named: chunks of name words that an office, a title, a list or an act shows to be people.

Pure functions. An office belongs to the name it stands right before; else, read from left
to right, to the name it follows in apposition unless that one has its office already, and
then to the name that follows it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bilateral.language.enumerations import LISTED, PluralOffice, dealt_out, with_states
from bilateral.language.intervals import Intervals
from bilateral.language.model import Kind, Mention, OfficeMention
from bilateral.language.names import Chunk
from bilateral.language.portfolios import field_after
from bilateral.language.roles import STYLES

APPOSITION = re.compile(
    r"\s*,\s+(?:the\s+|and\s+|who is\s+(?:also\s+)?(?:the\s+)?)?|\s*\(\s*|\s+[–—-]\s+(?:the\s+)?"
)
BEFORE_COMMA = re.compile(r"\s*,\s+|\s*:\s+")
AFTER_LETTERS = re.compile(r",?\s+[A-Z][\w.]{1,4}\.?(?=,)")
IN_BRACKETS = re.compile(r"\s*\((?=[A-Za-z])")
REACH = 60
ACTS = (
    "said|says|told|tells|met|meets|meet|arrived|arrives|visited|visits|visiting|received"
    "|receives|signed"
    "|signs|stressed|noted|emphasi[sz]ed|thanked|congratulated|invited|expressed|added"
    "|announced|attended"
    "|held|holds|hosted|welcomed|stated|underscored|underlined|highlighted|informed|recalled"
    "|praised|called"
    "|flew|led|leads|headed|conveyed|reaffirmed|reiterated|agreed|pledged|represented"
    "|presented|briefed"
    "|disclosed|commended|lauded|hailed|witnessed|urged|affirmed|assured|pointed out|spoke"
    "|participated"
    "|accompanied|left|exchanged views|discussed|departed|paid"
)
ACT_BEHIND = re.compile(
    r",?\s+(?:(?:has|have|had|will|is|are|was|were|also|then|later|together|earlier|on \w+day"
    r"|today)\s+)*"
    rf"(?:{ACTS})\b"
)
ACT_BEFORE = re.compile(
    r"(?:\b(?:met|meets|received|hosted|welcomed|thanked|congratulated|invited|accompanied"
    r"|(?:led|headed|signed|attended|received|hosted|chaired|represented|accompanied|welcomed"
    r"|greeted) by"
    r"|(?:met|meet|meets|talks|meeting|spoke|conversation|negotiations|discussed \w+) with"
    r"|(?:delivered|handed|presented|addressed|conveyed|sent|awarded) to"
    r"|counterparts?|colleagues?|between"
    r"|(?:foreign |prime |other )?(?:ministers|presidents|leaders|speakers|officials),)"
    r"(?:\s+both)?,?)\s+$"
)
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


def named_people(
    text: str,
    chunks: Sequence[Chunk],
    offices: Sequence[OfficeMention],
    plurals: Sequence[PluralOffice],
    places: Intervals[Mention],
) -> tuple[Named, ...]:
    """The chunks that name people, in order."""
    listed = dealt_out(text, chunks, plurals)
    states = Intervals(m for m in places if m.kind is Kind.STATE)
    told = with_states(text, chunks, states)
    owners = _owners(text, chunks, offices, places, listed)
    people = {i for i, chunk in enumerate(chunks) if chunk.titled or _acts(text, chunk, places)}
    people |= owners.keys() | told.keys()
    people |= _beside_people(text, chunks, people, places)
    return tuple(
        Named(chunks[i], owners.get(i, ()), told.get(i), _leads(text, chunks[i]))
        for i in sorted(people)
    )


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
            return by_end[end] if APPOSITION.fullmatch(text, gap, office.start) else None
    return None


def _in_brackets(text: str, chunk: Chunk) -> OfficeMention | None:
    """A portfolio in brackets behind a name: "Jane Doe (Energy)"."""
    bracket = IN_BRACKETS.match(text, chunk.end)
    field = field_after(text, bracket.end()) if bracket and len(chunk.words) > 1 else None
    if not field or not field.known or text[field.end : field.end + 1] != ")":
        return None
    role, body = f"Minister of {field.name}", f"Ministry of {field.name}"
    return OfficeMention(field.start, field.end, role, body, None, None, field.topics)


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
