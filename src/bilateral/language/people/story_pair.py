"""The two states that a story is about: those it joins by a word, else those it names most."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from bilateral.language.model import Form
from bilateral.language.people.scene import Scene

JOINED = re.compile(r"(?:['’]s?)?\s+and\s+(?:the\s+)?|\s*[-–/]\s*|\s+&\s+")
"""What joins two states told as a pair: "Kenya and Peru", "Kenya-Peru", "Kenya’s and Peru’s"."""
LISTED = re.compile(r",\s+(?:and\s+)?(?:the\s+)?|\s+and\s+(?:the\s+)?")
REACH = 10
LEAD = 4
"""Sentences at the beginning in which a story says which states it is about."""


def story_pair(scene: Scene) -> frozenset[str]:
    """The two states, or none if the story may well be about a third one."""
    return _joined_most(scene) or _named_most(scene)


def told_states(scene: Scene) -> frozenset[str]:
    """The states of officials that the text tells beside their names or offices."""
    named = {code for c in scene.characters for code in c.told_states}
    return frozenset(named | {o.country for o in scene.free if o.country})


def _joined_most(scene: Scene) -> frozenset[str]:
    """The pair that is told as one, if no other pair is as often, and it is the story's.

    It is where it has officials, or where no third state is told of. A pair that is told once,
    far from the beginning, is a matter the story comes to: talks between two others.
    """
    joined = list(_joined(scene))
    most = Counter(pair for pair, _ in joined).most_common(2)
    if not most or (len(most) > 1 and most[1][1] == most[0][1]):
        return frozenset()
    pair, times = most[0]
    if times == 1 and not _in_lead(scene, next(at for one, at in joined if one == pair)):
        return frozenset()
    only = {s.key for s in scene.all_states} <= pair
    return pair if only or pair & told_states(scene) else frozenset()


def _in_lead(scene: Scene, position: int) -> bool:
    """Whether an offset lies in the first sentences of the story, or in the head above it."""
    return position < max((s.end for s in islice(scene.sentences, LEAD)), default=0)


def _joined(scene: Scene) -> Iterator[tuple[frozenset[str], int]]:
    """The pairs told as one, each with its offset."""
    states = list(scene.all_states)
    text = scene.text
    for i in range(len(states) - 1):
        first, second = states[i], states[i + 1]
        if first.key == second.key or Form.DEMONYM in {first.form, second.form}:
            continue
        if not JOINED.fullmatch(text, first.end, second.start):
            continue
        more = i > 0 and LISTED.fullmatch(text, states[i - 1].end, first.start)
        goes_on = i + 2 < len(states) and LISTED.fullmatch(text, second.end, states[i + 2].start)
        if not more and not goes_on:
            yield frozenset({first.key, second.key}), first.start


def _named_most(scene: Scene) -> frozenset[str]:
    counts = Counter(s.key for s in scene.all_states).most_common(3)
    if len(counts) < 2 or counts[1][1] < 2 or (len(counts) > 2 and counts[2][1] * 2 > counts[1][1]):
        return frozenset()
    return frozenset({counts[0][0], counts[1][0]})
