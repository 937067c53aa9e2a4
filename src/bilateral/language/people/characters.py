"""What the article makes known of its people: office, body and the state they represent.

The office and its state come from the words beside the name; what these leave open is
settled by evidence from elsewhere in the article (``allegiance.py``) or stays unknown.
"""

from bilateral.language.gazetteers import national_bodies
from bilateral.language.model import OfficeMention
from bilateral.language.offices.roles import COUNTERPART, PRESIDING, STYLES, roles_agree
from bilateral.language.people.allegiance import settle_states
from bilateral.language.people.scene import Character, Scene

REFERENCE_REACH = 600
"""How many characters behind a name "the Chairman of ..." may still mean its bearer."""
LONG_ROLE = 3
"""Words from which an office is particular enough to be recognised without a name."""


def characterize(scene: Scene) -> None:
    """Give the people of the scene role, body and state."""
    for character in scene.characters:
        _by_own_offices(character)
    for character in scene.characters:
        _as_counterpart(character, scene)
    _by_later_office(scene)
    settle_states(scene)
    for character in scene.characters:
        if character.body and character.country:
            character.body = _completed(character.body, character.country)


def _by_own_offices(character: Character) -> None:
    person = character.person
    real = [o for o in person.offices if o.role != COUNTERPART]
    best = max(real, key=_weight, default=None)
    if best:
        character.role = best.role
        character.body = best.organization or best.body
        character.official = best.official
    told = (o.country for o in person.offices if o.country)
    character.country = next(told, None) or next(iter(person.countries), None)
    character.international = character.country is None and any(o.organization for o in real)
    if character.country is None and character.body:
        character.country = national_bodies.state_of(character.body)


def _weight(office: OfficeMention) -> tuple[bool, bool, int, bool]:
    """What makes an office say more: no style, of a state rather than presiding over a body."""
    presides = office.role.startswith(PRESIDING) and office.country is None
    told = office.country is not None
    return office.role not in STYLES, not presides, len(office.role.split()), told


def _as_counterpart(character: Character, scene: Scene) -> None:
    """A counterpart holds the office of the person of another state told of before."""
    for office in character.person.offices:
        if office.role != COUNTERPART or character.role:
            continue
        other = counterpart_of(scene, office)
        if other and other is not character:
            character.role, character.official = other.role, other.official
            character.body = national_bodies.without_state(other.body) if other.body else None


def counterpart_of(scene: Scene, office: OfficeMention) -> Character | None:
    """Whose counterpart is meant: the last person named before who is of another state."""
    position = office.start
    for _ in range(8):
        mention = scene.mentions.ordered.last_before(position)
        if mention is None:
            return None
        other = scene.who(mention)
        if mention.end <= office.start and (
            office.country is None or other.country != office.country
        ):
            return other
        position = mention.start
    return None


def _by_later_office(scene: Scene) -> None:
    """An office told without the name later on: "The Chairman of the Committee is here"."""
    text = scene.text
    for office in scene.free:
        around = text[max(0, office.start - 4) : office.start + 4].lower()
        definite = (
            around.startswith("the ") or text[office.start : office.start + 4].lower() == "the "
        )
        if not definite or office.role == COUNTERPART or len(office.role.split()) < LONG_ROLE:
            continue
        sentence = scene.sentence_at(office.start)
        if sentence and scene.last_person(office.start, within=sentence):
            continue
        near = scene.around(office.start + REFERENCE_REACH)
        if any(c.role and roles_agree(office.role, c.role) for c in near):
            continue
        holder = _last_without_office(scene, office)
        if holder:
            holder.role, holder.body = office.role, office.organization or office.body
            holder.country = holder.country or office.country
            holder.official = office.official


def _last_without_office(scene: Scene, office: OfficeMention) -> Character | None:
    near = scene.mentions.ordered.starting(office.start - REFERENCE_REACH, office.start)
    for mention in reversed(near):
        holder = scene.who(mention)
        if holder.role is None and not holder.person.offices and len(holder.person.words) > 1:
            return holder
    return None


def _completed(body: str, country: str) -> str:
    """The body's name with its state, if it is one that states have."""
    if national_bodies.without_state(body) != body:
        return body
    return national_bodies.full_name(body, country) if national_bodies.is_national(body) else body
