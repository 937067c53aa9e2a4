"""Offices in a text: who holds what, for which state or body, as far as the phrase says.

"Azerbaijan's Foreign Minister", "Minister of Law and Justice of the Islamic Republic of
Pakistan", "ECO Secretary General", "his Pakistani counterpart": one mention each, from
its first word about the office to the state or body it ends with. Offices joined by
"and" or told one after the other before one name are one mention.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from bilateral.language.gazetteers import national_bodies
from bilateral.language.gazetteers import offices as gazetteer
from bilateral.language.gazetteers.offices import Office
from bilateral.language.lookup import FormIndex, Match
from bilateral.language.model import BodyMention, Form, Kind, Mention, OfficeMention
from bilateral.language.roles import COUNTERPART


CAPITALIZED = r"[A-Z][\w-]+"
PORTFOLIO = rf"{CAPITALIZED}(?:(?:\s+|,\s+|,?\s+and\s+|\s*&\s*){CAPITALIZED}){{0,5}}"
MINISTER_OF = re.compile(
    rf"\b(?P<state>State\s+)?(?:[Mm]inister|[Ss]ecretary)\s+(?P<link>of|for)\s+(?:the\s+)?(?P<portfolio>{PORTFOLIO})"
)
MINISTER_AFTER = re.compile(
    rf"\b(?P<portfolio>{PORTFOLIO}|[a-z]+(?:\s(?:affairs|and\s[a-z]+))?)\s+(?P<state>[Ss]tate\s+)?[Mm]inister\b"
)
COUNTERPART_PHRASE = re.compile(
    r"\b(?:his|her|their|the|its)\s+(?:(?P<state>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\s+)?"
    r"(?:counterparts?|colleagues?|opposite numbers?)\b(?:\s+from\s+(?:the\s+)?(?P<from>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?))?"
)
OF_STATE = re.compile(r"\s+(?:of|for|in|from)\s+(?:the\s+)?$")
TO_STATE = re.compile(r"\s+(?:to|in)\s+(?:the\s+)?$")
OF_BODY = re.compile(r"\s+(?:of|for|to|at)\s+(?:the\s+)?$|\s+$")
CHAIN = re.compile(r"\s*(?:,|,?\s+and|\s+-|\s*/)\s*(?:the\s+|also\s+)?")
POSSESSIVE = re.compile(r"(?:['’]s|['’])?\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class _Core:
    """The words of an office without state or body."""

    start: int
    end: int
    role: str
    body: str | None
    sends: bool = False
    topics: tuple[str, ...] = ()
    official: bool = True


@cache
def _index() -> FormIndex[Office]:
    return FormIndex(gazetteer.office_forms().items())


@cache
def _prefixes() -> re.Pattern[str]:
    words = sorted(
        (*gazetteer.kept_prefixes(), *gazetteer.passed_prefixes()), key=len, reverse=True
    )
    alternatives = "|".join(re.escape(w) for w in words)
    return re.compile(rf"(?:\b(?:{alternatives})(?:\s+|(?<=-)))+$", re.IGNORECASE)


def offices_in(
    text: str, places: Sequence[Mention], bodies: Sequence[BodyMention]
) -> tuple[OfficeMention, ...]:
    """The offices of ``text`` in order, without overlaps; states and bodies already found."""
    states = [m for m in places if m.kind is Kind.STATE]
    found = [
        _with_state_and_body(text, core, places, bodies) for core in _cores(text, states, bodies)
    ]
    found += _counterparts(text, states)
    return _chained(text, _longest(found))


def _cores(text: str, states: Sequence[Mention], bodies: Sequence[BodyMention]) -> list[_Core]:
    ministers = [*_ministers(text, states)]
    listed = [
        _with_prefix(text, _listed(m))
        for m in _index().find(text)
        if not _inside(m.start, m.end, ministers)
        and not any(b.start < m.start and m.end < b.end for b in bodies)
    ]
    return sorted([*ministers, *listed], key=lambda core: core.start)


def _listed(match: Match[Office]) -> _Core:
    office = match.value
    return _Core(
        match.start, match.end, office.role, office.body, office.sends, official=office.official
    )


def _inside(start: int, end: int, cores: Sequence[_Core]) -> bool:
    return any(core.start <= start and end <= core.end for core in cores)


def _ministers(text: str, states: Sequence[Mention]) -> list[_Core]:
    """Ministers by their portfolio, whichever way it is written."""
    found: list[_Core] = []
    for match in MINISTER_OF.finditer(text):
        words = match["portfolio"]
        secretary = "ecretary" in match.group()[: match.start("link") - match.start()]
        portfolio = national_bodies.portfolio(words)
        while portfolio is None and " " in words:  # the name that follows is no portfolio
            words = re.sub(r"(?:,?\s+and|,|\s+&)?\s+\S+$", "", words)
            portfolio = national_bodies.portfolio(words)
        if portfolio is None or (secretary and not match["state"]):
            continue
        end = match.start("portfolio") + len(words)
        found.append(_minister(text, match.start(), end, portfolio, bool(match["state"])))
    for match in MINISTER_AFTER.finditer(text):
        start, words = match.start("portfolio"), match["portfolio"]
        portfolio = national_bodies.portfolio(words)
        while portfolio is None and " " in words:
            first = re.match(r"\S+\s+(?:and\s+)?", words)
            if first is None:
                break
            start, words = start + first.end(), words[first.end() :]
            portfolio = national_bodies.portfolio(words)
        if portfolio is None or _inside(start, match.end(), found):
            continue
        found.append(_minister(text, start, match.end(), portfolio, bool(match["state"])))
    return found


def _minister(
    text: str, start: int, end: int, portfolio: national_bodies.Portfolio, of_state: bool
) -> _Core:
    role = f"{'State ' if of_state else ''}Minister of {portfolio.name}"
    core = _Core(start, end, role, f"Ministry of {portfolio.name}", topics=portfolio.topics)
    return _with_prefix(text, core)


def _with_prefix(text: str, core: _Core) -> _Core:
    """The core with "Deputy" and the like in front taken in; "visiting" only passed over."""
    before = _prefixes().search(text, max(0, core.start - 40), core.start)
    if not before or text[before.start() : before.start() + 1] == " ":
        return core
    kept = {w.lower(): w for w in gazetteer.kept_prefixes()}
    phrase = " ".join(before.group().split()).lower()
    for word in sorted(kept, key=len, reverse=True):
        if word in phrase and not core.role.startswith(kept[word]):
            return replace(core, start=before.start(), role=f"{kept[word]} {core.role}")
    return replace(core, start=before.start())


def _with_state_and_body(
    text: str, core: _Core, places: Sequence[Mention], bodies: Sequence[BodyMention]
) -> OfficeMention:
    """The core with the state or body that its phrase names, before or behind it."""
    start, end = core.start, core.end
    country = organization = body_name = None
    before = next(
        (m for m in places if _just_before(text, m.end, core.start) and _may_own(m)), None
    )
    if before:
        start = before.start
        country = before.key if before.kind is Kind.STATE else before.key.rpartition("/")[2]
    owner = next((b for b in bodies if _just_before(text, b.end, start)), None)
    if owner and not country:
        start, country, organization, body_name = _of_body(owner, min(start, owner.start))
    behind = next((b for b in bodies if _follows(text, end, b.start, OF_BODY)), None)
    if behind and behind.start >= end:
        end = behind.end
        _, of_country, of_organization, of_name = _of_body(behind, start)
        country, organization = country or of_country, organization or of_organization
        body_name = body_name or of_name
    state = next(
        (
            m
            for m in places
            if m.kind is Kind.STATE and _follows(text, end, m.start, OF_STATE) and m.start >= end
        ),
        None,
    )
    if state and state.form in {Form.NAME, Form.CAPITAL} and not (core.sends and country):
        country, end = country or state.key, state.end
    if core.sends:
        host = next(
            (m for m in places if m.start >= end and _follows(text, end, m.start, TO_STATE)), None
        )
        end = host.end if host else end
    role = core.role
    if organization and not country:
        role = f"{role} of {organization}"
    return OfficeMention(
        start,
        end,
        role,
        body_name or _full(core.body, country),
        country,
        organization,
        core.topics,
        core.official,
    )


def _full(body: str | None, country: str | None) -> str | None:
    return national_bodies.full_name(body, country) if body else None


def _of_body(body: BodyMention, start: int) -> tuple[int, str | None, str | None, str]:
    international = body.country is None
    return start, body.country, body.name if international else None, body.name


def _may_own(mention: Mention) -> bool:
    return mention.form is not Form.DEMONYM


def _just_before(text: str, end: int, start: int) -> bool:
    return end < start <= end + 8 and bool(POSSESSIVE.fullmatch(text, end, start))


def _follows(text: str, end: int, start: int, link: re.Pattern[str]) -> bool:
    return end < start <= end + 14 and bool(link.fullmatch(text, end, start))


def _counterparts(text: str, states: Sequence[Mention]) -> list[OfficeMention]:
    """ "his Pakistani counterpart": an office that is somebody else's opposite number."""
    found = []
    for match in COUNTERPART_PHRASE.finditer(text):
        inside = [s for s in states if match.start() <= s.start and s.end <= match.end()]
        named = match["state"] or match["from"]
        if named and not inside:
            continue
        country = inside[0].key if inside else None
        found.append(OfficeMention(match.start(), match.end(), COUNTERPART, None, country, None))
    return found


