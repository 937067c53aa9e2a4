"""Date stamps and page furniture: "Published: Monday, 3 June 2024 | 14:05 GMT", "12 shares"."""

import re
from dataclasses import dataclass

from bilateral.articles.datestamps import date_at

_S = r"[^\S\n]"
_CRAWLED = re.compile(rf"date{_S}+(?P<date>(?:19|20)\d\d-\d\d(?:-\d\d)?)(?![\w-])", re.IGNORECASE)
_LABEL = re.compile(
    rf"(?:(?P<later>(?:last{_S}+)?(?:updated?|modified|edited))"
    rf"|(?:first{_S}+|date{_S}+)?(?:published|posted|written|issued|created|released|publication)"
    rf"|date|time|all headlines)(?:{_S}+(?:on|at|in|date|time))?{_S}*[:|–—-]?{_S}*",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"[(\[]?(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?[)\]]?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"T?(?:[01]?\d|2[0-4])[:.h][0-5]?\d(?:[:.][0-5]\d)?(?:\.\d+)?(?:\s?[ap]\.?m\b\.?)?(?!\d)"
    r"|(?:1[0-2]|\d)\s?[ap]\.?m\b\.?",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\(?(?:UTC|GMT)(?:\s?[+−–-]\s?\d{1,2}(?::?\d\d)?)?\)?|[+-]\d\d:?\d\d\b|Z\b"
    r"|\(?(?:[A-Z]{1,4}T|WIB|WITA|MSK|local time|hrs|hours)\b\)?"
)
_SEPARATOR = re.compile(
    rf"(?:{_S}*[|,·•/;]|{_S}+[-–—:](?={_S}|$)|{_S}*\b(?:at|on)\b(?={_S}))*{_S}*"
)
_NOISE = re.compile(
    r"[^\w(]*(?:(?:\d[\d.,]*\s?[kKmM]?\s+)?"
    r"(?:shares?|views?|comments?|likes?|reads?|min(?:ute)?s?\.? read)\b"
    r"|(?:share|tweet|print|email|e-mail|save|listen|follow|copy link|link copied|read(?:ing)? time"
    r"|photos?|images?|pictures?|file photo|tags?|source|home|menu|advertisement|font size"
    r"|facebook|twitter|whatsapp|telegram|linkedin|go to|tell a friend|editor)\b"
    r"|\((?:attn|lead|recasts|adds|updates)\b"
    r"|(?:(?:published|updated|posted)\s+)?\d+\s+(?:min(?:ute)?s?|hours?|days?|weeks?)\s+ago\b"
    r"|a[+-]{1,2}(?:\s|$)|\[\w+\]$|$)",
    re.IGNORECASE,
)
_MAX_NOISE = 70
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Stamp:
    """The dates of one stamp and where it ends.

    ``published`` is what the page says, ``updated`` what it says of changes, ``crawled``
    what a harvester wrote before it.
    """

    end: int
    published: str | None = None
    updated: str | None = None
    crawled: str | None = None


def stamp_at(text: str, start: int) -> Stamp | None:
    """The date stamp that begins at ``start``, or None.

    A bare date before more words of the same line is the beginning of a sentence and
    no stamp; one with a label, a time, a zone or a bar is.
    """
    crawled = _CRAWLED.match(text, start)
    at = crawled.end() if crawled else start
    dates: dict[bool, str] = {}
    later, evident, found = False, crawled is not None, crawled is not None
    end = at
    while True:
        at = end
        separator = _SEPARATOR.match(text, at)
        if separator and at > start:
            at = separator.end()
        if (label := _LABEL.match(text, at)) and _is_moment(text, label.end()):
            later, evident, end = label["later"] is not None, True, label.end()
        elif stamp := date_at(text, at):
            found, end = True, stamp.end
            if stamp.value:
                dates.setdefault(later, stamp.value)
        elif (day := _WEEKDAY.match(text, at)) and (found or _is_moment(text, at)):
            end = day.end()
        elif (time := _TIME.match(text, at)) or (found and (time := _ZONE.match(text, at))):
            evident, end = True, time.end()
        else:
            break
        evident = evident or "|" in text[at:end]
    if not found or not (evident or _line_ends(text, end)):
        return None
    return Stamp(
        end=at if at > end and "\n" not in text[end:at] else end,
        published=dates.get(False),
        updated=dates.get(True),
        crawled=crawled["date"] if crawled and len(crawled["date"]) == len("2024-05-18") else None,
    )


def noise_end(text: str, start: int) -> int:
    """End of the line if it is page furniture (share counters, photo credits), else ``start``."""
    stop = text.find("\n", start)
    line = text[start : stop if stop >= 0 else len(text)] if stop - start <= _MAX_NOISE else ""
    if line and len(line) <= _MAX_NOISE and _NOISE.match(line) and not _ENDS_SENTENCE.search(line):
        return start + len(line)
    return start


def _is_moment(text: str, at: int) -> bool:
    """Whether a date, a time, or a weekday before one follows."""
    if day := _WEEKDAY.match(text, at):
        separator = _SEPARATOR.match(text, day.end())
        at = separator.end() if separator else day.end()
    return date_at(text, at) is not None or _TIME.match(text, at) is not None


def _line_ends(text: str, at: int) -> bool:
    stop = text.find("\n", at)
    return not text[at : stop if stop >= 0 else len(text)].strip()
