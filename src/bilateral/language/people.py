"""Who is named: chunks of name words that an office, a rank or an act shows to be people.

Pure functions. An office belongs to the name it stands right before; else to the name
it follows in apposition; else to the name that follows it after a comma.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bilateral.language.gazetteers import offices as gazetteer
from bilateral.language.model import OfficeMention
from bilateral.language.names import Chunk

APPOSITION = re.compile(r",\s+(?:the\s+|and\s+)?")
LISTED = re.compile(r",\s+|,?\s+and\s+")
COMMA = re.compile(r",\s+")
ACT_BEHIND = re.compile(
    r",?\s+(?:(?:has|have|had|will|is|was|also|then|later|on \w+day|today)\s+)*"
    r"(?:said|says|told|met|meets|arrived|visited|visits|visiting|received|receives|signed|stressed|noted"
    r"|emphasi[sz]ed|thanked|congratulated|invited|expressed|added|announced|attended|held|hosted|welcomed"
    r"|stated|underscored|underlined|highlighted|informed|recalled|praised|called|flew|led|headed)\b"
)
ACT_BEFORE = re.compile(
    r"\b(?:met|meets|received|hosted|welcomed|thanked|congratulated|invited|(?:led|headed|signed|attended|received|hosted) by"
    r"|(?:met|talks|meeting|spoke|conversation|negotiations|discussed \w+) with|counterpart|colleague|between|(?:foreign |prime |other )?(?:ministers|presidents|leaders|speakers|officials),)\s+(?:both\s+)?,?\s*$",
)
LEADS = re.compile(
    r"\b(?:delegation|team|group|mission)\b[^.;]{0,60}?\b(?:led|headed|chaired)\s+by\s[^.;]{0,140}$"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text that names a person, with the office that stands beside it."""

    chunk: Chunk
    office: OfficeMention | None
    leads: bool
    """Whether the text says here that the person leads a delegation."""


@cache
def _titles() -> re.Pattern[str]:
    """Ranks and courtesy words that stand before a name."""
    words = sorted((*gazetteer.ranks(), *gazetteer.courtesy_words()), key=len, reverse=True)
    alternatives = "|".join(re.escape(w.rstrip(".")) for w in words)
    return re.compile(rf"(?:(?:{alternatives})\b\.?(?:\s+\(?(?:retd|Retd|R)\)?\.?)?\s*)+")


def strip_titles(chunk: Chunk) -> tuple[Chunk, bool]:
    """The chunk without leading ranks and courtesy words, and whether it had any."""
    titles = _titles().match(chunk.text + " ")
    if not titles:
        return chunk, False
    count = len(titles.group().split())
    if count >= len(chunk.words):
        return chunk, False
    skipped = len(" ".join(chunk.words[:count])) + 1
    return Chunk(chunk.start + skipped, chunk.end, chunk.words[count:]), True


def named_people(
    text: str, chunks: Sequence[Chunk], offices: Sequence[OfficeMention]
) -> tuple[Named, ...]:
    """The chunks that name people, in order."""
    stripped = [strip_titles(chunk) for chunk in chunks]
    bare = [chunk for chunk, _ in stripped]
    owners = _owners(text, bare, offices)
    people = {i for i, (chunk, titled) in enumerate(stripped) if titled or _acts(text, chunk)}
    people |= set(owners)
    people |= _beside_people(text, bare, people)
    return tuple(
        Named(
            bare[i],
            owners.get(i),
            bool(LEADS.search(text, max(0, bare[i].start - 240), bare[i].start)),
        )
        for i in sorted(people)
    )


def _beside_people(text: str, chunks: Sequence[Chunk], people: set[int]) -> set[int]:
    """Full names listed together with somebody known to be a person: "A, B and C met"."""
    found: set[int] = set()
    for run in _lists(text, chunks):
        if any(i in people for i in run):
            found |= {i for i in run if len(chunks[i].words) > 1}
    return found


def _lists(text: str, chunks: Sequence[Chunk]) -> Iterator[list[int]]:
    """Runs of chunks that only commas and "and" keep apart."""
    run: list[int] = []
    for i, chunk in enumerate(chunks):
        if run and not LISTED.fullmatch(text, chunks[run[-1]].end, chunk.start):
            yield run
            run = []
        run.append(i)
    yield run


def _owners(
    text: str, chunks: Sequence[Chunk], offices: Sequence[OfficeMention]
) -> dict[int, OfficeMention]:
    """For each chunk the office beside it; every office has one holder at most."""
    owners: dict[int, OfficeMention] = {}
    free = list(offices)
    for fits in (_right_before, _in_apposition, _before_comma):
        for i, chunk in enumerate(chunks):
            if i in owners:
                continue
            office = next((o for o in free if fits(text, chunk, o)), None)
            if office:
                owners[i] = office
                free.remove(office)
    return owners


def _right_before(text: str, chunk: Chunk, office: OfficeMention) -> bool:
    if not office.end <= chunk.start <= office.end + 60:
        return False
    gap = text[office.end : chunk.start]
    return not gap.strip() or bool(re.fullmatch(rf"\s*,?\s*{_titles().pattern}\s*", gap))


def _in_apposition(text: str, chunk: Chunk, office: OfficeMention) -> bool:
    if not chunk.end <= office.start <= chunk.end + 12:
        return False
    return bool(APPOSITION.fullmatch(text[chunk.end : office.start]))


def _before_comma(text: str, chunk: Chunk, office: OfficeMention) -> bool:
    if not office.end <= chunk.start <= office.end + 60:
        return False
    gap = text[office.end : chunk.start]
    return bool(COMMA.fullmatch(gap) or re.fullmatch(rf",\s+{_titles().pattern}\s*", gap))


def _acts(text: str, chunk: Chunk) -> bool:
    """Whether a name of two words or more stands where only somebody who acts can stand."""
    if not 2 <= len(chunk.words) <= 5:
        return False
    behind = ACT_BEHIND.match(text, chunk.end)
    return bool(behind or ACT_BEFORE.search(text, max(0, chunk.start - 60), chunk.start))
