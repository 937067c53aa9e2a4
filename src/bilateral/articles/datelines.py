"""The dateline: town, region, date and agency before the first sentence of a story.

A sentence may well begin with a town ("Paris, the capital of ...", "Baku and
Islamabad share ..."), so a dateline is taken only on evidence: a date, an agency, capitals
or the name of a known town, and always a mark that parts it from a sentence that then
begins. When in doubt there is none.
"""

import re
from dataclasses import dataclass

from bilateral.articles.datestamps import DateStamp, date_at
from bilateral.articles.names import (
    domain_end,
    has_inner_capital,
    in_capitals,
    is_domain,
    name_end,
)
from bilateral.articles.towns import is_region, town

_WINDOW = 240
_TOWN_WORDS, _REGION_WORDS, _AGENCY_WORDS = 4, 4, 3
_LONGEST_ACRONYM = 4
"""Letters up to which an unknown name in capitals is taken for an acronym, not a town."""

_S = r"[^\S\n]"
_GAP = re.compile(rf"{_S}*[,.|:]{_S}*|{_S}+(?:[-–—]{_S}+)?")
_BRACKETS = re.compile(rf"{_S}*[,.-]?{_S}*\(([^()\n]{{2,60}}(?:\([^()\n]{{2,12}}\))?)\)")
_SLASHES = re.compile(rf"{_S}*[,.-]?{_S}*/{_S}?([^/\n]{{2,40}}?){_S}?/")
_SQUARE = re.compile(rf"{_S}*\[([^\[\]\n]{{2,30}})\]")
_DATED = re.compile(rf"(.{{2,40}}?){_S}+[-–—]{_S}+(?=\S*\d|\w+ \d)")
_WEEKDAY = re.compile(rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?{_S}+", re.IGNORECASE)
_AFTER_AGENCY = re.compile(rf"{_S}*(?:[-–—/|:]|\.(?:{_S}|$)|$)")
_AFTER_REGION = re.compile(rf"{_S}*(?:[-–—/|:,.(\[]|$)")
_END = re.compile(
    rf"{_S}*(?:(?P<dash>\.?(?:{_S}[-–]|[-–](?={_S})|—|--+|[-–]$)[-–—]*)|(?P<colon>:)"
    rf"|(?P<stop>[./|])|(?P<line>$))|(?P<nothing>{_S}*)"
)
_STORY = re.compile(r"\s*[^\w\s]*\s?(?P<first>\w)(?P<rest>[^\n]*)")
_LABELS = word_set(
    "ADVISORY ANALYSIS BREAKING BULLETIN COMMENT COMMENTARY COMMUNIQUE CORRECTION DEVELOPING "
    "EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER FACTBOX FEATURE FLASH HEADLINES INTERVIEW LATEST "
    "NEWS OPINION PHOTO PHOTOS PICTURES PREVIEW PROFILE READOUT REMARKS REPORT REVIEW SPEECH "
    "STATEMENT SUMMARY TIMELINE TRANSCRIPT UPDATE UPDATED URGENT VIDEO WATCH"
)
"""Words set in capitals before a headline or a story that are no towns."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says and where the story after it begins.

    ``alone`` tells that it fills its line, so that a byline may still follow; ``sure``
    that more than a town and a mark speaks for it.
    """

    end: int
    place: str | None
    agency: str | None
    date: str | None
    alone: bool
    sure: bool


@dataclass(slots=True)
class _Parts:
    """What has been read of one line so far; ``at`` is the offset within the line."""

    line: str
    at: int = 0
    place: str | None = None
    region: str | None = None
    stamp: DateStamp | None = None
    agency: str | None = None
    marks: str = ""
    """What the agency stood in: ``(`` or ``/``."""


def dateline_at(text: str, start: int) -> Dateline | None:
    """The dateline that begins exactly at ``start``; None where there is none or in doubt."""
    stop = text.find("\n", start, start + _WINDOW)
    parts = _Parts(text[start : stop if stop >= 0 else start + _WINDOW])
    _read_head(parts)
    while _read_segment(parts):
        pass
    end = _END.match(parts.line, parts.at)
    if not parts.at or end is None:
        return None
    story = _STORY.match(text, start + end.end())
    if not (_begins_sentence(story, parts) and _is_evident(parts, end, story)):
        return None
    return Dateline(
        end=start + end.end(),
        place=_place(parts),
        agency=parts.agency.upper() if parts.agency and parts.agency.islower() else parts.agency,
        date=parts.stamp.value if parts.stamp else None,
        alone=end["line"] is not None,
        sure=parts.stamp is not None or parts.agency is not None or end["line"] is not None,
    )


def _read_head(parts: _Parts) -> None:
    """The town, or the agency where that comes first ("Civil.ge, 16.03.2024")."""
    line = parts.line
    if stamp := date_at(line, 0):
        parts.stamp, end = stamp, stamp.end
    elif end := domain_end(line, 0):
        parts.agency = line[:end]
    else:
        end = _until_date(line, 0, name_end(line, 0, _TOWN_WORDS))
        parts.place = line[:end] or None
        if end and line[end : end + 1] == "/" and (second := name_end(line, end + 1, _TOWN_WORDS)):
            end = second if second > end + 1 else end
    parts.at = end


def _read_segment(parts: _Parts) -> bool:
    """Read one more part of the dateline; False where none follows."""
    if match := _SQUARE.match(parts.line, parts.at):
        parts.region, parts.at = match[1], match.end()
        return True
    if match := _BRACKETS.match(parts.line, parts.at) or _SLASHES.match(parts.line, parts.at):
        return _read_marked(parts, match)
    return _read_loose(parts)


def _read_marked(parts: _Parts, match: re.Match[str]) -> bool:
    """What stands in brackets or slashes: an agency, a date, both, or a country."""
    inside = match[1].strip()
    dated = _DATED.match(inside)
    stamp = date_at(inside, dated.end() if dated else 0)
    name = (
        ""
        if stamp and not dated
        else (dated[1] if dated else inside).split("/")[0].split("(")[0].strip()
    )
    if is_region(name):
        parts.region = name
    elif name and (bool(parts.marks) or not _may_be_agency(name)):
        return False
    elif name:
        parts.agency, parts.marks = name, match[0].strip(" ,.-")[0]
    parts.stamp = stamp or parts.stamp
    parts.at = match.end()
    return True


def _may_be_agency(name: str) -> bool:
    return len(name.split()) <= _AGENCY_WORDS + 2 and (
        name[0].isupper() or has_inner_capital(name) or (name.isalpha() and name == name.lower())
    )


def _read_loose(parts: _Parts) -> bool:
    """A date, an agency or a region parted from what precedes by a comma, stop, bar or space."""
    line = parts.line
    gap = _GAP.match(line, parts.at)
    if gap is None:
        return False
    at = gap.end()
    day = _WEEKDAY.match(line, at)
    stamp = date_at(line, day.end() if day else at)
    if stamp and parts.stamp is None and (":" not in gap[0] or stamp.end == len(line)):
        parts.stamp, parts.at = stamp, stamp.end
        return True
    if ":" in gap[0] or (gap[0].isspace() and line[gap.start() - 1 : gap.start()] != "."):
        return False
    end = domain_end(line, at)
    end = end if end > at else _until_date(line, at, name_end(line, at, _REGION_WORDS))
    name = line[at:end]
    if not name:
        return False
    if parts.agency is None and _AFTER_AGENCY.match(line, end) and _is_bare_agency(parts, name):
        parts.agency, parts.at = name, end
        return True
    if "," in gap[0] and parts.place and parts.stamp is None and _AFTER_REGION.match(line, end):
        parts.region, parts.at = name, end
        return True
    return False


def _is_bare_agency(parts: _Parts, name: str) -> bool:
    """Whether a name without brackets is the agency's: "AZERTAC", "Anews.az", "REPORT.AZ"."""
    if is_region(name) or len(name.split()) > _AGENCY_WORDS:
        return False
    return is_domain(name) or in_capitals(name) or (has_inner_capital(name) and " " not in name)


def _until_date(line: str, start: int, end: int) -> int:
    """Where a name ends when a date may follow it without a comma ("Addis Ababa June 12")."""
    for gap in re.finditer(" ", line[start:end]):
        if date_at(line, start + gap.end()):
            return start + gap.start()
    return start if date_at(line, start) else end


def _begins_sentence(story: re.Match[str] | None, parts: _Parts) -> bool:
    """Whether what follows opens a sentence, and not in a headline's capitals."""
    if story is None or story["first"].islower():
        return False
    shouted = parts.place is not None and in_capitals(parts.place)
    return not (shouted and in_capitals(story["first"] + story["rest"]))


def _is_evident(parts: _Parts, end: re.Match[str], story: re.Match[str] | None) -> bool:
    """Weigh the evidence; the weaker the mark that ends the dateline, the more it takes."""
    known = parts.place is not None and _is_town_like(parts.place)
    placed = known or (parts.region is not None and is_region(parts.region))
    dated, sourced = parts.stamp is not None, parts.agency is not None
    if end["line"] is not None:
        shouted = parts.place is not None and in_capitals(parts.place) and town(parts.place)
        headed = parts.place is not None or sourced
        return (dated and headed) or (known and (sourced or bool(shouted)))
    if end["dash"] or end["colon"]:
        if parts.place is None:
            return sourced or (parts.stamp is not None and parts.stamp.value is not None)
        one_word = " " not in parts.place
        return (
            dated or (sourced and (known or one_word)) or (placed and not _is_route(parts, story))
        )
    if end["stop"]:
        headed = parts.place is not None or sourced
        return (headed and dated and end["stop"] == ".") or (
            sourced and (placed or not parts.marks)
        )
    return parts.marks != "" and (dated or known or parts.marks == "/") and end["nothing"] != ""


def _is_town_like(name: str) -> bool:
    if name in _LABELS or (is_region(name) and not in_capitals(name)):
        return False
    return town(name) is not None or (in_capitals(name) and len(name) > _LONGEST_ACRONYM)


def _is_route(parts: _Parts, story: re.Match[str] | None) -> bool:
    """Whether a town follows the dash: "Baku - Tbilisi trains" is no dateline."""
    if story is None or parts.region or parts.place is None or in_capitals(parts.place):
        return False
    rest = story["first"] + story["rest"]
    return any(town(rest[: name_end(rest, 0, words)]) for words in range(1, _TOWN_WORDS))


def _place(parts: _Parts) -> str | None:
    """The town as an atlas spells it; None for a name that may as well be an agency's."""
    if parts.place is None:
        return None
    if parts.region and (is_region(parts.place) or not town(parts.place)) and town(parts.region):
        return town(parts.region)
    if spelled := town(parts.place):
        return spelled
    sure = parts.region or parts.agency or in_capitals(parts.place)
    return (parts.place.title() if in_capitals(parts.place) else parts.place) if sure else None
