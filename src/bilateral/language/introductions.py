"""The people of an article: one for each distinct name, whatever forms the name takes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bilateral.language.folding import same_name_word
from bilateral.language.model import Form, Kind, Mention, OfficeMention
from bilateral.language.names import Chunk
from bilateral.language.people import Named
from bilateral.language.roles import roles_agree


@dataclass(slots=True, eq=False)
class Person:
    """Somebody named, with everything that stands beside the names; grows while reading."""

    name: str
    words: tuple[str, ...]
    first: int
    offices: list[OfficeMention] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    leads: bool = False


def introduce(named: Sequence[Named]) -> tuple[list[Person], list[Mention]]:
    """The people in order of first mention, and the mentions that introduce them.

    Full names come first, so that a surname with an office finds its owner.
    """
    people: list[Person] = []
    owners: list[tuple[Named, Person]] = []
    for item in sorted(named, key=lambda n: (len(n.chunk.words) == 1, n.chunk.start)):
        person = _match(people, item.chunk, item.office)
        if person is None:
            person = Person(item.chunk.text, item.chunk.words, item.chunk.start)
            people.append(person)
        elif len(item.chunk.words) > len(person.words):
            person.name, person.words = item.chunk.text, item.chunk.words
        person.first = min(person.first, item.chunk.start)
        person.leads = person.leads or item.leads
        person.forms.append(item.chunk.text)
        if item.office:
            person.offices.append(item.office)
        owners.append((item, person))
    people.sort(key=lambda p: p.first)
    return people, [_mention(item.chunk, person) for item, person in owners]


def _mention(chunk: Chunk, person: Person) -> Mention:
    form = Form.NAME if len(chunk.words) > 1 else Form.SURNAME
    return Mention(chunk.start, chunk.end, Kind.PERSON, person.name, form)


def _match(people: Sequence[Person], chunk: Chunk, office: OfficeMention | None) -> Person | None:
    """The person a name means; office, then the latest mention, decide between namesakes."""
    fitting = [p for p in people if can_name(chunk.words, p.words)]
    if len(fitting) > 1 and office:
        by_role = [p for p in fitting if any(roles_agree(office.role, o.role) for o in p.offices)]
        fitting = by_role or fitting
    if len(fitting) > 1:
        before = [p for p in fitting if p.first < chunk.start]
        fitting = sorted(before or fitting, key=lambda p: -p.first)
    return fitting[0] if fitting else None


def can_name(words: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether the shorter name is the longer one with words dropped or as initials."""
    short, long_ = sorted((words, known), key=len)
    if len(short) == 1:
        return len(short[0]) > 2 and any(same_name_word(short[0], w) for w in long_)
    position = 0
    for word in short:
        while position < len(long_) and not _fits(word, long_[position]):
            position += 1
        if position == len(long_):
            return False
        position += 1
    return True


def _fits(a: str, b: str) -> bool:
    if a.endswith(".") or b.endswith(".") or len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return same_name_word(a, b)
