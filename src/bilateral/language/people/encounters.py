"""Who meets whom: of a story's two states, whoever meets an official of one is of the other.

The one met may be told by the office alone: "The Kenyan premier was received by President X".
"""

import re
from collections import Counter
from collections.abc import Iterable

from bilateral.language.model import Kind, Mention, OfficeMention
from bilateral.language.offices.roles import COUNTERPART, ENVOYS
from bilateral.language.people.scene import Character, Scene
from bilateral.language.people.story_pair import story_pair

ENCOUNTER = re.compile(
    r"\b(?:met|meets|meeting|received(?!\s+(?:a|an|thanks|the (?:message|letter))\b)|hosted"
    r"|receives|hosts|welcomed|talks|negotiations|conversation|sat down|call(?:ed|s|ing)? on"
    r"|courtesy call|paid a call|phone call|telephoned|conferred with|summoned|told|briefed"
    r"|greeted|consultations|received an? (?:\w+ ){0,2}(?:message|letter|call|invitation) from)\b"
)
BETWEEN = re.compile(
    r"\b(?:meeting|talks|conversation|call|negotiations|discussions|consultations)\s+"
    r"(?:\w+\s+){0,4}?between\s+(?:the\s+)?$"
)
"""Before two people joined by "and" who meet: "the meeting between X and President Y"."""
TOPIC = re.compile(
    r"\b(?:about|that|which|regarding|concerning|initiative|leadership|memory|message from)\b"
)
"""Behind these words stands somebody spoken of, not somebody met: "told her guest about X"."""
AND = re.compile(r"\s+and\s+(?:(?:the|his|her)\s+)?")
DESIGNATE = re.compile(r"\b(?:designate|newly[ -]appointed)\b", re.IGNORECASE)
"""An envoy about to leave takes leave of his own."""
INVITER = re.compile(
    r"\b(?:invitation of|accompanied by|on behalf of)\s+(?:the\s+|his\s+|her\s+)?$"
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
        if m.key != mention.key and not _apart(scene, m) and _between(scene, m, mention)
    }
    found |= {
        o.country
        for o in scene.offices.starting(sentence.start, sentence.end)
        if o not in scene.held
        and o.role != COUNTERPART
        and not _own_envoy(scene, [o])
        and _between(scene, o, mention)
    }
    return frozenset(code for code in found if code)


def _own_envoy(scene: Scene, offices: Iterable[OfficeMention]) -> bool:
    """Whether an envoy may be told of at home, where his own state's officials meet him."""
    sent = {o.country for o in offices if o.role in ENVOYS and o.country}
    if not sent:
        return False
    if scene.dateline in sent:
        return True
    towns = Counter(p.key.rpartition("/")[2] for p in scene.places if p.kind is Kind.PLACE)
    return any(towns[code] > 0 and towns[code] == max(towns.values()) for code in sent)


def _apart(scene: Scene, mention: Mention) -> bool:
    """Whether somebody is no side of the meeting: who invited, or an envoy not yet sent."""
    start = scene.start_of(mention)
    if INVITER.search(scene.text, max(0, start - 40), start):
        return True
    if _own_envoy(scene, scene.who(mention).person.offices):
        return True
    return bool(DESIGNATE.search(scene.text, max(0, start - 20), mention.start))


def _between(scene: Scene, one: Mention | OfficeMention, other: Mention) -> bool:
    """Whether the words between the two, or before both, tell that one meets the other."""
    first, second = (one, other) if one.start < other.start else (other, one)
    told = ENCOUNTER.search(scene.text, first.end, second.start)
    if told:
        return not TOPIC.search(scene.text, told.end(), second.start)
    starts = [scene.start_of(m) if isinstance(m, Mention) else m.start for m in (first, second)]
    joined = AND.fullmatch(scene.text, first.end, starts[1])
    return bool(joined and BETWEEN.search(scene.text, max(0, starts[0] - 70), starts[0]))
