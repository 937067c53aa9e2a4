"""Act frames as the rule files write them; see the head of ``data/rules/acts/words.yaml``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

TYPES: Final = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
    "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shade:
    """A closer coding of an act: where words stand with it, or an act of a type is its matter."""

    cameo: str
    words: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    plover: str | None = None
    mode: str | None = None

    def __post_init__(self) -> None:
        if not self.words and not self.holds:
            msg = f"the shade {self.cameo} has no condition; give words or holds"
            raise ValueError(msg)
        for name in (*self.holds, *((self.plover,) if self.plover else ())):
            known(name)


@dataclass(frozen=True, slots=True)
class ActExample:
    """A sentence of our own and what it tells first: type, mode, and sides where given."""

    text: str
    gives: str | None = None
    mode: str | None = None
    actor: str | None = None
    recipient: str | None = None


@dataclass(frozen=True, slots=True)
class ActFrame:
    """One way in which prose tells an act; lists of words may name classes, ``<class>``."""

    name: str
    cameo: str
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    unless_subject: tuple[str, ...] = ()
    unless_object: tuple[str, ...] = ()
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    governs: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    matter: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    mode: str | None = None
    shades: tuple[Shade, ...] = ()
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    examples: tuple[ActExample, ...] = ()

    def __post_init__(self) -> None:
        if not (self.verbs or self.nouns or self.adjectives):
            msg = f"{self.name} has no trigger; give verbs, nouns or adjectives"
            raise ValueError(msg)
        if not self.examples:
            msg = f"{self.name} has no example; give a sentence of your own"
            raise ValueError(msg)

    @property
    def weight(self) -> int:
        """How much the frame asks for: of several on one word the one that asks most is told."""
        asked = (self.particles, self.governs, self.beside)
        sides = (self.subject, self.object)
        narrow = sum(1 for side in sides if side and not any(w.startswith("@") for w in side))
        heavy = sum(map(bool, (self.matter, *sides)))
        return sum(map(bool, asked)) + 2 * (len(self.phrases) + heavy) + narrow


@dataclass(frozen=True, slots=True)
class ActFile:
    """A file of ``data/rules/acts``: all frames of one PLOVER type."""

    type: str
    frames: tuple[ActFrame, ...]

    def __post_init__(self) -> None:
        known(self.type)


@dataclass(frozen=True, slots=True)
class Turn:
    """What an act of a type becomes while it is planned, refused or asked for."""

    plover: str
    cameo: str
    mode: str | None = None


@dataclass(frozen=True, slots=True)
class ActWords:
    """The file ``words.yaml``: classes of words, and what mood makes of an act."""

    classes: Mapping[str, tuple[str, ...]]
    carriers: tuple[str, ...]
    counting: tuple[str, ...]
    future: tuple[str, ...]
    planning: tuple[str, ...]
    duty: tuple[str, ...]
    modal: tuple[str, ...]
    negative: tuple[str, ...]
    conditional: tuple[str, ...]
    unreal: tuple[str, ...]
    speech: tuple[str, ...]
    threats: tuple[str, ...]
    irregular: Mapping[str, str]
    planned: Mapping[str, Turn]
    refused: Mapping[str, Turn]
    asked: Mapping[str, Turn]

    def __post_init__(self) -> None:
        for turns in (self.planned, self.refused, self.asked):
            for name in turns:
                known(name)


def known(name: str) -> None:
    """Raise ValueError unless ``name`` is a type of PLOVER."""
    if name not in TYPES:
        msg = f"{name!r} is no PLOVER type; choose one of {', '.join(TYPES)}"
        raise ValueError(msg)
