"""What an act is about, in two to five words of the article."""

from collections.abc import Sequence

from spacy.tokens import Token

from bilateral.facts.frames.syntax import CLAUSAL, VERBAL

MOST = 5
LOOSE = frozenset({"DET", "PRON", "ADP", "CCONJ", "SCONJ", "PUNCT", "PART", "AUX", "SPACE"})
LEADING = frozenset({"det", "nmod:poss", "cc", "case", "mark", "punct", "advmod", "aux"})


def about(tokens: Sequence[Token]) -> str:
    """The phrase of the first token, from its first telling word on."""
    if not tokens:
        return ""
    head = tokens[0]
    inside = sorted(_words(head), key=lambda t: t.i)
    while inside and inside[0] != head and inside[0].dep_ in LEADING:
        inside.pop(0)
    kept = [t for t in inside if not t.is_space]
    stop = next((i for i, t in enumerate(kept) if i and t.pos_ == "PUNCT"), len(kept))
    kept = kept[: min(stop, MOST)]
    while len(kept) > 1 and kept[-1].pos_ in LOOSE:
        kept.pop()
    if not kept:
        return ""
    text = head.doc.text[kept[0].idx : kept[-1].idx + len(kept[-1])]
    return " ".join(text.split())


def _words(token: Token) -> list[Token]:
    """The words of a phrase; of a verb also what it governs."""
    found = [token]
    for child in token.children:
        clause = child.dep_ in CLAUSAL
        if clause or (child.dep_ in {"nsubj", "cc", "conj"} and token.pos_ in VERBAL):
            continue
        if child.dep_ in {"appos", "nmod:poss"}:
            continue
        found += _words(child)
    return found
