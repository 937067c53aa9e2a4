"""Who holds a stance toward whom: as the sentence names them, or as the story makes them known."""

from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames import syntax
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.party import Party, party_states
from bilateral.facts.frames.roles import Filled, Setting, together
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found
from bilateral.language.model import Kind

AGAINST: Final = frozenset({"rejects", "condemns", "accuses", "demands", "threatens"})
"""Kinds that two who hold them together hold toward a third, and not toward each other."""
GROUPS: Final = frozenset({"state", "country", "nation", "member", "government"})
"""Nouns that in the plural are of more states than the story's other one."""
MUTUAL: Final = frozenset({"mutual", "reciprocal"})


def directions(
    told: Told, found: Found, filled: Filled, setting: Setting
) -> Iterator[tuple[str, str]]:
    """Who toward whom, by name: people, or else states; nobody toward his own state."""
    mutual = _mutual(found, filled)
    actors = _actors(told, found, filled, setting, mutual=mutual)
    for who in actors:
        own = state_of(told, who)
        if mutual:
            parties = dict.fromkeys(state_of(told, name) for name in actors)
            others: Sequence[str] = [s for s in parties if s and s != own]
            others = others or setting.partner([own] if own else [])
        else:
            others = _named(told, filled, actors)
            if not others and found.rule.frame.roles["whom"].default == "accuser":
                others = _accusers(told, setting, own)
            if not others and own is not None and _meant(told, found, filled, actors):
                others = setting.partner([own])
        for whom in others:
            if whom != who and (own is None or state_of(told, whom) != own):
                yield who, whom


def state_of(told: Told, name: str | None) -> str | None:
    """The state of a person, or the state itself."""
    return told.state(name) if name in told.profiles and name else name


def _actors(
    told: Told, found: Found, filled: Filled, setting: Setting, *, mutual: bool
) -> tuple[str, ...]:
    """Who holds it."""
    agent, target = filled.party("who"), filled.party("whom")
    known = party_states(told, agent)
    if together(found) and (not known or len(known) != len(setting.group) == 2):
        meant = party_states(told, target)
        return tuple(state for state in setting.group if state not in meant)
    if _guessed(told, found, agent, target):
        return setting.partner(party_states(told, target))
    if agent and not (mutual and len(party_states(told, agent)) < 2):
        return _names(told, agent)
    if mutual and not agent and _several(told, found, setting.group):
        return setting.group
    # "The ministry" of a paper at home: of the two states the one that is not meant. Somebody
    # else who is named but unknown is not the other state; in a bare passive it may be.
    bare = found.rule.frame.roles["who"].default == "partner" and not syntax.agents(found.top)
    if not agent and (bare or "who" in filled.opposite):
        meant = party_states(told, target)
        facing = setting.opposite(meant) if meant and not bare else None
        return setting.partner(meant) or ((facing,) if facing else ())
    return _names(told, agent)


def _guessed(told: Told, found: Found, agent: Party, target: Party) -> bool:
    """Whether a body without a state in its name was taken for one of the state it is against."""
    if not agent.bodies or agent.people or agent.states:
        return False
    said = [t for one in syntax.agents(found.top) for t in syntax.phrase(one)]
    bare = not any(t.i in told.named or t.tag_ == "PRP" for t in said)
    nations = {m.key for t in said for m in told.mentions(t) if m.kind is Kind.STATE}
    same = party_states(told, agent) == party_states(told, target) != ()
    return same and bare and not nations


def _named(told: Told, filled: Filled, actors: Sequence[str]) -> Sequence[str]:
    """Toward whom the sentence says it is; nobody does it to himself."""
    return [name for name in _names(told, filled.party("whom")) if name not in actors]


def _meant(told: Told, found: Found, filled: Filled, actors: Sequence[str]) -> bool:
    """Whether the other state of the story is meant, where nobody is named."""
    default = found.rule.frame.roles["whom"].default
    if any(_of_others(told, t) for t in syntax.patients(found.token)):
        return False
    meant = default == "partner" or "whom" in filled.opposite or _pronoun(found)
    one_side = len({state_of(told, name) for name in actors}) == 1
    return meant and (one_side or found.rule.gives not in AGAINST)


def _several(told: Told, found: Found, states: Sequence[str]) -> bool:
    """Whether those who do it to each other are the states of the story.

    "They", "the sides", or nobody named; or all of them stand in the sentence.
    """
    agents = syntax.agents(found.top)
    meant = all(t.tag_ == "PRP" or lemma(t) in words().collective for t in agents)
    plural = all("Number=Plur" in str(t.morph) for t in agents)
    named = {m.key for t in found.token.sent for m in told.mentions(t) if m.kind is Kind.STATE}
    return (meant and plural) or named.issuperset(states)


def _accusers(told: Told, setting: Setting, state: str | None) -> list[str]:
    """Who was told last to charge the state, or somebody of it, with something."""
    found = [who for who, whom in setting.charges if state and state_of(told, whom) == state]
    return found[-1:]


def _pronoun(found: Found) -> bool:
    """Whether it is done to "him" or "them", who are not the ones that do it."""
    return any(t.tag_ == "PRP" for n in found.nodes for t in syntax.children(n, "obj", "iobj"))


def _of_others(told: Told, token: Token) -> bool:
    """Whether it is done to "the member states", or to somebody of an international body."""
    many = token.tag_ == "NNS" and lemma(token) in GROUPS
    bodies = {m.key for t in syntax.phrase(token, deep=False) for m in told.mentions(t)}
    return many or not bodies.isdisjoint(told.international)


def _names(told: Told, side: Party) -> tuple[str, ...]:
    """A side as the names a stance has: its people, else its states."""
    return side.people or party_states(told, side)


def _mutual(found: Found, filled: Filled) -> bool:
    """Whether each does it to the other: "each other's integrity", "mutual support"."""
    near = [t for n in found.nodes for t in n.subtree if syntax.clause(t) == syntax.clause(n)]
    near += [t for role in filled.words.values() for head in role for t in syntax.phrase(head)]
    pairs = {("each", "other"), ("one", "another")}
    following = {(t.lower_, t.nbor().lower_) for t in near if t.i + 1 < len(t.doc)}
    return bool(pairs & following) or any(
        lemma(t) in MUTUAL for t in syntax.children(found.token, "amod")
    )
