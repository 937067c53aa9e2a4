"""The parse in the terms of frames: who does it, and what a clause inherits.

Universal Dependencies with English subtypes. A verb that has no subject of its own has
that of the verb it is joined to, of the clause it opens, or of the noun it describes.

Tokens are compared by ``==``: spaCy may make a new object for the same word each time.
"""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames.apposition import goes_on
from bilateral.facts.frames.lemmas import lemma

VERBAL: Final = frozenset({"VERB", "AUX"})
CLAUSAL: Final = frozenset(
    {"acl", "acl:relcl", "advcl", "advcl:relcl", "ccomp", "csubj", "csubj:outer", "parataxis"}
)
"""Relations that open a clause of its own."""
DEPENDENT: Final = CLAUSAL | {"conj", "xcomp"}
SUBJECT: Final = ("nsubj", "nsubj:pass", "nsubj:outer")
MISTAKEN: Final = ("obl", "obl:agent", "dislocated", "dep")
NO_AGENT: Final = frozenset({"to", "for", "with", "in", "on", "at"})
"""Prepositions of those to whom or with whom it is done, if the parse says that they do it."""
OWN_AIM: Final = frozenset(
    {"promise", "offer", "have", "take", "call", "phone", "telephone", "meet"}
)
"""Verbs that tell what their subject does next, not their object: "called X to thank"."""
TREE: Final = "bilateral.tree"
"""Where a Doc keeps its parse as numbers: asking spaCy makes an object for every dependent."""
CASES: Final = "bilateral.cases"
"""Where a Doc keeps the prepositions of its phrases: every frame asks for them again."""
_DEEP: Final = 12
"""No chain of inheritance is longer; also what stops at a broken parse."""


def children(token: Token, *relations: str) -> list[Token]:
    """The dependents of a token that stand in one of the relations."""
    doc = token.doc
    return [doc[i] for i, relation in _below(token) if relation in relations]


def case(token: Token) -> str:
    """The preposition of a phrase in lower case, its fixed parts joined by ``+``; or nothing."""
    kept: dict[int, str] = token.doc.user_data.setdefault(CASES, {})
    found = kept.get(token.i)
    if found is None:
        found = kept[token.i] = _case(token)
    return found


def _case(token: Token) -> str:
    before = [(i, relation) for i, relation in _below(token) if i < token.i]
    for wanted in ("case", "mark"):
        for child in (token.doc[i] for i, relation in before if relation == wanted):
            return "+".join([child.lower_, *(c.lower_ for c in children(child, "fixed"))])
    return ""


def _below(token: Token) -> list[tuple[int, str]]:
    """The numbers of a token's dependents with their relations, kept with the Doc."""
    doc = token.doc
    tree: list[list[tuple[int, str]]] | None = doc.user_data.get(TREE)
    if tree is None:
        tree = [[] for _ in doc]
        for one in doc:
            if one.head != one:
                tree[one.head.i].append((one.i, one.dep_))
        doc.user_data[TREE] = tree
    return tree[token.i]


def is_passive(verb: Token) -> bool:
    """Whether the verb is in the passive, or a participle that describes what it is done to."""
    if children(verb, "aux:pass", "nsubj:pass", "csubj:pass"):
        return True
    if children(verb, "nsubj"):
        return False
    if children(verb, "obl:agent"):
        return True
    bare = verb.tag_ == "VBN" and not children(verb, "aux", "nsubj")
    if bare and verb.dep_ == "conj" and verb.head.pos_ in VERBAL and verb.head.tag_ == "VBN":
        return is_passive(verb.head)
    return bare and verb.dep_ in {"acl", "amod", "advcl"} and not children(verb, "obj")


def subjects(verb: Token, depth: int = 0) -> list[Token]:
    """The subject of a verb, its own or inherited."""
    bearer = verb.head if verb.dep_ == "cop" else verb
    own = children(bearer, *SUBJECT)
    # A name before the verb that has no preposition is its subject, whatever the parse says.
    own = (
        [t for t in own if t.i < bearer.i]
        or [
            t
            for t in children(bearer, *MISTAKEN)
            if t.i < bearer.i and t.pos_ == "PROPN" and not case(t)
        ]
        or own
        or _crossing(bearer)
        or _fronted(verb)
    )
    if own:
        # Of several, as where the town of a dateline is taken for one, the nearest is right.
        return [min(own, key=lambda t: abs(t.i - verb.i))]
    if depth > _DEEP or verb.head == verb:
        return []
    head = verb.head
    if verb.dep_ in {"acl", "acl:relcl", "amod"}:
        bearer = described(head)
        # "Arrived on a visit to attend the summit": who arrived attends it, not the visit.
        aim = verb.tag_ == "VB" and bearer == head and head.dep_ not in {*SUBJECT, "ROOT"}
        return (subjects(clause(head), depth + 1) if aim else []) or [bearer]
    if verb.dep_ == "xcomp":
        controllers = children(head, "obj", "iobj")
        persuaded = controllers and lemma(head) not in OWN_AIM
        return controllers[:1] if persuaded else subjects(head, depth + 1)
    if verb.dep_ in {"conj", "advcl", "parataxis"} or (
        verb.dep_ in {"ccomp", "csubj"} and _bare(verb)
    ):
        return subjects(head, depth + 1)
    return []


