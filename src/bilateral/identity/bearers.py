"""Who bears a name: the state an article leaves out, told by the others.

"President Ana Rojas" without a state is the Ana Rojas of Peru, if every article that
tells the state of somebody of that full name tells Peru. If two states are told, the
name stays without one: nothing is guessed.

What is known is a function of the set of articles, so the order in which they come does
not show. People who speak for an international body have no state and get none.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bilateral.facts.model import Facts, Person
from bilateral.identity.listing import with_all_names_listed
from bilateral.identity.names import name_words
from bilateral.identity.slugs import slug
from bilateral.identity.variants import names_one_person, variant_key
from bilateral.language.gazetteers import organizations

Known = Callable[[str], frozenset[str]]
"""For a name's key, the codes of the states whose people some article tells by it."""


@dataclass(frozen=True, slots=True)
class Bearers:
    """What one article adds: names with their states, and names that lack one.

    ``told`` holds pairs of key and state; ``asked`` the keys under which the state of a
    name without one may be told elsewhere.
    """

    told: frozenset[tuple[str, str]]
    asked: frozenset[str]


def nobody(key: str) -> frozenset[str]:  # noqa: ARG001 (the signature of Known)
    """What is known without other articles."""
    return frozenset()


def bearers(facts: Facts) -> Bearers:
    """The names of an article's people, as far as they mean one person beyond it."""
    people = [p for p in with_all_names_listed(facts).people if _is_full(p)]
    return Bearers(
        told=frozenset((_key(p.name, p.country), p.country) for p in people if p.country),
        asked=frozenset(key for p in people if _lacks_state(p) for key in _keys(p.name)),
    )


def state_of(person: Person, known: Known) -> str | None:
    """The state a person represents: as told, else the only one that other articles tell."""
    if not (_lacks_state(person) and _is_full(person)):
        return person.country
    told = {
        state
        for key in _keys(person.name)
        for state in known(key)
        if _key(person.name, state) == key
    }
    return told.pop() if len(told) == 1 else None


def _lacks_state(person: Person) -> bool:
    return person.country is None and person.organization not in organizations.bodies()


def _is_full(person: Person) -> bool:
    return names_one_person(variant_key(person.name, person.country))


def _key(name: str, state: str | None) -> str:
    return slug(variant_key(name, state), name)


def _keys(name: str) -> frozenset[str]:
    """The keys under which a name of unknown state can stand: by each rule of spelling."""
    return frozenset({_key(name, None), slug(name_words(name), name)})
