"""Who was told of just before an offset, sentence by sentence, latest sentence first."""

from collections.abc import Iterable, Iterator

from bilateral.language.intervals import Intervals
from bilateral.language.model import Mention, Sentence
from bilateral.language.people.scene import Character, Scene

BACK = 3
"""Sentences back that a phrase such as "the two ministers" may reach."""


class Recent:
    """The mentions of people found so far, asked by what stands before an offset."""

    __slots__ = ("_mentions", "_scene")

    def __init__(self, scene: Scene, mentions: Iterable[Mention]) -> None:
        self._scene = scene
        self._mentions: Intervals[Mention] = Intervals(sorted(mentions))

    def inside(self, sentence: Sentence, before: int) -> list[Mention]:
        """The mentions of a sentence that end before an offset, in order."""
        found = self._mentions.starting(sentence.start, min(sentence.end, before))
        return [m for m in found if m.end <= before]

    def backwards(self, position: int, back: int = BACK) -> Iterator[list[Character]]:
        """The people of the sentence so far, then of those before, each without repeats."""
        sentence = self._scene.sentence_at(position)
        for _ in range(back + 1):
            if sentence is None:
                return
            found = {m.key: self._scene.who(m) for m in self.inside(sentence, position)}
            yield list(found.values())
            sentence = self._scene.previous(sentence)
