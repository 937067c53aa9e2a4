"""What is known of people's names: ``data/rules/identity/people.yaml`` as the rules use it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bilateral import resources, rulefiles
from bilateral.identity.people.letters import lettered

Group = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Naming:
    """The file as a whole; see its head. There is one, so it is compared by what it is."""

    spellings: tuple[Group, ...]
    kindred: tuple[Group, ...]
    short: tuple[Group, ...]
    generations: tuple[str, ...]
    courtesies: tuple[str, ...]
    leading: tuple[str, ...]
    patronymics: tuple[str, ...]
    links: tuple[str, ...]
    particles: tuple[str, ...]
    articles: tuple[str, ...]
    servants: tuple[str, ...]
    styles: tuple[str, ...]
    peers: tuple[str, ...]
    sheikhs: tuple[str, ...]
    common: tuple[str, ...]
    houses: tuple[str, ...]
    initialled: tuple[str, ...]
    either_order: tuple[str, ...]
    given: tuple[str, ...]
    mononyms: tuple[str, ...]
    by_initial: tuple[str, ...]
    unlinked: tuple[str, ...]
    peerage: tuple[str, ...]
    surname_first: tuple[str, ...]
    fathers: tuple[str, ...]
    grandfathers: tuple[str, ...]
    mothers: tuple[str, ...]
    carried_over: tuple[str, ...]
    sounded: tuple[str, ...]
    surnames: tuple[str, ...]

    def spelling(self, word: str) -> str | None:
        """The form that stands for all spellings of a given name, None for other words."""
        return _spellings(self).get(word)

    def root(self, word: str) -> str:
        """The form by which all forms of a given name are compared, the word itself for others."""
        word = self.spelling(word) or word
        return _roots(self).get(word, word)

    def is_listed(self, word: str) -> bool:
        """Whether a word is a form of a given name that is known."""
        return word in _spellings(self) or word in _roots(self)

    def is_common(self, word: str) -> bool:
        """Whether a word, as compared, is so frequent that it tells little of whose name it is."""
        return word in _common(self)

    def is_courtesy(self, word: str) -> bool:
        """Whether a word is one of rank and respect."""
        return word in _courtesies(self)

    def fuller(self, word: str) -> frozenset[str]:
        """The full forms that a short name may stand for, a full form for itself; none else."""
        return _fuller(self).get(word, frozenset())


@cache
def naming() -> Naming:
    """What is known of people's names."""
    return rulefiles.load(resources.rules("identity") / "people.yaml", Naming)


@cache
def _spellings(known: Naming) -> Mapping[str, str]:
    """The first of its group for each form."""
    return {form: group[0] for group in known.spellings for form in group}


@cache
def _courtesies(known: Naming) -> frozenset[str]:
    return frozenset(known.courtesies)


@cache
def _common(known: Naming) -> frozenset[str]:
    """Listed words, and the forms by which they are compared."""
    return frozenset(known.common) | frozenset(map(known.root, known.common))


@cache
def _roots(known: Naming) -> Mapping[str, str]:
    """One form for all that some chain of groups links, as written and by rules of letters."""
    found: dict[str, str] = {}
    for group in known.kindred:
        forms = {*group, *map(lettered, group)}
        old = {found[form] for form in forms if form in found}
        root = min(old, default=group[0])
        found.update(dict.fromkeys(forms, root))
        found.update({form: root for form, other in found.items() if other in old})
    return found


@cache
def _fuller(known: Naming) -> Mapping[str, frozenset[str]]:
    """By each form and by its root, the groups that it stands in."""
    roots = _roots(known)
    found: dict[str, frozenset[str]] = {}
    for group in known.short:
        for form in {word for w in group for word in (w, lettered(w), roots.get(w, w))}:
            found[form] = found.get(form, frozenset()) | {group[0]}
    return found
