"""The dateline: town, region, date and agency before the first sentence of a story.

A sentence may well begin with a town ("Paris, the capital of ...", "Baku and
Islamabad share ..."), so a dateline is taken only on evidence: a date, an agency, capitals
or the name of a known town, and always a mark that parts it from a sentence that then
begins. When in doubt there is none.
"""

import re
from dataclasses import dataclass

from bilateral.articles.dateline_parts import TOWN_WORDS, Parts, read_parts
from bilateral.articles.names import in_capitals, name_end, word_set
from bilateral.articles.towns import is_region, town

_WINDOW = 240
"""Characters a dateline may reach; real ones stay below 100."""

_LONGEST_ACRONYM = 4
"""Letters up to which an unknown name in capitals is taken for an acronym, not a town."""

_STORY = re.compile(r"\s*[^\w\s]*\s?(?P<line>\w[^\n]*)")
_LABELS = word_set(
    "ADVISORY ANALYSIS BREAKING BULLETIN COMMENT COMMENTARY COMMUNIQUE CORRECTION DEVELOPING "
    "EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER FACTBOX FEATURE FLASH HEADLINES INTERVIEW LATEST "
    "NEWS OPINION PHOTO PHOTOS PICTURES PREVIEW PROFILE READOUT REMARKS REPORT REVIEW SPEECH "
    "STATEMENT SUMMARY TIMELINE TRANSCRIPT UPDATE UPDATED URGENT VIDEO WATCH"
)
"""Words set in capitals before a headline or a story that are no towns."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says and where it ends.

    ``alone`` tells that it fills its line, so that a byline may still follow; ``sure``
    that more than a town and a mark speaks for it.
    """

    end: int
    place: str | None
    agency: str | None
    date: str | None
    alone: bool
    sure: bool


def dateline_at(text: str, start: int) -> Dateline | None:
    """The dateline that begins exactly at ``start``; None where there is none or in doubt."""
    stop = text.find("\n", start, start + _WINDOW)
    parts = read_parts(text[start : stop if stop >= 0 else start + _WINDOW])
    story = _STORY.match(text, start + parts.at)
    if story is None or not (_opens_sentence(story["line"], parts) and _is_evident(parts, story)):
        return None
    alone = parts.ending == "line"
    return Dateline(
        end=start + parts.at,
        place=_town(parts),
        agency=parts.agency.upper() if parts.agency and parts.agency.islower() else parts.agency,
        date=parts.stamp.value if parts.stamp else None,
        alone=alone,
        sure=alone or parts.stamp is not None or parts.agency is not None,
    )


def _opens_sentence(line: str, parts: Parts) -> bool:
    """Whether the next line opens a sentence, and does not go on in a headline's capitals."""
    if line[0].islower():
        return False
    return not (parts.place and in_capitals(parts.place) and in_capitals(line))


def _is_evident(parts: Parts, story: re.Match[str]) -> bool:
    """Weigh the evidence; the weaker the mark that ends the dateline, the more it takes."""
    known = parts.place is not None and _is_town_like(parts.place)
    dated, sourced = parts.stamp is not None, parts.agency is not None
    headed = parts.place is not None or sourced
    if parts.ending == "dash":
        return _is_evident_by_dash(parts, story, known=known)
    if parts.ending == "line":
        shouted = parts.place is not None and in_capitals(parts.place) and town(parts.place)
        return (dated and headed) or (known and (sourced or bool(shouted)))
    if parts.ending == "stop":
        return (dated and headed) or (sourced and (known or not parts.marks))
    if parts.ending == "bar":
        return sourced
    return parts.ending == "space" and sourced and bool(parts.marks) and (
        dated or known or parts.marks == "/"
    )  # fmt: skip


def _is_evident_by_dash(parts: Parts, story: re.Match[str], *, known: bool) -> bool:
    if parts.place is None:
        return parts.agency is not None or (
            parts.stamp is not None and parts.stamp.value is not None
        )
    if parts.stamp or (parts.agency and (known or " " not in parts.place)):
        return True
    in_region = parts.region is not None and is_region(parts.region)
    return in_region or (known and not _is_route(parts, story["line"]))


def _is_town_like(name: str) -> bool:
    if name in _LABELS or (is_region(name) and not in_capitals(name)):
        return False
    return town(name) is not None or (in_capitals(name) and len(name) > _LONGEST_ACRONYM)


def _is_route(parts: Parts, line: str) -> bool:
    """Whether a second town follows: "Baku - Tbilisi trains" begins no story from Baku."""
    if parts.place is None or in_capitals(parts.place):
        return False
    return any(town(line[: name_end(line, 0, words)]) for words in range(1, TOWN_WORDS))


def _town(parts: Parts) -> str | None:
    """The town as an atlas spells it; None for a name that may as well be an agency's."""
    place, region = parts.place, parts.region
    if place is None:
        return None
    if region and town(region) and (is_region(place) or not town(place)):
        return town(region)  # "Azerbaijan, Baku", "State House, Nairobi"
    shouted = in_capitals(place)
    if not (town(place) or shouted or region or parts.agency):
        return None
    return town(place) or (place.title() if shouted else place)
