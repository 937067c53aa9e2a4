"""What may be parts of a dateline, read off the beginning of a line; nothing is judged here."""

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
from bilateral.articles.towns import is_region

TOWN_WORDS = 4
_REGION_WORDS, _AGENCY_WORDS, _MARKED_WORDS = 4, 3, 5

_S = r"[^\S\n]"
_GAP = re.compile(rf"{_S}*(?P<mark>[,.|:]){_S}*|{_S}+(?:[-–—]{_S}+)?")
_BRACKETS = re.compile(rf"{_S}*[,.-]?{_S}*\(([^()]{{2,60}}(?:\([^()]{{2,12}}\))?)\)")
_SLASHES = re.compile(rf"{_S}*[,.-]?{_S}*/{_S}?([^/]{{2,40}}?){_S}?/")
_SQUARE = re.compile(rf"{_S}*\[([^\[\]]{{2,30}})\]")
_BEFORE_DATE = re.compile(rf"(.{{2,40}}?){_S}+[-–—]{_S}+(?=\S*\d|\w+ \d)")
_WEEKDAY = re.compile(rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?{_S}+", re.IGNORECASE)
_AFTER_AGENCY = re.compile(rf"{_S}*(?:[-–—/|:]|\.(?:{_S}|$)|$)")
_AFTER_REGION = re.compile(rf"{_S}*(?:[-–—/|:,.(\[]|$)")
_ENDING = re.compile(
    rf"{_S}*(?:(?P<dash>\.?(?:{_S}[-–]|[-–](?={_S})|—|--+|[-–]$)[-–—]*|:)|(?P<stop>\.)"
    rf"|(?P<bar>[/|])|(?P<line>$))|(?P<space>{_S}+)|(?P<nothing>)"
)


@dataclass(slots=True)
class Parts:
    """Parts of what may be a dateline; ``at`` is how far into ``line`` they reach."""

    line: str
    at: int = 0
    place: str | None = None
    region: str | None = None
    stamp: DateStamp | None = None
    agency: str | None = None
    marks: str = ""
    """What the agency stands in: ``(``, ``/`` or nothing."""
    ending: str = "nothing"
    """What parts it from the story: a dash (or colon), stop, bar, line or space."""


def read_parts(line: str) -> Parts:
    """All parts that the line begins with, in any of the usual orders."""
    parts = Parts(line)
    _read_head(parts)
    while _read_marked(parts) or _read_loose(parts):
        pass
    if ending := _ENDING.match(line, parts.at):
        parts.ending = str(ending.lastgroup)
        parts.at = ending.end()
    return parts


def _read_head(parts: Parts) -> None:
    """The town; or the date or the agency where these come first ("Civil.ge, 16.03.2024")."""
    line = parts.line
    if stamp := date_at(line, 0):
        parts.stamp, parts.at = stamp, stamp.end
    elif end := domain_end(line, 0):
        parts.agency, parts.at = line[:end], end
    elif end := _name_end(line, 0, TOWN_WORDS):
        parts.place, parts.at = line[:end], end
        if line[end : end + 1] == "/":  # of two towns the first
            second = name_end(line, end + 1, TOWN_WORDS)
            parts.at = second if second > end + 1 else end


def _read_marked(parts: Parts) -> bool:
    """What stands in brackets or slashes: an agency, a date, both, or a country."""
    if match := _SQUARE.match(parts.line, parts.at):
        parts.region, parts.at = match[1], match.end()
        return True
    match = _BRACKETS.match(parts.line, parts.at) or _SLASHES.match(parts.line, parts.at)
    if match is None:
        return False
    before = _BEFORE_DATE.match(match[1])
    stamp = date_at(match[1].lstrip(), 0) if not before else date_at(match[1], before.end())
    first = re.split(r"[/(]", before[1] if before else match[1])[0].strip()
    name = "" if stamp and not before else first
    if is_region(name):
        parts.region = name
    elif name:
        if parts.marks or not _may_be_agency(name):
            return False
        parts.agency, parts.marks = name, "/" if match[0].rstrip().endswith("/") else "("
    parts.stamp = stamp or parts.stamp
    parts.at = match.end()
    return True


def _read_loose(parts: Parts) -> bool:
    """A date, agency or region parted from what precedes by a comma, stop, bar, colon or space."""
    gap = _GAP.match(parts.line, parts.at)
    if gap is None:
        return False
    return _read_date(parts, gap) or _read_name(parts, gap)


def _read_date(parts: Parts, gap: re.Match[str]) -> bool:
    line = parts.line
    day = _WEEKDAY.match(line, gap.end())
    stamp = date_at(line, day.end() if day else gap.end())
    if stamp is None or parts.stamp or (gap["mark"] == ":" and stamp.end < len(line)):
        return False
    parts.stamp, parts.at = stamp, stamp.end
    return True


def _read_name(parts: Parts, gap: re.Match[str]) -> bool:
    line, at = parts.line, gap.end()
    mark = gap["mark"] or ("." if line[gap.start() - 1 : gap.start()] == "." else "")
    end = domain_end(line, at)
    end = end if end > at else _name_end(line, at, _REGION_WORDS)
    name = line[at:end]
    if not name or mark in {"", ":"}:
        return False
    if parts.agency is None and _AFTER_AGENCY.match(line, end) and _is_agency_like(name):
        parts.agency, parts.at = name, end
        return True
    if mark == "," and parts.place and not parts.stamp and _AFTER_REGION.match(line, end):
        parts.region, parts.at = name, end
        return True
    return False


def _may_be_agency(name: str) -> bool:
    """Whether a name in brackets or slashes can be an agency's."""
    written = name[0].isupper() or has_inner_capital(name) or (name.isalpha() and name.islower())
    return written and len(name.split()) <= _MARKED_WORDS


def _is_agency_like(name: str) -> bool:
    """Whether even without brackets it can only be an agency: AZERTAC, Anews.az, BelTA."""
    if is_region(name) or len(name.split()) > _AGENCY_WORDS:
        return False
    return in_capitals(name) or is_domain(name) or (has_inner_capital(name) and " " not in name)


def _name_end(line: str, start: int, most: int) -> int:
    """Where a name ends; a date may follow without a comma ("Addis Ababa June 12")."""
    if date_at(line, start):
        return start
    end = name_end(line, start, most)
    for gap in re.finditer(" ", line[start:end]):
        if date_at(line, start + gap.end()):
            return start + gap.start()
    return end
