"""Acronyms that an article introduces itself: "the National Disaster Authority (NDA)", then "NDA".

The letters in brackets must be the initials of the name before them, and the name must be a
body's: "Free Trade Agreement (FTA)" and "Ann Otieno (left)" introduce nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bilateral.language.body_words import KINDS
from bilateral.language.intervals import Intervals, longest
from bilateral.language.model import BodyMention, Form, Kind, Mention

SHORT = r"[A-Z][A-Za-z0-9&]{1,9}(?:-[A-Z0-9]{1,4})?"
WORD = r"(?:[A-Z][\w’'&-]*|of|for|on|in|and|the|to|de|la|des|du|&)"
NAME = rf"[A-Z][\w’'&-]*(?:,?\s+{WORD}){{0,11}}"
IN_BRACKETS = re.compile(rf"(?P<name>{NAME})\s+\([“\"']?(?P<short>{SHORT})[”\"']?\)")
REVERSED = re.compile(rf"\b(?P<short>{SHORT})\s+\((?:the\s+)?(?P<name>{NAME})\)")
SMALL = frozenset({"of", "for", "on", "in", "and", "the", "to", "de", "la", "des", "du", "&"})
LINKS = re.compile(r"\s(?:of|for|on|in|to)\s")
POST = re.compile(
    r"(?:(?:Deputy|Acting|Vice)[ -])?(?:Chief|Head|Minister|President|Secretary|Director|Chair\w*"
    r"|Commissioner|Commander|Governor|Member|Representative)\s+of\b"
)
"""An office with its letters is no body: "Deputy Chief of Mission (DCM)"."""
MOST_LETTERS = 10


def with_acronyms(
    text: str,
    bodies: Intervals[BodyMention],
    places: Intervals[Mention],
    start: int,
    told: Sequence[BodyMention] = (),
) -> Intervals[BodyMention]:
    """The bodies with those that an acronym introduces, and every later use of an acronym.

    ``told`` are bodies found elsewhere whose acronyms lead back to them just so.
    """
    introduced = [*_introduced(text, bodies, places, start), *(b for b in told if b.short)]
    if not introduced:
        return bodies
    known = Intervals(longest([*bodies, *introduced]))
    by_short: dict[str, BodyMention] = {}
    for body in introduced:
        by_short.setdefault(body.short or "", body)
    return Intervals([*known, *_later(text, by_short, known, start)])


def _introduced(
    text: str, bodies: Intervals[BodyMention], places: Intervals[Mention], start: int
) -> Iterator[BodyMention]:
    for pattern in (IN_BRACKETS, REVERSED):
        for match in pattern.finditer(text, start):
            short = match["short"]
            if not _is_acronym(short):
                continue
            first = _start_of_name(match["name"], short, whole=pattern is REVERSED)
            if first is None:
                if pattern is IN_BRACKETS:
                    yield from _foreign(bodies, match)
                continue
            begin, end = match.start("name") + first, match.end("name")
            span = (begin, match.end()) if pattern is IN_BRACKETS else (match.start(), match.end())
            known = next((b for b in bodies.overlapping(begin, end) if b.end >= end - 1), None)
            if known:
                yield replace(
                    known,
                    start=min(span[0], known.start),
                    end=max(span[1], known.end),
                    short=short,
                    country=known.country or _own_state(text, known, span, places),
                )
                continue
            words = " ".join(text[begin:end].split())
            kind = _kind(words)
            if kind and not POST.match(words):
                state = _state(text, (begin, end), span, places)
                yield BodyMention(*span, words, short, state, kind)


def _foreign(bodies: Intervals[BodyMention], match: re.Match[str]) -> Iterator[BodyMention]:
    """The body right before brackets whose acronym is of its name in another language.

    Some of its words begin alike in both: "National Liberation Army (ELN)".
    """
    end = match.end("name")
    initials = {word[0] for word in match["name"].split() if word[0].isupper()}
    for body in bodies.ending(end, end + 1):
        if body.short is None and len(initials & set(match["short"])) >= 2:
            yield replace(body, end=match.end(), short=match["short"])


def _is_acronym(short: str) -> bool:
    """Whether most letters are capitals ("NDMA", "MoFA"), and they are not too many."""
    letters = [c for c in short if c.isalpha()]
    capitals = sum(c.isupper() for c in letters)
    return 2 <= capitals <= MOST_LETTERS and capitals * 2 > len(letters)


def _start_of_name(name: str, short: str, *, whole: bool) -> int | None:
    """Where in ``name`` the words begin whose initials ``short`` is, read from the end."""
    letters = [c.lower() for c in short if c.isalnum() and not c.islower()]
    words = [(m.group(), m.start()) for m in re.finditer(r"[^\s,-]+", name)]
    for word, start in reversed(words):
        if letters and word[0].lower() == letters[-1]:
            letters.pop()
        elif word.lower() not in SMALL:
            return None
        if not letters and (word.lower() not in SMALL):
            return start if not whole or start == 0 or name[:start].strip() in SMALL else None
    return None


def _kind(words: str) -> str | None:
    """What the body is by the head of its name: the last word, or the one before "of"."""
    head = LINKS.split(words, maxsplit=1)[0].split()
    candidates = [words.rsplit(maxsplit=1)[-1], *(head[-1:])]
    return next((KINDS[w] for w in reversed(candidates) if w in KINDS), None)


def _state(
    text: str, name: tuple[int, int], span: tuple[int, int], places: Intervals[Mention]
) -> str | None:
    """The state in the name, before it ("Pakistan's …") or right behind the acronym."""
    start, end = name
    states = [p for p in places.starting(start - 24, span[1] + 12) if p.kind is Kind.STATE]
    inside = [s for s in states if start <= s.start < end and s.form is not Form.DEMONYM]
    if inside:
        return inside[0].key if len({s.key for s in inside}) == 1 else None
    for state in states:
        if state.end <= start and text[state.end : start].strip(" ’'s") == "":
            return state.key
        if state.start >= span[1] and text[span[1] : state.start].strip() in {"of", "in"}:
            return state.key
    return None


def _own_state(
    text: str, body: BodyMention, span: tuple[int, int], places: Intervals[Mention]
) -> str | None:
    """The state behind the acronym of a body that is no international one."""
    if body.kind == "InternationalOrganization":
        return None
    return _state(text, (body.start, body.end), span, places)


def _later(
    text: str, by_short: dict[str, BodyMention], known: Intervals[BodyMention], start: int
) -> Iterator[BodyMention]:
    either = "|".join(map(re.escape, sorted(by_short, key=len, reverse=True)))
    for match in re.finditer(rf"(?<![\w-])(?:{either})(?![\w-])", text[start:]):
        begin, end = match.start() + start, match.end() + start
        if not known.overlapping(begin, end):
            body = by_short[match.group()]
            yield replace(body, start=begin, end=end)
