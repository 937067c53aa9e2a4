"""Whose clause a pronoun stands in: its object is never its own subject.

"A met B and thanked him": the one thanked is not A (principle B of binding theory, Chomsky
1981). A verb joined to another has the subject of the first, unless it has one of its own.
"""

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

OBJECTS = frozenset({"him", "her"})
RELATIONS = frozenset({"obj", "iobj", "obl"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
INHERITING = frozenset({"conj", "xcomp", "advcl"})


Subjects = Mapping[int, tuple[int, ...]]
"""By the offset of an object pronoun, where the subjects of its clause stand."""


def own_subjects(doc: Doc) -> Subjects:
    """For each object pronoun the offsets of the subject of its clause, appositions included.

    Empty where the pipeline has no parse.
    """
    if not doc.has_annotation("DEP"):
        return {}
    found = {}
    for token in doc:
        if token.lower_ in OBJECTS and token.dep_ in RELATIONS:
            subject = _subject(token.head)
            if subject is not None:
                found[token.idx] = tuple(t.idx for t in _named(subject))
    return found


def _named(noun: Token) -> Iterator[Token]:
    """The noun, what stands in apposition to it, and what is joined to it."""
    yield noun
    for child in noun.children:
        if child.dep_ in {"appos", "conj"}:
            yield from _named(child)


def _subject(verb: Token) -> Token | None:
    while True:
        own = next((t for t in verb.children if t.dep_ in SUBJECTS), None)
        if own is not None or verb.dep_ not in INHERITING or verb.head == verb:
            return own
        verb = verb.head
