"""When and where an act took place: of the dates and towns of a sentence those of its verb.

A date belongs to an act if it stands in the act's own clause, or in the clause that the
act's clause is joined to or depends on; one that only tells of another noun does not.
"""

from collections.abc import Sequence
from typing import Final, Protocol

from spacy.tokens import Token

from bilateral.facts.circumstances import Where, dates, tells_an_act, town, towns
from bilateral.facts.frames.syntax import CLAUSAL, VERBAL, ancestors, case, children, clause
from bilateral.facts.frames.told import Told
from bilateral.language.model import Kind, Mention, Sentence

WITHIN = frozenset({"in", "at", "to", "for"})
"""Prepositions of what an act is part of, whose place and day are its own."""
DEADLINE: Final = frozenset({"by", "until", "till", "before"})
"""Prepositions of the day by which something must be done: "have until Friday to leave"."""


class Found(Protocol):
    """An act found in a sentence: the words where its circumstances may be attached."""

    @property
    def nodes(self) -> tuple[Token, ...]:
        """The words of the act."""

    @property
    def top(self) -> Token:
        """The word that heads them."""


def date_of(
    told: Told, sentence: Sentence, found: Found, but: frozenset[str] = frozenset()
) -> tuple[str | None, str | None]:
    """The date of an act and the end of its range, as far as the sentence tells them.

    A date told with a preposition in ``but`` is another's.
    """
    own = {m for m in dates(told.reading, sentence) if _attached(told, found, m)}
    mention = _nearest(
        told,
        found,
        [
            m
            for m in dates(told.reading, sentence)
            if (m in own or tells_an_act(told.reading, sentence, m))
            and not any(case(t) in but for t in told.span(m.start, m.end))
        ],
    )
    if mention is None:
        return None, None
    first, _, last = mention.key.partition("/")
    return first, last or None


def where_of(told: Told, sentence: Sentence, found: Found) -> Where:
    """The town and state of an act, as far as the sentence tells them."""
    mention = _nearest(told, found, towns(told.reading, sentence)) or _goal(told, found)
    if mention is not None:
        return town(mention)
    states = [
        m
        for m in told.reading.mentions
        if m.kind is Kind.STATE
        and sentence.start <= m.start < sentence.end
        and any(case(t) == "in" and t.head in found.nodes for t in told.span(m.start, m.end))
    ]
    return Where(None, states[0].key) if states else Where()


def _goal(told: Told, found: Found) -> Mention | None:
    """The town that is itself what the act is done to: "visited Lagos"."""
    goals = [o for t in found.nodes for o in children(t, "obj", "nsubj:pass")]
    goals += [t.head for t in found.nodes if t.dep_ == "cop"]
    return next((m for o in goals for m in told.mentions(o) if m.kind is Kind.PLACE), None)


def _nearest(told: Told, found: Found, mentions: Sequence[Mention]) -> Mention | None:
    """The mention that belongs to the act; of several the nearest to its words."""
    ranked = [
        (distance, abs(m.start - found.top.idx), m)
        for m in mentions
        if not _told_of_office(told, m)
        and (distance := _distance(told.span(m.start, m.end).root, found)) is not None
    ]
    return min(ranked)[2] if ranked else None


def _attached(told: Told, found: Found, mention: Mention) -> bool:
    """Whether a date hangs on the act's own verb: "established on 9 June"."""
    return told.span(mention.start, mention.end).root.head in found.nodes


def _told_of_office(told: Told, mention: Mention) -> bool:
    """Whether a town only tells where an office or a body is: "the ambassador in Oslo"."""
    head = told.span(mention.start, mention.end).root.head
    return any(m.kind in {Kind.OFFICE, Kind.PERSON} for m in told.mentions(head))


def _distance(token: Token, found: Found) -> int | None:
    """How many clauses lie between a circumstance and the act; None if it is another's."""
    if case(token) in {"of", "from"}:
        return None
    below = token
    for above in ancestors(token):
        if above in found.nodes:
            # "After the raid on its embassy in Quito": where the raid was.
            apart = below != token and below.dep_ == "obl" and case(below) not in WITHIN
            return None if apart else 0
        if above != token and above.pos_ in VERBAL:
            break
        below = above
    home = clause(token)
    mine = clause(found.top)
    for steps in range(4):
        if home == mine:
            return steps
        if mine.head == mine or mine.dep_ in {"ccomp", "acl:relcl"}:
            return None
        mine = clause(mine.head) if mine.dep_ in CLAUSAL or mine.pos_ in VERBAL else mine.head
    return None
