"""Soundness of a gold document: the checks of the fact schema's section 6.

An unsound gold document would count right extractions as wrong without a word.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from bilateral.errors import InputError
from bilateral.facts.lists import (
    DOCUMENT_KINDS,
    DOCUMENT_STATUSES,
    EVENT_STATUSES,
    EVENT_TYPES,
    STANCE_KINDS,
    TOPICS,
)
from bilateral.facts.scoring.sheet import (
    DocumentItem,
    EventItem,
    Sheet,
    StanceItem,
    read_sheet,
)

_LISTS: Final = (
    "people", "organizations", "events", "documents", "stances", "optional_events",
    "optional_organizations", "sources_cited", "bylines",
)  # fmt: skip

_STATE: Final = re.compile(r"[A-Z]{2}")
_MONTH: Final = r"(?:0[1-9]|1[0-2])"
_DAY: Final = r"(?:0[1-9]|[12][0-9]|3[01])"
_PARTIAL_DATE: Final = re.compile(rf"[0-9]{{4}}(?:-{_MONTH}(?:-{_DAY})?)?")
_FULL_DATE: Final = re.compile(rf"[0-9]{{4}}-{_MONTH}-{_DAY}")

_LONGEST_SHOWN: Final = 60


def problems(document: object) -> tuple[str, ...]:
    """Why a parsed JSON document is not a sound gold document; empty when it is.

    Each problem is one line that begins with its place (``events[2].type``). A member
    of the wrong type hides all others. Whether evidence occurs in the text, which the
    document does not hold, is for ``unfounded`` to say.
    """
    try:
        sheet = read_sheet(document)
    except InputError as error:
        return (str(error),)
    members = document if isinstance(document, Mapping) else {}
    return (
        *_article(sheet, members),
        *_bodies_and_people(sheet),
        *_events("events", sheet.events, sheet),
        *_events("optional_events", sheet.optional_events, sheet),
        *_documents(sheet.documents),
        *_stances(sheet.stances, {person.name for person in sheet.people}),
    )


def unfounded(sheet: Sheet, text: str) -> tuple[str, ...]:
    """The events whose evidence does not occur in the article's text, white space levelled."""
    levelled = _level(text)
    return tuple(
        f"{part}[{number}].evidence {_shown(event.evidence)} is not in the text"
        for part, events in (("events", sheet.events), ("optional_events", sheet.optional_events))
        for number, event in enumerate(events)
        if event.evidence and _level(event.evidence) not in levelled
    )


def _article(sheet: Sheet, members: Mapping[str, object]) -> Iterator[str]:
    if not sheet.id:
        yield "id is missing"
    for name in _LISTS:
        if members.get(name) is None:
            yield f"{name} is missing; an empty list says that there are none"
    if sheet.published is not None and not _FULL_DATE.fullmatch(sheet.published):
        yield f"published {_shown(sheet.published)} is not a date YYYY-MM-DD"


def _bodies_and_people(sheet: Sheet) -> Iterator[str]:
    for number, person in enumerate(sheet.people):
        yield from _state(f"people[{number}].country", person.country)
    for number, body in enumerate(sheet.organizations):
        yield from _state(f"organizations[{number}].country", body.country)


def _events(part: str, events: Iterable[EventItem], sheet: Sheet) -> Iterator[str]:
    people = {person.name for person in sheet.people}
    bodies = {body.name for body in sheet.organizations}
    for number, event in enumerate(events):
        at = f"{part}[{number}]"
        yield from _coded(f"{at}.type", [event.type], EVENT_TYPES)
        yield from _coded(f"{at}.alt_types", event.alt_types, EVENT_TYPES)
        yield from _coded(f"{at}.status", [event.status], EVENT_STATUSES)
        yield from _coded(f"{at}.topics", event.topics, TOPICS)
        yield from _date(f"{at}.date", event.date)
        yield from _date(f"{at}.date_end", event.date_end)
        yield from _state(f"{at}.place_country", event.place_country)
        yield from _states(f"{at}.countries", event.countries)
        yield from _listed(f"{at}.people", event.people, people, "people")
        yield from _listed(f"{at}.organizations", event.organizations, bodies, "organizations")
        if not event.evidence:
            yield f"{at}.evidence is missing"


def _documents(documents: Iterable[DocumentItem]) -> Iterator[str]:
    for number, document in enumerate(documents):
        at = f"documents[{number}]"
        yield from _coded(f"{at}.kind", [document.kind], DOCUMENT_KINDS)
        yield from _coded(f"{at}.status", [document.status], DOCUMENT_STATUSES)
        yield from _coded(f"{at}.topics", document.topics, TOPICS)
        yield from _date(f"{at}.date", document.date)
        yield from _states(f"{at}.parties", document.parties)


def _stances(stances: Iterable[StanceItem], people: Collection[str]) -> Iterator[str]:
    for number, stance in enumerate(stances):
        at = f"stances[{number}]"
        yield from _coded(f"{at}.kind", [stance.kind], STANCE_KINDS)
        yield from _coded(f"{at}.alt_kinds", stance.alt_kinds, STANCE_KINDS)
        yield from _state(f"{at}.who_country", stance.who_country)
        yield from _state(f"{at}.whom_country", stance.whom_country)
        for side, value in (("who", stance.who), ("whom", stance.whom)):
            if value is None:
                yield f"{at}.{side} is missing"
            elif not _STATE.fullmatch(value) and value not in people:
                yield f"{at}.{side} {_shown(value)} is neither a state code nor in people"


def _coded(at: str, values: Iterable[str | None], known: Collection[str]) -> Iterator[str]:
    for value in values:
        if value is None:
            yield f"{at} is missing"
        elif value not in known:
            yield f"{at} {_shown(value)} is not in the controlled list"


def _date(at: str, value: str | None) -> Iterator[str]:
    if value is not None and not _PARTIAL_DATE.fullmatch(value):
        yield f"{at} {_shown(value)} is not a date YYYY, YYYY-MM or YYYY-MM-DD"


def _state(at: str, value: str | None) -> Iterator[str]:
    if value is not None and not _STATE.fullmatch(value):
        yield f"{at} {_shown(value)} is not a state code of two capital letters"


def _states(at: str, values: Iterable[str]) -> Iterator[str]:
    for value in values:
        yield from _state(at, value)


def _listed(at: str, names: Iterable[str], known: Collection[str], part: str) -> Iterator[str]:
    for name in names:
        if name not in known:
            yield f"{at} {_shown(name)} is not in the article's {part}"


def _level(text: str) -> str:
    return " ".join(text.split())


def _shown(value: str) -> str:
    """``value`` quoted, on one line, printable and not too long."""
    quoted = repr(value)
    return quoted if len(quoted) <= _LONGEST_SHOWN else f"{quoted[:_LONGEST_SHOWN]}…"
