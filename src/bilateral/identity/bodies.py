"""Which body a name means: its canonical name without the state, and the state.

A body of a state is known by its field, whatever way the name is put: "Azerbaijani Defence
Ministry" is the Ministry of Defence of Azerbaijan. A body whose state an article leaves out
is the only one of that name that can be meant there, or a body of the article alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bilateral.facts.model import Facts, Organization
from bilateral.identity.bodynames import acronyms, content, is_acronym, named, parted
from bilateral.identity.comparing import Degree, Mention, Profile, Verdict
from bilateral.identity.model import Entity
from bilateral.identity.names import title_words
from bilateral.identity.slugs import NOWHERE, country_part, fingerprint, slug
from bilateral.language.gazetteers.national_bodies import is_national
from bilateral.language.gazetteers.states import Kind, states


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
    meant = named(name, organization.country)
    country = organization.country or meant.country
    if country is None and meant.national:
        holders = {homes.get(p.name) for p in facts.people if p.organization == name} - {None}
        country = holders.pop() if len(holders) == 1 else None
    traits = {("name", name), ("means", meant.key), ("kind", organization.kind)}
    traits |= {("short", short) for short in acronyms(name, organization.short)}
    traits |= {("state", country)} if country else set()
    alone = body(name, organization.country, article).id
    if country is None and meant.national:
        return Mention(alone, alone, None, 2, f"2{alone}", frozenset(traits))
    key = slug(body_words(name, organization.country), name)
    atom = f"organization/{country_part(country)}/{key}"
    shared = f"organization/{country_part(country)}/{named(name, country).key}"
    level = 1 if (country is None or is_acronym(name)) and not meant.known else 0
    rank = f"{level}{atom != shared:d}{atom}"
    return Mention(atom, shared, shared, level, rank, frozenset(traits))


@dataclass(frozen=True, slots=True)
class Bodies:
    """The rules for bodies."""

    name: str = "organization"

    def keys(self, profile: Profile) -> frozenset[str]:
        """By what its name means, by its content words, and by acronym."""
        if profile.one("level") == "2":
            return frozenset()
        found = {f"means {key}" for key in profile.of("means")}
        state = profile.one("state") or None
        found |= {f"words {content(name, state)}" for name in profile.of("name")}
        found |= {f"short {short}" for short in profile.of("short")}
        return frozenset(found | {f"id {s}" for s in profile.of("shared")})

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """See the module."""
        named = " and ".join(sorted((_told(one), _told(other))))
        if one.of("shared") & other.of("shared"):
            return Verdict(Degree.SAME, 400, f"{named}: names of one body")
        states = {one.one("state"), other.one("state")}
        if len(states - {""}) > 1:
            return None
        levels = (int(one.one("level") or 0), int(other.one("level") or 0))
        if frozenset((min(one.of("means")), min(other.of("means")))) in parted():
            return Verdict(Degree.APART, 500, f"{named}: one followed the other, and they are two")
        lacking = levels[0] != levels[1]
        country = max(states) or None
        words = {content(n, country) for n in one.of("name")} & {
            content(n, country) for n in other.of("name")
        }
        if words - {""}:
            degree = Degree.LIKELY if lacking else Degree.SAME
            return Verdict(degree, 200, f"{named}: the same words")
        acronym = one.of("short") & other.of("short")
        bare = any(is_acronym(name) for p in (one, other) for name in p.of("name"))
        if acronym and lacking and bare:
            return Verdict(Degree.LIKELY, 150, f"{named}: {min(acronym)} is its acronym")
        return None


def _told(profile: Profile) -> str:
    return f"{profile.one('name')!r} ({profile.one('state') or NOWHERE})"
