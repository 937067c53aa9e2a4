"""Who is who within one article: every mention of a person, resolved to one profile.

Surnames, initials, "the minister", "his Pakistani counterpart", "the delegation" and
pronouns lead back to people the article names in full. What cannot be resolved safely
stays unresolved; two people of one surname are kept apart by the latest full mention.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from bilateral.language.folding import same_name_word
from bilateral.language.model import Form, Kind, Mention, OfficeMention, Profile, Sentence
from bilateral.language.names import Chunk
from bilateral.language.people import Named

COUNTERPART = "counterpart"
"""Role of an office mention that means the opposite number of somebody else."""
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
GROUP = re.compile(
    r"\b[Tt]he\s+(?:(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+)?(?:visiting\s+)?(?:delegation|guests?|visitors?)\b"
)


@dataclass(slots=True)
class _Person:
    """A person while the article is read."""

    name: str
    words: tuple[str, ...]
    first: int
    offices: list[OfficeMention] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    leads: bool = False
    country: str | None = None
    role: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of an article and every mention of them."""

    people: tuple[Profile, ...]
    mentions: tuple[Mention, ...]
    unheld: tuple[OfficeMention, ...]
    """Offices that stand for nobody the article names."""


def cast(
    text: str,
    sentences: Sequence[Sentence],
    named: Sequence[Named],
    loose: Sequence[Chunk],
    offices: Sequence[OfficeMention],
    states: Sequence[Mention],
    home: str | None,
) -> Cast:
    """Resolve all mentions of people.

    ``named`` are the chunks known to name people, ``loose`` the other chunks (a surname
    among them may be a later mention); ``home`` is the state offices without one belong to.
    """
    people, mentions = _introduce(named)
    mentions += _later(people, loose, mentions)
    held = {n.office for n in named if n.office}
    _characterize(text, sentences, people, mentions, states, home)
    by_office, unheld = _by_office(text, sentences, people, mentions, offices, held)
    mentions += by_office
    mentions += _groups(text, people, mentions, states)
    mentions += _pronouns(text, sentences, mentions)
    profiles = tuple(_profile(p) for p in people)
    return Cast(profiles, tuple(sorted(set(mentions))), unheld)


def _introduce(named: Sequence[Named]) -> tuple[list[_Person], list[Mention]]:
    """The people, one for each distinct name; longer names first so that short ones find them."""
    people: list[_Person] = []
    found: list[Mention] = []
    ranked = sorted(named, key=lambda n: (len(n.chunk.words) == 1, n.chunk.start))
    for item in ranked:
        person = _match(people, item.chunk, item.office)
        if person is None:
            person = _Person(item.chunk.text, item.chunk.words, item.chunk.start)
            people.append(person)
        elif len(item.chunk.words) > len(person.words):
            person.name, person.words = item.chunk.text, item.chunk.words
        person.first = min(person.first, item.chunk.start)
        person.leads = person.leads or item.leads
        if item.office:
            person.offices.append(item.office)
        person.forms.append(item.chunk.text)
        found.append(Mention(item.chunk.start, item.chunk.end, Kind.PERSON, item.chunk.text))
    people.sort(key=lambda p: p.first)
    keyed = [
        replace(m, key=p.name, form=Form.NAME if len(m.key.split()) > 1 else Form.SURNAME)
        for m in found
        for p in people
        if m.key in p.forms and (_owner_of(people, m) is p)
    ]
    return people, keyed


def _owner_of(people: Sequence[_Person], mention: Mention) -> _Person | None:
    return next((p for p in people if mention.key in p.forms), None)


def _match(
    people: Sequence[_Person], chunk: Chunk, office: OfficeMention | None
) -> _Person | None:
    """The person a name means: the same words, or some of them with the rest as initials."""
    fitting = [p for p in people if _same_person(p.words, chunk.words)]
    if len(fitting) > 1 and office:
        by_role = [
            p for p in fitting if any(roles_agree(office.role, o.role) for o in p.offices)
        ]
        fitting = by_role or fitting
    if len(fitting) > 1:
        before = [p for p in fitting if p.first < chunk.start]
        fitting = sorted(before or fitting, key=lambda p: -p.first)
    return fitting[0] if fitting else None


