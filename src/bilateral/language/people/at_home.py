"""Officials told without their state: they are of the state that goes without saying.

A newsroom marks foreigners ("the Peruvian ambassador") and not its own ("the Foreign
Minister"). So the outlet's own state goes without saying; else, where officials of some
states are marked, the one most told of whose officials are not. Who is told of in the company
of a foreigner, or visits that state, is left out.
"""

import re
from collections import Counter

from bilateral.language.model import Form, Mention
from bilateral.language.offices.roles import COUNTERPART, ENVOYS, HEADS
from bilateral.language.people.abroad import visited
from bilateral.language.people.company import ACCOMPANY, COMPANY
from bilateral.language.people.encounters import ever_met
from bilateral.language.people.scene import Character, Scene
from bilateral.language.people.story_pair import story_pair, told_states

IN_LIST = re.compile(
    r"(?:,?\s+and|,|;|,?\s+along with|,?\s+together with)\s+(?:with\s+)?(?:the\s+|his\s+|her\s+)?"
    r"(?:[A-Z][\w-]*\s+){0,4}"
)
GUEST = re.compile(r"\bvisiting\s+(?:the\s+)?$|\bits\s+$")
"""Before a guest, and before the official of a state told: "Peru, by its Trade Minister"."""
OF_A_SIDE = re.compile(r"\s+(?:\w+\s+)?(?:delegation|side|team|party)\b")
"""Behind a state: whose members are told from there on."""
FORMER = re.compile(r"(?:the\s+)?(?:former|late|ex-|then)\b", re.IGNORECASE)
SIDE_REACH = 500
OFTEN = 2
CLEARLY = 1.5
"""How many times as often as the next state the one that goes without saying is told of."""


def by_home(scene: Scene) -> None:
    """Settle the officials who can only be at home."""
    home = home_of_unmarked(scene)
    if home is None:
        return
    abroad = visited(scene)
    open_ones = [c for c in scene.characters if c.unsettled]
    tops = Counter(
        c.role.lower()
        for c in open_ones
        if c.role and c.role.lower() in HEADS and not _is_former(scene, c)
    )
    beside = _leaders_together(scene, open_ones)
    for character in open_ones:
        role = (character.role or "").lower()
        if tops[role] > 1 or home in abroad.get(character.person.name, ()):
            continue
        if character.person.name in beside or _of_another_side(scene, character, home):
            continue
        if any(o.role == COUNTERPART for o in character.person.offices):
            continue
        if home not in ever_met(scene, character) and not _in_company(scene, character):
            scene.settle(character, home)


def _leaders_together(scene: Scene, open_ones: list[Character]) -> frozenset[str]:
    """Those of the open leaders who are told of in one sentence: as often as not of two states."""
    leaders = {c.person.name for c in open_ones if c.role and c.role.lower() in HEADS}
    found: set[str] = set()
    for sentence in scene.sentences:
        inside = {m.key for m in scene.mentions_in(sentence)} & leaders
        found |= inside if len(inside) > 1 else set()
    return frozenset(found)


def _of_another_side(scene: Scene, character: Character, home: str) -> bool:
    """Whether the first mention follows a side of another state, told last before it."""
    first = scene.first_mention(character)
    sides = [
        s
        for s in scene.all_states.starting(first.start - SIDE_REACH, first.start)
        if OF_A_SIDE.match(scene.text, s.end)
    ]
    return bool(sides) and sides[-1].key != home


def _is_former(scene: Scene, character: Character) -> bool:
    """Whether the text tells the office as one held before."""
    return any(FORMER.match(scene.text, o.start) for o in character.person.offices)


def home_of_unmarked(scene: Scene) -> str | None:
    """The state whose officials need no mark, if the story shows it."""
    marked = told_states(scene)
    contrast = _contrast(scene, marked)
    if scene.newsroom:
        others = story_pair(scene) - marked - {scene.newsroom}
        against = scene.newsroom in marked and (others or contrast not in {None, scene.newsroom})
        abroad = scene.dateline and scene.dateline != scene.newsroom
        return None if against or (abroad and scene.dateline not in marked) else scene.newsroom
    if scene.dateline and scene.dateline != contrast:
        at_dateline = marked and scene.dateline not in marked and not contrast
        return scene.dateline if at_dateline else None
    return contrast


def _contrast(scene: Scene, marked: frozenset[str]) -> str | None:
    """Beside marked officials, the unmarked state of the story's two, else the one told most."""
    pair = story_pair(scene)
    told = Counter(p.key.rpartition("/")[2] for p in scene.places if p.form is not Form.DEMONYM)
    unmarked = pair - marked
    if len(unmarked) == 1 and len(pair) == 2:
        (code,), (home,) = pair - unmarked, unmarked
        third = max((n for state, n in told.items() if state not in {*pair, *marked}), default=0)
        return home if _marked_at_office(scene, code) and told[home] > third else None
    if len(unmarked) > 1 or not marked:
        return None
    most = told.most_common(2)
    if not most or most[0][1] < OFTEN or most[0][0] in marked:
        return None
    rivals = [times for code, times in told.items() if code not in {*marked, most[0][0]}]
    return most[0][0] if most[0][1] >= CLEARLY * max(rivals, default=0) else None


def _marked_at_office(scene: Scene, code: str) -> bool:
    """Whether a state is told of more than its envoy: its own papers write his state as well."""
    named = (o for c in scene.characters for o in c.person.offices)
    posts = [o for o in (*named, *scene.free) if o.country == code]
    return not posts or any(o.role not in ENVOYS for o in posts)


def _in_company(scene: Scene, character: Character) -> bool:
    """Whether the first mention stands among those who are with somebody, or of a guest."""
    first = scene.first_mention(character)
    sentence = scene.sentence_at(first.start)
    if sentence is None or COMPANY.search(scene.text, sentence.start, sentence.end):
        return True
    if ACCOMPANY.search(scene.text, first.end, sentence.end):
        return True
    start = scene.start_of(first)
    if GUEST.search(scene.text, max(0, start - 16), start):
        return True
    if "isiting" in scene.text[start : first.start]:
        return True
    inside = scene.mentions_in(sentence)
    before = [m for m in inside if m.end <= start]
    if before and IN_LIST.fullmatch(scene.text, before[-1].end, start):
        beside = scene.who(before[-1])
        return beside.country is None or bool(beside.told_states)
    return _shares_state_behind(scene, character, first)


def _shares_state_behind(scene: Scene, character: Character, first: Mention) -> bool:
    """Whether the next in a list names a state for both: "President A and Premier of Peru B"."""
    for office in scene.offices.starting(first.end, first.end + len(", and the Acting ")):
        if office in character.person.offices or office.country is None:
            continue
        beside = IN_LIST.fullmatch(scene.text, first.end, office.start)
        return bool(beside) and " of " in scene.text[office.start : office.end]
    return False
