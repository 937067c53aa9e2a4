"""Who is abroad where: a visitor of a state does not represent it.

Only what the text tells in so many words: "Jane Doe arrived in Kenya", "the visit of Jane Doe
to Kenya", "the visiting Jane Doe". Towns count where they are capitals.
"""

import re
from collections import defaultdict
from collections.abc import Mapping

from bilateral.language.gazetteers import states
from bilateral.language.model import Form, Kind, Mention
from bilateral.language.people.scene import Scene
from bilateral.language.people.story_pair import story_pair

VISITS = re.compile(
    r"\b(?:visit(?:ed|s|ing)?(?:\s+to)?|arriv(?:ed?|es|ing)\s+(?:in|at)|trip\s+to|tour\s+of|flew\s+to"
    r"|travel(?:s|led|ed|ling|ing)?\s+to|touch(?:ed|es)\s+down\s+in|left\s+for|leaves\s+for"
    r"|departed\s+for|guest\s+in|stay\s+in|head(?:s|ed|ing)\s+to)\s+(?:the\s+)?$"
)
BETWEEN = 110
OWNED = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,4}(?:visit|trip|stay|tour)\b")
"""Behind somebody else's office: "during the Peruvian leader's visit to"."""
NOT_HIS = re.compile(r"\b(?:invit\w+|ask(?:ed|s)|urged|welcom\w+|thank\w+|recalled|counterpart)\b")


def by_visiting(scene: Scene) -> None:
    """Settle who visits one of the story's two states as of the other."""
    pair = story_pair(scene)
    if not pair:
        return
    for name, codes in visited(scene).items():
        abroad = codes & pair
        character = scene.called(name)
        if len(abroad) == 1 and character.unsettled:
            (home,) = pair - abroad
            scene.settle(character, home)


def visited(scene: Scene) -> Mapping[str, frozenset[str]]:
    """The states that each person is told to visit."""
    found: dict[str, set[str]] = defaultdict(set)
    for place in scene.places:
        code = _state_visited(place)
        if not code or not VISITS.search(scene.text, max(0, place.start - 30), place.start):
            continue
        sentence = scene.sentence_at(place.start)
        before = (
            [m for m in scene.mentions_in(sentence) if m.end <= place.start] if sentence else []
        )
        if not before:
            continue
        last = before[-1]
        gap = scene.text[last.end : place.start]
        whose = OWNED.search(gap)
        anothers = whose is not None and whose.start() > 0
        if len(gap) <= BETWEEN and not (anothers or NOT_HIS.search(gap) or "." in gap):
            found[last.key].add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def _state_visited(place: Mention) -> str | None:
    if place.kind is Kind.STATE:
        return place.key if place.form in {Form.NAME, Form.CAPITAL} else None
    town, _, code = place.key.rpartition("/")
    uses = states.match_forms().get(town, ())
    capital = any(u.kind is states.Kind.CAPITAL and u.code == code for u in uses)
    return code if capital else None
