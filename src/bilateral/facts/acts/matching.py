"""Where the words of act frames stand in a sentence, and whether their company fits."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from bilateral.facts.acts.company import NOMINAL, fits_noun, fits_verb
from bilateral.facts.acts.lemmas import lemma
from bilateral.facts.acts.loading import ActRule, by_word, words
from bilateral.facts.acts.model import ActFrame
from bilateral.facts.frames.syntax import VERBAL, case, children
from bilateral.facts.frames.told import Told
from bilateral.language.model import Sentence

CARRIED = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "obl:agent", "nmod", "xcomp", "iobj"})
INTO = frozenset({"in", "at", "with", "to", "on", "into"})
"""Prepositions of what somebody takes part in; behind others a noun is another matter."""
LIGHT = frozenset({"make", "give", "take", "have", "hold", "pay", "do", "put", "send", "express"})
"""Verbs that carry what is their object, not their subject: "visits make it stronger"."""
PREDICATES = frozenset({"ADJ", "VERB", "ADV"})
ATTRIBUTIVE = frozenset({"amod", "compound", "aux", "aux:pass", "nmod:desc"})


@dataclass(frozen=True, slots=True)
class Match:
    """A frame whose words and company were found: the trigger, and the verb that carries a noun.

    ``bare`` tells that a noun has no verb that makes it an act.
    """

    rule: ActRule
    token: Token
    carrier: Token | None = None
    bare: bool = False

    @property
    def nodes(self) -> tuple[Token, ...]:
        """Where the sides may be attached, the nearest first."""
        return (self.token, self.carrier) if self.carrier is not None else (self.token,)

    @property
    def top(self) -> Token:
        """The word whose tense and mood are those of the act."""
        return self.carrier if self.carrier is not None else self.token


def matches(told: Told, sentence: Sentence) -> Iterator[Match]:
    """The frames of a sentence in the order of their words, one a word."""
    frames = by_word()
    for token in told.tokens(sentence):
        fitting = (_match(told, rule, token) for rule in frames.get(lemma(token), ()))
        found: Match | None = None
        for match in fitting:
            if match is not None and (found is None or not match.bare):
                found = match
            if found is not None and not found.bare:
                break
        if found is not None:
            yield found


def _match(told: Told, rule: ActRule, token: Token) -> Match | None:
    frame, word = rule.frame, lemma(token)
    if token.dep_ == "aux":
        # "Tonga must mend the dyke": a duty, whatever it is.
        return Match(rule, token.head) if word in frame.verbs and word in words().duty else None
    if _verbal(frame, word, token):
        return Match(rule, token) if fits_verb(told, frame, token) else None
    if word not in frame.nouns or token.pos_ not in NOMINAL or token.dep_ == "compound":
        return None
    carrier = _carrier(frame, token)
    fits = fits_noun(told, frame, token, carrier)
    return Match(rule, token, carrier, bare=carrier is None) if fits else None


def _verbal(frame: ActFrame, word: str, token: Token) -> bool:
    """Whether a token is a verb or predicate of the frame: an attribute tells of no act."""
    if word in frame.verbs and token.pos_ in VERBAL:
        # "The navy shelled camps": an attribute with a subject of its own is a verb after all.
        own = token.dep_ == "amod" and (token.i > token.head.i or bool(children(token, "nsubj")))
        return own or token.dep_ not in ATTRIBUTIVE
    return word in frame.adjectives and token.pos_ in PREDICATES and token.dep_ != "amod"


def _carrier(frame: ActFrame, noun: Token) -> Token | None:
    """The verb that makes the noun an act: it does it, undergoes it, or tells that it was."""
    allowed = frame.carriers or words().carriers
    for verb in children(noun, "acl", "acl:relcl"):
        if lemma(verb) in allowed and not children(verb, "aux:pass", "nsubj"):
            return verb
    top = noun
    for _ in range(4):
        counted = top.dep_ == "nmod" and case(top) == "of" and lemma(top.head) in words().counting
        if not counted and not (top.dep_ == "conj" and top.head.pos_ in NOMINAL):
            break
        top = top.head
    verb = top.head
    fits = verb != top and verb.pos_ in VERBAL and lemma(verb) in allowed
    beside = top.dep_ in {"obl", "nmod"} and case(top) not in INTO
    doing = top.dep_ == "nsubj" and lemma(verb) in LIGHT and not _happens(verb)
    return verb if fits and top.dep_ in CARRIED and not beside and not doing else None


def _happens(verb: Token) -> bool:
    """Whether a light verb tells that its subject happened: "talks took place"."""
    return any(t.lower_ in {"place", "effect", "shape"} for t in children(verb, "obj"))
