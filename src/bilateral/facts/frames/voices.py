"""Whose words a sentence gives: who says "we", and whom "it" or "the ministry" goes on about.

Direct speech runs over several sentences and names its speaker in one of them, mostly the
first or the last.
"""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Span, Token

from bilateral.facts.frames import syntax
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.told import Told

FIRST_PERSON: Final = frozenset({"i", "we", "us", "our", "my", "me", "ours"})
GENDERS: Final = {
    "he": frozenset({"she", "her", "hers"}),
    "she": frozenset({"he", "his", "him"}),
}
"""Pronouns of one person, and those that are never the same person's."""
MARKS: Final = frozenset('"“”«»')
OFFICES: Final = frozenset(
    {"ministry", "office", "embassy", "statement", "spokesman", "spokesperson", "spokeswoman",
     "communique", "communiqué", "declaration", "presidency"}
)  # fmt: skip
"""What a text names in full once, and by this word alone in the sentences after."""
BACK: Final = 4
"""Sentences back in which the speaker of a quotation may be named."""


def speakers(told: Told, token: Token) -> list[Token]:
    """Those whose words a word in the first person is: by the parse, else by the quotation."""
    return (
        governing_speaker(token)
        or next((found for s in _around(told, token) if (found := _attributed(s))), [])
        or (_earlier(token) if _quotation(told, token) else [])
    )


def goes_on(told: Told, token: Token) -> bool:
    """Whether a word takes up who the sentence before was about: "it", "the ministry"."""
    if token.dep_ not in syntax.SUBJECT or told.mentions(token):
        return False
    if token.tag_ == "PRP":
        earlier = (t for t in token.doc[token.sent.start : token.i] if t.dep_ in syntax.SUBJECT)
        first = token.head.dep_ == "ROOT" or not any(earlier)
        return token.lower_ == "it" or (token.lower_ in GENDERS and first)
    owned = syntax.children(token, "nmod:poss", "nmod", "amod", "compound")
    return lemma(token) in OFFICES and not owned


def subject_before(token: Token) -> list[Token]:
    """The subject of the sentence before."""
    before = sentence_before(token.sent)
    return syntax.subjects(before.root) if before is not None else []


def governing_speaker(token: Token) -> list[Token]:
    """The subject of the verb of saying above the word, or beside its clause."""
    for above in syntax.ancestors(token):
        if above.dep_ in {"ccomp", "parataxis"} and _says(above.head):
            return _third(above.head)
        for verb in syntax.children(above, "parataxis", "ccomp"):
            if _says(verb) and verb.i > token.i and (found := _third(verb)):
                return found
    return []


def _around(told: Told, token: Token) -> Iterator[Span]:
    """The sentences in which the quotation around a word ends and begins."""
    quotation = _quotation(told, token)
    if quotation:
        for offset in (quotation.stop, quotation.start):
            yield told.span(max(offset - 1, 0), offset + 1).root.sent


def _quotation(told: Told, token: Token) -> range | None:
    """The stretch of direct speech around a word, within its paragraph."""
    text = told.reading.article.text
    start = text.rfind("\n", 0, token.idx) + 1
    end = text.find("\n", token.idx)
    end = len(text) if end < 0 else end
    marks = [i for i in range(start, token.idx) if text[i] in MARKS]
    if len(marks) % 2 == 0:
        return None
    close = next((i for i in range(token.idx, end) if text[i] in MARKS), end - 1)
    return range(marks[-1], close)


def _attributed(sentence: Span) -> list[Token]:
    """Who is said to say it, in a sentence."""
    return next((who for t in sentence if _says(t) and (who := _third(t))), [])


def _earlier(token: Token) -> list[Token]:
    sentence = token.sent
    for _ in range(BACK):
        before = sentence_before(sentence)
        if before is None:
            return []
        sentence = before
        if _says(sentence.root) and (found := _third(sentence.root)):
            return found
    return []


def sentence_before(sentence: Span) -> Span | None:
    """The sentence before; what stands between paragraphs is none."""
    i = sentence.start
    while i and sentence.doc[i - 1].is_space:
        i -= 1
    return sentence.doc[i - 1].sent if i else None


def _says(verb: Token) -> bool:
    return verb.pos_ == "VERB" and lemma(verb) in words().speech


def _third(verb: Token) -> list[Token]:
    """Who does it, if that is not a word in the first person."""
    return [t for t in syntax.agents(verb) if t.lower_ not in FIRST_PERSON]
