"""Guests and hosts: who of the people is abroad, and who receives them.

"Visiting Minister X", "X arrived in Lima", "President Y received X", "X was received by Y".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bilateral.language.model import Mention, Sentence
from bilateral.language.people.scene import Scene

RECEIVES = re.compile(
    r"\b(?:received|receives|hosted|hosts|welcomed|welcomes|greeted|greets)\b(?!\s+by\b)"
)
RECEIVED_BY = re.compile(
    r"\b(?:received|welcomed|greeted|hosted|met|seen off)\s+(?:\w+\s+(?:\w+\s+)?)?by\b"
)
COMES = re.compile(
    r"\b(?:arriv(?:ed|es|ing)\s+(?:in|at|on)|visit(?:ed|s|ing)|paid\s+an?\s|pays\s+an?\s"
    r"|(?:is|was)\s+(?:currently\s+)?(?:on|paying)\s+an?\s|on\s+an?\s+(?:[\w-]+\s+){0,4}visit\b"
    r"|who\s+is\s+in\b|flew\s+(?:in|to)\b)"
)
VISITING = re.compile(r"\b[Vv]isiting\s+(?:the\s+)?$")
OFFICE_REACH = 80


@dataclass(slots=True)
class Hospitality:
    """Names of the guests and the hosts of the story, in the order told."""

    guests: dict[str, None] = field(default_factory=dict)
    hosts: dict[str, None] = field(default_factory=dict)

    def take(self, guest: str | None, host: str | None) -> None:
        """Note a guest and a host; the first that is told of somebody stays."""
        if guest and guest not in self.hosts:
            self.guests.setdefault(guest)
        if host and host not in self.guests:
            self.hosts.setdefault(host)


def hospitality(scene: Scene) -> Hospitality:
    """Who is guest and who is host, as far as the sentences about named people tell it."""
    found = Hospitality()
    for character in scene.characters:
        if character.person.leads:
            found.take(character.person.name, None)
    for sentence in scene.sentences:
        for guest, host in _told_in(scene, sentence):
            found.take(guest, host)
    return found


def _told_in(scene: Scene, sentence: Sentence) -> Iterator[tuple[str | None, str | None]]:
    """Pairs of guest and host, either may be untold."""
    text, inside = scene.text, scene.mentions_in(sentence)
    for mention in inside:
        start = scene.start_of(mention, OFFICE_REACH)
        passed = "isiting" in text[start : mention.start]
        if passed or VISITING.search(text, max(0, start - 16), start):
            yield mention.key, None
    for match in RECEIVED_BY.finditer(text, sentence.start, sentence.end):
        yield _before(inside, match.start()), _after(inside, match.end())
    for match in RECEIVES.finditer(text, sentence.start, sentence.end):
        if not RECEIVED_BY.match(text, match.start()):
            yield _after(inside, match.end()), _before(inside, match.start())
    for match in COMES.finditer(text, sentence.start, sentence.end):
        yield _before(inside, match.start()), None


def _before(inside: Sequence[Mention], position: int) -> str | None:
    return next((m.key for m in reversed(inside) if m.end <= position), None)


def _after(inside: Sequence[Mention], position: int) -> str | None:
    return next((m.key for m in inside if m.start >= position), None)
