"""Whether an act is told as done, as planned, as past, or is none at all.

The parse tells which words an act stands under: its auxiliaries and negations, the
conjunction of its clause, and the verbs and nouns that govern it up to the root.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from spacy.tokens import Token

from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.occasions import is_occasion
from bilateral.facts.frames.syntax import VERBAL, case, children, is_passive
from bilateral.facts.frames.triggers import Found

Certainty = Literal["told", "planned", "past"]

GOVERNED = frozenset(
    {"xcomp", "ccomp", "acl", "obj", "nmod", "csubj", "nsubj", "nsubj:pass", "obl", "conj", "advcl",
     "iobj", "appos", "dep"}
)  # fmt: skip
"""Relations over which the word above says what the act amounts to."""
UNDERGOING = frozenset({"obj", "nsubj:pass", "acl"})
"""Relations in which something is done to an act."""
BESIDE = frozenset({"conj", "nsubj"})
"""Relations over which the word above only shares its mood."""
COURTEOUS = frozenset({"thanks", "praises", "congratulates", "condoles"})
COURTESY = ("like", "wish", "want", "allow", "opportunity")
"""Whoever says that he would like to thank has thanked."""
PRESUPPOSED = "presupposed"
RULINGS = frozenset({"decree", "order", "ordinance", "resolution", "proclamation"})
OCCASION = "occasion"
"""The relation of when something is done: what is wished for then undoes no visit."""
COMMITTING = frozenset({"agree", "promise", "pledge", "vow", "commit", "go"})
KNOWN = frozenset({"after", "since", "because", "as"})
_REACH = 5


def certainty(found: Found) -> Certainty | None:
    """How the act of a frame is told; None for one that is denied, wished for or a condition."""
    despite = found.rule.frame.despite
    if found.rule.gives in COURTEOUS or (found.rule.gives == "supports" and found.carrier):
        despite = (*despite, *COURTESY)
    return certainty_at(found.token, found.carrier, despite, denied=found.rule.frame.denied)


def certainty_at(
    trigger: Token,
    carrier: Token | None = None,
    despite: Sequence[str] = (),
    *,
    denied: bool = False,
) -> Certainty | None:
    """How an act is told whose word is ``trigger``, carried by a verb or not.

    ``despite`` are auxiliaries under which it is told all the same; ``denied`` says that
    the act is not to do what the word says.
    """
    rules = words()
    planned = past = then = False
    nodes = (trigger,) if carrier is None else (trigger, carrier)
    beside = {form for n in nodes for t in _beside(n) for form in (lemma(t), t.lower_)}
    if beside.isdisjoint(rules.negative) is denied or _yet_to(
        trigger if carrier is None else carrier
    ):
        return None
    planned |= not beside.isdisjoint(rules.planned_words) or any(map(_bidden, nodes))
    past |= not beside.isdisjoint(rules.past_words)
    for token, relation in _governors(trigger, carrier):
        if relation == PRESUPPOSED:
            past |= lemma(token) in rules.past
            continue
        if relation in UNDERGOING and _called_off(token):
            planned = True
            continue
        if _undone(token, relation, despite):
            return None
        auxiliaries = children(token, "aux")
        future = (
            any(lemma(t) in rules.future for t in auxiliaries)
            or (_foretold(token) and lemma(token) not in despite)
            or _is_to(token)
        )
        planned |= future and relation != "ccomp"
        if relation == "itself":
            past |= any(lemma(t) == "have" and t.tag_ == "VBD" for t in auxiliaries)
        elif relation == OCCASION:
            then = True
            planned |= lemma(token) in rules.planned and is_passive(token)
        elif relation not in BESIDE:
            planned |= (
                relation != "obl" and not _went_on(token) and _still_to_come(token, then=then)
            )
            past |= lemma(token) in rules.past
    if planned:
        return "planned"
    return "past" if past else "told"


def _still_to_come(verb: Token, *, then: bool) -> bool:
    """Whether a verb says of what it governs that it is to come.

    ``then``: it governs what was done on the occasion that the act is. What was agreed "during
    the talks" is to come, and the talks were held; what is expected of them is not.
    """
    return lemma(verb) in words().planned and not (then and lemma(verb) in COMMITTING)


def _called_off(verb: Token) -> bool:
    """Whether a verb puts off or calls off what was planned, and does so in earnest.

    What is called off was planned; that it was called off, its sentence tells.
    """
    particles = {t.lower_ for t in children(verb, "compound:prt", "advmod")}
    off = lemma(verb) in words().put_off or (lemma(verb) in {"call", "put"} and "off" in particles)
    beside = {lemma(t) for t in children(verb, "advmod", "aux")}
    return off and beside.isdisjoint({*words().negative, *words().modal})


def _undone(token: Token, relation: str, despite: Sequence[str]) -> bool:
    """Whether the word above an act makes it none: by its mood, a denial, or what it means."""
    rules = words()
    marks = {lemma(t) for t in children(token, "mark", "advmod")}
    modals = {lemma(t) for t in children(token, "aux")} & {*rules.modal}
    if relation == "itself" or lemma(token) in despite:
        modals -= {*despite, "would"} if relation != "itself" else {*despite}
    return (
        (bool(modals) and not _foretold(token))
        or not marks.isdisjoint(rules.conditional)
        or (relation != "itself" and not marks.isdisjoint(rules.negative))
        or (
            relation not in {"itself", OCCASION, *BESIDE}
            and lemma(token) in rules.unreal
            and lemma(token) not in despite
            and not _rang(token, relation)
            and not _looked_at(token)
            and not _put_out(token)
        )
    )


def _bidden(verb: Token) -> bool:
    """Whether an infinitive is what an invitation is for: "accepted the invitation to visit".

    The parse ties it to the noun, or to the verb that the noun is the object of.
    """
    if verb.tag_ != "VB" or verb.dep_ not in {"acl", "advcl", "xcomp"}:
        return False
    nouns = [verb.head] if verb.dep_ == "acl" else children(verb.head, "obj", "obl")
    return any(lemma(noun) in words().bidding for noun in nouns if noun.i < verb.i)


def _foretold(token: Token) -> bool:
    """Whether a "would" is the "will" of what somebody said: "said that Kenya would support"."""
    telling = token.head
    if token.dep_ == "acl" and children(token, "mark") and telling.dep_ == "obl":
        telling = telling.head  # "said in a statement that Kenya would support"
    reported = (token.dep_ == "ccomp" or telling != token.head) and (
        lemma(telling) in words().speech
    )
    would = [t for t in children(token, "aux") if lemma(t) in words().modal]
    conditions = {lemma(m) for c in children(token, "advcl") for m in children(c, "mark")}
    return (
        reported
        and telling.tag_ in {"VBD", "VBN"}
        and bool(would)
        and all(t.lower_ in {"would", "'d"} for t in would)
        and conditions.isdisjoint(words().conditional)
    )


def _is_to(verb: Token) -> bool:
    """Whether somebody is to do it: "Kenya is to host the talks"."""
    before = [t for t in verb.children if t.i < verb.i]
    to = any(t.dep_ == "mark" and t.lower_ == "to" for t in before)
    return to and any(t.dep_ in {"aux", "cop"} and lemma(t) == "be" for t in before)


def _yet_to(verb: Token) -> bool:
    """Whether somebody "has yet to" do it."""
    before = verb.doc[max(verb.i - 2, verb.sent.start) : verb.i]
    return [t.lower_ for t in before] == ["yet", "to"]


def _went_on(verb: Token) -> bool:
    """Whether somebody "went on to" do it, and so did it."""
    return lemma(verb) == "go" and any(t.lower_ == "on" for t in verb.children)


def _rang(verb: Token, relation: str) -> bool:
    """Whether to call is to telephone: "called the president to express condolences"."""
    somebody = children(verb, "obj") or [t for t in children(verb, "xcomp") if t.pos_ == "PROPN"]
    asks = any(case(t) in {"on", "upon", "for"} for t in children(verb, "obl"))
    return lemma(verb) == "call" and relation in {"advcl", "xcomp"} and bool(somebody) and not asks


def _looked_at(verb: Token) -> bool:
    """Whether to look is to examine, and not to look forward: "looked at dikes in the council"."""
    cases = {case(t) for t in children(verb, "obl", "advcl")}
    return lemma(verb) == "look" and not cases.isdisjoint({"at", "into", "over"})


def _put_out(verb: Token) -> bool:
    """Whether to issue is to put out a paper, and no matter: "a decree was issued appointing"."""
    papers = (*children(verb, "obj"), *children(verb, "nsubj:pass"))
    return lemma(verb) == "issue" and any(lemma(t) in RULINGS for t in papers)


def _governors(token: Token, carrier: Token | None) -> Iterator[tuple[Token, str]]:
    """The words above an act with the relation each governs by; first the act's own verb."""
    if carrier is not None:
        yield carrier, "itself"
        token = carrier
    elif token.pos_ in VERBAL or children(token, "cop"):
        yield token, "itself"
    presupposed = False
    for _ in range(_REACH):
        if token.head == token or token.dep_ not in GOVERNED or _is_known(token):
            return
        # "The importance of the memorandum signed in May": what is said of it undoes no signing.
        presupposed |= token.dep_ == "acl" and token.tag_ == "VBN"
        # "With the signing of the memorandum, officials will meet each year."
        presupposed |= token.dep_ == "obl" and case(token) == "with" and token.i < token.head.i
        # What is joined to the first of a row shares its verb only where it has none of its own;
        # where it has its own subject it is no less told because the first is denied.
        if token.dep_ == "conj" and children(token, "nsubj", "nsubj:pass"):
            return
        relation = OCCASION if is_occasion(token) else token.dep_
        yield token.head, PRESUPPOSED if presupposed else relation
        if token.dep_ == "ccomp" and lemma(token.head) in words().speech:
            return  # "wishes to inform the public that": what governs the telling, not the act
        if token.dep_ == "conj" and children(token, "aux"):
            return
        token = token.head


def _is_known(verb: Token) -> bool:
    """Whether a clause says what had happened: "Kenya will not talk after Togo expelled it"."""
    marks = {lemma(t) for t in children(verb, "mark", "advmod")}
    finite = {verb.tag_, *(t.tag_ for t in children(verb, "aux", "aux:pass"))}
    return verb.dep_ == "advcl" and "VBD" in finite and not marks.isdisjoint(KNOWN)


def _beside(token: Token) -> Iterator[Token]:
    yield from children(token, "advmod", "det", "amod", "compound", "mark")
    yield from (t for t in token.children if t.dep_ == "case" and lemma(t) == "without")
