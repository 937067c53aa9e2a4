"""Apposition that is none: where a parse takes the rest of a row for another name of its first."""

from spacy.tokens import Token


def goes_on(name: Token) -> bool:
    """Whether a name in apposition to one begins the rest of a row: "the US, Japan and Korea"."""
    last = [
        t for t in name.children if t.dep_ == "conj" and any(c.dep_ == "cc" for c in t.children)
    ]
    return bool(last) and all(t.pos_ == "PROPN" for t in (name.head, name, *last))
