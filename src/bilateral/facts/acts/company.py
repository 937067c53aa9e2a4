"""Whether the company of a word is that which an act frame asks for: who, to whom, with what."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Token

from bilateral.facts.acts.lemmas import lemma
from bilateral.facts.acts.loading import words
from bilateral.facts.acts.model import ActFrame
from bilateral.facts.frames import objects, steps, syntax
from bilateral.facts.frames.syntax import VERBAL, case, children
from bilateral.facts.frames.told import Told
from bilateral.language.model import Form, Kind

NOMINAL = frozenset({"NOUN", "PROPN"})
OBLIQUE = ("obl", "nmod", "obl:agent", "advcl", "acl", "advmod", "xcomp", "obl:unmarked")
MENTIONED = {"@person": Kind.PERSON, "@body": Kind.ORGANIZATION, "@state": Kind.STATE,
             "@place": Kind.PLACE}  # fmt: skip
COUNTRY = frozenset({Form.NAME, Form.CAPITAL})
PARTICLES = frozenset({"off", "up", "down", "out", "over", "back"})


def fits_verb(told: Told, frame: ActFrame, verb: Token) -> bool:
    """Whether a verb, or a predicate, has the company that a frame asks for."""
    return (
        (not frame.particles or _particle(verb) in frame.particles)
        and _company(frame, [*_around(verb), *_modifiers(patients(verb))])
        and (not frame.governs or bool(children(verb, *frame.governs)))
        and not (frame.lacks and children(verb, *frame.lacks))
        and (not frame.object or any_of(told, patients(verb), frame.object))
        and (not frame.subject or any_of(told, syntax.agents(verb), frame.subject))
        and not (frame.unless_object and any_of(told, patients(verb), frame.unless_object))
        and not (frame.unless_subject and any_of(told, syntax.agents(verb), frame.unless_subject))
        and all(_phrase(told, (verb,), key, listed) for key, listed in frame.phrases.items())
        and (not frame.matter or _holds(frame, verb))
    )


def fits_noun(told: Told, frame: ActFrame, noun: Token, carrier: Token | None) -> bool:
    """The same of a noun, and the verb that carries it, if one does."""
    nodes = (noun,) if carrier is None else (noun, carrier)
    about = [t for t in noun.children if t.dep_ in {"nmod", "obl", "compound", "amod", "nmod:desc"}]
    sides = [t for t in about if t.dep_ != "amod"]
    agents = [*steps.follow(nodes, "agent"), *steps.follow((noun,), "owner")]
    return (
        _company(frame, [*_around(noun), *(_around(carrier) if carrier else ())])
        and (not frame.governs or bool(children(noun, *frame.governs)))
        and (not frame.object or any_of(told, sides, frame.object))
        and not (frame.unless_object and any_of(told, sides, frame.unless_object))
        and (not frame.subject or any_of(told, [t for a in agents for t in a], frame.subject))
        and all(_phrase(told, nodes, key, listed) for key, listed in frame.phrases.items())
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
    if verb.dep_ == "amod" and verb.i < verb.head.i and children(verb, "nsubj"):
        return [verb.head]
    told = objects.patients(verb)
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
        held += [t for one in held for t in children(one, "acl")]
        for token in (t for one in (node, *held) for t in children(one, *OBLIQUE)):
            if case(token) not in asked or any(m.kind is Kind.DATE for m in told.mentions(token)):
                continue
            if not listed or any_of(told, [token], listed):
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
        for head in (token, *heads(meant(token)))
    )


def meant(token: Token) -> Token:
    """Whom a relative pronoun, or the subject of a reported clause, stands for."""
    if token.tag_ == "PRP$":
        return next(iter(syntax.subjects(syntax.clause(token))), token)
    return syntax.governing_subject(token) or syntax.antecedent(token)


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
    here = told.mentions(token)
    if "@anybody" in listed and (token.pos_ == "PROPN" or here):
        return True
    states = {m.form for m in here if m.kind is Kind.STATE}
    return (
        ("@country" in listed and not states.isdisjoint(COUNTRY))
        or ("@people" in listed and Form.DEMONYM in states)
        or any(MENTIONED.get(name) is m.kind for name in listed if name[0] == "@" for m in here)
    )
