"""Stances: a filled frame to who does what toward whom, and about what."""

from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames import phrases, syntax
from bilateral.facts.frames.certainty import certainty
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.participants import party, party_states
from bilateral.facts.frames.party import Party
from bilateral.facts.frames.roles import Filled, Setting, fill
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found, empty, refused
from bilateral.facts.lists import STANCE_KINDS
from bilateral.facts.model import Evidence, Stance
from bilateral.facts.refusals import UNREAL, Refused
from bilateral.language.model import Kind, Sentence

CONFIDENCE = 0.7
AHEAD: Final = "it lies ahead, and who will do it has not done it"
NO_SIDES: Final = "it is not known who does it toward whom, or both are of one state"
FOR_IT: Final = "it is only what something is for"
PURPOSES = frozenset({"supports"})
LASTING = frozenset({"supports", "offers", "threatens"})
TWO = frozenset({"two", "both"})
MUTUAL = frozenset({"mutual", "reciprocal"})


def stances(
    told: Told, sentence: Sentence, found: Found, setting: Setting
) -> Iterator[Stance | Refused]:
    """The stances a frame tells: one per direction, none toward one's own state."""
    if found.rule.gives not in STANCE_KINDS:
        return
    if found.rule.gives in PURPOSES and _purpose(found.top):
        yield refused(found, FOR_IT)
        return
    how = certainty(found)
    # Who says that he will support somebody does so already; who will thank has not thanked.
    if how is None or (how == "planned" and found.rule.gives not in LASTING):
        yield refused(found, AHEAD if how else UNREAL)
        return
    filled = fill(told, found)
    if isinstance(filled, str):
        yield refused(found, empty(filled))
        return
    subject = filled.words.get("about", ())
    matter = phrases.about(subject) or found.token.lower_
    reporter = _reporter(told, found)
    evidence = (
        Evidence(sentence.start, sentence.end, sentence.text, found.rule.frame.name, CONFIDENCE),
    )
    toward = list(_directions(told, found, filled, setting))
    if not toward:
        yield refused(found, NO_SIDES)
    for who, whom in toward:
        said = reporter if reporter != who and _state(told, reporter) != who else None
        yield Stance(who, found.rule.gives, whom, matter, said, evidence)
        for also in found.rule.frame.also:
            if also.gives not in STANCE_KINDS or not _headed(subject, also.words):
                continue
            one, other = (_state(told, name) or name for name in (who, whom))
            sides = (other, one) if also.turned else (one, other)
            yield Stance(*_pair(also.gives, sides), matter, None, evidence)


def _headed(phrases_: Sequence[Token], lemmas: Sequence[str]) -> bool:
    """Whether one of the words heads the phrase: "for its support", not "a gesture of support"."""
    return any(lemma(one) in lemmas for head in phrases_ for one in syntax.joined(head))


def _purpose(verb: Token) -> bool:
    """Whether it is only told what something is for: "equipment to support the elections"."""
    return verb.tag_ == "VB" and verb.dep_ in {"acl", "advcl"}


def _pair(kind: str, sides: tuple[str, str]) -> tuple[str, str, str]:
    return sides[0], kind, sides[1]


def _directions(
    told: Told, found: Found, filled: Filled, setting: Setting
) -> Iterator[tuple[str, str]]:
    """Who toward whom, by name: people, or else states."""
    agent, target = filled.party("who"), filled.party("whom")
    roles = found.rule.frame.roles
    default = roles["whom"].default
    mutual = _mutual(found, filled)
    actors = _names(told, agent)
    # Somebody who is named but unknown is not the other state; in a bare passive it may be.
    if not agent and roles["who"].default == "partner" and not syntax.agents(found.top):
        actors = setting.partner(party_states(told, target))
    parties = party_states(told, agent)
    if mutual and len(parties) < 2 and not agent and _several(told, found, setting.group):
        actors = parties = setting.group
    if not actors and not agent and _together(found):
        actors = setting.group
    for who in actors:
        own = _state(told, who)
        if mutual:
            others: Sequence[str] = [s for s in parties if s != own]
            others = others or setting.partner([own] if own else [])
        else:
            # Nobody does it to himself: "X thanked him" is of the other one.
            others = [name for name in _names(told, target) if name not in actors]
            meant = (
                default == "partner"
                or "whom" in filled.opposite
                or (len(actors) == 1 and bool(target))
            )
            if not others and own is not None and meant:
                others = setting.partner([own])
        for whom in others:
            if whom != who and (own is None or _state(told, whom) != own):
                yield who, whom


def _several(told: Told, found: Found, states: Sequence[str]) -> bool:
    """Whether those who do it to each other are the states of the story.

    "They", "the sides", or nobody named; or all of them stand in the sentence.
    """
    agents = syntax.agents(found.top)
    meant = all(t.tag_ == "PRP" or lemma(t) in words().collective for t in agents)
    plural = all("Number=Plur" in str(t.morph) for t in agents)
    named = {m.key for t in found.token.sent for m in told.mentions(t) if m.kind is Kind.STATE}
    return (meant and plural) or named.issuperset(states)


def _together(found: Found) -> bool:
    """Whether "the two presidents", "both sides" or "they" do it, who are not named there."""
    agents = syntax.agents(found.top)
    return bool(agents) and all(
        "Number=Plur" in str(t.morph)
        and (
            t.lower_ == "they"
            or (lemma(t) in words().collective and {c.lower_ for c in t.children} & TWO)
        )
        for t in agents
    )


def _names(told: Told, side: Party) -> tuple[str, ...]:
    """A side as the names a stance has: its people, else its states."""
    return side.people or party_states(told, side)


def _state(told: Told, name: str | None) -> str | None:
    """The state of a person, or the state itself."""
    return told.state(name) if name in told.profiles and name else name


def _mutual(found: Found, filled: Filled) -> bool:
    """Whether each does it to the other: "each other's integrity", "mutual support"."""
    near = [t for n in found.nodes for t in n.subtree if syntax.clause(t) == syntax.clause(n)]
    near += [t for role in filled.words.values() for head in role for t in syntax.phrase(head)]
    pairs = {("each", "other"), ("one", "another")}
    following = {(t.lower_, t.nbor().lower_) for t in near if t.i + 1 < len(t.doc)}
    return bool(pairs & following) or any(
        lemma(t) in MUTUAL for t in syntax.children(found.token, "amod")
    )


def _reporter(told: Told, found: Found) -> str | None:
    """Who says that somebody does so, where that is a person."""
    for token in syntax.ancestors(found.top):
        if token.dep_ == "ccomp" and lemma(token.head) in words().speech:
            return next(iter(party(told, _speaker(token.head)).people), None)
    return None


def _speaker(verb: Token) -> list[Token]:
    return syntax.agents(verb)
