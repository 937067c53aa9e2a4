"""An article's mentions by token: who or what each word of the parse names."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from bilateral.language.geography import geography
from bilateral.language.model import Form, Kind, Mention, Profile, Reading, Sentence

INTERNATIONAL = "InternationalOrganization"
PREFIXED = re.compile(r"\b(?:trans|non|pan|anti|pro|inter|intra|sub)-$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """A reading, with its mentions by the number of the tokens they cover."""

    reading: Reading
    at: Mapping[int, tuple[Mention, ...]]
    profiles: Mapping[str, Profile]
    lands: Mapping[str, str | None]
    """Bodies and the state each belongs to."""
    international: frozenset[str]
    """Bodies that are of no state by their nature, not only by what the text leaves open."""
    named: Mapping[int, str]
    """States named inside the name of an office or a body."""

    @property
    def doc(self) -> Doc:
        """The parse."""
        return self.reading.doc

    def mentions(self, token: Token) -> Sequence[Mention]:
        """The mentions that cover a token."""
        return self.at.get(token.i, ())

    def span(self, start: int, end: int) -> Span:
        """The tokens between two offsets."""
        found = self.doc.char_span(start, end, alignment_mode="expand")
        assert found is not None  # noqa: S101 (mode "expand" always finds tokens inside the text)
        return found

    def tokens(self, sentence: Sentence) -> Span:
        """The tokens of a sentence."""
        return self.span(sentence.start, sentence.end)

    def state(self, person: str) -> str | None:
        """The state somebody represents."""
        return self.profiles[person].country


def told(reading: Reading) -> Told:
    """Index a reading."""
    at: defaultdict[int, list[Mention]] = defaultdict(list)
    text = reading.article.text
    for mention in reading.mentions:
        if mention.form is Form.ADJECTIVE and PREFIXED.search(
            text[max(0, mention.start - 8) : mention.start]
        ):
            continue  # "Trans-Afghan" is about a region, "non-Arab" about nobody
        span = reading.doc.char_span(mention.start, mention.end, alignment_mode="expand")
        for token in span or ():
            at[token.i].append(mention)
    return Told(
        reading=reading,
        at={i: tuple(found) for i, found in at.items()},
        profiles={p.name: p for p in reading.people},
        lands={b.name: b.country for b in reading.bodies},
        international=frozenset(
            b.name for b in reading.bodies if b.kind == INTERNATIONAL and b.country is None
        ),
        named={
            token.i: place.key
            for place in _places(reading)
            for token in reading.doc.char_span(place.start, place.end, alignment_mode="expand")
            or ()
        },
    )


def _places(reading: Reading) -> list[Mention]:
    """The states that are named, and those of two in the name of a body they have together.

    "The Algerian-Russian Joint Commission": each adjective alone may only describe a body.
    """
    found = [p for p in geography(reading.article.text) if p.kind is Kind.STATE]
    shared: set[Mention] = set()
    for body in reading.mentions:
        if body.kind is not Kind.ORGANIZATION:
            continue
        inside = [
            p for p in found
            if p.form is Form.ADJECTIVE and body.start <= p.start and p.end <= body.end
        ]  # fmt: skip
        if len({p.key for p in inside}) > 1:
            shared |= set(inside)
    return [p for p in found if p.form is Form.NAME or p in shared]
