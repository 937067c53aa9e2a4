"""Which state a person represents, where the office does not say.

Evidence, strongest first: the name of a holder of high office whom everybody knows, with the
office; words right behind a name ("on the Azerbaijani side"); a
delegation of the state that the person leads; an unnamed office-holder of a state who can
be nobody else ("the Azerbaijani President" after "President Ilham Aliyev"); the company of
somebody whose state is known; leaving for abroad or coming home; the host of a visit; a
meeting with the other of the two states the story is about; at last the state the story
is told from. Without any the state stays unknown: a wrong state is worse than none.
"""

import re
from collections.abc import Callable, Sequence

from bilateral.language.model import Form, Mention, OfficeMention
from bilateral.language.offices.roles import COUNTERPART, is_unique, roles_agree
from bilateral.language.people.abroad import by_visiting
from bilateral.language.people.at_home import by_home
from bilateral.language.people.company import (
    by_company,
    by_delegation,
    by_family,
    by_representation,
    by_side,
)
from bilateral.language.people.encounters import by_encounter
from bilateral.language.people.headline import by_headline
from bilateral.language.people.journeys import by_departure, by_hosting
from bilateral.language.people.receiving import by_receiving
from bilateral.language.people.renown import by_renown
from bilateral.language.people.scene import Character, Scene
from bilateral.language.people.speaking_for import by_speaking
from bilateral.language.people.story_pair import story_pair

SIDE = re.compile(
    r"(?:,\s+who\s[^,]{3,80},)?\W+"
    r"(?:(?:signed|did so|spoke|acted)\s+(?:(?:the|an?)\s+[\w-]+\s+|it\s+)?)?"
    r"(?:on behalf of|on|from|for|of)\s+(?:the\s+)?"
    r"|\s*\(\s*"
)
COMMA_STATE = re.compile(r",\s+(?:the\s+)?")
CLOSED = re.compile(r"(?:\s*\([A-Z]{2,6}\))?(?:,|;|\s+and\b)")
"""What closes a state set behind a name by commas: "Ann Otieno, Kenya, and Luis Quispe, Peru"."""
SIDE_BEFORE = re.compile(r"\b(?:[Ff]or|[Oo]n behalf of|[Ff]rom)\s+(?:the\s+)?$")
BEFORE_NAME = re.compile(r",?\s+(?:[A-Z][a-z]*\.\s+){0,2}")
STATE_S = re.compile(r"['’]s?\s+")
SENT = re.compile(
    r"\b(?:ambassadors|high commissioners|envoys|consuls|heads of missions?)\b[^.]*?"
    r"\b(?:is|are|were)\b"
    r"|\b(?:appointed|posted|deployed|accredited)\b",
    re.IGNORECASE,
)
"""Those sent "for Ghana" go there: "The new ambassadors are Jane Doe for Ghana and ..."."""
SIDE_REACH = 34
SIGNING_REACH = 140
OF = re.compile(r"\bof\s+(?:the\s+)?$")
DEFINITE = re.compile(r"\b[Tt]he\s+(?:visiting\s+)?$")
ROUNDS = 3
"""How often the rules are asked: a state found may be the evidence for another."""


def settle_states(scene: Scene) -> None:
    """Give the people their states as far as the text shows them."""
    scene.index_states()
    by_renown(scene)
    rules: tuple[Callable[[Scene], None], ...] = (
        _by_side, by_delegation, by_side, by_headline, by_speaking, _by_references,
        _by_counterparts, by_company, by_representation, by_family, by_departure, by_hosting,
        by_receiving, by_encounter, by_visiting,
    )  # fmt: skip
    for _ in range(ROUNDS):
        before = sum(c.country is not None for c in scene.characters)
        for rule in rules:
            rule(scene)
        if before == sum(c.country is not None for c in scene.characters):
            break
    by_home(scene)


def _by_side(scene: Scene) -> None:
    """A state named right behind the name: "Jane Doe on the Ghanaian side"."""
    for mention in scene.mentions.ordered:
        character = scene.who(mention)
        if character.country or character.international:
            continue
        if SENT.search(scene.text, _sentence_start(scene, mention), mention.start):
            continue
        ends = [mention.end, *(o.end for o in scene.offices.starting(mention.end, mention.end + 8))]
        behind = (code for end in ends if (code := _side_behind(scene, end)))
        scene.settle(character, next(behind, None) or _side_before(scene, mention))


