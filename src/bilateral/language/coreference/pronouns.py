"""He, she, his, her: whom a pronoun leads back to.

"He" is the first person of the sentence so far, else of the one before, who is a man or may be
one. Whether somebody is a man or a woman is told by titles, or by a pronoun that can mean only
that person. Somebody called both "he" and "she" was mistaken once, so neither is taken.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bilateral.language.coreference.antecedents import Antecedents
from bilateral.language.coreference.clauses import Subjects
from bilateral.language.intervals import Intervals
from bilateral.language.model import Form, Kind, Mention, OfficeMention
from bilateral.language.people.gender import OF_PRONOUN, Gender
from bilateral.language.people.scene import Scene


@dataclass(frozen=True, slots=True)
class Place:
    """A pronoun with those it may mean: in groups, the nearer first, each in order of likelihood.

    ``settled``: only one person was told of.
    """

    start: int
    end: int
    gender: Gender
    groups: tuple[tuple[str, ...], ...]
    settled: bool


def pronouns(
    scene: Scene,
    mentions: Sequence[Mention],
    unheld: Sequence[OfficeMention],
    subjects: Subjects,
) -> list[Mention]:
    """The mentions that "he", "she", "his" and "her" make; none means its clause's own subject."""
    known = Intervals(sorted(mentions))
    places = list(_places(Antecedents(scene, known, Intervals(unheld), subjects)))
    genders = _genders(scene, places)
    chosen = [(place, _meant(place, genders)) for place in places]
    doubtful = _contradicted((p, name) for p, name in chosen if name and name not in genders)
    return [
        Mention(place.start, place.end, Kind.PERSON, name, Form.PRONOUN)
        for place, name in chosen
        if name and name not in doubtful
    ]


def _places(antecedents: Antecedents) -> Iterator[Place]:
    for match, groups, settled in antecedents:
        gender = OF_PRONOUN[match.group().lower()]
        yield Place(match.start(), match.end(), gender, groups, settled)


def _genders(scene: Scene, places: Iterable[Place]) -> dict[str, Gender]:
    """Gender by name: as told, else as the pronouns show that can mean only one person."""
    told = {c.person.name: c.person.gender for c in scene.characters if c.person.gender}
    shown: dict[str, set[Gender]] = defaultdict(set)
    for place in places:
        if place.settled:
            shown[place.groups[0][0]].add(place.gender)
    only = {name: next(iter(genders)) for name, genders in shown.items() if len(genders) == 1}
    return only | told


def _meant(place: Place, genders: dict[str, Gender]) -> str | None:
    """Of the nearest group with anybody who may be meant: who is known to be, else who may be."""
    for group in place.groups:
        fitting = [name for name in group if genders.get(name, place.gender) is place.gender]
        if fitting:
            return next((name for name in fitting if name in genders), fitting[0])
    return None


def _contradicted(chosen: Iterable[tuple[Place, str]]) -> set[str]:
    """The names of those called both "he" and "she"."""
    found: dict[str, set[Gender]] = defaultdict(set)
    for place, name in chosen:
        found[name].add(place.gender)
    return {name for name, genders in found.items() if len(genders) > 1}
