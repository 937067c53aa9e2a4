"""Which person a name means: by how names vary, by state and office, and by who else there is.

A full name of one state stands by itself. What lacks a state, a given name or both joins
the one person it can be: the president of the only state that has one of that name, the
only foreign minister Bayramov at that time. Two people of one name in two states are two.
"""

from dataclasses import dataclass
from itertools import combinations
from typing import Final

from bilateral.facts.model import Facts, Person
from bilateral.identity import known
from bilateral.identity.closeness import CHINESE, Closeness
from bilateral.identity.comparing import Block, Degree, Mention, Profile, Verdict
from bilateral.identity.likeness import all_words, likeness, tells_enough, words
from bilateral.identity.model import Entity
from bilateral.identity.names import name_words
from bilateral.identity.naming import naming
from bilateral.identity.offices import offices, posts
from bilateral.identity.slugs import NOWHERE, country_part, fingerprint, slug
from bilateral.identity.sounds import bare, chinese
from bilateral.identity.variants import names_one_person, variant_key

_YEARS: Final = 1
"""How far apart, in years, a surname with an office and the holder of that office may be told."""


def person(name: str, country: str | None, article: str, role: str | None = None) -> Entity:
    """The person an article means by ``name``, representing ``country``, by its word alone.

    A full name means the same person in every article of that state, as any name does by
    which somebody is known. A surname alone or with an initial means somebody of this
    ``article`` only.
    """
    spelled = variant_key(name, country)
    key = slug(spelled, name)
    where = f"person/{country_part(country)}"
    state = country or "no state known"
    somebody = known.who(name, country, role)
    if somebody is not None:
        reason = f"{name!r} ({state}): a known name of {somebody.name!r}"
        return Entity(known.identifier(somebody, country), reason)
    if names_one_person(spelled):
        reason = f"{name!r} ({state}): spelling variants of one full name share {key!r}"
        return Entity(f"{where}/{key}", reason)
    reason = f"{name!r} ({state}): not a full name, so a person of article {article!r} alone"
    return Entity(f"{where}/{key}-{fingerprint(article, length=8)}", reason)


def mention(someone: Person, facts: Facts) -> Mention:
    """A person as the article tells of him or her."""
    name, country = someone.name, someone.country
    alone = person(name, country, facts.source.id, someone.role).id
    somebody = known.who(name, country, someone.role)
    exact = slug(name_words(name), name)
    held = offices(someone.role or "")
    year = (facts.source.published or "")[:4]
    traits = {("name", name), *(("office", office) for office in held)}
    traits |= {("role", someone.role)} if someone.role else set()
    traits |= {("post", post) for post in posts(someone.role or "")}
    traits |= {("term", f"{office}|{year}") for office in held if year}
    traits |= {("state", country)} if country else set()
    traits |= {("beside", other) for other in _namesakes(someone, facts)}
    traits |= set(known.traits(somebody))
    atom = f"person/{country_part(country)}/{exact}"
    if somebody is not None or names_one_person(variant_key(name, country)):
        level = 0 if country else 1
        unlike = f"{somebody is None:d}{atom != alone:d}"
        rank = f"{level}{unlike}{len(exact.split('-')):03d}{atom}"
        return Mention(atom, alone, alone, level, rank, frozenset(traits))
    single = sum(map(len, name_words(name)[:-1])) == 0
    level = 2 + 2 * single + (country is None)
    atom = f"{atom}?{'+'.join(sorted(held))}?{year}"
    return Mention(atom, alone, None, level, f"{level}{atom}", frozenset(traits))


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
        state, vague = profile.one("state"), _level(profile) > 1
        found: set[str] = set()
        for name in profile.of("name"):
            for told in {words(name, state or None), all_words(name, state or None)}:
                found |= _keys(told, state or None, profile)
        anywhere = {*known.keys(profile), *(f"id {s}" for s in profile.of("shared"))}
        anywhere |= _abroad(profile) if state and not vague else set()
        blocks = {Block(word, state, vague) for word in found} | set(map(Block, anywhere))
        return frozenset(blocks)

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """See the module."""
        states = {p.one("state") for p in (one, other)} - {""}
        country = states.pop() if len(states) == 1 else None
        if min(_level(one), _level(other)) > 1:
            return None  # what is vague is known by somebody with a full name, or not at all
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
        degree, weight = _degree(one, other, like.closeness, agreed)
        together = _told_together(one, other)
        if together and like.closeness is not Closeness.EQUAL:
            degree = Degree.UNSURE
        lacking = _level(one) != _level(other)
        common = not all(tells_enough(p.one("name"), country) for p in (one, other))
        if lacking and common and not agreed and like.closeness >= Closeness.LOOSE:
            degree = min(degree, Degree.UNSURE)
        if degree is Degree.SAME and lacking:
            degree = Degree.LIKELY
        why = [like.how]
        why += ["one office"] if agreed else []
        why += ["one article names both"] if together else []
        why += ["no other of that name"] if degree is Degree.LIKELY else []
        return Verdict(degree, weight, f"{_pair(one, other)}: {'; '.join(why)}")


