"""What an event or a paper is about, by the words of its sentences.

The words are data (``data/rules/topics.yaml``); the codes are the fact schema's.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bilateral import resources, rulefiles
from bilateral.facts.lists import TOPICS


@dataclass(frozen=True, slots=True)
class TopicRules:
    """The rule file: for each topic the phrases that show it."""

    topics: Mapping[str, tuple[str, ...]]

    def __post_init__(self) -> None:
        unknown = set(self.topics) - set(TOPICS)
        if unknown:
            msg = f"unknown topics {', '.join(sorted(unknown))}; use those of the fact schema"
            raise ValueError(msg)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rules = rulefiles.load(resources.rules("topics.yaml"), TopicRules)
    return tuple(
        (topic, re.compile("|".join(map(_pattern, phrases)), re.IGNORECASE))
        for topic, phrases in rules.topics.items()
    )


def _pattern(phrase: str) -> str:
    """The phrase as a pattern: ``*`` any ending, ``?`` one letter, blanks any white space."""
    body = r"\s+".join(re.escape(word) for word in phrase.split())
    body = body.replace(r"\*", r"\w*").replace(r"\?", r"\w")
    return rf"\b{body}\b"


def topics_of(text: str, limit: int = 8) -> tuple[str, ...]:
    """The topics that ``text`` shows, in the order of their first word in it."""
    found = ((m.start(), topic) for topic, p in _patterns() if (m := p.search(text)))
    return tuple(topic for _, topic in sorted(found)[:limit])
