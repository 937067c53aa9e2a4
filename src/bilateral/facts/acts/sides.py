"""Who does an act and to whom: by code or name where the article tells it, else in its words."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from bilateral.facts.acts.company import meant
from bilateral.facts.acts.lemmas import lemma
from bilateral.facts.acts.loading import people
from bilateral.facts.acts.matching import Match
from bilateral.facts.frames import steps, syntax
from bilateral.facts.frames.syntax import VERBAL, case, children
from bilateral.facts.frames.told import Told
from bilateral.facts.model import Side
from bilateral.language.model import Form, Kind

ACTOR = ("agent",)
TARGETS = (
    "iobj", "patient", "/against", "/to", "/with", "/on", "/from", "/at", "/of", "/for",
    "patient>/to", "patient>/with", "patient>/against", "patient>/on", "patient>/from",
    "patient>/for", "patient>nmod:poss", "patient>/of", "patient>/by", "patient>/over",
    "patient>/between", "/between", "/into", "/over", "xcomp>iobj", "xcomp>patient", "xcomp>/to",
    "xcomp>/with", "xcomp>/from", "xcomp>/on", "xcomp>patient>/to", "xcomp>patient>/on",
    "xcomp>patient>/of", "xcomp>patient>nmod:poss", "xcomp>patient>/against", "ccomp>agent",
    "ccomp>patient", "advcl>patient", "patient>amod", "patient>compound", "/in", "patient>/in",
    "xcomp>/in", "patient>acl>patient", "patient>acl>/by", "patient>acl>/in",
)  # fmt: skip
"""Where the one an act is done to may stand, the likeliest first."""
NOMINAL_TARGETS = (
    "/of", "/against", "/on", "/to", "/with", "/for", "/from", "/at", "/between", "/over", "/into",
    "//against", "//on", "//to", "//with", "//between", "/of>/of", "/on>/of", "/of>nmod:poss",
    "//in",
)  # fmt: skip
MUTUAL = frozenset({"CONSULT", "COOPERATE", "AGREE", "SUPPORT", "ASSAULT", "RETREAT"})
"""Types that several sides do to each other: the first of them is the actor."""
ATTRIBUTES = frozenset({"compound", "amod", "nmod:poss", "nummod", "nmod:desc", "flat", "case"})
LANDS = frozenset({Kind.STATE, Kind.SIDE})
NAMING = ("amod", "compound", "nmod:desc")
LONGEST = 8


def sides(told: Told, match: Match) -> tuple[Side | None, Side | None]:
    """The actor and the recipient of an act, as far as they are told."""
    actors = _actors(told, match)
    targets = _targets(told, match, actors)
    row = [one for t in actors for one in syntax.joined(t)]
    recipient = side(told, targets)
    nobody = recipient is None or recipient.country is None
    if nobody and len(row) > 1 and match.rule.plover in MUTUAL:
        return side(told, row[:1], alone=True), side(told, row[1:], alone=True)
    return side(told, actors), recipient


def _actors(told: Told, match: Match) -> list[Token]:
    frame = match.rule.frame
    if frame.actor:
        return _first(match.nodes, frame.actor)
    if match.token.pos_ in VERBAL or match.token.pos_ == "ADJ":
        return _first((match.token,), ACTOR)
    own = children(match.token, "nmod:poss") or [
        t for t in children(match.token, "nmod", "obl", "obl:agent") if case(t) == "by"
    ]
    if own:
        return own
    carrier = match.carrier
    doers = syntax.agents(carrier) if carrier is not None else []
    outer = [t for t in doers if t != match.token and match.token not in t.subtree]
    return outer or [t for t in children(match.token, *NAMING) if told.mentions(t)][:1]


def _targets(told: Told, match: Match, actors: Sequence[Token]) -> list[Token]:
    """The first place where somebody stands; where nobody does, the first where anything does."""
    verbal = match.token.pos_ in VERBAL or match.token.pos_ == "ADJ"
    doing = {t.i for t in actors} | {t.i for one in actors for t in _row(one)}
    names = {_one(told, one).name for actor in actors for one in _row(actor)}
    anything: list[Token] = []
    first = _first_steps(match)
    for path in (*match.rule.frame.recipient, *(TARGETS if verbal else NOMINAL_TARGETS)):
        if not _leads(path, first):
            continue
        for reached in steps.follow(match.nodes, path):
            tokens = [t for t in reached if t.i not in doing and not _of_time(told, t)]
            if any(_somebody(told, t) and _one(told, t).name not in names for t in tokens):
                return tokens
            anything = anything or tokens
    return anything


def _first_steps(match: Match) -> set[str]:
    """The relations and prepositions by which anything hangs on the words of an act."""
    hanging = [child for node in match.nodes for child in node.children]
    return {t.dep_ for t in hanging} | {f"/{case(t)}" for t in hanging}


def _leads(path: str, first: set[str]) -> bool:
    """Whether a path may lead anywhere; most are ruled out by their first step."""
    step = path.partition(">")[0]
    plain = step in {"xcomp", "ccomp", "advcl", "iobj"} or (step[0] == "/" and step[1] != "/")
    return not plain or step in first


def _somebody(told: Told, token: Token) -> bool:
    """Whether a phrase is of a person, a body, a state, or people of any sort."""
    return (
        bool(told.mentions(token)) or lemma(token) in people() or _country(told, token) is not None
    )


def _first(nodes: Sequence[Token], paths: Sequence[str]) -> list[Token]:
    return next((tokens for path in paths for tokens in steps.follow(nodes, path)), [])


def _of_time(told: Told, token: Token) -> bool:
    return any(m.kind is Kind.DATE for m in told.mentions(token))


def side(told: Told, tokens: Sequence[Token], *, alone: bool = False) -> Side | None:
    """The side of some phrases: all of them by name, with the state of the first.

    ``alone`` leaves out what is joined to them.
    """
    found = [_one(told, one) for t in tokens for one in ([t] if alone else _row(t))]
    if not found:
        return None
    names = ", ".join(dict.fromkeys(one.name for one in found))
    return Side(names, found[0].country)


def _row(token: Token) -> list[Token]:
    return syntax.joined(meant(token))


def _one(told: Told, token: Token) -> Side:
    """One phrase as a side."""
    here = told.mentions(token)
    for mention in here:
        if mention.kind is Kind.PERSON:
            return Side(mention.key, told.state(mention.key))
    for mention in here:
        if mention.kind is Kind.ORGANIZATION:
            return Side(mention.key, told.lands.get(mention.key))
    for mention in here:
        if mention.kind in LANDS and mention.form not in {Form.ADJECTIVE, Form.DEMONYM}:
            return Side(mention.key, mention.key)
    return Side(_words(token), _country(told, token))


def _country(told: Told, token: Token) -> str | None:
    """The state that a phrase names: "Israeli police", "soldiers of Chad"."""
    for part in (token, *_attributes(token)):
        for mention in told.mentions(part):
            if mention.kind in LANDS:
                return mention.key
            if mention.kind is Kind.ORGANIZATION and told.lands.get(mention.key):
                return told.lands[mention.key]
    return None


def _attributes(token: Token) -> Iterator[Token]:
    for child in token.children:
        if child.dep_ in ATTRIBUTES or (
            child.dep_ == "nmod" and case(child) in {"of", "from", "in"}
        ):
            yield child
            yield from _attributes(child)


def _words(token: Token) -> str:
    """The words of a phrase as said, without its article and what is told beside it."""
    inside = {token.i} | {t.i for part in _attributes(token) for t in (part, *_bound(part))}
    kept = [token.doc[i] for i in sorted(inside)]
    while len(kept) > 1 and kept[0].dep_ in {"det", "case", "punct"}:
        kept.pop(0)
    # Only what stands together.
    start = kept.index(token)
    first = last = start
    while first > 0 and kept[first].i - kept[first - 1].i == 1:
        first -= 1
    while last + 1 < len(kept) and kept[last + 1].i - kept[last].i == 1:
        last += 1
    span = token.doc[kept[max(first, start - LONGEST)].i : kept[min(last, start + LONGEST)].i + 1]
    return " ".join(span.text.split())


def _bound(part: Token) -> Iterator[Token]:
    """The small words that belong to a part of a phrase: "of the", the mark of the genitive."""
    yield from children(part, "case", "det", "punct" if lemma(part) == "-" else "case")