def _abroad(profile: Profile) -> set[str]:
    """By what those are found who hold one office in two states under the very same name.

    Whatever the order of its words, apart or together, and without initials and courtesies.
    """
    spelled = {
        "".join(w for w in told if len(w) > 1 and w not in naming().courtesies)
        for name in profile.of("name")
        for told in (words(name, None), all_words(name, None))
    }
    return {
        f"abroad {office} {''.join(sorted(letters))}"
        for office in profile.of("office")
        for letters in spelled
    }


def _keys(told: tuple[str, ...], state: str | None, profile: Profile) -> set[str]:
    rules = naming()
    full = [rules.short_for(w) or w for w in told if len(w) > 1]
    found: set[str] = set()
    pairs = list(combinations(sorted(full), 2))
    telling = [p for p in pairs if not set(p) <= set(rules.common)]
    for a, b in telling or pairs:
        found.add("two " + " ".join(sorted((bare(a, state), bare(b, state)))))
    if len(full) > 1 and len("".join(full)) > 5:
        together = "".join(told)
        found.add(f"all {chinese(together) if state in CHINESE else bare(together, state)}")
    if not told:
        return found
    for surname in {told[-1], told[0]} if state in rules.surname_first else {told[-1]}:
        initials = {w[0] for w in told if w != surname}
        found |= {f"initial {initial} {bare(surname, state)}" for initial in initials}
    if _level(profile) not in {2, 3}:
        sounds = {bare(w, state).removesuffix("a") for w in full}
        found |= {f"office {office} {s}" for office in profile.of("office") for s in sounds}
    return found


def _degree(
    one: Profile, other: Profile, close: Closeness, agreed: frozenset[str]
) -> tuple[Degree, int]:
    """What to think of two of one state, or of a state and of none known."""
    match close:
        case Closeness.EQUAL:
            return Degree.SAME, 300
        case Closeness.SOUND:
            country = one.one("state") or other.one("state") or None
            enough = all(
                any(tells_enough(name, country) for name in p.of("name")) for p in (one, other)
            )
            return (Degree.SAME if enough or agreed else Degree.UNSURE), 200
        case Closeness.SHORTENED:
            humble = any(p.of("role") and not p.of("office") for p in (one, other))
            return (Degree.UNSURE if humble else Degree.SAME), 150
        case Closeness.LOOSE:
            return (Degree.SAME if agreed else Degree.UNSURE), 100
        case Closeness.INITIAL:
            return _by_surname(one, other, agreed)
        case _:
            return Degree.UNSURE, 20


def _by_surname(one: Profile, other: Profile, agreed: frozenset[str]) -> tuple[Degree, int]:
    """What to think of a surname, or an initial with it, beside a full name."""
    if _level(one) == _level(other):
        return Degree.UNSURE, 0
    vague, fuller = sorted((one, other), key=_level, reverse=True)
    if _level(vague) >= 4:
        sure = agreed and _in_one_time(vague, fuller)
        return (Degree.LIKELY if sure else Degree.UNSURE), 50
    same_post = one.of("post") & other.of("post")
    against = one.of("post") and other.of("post") and not same_post
    return (Degree.UNSURE if against else Degree.LIKELY), 60


def _of_two_states(
    one: Profile, other: Profile, close: Closeness, agreed: frozenset[str]
) -> Verdict | None:
    """Two of one name in two states are two, and worth a look if they hold one office."""
    if close is not Closeness.EQUAL or not agreed or max(_level(one), _level(other)) > 1:
        return None
    why = "one name and office, but of two states"
    return Verdict(Degree.UNSURE, 10, f"{_pair(one, other)}: {why}")


def _in_one_time(one: Profile, other: Profile) -> bool:
    """Whether some office is told of both within a year or two; true where no time is known."""
    terms = [
        {(o, int(y)) for o, _, y in (t.rpartition("|") for t in p.of("term")) if y.isdigit()}
        for p in (one, other)
    ]
    if not all(terms):
        return True
    return any(o == p and abs(y - z) <= _YEARS for o, y in terms[0] for p, z in terms[1])


def _told_together(one: Profile, other: Profile) -> bool:
    return bool(one.of("beside") & other.of("name") or other.of("beside") & one.of("name"))


def _level(profile: Profile) -> int:
    return int(profile.one("level") or 0)


def _pair(one: Profile, other: Profile) -> str:
    return " and ".join(
        sorted(f"{p.one('name')!r} ({p.one('state') or NOWHERE})" for p in (one, other))
    )