def _sentence_start(scene: Scene, mention: Mention) -> int:
    """Where the sentence begins that the mention stands in."""
    sentence = scene.sentence_at(mention.start)
    return sentence.start if sentence else mention.start


def _side_behind(scene: Scene, end: int) -> str | None:
    for state in scene.states.starting(end + 1, end + SIGNING_REACH):
        if SIDE.fullmatch(scene.text, end, state.start):
            return state.key
        by_comma = state.form is Form.NAME and COMMA_STATE.fullmatch(scene.text, end, state.start)
        return state.key if by_comma and CLOSED.match(scene.text, state.end) else None
    return None


def _side_before(scene: Scene, mention: Mention) -> str | None:
    """A state named right before the name or its office: "For Ghana, Minister Jane Doe signed"."""
    start = scene.start_of(mention)
    for state in reversed(scene.states.ending(start - SIDE_REACH, start)):
        if STATE_S.fullmatch(scene.text, state.end, mention.start):
            return state.key
        if not BEFORE_NAME.fullmatch(scene.text, state.end, start):
            continue
        if SIDE_BEFORE.search(scene.text, max(0, state.start - 20), state.start):
            return state.key
    return None


def _by_references(scene: Scene) -> None:
    """An unnamed office-holder of a state settles the state of the one who must be meant.

    Not with the state behind: "the President of Ghana" may well be somebody new.
    """
    for office in scene.free:
        if office.country is None or office.role == COUNTERPART:
            continue
        if not DEFINITE.search(scene.text, max(0, office.start - 16), office.start):
            continue
        if _told_in_full(scene, office):
            continue
        near = scene.around(office.start)
        fitting = [c for c in near if c.role and roles_agree(office.role, c.role)]
        if not any(c.country == office.country for c in fitting):
            _settle_latest(scene, fitting, office)


def _told_in_full(scene: Scene, office: OfficeMention) -> bool:
    """Whether the office names its state behind itself: "President of Ghana"."""
    inside = scene.all_states.starting(office.start + 1, office.end)
    return any(OF.search(scene.text, office.start, state.start) for state in inside)


def _settle_latest(scene: Scene, fitting: list[Character], office: OfficeMention) -> None:
    """The one named last before, unless the sentence of the office names them besides."""
    sentence = scene.sentence_at(office.start)
    named = {m.key for m in scene.mentions_in(sentence)} if sentence else set()
    unsettled = [
        c
        for c in fitting
        if c.country is None and not c.international and c.person.name not in named
    ]
    if len(unsettled) > 1 and is_unique(office.role):
        return
    if unsettled and not _named_together(scene, unsettled[-2:]):
        scene.settle(unsettled[-1], office.country)


def _named_together(scene: Scene, latest: Sequence[Character]) -> bool:
    """Whether two who hold the office were last named in one sentence: either may be meant."""
    sentences = {
        scene.sentence_at(scene.mentions.last(c.person.name, len(scene.text))) for c in latest
    }
    return len(latest) > 1 and len(sentences) == 1


def _by_counterparts(scene: Scene) -> None:
    """Of the story's two states a counterpart has one, so whose counterpart it is the other."""
    pair = story_pair(scene)
    for office in scene.offices:
        if office.role != COUNTERPART and not scene.text.startswith(("his ", "her "), office.start):
            continue
        sentence = scene.sentence_at(office.start)
        owner = scene.last_person(office.start, within=sentence) if sentence else None
        if owner and not (owner.country or owner.international) and office.country in pair:
            (other,) = pair - {office.country}
            scene.settle(owner, other)
        if owner and owner.role and office not in scene.held and office.country != owner.country:
            same_office = [
                c
                for c in scene.around(office.start)
                if c is not owner and c.role and roles_agree(c.role, owner.role)
            ]
            if len(same_office) == 1 and same_office[0].unsettled:
                scene.settle(same_office[0], office.country)
