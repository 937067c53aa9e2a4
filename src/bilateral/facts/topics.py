"""What an event or a paper is about, by the words of its sentences.

The words are data (``data/rules/topics.yaml``); the codes are the fact schema's.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from bilateral import resources, rulefiles
from bilateral.facts.lists import TOPICS
from bilateral.language.model import Kind, Reading, Sentence


@dataclass(frozen=True, slots=True)
class TopicRules:
    """The rule file: for each topic the phrases that show it; ``silent`` ones show none."""

    topics: Mapping[str, tuple[str, ...]]
    silent: tuple[str, ...]

    def __post_init__(self) -> None:
        unknown = set(self.topics) - set(TOPICS)
        if unknown:
            msg = f"unknown topics {', '.join(sorted(unknown))}; use those of the fact schema"
            raise ValueError(msg)


NOTHING: Final = ""
NAMES: Final = frozenset({Kind.ORGANIZATION, Kind.OFFICE, Kind.PERSON, Kind.PLACE})
"""Mentions whose words name somebody: "the Minister of Transport" may speak of anything."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rules = rulefiles.load(resources.rules("topics.yaml"), TopicRules)
    listed = (*rules.topics.items(), (NOTHING, rules.silent))
    return tuple(
        (
            topic,
            # One boundary before all of them: where no word begins, none is tried.
            re.compile(rf"\b(?:{'|'.join(map(_pattern, _longest_first(phrases)))})", re.IGNORECASE),
        )
        for topic, phrases in listed
    )


def _longest_first(phrases: Iterable[str]) -> list[str]:
    return sorted(phrases, key=len, reverse=True)


def _pattern(phrase: str) -> str:
    """The phrase as a pattern: ``*`` any ending, ``?`` one letter, blanks any white space."""
    body = r"\s+".join(re.escape(word) for word in phrase.split())
    body = body.replace(r"\*", r"\w*").replace(r"\?", r"\w")
    return rf"{body}\b"


def topics_of(text: str, limit: int = 8) -> tuple[str, ...]:
    """The topics that ``text`` shows, in the order of their first word in it.

    Words inside a longer phrase show what the phrase shows: a "parliamentary friendship
    group" is about parliaments, "regional organizations" are no region.
    """
    found = [(m.start(), m.end(), topic) for topic, p in _patterns() for m in p.finditer(text)]
    whole = (
        (start, topic)
        for start, end, topic in sorted(found)
        if not any(s <= start and end <= e and e - s > end - start for s, e, _ in found)
    )
    return tuple(dict.fromkeys(topic for _, topic in whole if topic))[:limit]


def topics_told(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """The topics of a sentence: of what it says, or else of those whom it names."""
    text = list(sentence.text)
    for m in reading.mentions:
        if m.kind in NAMES and sentence.start <= m.start and m.end <= sentence.end:
            text[m.start - sentence.start : m.end - sentence.start] = "|" * (m.end - m.start)
    return topics_of("".join(text)) or topics_of(sentence.text)
