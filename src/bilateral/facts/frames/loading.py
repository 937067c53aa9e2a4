"""The frames of ``data/rules/frames``, read once, and found by the words that trigger them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from types import MappingProxyType

from bilateral import resources, rulefiles
from bilateral.facts.frames.model import Frame, FrameFile, Words

WORDS = "words.yaml"


@dataclass(frozen=True, slots=True)
class Rule:
    """A frame with what its file says of all of its frames."""

    frame: Frame
    gives: str
    sides: int


@cache
def words() -> Words:
    """The words that make an act planned, past or none, and those that stand for a state."""
    return rulefiles.load(resources.rules("frames") / WORDS, Words)


@cache
def files() -> tuple[FrameFile, ...]:
    """The rule files, in the order of their names."""
    folder = resources.rules("frames")
    paths = sorted(p for p in folder.glob("*.yaml") if p.name != WORDS)
    return tuple(rulefiles.load(path, FrameFile) for path in paths)


@cache
def rules() -> tuple[Rule, ...]:
    """All frames, in the order of the files."""
    return tuple(
        Rule(frame, file.gives, min(file.sides, frame.sides or file.sides))
        for file in files()
        for frame in file.frames
    )


@cache
def by_word() -> Mapping[str, tuple[Rule, ...]]:
    """The frames by each lemma that triggers them."""
    found: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in rules():
        frame = rule.frame
        for word in (*frame.verbs, *frame.nouns, *frame.adjectives):
            found[word].append(rule)
    return MappingProxyType({word: tuple(listed) for word, listed in found.items()})


@cache
def vocabulary() -> frozenset[str]:
    """Every lemma that the rule files speak of."""
    found = {word for name in fields(Words) for word in getattr(words(), name.name)}
    for rule in rules():
        frame = rule.frame
        found.update(frame.verbs, frame.nouns, frame.adjectives, frame.carriers)
        found.update(frame.modifiers, frame.without)
        for place in frame.roles.values():
            found.update(place.words, place.without)
        for also in frame.also:
            found.update(also.words, also.without)
    return frozenset(found)
