"""States of holders of high office whom every reader knows: "President Lula arrived".

A newsroom leaves out what goes without saying: whose president Lula is. So a name that in
all the world only one known person bears tells the state, if the office is one that he or
she is known by. Where the article tells no office, the state must be told of besides, and
the name be a full one: namesakes are many. Who is known by an office at an international
body as well represents no state where the office is left open.
"""

from collections.abc import Iterator

from bilateral.language.gazetteers.known_people import KnownPerson, called
from bilateral.language.offices.roles import roles_agree
from bilateral.language.people.scene import Character, Scene


def by_renown(scene: Scene) -> None:
    """Settle the states of those who are known."""
    told = {place.key.rpartition("/")[2] for place in scene.places}
    for character in scene.characters:
        if character.country is None and not character.international:
            someone = _meant(character)
            if someone is not None and _fits(character, someone, told):
                scene.settle(character, someone.states[0])


def _meant(character: Character) -> KnownPerson | None:
    """The one person in the world who is known by a name of somebody."""
    found = (called(name) for name in _called(character))
    return next(filter(None, found), None)


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
        return any(roles_agree(character.role, office) for office in someone.offices)
    return not someone.abroad and someone.states[0] in told
