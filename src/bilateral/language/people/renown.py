"""States of holders of high office whom every reader knows: "President Lula arrived".

A newsroom leaves out what goes without saying: whose president Lula is. So a name that in
all the world only one known person bears tells the state, if the office is one that he or
she is known by. Where the article tells no office, the state must be told of besides, and
the name be a full one; and as namesakes are many, a common given name has to be a leader's.
Of a word alone with an office ("President Masisi") all who are known to bear both must be of
one state, and that be told of. Who is known by an office at an international body as well
represents no state where the office is left open.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from bilateral.language.folding import plain_name_word
from bilateral.language.gazetteers.known_people import KnownPerson, called, known_people
from bilateral.language.gazetteers.namesakes import forenames
from bilateral.language.offices.roles import LEADERS, is_unique, roles_agree
from bilateral.language.people.scene import Character, Scene

SHORTEST = 3
"""Letters that a word has by which somebody may be called."""


def by_renown(scene: Scene) -> None:
    """Settle the states of those who are known."""
    told = {place.key.rpartition("/")[2] for place in scene.places}
    for character in scene.characters:
        if character.country is None and not character.international:
            scene.settle(character, _by_name(character, told) or _by_word(character, told))


def _by_name(character: Character, told: set[str]) -> str | None:
    """The state of the one person in the world who is known by a name of somebody."""
    found = (called(name) for name in _called(character))
    someone = next(filter(None, found), None)
    fits = someone is not None and _fits(character, someone, told)
    return someone.states[0] if someone and fits else None


def _called(character: Character) -> Iterator[str]:
    """The names of somebody: full ones, and with the office one of any kind ("King Salman")."""
    names = dict.fromkeys((character.person.name, *character.person.forms))
    for name in names:
        if character.role or len(name.split()) > 1:
            yield name
        if character.role:
            yield f"{character.role} {name}"


def _fits(character: Character, someone: KnownPerson, told: set[str]) -> bool:
    """Whether what the article tells of somebody is true of the known person."""
    if len(someone.states) > 1:
        return False
    if character.role:
        return _holds(someone, character.role)
    led = any(office.lower() in LEADERS for office in someone.offices)
    common = character.person.words[0] in forenames()
    return not someone.abroad and someone.states[0] in told and (led or not common)


def _holds(someone: KnownPerson, role: str) -> bool:
    return any(roles_agree(role, office) for office in someone.offices)


def _by_word(character: Character, told: set[str]) -> str | None:
    """The state of all who are known to be called by a word and hold an office."""
    role = character.role
    if role is None or not is_unique(role) or len(character.person.words) > 1:
        return None
    bearers = _by_words().get(plain_name_word(character.person.name), ())
    states = {state for p in bearers if _holds(p, role) for state in p.states}
    return states.pop() if len(states) == 1 and states <= told else None


@cache
def _by_words() -> Mapping[str, tuple[KnownPerson, ...]]:
    """The known people by each word of the names they are best known by."""
    found: dict[str, list[KnownPerson]] = defaultdict(list)
    for someone in known_people():
        for word in {plain_name_word(word) for word in someone.name.split()}:
            if len(word) >= SHORTEST:
                found[word].append(someone)
    return MappingProxyType({word: tuple(people) for word, people in found.items()})
