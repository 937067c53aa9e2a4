"""Where the words of act frames stand in a sentence, and whether their company fits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Token

from bilateral.facts.acts.loading import ActRule, by_word, vocabulary, words
from bilateral.facts.acts.model import ActFrame
from bilateral.facts.frames import steps, syntax
from bilateral.facts.frames.lemmas import among
from bilateral.facts.frames.syntax import VERBAL, case, children
from bilateral.facts.frames.told import Told
from bilateral.language.model import Form, Kind, Sentence

NOMINAL = frozenset({"NOUN", "PROPN"})
CARRIED = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "obl:agent", "nmod", "xcomp", "iobj"})
OBLIQUE = ("obl", "nmod", "obl:agent", "advcl", "acl", "advmod", "xcomp", "obl:unmarked")
MENTIONED = {"@person": Kind.PERSON, "@body": Kind.ORGANIZATION, "@state": Kind.STATE,
             "@place": Kind.PLACE}  # fmt: skip
INTO = frozenset({"in", "at", "with", "to", "on", "into"})
"""Prepositions of what somebody takes part in; behind others a noun is another matter."""
PARTICLES = frozenset({"off", "up", "down", "out", "over", "back"})
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


def lemma(token: Token) -> str:
    """The lemma of a token in lower case, as the act frames know it."""
    return _lemma(token.lemma_.lower(), token.lower_)


@lru_cache(maxsize=20_000)
def _lemma(guess: str, form: str) -> str:
    if form in words().irregular:
        return words().irregular[form]
    if form.endswith("men") and form[:-2] + "an" in vocabulary():
        return form[:-2] + "an"
    return among(vocabulary(), guess, form)


def _match(told: Told, rule: ActRule, token: Token) -> Match | None:
    frame, word = rule.frame, lemma(token)
    if word in frame.verbs and token.pos_ in VERBAL:
        if token.dep_ in ATTRIBUTIVE and not (token.dep_ == "amod" and token.i > token.head.i):
            return None
        return Match(rule, token) if _fits_verb(told, frame, token) else None
    if word in frame.adjectives and token.pos_ in {"ADJ", "VERB", "ADV"} and token.dep_ != "amod":
        return Match(rule, token) if _fits_verb(told, frame, token) else None
    if word not in frame.nouns or token.pos_ not in NOMINAL or token.dep_ == "compound":
        return None
    carrier = _carrier(frame, token)
    match = Match(rule, token, carrier, bare=carrier is None)
    return match if _fits_noun(told, frame, match) else None


def _fits_verb(told: Told, frame: ActFrame, verb: Token) -> bool:
    return (
        (not frame.particles or _particle(verb) in frame.particles)
        and _company(frame, [*_around(verb), *_modifiers(patients(verb))])
        and (not frame.governs or bool(children(verb, *frame.governs)))
        and (not frame.object or any_of(told, patients(verb), frame.object))
        and (not frame.subject or any_of(told, syntax.agents(verb), frame.subject))
        and not (frame.unless_object and any_of(told, patients(verb), frame.unless_object))
        and not (frame.unless_subject and any_of(told, syntax.agents(verb), frame.unless_subject))
        and all(_phrase(told, (verb,), key, listed) for key, listed in frame.phrases.items())
        and (not frame.matter or _holds(frame, verb))
    )


def _fits_noun(told: Told, frame: ActFrame, match: Match) -> bool:
    noun = match.token
    about = [t for t in noun.children if t.dep_ in {"nmod", "obl", "compound", "amod", "nmod:desc"}]
    sides = [t for t in about if t.dep_ != "amod"]
    agents = [*steps.follow(match.nodes, "agent"), *steps.follow((noun,), "owner")]
    return (
        _company(frame, [*_around(noun), *(_around(match.carrier) if match.carrier else ())])
        and (not frame.governs or bool(children(noun, *frame.governs)))
        and (not frame.object or any_of(told, sides, frame.object))
        and (not frame.subject or any_of(told, [t for a in agents for t in a], frame.subject))
        and all(_phrase(told, match.nodes, key, listed) for key, listed in frame.phrases.items())
        and (not frame.matter or _holds(frame, noun))
    )


def _holds(frame: ActFrame, word: Token) -> bool:
    return any(lemma(t) in frame.matter or t.lower_ in frame.matter for t in matter(word))


def _particle(verb: Token) -> str:
    told = children(verb, "compound:prt")
    if told:
        return told[0].lower_
    # "pulled out of the town": the particle that the parse makes a preposition or an adverb.
    after = verb.nbor() if verb.i + 1 < verb.sent.end else verb
    return after.lower_ if after != verb and after.pos_ in {"ADP", "ADV", "PART"} else ""


def patients(verb: Token) -> list[Token]:
    """What it is done to; also where the parse takes that for a circumstance or a clause."""
    told = syntax.patients(verb)
    if told or syntax.is_passive(verb):
        return told
    after = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    # "Handed over their rifles", "sealed off the town".
    beside = [
        t for t in children(verb, "obl", "obl:unmarked")
        if t.i > verb.i and t.pos_ in NOMINAL
        and (not case(t) or (case(t) in PARTICLES and after in children(t, "case")))
    ]  # fmt: skip
    done = [t for t in children(verb, "xcomp", "ccomp") if t.tag_ == "VBG" or t.pos_ == "NOUN"]
    return beside[:1] or done


def _around(word: Token) -> list[Token]:
    """The words that modify a trigger, and the prepositions of what is told with it."""
    near = [t for t in word.children if t.dep_ in
            {"amod", "advmod", "compound", "compound:prt", "nmod:desc", "xcomp", "case", "det",
             "obl:unmarked", "nmod"}]  # fmt: skip
    beside = [t for t in word.children if t.dep_ in {"nmod", "obl"}]
    return near + [c for t in beside for c in children(t, "case")]


def _modifiers(nouns: Iterable[Token]) -> list[Token]:
    return [t for noun in nouns for t in children(noun, "amod", "compound", "nmod:desc")]


def _company(frame: ActFrame, beside: Iterable[Token]) -> bool:
    if not frame.beside and not frame.without:
        return True
    forms = {form for t in beside for form in (lemma(t), t.lower_)}
    asked = not frame.beside or not forms.isdisjoint(frame.beside)
    return asked and forms.isdisjoint(frame.without)


def _phrase(told: Told, nodes: Sequence[Token], prepositions: str, listed: Sequence[str]) -> bool:
    """Whether a phrase with one of the prepositions is headed by one of the words; or by any."""
    asked = prepositions.split("|")
    for node in nodes:
        held = children(node, "obj", "iobj") if node.pos_ in VERBAL else []
        for token in (t for one in (node, *held) for t in children(one, *OBLIQUE)):
            if case(token) in asked and (not listed or any_of(told, [token], listed)):
                return True
    return False


def matter(word: Token) -> Iterator[Token]:
    """What a word governs, word by word: its subtree without who does it."""
    agents = {t.i for t in word.children if t.dep_ in syntax.SUBJECT}
    for child in word.children:
        if child.i not in agents and child.dep_ not in {"punct", "conj", "parataxis", "aux"}:
            yield from child.subtree


def any_of(told: Told, tokens: Iterable[Token], listed: Sequence[str]) -> bool:
    """Whether one of the phrases is headed by one of the words, or names one of the kinds."""
    return any(
        lemma(head) in listed or head.lower_ in listed or _named(told, head, listed)
        for token in tokens
        for head in heads(syntax.antecedent(token))
    )


def heads(token: Token) -> Iterator[Token]:
    """The heads of a phrase and of those joined to it; of "dozens of students" the students."""
    for one in syntax.joined(token):
        yield one
        counts = lemma(one) in words().counting or one.pos_ == "NUM"
        for part in children(one, "nmod") if counts else ():
            if case(part) == "of":
                yield from heads(part)
        yield from (t for t in children(one, "appos", "flat", "nmod:desc") if t.pos_ == "NOUN")


def _named(told: Told, token: Token, listed: Sequence[str]) -> bool:
    kinds = {MENTIONED[name] for name in listed if name in MENTIONED}
    if "@anybody" in listed and (token.pos_ == "PROPN" or told.mentions(token)):
        return True
    if "@country" in listed and any(
        m.kind is Kind.STATE and m.form in {Form.NAME, Form.CAPITAL} for m in told.mentions(token)
    ):
        return True
    return bool(kinds) and any(m.kind in kinds for m in told.mentions(token))


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
    beside = top.dep_ in {"obl", "nmod"} and case(top) not in {
        "in",
        "at",
        "with",
        "to",
        "on",
        "into",
    }
    return verb if fits and top.dep_ in CARRIED and not beside else None
