"""The people of an article: one for each distinct name, whatever forms the name takes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bilateral.language.folding import plain_name_word, same_name_word
from bilateral.language.model import Form, Kind, Mention, OfficeMention
from bilateral.language.names import Chunk
from bilateral.language.people import Named
from bilateral.language.roles import HEADS, roles_agree

CHILD_OF = frozenset({"bin", "bint", "binti", "ibn", "ben"})


@dataclass(slots=True, eq=False)
class Person:
    """Somebody named, with everything that stands beside the names; grows while reading."""

    name: str
    words: tuple[str, ...]
    first: int
    offices: list[OfficeMention] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    leads: bool = False


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

    def index(self, person: Person, words: Iterable[str]) -> None:
        """Make the person findable by more words."""
        for word in words:
            known = self._by_word[plain_name_word(word)]
            if person not in known:
                known.append(person)

    def named(self, words: tuple[str, ...]) -> list[Person]:
        """The people a name can mean."""
        candidates = {
            id(p): p for word in words for p in self._by_word.get(plain_name_word(word), ())
        }
        return [p for p in candidates.values() if can_name(words, p.words)]


def introduce(named: Sequence[Named]) -> tuple[list[Person], list[Mention]]:
    """The people in order of first mention, and the mentions that introduce them.

    Full names come first, so that a surname with an office finds its owner.
    """
    directory = Directory()
    owners: list[tuple[Chunk, Person]] = []
    for item in sorted(named, key=lambda n: (len(n.chunk.words) == 1, n.chunk.start)):
        person = _match(directory.named(item.chunk.words), item)
        if person is None:
            person = Person(item.chunk.text, item.chunk.words, item.chunk.start)
            directory.add(person)
        elif len(item.chunk.words) > len(person.words):
            person.name, person.words = item.chunk.text, item.chunk.words
            directory.index(person, item.chunk.words)
        person.first = min(person.first, item.chunk.start)
        person.leads = person.leads or item.leads
        person.forms.append(item.chunk.text)
        person.offices.extend(item.offices)
        person.countries.extend([item.country] if item.country else [])
        owners.append((item.chunk, person))
    people = sorted(directory.people, key=lambda p: p.first)
    return people, [_mention(chunk, person) for chunk, person in owners]


def _mention(chunk: Chunk, person: Person) -> Mention:
    form = Form.NAME if len(chunk.words) > 1 else Form.SURNAME
    return Mention(chunk.start, chunk.end, Kind.PERSON, person.name, form)


def _match(fitting: list[Person], item: Named) -> Person | None:
    """The person a name means; state, office, then the latest mention tell namesakes apart."""
    fitting = [p for p in fitting if not _strangers(p, item)]
    if len(fitting) > 1 and item.offices:
        by_role = [
            p
            for p in fitting
            if any(roles_agree(mine.role, o.role) for mine in item.offices for o in p.offices)
        ]
        fitting = by_role or fitting
    if len(fitting) > 1:
        before = [p for p in fitting if p.first < item.chunk.start]
        fitting = sorted(before or fitting, key=lambda p: -p.first)
    return fitting[0] if fitting else None


def _strangers(person: Person, item: Named) -> bool:
    """Whether the office told with a name, or its state, shows it to be a namesake's."""
    if tuple(item.chunk.words) == person.words:
        return False
    mine = {o.country for o in item.offices if o.country} | {item.country} - {None}
    theirs = {o.country for o in person.offices if o.country} | set(person.countries)
    if mine and theirs and mine.isdisjoint(theirs):
        return True
    tops = [o.role for o in item.offices if o.role.lower() in HEADS]
    others = [o.role for o in person.offices if o.role.lower() in HEADS]
    return bool(tops and others) and not any(roles_agree(a, b) for a in tops for b in others)


def can_name(words: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether the shorter name is the longer one with words dropped or as initials."""
    short, long_ = sorted((words, known), key=len)
    if len(short) == len(long_) and set(map(plain_name_word, short)) == set(
        map(plain_name_word, long_)
    ):
        return True
    if len(short) == 1:
        return len(short[0]) > 1 and any(same_name_word(short[0], w) for w in long_)
    position = 0
    if _is_child_of(short, long_):
        return False
    for word in short:
        while position < len(long_) and not _fits(word, long_[position]):
            position += 1
        if position == len(long_):
            return False
        position += 1
    return True


def _is_child_of(short: tuple[str, ...], long_: tuple[str, ...]) -> bool:
    """Whether the longer name is a child's: "Hamad bin Said Al X" is not "Said Al X"."""
    start = next((i for i, word in enumerate(long_) if _fits(short[0], word)), 0)
    return any(word.lower() in CHILD_OF for word in long_[:start])


def _fits(a: str, b: str) -> bool:
    if a.endswith(".") or b.endswith(".") or len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return same_name_word(a, b)
