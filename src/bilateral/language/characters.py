"""What the article makes known of its people: office, body and the state they represent.

Evidence for a state, strongest first: an office that names it; the body of the office;
words right behind a name ("on the Azerbaijani side"); an unnamed office-holder of a
state who can be nobody else ("the Azerbaijani President" after "President Ilham
Aliyev"); at last the state the story is told from, unless its office is taken. Without
any the state stays unknown: a wrong state is worse than none.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bilateral.language.gazetteers import national_bodies
from bilateral.language.introductions import Person
from bilateral.language.model import Mention, OfficeMention
from bilateral.language.roles import COUNTERPART, LEADERS, is_unique, roles_agree

SIDE = re.compile(
    r"\W+(?:(?:signed|did so|spoke|acted)\s+)?(?:on behalf of|on|from|for|of)\s+(?:the\s+)?|\s*\(\s*"
)
SIDE_BEFORE = re.compile(r"\b(?:[Ff]or|[Oo]n behalf of|[Ff]rom)\s+(?:the\s+)?$")
POSSESSED = re.compile(r"\b(?:[Hh]is|[Hh]er)\s+$")
ENCOUNTER = re.compile(
    r"\b(?:met|meets|meeting|received|hosted|welcomed|talks|negotiations|conversation|sat down)\b"
)
COMPANY = re.compile(
    r"\b(?:accompan\w+|delegation|entourage|'s party|in (?:his|her) (?:party|company)|company are)\b"
)
REFERENCE_REACH = 600
"""How many characters behind a name "the President" of a state may still mean its bearer."""


@dataclass(slots=True, eq=False)
class Character:
    """A person with what is known so far."""

    person: Person
    role: str | None = None
    body: str | None = None
    country: str | None = None
    official: bool = False
    international: bool = False


def characterize(
    text: str,
    people: Sequence[Person],
    mentions: Sequence[Mention],
    offices: Sequence[OfficeMention],
    held: Collection[OfficeMention],
    states: Sequence[Mention],
    home: str | None,
) -> list[Character]:
    """The people with role, body and state, in the same order."""
    characters = [_by_own_offices(person) for person in people]
    for character in characters:
        _by_side(text, character, mentions, states)
    for character in characters:
        _as_counterpart(character, characters, mentions)
    free = [o for o in offices if o not in held and o.role != COUNTERPART]
    _by_references(characters, mentions, free)
    _by_later_office(text, characters, mentions, free)
    for character in characters:
        _by_company(text, character, characters, mentions)
    pair = _pair(states)
    for character in characters:
        _by_encounter(text, character, characters, mentions, pair)
    for character in characters:
        _by_home(character, characters, home)
    for character in characters:
        if character.body and character.country:
            character.body = _completed(character.body, character.country)
    return characters


def last_before(person: Person, mentions: Sequence[Mention], position: int) -> int:
    """Offset of the last mention of a person before ``position``; -1 without any."""
    return max(
        (m.start for m in mentions if m.key == person.name and m.start < position), default=-1
    )


def _by_own_offices(person: Person) -> Character:
    character = Character(person)
    real = [o for o in person.offices if o.role != COUNTERPART]
    best = max(real, key=lambda o: (len(o.role.split()), o.country is not None), default=None)
    if best:
        character.role = best.role
        character.body = best.organization or best.body
        character.official = best.official
    character.country = next((o.country for o in person.offices if o.country), None)
    character.international = character.country is None and any(o.organization for o in real)
    if character.country is None and character.body:
        character.country = national_bodies.state_of(character.body)
    return character


def _by_side(
    text: str, character: Character, mentions: Sequence[Mention], states: Sequence[Mention]
) -> None:
    """ "Elnur Mammadov on the Azerbaijani side": a state named right behind the name."""
    if character.country:
        return
    spans = [(m.start, m.end) for m in mentions if m.key == character.person.name]
    spans += [(o.start, o.end) for o in character.person.offices]
    for start, end in spans:
        for state in states:
            behind = end < state.start <= end + 34 and SIDE.fullmatch(text, end, state.start)
            before = (
                state.end < start <= state.end + 8
                and not text[state.end : start].strip(" ,")
                and SIDE_BEFORE.search(text, max(0, state.start - 20), state.start)
            )
            if behind or before:
                character.country = state.key
                return


def _as_counterpart(
    character: Character, characters: Sequence[Character], mentions: Sequence[Mention]
) -> None:
    """A counterpart holds the office of the person of another state told of before."""
    for office in character.person.offices:
        if office.role != COUNTERPART or character.role:
            continue
        other = counterpart_of(characters, mentions, office)
        if other and other is not character:
            character.role, character.official = other.role, other.official
            character.body = _without_state(other.body)


def counterpart_of(
    characters: Sequence[Character], mentions: Sequence[Mention], office: OfficeMention
) -> Character | None:
    """Whose counterpart is meant: the last person named before who is of another state."""
    for mention in sorted((m for m in mentions if m.end <= office.start), reverse=True):
        other = next((c for c in characters if c.person.name == mention.key), None)
        if other and (office.country is None or other.country != office.country):
            return other
    return None


def _without_state(body: str | None) -> str | None:
    """The body as an office of any state: "Ministry of Justice"."""
    return national_bodies.without_state(body) if body else None


def _by_references(
    characters: Sequence[Character],
    mentions: Sequence[Mention],
    free: Sequence[OfficeMention],
) -> None:
    """An unnamed office-holder of a state settles the state of the one who must be meant."""
    for office in free:
        if office.country is None:
            continue
        fitting = [c for c in characters if c.role and roles_agree(office.role, c.role)]
        if any(c.country == office.country for c in fitting):
            continue
        unsettled = [
            c
            for c in fitting
            if c.country is None and not c.international and c.person.first < office.start
        ]
        if unsettled:
            latest = max(unsettled, key=lambda c: last_before(c.person, mentions, office.start))
            latest.country = office.country


def _by_later_office(
    text: str,
    characters: Sequence[Character],
    mentions: Sequence[Mention],
    free: Sequence[OfficeMention],
) -> None:
    """ "The Chairman of the Committee is in the country": said of who was named before by rank."""
    for office in free:
        definite = (
            text[max(0, office.start - 4) : office.start].lower() == "the "
            or text[office.start : office.start + 4].lower() == "the "
        )
        if not definite or len(office.role.split()) < 3:
            continue
        if any(c.role and roles_agree(office.role, c.role) for c in characters):
            continue
        before = [
            (last_before(c.person, mentions, office.start), i)
            for i, c in enumerate(characters)
            if c.role is None and not c.person.offices and len(c.person.words) > 1
        ]
        position, index = max(before, default=(-1, -1))
        if position >= 0 and office.start - position < REFERENCE_REACH:
            holder = characters[index]
            holder.role, holder.body = office.role, office.organization or office.body
            holder.country = holder.country or office.country
            holder.official = office.official


def _by_company(
    text: str,
    character: Character,
    characters: Sequence[Character],
    mentions: Sequence[Mention],
) -> None:
    """ "his foreign minister, X" and "X accompanied him": of the state of the one so meant."""
    person = character.person
    if character.country or character.international or not person.offices:
        return
    start = min(person.first, person.offices[0].start)
    sentence = text[max(text.rfind(". ", 0, start), text.rfind("\n\n", 0, start)) + 1 : start]
    own = POSSESSED.search(text, max(0, start - 12), start)
    if not own and not COMPANY.search(sentence):
        return
    before = [m for m in mentions if m.end <= start and m.key != person.name]
    settled = {c.person.name: c.country for c in characters if c.country}
    leader = next((m.key for m in sorted(before, reverse=True) if m.key in settled), None)
    if leader:
        character.country = settled[leader]


def _pair(states: Sequence[Mention]) -> frozenset[str]:
    """The two states a story is about, if it names no third one nearly as often."""
    counts = Counter(m.key for m in states).most_common(3)
    if len(counts) < 2 or counts[1][1] < 2 or (len(counts) > 2 and counts[2][1] * 2 > counts[1][1]):
        return frozenset()
    return frozenset({counts[0][0], counts[1][0]})


def _by_encounter(
    text: str,
    character: Character,
    characters: Sequence[Character],
    mentions: Sequence[Mention],
    pair: frozenset[str],
) -> None:
    """Who meets an official of one of the story's two states is of the other."""
    if not _is_unsettled(character):
        return
    settled = {c.person.name: c.country for c in characters if c.country in pair}
    for mention in mentions:
        if mention.key != character.person.name:
            continue
        start = max(text.rfind(". ", 0, mention.start), text.rfind("\n", 0, mention.start)) + 1
        end = text.find(". ", mention.end)
        sentence = range(start, end if end > 0 else len(text))
        others = {settled[m.key] for m in mentions if m.start in sentence and m.key in settled}
        if len(others) == 1 and ENCOUNTER.search(text, sentence.start, sentence.stop):
            (other,) = pair - others
            if not _is_taken(characters, character.role, other):
                character.country = other
                return


def _is_unsettled(character: Character) -> bool:
    """Whether a state's official still lacks the state."""
    unknown = character.country is None and not character.international
    return unknown and character.official and character.role is not None


def _is_taken(characters: Sequence[Character], role: str | None, state: str | None) -> bool:
    """Whether the state's only holder of the office is somebody else."""
    return bool(role and is_unique(role)) and any(
        c.country == state and c.role and role and roles_agree(c.role, role) for c in characters
    )


def _by_home(character: Character, characters: Sequence[Character], home: str | None) -> None:
    """The state the story is told from, for a leader without one, unless it has another."""
    leader = (character.role or "").lower() in LEADERS
    if leader and _is_unsettled(character) and not _is_taken(characters, character.role, home):
        character.country = home


def _completed(body: str, country: str) -> str:
    """The body's name with its state, if it is one that states have."""
    if national_bodies.without_state(body) != body:
        return body
    return national_bodies.full_name(body, country) if national_bodies.is_national(body) else body
