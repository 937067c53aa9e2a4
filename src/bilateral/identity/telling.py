"""Telling what is one, and why: for people who review identities."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from bilateral.identity.comparing import Degree, Verdict
from bilateral.identity.decisions import Decision, Judgement, holding
from bilateral.identity.identities import Identities
from bilateral.identity.index.partition import Pair
from bilateral.identity.index.shelf import Shelf

_SHOWN = ("name", "state", "role", "kind", "date", "who", "title")
"""The traits by which people know what is meant, in the order they are shown."""
_MOST = 4
"""How many values of a trait are shown."""


@dataclass(frozen=True, slots=True)
class Member:
    """What one or more articles tell in the same words: the key, what is told, and where."""

    key: str
    told: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """What several members are, and the reasons that hold them together."""

    identifier: str
    members: tuple[Member, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Two that may be one, and what speaks for it."""

    left: Member
    right: Member
    reason: str


def merges(identities: Identities, kind: str | None = None) -> Iterator[Thing]:
    """Everything that is made of several members, by identifier."""
    atoms = (
        (atom, home)
        for atom, home in identities.shelf.atoms.homes()
        if home is not None and (kind is None or atom.startswith(f"{kind}/"))
    )
    for home, group in groupby(atoms, key=itemgetter(1)):
        if home is not None and len(list(group)) > 1:
            yield thing(identities, home)


def thing(identities: Identities, identifier: str) -> Thing:
    """What has this identifier at present, by itself when it is no other's."""
    members = sorted(identities.shelf.atoms.members(identifier).values())
    return Thing(
        identifier,
        tuple(member(identities.shelf, key) for key in members),
        tuple(_reasons(identities, frozenset(members))),
    )


def found(identities: Identities, identifier: str) -> tuple[Thing, ...]:
    """The things that an identifier means: as the graph has it, or as a member has it."""
    shelf = identities.shelf
    if shelf.atoms.members(identifier):
        return (thing(identities, identifier),)
    called = identities.index.called(identifier)
    homes = {home for atom in called if (home := shelf.atoms.home(atom))}
    if homes:
        return tuple(thing(identities, home) for home in sorted(homes))
    alone = sorted(shelf.sayings.mentioned_as(identifier))
    told = tuple(Member(identifier, member(shelf, atom).told, (a,)) for atom, a in alone)
    return (Thing(identifier, told, ()),) if told else ()


def member(shelf: Shelf, key: str) -> Member:
    """One member."""
    number = shelf.atoms.number(key)
    if number is None:
        return Member(key, "", ())
    profiles = shelf.atoms.profiles([number]).values()
    told = [_few(sorted(p.of(trait))) for p in profiles for trait in _SHOWN]
    articles = tuple(sorted(shelf.sayings.articles(number)))
    return Member(key, "; ".join(filter(None, told)), articles)


def _few(values: list[str]) -> str:
    """The values in a row; of many, the first few and how many more there are."""
    rest = len(values) - _MOST
    return ", ".join(values[:_MOST]) + (f" and {rest} more" if rest > 0 else "")


def neighbours(identities: Identities, identifier: str) -> Iterator[Question]:
    """What might be taken for a thing and was left apart, with the reason."""
    shelf = identities.shelf
    inside = set(shelf.atoms.members(identifier).values())
    held = _decided(identities)
    for key in sorted(inside):
        for pair, verdict in sorted(identities.index.verdicts(key).items()):
            other = pair[0] if pair[1] == key else pair[1]
            if other not in inside:
                yield Question(member(shelf, key), member(shelf, other), _why(pair, verdict, held))


def questions(identities: Identities, kind: str | None = None) -> Iterator[Question]:
    """The pairs that wait for somebody to decide, the likeliest first."""
    shelf, held = identities.shelf, _decided(identities)
    for one, other in shelf.links.unsure():
        if kind is not None and not one.startswith(f"{kind}/"):
            continue
        left, right = shelf.atoms.home(one), shelf.atoms.home(other)
        if (left is None or left != right) and (one, other) not in held:
            reason = identities.index.reason(one, other)
            yield Question(member(shelf, one), member(shelf, other), reason)


def _reasons(identities: Identities, members: frozenset[str]) -> Iterator[str]:
    """The strongest links that make the members one, no more than are needed."""
    links: list[tuple[int, Pair, str]] = []
    held = _decided(identities)
    for key in members:
        for pair, verdict in identities.index.verdicts(key).items():
            if members.issuperset(pair) and verdict.degree >= Degree.LIKELY and pair not in held:
                links.append((-verdict.weight, pair, verdict.reason))
    for pair, decision in held.items():
        if members.issuperset(pair) and decision.judgement is Judgement.SAME:
            links.append((-1_000_000, pair, _said(decision)))
    group = {key: {key} for key in members}
    for _, (one, other), reason in sorted(set(links)):
        if group[one] is not group[other]:
            both = group[one] | group[other]
            for key in both:
                group[key] = both
            yield reason


def _decided(identities: Identities) -> dict[Pair, Decision]:
    """The decision that holds of each pair of members."""
    found: dict[Pair, Decision] = {}
    for decision in holding(identities.shelf.decided()).values():
        for one in identities.index.called(decision.left):
            for other in identities.index.called(decision.right) - {one}:
                found[(one, other) if one < other else (other, one)] = decision
    return found


def _why(pair: Pair, verdict: Verdict, held: dict[Pair, Decision]) -> str:
    decision = held.get(pair)
    return _said(decision) if decision is not None else verdict.reason


def _said(decision: Decision) -> str:
    why = f": {decision.why}" if decision.why else ""
    return f"{decision.judgement} by {decision.by} on {decision.when}{why}"
