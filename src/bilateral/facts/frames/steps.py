"""Places in the tree, written as in the rule files, followed to tokens.

A path is steps joined by ``>``. A step is

    agent, patient, subject   of a verb, whatever its voice; inherited where it has none
    owner                     whose it is: "Kenya's support", "the Kenyan aid", "support of Kenya"
    head                      the word above
    inside                    every word of the phrase of a noun
    within                    every word under it, also in the clauses that describe it
    sentence                  every word of the sentence
    sequel                    every noun of the two sentences behind it
    clause                    the subject of the clause around a noun
    speaker                   who says it, where a verb of saying governs the clause
    /with                     a phrase with this preposition; ``/on+behalf+of`` for a fixed one
    //with                    the same, the nearest anywhere in the clause
    obl/with, xcomp, obj ...  dependents in a relation, with a preposition or without

For a noun that a verb carries, the noun is asked first and the verb then.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames import syntax
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.objects import patients
from bilateral.facts.frames.syntax import VERBAL, case, children, clause
from bilateral.facts.frames.voices import governing_speaker

SEQUEL: Final = 2
"""Sentences that go on about an act."""


def follow(nodes: Sequence[Token], path: str) -> Iterator[list[Token]]:
    """The tokens that a path leads to from each of the nodes, where it leads anywhere."""
    for node in nodes:
        found = [node]
        for step in path.split(">"):
            found = [token for one in found for token in _step(one, step)]
        if found:
            yield found


def _step(token: Token, step: str) -> list[Token]:
    relation, slash, preposition = step.partition("/")
    if slash and not relation:
        wide = preposition.startswith("/")
        return _phrases(token, preposition.lstrip("/"), wide=wide)
    if relation in NAMED:
        found = NAMED[relation](token)
        return [t for t in found if case(t) == preposition] if slash else found
    found = children(token, relation)
    if relation in {"xcomp", "ccomp", "advcl", "acl"}:
        found += [verb for one in found for verb in children(one, "conj") if verb.pos_ in VERBAL]
    return [t for t in found if case(t) == preposition] if slash else found


def _phrases(token: Token, preposition: str, *, wide: bool) -> list[Token]:
    """The phrases with a preposition, attached to the token or, ``wide``, near it."""
    relations = ("obl", "nmod", "obl:agent", "advcl", "acl", "nmod:desc", "advmod")
    near = [t for t in children(token, *relations) if case(t) == preposition]
    # "for supporting X as well as for the aid": what is joined has the preposition of the first.
    if near or not wide:
        return near
    root = clause(token)
    far = [
        t for t in root.subtree
        if case(t) == preposition and t.dep_ in relations and clause(t) in {root, token, t}
    ]  # fmt: skip
    behind = [t for t in far if t.i > token.i]
    return sorted(behind or far, key=lambda t: abs(t.i - token.i))[:1]


def _bearers(noun: Token) -> list[Token]:
    """Who does what a noun tells: "her visit", "a visit by the minister"."""
    return children(noun, "nmod:poss") or [
        t for t in children(noun, "nmod", "obl:agent", "obl") if case(t) == "by"
    ]


def _owners(noun: Token) -> list[Token]:
    """Whose a thing is, also where it is told of what is joined to it."""
    found: list[Token] = []
    for one in syntax.joined(noun):
        found += children(one, "nmod:poss")
        found += children(one, "amod", "compound", "nmod:desc", "nmod:unmarked")
        for t in children(one, "nmod", "obl"):
            if case(t) in {"of", "by", "from"}:
                found += [t, *_owners(t)]
        found += [t for c in children(one, "acl") for t in syntax.agents(c) if t != one]
    return found


def _agents(token: Token) -> list[Token]:
    verbal = token.pos_ in VERBAL or children(token, "cop")
    return syntax.agents(token) if verbal else _bearers(token)


def _patients(token: Token) -> list[Token]:
    return patients(token) if token.pos_ in VERBAL else []


def _around(noun: Token) -> Token:
    """The verb of the clause around a noun: of a relative clause that lies between, its verb.

    "Met Y, who is visiting Z as part of the session": such phrases belong to what is nearest,
    and are where a parse attaches too high.
    """
    verb = clause(noun)
    between = (t for t in noun.doc[verb.i + 1 : noun.i] if t.dep_ == "acl:relcl")
    return max(between, key=lambda t: t.i, default=verb)


def _sequel(token: Token) -> list[Token]:
    """The nouns of the next two sentences, which go on about an act that the first only names."""
    found: list[Token] = []
    after = token.sent
    for _ in range(SEQUEL):
        if after.end >= len(token.doc):
            break
        after = token.doc[after.end].sent
        found += [t for t in after if t.pos_ == "NOUN"]
    return found


NAMED: Final[Mapping[str, Callable[[Token], list[Token]]]] = MappingProxyType(
    {
        "agent": _agents,
        "patient": _patients,
        "subject": syntax.subjects,
        "owner": _owners,
        "inside": lambda token: [t for t in syntax.phrase(token) if t != token],
        "sentence": lambda token: list(token.sent),
        "sequel": _sequel,
        "within": lambda token: [t for t in token.subtree if t != token],
        "head": lambda token: [token.head],
        "speaker": governing_speaker,
        "clause": lambda token: syntax.subjects(_around(token)),
    }
)
"""The steps that are no relation of the parse."""


def holds(tokens: Iterable[Token], words: Sequence[str]) -> bool:
    """Whether the phrase of one of the tokens holds one of the words, as lemma or as written."""
    return any(
        lemma(part) in words or part.lower_ in words
        for token in tokens
        for part in syntax.phrase(syntax.antecedent(token))
    )
