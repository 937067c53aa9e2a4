"""What a clause does with a paper: signs it, agrees on it, plans it, or only speaks of it.

The parse tells: which verb has the paper for its object, or which noun stands between
("the adoption of the declaration"). The words are data (``data/rules/paperwork.yaml``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from spacy.tokens import Token

from bilateral import resources, rulefiles
from bilateral.facts.frames.certainty import certainty_at
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.objects import patients
from bilateral.facts.frames.syntax import case, children
from bilateral.facts.lists import DOCUMENT_STATUSES

_REACH: Final = 6
_BESIDE: Final = frozenset({"conj", "appos", "compound", "nmod:desc", "list"})


@dataclass(frozen=True, slots=True)
class PaperworkRules:
    """The rule file; the keys of the mappings are statuses of a document."""

    acts: Mapping[str, tuple[str, ...]]
    on: Mapping[str, tuple[str, ...]]
    nouns: Mapping[str, tuple[str, ...]]
    signatures: tuple[str, ...]
    containers: tuple[str, ...]
    drafts: tuple[str, ...]
    covering: tuple[str, ...]
    listing: tuple[str, ...]
    content: tuple[str, ...]
    fields: tuple[str, ...]
    ends: tuple[str, ...]
    unfinished: tuple[str, ...]
    hoped: tuple[str, ...]

    def __post_init__(self) -> None:
        unknown = {*self.acts, *self.on, *self.nouns} - set(DOCUMENT_STATUSES)
        if unknown:
            msg = f"unknown statuses {', '.join(sorted(unknown))}; use those of the fact schema"
            raise ValueError(msg)


@cache
def paperwork() -> PaperworkRules:
    """The rules, read once."""
    return rulefiles.load(resources.rules("paperwork.yaml"), PaperworkRules)


def standing(paper: Token) -> str | None:
    """The status of the paper by its clause; None where the clause only speaks of it."""
    found = [_settled(status, act) for status, act in _acts(paper)]
    told = [status for status in found if status]
    if "signed" in told:
        return "signed"
    beside = children(paper, "amod", "compound")
    drafted = any(lemma(c) in paperwork().drafts for c in beside)
    # "Signed documents", "the newly inked agreement": the participle before the noun.
    participles = (_status(paperwork().acts, c) for c in beside if c.tag_ == "VBN")
    done = next((status for status in participles if status), None)
    if done and not told:
        return done
    if drafted and "agreed" not in told:
        return "planned"
    return told[0] if told else None


def tells_content(paper: Token) -> bool:
    """Whether the clause says what stands in the paper: "in the declaration", "it covers"."""
    opening = case(paper) in {"in", "under"} and bool(paper.left_edge.is_sent_start)
    verbs = (*paperwork().covering, *paperwork().content)
    return opening or (paper.dep_ == "nsubj" and lemma(paper.head) in verbs)


def bearers(paper: Token) -> list[Token]:
    """The paper and the words that stand for it in the clause, outwards."""
    found = [paper]
    for _ in range(_REACH):
        node = found[-1]
        held = node.dep_ == "nmod" and lemma(node.head) in paperwork().containers
        beside = node.dep_ in _BESIDE and "VERB" not in {node.pos_, node.head.pos_}
        if not (held or beside) or node.head == node:
            break
        found.append(node.head)
    return found


def _acts(paper: Token) -> Iterator[tuple[str, Token]]:
    """The acts upon a paper, each with the word that tells it."""
    for node in bearers(paper):
        head = node.head
        # What an act is joined to has the same object: "was agreed and signed".
        for verb in (head, *children(head, "conj"), *children(node, "acl", "acl:relcl")):
            if verb.pos_ not in {"VERB", "AUX"}:
                continue
            status = _status(paperwork().acts, verb)
            describes = verb.head == node
            if status and (describes or node in patients(verb)) and _is_done_to(verb, node):
                yield status, verb
        yield from _beside(node, head)
        # "An MoU was signed by the banks and a protocol by the ports": the verb is not repeated.
        if (
            node == paper
            and node.dep_ == "conj"
            and any(case(t) == "by" for t in children(node, "nmod", "obl"))
        ):
            verb = bearers(node)[-1].head
            if verb.tag_ == "VBN" and (status := _status(paperwork().acts, verb)):
                yield status, verb


def _is_done_to(verb: Token, node: Token) -> bool:
    """Whether a clause that describes the node tells what is done to it, not what it does."""
    if verb.head != node:
        return True
    return verb.tag_ == "VBN" or (
        verb.dep_ == "acl:relcl" and any(t.tag_ == "WDT" for t in children(verb, "obj"))
    )


def _beside(node: Token, head: Token) -> Iterator[tuple[str, Token]]:
    """Acts told through a preposition or a noun."""
    if node.dep_ in {"obl", "nmod", "obj"}:
        preposition = case(node)
        on = _status(paperwork().on, head)
        if on and (preposition in {"on", "upon", "into"} or node.dep_ == "obj"):
            yield on, head
        if preposition in {"to", "on", "under"} and any(
            lemma(t) in paperwork().signatures for t in children(head, "obj")
        ):
            yield "signed", head
    if node.dep_ in {"nmod", "compound"} and (status := _status(paperwork().nouns, head)):
        over = head.head if head.dep_ in {"obj", "nsubj:pass"} else head
        # "Concluded the negotiations on a treaty": there is nothing left to negotiate.
        finished = status == "planned" and lemma(over) in paperwork().ends
        yield ("agreed", over) if finished else (status, head)
    for clause in children(node, "acl:relcl", "acl"):
        signatures = paperwork().signatures
        if lemma(clause) in {"carry", "bear"} and any(
            lemma(t) in signatures for t in children(clause, "obj")
        ):
            yield "signed", clause


def _status(words: Mapping[str, tuple[str, ...]], token: Token) -> str | None:
    return next((status for status, listed in words.items() if lemma(token) in listed), None)


def _is_hoped_for(act: Token) -> bool:
    """Whether an act that is none yet is one that the sides want: "we hope to sign"."""
    above = [t for t in (act.head, act.head.head) if t != act]
    governed = act.dep_ in {"xcomp", "ccomp", "acl", "advcl", "obl", "nmod", "conj", "obj"}
    denied = any(lemma(c) in words().negative for t in (act, *above) for c in t.children)
    return governed and not denied and any(lemma(t) in paperwork().hoped for t in above)


def _settled(status: str, act: Token) -> str | None:
    """The status with regard to whether the act is told as done."""
    how = certainty_at(act)
    if how is None:
        return "planned" if _is_hoped_for(act) else None
    # "Is to be signed": the parse makes "is" an auxiliary, or the verb above; "are to hold
    # talks and sign" has it at the first of the row.
    first = act
    while first.dep_ == "conj" and first.head.pos_ == "VERB" and not children(act, "nsubj"):
        first = first.head
    above = children(first, "aux", "aux:pass")
    if first.dep_ in {"xcomp", "ccomp", "acl", "advcl"}:
        above.append(first.head)
    marked = any(t.lower_ == "to" for t in children(first, "mark", "aux"))
    to_be = marked and any(lemma(t) == "be" and t.tag_ != "VB" for t in above)
    # "Are finalising the text": what is still being done is not yet settled.
    going_on = (
        act.tag_ == "VBG" and lemma(act) in paperwork().unfinished and bool(children(act, "aux"))
    )
    return "planned" if how == "planned" or to_be or going_on else status
