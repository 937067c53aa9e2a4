"""Who meets whom: of a story's two states, whoever meets an official of one is of the other.

The one met may be told by the office alone: "The Kenyan premier was received by President X".
"""

import re

from bilateral.language.model import Mention, OfficeMention
from bilateral.language.offices.roles import COUNTERPART
from bilateral.language.people.scene import Character, Scene
from bilateral.language.people.story_pair import story_pair

ENCOUNTER = re.compile(
    r"\b(?:met|meets|meeting|received(?!\s+(?:a|an|thanks|the (?:message|letter))\b)|hosted"
    r"|receives|hosts|welcomed|talks|negotiations|conversation|sat down|call(?:ed|s|ing)? on"
    r"|courtesy call|paid a call|phone call|telephoned|conferred with|summoned|told|briefed"
    r"|asked by|greeted|consultations)\b"
)


def by_encounter(scene: Scene) -> None:
    """Settle who meets an official of one of the story's two states as of the other."""
    pair = story_pair(scene)
    if not pair:
        return
    for mention in scene.mentions.ordered:
        character = scene.who(mention)
        others = met(scene, mention) & pair if character.unsettled else frozenset()
        if len(others) == 1:
            (other,) = pair - others
            scene.settle(character, other)


def ever_met(scene: Scene, character: Character) -> frozenset[str]:
    """The states of all whom somebody is told to meet."""
    found: set[str] = set()
    for mention in scene.mentions.of(character.person.name):
        found |= met(scene, mention)
    return frozenset(found)


def met(scene: Scene, mention: Mention) -> frozenset[str]:
    """The states of those whom the one mentioned meets in that sentence."""
    sentence = scene.sentence_at(mention.start)
    if sentence is None:
        return frozenset()
    found = {
        scene.who(m).country
        for m in scene.mentions_in(sentence)
        if m.key != mention.key and _between(scene, m, mention)
    }
    found |= {
        o.country
        for o in scene.offices.starting(sentence.start, sentence.end)
        if o not in scene.held and o.role != COUNTERPART and _between(scene, o, mention)
    }
    return frozenset(code for code in found if code)


def _between(scene: Scene, one: Mention | OfficeMention, other: Mention) -> bool:
    """Whether the words between the two tell that one meets the other."""
    first, second = (one, other) if one.start < other.start else (other, one)
    return bool(ENCOUNTER.search(scene.text, first.end, second.start))
