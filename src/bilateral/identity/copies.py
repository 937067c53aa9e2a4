"""Which articles carry one text: copies of an agency's report count as one witness.

Two articles are copies when their text is the same to the byte, or when most of the
sentences that state facts are, word by word. Few of the least digests of its sentences
are enough to find an article's copies among very many.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bilateral.facts.model import Evidence, Facts
from bilateral.identity.comparing import Block, Degree, Mention, Profile, Verdict
from bilateral.identity.names import fold
from bilateral.identity.slugs import fingerprint

_ENOUGH: Final = 3
"""Sentences that two texts must share: fewer are a common formula."""
_ALIKE: Final = 0.6
"""The share of their sentences, of all that either has, that copies have in common."""
_SKETCH: Final = 6
"""How many of the least digests stand for the whole; copies share one nearly always."""
_SHORTEST: Final = 6
"""Words of a sentence that is worth comparing."""


def mention(facts: Facts) -> Mention:
    """The text of an article."""
    source = facts.source
    key = f"text/{source.id}"
    sentences = {_digest(e) for e in _evidence(facts) if len(e.sentence.split()) >= _SHORTEST}
    traits = {("sentence", digest) for digest in sentences}
    if source.text_words:
        traits.add(("text", source.text_sha256))
    rank = f"{source.published or '9999'}{key}"
    return Mention(key, key, key, 0, rank, frozenset(traits))


def _evidence(facts: Facts) -> Iterable[Evidence]:
    for part in (facts.events, facts.documents, facts.stances, facts.people, facts.organizations):
        for fact in part:
            yield from fact.evidence


def _digest(evidence: Evidence) -> str:
    return fingerprint(fold(evidence.sentence), length=12)


@dataclass(frozen=True, slots=True)
class Copies:
    """The rules for texts."""

    name: str = "text"

    def blocks(self, profile: Profile) -> frozenset[Block]:
        """By the text as a whole, and by the least digests of its sentences."""
        sentences = sorted(profile.of("sentence"))
        sketch = sentences[:_SKETCH] if len(sentences) >= _ENOUGH else []
        return frozenset(map(Block, (*profile.of("text"), *sketch)))

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """See the module."""
        if one.of("text") & other.of("text"):
            return Verdict(Degree.SAME, 400, "the same text")
        left, right = one.of("sentence"), other.of("sentence")
        shared = len(left & right)
        if shared < _ENOUGH or shared < _ALIKE * len(left | right):
            return None
        return Verdict(Degree.SAME, 100 + shared, f"{shared} sentences are the same")
