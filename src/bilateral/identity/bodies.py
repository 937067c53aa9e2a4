"""Which body a name means: its canonical name without the state, and the state.

A body of a state is known by its field, whatever way the name is put: "Azerbaijani Defence
Ministry" is the Ministry of Defence of Azerbaijan. A body whose state an article leaves out
is the only one of that name that can be meant there, or a body of the article alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from bilateral.facts.model import Facts, Organization
from bilateral.identity.bodynames import named
from bilateral.identity.bodyrules import alone_in_state, parted
from bilateral.identity.bodyshort import acronyms, initials, is_acronym, is_made_of
from bilateral.identity.bodystates import stateless
from bilateral.identity.bodywords import content, fields, tidy
from bilateral.identity.comparing import Block, Degree, Mention, Profile, Verdict
from bilateral.identity.model import Entity
from bilateral.identity.names import fold, title_words
from bilateral.identity.slugs import NOWHERE, country_part, fingerprint, slug
from bilateral.language.gazetteers.national_bodies import is_national
from bilateral.language.gazetteers.states import Kind, states

_MANY: Final = 6
"""Words of a name that no single word is made of."""


def body(name: str, country: str | None, article: str) -> Entity:
    """The body that ``name`` means, belonging to ``country`` (None: to no single state).

    "Ministry of Defense" and "The Ministry of Defence of the Republic of Azerbaijan" are
    one body of Azerbaijan; the ministries of two states are two bodies. A ministry whose
    state the ``article`` does not tell is a body of that article alone.
    """
    key = slug(body_words(name, country), name)
    where = f"organization/{country_part(country)}"
    if country is None and is_national(name):
        reason = f"{name!r}: of a state not known, so a body of article {article!r} alone"
        return Entity(f"{where}/{key}-{fingerprint(article, length=8)}", reason)
    owner = f"bodies of {country}" if country else "international bodies"
    reason = f"{name!r}: among {owner}, names that differ in spelling only share {key!r}"
    return Entity(f"{where}/{key}", reason)


def body_words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a body's name; "of Azerbaijan" at its end goes when ``country`` says so."""
    words = title_words(name)
    for ending in _state_endings(country) if country else ():
        if len(words) > len(ending) and words[-len(ending) :] == ending:
            return words[: -len(ending)]
    return words


@cache
def _state_endings(country: str) -> tuple[tuple[str, ...], ...]:
    """The words of "of Azerbaijan", "of Republic of Azerbaijan" and the like, longest first."""
    state = states().get(country)
    names = (f.text for f in state.forms if f.kind is Kind.NAME) if state else ()
    endings = {("of", *title_words(name)) for name in names}
    return tuple(sorted(endings, key=lambda ending: (-len(ending), ending)))


def mention(organization: Organization, facts: Facts, homes: Mapping[str, str]) -> Mention:
    """A body as the article tells of it.

    ``homes`` are the states that the people of the article are known to represent, by
    name: the ministry of a minister who is known elsewhere is his state's.
    """
    name, article = organization.name, facts.source.id
    day = facts.source.published
    meant = named(name, organization.country, day)
    country = organization.country or meant.country
    if country is None and meant.national:
        holders = {homes.get(p.name) for p in facts.people if p.organization == name} - {None}
        country = holders.pop() if len(holders) == 1 else None
    traits = {("name", name), ("means", meant.key), ("kind", organization.kind)}
    traits |= {("short", short) for short in acronyms(tidy(name), organization.short)}
    traits |= {("short", short) for short in initials(tidy(name), country)}
    traits |= {("state", country)} if country else set()
    alone = body(name, organization.country, article).id
    if country is None and meant.national:
        return Mention(alone, alone, None, 3, f"3{alone}", frozenset(traits))
    where = f"organization/{country_part(country)}"
    shared = f"{where}/{named(name, country, day).key}"
    atom = f"{where}/{slug(body_words(name, organization.country), name)}"
    if meant.key != named(name, organization.country).key:
        atom = shared
    level = _level(name, country, known=meant.known)
    rank = f"{atom != shared:d}{level}{len(atom):03d}{atom}"
    return Mention(atom, shared, shared, level, rank, frozenset(traits))


