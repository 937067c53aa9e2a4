"""Who holds an office: the name that stands beside it.

Pure functions. An office belongs to the name it stands right before; else, read from left
to right, to the name it follows in apposition unless that one has its office already, and
then to the name that follows it.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from bilateral.language.intervals import Intervals
from bilateral.language.model import Mention, OfficeMention
from bilateral.language.offices.portfolios import field_after
from bilateral.language.offices.roles import COUNTERPART, PRESIDING, STYLES
from bilateral.language.people.names import Chunk

APPOSITION = re.compile(
    r"\s*,\s+(?:(?:the|an?|and|its|their)\s+|who is\s+(?:also\s+)?(?:the\s+)?)?"
    r"|\s*\(\s*|\s+[–—-]\s+(?:the\s+)?"
)
PLAIN_APPOSITION = re.compile(r"\s+the\s+")
"""What parts a name from an office with its state: "Ann Otieno the Kenyan foreign minister"."""
NOTHING_BETWEEN = re.compile(r"\s+")
"""The same behind a title: "Ambassador Ann Otieno Kenyan Ambassador to Peru"."""
NEXT_LINE = re.compile(r"[ \t]*\n\s*")
BEFORE_COMMA = re.compile(r"\s*,\s+(?:the\s+)?|\s*:\s+|\s+[–—-]\s+")
AS_OFFICE = re.compile(r",?\s+as\s+(?:(?:the|an?|its|his|her|their)\s+)?")
NAMED_TO = re.compile(
    r"\b(?:appoint|nominat|elect|sw(?:or|ear)|nam(?:ed|ing)|designat|accredit|install)"
)
"""Words of giving an office, before the name or between it and "as"."""
REACH = 90
BLANK = re.compile(r"\s+")
EMPTY_LINE = re.compile(r"\n\s*\n")
AFTER_LETTERS = re.compile(r",?\s+[A-Z][\w.]{1,4}\.?(?=,)")
IN_BRACKETS = re.compile(r"\s*\((?=[A-Za-z])")


def holders(
    text: str,
    chunks: Sequence[Chunk],
    offices: Sequence[OfficeMention],
    *,
    places: Intervals[Mention],
    listed: Mapping[int, OfficeMention],
    persons: Collection[int],
) -> dict[int, tuple[OfficeMention, ...]]:
    """For each chunk the offices beside it; every singular office has one holder at most.

    ``listed`` are those told together; ``persons`` the chunks known to name people.
    """
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
    sure = {chunks[i].end for i in persons}
    for office in free:
        before = _before(text, office, by_end, sure)
        if (
            before is not None
            and _may_add(owners.get(before, ()), office)
            and _may_stand_apart(chunks[before], places)
        ):
            owned = owners.get(before, ())
            presides = owned and owned[0].role.startswith(PRESIDING)
            owners[before] = (office, *owned) if presides else (*owned, office)
            continue
        behind = BEFORE_COMMA.match(text, office.end)
        index = by_lead.get(behind.end()) if behind else None
        if index is not None and index not in owners and not is_place(chunks[index], places):
            owners[index] = (office,)
    for i, chunk in enumerate(chunks):
        portfolio = None if i in owners else _in_brackets(text, chunk)
        if portfolio:
            owners[i] = (portfolio,)
    return owners


def _may_stand_apart(chunk: Chunk, places: Intervals[Mention]) -> bool:
    """Whether a comma may part the name from its office: a title before it, or two words."""
    return chunk.titled or (len(chunk.words) > 1 and not is_place(chunk, places))


def _behind_blanks(text: str, end: int) -> int:
    """Where the next word begins; an empty line parts a headline from its story."""
    blank = BLANK.match(text, end)
    return end if blank is None or EMPTY_LINE.search(blank.group()) else blank.end()


def _apart(chunk: Chunk, office: OfficeMention) -> bool:
    """Whether there is a word boundary between them (not "PM's")."""
    return chunk.lead > office.end


def _may_add(owned: tuple[OfficeMention, ...], office: OfficeMention) -> bool:
    """Whether somebody with these offices may hold another: "Ambassador A, Director of B".

    What is told with its state is no style: behind "Ambassador of Peru, Ann Otieno," the next
    office is the next one's.
    """
    if len(owned) != 1:
        return not owned
    if owned[0].role == COUNTERPART:
        return True
    if owned[0].role.startswith(PRESIDING) and owned[0].organization:
        return bool(office.country) and not owned[0].country
    styled = owned[0].role in STYLES and not owned[0].country
    return styled and (office.role not in STYLES or bool(office.country))


def _before(
    text: str, office: OfficeMention, by_end: Mapping[int, int], sure: Collection[int]
) -> int | None:
    """The chunk that the office stands in apposition to; "MP" may stand between.

    ``sure`` are the ends of those known to name people.
    """
    for end in range(office.start - 1, max(office.start - 24, -1), -1):
        if end in by_end:
            letters = AFTER_LETTERS.match(text, end)
            gap = letters.end() if letters and letters.end() <= office.start else end
            patterns = [APPOSITION]
            patterns += [PLAIN_APPOSITION] if office.country else []
            patterns += [NOTHING_BETWEEN] if office.country and end in sure else []
            patterns += [NEXT_LINE] if end in sure else []
            named_to = NAMED_TO.search(text, max(0, end - REACH), office.start)
            patterns += [AS_OFFICE] if named_to else []
            beside = any(p.fullmatch(text, gap, office.start) for p in patterns)
            return by_end[end] if beside else None
    return None


def _in_brackets(text: str, chunk: Chunk) -> OfficeMention | None:
    """A portfolio in brackets behind a name: "Jane Doe (Energy)"."""
    bracket = IN_BRACKETS.match(text, chunk.end)
    field = field_after(text, bracket.end()) if bracket and len(chunk.words) > 1 else None
    if not field or not field.known or text[field.end : field.end + 1] != ")":
        return None
    role, body = f"Minister of {field.name}", f"Ministry of {field.name}"
    return OfficeMention(field.start, field.end, role, body, None, None, field.topics)


def is_place(chunk: Chunk, places: Intervals[Mention]) -> bool:
    """Whether the chunk is no more than the name of a town or state."""
    return any(
        p.start <= chunk.start and chunk.end <= p.end
        for p in places.overlapping(chunk.start, chunk.end)
    )
