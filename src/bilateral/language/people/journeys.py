"""States of people shown by who travels where: who leaves is at home, who receives is too."""

import re
from collections.abc import Sequence

from bilateral.language.model import Form, Kind, Mention, Sentence
from bilateral.language.offices.roles import is_unique
from bilateral.language.people.acts import ACT_BEHIND
from bilateral.language.people.scene import Character, Scene

LEAVES = re.compile(r"\b(?:left|leaves|leave|departed|departs|depart)\s+(?:the\s+)?$")
FOR_ABROAD = re.compile(r"[^.;]{0,60}?\b(?:for|to)\b")
COMES_HOME = re.compile(r"\b(?:returned|returns|return|flew back)\s+(?:home\s+)?to\s+(?:the\s+)?$")
ON_BUSINESS = re.compile(
    r"[^.;]{0,40}\b(?:for (?:talks|negotiations|a|another|more)|to (?:hold|attend|take part))\b"
)
TRAVEL = re.compile(
    r"\b(?:visit\w*|trip|tour\w*|travel\w*|arriv\w+|stop\w*|whil\w+ in|touch\w+ down)\b",
    re.IGNORECASE,
)
TO_STATE = re.compile(r"\b(?:to|in|at|visit\w*|toured?)\s+(?:the\s+)?$", re.IGNORECASE)
RECEIVES = re.compile(
    r"\b(?:met|meet|meets|meetings?|talks|discussions|negotiations)\s+(?:with\s+)?"
    r"(?:his host,?\s+)?"
    r"|\b(?:received|welcomed|greeted|hosted|met|seen off)\b[^.;]{0,60}?\bby\s+"
    r"|\binvitation\s+(?:of|from)\s+(?:its\s+)?|\b(?:call(?:ed|s)? on|host,)\s+"
)
ELSEWHERE = re.compile(
    r"\b(?:sidelines|margins|summit|forum|conference|session|assembly|fringes)\b", re.IGNORECASE
)
BACK = re.compile(r"\b(?:back|return\w*|home) to\s+(?:the\s+)?$")
IN = re.compile(r"in\s+(?:the\s+)?")
WITH = re.compile(r",?\s+(?:on \w+day\s+)?with\b")
OBJECT_REACH = 130
VERB_REACH = 24


def by_departure(scene: Scene) -> None:
    """Who leaves a state for another one, or returns to it, represents it."""
    for place in scene.places:
        code = _state_of(place)
        window = max(0, place.start - VERB_REACH)
        leaves = LEAVES.search(scene.text, window, place.start)
        comes = COMES_HOME.search(scene.text, window, place.start)
        if not leaves and not comes:
            continue
        sentence = scene.sentence_at(place.start)
        traveller = scene.last_person(place.start, within=sentence) if sentence else None
        if (
            not sentence
            or not traveller
            or not traveller.unsettled
            or not is_unique(traveller.role or "")
        ):
            continue
        abroad = (
            leaves and FOR_ABROAD.match(scene.text, place.end) and _another(scene, sentence, place)
        )
        home = comes and not ON_BUSINESS.match(scene.text, place.end)
        if abroad or home:
            scene.settle(traveller, code)


def _state_of(place: Mention) -> str:
    return place.key if place.kind is Kind.STATE else place.key.rpartition("/")[2]


def _another(scene: Scene, sentence: Sentence, place: Mention) -> bool:
    """Whether the sentence goes on to name another state."""
    behind = scene.places.starting(place.end, sentence.end)
    return any(_state_of(p) != _state_of(place) for p in behind)


def by_hosting(scene: Scene) -> None:
    """Whom a visitor meets in the state visited, in an office only hosts have, represents it."""
    for sentence in scene.sentences:
        inside = scene.mentions_in(sentence)
        if not any(scene.who(m).unsettled for m in inside):
            continue
        if ELSEWHERE.search(scene.text, sentence.start, sentence.end):
            continue
        for verb in RECEIVES.finditer(scene.text, sentence.start, sentence.end):
            code = _visited(scene, sentence, verb.start()) or _held_in(scene, sentence, verb)
            for host in _objects(scene, inside, verb) if code else ():
                if host.unsettled:
                    scene.settle(host, code)


def _held_in(scene: Scene, sentence: Sentence, verb: re.Match[str]) -> str | None:
    """The state where a foreigner has talks: "Kenya's X held talks in Peru with"."""
    place = next(iter(scene.places.starting(verb.end(), verb.end() + VERB_REACH)), None)
    guest = scene.last_person(verb.start(), within=sentence)
    if place is None or guest is None or guest.country in {None, _state_of(place)}:
        return None
    told = IN.fullmatch(scene.text, verb.end(), place.start) and WITH.match(scene.text, place.end)
    return _state_of(place) if told else None


def _objects(scene: Scene, inside: Sequence[Mention], verb: re.Match[str]) -> list[Character]:
    """The people behind the verb: the first right behind, the others in a list with it."""
    behind = [m for m in inside if verb.end() <= m.start <= verb.end() + OBJECT_REACH]
    found: list[Character] = []
    position = verb.end()
    for mention in behind:
        offices = scene.offices.overlapping(position, mention.start)
        between = scene.text[position : mention.start]
        if len(between) - sum(o.end - o.start for o in offices) > VERB_REACH or ";" in between:
            break
        if found and ACT_BEHIND.match(scene.text, mention.end):
            break  # "In a meeting with A, B said": B is no host
        found.append(scene.who(mention))
        position = mention.end
    return found


def _visited(scene: Scene, sentence: Sentence, position: int) -> str | None:
    """The state visited, told in this sentence before the verb, else in the one before."""
    previous = scene.previous(sentence)
    told = _destination(scene, sentence, position)
    if told or scene.places.starting(sentence.start, position) or previous is None:
        return told
    if scene.text.count("\n\n", previous.end, sentence.start):
        return None
    return _destination(scene, previous, previous.end)


def _destination(scene: Scene, sentence: Sentence, end: int) -> str | None:
    for place in reversed(scene.places.starting(sentence.start, end)):
        if place.form in {Form.ADJECTIVE, Form.DEMONYM} or scene.offices.covers(place.start):
            continue
        window = max(sentence.start, place.start - VERB_REACH)
        if BACK.search(scene.text, window, place.start):
            return None
        arrives = TO_STATE.search(scene.text, window, place.start)
        opens = place.start - sentence.start <= len("While in the ")
        if arrives and (opens or TRAVEL.search(scene.text, sentence.start, place.start)):
            return _state_of(place)
    return None
