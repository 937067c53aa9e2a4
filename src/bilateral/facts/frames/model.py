"""Frames as the rule files write them; see the head of each file in ``data/rules/frames``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from bilateral.facts.lists import EVENT_STATUSES, EVENT_TYPES, STANCE_KINDS
from bilateral.facts.model import Role

ROLES: Final = frozenset(r.value for r in Role)
"""Roles of those who take part in an event."""

PARTIES: Final = ROLES | {"whom", "who"}
"""Roles that people, bodies and states play; every other role holds words."""

STEP: Final = re.compile(r"[a-z]+(?::[a-z]+)*(?:/[a-z]+(?:\+[a-z]+)*)?|//?[a-z]+(?:\+[a-z]+)*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where those who play a role stand, as alternatives, and which words may stand there.

    ``at`` are paths over the tree (see ``steps``), the first that leads anywhere counts;
    ``all`` takes every one of them. ``words`` are lemmas of which the phrase must hold one,
    ``without`` lemmas of which none may head it. ``only`` says that none but
    people, people with an office of a state and those named by it alone (``officials``),
    bodies, states, states or those of towns (``lands``), or bodies of several states
    (``unions``) may play the role; of a role of words, that a town or state is named there
    (``places``).
    """

    at: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    required: bool = False
    all: bool = False
    absent: bool = False
    """Whether the frame tells nothing where such a one stands there."""
    only: Literal[
        "people", "officials", "bodies", "unions", "states", "lands", "places", "anybody"
    ] = "anybody"
    default: Literal[
        "none",
        "partner",
        "host",
        "place",
        "pair",
        "sides",
        "guests",
        "accuser",
        "opponent",
        "named",
    ] = "none"
    """Who plays the role when nobody stands there.

    The state of the ``place``; the ``partner``, which is the other state of the story; the
    ``host``, which is the one of the place or else the partner; the ``pair`` of both; the
    ``sides``, which are the partner of who is named, or the pair where nobody is; the
    ``guests`` of the visit told last; the ``accuser``, who was told to charge who with
    something; the ``opponent``, the accuser or else the state who's state was last told to
    quarrel with; or who is alone ``named``, the one other state of the sentence or else the host.
    """

    def __post_init__(self) -> None:
        for step in (step for path in self.at for step in path.split(">")):
            if not STEP.fullmatch(step):
                msg = f"{step!r} is no step; write a relation (obj), /preposition, or agent, owner"
                raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Also:
    """What else such an act tells, if the phrase it is about holds one of ``words``."""

    gives: str
    words: tuple[str, ...]
    without: tuple[str, ...] = ()
    turned: bool = False
    """Whether it goes the other way: the one who is thanked is the one who supports."""

    def __post_init__(self) -> None:
        known(self.gives)


@dataclass(frozen=True, slots=True)
class Expected:
    """What must come out of an example: an event, or ``who kind whom`` of a stance."""

    event: str | None = None
    status: str = "held"
    countries: tuple[str, ...] = ()
    people: tuple[str, ...] | None = None
    organizations: tuple[str, ...] | None = None
    stance: str | None = None
    about: str | None = None

    def __post_init__(self) -> None:
        if (self.event is None) == (self.stance is None):
            msg = "an expectation has either event or stance; write one of them"
            raise ValueError(msg)
        if self.event is not None:
            known(self.event)
        if self.status not in EVENT_STATUSES:
            msg = f"{self.status!r} is no status of an event; choose one of {EVENT_STATUSES}"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of our own, and what must come out of it; nothing, if ``gives`` is empty."""

    text: str
    gives: tuple[Expected, ...] = ()


@dataclass(frozen=True, slots=True)
class Coding:
    """PLOVER type and mode, and CAMEO code; the ontology's alignments say the same."""

    plover: str
    cameo: str
    mode: str | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """One way in which prose tells an act.

    ``verbs``, ``nouns`` and ``adjectives`` are lemmas; of a noun ``carriers`` are the verbs
    that make it an act ("hold talks"), ``cases`` the
    prepositions it may stand behind; ``modifiers`` words of which one must stand with it,
    ``without`` words of which none may.
    """

    name: str
    roles: Mapping[str, Place]
    examples: tuple[Example, ...]
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    despite: tuple[str, ...] = ()
    """Auxiliaries and verbs above under which the act is told all the same: who "must"
    withdraw is told to, who is "asked" to convey thanks conveys them."""
    denied: bool = False
    """Whether it is the denial that is the act: who "will not accept" a demand rejects it."""
    also: tuple[Also, ...] = ()
    attributive: bool = False
    """Whether the trigger stands before the noun it describes: "the visiting minister"."""
    status: Literal["held", "planned", "past"] | None = None
    """The status that the words themselves imply, whatever the tense."""
    coding: Coding | None = None
    """A closer coding than that of the file."""
    sides: int | None = None
    """How many sides its act needs, where that is not what the file asks. Those of whom the
    file asks for fewer must be named in the frame itself."""

    def __post_init__(self) -> None:
        if not (self.verbs or self.nouns or self.adjectives):
            msg = f"{self.name} has no trigger; give verbs, nouns or adjectives"
            raise ValueError(msg)
        if not self.examples or not self.examples[0].gives:
            msg = f"{self.name} needs a first example with what it gives"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class FrameFile:
    """A file of ``data/rules/frames``: all frames that tell one kind of event or stance.

    ``sides`` is how many states and international bodies an event needs to be one.
    """

    gives: str
    coding: Coding
    frames: tuple[Frame, ...]
    sides: int = 2

    def __post_init__(self) -> None:
        known(self.gives)


@dataclass(frozen=True, slots=True)
class Words:
    """The file ``words.yaml``: what the words around an act make of it, and who stands for a state.

    Lemmas of auxiliaries that make an act none (``modal``) or planned (``future``); of
    adverbs and determiners that deny it (``negative``); of conjunctions that make it a
    condition. Lemmas that govern an act: it is none (``unreal``), ``planned`` or ``past``;
    ``speech`` reports it; ``stretch`` only counts it ("a series of talks"). ``bidding`` are
    nouns of what an infinitive behind them is still to do, ``put_off`` verbs that put off or
    call off an act. ``planned_words``
    and ``past_words`` stand beside it. ``collective`` are nouns that stand for their state,
    unless one of ``sports`` stands beside; ``regions`` name the same states each time
    ("the Baltic ministers"), ``officials`` offices whose holders speak for one, unless one
    of ``private`` is beside.
    """

    modal: tuple[str, ...]
    future: tuple[str, ...]
    negative: tuple[str, ...]
    conditional: tuple[str, ...]
    unreal: tuple[str, ...]
    planned: tuple[str, ...]
    bidding: tuple[str, ...]
    put_off: tuple[str, ...]
    planned_words: tuple[str, ...]
    past: tuple[str, ...]
    past_words: tuple[str, ...]
    speech: tuple[str, ...]
    stretch: tuple[str, ...]
    officials: tuple[str, ...]
    private: tuple[str, ...]
    sports: tuple[str, ...]
    regions: Mapping[str, tuple[str, ...]]
    collective: tuple[str, ...]


def known(kind: str) -> None:
    """Raise ValueError unless ``kind`` is a kind of event or of stance."""
    if kind not in EVENT_TYPES and kind not in STANCE_KINDS:
        msg = f"{kind!r} is no kind of event or stance; use those of the fact schema"
        raise ValueError(msg)
