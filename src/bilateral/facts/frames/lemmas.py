"""Lemmas by which the rules are found.

A trained lemmatizer guesses at words it has not seen ("denounced": "denounc"). Where its
guess is no word of the rule files but the token is a regular form of one, that is meant.
"""

from collections.abc import Container, Iterator
from functools import lru_cache

from spacy.tokens import Token

from bilateral.facts.frames.loading import vocabulary

ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ed", ""), ("ed", "e"),
    ("ing", ""), ("ing", "e"),
)  # fmt: skip
_SHORTEST = 3


def lemma(token: Token) -> str:
    """The lemma of a token in lower case."""
    return _lemma(token.lemma_.lower(), token.lower_)


@lru_cache(maxsize=20_000)
def _lemma(guess: str, form: str) -> str:
    return among(vocabulary(), guess, form)


def among(known: Container[str], guess: str, form: str) -> str:
    """The guess, or the known word that the form regularly is one of."""
    if guess in known:
        return guess
    if form in known:
        return form
    return next((base for base in _bases(form) if base in known), guess)


def _bases(form: str) -> Iterator[str]:
    for ending, replacement in ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST:
            base = form.removesuffix(ending) + replacement
            yield base
            if not replacement and len(base) > _SHORTEST and base[-1] == base[-2]:
                yield base[:-1]  # "dropped": "drop"
