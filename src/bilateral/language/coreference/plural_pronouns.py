"""They and who: "they discussed" after "X met Y", "Z, who is visiting Ghana"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bilateral.language.coreference.quotations import quotations
from bilateral.language.intervals import Intervals
from bilateral.language.model import Form, Kind, Mention, OfficeMention, Sentence
from bilateral.language.people.scene import Scene

THEY = re.compile(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
WHO = re.compile(r",\s+(?P<who>who|whose|whom)\b")
JOINING = re.compile(
    r"\b(?:and|met|meets|meet|meeting|with|received|receives|hosted|hosts|welcomed|held|talks"
    r"|accompanied|joined|alongside|together|spoke|co-chaired)\b|&"
)
MOST = 4
"""More people than this in one sentence are no "they"."""
APART = 40
"""Characters besides an office that may stand between a name and its "who"."""


def plural_pronouns(scene: Scene, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of people that "they" and "who" make."""
    known: Intervals[Mention] = Intervals(sorted(mentions))
    return [*_they(scene, known), *_who(scene, known)]


def _they(scene: Scene, mentions: Intervals[Mention]) -> Iterator[Mention]:
    """Those told together in the sentence so far, else in the one right before."""
    quoted = quotations(scene.text)
    for match in THEY.finditer(scene.text):
        sentence = scene.sentence_at(match.start())
        if sentence is None or quoted.covers(match.start()):
            continue
        for name in _told_together(scene, mentions, sentence, match.start()):
            yield Mention(match.start(), match.end(), Kind.PERSON, name, Form.PRONOUN)


def _told_together(
    scene: Scene, mentions: Intervals[Mention], sentence: Sentence, position: int
) -> list[str]:
    here = [m for m in mentions.starting(sentence.start, position) if m.end <= position]
    if here:
        return _joined(scene.text, here)
    before = scene.previous(sentence)
    return _joined(scene.text, mentions.starting(before.start, before.end)) if before else []


def _joined(text: str, told: Sequence[Mention]) -> list[str]:
    """The names, if they are two or a few and words between them tell of them together."""
    names = list(dict.fromkeys(m.key for m in told))
    if not 1 < len(names) <= MOST:
        return []
    one_phrase = len({(m.start, m.end) for m in told}) == 1
    between = JOINING.search(text, told[0].end, told[-1].start)
    return names if one_phrase or between else []


def _who(scene: Scene, mentions: Intervals[Mention]) -> Iterator[Mention]:
    """Who stands before a "who", with nothing between but his or her office."""
    for match in WHO.finditer(scene.text):
        before = mentions.last_before(match.start())
        if (
            before
            and before.end <= match.start()
            and _only_offices(scene, before.end, match.start())
        ):
            start, end = match.span("who")
            yield Mention(start, end, Kind.PERSON, before.key, Form.PRONOUN)


def _only_offices(scene: Scene, start: int, end: int) -> bool:
    if not scene.text[start:end].strip(" ,"):
        return True
    offices: Iterable[OfficeMention] = scene.offices.overlapping(start, end)
    covered = sum(min(o.end, end) - max(o.start, start) for o in offices)
    return covered > 0 and end - start - covered <= APART and "." not in scene.text[start:end]
