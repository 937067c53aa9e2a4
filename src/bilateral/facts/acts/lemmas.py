"""Lemmas by which the act frames are found; irregular forms are told by the rule files."""

from functools import lru_cache

from spacy.tokens import Token

from bilateral.facts.acts.loading import vocabulary, words
from bilateral.facts.frames.lemmas import among


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
