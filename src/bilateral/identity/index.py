"""The index of identity: which of what the articles of a store mention is one.

Derived of the record and the decisions, like the graph, and kept in step with both. It
holds for each article the mentions it makes, for each atom its profile and its blocks,
the verdicts on the pairs that share a block, and the identifier of each atom at present.

Invariant: verdicts and identifiers are a function of the set of mentions and of the
decisions that hold. A change therefore reads only the atoms whose profile it changes, the
atoms in their blocks, and the things that any of them is or was part of.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bilateral.identity.comparing import Degree, Kind, Mention, Verdict
from bilateral.identity.decisions import Decision, Judgement
from bilateral.identity.partition import Atom, Pair, pair, partition
from bilateral.identity.shelf import Shelf
from bilateral.identity.slugs import fingerprint

_JUDGED = {
    Judgement.SAME: Degree.SAME,
    Judgement.DIFFERENT: Degree.APART,
    Judgement.UNSURE: Degree.UNSURE,
}


class Index:
    """The mentions of all articles, and which of them are one."""

    def __init__(self, shelf: Shelf, kinds: Iterable[Kind], decisions: Iterable[Decision]) -> None:
        self._shelf = shelf
        self._kinds = {kind.name: kind for kind in kinds}
        self._decided: dict[str, dict[str, tuple[int, Judgement]]] = {}
        for number, decision in enumerate(decisions):
            told = (number, decision.judgement)
            self._decided.setdefault(decision.left, {})[decision.right] = told
            self._decided.setdefault(decision.right, {})[decision.left] = told

    def take(
        self,
        stage: int,
        changes: Mapping[str, tuple[Mention, ...]],
        also: Iterable[str] = (),
    ) -> set[str]:
        """Let articles make these mentions now, none if they are gone.

        Gives the articles that mention something whose identifier is another now. ``also``
        are atoms to think of anew, as something was decided of them.
        """
        touched: set[str] = set()
        for article in sorted(changes):
            mentions = tuple(s for m in changes[article] for s in self._stand_ins(m, article))
            touched |= self._shelf.say(article, stage, mentions)
        around = touched | {atom for atom in also if self._shelf.atom(atom)}
        around |= {other for atom in touched for other in self._linked(atom)}
        for atom in sorted(touched):
            self._judge_anew(atom)
        return self._part_anew({atom for atom in around if self._shelf.atom(atom)})

    def settled(self, mention: Mention, article: str) -> Mention:
        """A mention, as an atom of its own if somebody decided on it in particular."""
        if not self._decided:
            return mention
        for name in (mention.shared, mention.atom):
            own = f"{name}@{article}"
            if name is not None and own in self._decided:
                called = f"{name}-{fingerprint(article, length=8)}"
                return replace(mention, atom=own, alone=called, shared=called)
        if mention.shared is None and mention.alone in self._decided:
            return replace(mention, atom=mention.alone, shared=mention.alone)
        return mention

    def _stand_ins(self, mention: Mention, article: str) -> tuple[Mention, ...]:
        """A mention, and what it is settled as: what it tells of its atom is told all the same.

        So taking one mention out changes nothing for the others of its atom.
        """
        settled = self.settled(mention, article)
        return (mention,) if settled.atom == mention.atom else (mention, settled)

    def identifier(self, mention: Mention, article: str) -> str:
        """The identifier, at present, of what an article mentions."""
        settled = self.settled(mention, article)
        found = self._shelf.atom(settled.atom)
        return (found[1] if found else None) or settled.alone

    def called(self, identifier: str) -> set[str]:
        """The atoms that an identifier of a decision means."""
        return self._shelf.atoms_called(identifier)

    def _judge_anew(self, atom: str) -> None:
        """Write blocks and verdicts of an atom whose profile is another now."""
        self._shelf.drop_verdicts(atom)
        profile = self._shelf.profile(atom)
        if profile is None:
            self._shelf.put_blocks(atom, ())
            self._shelf.put_open([atom], ())
            self._shelf.drop_atom(atom)
            return
        made = Atom(
            atom, profile.one("shared") or None, int(profile.one("level")), profile.one("rank")
        )
        before = self._shelf.atom(atom)
        self._shelf.put_atom(made, before[1] if before else None)
        kind = self._kinds[atom.split("/", maxsplit=1)[0]]
        self._shelf.put_blocks(atom, kind.keys(profile))
        verdicts: dict[Pair, Verdict] = {}
        for mate in self._shelf.mates(atom):
            other = self._shelf.profile(mate)
            verdict = kind.judge(profile, other) if other else None
            if verdict is not None:
                verdicts[pair(atom, mate)] = verdict
        self._shelf.put_verdicts(verdicts)

    def _part_anew(self, atoms: set[str]) -> set[str]:
        """Find the things anew that some atoms are part of; gives the articles concerned."""
        concerned: set[str] = set()
        while atoms:
            region = self._region(min(atoms))
            atoms = atoms - region.keys()
            verdicts: dict[Pair, Verdict] = {}
            for atom in region:
                verdicts |= self._shelf.verdicts(atom)
            within = {p: v for p, v in verdicts.items() if p[0] in region and p[1] in region}
            found = partition(
                [atom for atom, _ in region.values()], within, self._decided_among(region)
            )
            for key, (known, before) in region.items():
                home = found.home[key]
                if home != before:
                    self._shelf.put_atom(known, home)
                    concerned |= self._shelf.articles(key)
            self._shelf.put_open(region, found.open)
        return concerned

    def _region(self, start: str) -> dict[str, tuple[Atom, str | None]]:
        """The atoms that are linked with one, directly or by others, and their identifiers."""
        region: dict[str, tuple[Atom, str | None]] = {}
        queue = [start]
        while queue:
            key = queue.pop()
            found = self._shelf.atom(key) if key not in region else None
            if found is not None:
                region[key] = found
                queue += self._linked(key)
        return region

    def _linked(self, atom: str) -> set[str]:
        """The atoms that the rules, or somebody, may make one with an atom."""
        verdicts = self._shelf.verdicts(atom).items()
        linked = {other for p, v in verdicts if v.degree >= Degree.LIKELY for other in p}
        for name in self._names(atom):
            for other in self._decided.get(name, ()):
                linked |= self.called(other)
        return linked - {atom}

    def _names(self, atom: str) -> set[str]:
        """What a decision may call an atom by."""
        found = self._shelf.atom(atom)
        return {atom, found[0].shared or atom} if found else {atom}

    def _decided_among(self, region: Iterable[str]) -> dict[Pair, Degree]:
        """What was decided of the atoms of a region: of two decisions the later."""
        if not self._decided:
            return {}
        last: dict[Pair, tuple[int, Judgement]] = {}
        for atom in region:
            for name in self._names(atom):
                for other, told in self._decided.get(name, {}).items():
                    for mate in self.called(other) - {atom}:
                        here = pair(atom, mate)
                        last[here] = max(last.get(here, told), told)
        return {p: _JUDGED[judgement] for p, (_, judgement) in last.items()}
