"""The identities of a store: articles and decisions in, identifiers out.

People are found first, then bodies by who holds office there, then events and papers by who
took part in them, and the texts that several articles carry.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bilateral.errors import IdentityError
from bilateral.facts.model import Facts
from bilateral.identity.bodies.bodies import Bodies
from bilateral.identity.comparing import Mention
from bilateral.identity.copies import Copies
from bilateral.identity.decisions import Decision
from bilateral.identity.events.events import Events
from bilateral.identity.index.index import Index
from bilateral.identity.index.shelf import Shelf
from bilateral.identity.index.shelf import opened as shelf_opened
from bilateral.identity.model import Resolved
from bilateral.identity.papers.papers import Papers
from bilateral.identity.people.people import People
from bilateral.identity.resolve import Called, happened, institutions, persons, resolve

Reader = Callable[[str], Facts | None]
"""Gives what an article says, None if it is not there."""

_KINDS = (People(), Bodies(), Events(), Papers(), Copies())


def _people(facts: Facts, called: Called) -> tuple[Mention, ...]:  # noqa: ARG001 (as the other stages)
    return persons(facts)


_STAGES = (_people, institutions, happened)


@dataclass(frozen=True, slots=True)
class Concerned:
    """What must be thought of anew: articles whose mentions, atoms whose decisions changed."""

    articles: frozenset[str]
    atoms: frozenset[str]


class Identities:
    """Which things the articles of a store mention; made by ``opened``."""

    stages = len(_STAGES)
    """In how many steps identities are found: each rests on what the ones before it found."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.index = Index(shelf, _KINDS, shelf.decided())

    def take(
        self,
        articles: Iterable[str],
        read: Reader,
        also: Iterable[str] = (),
        stages: Iterable[int] = range(stages),
    ) -> frozenset[str]:
        """Let articles say what ``read`` gives; gives all articles to be told in the graph anew.

        ``also`` are atoms on which something was decided.
        """
        given, also = set(articles), set(also)
        for stage in stages:
            mentions = _STAGES[stage]
            told = {
                a: mentions(facts, self.index.identifier) if (facts := read(a)) else ()
                for a in given
            }
            given |= self.index.take(stage, told, also)
        return frozenset(given)

    def follow(self, decisions: Iterable[Decision], name: str | None = None) -> Concerned:
        """Follow these decisions, all that there are; gives what is to be taken anew.

        With the ``name`` of their file, new ones that name what no article tells of are
        refused with IdentityError.
        """
        before, now = self.shelf.decided(), tuple(decisions)
        if name is not None:
            self.refuse_unknown(now[_common(before, now) :], name)
        changed = set(_last(before).items()) ^ set(_last(now).items())
        named = {identifier for pair, _ in changed for identifier in pair}
        articles: set[str] = set()
        atoms: set[str] = set()
        for identifier in named:
            _, at, article = identifier.partition("@")
            articles |= {article} if at else set()
            articles |= {told for _, told in self.shelf.sayings.mentioned_as(identifier)}
            articles |= self.articles(identifier) if self._is_own(identifier) else set()
            atoms |= self.index.called(identifier)
        self.shelf.decide(now)
        self.index = Index(self.shelf, _KINDS, now)
        return Concerned(frozenset(articles), frozenset(atoms))

    def refuse_unknown(self, decisions: Iterable[Decision], name: str) -> None:
        """Raise IdentityError when a decision names what no article tells of."""
        for decision in decisions:
            for identifier in (decision.left, decision.right):
                if not self.knows(identifier):
                    where = f"{name}, line {decision.line}: " if decision.line else f"{name}: "
                    msg = (
                        f"{where}no article tells of {identifier!r}; see bilateral identity list "
                        "for what there is; nothing was changed"
                    )
                    raise IdentityError(msg)

    def knows(self, identifier: str) -> bool:
        """Whether some article tells of what an identifier means."""
        thing, at, article = identifier.partition("@")
        if at:
            atoms = self.index.called(thing) | self.index.called(identifier)
            return any(article in self.articles(atom) for atom in atoms)
        return bool(self.index.called(identifier) or self.shelf.sayings.mentioned_as(identifier))

    def articles(self, atom: str) -> set[str]:
        """The articles that mention an atom."""
        number = self.shelf.atoms.number(atom)
        return self.shelf.sayings.articles(number) if number is not None else set()

    def _is_own(self, identifier: str) -> bool:
        """Whether an atom is there because somebody decided on one mention in particular."""
        return "@" in identifier or bool(self.shelf.sayings.mentioned_as(identifier))

    def resolve(self, facts: Facts) -> Resolved:
        """The facts of an article that was taken, with the identifiers of all they name."""
        return resolve(facts, self.index.identifier)

    def commit(self) -> None:
        """Make the changes last."""
        self.shelf.commit()


def _common(before: tuple[Decision, ...], now: tuple[Decision, ...]) -> int:
    """How many decisions at the beginning are the same."""
    differing = (n for n, (a, b) in enumerate(zip(before, now, strict=False)) if a != b)
    return next(differing, min(len(before), len(now)))


def _last(decisions: tuple[Decision, ...]) -> dict[tuple[str, str], tuple[int, str]]:
    """Of each pair where the decision that holds stands, and what it is."""
    return {d.pair: (number, d.judgement) for number, d in enumerate(decisions)}


@contextmanager
def opened(path: Path | None) -> Iterator[Identities]:
    """The identities kept at ``path``, made if missing; None: kept in memory alone."""
    with shelf_opened(path) as shelf:
        yield Identities(shelf)


def resolved(articles: Iterable[Facts], decisions: Iterable[Decision] = ()) -> Iterator[Resolved]:
    """The facts of several articles, resolved together, without a store."""
    told: Mapping[str, Facts] = {facts.source.id: facts for facts in articles}
    with opened(None) as identities:
        identities.follow(decisions)
        identities.take(told, told.get)
        for facts in told.values():
            yield identities.resolve(facts)