def _longest(found: Sequence[OfficeMention]) -> list[OfficeMention]:
    """The mentions without those that overlap a longer one."""
    kept: list[OfficeMention] = []
    for office in sorted(found, key=lambda o: (o.start - o.end, o.start)):
        if not any(office.start < k.end and k.start < office.end for k in kept):
            kept.append(office)
    return sorted(kept, key=lambda o: o.start)


def _chained(text: str, found: Sequence[OfficeMention]) -> tuple[OfficeMention, ...]:
    """Offices that follow each other directly, as one: "Deputy Prime Minister and Foreign Minister"."""
    if not found:
        return ()
    chained = [found[0]]
    for _, office in pairwise(found):
        last = chained[-1]
        joins = CHAIN.fullmatch(text, last.end, office.start) and COUNTERPART not in {
            last.role,
            office.role,
        }
        clash = last.country and office.country and last.country != office.country
        if (
            joins
            and not clash
            and (last.country is None or office.country is None or _one_link(text, last, office))
        ):
            chained[-1] = replace(
                last,
                end=office.end,
                role=f"{last.role} and {office.role}" if last.role != office.role else last.role,
                body=last.body if last.organization else office.body or last.body,
                country=last.country or office.country,
                organization=last.organization or office.organization,
                topics=tuple(dict.fromkeys((*last.topics, *office.topics))),
            )
        else:
            chained.append(office)
    return tuple(chained)


def _one_link(text: str, first: OfficeMention, second: OfficeMention) -> bool:
    """A comma may join two offices of one person even if both name the state."""
    return "and" not in text[first.end : second.start]
