"""Which person a name means: by how names vary, by state and office, and by who else there is.

A full name of one state stands by itself. What lacks a state, a given name or both joins
the one person it can be: the president of the only state that has one of that name, the
only foreign minister Bayramov at that time. Two people of one name in two states are two.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bilateral.facts.model import Facts, Person
from bilateral.identity.comparing import Block, Degree, Mention, Profile, Trait, Verdict
from bilateral.identity.model import Entity
from bilateral.identity.names import name_words
from bilateral.identity.people import known
from bilateral.identity.people.blocks import blocks_of
from bilateral.identity.people.closeness import Closeness
from bilateral.identity.people.commonness import has_telling_surname, is_anybodys
from bilateral.identity.people.degrees import REIGNS, degree_of, level
from bilateral.identity.people.initials import parted
from bilateral.identity.people.likeness import likeness
from bilateral.identity.people.naming import naming
from bilateral.identity.people.offices import offices, posts
from bilateral.identity.people.parts import spelled, stands_alone, styled, words
from bilateral.identity.slugs import NOWHERE, country_part, fingerprint, slug


def person(name: str, country: str | None, article: str, role: str | None = None) -> Entity:
    """The person an article means by ``name``, representing ``country``, by its word alone.

    A full name means the same person in every article of that state, as any name does by
    which somebody is known. A surname alone or with an initial means somebody of this
    ``article`` only.
    """
    key = slug(spelled(name, country), name)
    where = f"person/{country_part(country)}"
    state = country or "no state known"
    somebody = known.who(name, country, role)
    if somebody is not None:
        reason = f"{name!r} ({state}): a known name of {somebody.name!r}"
        return Entity(known.identifier(somebody, country), reason)
    if stands_alone(name, country) or styled(name, country):
        reason = f"{name!r} ({state}): spelling variants of one full name share {key!r}"
        return Entity(f"{where}/{key}", reason)
    reason = f"{name!r} ({state}): not a full name, so a person of article {article!r} alone"
    return Entity(f"{where}/{key}-{fingerprint(article, length=8)}", reason)


def mention(someone: Person, facts: Facts) -> Mention:
    """A person as the article tells of him or her."""
    name, country, role = someone.name, someone.country, someone.role
    somebody = known.who(name, country, role)
    alone = person(name, country, facts.source.id, role).id
    exact = slug(name_words(parted(name, country)), name)
    atom = f"person/{country_part(country)}/{exact}"
    style = None if somebody else styled(name, country)
    held = _held(role, style)
    traits = {("name", name), *known.traits(somebody), *_said(someone, facts, held)}
    if style:
        lacks = 2 + (country is None)
        traits |= {("style", style), ("meant", alone)}
        return Mention(atom, alone, alone, lacks, f"{lacks}{atom}", frozenset(traits))
    if somebody is not None or stands_alone(name, country):
        lacks = 0 if country else 1
        told = posts(role or "")
        if somebody is None and is_anybodys(name, country):
            lacks = 1 if lacks or not told else 0
            atom = alone = "-".join((alone, *sorted(slug(t.split(), t) for t in told)))
        unlike = f"{somebody is None:d}{atom != alone:d}"
        rank = f"{lacks}{unlike}{len(exact.split('-')):03d}{atom}"
        return Mention(atom, alone, alone, lacks, rank, frozenset(traits))
    single = sum(map(len, name_words(name)[:-1])) == 0
    lacks = 2 + 2 * single + (country is None)
    shared = None
    if held and country and _is_known_by_it(name, country):
        shared = alone = "-".join((atom, *sorted(slug(o.split(), o) for o in held)))
        traits |= {("meant", alone)}
    atom = f"{atom}?{'+'.join(sorted(held))}?{_year(facts)}"
    return Mention(atom, alone, shared, lacks, f"{lacks}{atom}", frozenset(traits))


def _held(role: str | None, style: str | None) -> frozenset[str]:
    """The offices that a role tells, or a style that is one by itself."""
    reigns = {style} & REIGNS if style else frozenset()
    return offices(role or "") | reigns


def _said(someone: Person, facts: Facts, held: frozenset[str]) -> Iterator[Trait]:
    """What an article says of a person beside the name."""
    year = _year(facts)
    yield from (("office", office) for office in held)
    yield from (("post", post) for post in posts(someone.role or ""))
    yield from (("term", f"{office}|{year}") for office in held if year)
    yield from (("beside", other) for other in _namesakes(someone, facts))
    if someone.role:
        yield ("role", someone.role)
    if someone.country:
        yield ("state", someone.country)


def _year(facts: Facts) -> str:
    return (facts.source.published or "")[:4]


def _is_known_by_it(name: str, country: str) -> bool:
    """Whether a surname with an initial, or an only name, tells of one holder of an office."""
    initial = sum(map(len, name_words(name)[:-1])) > 0
    usual = initial or country in naming().mononyms
    return usual and has_telling_surname(name, country)


def _namesakes(someone: Person, facts: Facts) -> set[str]:
    """Names of others in the article that share the surname: the article tells them apart."""
    own = words(someone.name, someone.country)
    return {
        other.name
        for other in facts.people
        if other.name != someone.name and words(other.name, other.country)[-1:] == own[-1:]
    }


@dataclass(frozen=True, slots=True)
class People:
    """The rules for people."""

    name: str = "person"

    def blocks(self, profile: Profile) -> frozenset[Block]:
        """By every two words of the name; a surname by itself, by the office as well."""
        return blocks_of(profile) | frozenset(map(Block, known.keys(profile)))

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """See the module."""
        states = {p.one("state") for p in (one, other)} - {""}
        country = states.pop() if len(states) == 1 else None
        if not _may_be_known_by(one, other):
            return None
        known_to_be = known.verdict(one, other, _pair(one, other))
        if known_to_be is not None:
            return known_to_be
        like = max(
            (likeness(a, b, country) for a in one.of("name") for b in other.of("name")),
            key=lambda way: (way.closeness, way.how),
        )
        if one.of("shared") & other.of("shared"):
            return Verdict(Degree.SAME, 400, f"{_pair(one, other)}: spellings of one name")
        if like.closeness is Closeness.FAR:
            return None
        agreed = one.of("office") & other.of("office")
        if states:  # two of them: one was taken out above
            return _of_two_states(one, other, like.closeness, agreed)
        degree, weight = degree_of(one, other, like, country)
        together = _told_together(one, other)
        if together and like.closeness is not Closeness.EQUAL:
            degree = Degree.UNSURE
        why = [like.how]
        why += ["one office"] if agreed else []
        why += ["one article names both"] if together else []
        why += ["no other of that name"] if degree is Degree.LIKELY else []
        return Verdict(degree, weight, f"{_pair(one, other)}: {'; '.join(why)}")


def _may_be_known_by(one: Profile, other: Profile) -> bool:
    """What is vague is known by a fuller name, or is what is as vague and holds one office."""
    if min(level(one), level(other)) < 2:
        return True
    agreed = one.of("office") & other.of("office") or one.of("style") & other.of("style")
    return bool(agreed and min((one, other), key=level).of("meant"))


def _of_two_states(
    one: Profile, other: Profile, close: Closeness, agreed: frozenset[str]
) -> Verdict | None:
    """Two of one name in two states are two, and worth a look if they hold one office."""
    if close is not Closeness.EQUAL or not agreed or max(level(one), level(other)) > 1:
        return None
    why = "one name and office, but of two states"
    return Verdict(Degree.UNSURE, 10, f"{_pair(one, other)}: {why}")


def _told_together(one: Profile, other: Profile) -> bool:
    return bool(one.of("beside") & other.of("name") or other.of("beside") & one.of("name"))


def _pair(one: Profile, other: Profile) -> str:
    return " and ".join(
        sorted(f"{p.one('name')!r} ({p.one('state') or NOWHERE})" for p in (one, other))
    )
