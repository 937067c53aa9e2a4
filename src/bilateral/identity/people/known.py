"""Who is meant by names that no spelling tells to be one: Bongbong Marcos, Ferdinand Marcos Jr.

A name is that of a known person where the state agrees, or is not told and only one known
person in the world is called so. What is a single word (Jokowi) says less: there the office
has to agree if the state is not told. Two who are known are one or are two, however alike
their names. A state that is told is never gone against.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from bilateral.identity.comparing import Degree, Profile, Trait, Verdict
from bilateral.identity.people.offices import posts
from bilateral.identity.people.parts import unranked
from bilateral.identity.people.variants import names_one_person, variant_key
from bilateral.identity.slugs import country_part, slug
from bilateral.language.gazetteers.known_people import KnownPerson, known_people

_Names = Mapping[tuple[str, ...], KnownPerson | None]
"""Who is called so; None: several are."""


def who(name: str, country: str | None, role: str | None = None) -> KnownPerson | None:
    """The known person that a name means, told of a state, in an office; None: no one, or several.

    "King" and "Salman" are read together as well: "King Salman".
    """
    called = _names(country)
    ways = [name, unranked(name, country), *(f"{title} {name}" for title in _titles(role))]
    found = [called.get(variant_key(way, country)) for way in ways]
    someone = next(filter(None, found), None)
    if someone is None or country is not None or names_one_person(variant_key(ways[0], country)):
        return someone
    return someone if _holds(someone, role or "") else None


def identifier(someone: KnownPerson, country: str | None) -> str:
    """The identifier that all names of a known person share, where a state is told or not."""
    home = None if country is None else someone.states[0]
    key = slug(variant_key(someone.name, home), someone.name)
    return f"person/{country_part(home)}/{key}"


def item(name: str, country: str | None, role: str | None, called: str) -> str | None:
    """The Wikidata item of the person a name means, who is ``called`` as the known person is.

    What is one with several known people has the identifier of one of them, so it has one
    item at most. Nor has it one by an article that tells of offices, and of none that the
    known person is known by: that may be a namesake.
    """
    someone = who(name, country, role)
    if someone is None or called not in {identifier(someone, s) for s in (*someone.states, None)}:
        return None
    fits = not posts(role or "") or _holds(someone, role or "")
    return someone.wikidata if fits else None


def traits(someone: KnownPerson | None) -> Iterator[Trait]:
    """What a mention tells by being of a known person."""
    if someone is not None:
        yield "known", f"{someone.states[0]} {someone.name}"


def keys(profile: Profile) -> Iterator[str]:
    """The blocks in which all names of a known person meet."""
    return (f"known {key}" for key in profile.of("known"))


def verdict(one: Profile, other: Profile, names: str) -> Verdict | None:
    """What is thought of two of whom both are known; None where that says nothing."""
    left, right = one.of("known"), other.of("known")
    if not left or not right:
        return None
    told = [p.one("state") for p in (one, other)]
    both = left & right
    if both:
        sure = all(told) or not any(told)
        why = f"known names of {_name(both)}"
        return Verdict(
            Degree.SAME if sure else Degree.LIKELY, 420 if sure else 320, f"{names}: {why}"
        )
    if all(told) and told[0] != told[1]:
        return None
    why = f"two who are known: {' and '.join(sorted((_name(left), _name(right))))}"
    return Verdict(Degree.APART, 500, f"{names}: {why}")


def _name(known: Iterable[str]) -> str:
    return min(known).partition(" ")[2]


def _holds(someone: KnownPerson, role: str) -> bool:
    """Whether an office that somebody is known by is in a role, be it with further fields.

    "Minister for Europe and Foreign Affairs" is a foreign minister; a deputy is none.
    """
    held = [
        set(post.split())
        for office in (*someone.offices, *someone.abroad)
        for post in posts(office)
    ]
    told = [set(post.split()) for post in posts(role)]
    return any(
        office == post or (len(office) > 1 and office < post and "deputy" not in post - office)
        for office in held
        for post in told
    )


def _titles(role: str | None) -> tuple[str, ...]:
    """The words of a role that may be said as part of a name: "King", "Crown Prince"."""
    return tuple(part for part in (role or "").split(" of ")[:1] if len(part.split()) < 3)


@cache
def _names(country: str | None) -> _Names:
    """Everything by which the known people of a state, or of the world, are called."""
    found: dict[tuple[str, ...], KnownPerson | None] = {}
    for someone in known_people():
        if country is None or country in someone.states:
            for key in {variant_key(name, country) for name in someone.names}:
                found[key] = None if key in found else someone
    return MappingProxyType(found)
