"""The index of identity: which of what the articles of a store mention is one.

Derived of the record and the decisions, like the graph, and kept in step with both. It
holds for each article the mentions it makes, for each atom its profile and its blocks,
the verdicts on the pairs that share a block, and the identifier of each atom at present.

Invariant: verdicts and identifiers are a function of the set of mentions and of the
decisions that hold. A change therefore reads only the atoms whose profile it changes, the
atoms in their blocks, and the things that any of them is or was part of.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from bilateral.identity.comparing import Block, Degree, Kind, Mention, Profile, Verdict
from bilateral.identity.decisions import Decision, Judgement
from bilateral.identity.index.atoms import Kept, made
from bilateral.identity.index.linking import Link
from bilateral.identity.index.partition import Atom, Pair, pair, partition
from bilateral.identity.index.regions import Region
from bilateral.identity.index.shelf import Shelf
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
        touched: dict[int, Profile | None] = {}
        for article in sorted(changes):
            mentions = tuple(s for m in changes[article] for s in self._stand_ins(m, article))
            touched = self._shelf.sayings.say(article, stage, mentions) | touched
        around = self._judge_anew(touched)
        around |= {n for atom in also if (n := self._shelf.atoms.number(atom)) is not None}
        return self._part_anew(around)

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
        return self._shelf.atoms.home(settled.atom) or settled.alone

    def called(self, identifier: str) -> set[str]:
        """The atoms that an identifier of a decision means."""
        return set(self._shelf.atoms.called(identifier).values())

    def verdicts(self, atom: str) -> dict[Pair, Verdict]:
        """The verdicts on an atom, each with its reason."""
        number = self._shelf.atoms.number(atom)
        if number is None:
            return {}
        mates = self._shelf.links.of([number])[number]
        keys = {kept.number: kept.atom.key for kept in self._shelf.atoms.kept(mates)}
        return {
            pair(atom, keys[mate]): Verdict(link.degree, link.weight, self.reason(atom, keys[mate]))
            for mate, link in mates.items()
        }

    def reason(self, one: str, other: str) -> str:
        """Why the rules think of two atoms what they do."""
        numbers = [n for atom in (one, other) if (n := self._shelf.atoms.number(atom)) is not None]
        profiles = list(self._shelf.atoms.profiles(numbers).values())
        verdict = self._kind(one).judge(*profiles) if len(profiles) > 1 else None
        return verdict.reason if verdict is not None else ""

    def _kind(self, atom: str) -> Kind:
        return self._kinds[atom.split("/", maxsplit=1)[0]]

    def _judge_anew(self, touched: Mapping[int, Profile | None]) -> set[int]:
        """Write blocks and verdicts of atoms whose profiles are others now.

        ``touched`` are their profiles before. Gives atoms around which things must be found
        anew: those of which more than the profile is another, and what they were linked with.
        """
        now = self._shelf.atoms.profiles(touched)
        blocks: dict[int, frozenset[Block]] = {}
        for number, before in touched.items():
            blocks[number] = self._blocks(now.get(number))
            self._shelf.blocks.move(number, self._blocks(before), blocks[number])
        around: set[int] = set()
        judged: set[int] = set()
        for number, before in touched.items():
            held = self._shelf.links.of([number])[number]
            profile = now.get(number)
            found: dict[int, Link] = {}
            if profile is not None:
                mates = self._shelf.blocks.mates(number, blocks[number])
                found = {mate: held[mate] for mate in mates & judged & held.keys()}
                found |= self._judge(profile, mates - judged, held)
            judged.add(number)
            self._shelf.links.change(number, held, found)
            if _stands_as_before(before, profile) and _binding(held) == _binding(found):
                continue
            around |= {number} | {m for m, link in held.items() if link.degree >= Degree.LIKELY}
            around |= self._decided_with(made(before)) if before is not None else set()
        gone = touched.keys() - now.keys()
        self._shelf.atoms.drop(gone)
        return around - gone

    def _blocks(self, profile: Profile | None) -> frozenset[Block]:
        return self._kind(profile.atom).blocks(profile) if profile is not None else frozenset()

    def _judge(
        self, profile: Profile, mates: Collection[int], held: Mapping[int, Link]
    ) -> dict[int, Link]:
        """What is thought of an atom beside each of its mates, if anything is."""
        kind = self._kind(profile.atom)
        found: dict[int, Link] = {}
        for mate, other in self._shelf.atoms.profiles(mates).items():
            verdict = kind.judge(profile, other)
            if verdict is not None:
                link, before = Link(verdict.degree, verdict.weight), held.get(mate)
                same = before is not None and replace(before, open=False) == link
                found[mate] = before if before is not None and same else link
        return found

    def _part_anew(self, around: set[int]) -> set[str]:
        """Find the things anew that some atoms are part of; gives the articles concerned."""
        concerned: set[str] = set()
        while around:
            region = self._region(min(around))
            around = around - region.atoms.keys() - {min(around)}
            found = partition(
                [kept.atom for kept in region.atoms.values()],
                region.verdicts(),
                self._decided_among(region.atoms.values()),
            )
            homes = {
                n: found.home[kept.atom.key]
                for n, kept in region.atoms.items()
                if found.home[kept.atom.key] != kept.home
            }
            self._shelf.atoms.rename(homes)
            for number in homes:
                concerned |= self._shelf.sayings.articles(number)
            for is_open in (True, False):
                changed = region.opening(found.open, is_open=is_open)
                self._shelf.links.leave_open(changed, is_open=is_open)
        return concerned

    def _region(self, start: int) -> Region:
        """The atoms that are linked with one, directly or by others."""
        region = Region()
        reached = {start}
        while reached:
            atoms = {kept.number: kept for kept in self._shelf.atoms.kept(reached)}
            links = self._shelf.links.of(atoms)
            region.add(atoms, links)
            reached = {
                mate
                for mates in links.values()
                for mate, link in mates.items()
                if link.degree >= Degree.LIKELY
            }
            reached |= {n for kept in atoms.values() for n in self._decided_with(kept.atom)}
            reached -= region.atoms.keys()
        return region

    def _decided_with(self, atom: Atom) -> set[int]:
        """The atoms of which somebody decided whether they are one with an atom."""
        others = {other for name in _names(atom) for other in self._decided.get(name, ())}
        return {number for other in others for number in self._shelf.atoms.called(other)}

    def _decided_among(self, region: Iterable[Kept]) -> dict[Pair, Degree]:
        """What was decided of the atoms of a region: of two decisions the later."""
        if not self._decided:
            return {}
        last: dict[Pair, tuple[int, Judgement]] = {}
        for kept in region:
            for name in _names(kept.atom):
                for other, told in self._decided.get(name, {}).items():
                    for mate in self.called(other) - {kept.atom.key}:
                        here = pair(kept.atom.key, mate)
                        last[here] = max(last.get(here, told), told)
        return {p: _JUDGED[judgement] for p, (_, judgement) in last.items()}


def _names(atom: Atom) -> set[str]:
    """What a decision may call an atom by."""
    return {atom.key, atom.shared or atom.key}


def _stands_as_before(before: Profile | None, now: Profile | None) -> bool:
    """Whether an atom is there and is by its making what it was."""
    return before is not None and now is not None and made(before) == made(now)


def _binding(links: Mapping[int, Link]) -> dict[int, tuple[Degree, int]]:
    """The verdicts that bear on which atoms are one."""
    return {
        mate: (link.degree, link.weight)
        for mate, link in links.items()
        if link.degree is not Degree.UNSURE
    }