@dataclass(frozen=True, slots=True)
class Bodies:
    """The rules for bodies."""

    name: str = "organization"

    def blocks(self, profile: Profile) -> frozenset[Block]:
        """By what its name means, by its content words, and by acronym."""
        if profile.one("level") == "3":
            return frozenset()
        found = {f"means {key}" for key in profile.of("means")}
        state = profile.one("state") or None
        found |= {f"words {content(name, state)}" for name in profile.of("name")}
        found |= {f"field {f}" for name in profile.of("name") for f in fields(name, state)}
        found |= {f"short {short}" for short in profile.of("short")}
        found |= {f"begins {state} {start}" for n in profile.of("name") for start in _begins(n)}
        anywhere = {Block(f"id {s}") for s in profile.of("shared")}
        return frozenset({Block(word, state or "") for word in found} | anywhere)

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """See the module."""
        names = " and ".join(sorted((_told(one), _told(other))))
        if one.of("shared") & other.of("shared"):
            return Verdict(Degree.SAME, 400, f"{names}: names of one body")
        states = {one.one("state"), other.one("state")} - {""}
        if len(states) > 1:
            return None
        both = frozenset((min(one.of("means")), min(other.of("means"))))
        if (None, both) in parted() or (max(states, default=None), both) in parted():
            return Verdict(Degree.APART, 500, f"{names}: one followed the other or lies in it")
        found = _weighed(one, other, max(states, default=None))
        if found is None:
            return None
        lacking = one.one("level") != other.one("level")
        degree, weight, why = found
        if degree is Degree.SAME and lacking:
            degree, why = Degree.LIKELY, f"{why}, and no other is"
        return Verdict(degree, weight, f"{names}: {why}")


def _weighed(one: Profile, other: Profile, country: str | None) -> tuple[Degree, int, str] | None:
    """What speaks for two bodies of one state, or of none told, being one."""
    words = {content(name, country) for name in one.of("name")}
    words &= {content(name, country) for name in other.of("name")}
    if words - {""}:
        return Degree.SAME, 200, "the same words"
    left, right = (fields(p.one("name"), country) for p in (one, other))
    if country is not None and left and right:
        told = _of_like_fields(left, right)
        if told is not None:
            return told, 100, "ministries of one field"
    acronym = one.of("short") & other.of("short")
    bare = [any(is_acronym(tidy(name)) for name in p.of("name")) for p in (one, other)]
    if acronym and bare[0] != bare[1]:
        return Degree.SAME, 150, f"{min(acronym)} is its acronym"
    names = [(a, b) for a in one.of("name") for b in other.of("name")]
    if country is not None and any(is_made_of(a, b) or is_made_of(b, a) for a, b in names):
        return Degree.SAME, 120, "one name is made of the beginnings of the other's words"
    return None


def _of_like_fields(left: tuple[str, ...], right: tuple[str, ...]) -> Degree | None:
    """Whether ministries of these fields are one: where the chief field is one, and alone.

    "Ministry of Education and Science" is the Ministry of Education, and not surely that of
    Science; whatever else the foreign ministry has to do, a state has one.
    """
    if set(left) == set(right):
        return Degree.SAME
    sole = _chief(left) in alone_in_state()
    if _chief(left) == _chief(right) and (sole or min(len(left), len(right)) == 1):
        return Degree.SAME
    shorter, longer = sorted((set(left), set(right)), key=len)
    return Degree.UNSURE if shorter < longer else None


def _chief(told: tuple[str, ...]) -> str:
    """The field by which a ministry is known: one of which a state has one, else the first."""
    return next((field for field in told if field in alone_in_state()), told[0])


def _begins(name: str) -> frozenset[str]:
    """The first letters of a name that may be made of a longer one, or be that longer one."""
    words = fold(stateless(tidy(name), None)[0]).split()
    return frozenset({words[0][:2]}) if 0 < len(words) < _MANY else frozenset()


def _level(name: str, country: str | None, *, known: bool) -> int:
    """What a name lacks: the state, all but the acronym, or the other fields of a ministry."""
    if known:
        return 0
    if is_acronym(tidy(name)):
        return 2
    return 1 if country is None or len(fields(name, country)) == 1 else 0


def _told(profile: Profile) -> str:
    return f"{profile.one('name')!r} ({profile.one('state') or NOWHERE})"
