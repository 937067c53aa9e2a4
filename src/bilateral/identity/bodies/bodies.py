"""Which body a name means: its canonical name without the state, and the state.

A body of a state is known by its field, whatever way the name is put: "Azerbaijani Defence
Ministry" is the Ministry of Defence of Azerbaijan. A body whose state an article leaves out
is the only one of that name that can be meant there, or a body of the article alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bilateral.facts.model import Facts, Organization
from bilateral.identity.bodies.acronyms import acronyms, initials, is_acronym, native_letters
from bilateral.identity.bodies.alike import alike, hints
from bilateral.identity.bodies.names import named, parted
from bilateral.identity.bodies.words import fields, plain, tidy
from bilateral.identity.comparing import Block, Degree, Mention, Profile, Verdict
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
    if country is None and (is_national(name) or named(name, None).national):
        reason = f"{name!r}: of a state not known, so a body of article {article!r} alone"
        return Entity(f"{where}/{key}-{fingerprint(article, length=8)}", reason)
    owner = f"bodies of {country}" if country else "international bodies"
    reason = f"{name!r}: among {owner}, names that differ in spelling only share {key!r}"
    return Entity(f"{where}/{key}", reason)


def body_words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a body's name; "of Azerbaijan" at its end goes when ``country`` says so."""
    words = tuple(plain(name).split())
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
    if country is not None:
        traits |= {("state", country)}
        traits |= {("native", letters) for letters in native_letters(tidy(name), country)}
    traits |= {("listed", meant.key)} if meant.listed else set()
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
        """By what its name means, and by what else speaks for two being one."""
        if profile.one("level") == "3":
            return frozenset()
        state = profile.one("state")
        means = {Block(f"means {key}", state) for key in profile.of("means")}
        shared = {Block(f"id {identifier}") for identifier in profile.of("shared")}
        return frozenset(
            means | shared | {Block(word, state, vague) for word, vague in hints(profile)}
        )

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
        if one.of("listed") and other.of("listed"):
            return None
        found = alike(one, other, max(states, default=None))
        if found is None:
            return None
        lacking = one.one("level") != other.one("level")
        degree, weight, why = found
        if degree is Degree.SAME and lacking:
            degree, why = Degree.LIKELY, f"{why}, and no other is"
        return Verdict(degree, weight, f"{names}: {why}")


def _level(name: str, country: str | None, *, known: bool) -> int:
    """What a name lacks: the state, all but the acronym, or the other fields of a ministry."""
    if known:
        return 0
    if is_acronym(tidy(name)):
        return 2
    return 1 if country is None or len(fields(name, country)) == 1 else 0


def _told(profile: Profile) -> str:
    return f"{profile.one('name')!r} ({profile.one('state') or NOWHERE})"
