"""From where a story is told, and so whose side an official is on who goes without a state.

Newsrooms give a guest his state and leave out that of their own officials: "the Foreign
Minister received the Ambassador of Peru". Who has no state faces somebody of a known one,
and so is of the state where they meet, or the story is told from, or is about besides.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from bilateral.facts.frames.loading import words
from bilateral.language.gazetteers import cities, states
from bilateral.language.gazetteers.outlets import outlet_names, outlet_state
from bilateral.language.model import Form, Kind, Profile, Reading

LEAD: Final = 600
"""Within how many characters an article says by which agency it was reported."""
COMMON: Final = frozenset({"Report", "Nation", "Stuff", "Graphic", "Vanguard", "Tempo"})
"""Names of outlets that are words of any text."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """States an official without a state may be of, the likeliest first."""

    home: str | None = None
    """The state of the dateline or the outlet."""
    told: tuple[str, ...] = ()
    """The states told of, the most named first."""
    often: tuple[str, ...] = ()
    """Those of them that are named more than once."""

    def opposite(self, known: Sequence[str], host: str | None = None) -> str | None:
        """The state of an official who faces those of ``known`` states; None if that is open.

        ``host`` is the state of the scene, if somebody is on a visit there.
        """
        if not self.may_be_foreign(known):
            return None
        near = next((c for c in (host, self.home) if c and c not in known), None)
        if near:
            return near
        others = [code for code in self.told if code not in known]
        return others[0] if len(others) == 1 else None

    def may_be_foreign(self, known: Sequence[str], *, abroad: bool = False) -> bool:
        """Whether an official without a state may face those of ``known`` states as another's.

        Not if they are of the state the story is told from, where everybody goes without;
        unless the story is of one other state only. ``abroad``: the words say that those of
        the known states are foreigners where they are met.
        """
        others = [code for code in self.told if code not in known]
        if self.home is not None and self.home in known:
            return len(others) == 1 and others[0] in self.often
        return bool(others) or self.home is not None or (abroad and bool(known))


def standpoint(reading: Reading) -> Standpoint:
    """The standpoint of an article, by its dateline and outlet and by what it names."""
    named = Counter(
        m.key if m.kind is Kind.STATE else m.key.rpartition("/")[2]
        for m in reading.mentions
        if m.kind in {Kind.STATE, Kind.PLACE} and m.form is not Form.DEMONYM
    )
    named.update(p.country for p in reading.people if p.country)
    home = (
        outlet_state(reading.article.publisher)
        or _dateline(reading.article.dateline_place, named)
        or _agency(reading.article.text)
    )
    ranked = tuple(code for code, _ in named.most_common() if code)
    return Standpoint(home, ranked, tuple(code for code in ranked if named[code] > 1))


def _agency(text: str) -> str | None:
    """The state of the agency by which the lead says that it was reported: "KUNA said"."""
    found = _reporting().search(text, 0, LEAD)
    return outlet_state(found["agency"]) if found else None


@cache
def _reporting() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in outlet_names() if name not in COMMON)
    said = r"said|says|reports?|reported|learned|learnt|quoted|recalled"
    return re.compile(
        rf"\b(?P<agency>{names})(?: news agency)?(?: \([A-Z]\w+\))?,? (?:has |have )?(?:{said})\b"
    )


def is_capital(town: str) -> bool:
    """Whether the name is that of a capital, where a state is visited and not a town."""
    return any(use.kind is states.Kind.CAPITAL for use in states.match_forms().get(town, ()))


def _dateline(town: str | None, named: Counter[str]) -> str | None:
    """The state of the dateline's town: one the story tells of, else the only one."""
    if not town:
        return None
    name = town.title() if town.isupper() else town
    uses = states.match_forms().get(name, ())
    capitals = [u.code for u in uses if u.kind is states.Kind.CAPITAL]
    found = [*capitals, *(c.code for c in cities.cities().get(name, ()))]
    told = [code for code in found if code in named]
    return next(iter((*told, *capitals, *found)), None)


FOREIGN: Final = re.compile(
    r"\b(?:ambassador|high commissioner|envoy|counterpart|visiting|charg[eé] d['’]affaires)s?\b",
    re.IGNORECASE,
)
"""Words for those who are foreigners where they are met."""


def stands_open(person: Profile, *, anybody: bool = False) -> bool:
    """Whether somebody holds an office of a state, of which it is not told which.

    ``anybody``: also who is named without any office, in an act that only officials do.
    """
    office = is_official(person.role or "") or (anybody and person.role is None)
    return person.country is None and office


def facing(reading: Reading, people: Sequence[str], start: int, end: int) -> tuple[str, ...]:
    """The two states of officials who face each other, where nobody's own is told.

    "Foreign ministers Brandl and Wanjala met": those of the sentence at ``start`` to ``end``,
    if it names two, or the only two of the story.
    """
    profiles = [p for p in reading.people if p.name in people]
    plural = bool(COLLEAGUES.search(reading.article.text, start, end))
    if len(profiles) < 2 or not all(stands_open(p, anybody=plural) for p in profiles):
        return ()
    named = [m for m in reading.mentions if m.kind is Kind.STATE]
    for near in ([m for m in named if start <= m.start < end], named):
        codes = tuple(dict.fromkeys(m.key for m in near))
        if len(codes) == 2:
            return codes
    return ()


COLLEAGUES: Final = re.compile(
    r"\b(?:ministers|presidents|premiers|leaders|heads of|monarchs|envoys|diplomats|speakers)\b",
    re.IGNORECASE,
)
"""Offices of several people at once, who go by their names alone: "the ministers of X and Y"."""


def is_official(office: str) -> bool:
    """Whether an office is one of a state that deals with other states."""
    said = set(re.findall(r"[a-z]+", office.lower()))
    return not said.isdisjoint(words().officials) and said.isdisjoint(words().private)
