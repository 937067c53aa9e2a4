"""The article as the rules about its people see it: who is mentioned where, by bisection."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bilateral.language.intervals import Intervals
from bilateral.language.model import Kind, Mention, OfficeMention, Sentence
from bilateral.language.offices.roles import is_unique, roles_agree
from bilateral.language.people.introductions import Person

OFFICE_REACH = 90
"""Characters before a name within which its offices begin that are told with it."""
REACH = 8_000
"""Characters behind the last mention of a name at which an office no longer means its bearer."""


@dataclass(slots=True, eq=False)
class Character:
    """A person with what is known so far."""

    person: Person
    role: str | None = None
    body: str | None = None
    country: str | None = None
    official: bool = False
    international: bool = False

    @property
    def told_states(self) -> frozenset[str]:
        """The states that words beside the name tell."""
        offices = {o.country for o in self.person.offices if o.country}
        return frozenset(offices | set(self.person.countries))

    @property
    def unsettled(self) -> bool:
        """Whether a state's official still lacks the state."""
        unknown = self.country is None and not self.international
        return unknown and self.official and self.role is not None


class Mentions:
    """Mentions of people: all in order, and those of each."""

    __slots__ = ("_starts", "ordered")

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.ordered: Intervals[Mention] = Intervals(sorted(mentions))
        self._starts: dict[str, list[int]] = defaultdict(list)
        for mention in self.ordered:
            self._starts[mention.key].append(mention.start)

    def of(self, name: str) -> list[Mention]:
        """All mentions of a person in order."""
        return [
            next(m for m in self.ordered.starting(start, start + 1) if m.key == name)
            for start in self._starts.get(name, ())
        ]

    def last(self, name: str, position: int) -> int:
        """Offset of the last mention of a person before ``position``; -1 without any."""
        starts = self._starts.get(name, [])
        index = bisect_left(starts, position)
        return starts[index - 1] if index else -1


class Scene:
    """Text, sentences, people and what stands around them.

    ``states`` are those that stand for themselves, outside offices and bodies; ``free``
    are the offices that stand beside no name.
    """

    __slots__ = (
        "_by_name", "_holders", "_roles", "all_states", "characters", "dateline", "free",
        "headline", "held", "mentions", "newsroom", "offices", "places", "sentences", "states",
        "text",
    )  # fmt: skip

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        *,
        people: Sequence[Person],
        mentions: Iterable[Mention],
        offices: Sequence[OfficeMention],
        held: Collection[OfficeMention],
        places: Sequence[Mention],
        newsroom: str | None,
        dateline: str | None,
        headline: Sequence[OfficeMention] = (),
    ) -> None:
        self.text = text
        self.sentences = Intervals(sentences)
        self.characters = [Character(person) for person in people]
        self.mentions = Mentions(mentions)
        self.offices = Intervals(offices)
        self.held = held
        self.free = [o for o in offices if o not in held]
        self.all_states = Intervals(p for p in places if p.kind is Kind.STATE)
        self.states = Intervals(s for s in self.all_states if not self.offices.covers(s.start))
        self.places = Intervals(places)
        self.newsroom = newsroom
        self.dateline = dateline
        self.headline = headline
        self._by_name = {c.person.name: c for c in self.characters}
        self._holders: dict[tuple[str, str | None], list[Character]] = defaultdict(list)
        self._roles: dict[str, set[str]] = defaultdict(set)

    def who(self, mention: Mention) -> Character:
        """The person a mention names."""
        return self._by_name[mention.key]

    def start_of(self, mention: Mention, reach: int = OFFICE_REACH) -> int:
        """Where a mention begins with the offices right before it, within ``reach`` characters."""
        offices = self.who(mention).person.offices
        near = (o.start for o in offices if mention.start - reach < o.start < mention.start)
        return min(near, default=mention.start)

    def first_mention(self, character: Character) -> Mention:
        """The first mention of a person."""
        return self.mentions.of(character.person.name)[0]

    def called(self, name: str) -> Character:
        """The person of a name."""
        return self._by_name[name]

    def state_at(self, position: int) -> str | None:
        """The state, or the state of the town, whose name begins at an offset."""
        place = next(iter(self.places.starting(position, position + 1)), None)
        return place.key.rpartition("/")[2] if place else None

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence around an offset."""
        found = self.sentences.last_before(position + 1)
        return found if found and position < found.end else None

    def previous(self, sentence: Sentence) -> Sentence | None:
        """The sentence before."""
        return self.sentences.last_before(sentence.start)

    def mentions_in(self, sentence: Sentence) -> Sequence[Mention]:
        """The mentions of people in a sentence, in order."""
        return self.mentions.ordered.starting(sentence.start, sentence.end)

    def last_person(self, position: int, *, within: Sentence | None = None) -> Character | None:
        """Who is mentioned last before an offset, in the sentence if one is given."""
        found = self.mentions.ordered.last_before(position)
        if found is None or (within and found.start < within.start):
            return None
        return self.who(found)

    def around(self, position: int) -> Sequence[Character]:
        """The people mentioned by name not too far before an offset, the latest last."""
        near = self.mentions.ordered.starting(position - REACH, position)
        latest = {m.key: None for m in reversed(near)}
        return [self._by_name[name] for name in reversed(latest)]

    def settle(self, character: Character, state: str | None) -> None:
        """Make the state of a person known, unless it is, or the office there is another's."""
        if state and character.country is None and not self.taken(character, state):
            character.country = state
            self._note(character)

    def index_states(self) -> None:
        """Note whose states the words beside the names have told."""
        for character in self.characters:
            self._note(character)

    def _note(self, character: Character) -> None:
        if character.country and character.role:
            self._holders[character.country, character.role].append(character)
            self._roles[character.country].add(character.role)

    def taken(self, character: Character, state: str) -> bool:
        """Whether the state's only holder of the person's office is somebody else."""
        role = character.role
        if role is None or not is_unique(role):
            return False
        same = (other for other in self._roles[state] if roles_agree(other, role))
        return any(
            holder is not character for other in same for holder in self._holders[state, other]
        )
