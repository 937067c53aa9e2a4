"""Hosts: who receives somebody of another state in a town is of that town's state.

"Speaker X received the Peruvian Foreign Minister in Nairobi". Not at a conference abroad.
"""

import re
from collections.abc import Iterator

from bilateral.language.model import Form, Kind, Mention, Sentence
from bilateral.language.people.journeys import ELSEWHERE, TRAVEL
from bilateral.language.people.scene import Scene

RECEIVES = re.compile(
    r"\s*(?:\([^)]{1,20}\)\s*)?,?\s+(?:(?:on \w+day|today|yesterday|has|have|also),?\s+)*"
    r"(?:received|receives|hosted|hosts|welcomed|welcomes|held a reception for|greeted)\b"
    r"(?!\s+(?:by|a|an|thanks|the (?:message|letter|invitation))\b)"
)
IN = re.compile(r"\bin\s+(?:the\s+)?(?:capital(?:\s+city)?\s+(?:of\s+)?)?$")


def by_receiving(scene: Scene) -> None:
    """Settle hosts by the place where they receive a foreigner."""
    for sentence in scene.sentences:
        if ELSEWHERE.search(scene.text, sentence.start, sentence.end):
            continue
        for mention in scene.mentions_in(sentence):
            host = scene.who(mention)
            verb = RECEIVES.match(scene.text, mention.end) if host.unsettled else None
            place = _place_behind(scene, sentence, verb.end()) if verb else None
            if verb and place and _receives_foreigner(scene, verb.end(), place):
                scene.settle(host, _state(place))


def _place_behind(scene: Scene, sentence: Sentence, start: int) -> Mention | None:
    for place in scene.places.starting(start, sentence.end):
        named = place.kind is Kind.PLACE or place.form in {Form.NAME, Form.CAPITAL}
        if named and IN.search(scene.text, max(start, place.start - 30), place.start):
            return place if not TRAVEL.search(scene.text, start, place.start) else None
    return None


def _receives_foreigner(scene: Scene, start: int, place: Mention) -> bool:
    """Whether between verb and place somebody is told of another state, and nobody of that."""
    told = set(_told(scene, start, place.start))
    return bool(told) and _state(place) not in told


def _told(scene: Scene, start: int, end: int) -> Iterator[str]:
    yield from (s.key for s in scene.all_states.starting(start, end))
    for mention in scene.mentions.ordered.starting(start, end):
        country = scene.who(mention).country
        if country:
            yield country


def _state(place: Mention) -> str:
    return place.key.rpartition("/")[2]
