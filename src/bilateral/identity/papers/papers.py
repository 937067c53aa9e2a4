"""Which paper an article tells of, among those that others tell of.

A paper is known by its kind, its parties, its day and what it is about. Who calls it "the
memorandum", or recalls it without a date, means the only one that it can be. Two papers
that one article tells apart are never made one by what their titles share.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from bilateral.facts.model import Document, Facts
from bilateral.identity.comparing import Block, Degree, Mention, Profile, Trait, Verdict
from bilateral.identity.events import happenings
from bilateral.identity.events.days import Precision, Span, span
from bilateral.identity.papers.titles import day_in, subject
from bilateral.identity.slugs import fingerprint

_SIDES: Final = 2
"""Parties that a paper has to tell for another article to mean it."""
_NEAR: Final = 1
"""Days by which reports of one signing may differ."""
_RECALLED_YEARS: Final = 4
"""Years back within which a paper without a date is looked for: one block for all grew."""
_RECALLED: Final = 400
"""Days within which two articles that name an undated paper alike are taken to mean one."""


def mention(document: Document, facts: Facts) -> Mention:
    """A paper as the article tells of it, dated by its signing where it has no date itself."""
    article = facts.source.id
    alone = happenings.document(document, article).id
    atom = f"document/{fingerprint(alone, article)}"
    about = subject(document.title, document.parties)
    when = span(_date(document, facts))
    level = 2 * (when.precision if when else Precision.NONE) + (not about)
    traits = frozenset(_traits(document, facts, about))
    return Mention(atom, alone, alone, level, f"{level:02d}{alone}", traits)


def _date(document: Document, facts: Facts) -> str | None:
    """The day of the paper or in its title, else of the only event that signed it."""
    told = document.date or day_in(document.title)
    if told is not None:
        return told
    days = {e.date for e in facts.events if document.title in e.documents and e.type == "Signing"}
    return days.pop() if len(days) == 1 else None


def _traits(document: Document, facts: Facts, about: frozenset[str]) -> Iterable[Trait]:
    yield "kind", document.kind
    yield "title", document.title
    date = _date(document, facts)
    if date is not None:
        yield "date", date
    if facts.source.published is not None:
        yield "published", facts.source.published
    for party in document.parties:
        yield "party", party
    for word in about:
        yield "about", word
    for other in facts.documents:
        if other.title != document.title and other.kind == document.kind:
            yield "beside", other.title


@dataclass(frozen=True, slots=True)
class Papers:
    """The rules for papers."""

    name: str = "document"

    def blocks(self, profile: Profile) -> frozenset[Block]:
        """By kind and parties, with the day, or with what it is about and the year.

        Two that tell their days meet by these alone, however much they are about one thing.
        """
        head = f"{profile.one('kind')} {' '.join(sorted(profile.of('party')))}"
        when, about = span(profile.one("date")), profile.of("about")
        on_a_day = when is not None and when.precision is Precision.DAY
        found = {Block(f"id {shared}") for shared in profile.of("shared")}
        if len(profile.of("party")) < _SIDES:
            return frozenset(found)
        if when is not None and on_a_day:
            found |= {Block(f"{head} d{(when.first + shift) // 2}") for shift in (0, 1)}
        for year in _years(when, span(profile.one("published"))) if about else ():
            words = " ".join(sorted(about))
            found.add(Block(f"{head} {year} about {words}", passive=on_a_day))
            found.add(Block(f"{head} {year} beside {profile.one('title')}", passive=True))
            found |= {Block(f"{head} {year} beside {title}") for title in _near(profile)}
        return frozenset(found)

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """See the module."""
        if one.of("shared") & other.of("shared"):
            return Verdict(Degree.SAME, 400, "the same kind, parties, date and title")
        alike = one.of("kind") == other.of("kind") and one.of("party") == other.of("party")
        if not alike or len(one.of("party")) < _SIDES:
            return None
        told_apart = one.of("beside") & other.of("title") or other.of("beside") & one.of("title")
        titles = " and ".join(sorted(repr(p.one("title")) for p in (one, other)))
        if told_apart:
            return Verdict(Degree.APART, 0, f"{titles}: one article names both")
        degree, weight, why = _weighed(one, other)
        if degree is Degree.APART:
            return None
        if degree is Degree.SAME and one.one("level") != other.one("level"):
            degree, why = Degree.LIKELY, f"{why}, no other such paper"
        return Verdict(degree, weight, f"{titles}: {why}")


def _near(profile: Profile) -> Iterator[str]:
    """Titles of papers that an article tells apart from one, and that might be taken for it."""
    parties = tuple(sorted(profile.of("party")))
    for title in profile.of("beside"):
        if subject(title, parties) & profile.of("about"):
            yield title


def _years(when: Span | None, news: Span | None) -> list[int]:
    """The years by which a paper is looked for: its own, or those an article may recall."""
    told = when or news
    if told is None:
        return [0]
    last = dt.date.fromordinal(told.last).year
    return [last] if when is not None else list(range(last - _RECALLED_YEARS, last + 1))


def _weighed(one: Profile, other: Profile) -> tuple[Degree, int, str]:
    """Degree, weight and reason; APART here means that nothing is to be said."""
    nothing = (Degree.APART, 0, "")
    about, about_other = one.of("about"), other.of("about")
    equal, within = about == about_other, about <= about_other or about_other <= about
    when, when_other = span(one.one("date")), span(other.one("date"))
    if when is not None and when_other is not None:
        return _of_one_time(when, when_other, equal=equal, within=within) or nothing
    if not (equal and about):
        return nothing
    news = [w or span(p.one("published")) for w, p in ((when, one), (when_other, other))]
    if when is not None or when_other is not None:
        return Degree.SAME, 90, "about the same, of which one tells the date"
    if news[0] is None or news[1] is None or news[0].distance(news[1]) > _RECALLED:
        return nothing
    return Degree.SAME, 80, "about the same, told within a year"


def _of_one_time(
    one: Span, other: Span, *, equal: bool, within: bool
) -> tuple[Degree, int, str] | None:
    distance = one.distance(other)
    exact = max(one.precision, other.precision) is Precision.DAY
    if distance > (_NEAR if exact else 0):
        return None
    time = "of one day" if distance == 0 and exact else "of one time"
    if equal:
        return Degree.SAME, 200, f"about the same and {time}"
    if within and exact and distance == 0:
        return Degree.SAME, 150, f"one title is within the other, and {time}"
    return None
