"""Who holds a stance toward whom: as the sentence names them, or as the story makes them known."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames import syntax
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.objects import patients
from bilateral.facts.frames.party import Party, party_states
from bilateral.facts.frames.roles import Filled, together
from bilateral.facts.frames.setting import Setting
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found
from bilateral.facts.frames.voices import GENDERS, sentence_before
from bilateral.language.model import Kind

AGAINST: Final = frozenset({"rejects", "condemns", "accuses", "demands", "threatens"})
"""Kinds that two who hold them together hold toward a third, and not toward each other."""
GROUPS: Final = frozenset({"state", "country", "nation", "member", "government"})
"""Nouns that in the plural are of more states than the story's other one."""
TWO: Final = frozenset({"two", "both"})
HOST: Final = "host"
PAIR: Final = 2
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
            others = _both(told, found, own) or _named(told, filled, actors)
            others = others or _unnamed(told, found, filled, setting, (who, *actors))
        meant = None if mutual else _not_oneself(told, found, own, others)
        for whom in others:
            if meant is not None:
                yield meant, whom
            elif whom != who and (own is None or state_of(told, whom) != own):
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


def _unnamed(
    told: Told, found: Found, filled: Filled, setting: Setting, actors: Sequence[str]
) -> Sequence[str]:
    """Toward whom those of one side do it where the sentence does not say it."""
    own = state_of(told, actors[0])
    if found.rule.frame.roles["whom"].default in {"accuser", "opponent"}:
        return _opponent(told, found, setting, own)
    # "Assured them": where many states are told of, they may be of more than one.
    many = len(setting.standpoint.often) > PAIR and any(
        t.lower_ == "them" for t in _pronouns(found)
    )
    if own is None or many or not _meant(told, found, filled, actors):
        return []
    if setting.scene not in {None, own} and any(lemma(t) == HOST for t in _whom(found)):
        return [setting.scene] if setting.scene else []
    return setting.partner([own])


def _opponent(told: Told, found: Found, setting: Setting, own: str | None) -> Sequence[str]:
    """Who charged the state with something, or is at odds with it and alone named there."""
    opposed = found.rule.frame.roles["whom"].default == "opponent"
    accusers = _accusers(told, setting, own)
    if accusers and not (opposed and state_of(told, accusers[0]) is None):
        return accusers
    other = setting.opponent(own) if opposed and own else None
    return [other] if other and own and not _third(told, found, own, other) else []


def _not_oneself(told: Told, found: Found, own: str | None, others: Sequence[str]) -> str | None:
    """Who else "he" or "she" is, if it is done to the state of whom the pronoun was taken for.

    Nobody does it to his own state: it is the only other one of whom the sentence before told.
    """
    agents = syntax.agents(found.top)
    pronoun = len(agents) == 1 and agents[0].lower_ in GENDERS
    if not pronoun or own is None or not others or {state_of(told, o) for o in others} != {own}:
        return None
    before = sentence_before(found.token.sent)
    named = {
        m.key
        for t in before or ()
        for m in told.mentions(t)
        if m.kind is Kind.PERSON and told.state(m.key) not in {None, own}
    }
    return named.pop() if len(named) == 1 else None


def _whom(found: Found) -> list[Token]:
    return [t for n in found.nodes for t in patients(n)]


def _both(told: Told, found: Found, own: str | None) -> list[str]:
    """The two others of whom the sentence before told, if it is done to "both countries"."""
    asked = any(
        lemma(t) in GROUPS and {c.lower_ for c in t.children} & TWO for t in patients(found.token)
    )
    before = sentence_before(found.token.sent) if asked else None
    two = [code for code in _states_named(told, before or ()) if code != own]
    return two if len(two) == PAIR else []


def _states_named(told: Told, tokens: Iterable[Token]) -> list[str]:
    """The states that words name, each once."""
    return list(
        dict.fromkeys(m.key for t in tokens for m in told.mentions(t) if m.kind is Kind.STATE)
    )


def _third(told: Told, found: Found, *two: str) -> bool:
    """Whether the sentence names a state besides the two."""
    return not set(_states_named(told, found.token.sent)) <= set(two)


def _meant(told: Told, found: Found, filled: Filled, actors: Sequence[str]) -> bool:
    """Whether the other state of the story is meant, where nobody is named."""
    default = found.rule.frame.roles["whom"].default
    # A phrase without a preposition behind the verb is its object, whatever the parse says.
    bare = [t for t in syntax.children(found.token, "obl") if not syntax.case(t)]
    if any(_of_others(told, t) for t in (*patients(found.token), *bare)):
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
    return bool(_pronouns(found))


def _pronouns(found: Found) -> list[Token]:
    return [t for n in found.nodes for t in syntax.children(n, "obj", "iobj") if t.tag_ == "PRP"]


def _of_others(told: Told, token: Token) -> bool:
    """Whether it is done to "the member states", or to somebody of an international body."""
    many = token.tag_ == "NNS" and lemma(token) in GROUPS
    # "The SCO Secretary-General", however the parse ties its words together.
    row = token.doc[token.head.i + 1 : token.i + 1] if token.head.i < token.i else ()
    near = (*syntax.phrase(token, deep=False), *row)
    bodies = {m.key for t in near for m in told.mentions(t)}
    beside = {t.lower_ for t in token.doc[max(token.i - 2, 0) : token.i + 3]}
    union = {"secretary", "general"} <= beside
    return many or union or not bodies.isdisjoint(told.international)


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
