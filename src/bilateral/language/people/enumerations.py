"""Lists that tell several people at once.

"Foreign Ministers of Norway and Ghana, A and B", "the Kenyan and Somali presidents A and B":
a plural office deals its states out to the names in order. "A of Mali, B of Niger" and
"Peru's A and Chile's B": a run of names that each carry a state.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bilateral.language.gazetteers import offices as gazetteer
from bilateral.language.intervals import Intervals, longest
from bilateral.language.model import Form, Mention, OfficeMention
from bilateral.language.offices.office_words import role_of
from bilateral.language.people.names import Chunk

LISTED = re.compile(r"\s*[,;]\s+(?:(?:and|along with|as well as)\s+)?|,?\s+(?:and|&)\s+")
STATES_JOINED = re.compile(r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*[-–/]\s*)(?:of\s+)?(?:the\s+)?")
OF_STATES = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?")
TO_NAMES = re.compile(r"\s*[,:–—-]?\s*(?:respectively,\s+)?")
FROM_NAMES = re.compile(r"\s*(?:,\s*(?:the\s+)?|[–—(]\s*(?:the\s+)?)")
NAME_OF_STATE = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?|\s*\(\s*")
STATE_S_NAME = re.compile(r"['’]s?\s+")
STATE_COMMA_NAME = re.compile(r",\s+")
FAR = 800
REACH = 40
"""Characters between the parts of such a phrase."""


@dataclass(frozen=True, slots=True)
class PluralOffice:
    """Offices told in one word, "Presidents of Chad and Togo": what each holds, and the states."""

    start: int
    end: int
    role: str
    body: str | None
    states: tuple[str, ...]


@cache
def _plurals() -> re.Pattern[str]:
    heads = "|".join(sorted(gazetteer.plural_heads(), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<lead>(?:[A-Za-z]+(?:-[A-Za-z]+)*\s+){{0,3}})(?P<head>{heads})\b", re.IGNORECASE
    )


def plural_offices(text: str, states: Intervals[Mention]) -> tuple[PluralOffice, ...]:
    """The plural offices of ``text``, with the states named before or behind."""
    found = []
    for match in _plurals().finditer(text):
        singular = gazetteer.plural_heads()[match["head"].lower()]
        start, role, body, end = role_of(text, match.start("head"), match.end(), singular)
        before = _states_before(text, start, states)
        behind = _states_behind(text, end, states)
        known = behind or before
        if known:
            start, end = min(start, known[0].start), max(end, known[-1].end)
        codes = tuple(s.key for s in known)
        found.append(PluralOffice(start, end, role, body, codes))
    return tuple(longest(found))


def _states_behind(text: str, end: int, states: Intervals[Mention]) -> list[Mention]:
    run: list[Mention] = []
    link = OF_STATES
    while True:
        following = next(iter(states.starting(end, end + REACH)), None)
        if following is None or not link.fullmatch(text, end, following.start):
            return run
        run.append(following)
        end, link = following.end, STATES_JOINED


def _states_before(text: str, start: int, states: Intervals[Mention]) -> list[Mention]:
    run: list[Mention] = []
    link: re.Pattern[str] = re.compile(r"(?:['’]s?)?\s+")
    while True:
        before = next(iter(reversed(states.ending(start - 12, start))), None)
        if before is None or not link.fullmatch(text, before.end, start):
            return run
        if not run and before.form is Form.DEMONYM:
            return run
        run.insert(0, before)
        start, link = before.start, STATES_JOINED


def dealt_out(
    text: str, chunks: Sequence[Chunk], plurals: Sequence[PluralOffice]
) -> dict[int, OfficeMention]:
    """For chunks in a list beside a plural office, by their index, the office with its state."""
    owners: dict[int, OfficeMention] = {}
    starts = {chunk.lead: i for i, chunk in enumerate(chunks)}
    ends = {chunk.end: i for i, chunk in enumerate(chunks)}
    for plural in plurals:
        for run in (
            _run_after(text, chunks, starts, plural),
            _run_before(text, chunks, ends, plural),
        ):
            if len(run) > 1 and len(plural.states) in {0, 1, len(run)}:
                for position, index in enumerate(run):
                    owners.setdefault(index, _share(plural, position, len(run)))
                break
    return owners


def _share(plural: PluralOffice, position: int, count: int) -> OfficeMention:
    one_each = len(plural.states) == count
    country = plural.states[position if one_each else 0] if plural.states else None
    return OfficeMention(plural.start, plural.end, plural.role, plural.body, country, None)


def _run_after(
    text: str, chunks: Sequence[Chunk], starts: Mapping[int, int], plural: PluralOffice
) -> list[int]:
    gap = TO_NAMES.match(text, plural.end)
    index = starts.get(gap.end()) if gap else None
    if index is None:
        return []
    run = [index]
    while index + 1 < len(chunks) and _joined(text, chunks[index], chunks[index + 1]):
        index += 1
        run.append(index)
    return run


def _run_before(
    text: str, chunks: Sequence[Chunk], ends: Mapping[int, int], plural: PluralOffice
) -> list[int]:
    for end in range(plural.start, max(plural.start - 8, 0), -1):
        if end in ends and FROM_NAMES.fullmatch(text, end, plural.start):
            index = ends[end]
            run = [index]
            while index > 0 and _joined(text, chunks[index - 1], chunks[index]):
                index -= 1
                run.insert(0, index)
            return run
    return []


def titled_runs(
    text: str,
    chunks: Sequence[Chunk],
    plurals: Sequence[PluralOffice],
    states: Intervals[Mention],
) -> dict[int, OfficeMention]:
    """For names that each carry a state behind a plural office, by their index, the office.

    "Foreign Ministers A of Mali and B of Niger", "the ambassadors of Uruguay, A, Chile, B".
    """
    items = [_item(text, i, chunk, states) for i, chunk in enumerate(chunks)]
    runs = {run[0].start: run for run in _runs(text, [i for i in items if i]) if len(run) > 1}
    found: dict[int, OfficeMention] = {}
    for plural in plurals:
        gap = TO_NAMES.match(text, plural.end)
        first = {start for start in runs if plural.start < start < plural.end}
        start = next(iter(first), gap.end() if gap else -1)
        for item in runs.get(start, ()):
            found[item.index] = OfficeMention(
                plural.start, plural.end, plural.role, plural.body, item.country, None
            )
    for run in runs.values():
        for item in run:
            office = _told_before(run, plurals) if item.index not in found else None
            if office:
                found[item.index] = replace(office, country=item.country)
    return found


def _told_before(run: Sequence["_Item"], plurals: Sequence[PluralOffice]) -> OfficeMention | None:
    """The plural office told before of just the states of a run: "A (Mali) and B (Togo) spoke"."""
    states = {item.country for item in run}
    for plural in reversed(plurals):
        if run[0].start - plural.end >= FAR:
            break
        if plural.end < run[0].start and set(plural.states) == states:
            return OfficeMention(plural.start, plural.end, plural.role, plural.body, None, None)
    return None


def _joined(text: str, first: Chunk, second: Chunk) -> bool:
    near = second.lead - first.end <= REACH
    return near and bool(LISTED.fullmatch(text, first.end, second.lead))


def with_states(text: str, chunks: Sequence[Chunk], states: Intervals[Mention]) -> dict[int, str]:
    """For chunks in a run of names that each carry a state, by their index, the state."""
    items = [_item(text, i, chunk, states) for i, chunk in enumerate(chunks)]
    found: dict[int, str] = {}
    for run in _runs(text, [item for item in items if item]):
        if len(run) > 1:
            found |= {item.index: item.country for item in run}
    return found


@dataclass(frozen=True, slots=True)
class _Item:
    """A name with its state: offsets of both together."""

    index: int
    start: int
    end: int
    country: str
    form: str


def _item(text: str, index: int, chunk: Chunk, states: Intervals[Mention]) -> _Item | None:
    if len(chunk.words) < 2:
        return None
    for state in states.starting(chunk.end, chunk.end + REACH):
        if NAME_OF_STATE.fullmatch(text, chunk.end, state.start):
            end = state.end + (text[state.end : state.end + 1] == ")")
            return _Item(index, chunk.lead, end, state.key, "of")
        break
    for state in reversed(states.ending(chunk.lead - 4, chunk.lead)):
        if state.form not in {Form.NAME, Form.CAPITAL}:
            break
        if STATE_S_NAME.fullmatch(text, state.end, chunk.lead):
            return _Item(index, state.start, chunk.end, state.key, "of")
        if STATE_COMMA_NAME.fullmatch(text, state.end, chunk.lead):
            return _Item(index, state.start, chunk.end, state.key, "comma")
    return None


def _runs(text: str, items: Sequence[_Item]) -> Iterator[list[_Item]]:
    run: list[_Item] = []
    for item in items:
        near = bool(run) and item.start - run[-1].end <= REACH and item.form == run[-1].form
        gap = re.sub(r"\b(?:of|the)\b", "", text[run[-1].end : item.start]) if near else ""
        if run and not (near and LISTED.fullmatch(re.sub(r"\s+", " ", gap))):
            yield run
            run = []
        run.append(item)
    yield run
