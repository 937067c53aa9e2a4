"""The people of an article: one for each distinct name, whatever forms the name takes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from bilateral.language.gazetteers.known_people import called
from bilateral.language.model import Form, Kind, Mention, OfficeMention
from bilateral.language.offices.roles import HEADS, roles_agree
from bilateral.language.people.forms_of_names import can_name, key_words
from bilateral.language.people.gender import Gender
from bilateral.language.people.names import Chunk
from bilateral.language.people.naming import Named

BESIDE = 40
"""Characters between a name and a relative's that are told together."""


@dataclass(slots=True, eq=False)
class Person:
    """Somebody named, with everything that stands beside the names; grows while reading."""

    name: str
    words: tuple[str, ...]
    first: int
    offices: list[OfficeMention] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    """Ranks and courtesy words as they stood before the name."""
    leads: bool = False
    gender: Gender | None = None
    kin_of: "Person | None" = None
    """Whose husband, wife or other relative the text says this is."""


class Directory:
    """The people known so far, found by any word of their names."""

    __slots__ = ("_by_word", "people")

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self.people: list[Person] = []
        self._by_word: dict[str, list[Person]] = defaultdict(list)
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Take somebody in."""
        self.people.append(person)
        self.index(person, person.words)

    def index(self, person: Person, words: tuple[str, ...]) -> None:
        """Make the person findable by more words."""
        for word in key_words(words):
            known = self._by_word[word]
            if person not in known:
                known.append(person)

    def named(self, words: tuple[str, ...]) -> list[Person]:
        """The people a name can mean, by its words or as another name of one who is known.

        Two who are known are two, though the son's name hold the father's.
        """
        candidates = {id(p): p for word in key_words(words) for p in self._by_word.get(word, ())}
        fitting = [p for p in candidates.values() if can_name(words, p.words)]
        someone = called(" ".join(words))
        if someone is None:
            return fitting
        fitting = [p for p in fitting if called(p.name) in {None, someone}]
        return fitting or [p for p in self.people if called(p.name) == someone]

    def relatives(self, words: tuple[str, ...], gender: Gender | None) -> list[Person]:
        """Relatives told with a given name alone whose family name this may be: "Mrs. Ruto"."""
        return [
            p
            for p in self.people
            if p.kin_of and gender and p.gender is gender and can_name(words, p.kin_of.words)
        ]


def introduce(named: Sequence[Named]) -> tuple[list[Person], list[Mention]]:
    """The people in order of first mention, and the mentions that introduce them.

    Full names come first, so that a surname with an office finds its owner. A surname that
    several namesakes may have, and nothing beside it tells apart, introduces nobody.
    """
    directory = Directory()
    owners: list[tuple[Chunk, Person]] = []
    for item in sorted(named, key=lambda n: (len(n.chunk.words) == 1, n.chunk.start)):
        relative = _whose_relative(owners, item) if item.kin else None
        fitting = [p for p in directory.named(item.chunk.words) if p is not relative]
        told_apart = told_to_be(fitting, item) or directory.relatives(item.chunk.words, item.gender)
        if len(told_apart) > 1 and not one_post(told_apart):
            continue
        person = max(told_apart, key=lambda p: p.first, default=None)
        if person is None:
            person = Person(item.chunk.text, item.chunk.words, item.chunk.start)
            directory.add(person)
        elif len(item.chunk.words) > len(person.words):
            person.name, person.words = item.chunk.text, item.chunk.words
            directory.index(person, item.chunk.words)
        _learn(person, item)
        person.kin_of = person.kin_of or relative
        if relative and item.kin:
            relative.gender = relative.gender or item.kin.of
        owners.append((item.chunk, person))
    people = sorted(directory.people, key=lambda p: p.first)
    return people, [_mention(chunk, person) for chunk, person in owners]


def _learn(person: Person, item: Named) -> None:
    """Take in what stands beside one mention of the name."""
    person.first = min(person.first, item.chunk.start)
    person.leads = person.leads or item.leads
    person.gender = person.gender or item.gender
    person.forms.append(item.chunk.text)
    person.offices.extend(item.offices)
    person.countries.extend([item.country] if item.country else [])
    person.titles.extend([item.title] if item.title else [])


def _whose_relative(owners: Sequence[tuple[Chunk, Person]], item: Named) -> Person | None:
    """Whose relative it is: somebody of that surname, else who stands right before the word."""
    before = sorted(((c.end, p) for c, p in owners if c.end <= item.chunk.start), key=itemgetter(0))
    family = key_words(item.chunk.words) if len(item.chunk.words) > 1 else frozenset()
    of_family = [p for _, p in before if family & key_words(p.words)]
    if of_family:
        return of_family[-1]
    return before[-1][1] if before and item.chunk.lead - before[-1][0] <= BESIDE else None


def _mention(chunk: Chunk, person: Person) -> Mention:
    form = Form.NAME if len(chunk.words) > 1 else Form.SURNAME
    return Mention(chunk.start, chunk.end, Kind.PERSON, person.name, form)


def told_to_be(fitting: Sequence[Person], item: Named) -> list[Person]:
    """Which of those the name fits it means: state, office, title and gender tell them apart."""
    left = [p for p in fitting if not _strangers(p, item)]
    tests = (_of_very_office, _of_same_office, _of_same_title, _told_alike)
    for same in tests:
        if len(left) > 1:
            left = [p for p in left if same(p, item)] or left
    return left


def _of_very_office(person: Person, item: Named) -> bool:
    return any(mine.role == o.role for mine in item.offices for o in person.offices)


def _of_same_office(person: Person, item: Named) -> bool:
    return any(roles_agree(mine.role, o.role) for mine in item.offices for o in person.offices)


def _of_same_title(person: Person, item: Named) -> bool:
    return bool(item.title) and item.title in person.titles


def _told_alike(person: Person, item: Named) -> bool:
    """Whether the name stands just so for the person, and is more than a surname."""
    return len(item.chunk.words) > 1 and item.chunk.words == person.words


def one_post(people: Sequence[Person]) -> bool:
    """Whether the people hold one office of one state: spellings of one name, not namesakes."""
    posts = [{(o.role, o.country) for o in p.offices} for p in people]
    return bool(set.intersection(*posts))


def _strangers(person: Person, item: Named) -> bool:
    """Whether the office told with a name, its state or its gender shows it to be a namesake's."""
    if person.gender and item.gender and person.gender is not item.gender:
        return True
    if tuple(item.chunk.words) == person.words:
        return False
    mine = {o.country for o in item.offices if o.country} | {item.country} - {None}
    theirs = {o.country for o in person.offices if o.country} | set(person.countries)
    if mine and theirs and mine.isdisjoint(theirs):
        return True
    tops = [o.role for o in item.offices if o.role.lower() in HEADS]
    others = [o.role for o in person.offices if o.role.lower() in HEADS]
    return bool(tops and others) and not any(roles_agree(a, b) for a in tops for b in others)
