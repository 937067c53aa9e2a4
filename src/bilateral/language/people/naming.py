"""Who is named: chunks of name words that an office, a title, a list or an act shows to be people.

Pure functions. Whose an office is, is told in ``holders.py``. The trained network's word
suffices for a full name, unless it stands where only writers and photographers are named.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bilateral.language.intervals import Intervals
from bilateral.language.model import Kind, Mention, OfficeMention
from bilateral.language.offices.holders import holders, is_place
from bilateral.language.people.acts import ACT_BEFORE, ACT_BEHIND
from bilateral.language.people.enumerations import (
    LISTED,
    PluralOffice,
    dealt_out,
    titled_runs,
    with_states,
)
from bilateral.language.people.families import Kin, is_couple, kin_of
from bilateral.language.people.gender import Gender, of_title
from bilateral.language.people.names import OFFICE_WORDS, Chunk
from bilateral.language.people.trained_names import TrainedName, is_person, is_something_else

CREDIT = re.compile(r"\b[Pp](?:hoto|HOTO)s?(?:\s+by|\s+credits?)?:?\s+$")
"""What stands before the name of a photographer, who takes part in nothing."""
POSSESSED = re.compile(r"['’]s?\s+$")
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
    *,
    places: Intervals[Mention],
    trained: Intervals[TrainedName],
) -> tuple[Named, ...]:
    """The chunks that name people, in order; ``trained`` is what the network says of names."""
    states = Intervals(m for m in places if m.kind is Kind.STATE)
    listed = titled_runs(text, chunks, plurals, states) | dealt_out(text, chunks, plurals)
    told = with_states(text, chunks, states)
    told_often = Counter(chunk.words[-1] for chunk in chunks)
    kin = {i: k for i, chunk in enumerate(chunks) if (k := kin_of(text, chunk))}
    titled = {i for i, chunk in enumerate(chunks) if chunk.titled or _has_office_word(text, chunk)}
    seen = {i for i, c in enumerate(chunks) if is_person(trained, c) and not is_place(c, places)}
    owners = holders(text, chunks, offices, places=places, listed=listed, persons=titled | seen)
    seen = {
        i
        for i in seen
        if not (_is_byline(text, chunks[i]) or _is_sight(text, chunks[i], told_often))
    }
    sure = titled | seen | owners.keys() | told.keys() | kin.keys()
    people = sure | {i for i, chunk in enumerate(chunks) if _acts(text, chunk, places)}
    people |= _beside_people(text, chunks, people, places)
    people -= {i for i in people - sure if is_something_else(trained, chunks[i])}
    people -= {
        i for i in people if CREDIT.search(text, max(0, chunks[i].lead - 20), chunks[i].lead)
    }
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


def _is_byline(text: str, chunk: Chunk) -> bool:
    """Whether a name stands alone on its line, as that of a writer does."""
    line = text[text.rfind("\n", 0, chunk.start) + 1 : (text + "\n").index("\n", chunk.end)]
    return line.strip() == text[chunk.start : chunk.end]


def _is_sight(text: str, chunk: Chunk, told_often: Mapping[str, int]) -> bool:
    """Whether a name may be that of a sight: "Peru's Machu Picchu", and never told again.

    The network takes many sights for people; who acts or is told of again is somebody.
    """
    possessed = POSSESSED.search(text, max(0, chunk.start - 4), chunk.start)
    return bool(possessed) and told_often[chunk.words[-1]] == 1


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
                i for i in run if len(chunks[i].words) > 1 and not is_place(chunks[i], places)
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


def _has_office_word(text: str, chunk: Chunk) -> bool:
    """Whether the last word of an office stands before a full name: "Staff Officer A B"."""
    word = text[max(0, chunk.start - REACH) : chunk.start].rstrip().rpartition(" ")[2]
    return len(chunk.words) > 1 and word in OFFICE_WORDS - {"Level"}


def _acts(text: str, chunk: Chunk, places: Intervals[Mention]) -> bool:
    """Whether a name of two words or more stands where only somebody who acts can stand."""
    if not 2 <= len(chunk.words) <= 6 or is_place(chunk, places):
        return False
    behind = ACT_BEHIND.match(text, chunk.end)
    return bool(behind or ACT_BEFORE.search(text, max(0, chunk.lead - 60), chunk.lead))
