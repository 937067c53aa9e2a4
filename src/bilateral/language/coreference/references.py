"""Names and offices that lead back to people named before.

"Hasanov" after "Zakir Hasanov", "the Peruvian minister", "his Iranian colleague". Where two
people may be meant and nothing tells them apart, nobody is.
"""

import re
from collections.abc import Mapping, Sequence

from bilateral.language.coreference.hospitality import Hospitality
from bilateral.language.intervals import Intervals
from bilateral.language.model import Form, Kind, Mention, OfficeMention
from bilateral.language.offices.roles import COUNTERPART, HEADS, LEADERS, is_leader, roles_agree
from bilateral.language.people.characters import counterpart_of
from bilateral.language.people.gender import Gender
from bilateral.language.people.introductions import Directory, Person, one_post
from bilateral.language.people.names import Chunk
from bilateral.language.people.scene import Character, Mentions, Scene

AS = re.compile(r"\bas\s+(?:an?\s+|the\s+|its\s+|their\s+)?$")
GOES_ON = re.compile(r"\s+(?:for|of|in charge of|responsible for)\s+(?!the\s+(?:day|time)\b)")
PART_OF_NAME = re.compile(r"(?<=[a-z,]\s)(?:the\s+)?[A-Z][a-z]+\s+$")
"""A capital word right before the office: "the Party leader" is not any leader."""
POSSESSIVE = ("'s ", "’s ", " ")
OWNER_REACH = 4


def later_names(
    text: str,
    people: Sequence[Person],
    loose: Sequence[Chunk],
    mentions: Sequence[Mention],
    states: Intervals[Mention],
) -> list[Mention]:
    """Names without office or act that name somebody known: "Hasanov thanked …"."""
    found: list[Mention] = []
    directory, known = Directory(people), Mentions(mentions)
    called = {
        (m.key, text[m.start : m.end]): m.start
        for m in sorted(mentions, reverse=True)
        if m.form is Form.SURNAME
    }
    for chunk in loose:
        fitting = [
            p
            for p in directory.named(chunk.words)
            if p.first <= chunk.start and len(chunk.words) <= len(p.words)
        ]
        if len(fitting) > 1 and len(chunk.words) == 1:
            fitting = _told_apart(chunk, fitting, _state_before(text, chunk, states), called)
        meant = max(fitting, key=lambda p: known.last(p.name, chunk.start), default=None)
        if meant:
            meant.forms.append(chunk.text)
            called.setdefault((meant.name, chunk.text), chunk.start)
            found.append(Mention(chunk.start, chunk.end, Kind.PERSON, meant.name, Form.SURNAME))
    return found


def _told_apart(
    chunk: Chunk, fitting: list[Person], own: str | None, called: Mapping[tuple[str, str], int]
) -> list[Person]:
    """Which of the namesakes a short name means; nobody if two may be meant as well.

    Told apart by the state said to be theirs (``own``), by the place of the word in the name,
    and by who was called so before.
    """
    of_state = [p for p in fitting if own in {o.country for o in p.offices} | set(p.countries)]
    outer = [p for p in fitting if chunk.words[0] in {p.words[0], p.words[-1]}]
    fitting = (of_state if own else outer) or fitting
    so_called = [p for p in fitting if called.get((p.name, chunk.text), chunk.start) < chunk.start]
    fitting = so_called or fitting
    return fitting if len(fitting) == 1 or one_post(fitting) else []


def _state_before(text: str, chunk: Chunk, states: Intervals[Mention]) -> str | None:
    """The state whose the name is said to be: "Kenya's Otieno"."""
    near = states.ending(chunk.start - OWNER_REACH, chunk.start)
    return next((s.key for s in near if text[s.end : chunk.start] in POSSESSIVE), None)


def by_office(scene: Scene, guests: Hospitality) -> tuple[list[Mention], tuple[OfficeMention, ...]]:
    """Offices that stand for somebody named ("his Iranian colleague"), and the others."""
    found: list[Mention] = []
    unheld: list[OfficeMention] = []
    latest: dict[str, int] = {}
    for office in scene.free:
        if _names_no_holder(scene.text, office):
            continue
        if office.role == COUNTERPART:
            fitting = _opposites(scene, office)
        else:
            fitting = _holders(scene, office)
            if "isiting" in scene.text[max(0, office.start - 12) : office.end]:
                fitting = [c for c in fitting if c.person.name in guests.guests] or fitting
        if fitting:
            holder = _nearest(scene, latest, fitting, office)
            name = holder.person.name
            latest[name] = office.start
            found.append(Mention(office.start, office.end, Kind.PERSON, name, Form.ROLE))
        else:
            unheld.append(office)
    return found, tuple(unheld)


def _names_no_holder(text: str, office: OfficeMention) -> bool:
    """Whether the words are cut short ("Minister for Policing") or only say what somebody is."""
    start = office.start
    if AS.search(text, max(0, start - 24), start):
        return True
    goes_on = GOES_ON.match(text, office.end) and not office.country
    return bool(
        goes_on or (PART_OF_NAME.search(text, max(0, start - 24), start) and not office.country)
    )


def _nearest(
    scene: Scene, latest: dict[str, int], fitting: Sequence[Character], office: OfficeMention
) -> Character:
    """Who was told of last; of several in one sentence before, the one it is about: the first."""
    last = max(fitting, key=lambda c: _last(scene, latest, c, office.start))
    position = _last(scene, latest, last, office.start)
    sentence = scene.sentence_at(position)
    if office.country or sentence is None or sentence.end > office.start:
        return last
    together = [c for c in fitting if _last(scene, latest, c, office.start) >= sentence.start]
    return min(together, key=lambda c: _last(scene, latest, c, office.start))


def _last(scene: Scene, latest: dict[str, int], character: Character, position: int) -> int:
    """Where somebody was mentioned last, by name or by an office resolved so far."""
    name = character.person.name
    return max(scene.mentions.last(name, position), latest.get(name, -1))


def _holders(scene: Scene, office: OfficeMention) -> list[Character]:
    """Who may hold the office, among those named before."""
    return [
        c
        for c in scene.around(office.end)
        if office.country in {None, c.country}
        and office.organization in {None, c.body}
        and (_has_role(c, office) or _is_first_lady(c, office))
    ]


def _is_first_lady(character: Character, office: OfficeMention) -> bool:
    """Whether the first lady may be meant: the wife told with a head of state."""
    person = character.person
    husband = person.kin_of
    return (
        office.role == "First Lady"
        and person.gender is Gender.WOMAN
        and husband is not None
        and any(is_leader(o.role) for o in husband.offices)
    )


def _has_role(character: Character, office: OfficeMention) -> bool:
    roles = [o.role for o in character.person.offices]
    roles += [character.role] if character.role else []
    return any(_is_office(office.role, part) for r in roles for part in {r, *r.split(" and ")})


def _is_office(said: str, held: str) -> bool:
    """Whether an office said is the one held: a head's only where both are (no assistant's)."""
    low = {said.lower(), held.lower()}
    for head in low & HEADS:
        if not all(role.startswith(head) or role in LEADERS for role in low):
            return False
    return roles_agree(said, held)


def _opposites(scene: Scene, office: OfficeMention) -> list[Character]:
    """An unnamed counterpart: somebody of that state with the office, else the last of it."""
    of_state = [
        c for c in scene.around(office.start) if office.country and c.country == office.country
    ]
    other = counterpart_of(scene, office)
    if other and other.role:
        role = other.role
        return [c for c in of_state if c.role and roles_agree(c.role, role)] or of_state
    return of_state
