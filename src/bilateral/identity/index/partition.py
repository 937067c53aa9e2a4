"""From verdicts on pairs to things: which atoms are one, by a function of their set alone.

Links are taken the strongest first, and one that would join what must stay apart is left
out. Then whatever lacks something joins the one thing it can be; where there are several,
it stays alone. Neither step depends on the order in which anything came to be known.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bilateral.identity.comparing import Degree, Verdict

Pair = tuple[str, str]
"""Two atoms, the lesser first."""


@dataclass(frozen=True, slots=True)
class Atom:
    """What a partition needs to know of an atom; see ``comparing.Mention``."""

    key: str
    shared: str | None
    level: int
    rank: str


@dataclass(frozen=True, slots=True)
class Partition:
    """``home``: the identifier of each atom, None where each of its mentions has its own.

    ``open``: the pairs that are left for somebody to decide, as one side had several
    others it could be.
    """

    home: Mapping[str, str | None]
    open: frozenset[Pair]


def pair(one: str, other: str) -> Pair:
    """Two atoms in their order."""
    return (one, other) if one < other else (other, one)


def partition(
    atoms: Iterable[Atom], verdicts: Mapping[Pair, Verdict], decided: Mapping[Pair, Degree]
) -> Partition:
    """The things that the atoms are.

    ``verdicts`` says what the rules think of pairs, ``decided`` what somebody decided: SAME
    joins, APART parts, UNSURE takes the pair out of the hands of the rules. A pair that was
    decided still counts among what an atom could be, so that undoing a decision leaves
    nothing behind.
    """
    known = {atom.key: atom for atom in atoms}
    apart = {p for p, v in verdicts.items() if v.degree is Degree.APART and p not in decided}
    groups = _Groups(known, apart | {p for p, d in decided.items() if d is Degree.APART})
    for one, other in sorted(p for p, d in decided.items() if d is Degree.SAME):
        groups.join(one, other)
    links = [(p, v) for p, v in verdicts.items() if v.degree is Degree.SAME and p not in decided]
    for (one, other), _ in sorted(links, key=lambda link: (-link[1].weight, link[0])):
        groups.join(one, other)
    open_pairs = _complete(known, verdicts, decided, groups)
    return Partition(_identifiers(known, groups), frozenset(open_pairs))


class _Groups:
    """The groups so far; joins only what may be joined."""

    def __init__(self, atoms: Iterable[str], apart: Iterable[Pair]) -> None:
        self.of = {atom: frozenset({atom}) for atom in atoms}
        self._apart: dict[str, set[str]] = {}
        for one, other in apart:
            self._apart.setdefault(one, set()).add(other)
            self._apart.setdefault(other, set()).add(one)

    def join(self, one: str, other: str) -> bool:
        """Make the groups of two atoms one, unless some two in them must stay apart."""
        left, right = self.of[one], self.of[other]
        if left is right:
            return True
        if any(self._apart.get(atom, set()) & right for atom in left):
            return False
        both = left | right
        for atom in both:
            self.of[atom] = both
        return True

    def all(self) -> set[frozenset[str]]:
        """The groups."""
        return set(self.of.values())


def _complete(
    known: Mapping[str, Atom],
    verdicts: Mapping[Pair, Verdict],
    decided: Mapping[Pair, Degree],
    groups: _Groups,
) -> set[Pair]:
    """Let groups whose members all tell less join the one fuller group that they can be."""
    fuller: dict[str, set[str]] = {}
    for (one, other), verdict in verdicts.items():
        if verdict.degree is Degree.LIKELY:
            low, high = sorted((one, other), key=lambda key: known[key].level)
            fuller.setdefault(high, set()).add(low)
    open_pairs: set[Pair] = set()
    lacking = [group for group in groups.all() if not group.isdisjoint(fuller)]
    for group in sorted(lacking, key=lambda g: min((known[a].level, a) for a in g)):
        least = min(known[atom].level for atom in group)
        links = {(atom, low) for atom in group for low in fuller.get(atom, ())}
        targets = {link for link in links if known[link[1]].level < least}
        others = {groups.of[low] for _, low in targets} - {groups.of[min(group)]}
        free = sorted(t for t in targets if pair(*t) not in decided)
        if len(others) != 1 or not free or not groups.join(*free[0]):
            open_pairs |= {pair(*t) for t in free if groups.of[t[0]] is not groups.of[t[1]]}
    return open_pairs


def _identifiers(known: Mapping[str, Atom], groups: _Groups) -> dict[str, str | None]:
    """Each group is called as its first member; two groups are never called alike."""
    named = [(min(_named(group, known)), group) for group in groups.all() if _named(group, known)]
    taken: set[str] = set()
    home: dict[str, str | None] = dict.fromkeys(known)
    for (_, key), group in sorted(named, key=lambda entry: entry[0]):
        shared = known[key].shared
        belongs = shared not in known or shared in group
        name = shared if shared is not None and belongs and shared not in taken else key
        taken.add(name)
        home.update(dict.fromkeys(group, name))
    return home


def _named(group: frozenset[str], known: Mapping[str, Atom]) -> list[tuple[str, str]]:
    return [(known[key].rank, key) for key in group if known[key].shared is not None]