def _same_person(known: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether the shorter name is the longer one with words dropped or as initials."""
    short, long_ = sorted((words, known), key=len)
    if len(short) == 1:
        return any(same_name_word(short[0], w) for w in long_) and len(short[0]) > 2
    position = 0
    for word in short:
        while position < len(long_) and not _fits(word, long_[position]):
            position += 1
        if position == len(long_):
            return False
        position += 1
    return _fits(short[-1], long_[-1]) or len(short) >= 2


def _fits(a: str, b: str) -> bool:
    if a.endswith(".") or b.endswith(".") or len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return same_name_word(a, b)


def _later(
    people: Sequence[_Person], loose: Sequence[Chunk], mentions: Sequence[Mention]
) -> list[Mention]:
    """Chunks without office or act that name somebody known: "Hasanov thanked …"."""
    found = []
    for chunk in loose:
        fitting = [p for p in people if p.first <= chunk.start and _same_person(p.words, chunk.words)]
        if not fitting or len(chunk.words) > max(len(p.words) for p in fitting):
            continue
        latest = max(fitting, key=lambda p: _last_before(p, mentions, chunk.start))
        latest.forms.append(chunk.text)
        found.append(Mention(chunk.start, chunk.end, Kind.PERSON, latest.name, Form.SURNAME))
    return found


def _last_before(person: _Person, mentions: Iterable[Mention], position: int) -> int:
    return max((m.start for m in mentions if m.key == person.name and m.start < position), default=-1)


def _characterize(
    text: str,
    sentences: Sequence[Sentence],
    people: Sequence[_Person],
    mentions: Sequence[Mention],
    states: Sequence[Mention],
    home: str | None,
) -> None:
    """Give each person role, body and state, by the fullest office told."""
    for person in people:
        real = [o for o in person.offices if o.role != COUNTERPART]
        best = max(real, key=lambda o: (len(o.role.split()), o.country is not None), default=None)
        if best:
            person.role = best.role
            person.body = best.organization or best.body
        person.country = next((o.country for o in person.offices if o.country), None)
        if best and best.organization and not person.country:
            person.country = None
    for person in people:
        if any(o.role == COUNTERPART for o in person.offices):
            _as_counterpart(sentences, people, mentions, person)
    for person in people:
        international = any(o.organization for o in person.offices)
        if person.country is None and not international:
            person.country = _side_named(text, person, states) or (home if person.offices else None)


SIDE = re.compile(r"\W+(?:on|from|for)\s+(?:the\s+)?$|\W*\(\s*$")


def _side_named(text: str, person: _Person, states: Sequence[Mention]) -> str | None:
    """ "Elnur Mammadov on the Azerbaijani side": the state named right behind the name."""
    end = person.first + len(person.name)
    for state in states:
        if end <= state.start <= end + 14 and SIDE.fullmatch(text[end : state.start]):
            return state.key
    return None


def _as_counterpart(
    sentences: Sequence[Sentence],
    people: Sequence[_Person],
    mentions: Sequence[Mention],
    person: _Person,
) -> None:
    """A counterpart holds the office of whoever the sentence told of before."""
    for office in person.offices:
        if office.role != COUNTERPART:
            continue
        other = _counterpart_of(sentences, people, mentions, office)
        if other is None or other is person:
            continue
        person.role = person.role or other.role
        if person.body is None and other.body and person.role == other.role:
            person.body = other.body


def _counterpart_of(
    sentences: Sequence[Sentence],
    people: Sequence[_Person],
    mentions: Sequence[Mention],
    office: OfficeMention,
) -> _Person | None:
    """Whose counterpart is meant: the last person named before, of another state."""
    before = sorted((m for m in mentions if m.end <= office.start), reverse=True)
    for mention in before:
        person = next((p for p in people if p.name == mention.key), None)
        if person and person.country != office.country:
            return person
    return None


def roles_agree(a: str, b: str) -> bool:
    """Whether two wordings can mean one office: the words of one are among the other's."""
    words_a = {w for w in a.lower().split() if w not in {"of", "the", "and", "for"}}
    words_b = {w for w in b.lower().split() if w not in {"of", "the", "and", "for"}}
    return bool(words_a) and bool(words_b) and (words_a <= words_b or words_b <= words_a)


def _by_office(
    text: str,
    sentences: Sequence[Sentence],
    people: Sequence[_Person],
    mentions: Sequence[Mention],
    offices: Sequence[OfficeMention],
    held: set[OfficeMention],
) -> tuple[list[Mention], tuple[OfficeMention, ...]]:
    """Offices that stand for somebody named: "the minister", "his Iranian colleague"."""
    found: list[Mention] = []
    unheld: list[OfficeMention] = []
    for office in offices:
        if office in held:
            continue
        person = (
            _opposite(sentences, people, mentions, office)
            if office.role == COUNTERPART
            else _holder(people, [*mentions, *found], office)
        )
        if person:
            found.append(
                Mention(office.start, office.end, Kind.PERSON, person.name, Form.ROLE)
            )
        else:
            unheld.append(office)
    return found, tuple(unheld)


def _holder(
    people: Sequence[_Person], mentions: Sequence[Mention], office: OfficeMention
) -> _Person | None:
    """Who holds the office, among those named before; the one mentioned last."""
    fitting = [
        p
        for p in people
        if p.role
        and p.first < office.end
        and any(roles_agree(office.role, o.role) for o in [*p.offices] if o.role != COUNTERPART)
        and (office.country is None or office.country == p.country)
        and (office.organization is None or office.organization == p.body)
    ]
    return max(
        fitting, key=lambda p: _last_before(p, mentions, office.start), default=None
    )


def _opposite(
    sentences: Sequence[Sentence],
    people: Sequence[_Person],
    mentions: Sequence[Mention],
    office: OfficeMention,
) -> _Person | None:
    """An unnamed counterpart: somebody of that state with the office, else the last of it."""
    of_state = [
        p for p in people if office.country and p.country == office.country and p.first < office.start
    ]
    other = _counterpart_of(sentences, people, mentions, office)
    if other and other.role:
        same = [p for p in of_state if p.role and roles_agree(p.role, other.role)]
        of_state = same or of_state
    return max(of_state, key=lambda p: _last_before(p, mentions, office.start), default=None)


def _groups(
    text: str,
    people: Sequence[_Person],
    mentions: Sequence[Mention],
    states: Sequence[Mention],
) -> list[Mention]:
    """A delegation and "the guests" stand for the leader (convention 10)."""
    found = []
    for match in GROUP.finditer(text):
        code = next((s.key for s in states if match.start() <= s.start < match.end()), None)
        if match["state"] and code is None:
            continue
        known = [p for p in people if p.first < match.start() and code in {None, p.country}]
        leaders = [p for p in known if p.leads] or (known[:1] if code else [])
        if leaders:
            latest = max(leaders, key=lambda p: _last_before(p, mentions, match.start()))
            found.append(Mention(match.start(), match.end(), Kind.PERSON, latest.name, Form.LEADER))
    return found


def _pronouns(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> list[Mention]:
    """He, she, his, her: the first person of the sentence so far, else of the one before."""
    found: list[Mention] = []
    previous: Mention | None = None
    for sentence in sentences:
        inside = sorted(m for m in mentions if sentence.start <= m.start < sentence.end)
        for match in PRONOUN.finditer(text, sentence.start, sentence.end):
            before = next((m for m in inside if m.end <= match.start()), None)
            after = next((m for m in inside if m.start > match.start()), None)
            cataphor = after if match.group() in {"his", "her"} and not previous else None
            referent = before or previous or cataphor
            if match.group() in {"His", "Her", "his", "her"} and before is None and after:
                opening = text[sentence.start : match.start()].count(" ") < 8
                referent = after if opening and "," in text[match.end() : after.start] else referent
            if referent:
                found.append(
                    Mention(match.start(), match.end(), Kind.PERSON, referent.key, Form.PRONOUN)
                )
        subjects = [m for m in inside if m.form is not Form.PRONOUN]
        previous = subjects[0] if subjects else previous
    return found


def _profile(person: _Person) -> Profile:
    return Profile(
        name=person.name,
        country=person.country,
        role=person.role,
        organization=person.body,
        forms=tuple(dict.fromkeys(person.forms)),
        first=person.first,
    )
