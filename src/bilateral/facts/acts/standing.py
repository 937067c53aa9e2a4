"""How an act is told: as done, past, planned, refused or asked for, or as none at all."""

from typing import Literal

from spacy.tokens import Token

from bilateral.facts.acts.lemmas import lemma
from bilateral.facts.acts.loading import words
from bilateral.facts.acts.matching import Match
from bilateral.facts.frames.syntax import VERBAL, children

Standing = Literal["done", "past", "planned", "refused", "asked"]

GOVERNING = frozenset({"xcomp", "ccomp", "obj", "nmod", "csubj", "nsubj", "nsubj:pass", "obl"})
"""Relations over which the word above says what the act amounts to."""
PLANNED = frozenset({"xcomp", "ccomp", "obj", "nmod"})
INFINITIVE = frozenset({"advcl", "acl"})
_REACH = 6


def standing(match: Match) -> Standing | None:
    """How the act stands; None for one denied, only wished for or thought of, or a condition."""
    top = match.top
    mood = _mood(top, [lemma(t) for t in _shared(top, "aux")])
    above = None if mood is None or _conditional(top) else _above(match)
    if mood == "possible":
        return "planned" if above and _threatened(match) else None
    if above is None:
        return None
    nobody = _nobody(top)
    negated = _negated(top) or _negated(match.token)
    if "planned" in {mood, above} and not nobody:
        return "refused" if negated else "planned"
    if mood == "asked":
        return "asked" if _speaker(top) is not None else None
    if negated or nobody:
        return None
    past = any(lemma(t) == "have" and t.tag_ == "VBD" for t in children(top, "aux"))
    return "past" if past else "done"


def _threatened(match: Match) -> bool:
    """Whether somebody says of himself that he could do harm: "said that it could attack"."""
    himself = any(t.tag_ == "PRP" for t in children(match.top, "nsubj"))
    hostile = match.rule.plover in words().threats
    return himself and hostile and _speaker(match.top) is not None


def _mood(top: Token, auxiliaries: list[str]) -> str | None:
    """What the auxiliaries make of the act; None if it is only possible."""
    rules = words()
    # "Are to meet": the parse takes the first for a copula.
    if any(aux in rules.future for aux in auxiliaries) or (children(top, "cop") and _aim(top)):
        return "planned"
    if "would" in auxiliaries:
        # "Said that it would": the future as seen from the past.
        return "planned" if _speaker(top) is not None else None
    if any(aux in rules.duty for aux in auxiliaries):
        return "asked"
    if "could" in auxiliaries or "may" in auxiliaries or "might" in auxiliaries:
        return "possible"
    return None if any(aux in rules.modal for aux in auxiliaries) else "done"


def _above(match: Match) -> str | None:
    """What the words that govern the act make of it; None if it is none under them."""
    token = match.top
    for _ in range(_REACH):
        head = token.head
        if head == token:
            break
        if token.dep_ == "conj":
            if children(token, "nsubj", "nsubj:pass", "aux"):
                break
        elif token.dep_ in GOVERNING or (token.dep_ in INFINITIVE and _aim(token)):
            verdict = _under(token, head)
            if verdict != "done":
                return verdict
        else:
            break
        token = head
    return "done"


def _under(token: Token, head: Token) -> str | None:
    """What one word above makes of an act."""
    rules, word = words(), lemma(head)
    infinitive = _aim(token)
    if word in rules.planning and (token.dep_ in PLANNED or infinitive):
        return "planned"
    if word == "be" and token.dep_ in {"xcomp", "ccomp"} and infinitive:
        return "planned"
    if word in rules.unreal and token.dep_ not in {"obl", "nsubj"}:
        return None
    if head.pos_ not in VERBAL:
        return "done"
    mood = _mood(head, [lemma(t) for t in children(head, "aux")])
    if mood == "planned" and word not in rules.speech:
        return "planned"
    undone = mood in {None, "possible"} or _conditional(head) or _negated(head)
    return None if undone else "done"


def _aim(token: Token) -> bool:
    return any(t.lower_ == "to" for t in children(token, "mark", "aux"))


def _shared(verb: Token, relation: str) -> list[Token]:
    """The auxiliaries of a verb, or of the verb it is joined to and shares them with."""
    own = children(verb, relation)
    joined = verb.dep_ == "conj" and verb.head.pos_ in VERBAL
    if own or not joined or children(verb, "nsubj", "nsubj:pass"):
        return own
    return children(verb.head, relation) if verb.tag_ == "VB" else []


def _negated(token: Token) -> bool:
    return _marked(token, words().negative)


def _marked(token: Token, listed: tuple[str, ...]) -> bool:
    return any(
        t.lower_ in listed or lemma(t) in listed for t in children(token, "advmod", "det", "case")
    )


def _nobody(verb: Token) -> bool:
    """Whether nobody did it, or it was done to none: "no soldiers were sent"."""
    sides = children(verb, "nsubj", "nsubj:pass", "obj")
    return any(
        t.lower_ in {"nobody", "none", "nothing"}
        or any(d.lower_ in {"no", "neither"} for d in children(t, "det"))
        for t in sides
    )


def _conditional(verb: Token) -> bool:
    marks = [t.lower_ for t in children(verb, "mark", "advmod")]
    # "Had Egypt closed the canal": an auxiliary before its subject makes a condition too.
    first = min((t.i for t in children(verb, "nsubj", "nsubj:pass")), default=None)
    inverted = verb.dep_ == "advcl" and any(
        first is not None and t.i < first and t.lower_ in {"had", "were", "should"}
        for t in children(verb, "aux", "aux:pass")
    )
    return inverted or any(mark in words().conditional for mark in marks)


def _speaker(verb: Token) -> Token | None:
    """The verb of saying over a clause; also where the parse takes it for a mere addition."""
    token = verb
    for _ in range(_REACH):
        if token.dep_ == "ccomp" and lemma(token.head) in words().speech:
            return token.head
        said = [t for t in children(token, "parataxis") if lemma(t) in words().speech]
        if said:
            return said[0]
        if token.dep_ not in {"conj", "xcomp", "ccomp"} or token.head == token:
            return None
        token = token.head
    return None


def speaker(match: Match) -> Token | None:
    """The verb of saying whose subject asks for the act."""
    return _speaker(match.top)
