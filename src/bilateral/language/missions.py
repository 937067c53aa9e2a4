"""Missions of a state abroad: embassies, high commissions, consulates, permanent missions.

Each gets its owner and its host: "Embassy of Venezuela in the United States". A mission told
again without its owner is the last one of its kind.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bilateral.language import owners
from bilateral.language.gazetteers.states import states
from bilateral.language.intervals import Intervals
from bilateral.language.model import BodyMention, Form, Kind, Mention

KIND: Final = "DiplomaticMission"
_HEAD: Final = re.compile(
    r"\b(?:(?:[Hh]onorary )?[Cc]onsulate(?:[- ][Gg]eneral)?|[Ee]mbassy"
    r"|[Hh]igh [Cc]ommission(?! for\b)"
    r"|[Pp]ermanent [Mm]ission(?=\s(?:of|to)\b|['’])|Liaison Office|Interests Section"
    r"|[Pp]ermanent [Rr]epresentation(?=\s(?:of|to)\b))(?![\w-])"
)
_ABROAD: Final = re.compile(r"\s+(?:in|to|at|for)\s+(?:the\s+)?")
_TO_BODY: Final = re.compile(
    r"\s+to\s+(?:the\s+)?(?P<body>[A-Z][\w.]*(?:\s+(?:of|[A-Z][\w-]*)){0,5}?)"
    r"(?=\s+(?:in|at|on|and|here|has|said)\b|[\s,.;()’']*(?:[,.;()’'\n]|$)|\s+[a-z])"
)
_UNITED_NATIONS: Final = re.compile(r"U\.?N\.?$")


@dataclass(frozen=True, slots=True)
class _Mission:
    start: int
    end: int
    noun: str
    owner: str | None
    host: str | None
    """Where it is, in words for its name."""


def missions_in(
    text: str, places: Intervals[Mention], pair: tuple[str, ...]
) -> Iterator[BodyMention]:
    """The missions; one without host is in the other state of the story's ``pair``."""
    told: list[_Mission] = []
    for match in _HEAD.finditer(text):
        mission = _read(text, match, places)
        if mission.owner is None:
            last = next((m for m in reversed(told) if m.noun == mission.noun), None)
            if last is None:
                continue
            mission = _Mission(
                mission.start, mission.end, last.noun, last.owner, mission.host or last.host
            )
        told.append(mission)
    hosts = {(m.noun, m.owner): m.host for m in reversed(told) if m.host}
    for mission in told:
        host = mission.host or hosts.get((mission.noun, mission.owner)) or _other(mission, pair)
        owner = states()[mission.owner or ""].name_in_text
        name = f"{mission.noun} of {owner}{host or ''}"
        yield BodyMention(mission.start, mission.end, name, None, mission.owner, KIND)


def _read(text: str, match: re.Match[str], places: Intervals[Mention]) -> _Mission:
    start, end = match.span()
    noun = match.group().replace("-", " ").title()
    before = owners.before(text, start, places)
    owner = before.key if before and before.kind is Kind.STATE else None
    if before and owner and before.form is Form.ADJECTIVE:
        start = before.start
    behind = owners.behind(text, end, places)
    if owner is None and behind and text[end : behind.start].split(maxsplit=1)[0] == "of":
        owner, end = behind.key, behind.end
    if owner is None:
        owner = owners.of_pronoun(text, start, places)
    host, reach = _host(text, end, noun, owner, places)
    return _Mission(start, reach, noun, owner, host)


def _host(
    text: str, end: int, noun: str, owner: str | None, places: Intervals[Mention]
) -> tuple[str | None, int]:
    """Where the mission is, in words, and where they end."""
    if noun.startswith("Permanent"):
        body = _TO_BODY.match(text, end)
        if not body:
            return None, end
        name = " ".join(body["body"].split())
        name = "United Nations" if _UNITED_NATIONS.match(name) else name
        return f" to the {name}", end
    place = next(iter(places.starting(end + 1, end + 12)), None)
    if not place or not _ABROAD.fullmatch(text, end, place.start) or place.form is Form.ADJECTIVE:
        return None, end
    town = " ".join(text[place.start : place.end].split())
    host = owners.code_of(place)
    if host == owner or host not in states():
        return None, end
    if noun.endswith(("Consulate", "General")) and (
        place.kind is Kind.PLACE or place.form is Form.CAPITAL
    ):
        return f" in {town}", end
    return f" in {states()[host].name_in_text}", end


def _other(mission: _Mission, pair: tuple[str, ...]) -> str | None:
    """The other one of the two states that the story is about."""
    if mission.noun.startswith("Permanent"):
        return " to the United Nations" if mission.noun.endswith("Mission") else None
    if mission.owner not in pair or mission.noun.endswith(("Consulate", "General")):
        return None
    other = next((code for code in pair if code != mission.owner), None)
    return f" in {states()[other].name_in_text}" if other else None
