"""Where the words of frames stand in a sentence, each with the verb that carries them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames import syntax
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import Rule, by_word, words
from bilateral.facts.frames.model import Frame
from bilateral.facts.frames.syntax import VERBAL, case, children
from bilateral.facts.frames.told import Told
from bilateral.facts.refusals import Refused
from bilateral.language.model import Sentence

NOMINAL = frozenset({"NOUN", "PROPN"})
CARRIED = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "obl:agent", "nmod", "xcomp", "iobj"})


WITHIN = frozenset({"in", "at", "with", "to", "off"})
"""Prepositions of what somebody takes part in; behind others a noun is another matter."""
COUNTING = frozenset({"of", "in"})

ATTRIBUTIVE: Final = "the word only describes another one"
OTHER_CLASS: Final = "the word is of another class here than the frame asks for"
BESIDE: Final = "no word that the frame asks for stands beside it, or one that it shuts out"
PREPOSITION: Final = "it does not stand behind a preposition that the frame asks for"
UNCARRIED: Final = "no verb that makes the noun an act carries it"


@dataclass(frozen=True, slots=True)
class Found:
    """A frame whose words were found: the trigger, and the verb that carries a noun."""

    rule: Rule
    token: Token
    carrier: Token | None = None

    @property
    def nodes(self) -> tuple[Token, ...]:
        """Where those who take part may be attached, the nearest first."""
        return (self.token, self.carrier) if self.carrier is not None else (self.token,)

    @property
    def top(self) -> Token:
        """The word whose tense and mood are those of the act."""
        return self.carrier if self.carrier is not None else self.token


def refused(found: Found, reason: str) -> Refused:
    """The frame that was found, refused."""
    return _refused(found.rule, found.token, reason)


def empty(found: Found, role: str) -> str:
    """Why a frame is refused for a role: nobody plays it, or somebody does where none may."""
    place = found.rule.frame.roles.get(role)
    what = "what rules it out" if place and place.absent else "nobody and nothing known"
    return f"{what} stands where its {role} is told"


def _refused(rule: Rule, token: Token, reason: str) -> Refused:
    return Refused(rule.gives, rule.frame.name, token.idx, token.idx + len(token), reason)


def triggers(told: Told, sentence: Sentence) -> Iterator[Found | Refused]:
    """The frames whose words the sentence holds, in the order of their words."""
    rules = by_word()
    for token in told.tokens(sentence):
        for rule in rules.get(lemma(token), ()):
            found = _fires(rule, token)
            yield _refused(rule, token, found) if isinstance(found, str) else found


def _fires(rule: Rule, token: Token) -> Found | str:
    """The frame at its word, or why it tells nothing there."""
    word = lemma(token)
    if word in rule.frame.verbs and token.pos_ in VERBAL:
        return _verb(rule, token)
    if word in rule.frame.adjectives and token.pos_ in {"ADJ", "VERB"}:
        fits = _chosen(rule.frame, token) and _describes(token) is rule.frame.attributive
        return Found(rule, token) if fits else ATTRIBUTIVE
    if word in rule.frame.nouns and token.pos_ in NOMINAL:
        return _noun(rule, token)
    return OTHER_CLASS


def _verb(rule: Rule, token: Token) -> Found | str:
    # An adjective made of a verb ("the invited guests") tells of no act.
    if token.dep_ in {"amod", "compound", "aux", "aux:pass"}:
        return ATTRIBUTIVE
    if not _chosen(rule.frame, token):
        return BESIDE
    return Found(rule, token, token.head if token.dep_ == "cop" else None)


def _noun(rule: Rule, token: Token) -> Found | str:
    frame = rule.frame
    if token.dep_ in {"compound", "flat"} and not _names(rule, token):
        return ATTRIBUTIVE  # "the Forum Foreign Ministers' Meeting" is one meeting
    if not _chosen(frame, token):
        return BESIDE
    if frame.cases and case(token) not in frame.cases:
        return PREPOSITION
    if not frame.carriers:
        return Found(rule, token)
    token = token.head if token.dep_ == "compound" else token
    carrier = _carrier(frame, token)
    return Found(rule, token, carrier) if carrier is not None else UNCARRIED


def _names(rule: Rule, token: Token) -> bool:
    """Whether a noun says what the name behind it is of: "the drill Steppe Eagle"."""
    named = token.dep_ == "compound" and token.pos_ == "NOUN" and token.head.pos_ == "PROPN"
    return rule.gives == "MilitaryExercise" and named


def _describes(token: Token) -> bool:
    """Whether a word stands before the noun it describes, also one that is joined to another.

    "By the minister and visiting Minister Okello": the parse joins such a participle to the verb.
    """
    if token.tag_ == "VBG" and token.i and token.nbor(-1).tag_ == "PRP$":
        return True  # "his visiting counterpart", whatever the parse makes of it
    if token.tag_ == "VBG" and token.dep_ == "xcomp" and not any(token.children):
        # "The President received visiting Minister Okello": whom he received stands behind it.
        return any(t.i > token.i for t in children(token.head, "obj"))
    joined = token.tag_ == "VBG" and token.dep_ == "conj" and token.head.tag_ != "VBG"
    bare = joined and not children(token, "aux", "nsubj", "advmod")
    return bare or (token.dep_ in {"amod", "compound"} and token.i < token.head.i)


def _chosen(frame: Frame, token: Token) -> bool:
    """Whether the words beside the trigger are those the frame asks for."""
    if not frame.modifiers and not frame.without:
        return True
    beside = {form for t in _beside(token) for form in (lemma(t), t.lower_)}
    asked = not frame.modifiers or not beside.isdisjoint(frame.modifiers)
    return asked and beside.isdisjoint(frame.without)


def _beside(token: Token) -> Iterator[Token]:
    """The words that modify a trigger, and those of the phrases attached to it by "of" or "by"."""
    if token.pos_ in VERBAL:
        for child in token.children:
            if child.dep_ not in syntax.CLAUSAL and child.dep_ not in {"conj", "nsubj"}:
                yield from syntax.phrase(child, deep=False)
        return
    yield from (t for t in syntax.phrase(token, deep=False) if t != token)
    for child in children(token, "nmod", "obl"):
        if case(child) in {"of", "by", "over", "via"}:
            yield from syntax.phrase(child, deep=False)


def _carrier(frame: Frame, noun: Token) -> Token | None:
    """The verb that makes the noun an act: it does it, undergoes it, or describes it."""
    for verb in children(noun, "acl", "acl:relcl"):
        if lemma(verb) in frame.carriers:
            return verb
    top = _counted(noun)
    while top.dep_ == "conj" and top.head.pos_ in NOMINAL:
        top = _counted(top.head)
    verb = top.head
    fits = verb != top and verb.pos_ in VERBAL and lemma(verb) in frame.carriers
    beside = top.dep_ in {"obl", "nmod"} and case(top) not in WITHIN
    if fits and top.dep_ in CARRIED and not beside:
        return verb
    return _predicate(frame, noun)


def _predicate(frame: Frame, noun: Token) -> Token | None:
    """The verb of "consultations between A of B and C of D were held", where the parse lost it.

    The first finite verb behind the noun, if it is one that says of its subject that it
    took place.
    """
    if noun.dep_ in {"obj", "obl", "nmod"} and noun.head.i < noun.i:
        return None
    for token in noun.doc[noun.i + 1 : noun.sent.end]:
        if token.pos_ in VERBAL and (
            token.tag_ in {"VBD", "VBZ", "VBP"} or token.dep_ == "aux:pass"
        ):
            verb = token.head if token.dep_ == "aux:pass" else token
            happens = children(verb, "aux:pass") or "place" in {
                t.lower_ for t in children(verb, "obj")
            }
            return verb if happens and lemma(verb) in frame.carriers else None
    return None


def _counted(noun: Token) -> Token:
    """The noun, or what counts or names it: "a series of talks", "Golden Tide, a drill of"."""
    while _of_a_stretch(noun) or _explains_a_name(noun):
        noun = noun.head
    return noun


def _of_a_stretch(noun: Token) -> bool:
    return noun.dep_ == "nmod" and case(noun) in COUNTING and lemma(noun.head) in words().stretch


def _explains_a_name(noun: Token) -> bool:
    """Whether a noun stands in apposition to the name of what it is."""
    return noun.dep_ == "appos" and noun.head.pos_ == "PROPN" and not children(noun, "cc")
