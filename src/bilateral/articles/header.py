"""The head of a page: what stands before the story, and what it tells.

Date stamps, bylines, share counters, headlines and the dateline are read off one by one
from the top until the story begins. Invariant: nothing is skipped that is not
recognised, so a text without a head begins with its first character.
"""

import re
from dataclasses import dataclass, field

from bilateral.articles.bylines import Byline, byline_at, is_person_name
from bilateral.articles.datelines import Dateline, dateline_at
from bilateral.articles.outlets import outlet_named, spelled
from bilateral.articles.stamps import Stamp, noise_end, stamp_at
from bilateral.articles.towns import town

_MAX_HEADLINE = 200
_HEADLINES = 3
"""Lines of headline, kicker and standfirst that may stand above a story."""

_MAX_HEAD = 5_000
"""Characters from the top within which a head must end; real ones take a few hundred."""

_SPACE = re.compile(r"\s*")
_ENDS = re.compile(r"[.!?:;,…][\"'”’)\]]*\s*$")
_SYNDICATED = re.compile(
    r"\((?P<by>[A-Z][\w. ]{1,30}?)\s?[-–—]\s?(?P<outlet>[^()\n]{2,40}(?:\([^()\n]{2,12}\))?)\)\s"
)
_SIGNED = re.compile(r"(?P<name>[^\n|–—]{4,50}?)\s*\n?(?:[|–—]| - )\s*(?=\S)")
_FROM_TOWN = re.compile(r"(?P<name>[^\n,]{4,50}), (?P<town>[^\n,]{3,30})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Header:
    """What the head of an article says.

    ``published`` is a full date or None; ``body_start`` the offset of the story's first
    character, after everything else named here.
    """

    published: str | None = None
    publisher: str | None = None
    dateline_place: str | None = None
    title: str | None = None
    bylines: tuple[str, ...] = ()
    body_start: int = 0


@dataclass(slots=True)
class _Head:
    """What has been read so far of one text, ``at`` an offset into it."""

    text: str
    at: int = 0
    stamps: list[Stamp] = field(default_factory=list)
    bylines: list[Byline] = field(default_factory=list)
    dateline: Dateline | None = None
    syndicated: str | None = None
    title: str | None = None


def parse_header(text: str) -> Header:
    """Everything the head of an article tells, and where its story begins."""
    head = _Head(text)
    while _skip_space(head) and head.at < _MAX_HEAD and _read_next(head):
        pass
    body = head.at if _skip_space(head) else 0
    return Header(
        published=_published(head),
        publisher=_publisher(head, body),
        dateline_place=head.dateline.place if head.dateline else None,
        title=head.title,
        bylines=tuple(dict.fromkeys(name for by in head.bylines for name in by.names)),
        body_start=body,
    )


def _skip_space(head: _Head) -> bool:
    """Go to the next visible character; False at the end of the text."""
    head.at = _after_space(head.text, head.at)
    return head.at < len(head.text)


def _read_next(head: _Head) -> bool:
    """Read one more part of the head; False where the story begins."""
    text, at = head.text, head.at
    if not (_begins_line(text, at) or head.stamps or head.bylines or head.syndicated):
        return False
    if (end := noise_end(text, at)) > at or (end := _repeated_title(head)) > at:
        head.at = end
    elif (byline := byline_at(text, at)) or (byline := _signed_at(text, at)):
        head.bylines.append(byline)
        head.at = byline.end
    elif match := _syndicated_at(text, at):
        head.syndicated = match["outlet"].strip()
        head.at = match.end()
    elif stamp := stamp_at(text, at):
        head.stamps.append(stamp)
        head.at = stamp.end
    elif head.dateline:
        return False
    else:
        dateline = dateline_at(text, at)
        if not (dateline and dateline.sure) and _read_headline(head):
            return True
        if dateline is None:
            return False
        head.dateline, head.at = dateline, dateline.end
        return dateline.alone
    return True


def _read_headline(head: _Head) -> bool:
    """A headline is known by what stands below it: a stamp, byline, dateline or a paragraph.

    What fills the line of a stamp is a headline too, or some other detail of the page.
    """
    text, at = head.text, head.at
    in_stamp_line = not _begins_line(text, at)
    if head.title is not None and not in_stamp_line:
        return False
    lines: list[str] = []
    apart = True
    while len(lines) < _HEADLINES:
        stop = _line_end(text, at)
        line, below = text[at:stop].strip(), _after_space(text, stop)
        if below == len(text) or not _may_be_headline(line):
            break
        lines.append(line)
        apart = apart and text.count("\n", stop, below) > 1
        if _is_part(text, below) or (apart and _is_paragraph(text, below, len(line))):
            head.title, head.at = head.title or max(lines, key=len), below
            return True
        at = below
    if not lines or not in_stamp_line or _runs_on(text, head.at):
        return False
    if head.stamps and head.stamps[-1].crawled:
        head.title = head.title or lines[0]
    head.at = _line_end(text, head.at)
    return True


def _runs_on(text: str, at: int) -> bool:
    """Whether the line may be the first of a paragraph wrapped into lines of like length."""
    stop = _line_end(text, at)
    below = _after_space(text, stop)
    if text.count("\n", stop, below) > 1:
        return False
    return text[below].islower() or _line_end(text, below) - below < 2 * (stop - at)


def _repeated_title(head: _Head) -> int:
    """End of a line that says the title again, else where the reading is."""
    stop = _line_end(head.text, head.at)
    return stop if head.text[head.at : stop].strip() == head.title else head.at


def _may_be_headline(line: str) -> bool:
    return len(line) <= _MAX_HEADLINE and not line[0].islower() and not _ENDS.search(line)


def _is_paragraph(text: str, at: int, longer_than: int) -> bool:
    """Whether a full paragraph of the story begins there."""
    paragraph = text[at:].split("\n\n", 1)[0].rstrip() if at < len(text) else ""
    return len(paragraph) > longer_than and _ENDS.search(paragraph) is not None


def _is_part(text: str, at: int) -> bool:
    return any(
        part is not None
        for part in (
            byline_at(text, at), stamp_at(text, at), dateline_at(text, at),
            _syndicated_at(text, at), _signed_at(text, at),
        )
    )  # fmt: skip


def _signed_at(text: str, at: int) -> Byline | None:
    """A reporter's name without "By": "Amina Yusuf | 3 June 2024", "Amina Yusuf, Ankara"."""
    if (match := _FROM_TOWN.match(text, at)) and is_person_name(match["name"]):
        return Byline(match.end(), (match["name"],)) if town(match["town"]) else None
    match = _SIGNED.match(text, at)
    if match is None or not is_person_name(match["name"].strip()):
        return None
    stamp = stamp_at(text, match.end())
    whole = stamp is not None and not text[stamp.end : _line_end(text, stamp.end)].strip()
    return Byline(match.end(), (match["name"].strip(),)) if whole else None


def _syndicated_at(text: str, at: int) -> re.Match[str] | None:
    """A distributor's mark before the head: "(MENAFN - Daily Example) 3 June 2024 ..."."""
    match = _SYNDICATED.match(text, at)
    if match and (stamp_at(text, match.end()) or dateline_at(text, match.end())):
        return match
    return None


def _published(head: _Head) -> str | None:
    """The page's own date before the dateline's, a harvester's, and that of a change."""
    dates = (
        *(stamp.published for stamp in head.stamps),
        head.dateline.date if head.dateline else None,
        *(stamp.crawled for stamp in head.stamps),
        *(stamp.updated for stamp in head.stamps),
    )
    return next((date for date in dates if date), None)


def _publisher(head: _Head, body: int) -> str | None:
    """The dateline's agency before the byline's outlet, a distributor's, and the story's words."""
    named = (
        head.dateline.agency if head.dateline else None,
        *(byline.outlet for byline in head.bylines),
        head.syndicated,
        outlet_named(head.text, body),
    )
    name = next((name for name in named if name), None)
    return spelled(name, head.text) if name else None


def _begins_line(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip()


def _line_end(text: str, at: int) -> int:
    stop = text.find("\n", at)
    return stop if stop >= 0 else len(text)


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
