"""Several people in one phrase: "the two ministers", "both leaders", "the two discussed".

One mention for each person who is meant, all on the same words. Nobody is meant when more
people than the phrase counts may be.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from bilateral.language.coreference.recent import Recent
from bilateral.language.model import Form, Kind, Mention
from bilateral.language.offices.roles import COUNTERPART, HEADS, is_leader, roles_agree
from bilateral.language.people.enumerations import PluralOffice
from bilateral.language.people.families import COUPLES, family_of
from bilateral.language.people.scene import Character, Scene

COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4}
DEFINITE = re.compile(
    r"\b(?:(?:the|their|both|all)\s+(?:the\s+)?)(?P<count>two\s+|three\s+|four\s+)?(?:visiting\s+)?$"
    r"|\b(?P<states>two|both|three)\s+(?:countries|nations|states|sides|neighbou?rs)['’]\s+$",
    re.IGNORECASE,
)
VERBS = (
    "also|then|later|discussed|discuss|exchanged|agreed|met|held|spoke|signed|talked|reviewed"
    "|stressed|underlined|underscored|expressed|reaffirmed|noted|emphasi[sz]ed|shared|explored"
    "|highlighted|welcomed|called|pledged|vowed|will|have|had|are|were|would"
)
TOGETHER = re.compile(
    r"\b(?:the\s+)?(?P<count>two|both|three)\s+(?:officials|diplomats|men|women|politicians"
    rf"|statesmen|dignitaries)\b|\b(?:the\s+two|the\s+pair|the\s+duo)\s+(?=(?:{VERBS})\b)",
    re.IGNORECASE,
)


def groups(
    scene: Scene, plurals: Sequence[PluralOffice], mentions: Sequence[Mention]
) -> list[Mention]:
    """The mentions that plural offices, "the two" and couples make of people named before."""
    recent = Recent(scene, mentions)
    return [
        *_plural_offices(scene, plurals, recent),
        *_told_together(scene, recent),
        *_couples(scene),
    ]


def _each(start: int, end: int, people: Sequence[Character]) -> Iterator[Mention]:
    for character in people:
        yield Mention(start, end, Kind.PERSON, character.person.name, Form.ROLE)


def _plural_offices(
    scene: Scene, plurals: Sequence[PluralOffice], recent: Recent
) -> Iterator[Mention]:
    """The holders of a plural office that stands beside no names."""
    held = {(o.start, o.end) for c in scene.characters for o in c.person.offices}
    for plural in plurals:
        if plural.role == COUNTERPART or (plural.start, plural.end) in held:
            continue
        definite = DEFINITE.search(scene.text, max(0, plural.start - 30), plural.start)
        if not definite:
            continue
        count = _count(definite["count"] or definite["states"] or definite.group())
        start = definite.start("count") if definite["count"] else plural.start
        holders = _holders(recent, plural, count or len(plural.states))
        yield from _each(start, plural.end, holders)


def _count(words: str) -> int:
    """How many the words tell; 0 where they tell no number."""
    return next((n for word, n in COUNTS.items() if word in words.lower()), 0)


def _holders(recent: Recent, plural: PluralOffice, count: int) -> list[Character]:
    def fits(character: Character) -> bool:
        of_them = not plural.states or character.country in plural.states
        return of_them and _holds(character, plural.role)

    return _nearest(recent, plural.start, fits, count)


def _holds(character: Character, role: str) -> bool:
    own = character.role or ""
    if role == "Leader":
        return is_leader(own) or own.lower() in HEADS
    return any(roles_agree(role, part) for part in own.split(" and "))


def _nearest(
    recent: Recent, position: int, fits: Callable[[Character], bool], count: int
) -> list[Character]:
    """Those told of last who fit, if there are just as many as the phrase counts.

    A phrase without a number means those of the nearest sentence with two or more.
    """
    found: dict[str, Character] = {}
    for sentence in recent.backwards(position):
        found |= {c.person.name: c for c in sentence if fits(c)}
        if len(found) >= (count or 2):
            return list(found.values()) if len(found) == count or not count else []
    return []


def _told_together(scene: Scene, recent: Recent) -> Iterator[Mention]:
    """The people of the nearest sentence with any: "the two discussed"."""
    for match in TOGETHER.finditer(scene.text):
        count = _count(match["count"] or "two")
        people = _nearest(recent, match.start(), lambda _: True, count)
        yield from _each(match.start(), len(match.group().rstrip()) + match.start(), people)


def _couples(scene: Scene) -> Iterator[Mention]:
    """Two people or more of one family: "Mr. and Mrs. Otieno", "the Otienos"."""
    for match in COUPLES.finditer(scene.text):
        surname = match["surname"] or match["family"]
        family = family_of(surname, [c.person for c in scene.around(match.start())])
        start, end = match.span("surname" if match["surname"] else 0)
        if len(family) > 1:
            for person in family:
                yield Mention(start, end, Kind.PERSON, person.name, Form.SURNAME)
