"""The act frames of ``data/rules/acts``, read once, and found by the words that trigger them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from types import MappingProxyType

from bilateral import resources, rulefiles
from bilateral.errors import RuleError
from bilateral.facts.acts.model import ActFile, ActFrame, ActWords

WORDS = "words.yaml"
LISTS = (
    "verbs", "nouns", "adjectives", "carriers", "subject", "object", "matter", "beside", "without",
    "unless_subject", "unless_object",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ActRule:
    """A frame, its classes of words written out, with the type of its file."""

    frame: ActFrame
    plover: str


@cache
def words() -> ActWords:
    """Classes of words, and what mood makes of an act."""
    return rulefiles.load(resources.rules("acts") / WORDS, ActWords)


@cache
def files() -> tuple[ActFile, ...]:
    """The rule files, in the order of their names."""
    paths = sorted(p for p in resources.rules("acts").glob("*.yaml") if p.name != WORDS)
    return tuple(rulefiles.load(path, ActFile) for path in paths)


@cache
def rules() -> tuple[ActRule, ...]:
    """All frames, the most demanding first."""
    found = [ActRule(_whole(frame), file.type) for file in files() for frame in file.frames]
    return tuple(sorted(found, key=lambda rule: -rule.frame.weight))


@cache
def by_word() -> Mapping[str, tuple[ActRule, ...]]:
    """The frames by each lemma that triggers them, the most demanding first."""
    found: defaultdict[str, list[ActRule]] = defaultdict(list)
    for rule in rules():
        for word in dict.fromkeys((*rule.frame.verbs, *rule.frame.nouns, *rule.frame.adjectives)):
            found[word].append(rule)
    return MappingProxyType({word: tuple(listed) for word, listed in found.items()})


@cache
def people() -> frozenset[str]:
    """Words for people of any sort, and those who act for them."""
    classes = ("victims", "talkers", "armed", "crowd", "police", "envoys", "troops", "freed")
    return frozenset(word for name in classes for word in words().classes[name])


@cache
def vocabulary() -> frozenset[str]:
    """Every lemma that the rule files speak of."""
    found = {word for listed in words().classes.values() for word in listed}
    found.update(words().irregular.values())
    for name in (f.name for f in fields(ActWords)):
        value = getattr(words(), name)
        found.update(value if isinstance(value, tuple) else ())
    for rule in rules():
        for name in LISTS:
            found.update(getattr(rule.frame, name))
        for listed in rule.frame.phrases.values():
            found.update(listed)
        for shade in rule.frame.shades:
            found.update(shade.words)
    return frozenset(found)


def _whole(frame: ActFrame) -> ActFrame:
    """The frame with classes written out as their words."""

    def written(listed: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_written(listed, frame.name))

    return replace(
        frame,
        verbs=written(frame.verbs),
        nouns=written(frame.nouns),
        carriers=written(frame.carriers),
        subject=written(frame.subject),
        object=written(frame.object),
        unless_subject=written(frame.unless_subject),
        unless_object=written(frame.unless_object),
        matter=written(frame.matter),
        beside=written(frame.beside),
        without=written(frame.without),
        phrases=MappingProxyType({key: written(words) for key, words in frame.phrases.items()}),
        shades=tuple(replace(shade, words=written(shade.words)) for shade in frame.shades),
    )


def _written(listed: Iterable[str], name: str) -> Iterator[str]:
    for word in listed:
        if not word.startswith("<"):
            yield word
        elif word[1:-1] in words().classes:
            yield from _written(words().classes[word[1:-1]], name)
        else:
            msg = (
                f"data/rules/acts: {name} names {word}, which is no class of {WORDS}; add it there"
            )
            raise RuleError(msg)
