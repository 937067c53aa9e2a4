"""Phrases that tell on which occasion something is done, and so that the occasion took place."""

from spacy.tokens import Token

from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.syntax import case, children

AFTERWARDS = frozenset({"during", "after", "following"})
SPOKEN = frozenset(
    {"urge", "ask", "call", "demand", "request", "appeal", "propose", "suggest", "offer", "invite",
     "reject", "deny", "threaten", "encourage"}
)  # fmt: skip
"""Verbs of saying what one wishes for, which is said where they say it."""
ONE = frozenset({"a", "an", "his", "her", "their"})


def is_occasion(noun: Token) -> bool:
    """Whether a phrase tells when something is done: "on a visit to Oslo she looks for money"."""
    if noun.dep_ == "advcl" and noun.tag_ == "VBD":  # "said after they met"
        return any(t.lower_ in {"after", "when", "while"} for t in children(noun, "mark", "advmod"))
    preposition = case(noun) if noun.dep_ == "obl" else ""
    fronted = preposition in {"on", "at", "in"} and noun.i < noun.head.i
    return fronted or preposition in AFTERWARDS or _spoken_in(noun)


def _spoken_in(noun: Token) -> bool:
    """Whether a phrase tells where words were said: "urged restraint in a call with the king"."""
    said = noun.head.tag_ == "VBD" and lemma(noun.head) in SPOKEN
    one = noun.tag_ == "NN" and any(t.lower_ in ONE for t in noun.children)
    return said and one and noun.dep_ == "obl" and case(noun) in {"in", "on", "over"}