def _fronted(verb: Token) -> list[Token]:
    """The subject of what is said, where the parse gives it to the verb of saying behind it.

    "X thanked Y, the ministry said": of two subjects of "said" the first is that of "thanked".
    """
    if verb.dep_ != "ccomp" or verb.i > verb.head.i:
        return []
    of_saying = children(verb.head, *SUBJECT)
    if all(t.i < verb.i for t in of_saying):
        return []
    return [t for t in of_saying if t.i < verb.i][-1:]


def _crossing(verb: Token) -> list[Token]:
    """A name before a verb that the parse hangs on a word behind it, as no tree of English does."""
    return [
        t
        for t in verb.subtree
        if t.i < verb.i < t.head.i
        and t.pos_ == "PROPN"
        and t.dep_ in {"nmod", "appos"}
        and not case(t)
    ]


def agents(verb: Token) -> list[Token]:
    """Who does it: the subject of an active verb, the by-phrase of a passive one."""
    if not is_passive(verb):
        return subjects(verb)
    told = [c for c in children(verb, "obl:agent") if case(c) not in NO_AGENT]
    told = [c for c in told if c.i > verb.i or case(c)]
    told = told or [c for c in children(verb, "obl", "nmod") if case(c) == "by"]
    return told or [t for t in verb.subtree if t.i > verb.i and case(t) == "by"][:1]


def joined(token: Token) -> list[Token]:
    """The token and everything coordinated with it, also where the parse calls that apposition."""
    found = [token]
    for child in token.children:
        conjunct = child.dep_ == "conj" and child.pos_ not in VERBAL
        if conjunct or (child.dep_ == "appos" and (children(child, "cc") or goes_on(child))):
            found += joined(child)
    return found


def antecedent(token: Token) -> Token:
    """What a relative pronoun stands for; any other word stands for itself."""
    relative = token.tag_ in {"WP", "WDT"} and token.head.dep_ == "acl:relcl"
    return described(token.head.head) if relative else token


def governing_subject(token: Token) -> Token | None:
    """Whom a pronoun most likely means that is the subject of a joined or dependent clause."""
    verb = token.head
    if token.tag_ != "PRP" or verb.dep_ not in DEPENDENT or verb.head == verb:
        return None
    return next(iter(subjects(verb.head)), None)


def clause(token: Token) -> Token:
    """The verb, or other root, of the clause a token stands in."""
    for _ in range(_DEEP * 2):
        if token.head == token or token.dep_ in CLAUSAL or token.pos_ == "VERB":
            return token
        token = token.head
    return token


def phrase(token: Token, *, deep: bool = True) -> Iterator[Token]:
    """The words of a noun phrase in any order, without clauses that describe it."""
    yield token
    for child in token.children:
        if child.dep_ in CLAUSAL or (child.pos_ in VERBAL and child.dep_ == "conj"):
            continue
        if deep or child.dep_ not in {"conj", "appos", "nmod"}:
            yield from phrase(child, deep=deep)


def ancestors(token: Token) -> Iterator[Token]:
    """The token and its heads up to the root."""
    for _ in range(_DEEP * 4):
        yield token
        if token.head == token:
            return
        token = token.head


def _bare(verb: Token) -> bool:
    return verb.tag_ in {"VBG", "VBN"}


def described(noun: Token) -> Token:
    """Whom a describing clause is about: of "was among the first to", those who were."""
    bearer = noun
    for _ in range(_DEEP):
        subject = children(bearer, "nsubj")
        if subject and children(bearer, "cop"):
            return subject[0]
        if bearer.dep_ not in {"nmod", "obl", "acl", "conj"} or bearer.head == bearer:
            break
        bearer = bearer.head
    return noun
