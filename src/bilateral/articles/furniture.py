"""Page furniture: related headlines, captions, tweets, share lines, counters, repeated leads.

The lines of a page that are none of the story, told by the words they begin with
(``data/rules/page.yaml``) or by their form. Invariant: a paragraph of prose that no word
of the list opens is never furniture unless it is said twice, and a text that has nothing
else keeps its captions.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from bilateral import resources, rulefiles

LONGEST = 320
"""Characters of the longest line of furniture; what is longer is prose."""

PROSE = 60
"""Characters from which a line that ends like a sentence is a paragraph of prose."""

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_STOP = re.compile(r"[.!?…:;][\"'”’)\]]*\s*$")
_TWEET = re.compile(
    r"pic\.twitter\.com/|\bhttps?://t\.co/|^\W*[—–-] [^\n]{2,60}\(@\w+\)|^@\w+(?: |$)|^RT @\w+"
)
_TWEETED = re.compile(r"^\W*[—–-] [^\n]{2,60}\(@\w+\)")
_COUNT = re.compile(
    r"\W*(?:\d[\d.,]*\s?[km]?\s+(?:shares?|views?|comments?|likes?|reads?|votes?|replies|retweets)"
    r"|(?:shares?|views?|comments?|likes?|reads?|hits|votes?)\W{0,3}\d[\d.,]*\s?[km]?"
    r"|\d+\s+(?:min(?:ute)?s?|hours?|days?|weeks?|months?)\s+ago|\d+ of \d+|\d+ / \d+"
    r"|#\s?\w+(?:\s+#\s?\w+)*|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit"
    r"|email|e-mail|print|tweet|share)\W*",
    re.IGNORECASE,
)
_CUT_SHORT = re.compile(r"\s*(?:\[?(?:…|\.\.\.)\]?)\s*$")


@dataclass(frozen=True, slots=True)
class PageRules:
    """The file ``page.yaml``; its head explains the lists."""

    labels: tuple[str, ...]
    headings: tuple[str, ...]
    lines: tuple[str, ...]
    closings: tuple[str, ...]
    credits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    label: re.Pattern[str]
    heading: re.Pattern[str]
    line: re.Pattern[str]
    closing: re.Pattern[str]
    credit: re.Pattern[str]
    inside: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str

    @property
    def is_prose(self) -> bool:
        return len(self.text) >= PROSE and _STOP.search(self.text) is not None


def furniture(text: str, start: int = 0) -> tuple[tuple[int, int], ...]:
    """Stretches of ``text`` behind ``start`` that are none of the story, in order, apart."""
    lines = [_Line(m.start(), m.end(), m[0].strip()) for m in _LINE.finditer(text, start)]
    marked = {*_spoken(lines), *_repeated(lines)}
    captions = {i for i, line in enumerate(lines) if _is_caption(line)}
    if any(line.is_prose for i, line in enumerate(lines) if i not in marked | captions):
        marked |= captions
    whole = [(lines[i].start, lines[i].end) for i in sorted(marked)]
    return _apart([*whole, *_bracketed(text, start)])


def blanked(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """The text with spaces in place of the stretches: every offset stays what it was."""
    for first, last in stretches:
        gap = re.sub(r"[^\n]", " ", text[first:last])
        text = text[:first] + gap + text[last:]
    return text


def _spoken(lines: list[_Line]) -> Iterator[int]:
    """Lines known by the words they begin with, and the headlines below a heading of such."""
    says, told, listing = _patterns(), False, False
    for i, line in enumerate(lines):
        if told and says.closing.fullmatch(line.text):
            yield from range(i, len(lines))
            return
        if says.heading.fullmatch(line.text):
            listing = True
            yield i
        elif len(line.text) <= LONGEST and (
            says.label.match(line.text)
            or says.line.match(line.text)
            or _COUNT.fullmatch(line.text)
            or _TWEET.search(line.text)
        ):
            if i and _TWEETED.match(line.text):
                yield i - 1
            yield i
        elif listing and not line.is_prose:
            yield i
        else:
            listing = False
            told = told or line.is_prose


def _repeated(lines: list[_Line]) -> Iterator[int]:
    """Paragraphs said before, and teasers cut short of what is said in full below."""
    said: set[str] = set()
    for i, line in enumerate(lines):
        words = _plain(line.text)
        if len(words) < PROSE:
            continue
        teaser = _plain(_CUT_SHORT.sub("", line.text)) if _CUT_SHORT.search(line.text) else None
        if words in said or (
            teaser and any(_plain(other.text).startswith(teaser) for other in lines[i + 1 :])
        ):
            yield i
        said.add(words)


def _is_caption(line: _Line) -> bool:
    return len(line.text) <= LONGEST and _patterns().credit.search(line.text) is not None


def _bracketed(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Pointers inside a paragraph: "[READ ALSO: ...]"."""
    for match in _patterns().inside.finditer(text, start):
        yield match.start(), match.end()


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _apart(stretches: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The stretches in order, those that touch made one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return tuple(found)


@cache
def _patterns() -> _Patterns:
    rules = rulefiles.load(resources.rules("page.yaml"), PageRules)
    labels, credits_ = _any_of(rules.labels), _any_of(rules.credits)
    return _Patterns(
        label=_compiled(rf"\W*(?:{labels})\s*(?:[:|»>]|\s[-–—]\s)"),
        heading=_compiled(rf"\W*(?:{_any_of(rules.headings)})\W*"),
        line=_compiled(rf"\W{{0,3}}(?:{_any_of(rules.lines)})(?!\w)"),
        closing=_compiled(rf"\W*(?:\d+ )?(?:{_any_of(rules.closings)})\W*(?:\(?\d+\)?)?\W*"),
        credit=_compiled(
            rf"[\[(](?:[\w./ -]{{0,30}}\b)?(?:{credits_})\b[^\])]{{0,60}}[\])]\W*$"
            r"|\((?-i:[A-Z][\w. ]{1,20}/[A-Z][\w. -]{2,30}|[A-Z]{2,6} [Pp]hoto)\)\W*$"
            rf"|[|/]\s*(?:{credits_})\b[^|/\n]{{0,60}}$|\bphoto by [^.]{{2,60}}\W*$"
        ),
        inside=_compiled(rf"[\[(](?:{labels})\s*[:|»>–-][^\])\n]{{0,250}}[\])]"),
    )


def _any_of(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(p).replace(r"\ ", r"\s+").replace("'", "['’]") for p in longest_first)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
